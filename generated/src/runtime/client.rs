//! The client: what all calls share.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::runtime::builder::ClientBuilder;
use crate::runtime::call::Call;
use crate::runtime::credential::{Credential, Prepared};
use crate::runtime::error::Error;
use crate::runtime::hook::Hook;
use crate::runtime::operation::Operation;
use crate::runtime::reply;
use crate::runtime::request::Request;
use crate::runtime::retry::Retries;
use crate::runtime::timing::Timing;
use crate::runtime::transport::Transport;

/// A client of the API.
///
/// It holds the token, the settings and the pool of connections. Make one and keep it: a clone is
/// cheap, shares all of it, and may be used from any task or thread.
#[derive(Clone)]
pub struct Client {
    // Set up wrongly, a client says so at the first call.
    shared: Arc<Result<Config, Cow<'static, str>>>,
}

/// What a client was built with.
pub(crate) struct Config {
    /// Without a slash at the end.
    pub(crate) base_url: String,
    pub(crate) credential: Prepared,
    /// Sent with every request.
    pub(crate) headers: HeaderMap,
    /// Whether credentials may be sent to the base URL.
    pub(crate) confidential: bool,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timing: Arc<dyn Timing>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) retries: Retries,
    pub(crate) max_reply_size: usize,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
}

impl Client {
    /// Makes a client with the usual settings.
    ///
    /// It always succeeds: what is wrong with the token, or with the machine, shows at the first
    /// call. An empty token is no token: then only calls succeed that need none, or bring their own.
    /// APIs that take another credential than a bearer token are given a [`Credential`].
    #[must_use]
    pub fn new(token: impl Into<Credential>) -> Self {
        Self::from_config(Self::builder(token).config())
    }

    /// Makes a builder, to set more than the token.
    pub fn builder(token: impl Into<Credential>) -> ClientBuilder {
        ClientBuilder::new(token.into())
    }

    /// Makes a call that this crate does not describe: any method, and a path below the base URL.
    ///
    /// The path goes on the wire as it is, and may hold a query. The reply's body comes as bytes;
    /// [`Call::decode`] makes it a type of this crate.
    pub fn request(&self, method: Method, path: impl Into<String>) -> Call<Bytes> {
        const REQUEST: Operation = Operation::new("request", Method::GET, "").accept("*/*");
        let path = path.into();
        let fragment = path.contains('#');
        let mut request = Request::raw(&REQUEST, method, Cow::Owned(path));
        if fragment {
            request.refuse("the path holds a `#`");
        }
        Call::from_request(self.clone(), request, reply::bytes)
    }

    pub(crate) fn from_config(config: Result<Config, Cow<'static, str>>) -> Self {
        Self {
            shared: Arc::new(config),
        }
    }

    pub(crate) fn config(&self) -> Result<&Config, Error> {
        self.shared
            .as_ref()
            .as_ref()
            .map_err(|reason| Error::setup(reason.clone()))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Client");
        match self.shared.as_ref() {
            Ok(config) => debug.field("base_url", &config.base_url),
            Err(reason) => debug.field("error", reason),
        };
        debug.finish_non_exhaustive()
    }
}
