//! The client, which all calls share.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};

use crate::host;
use crate::runtime::builder::Base;
use crate::runtime::call::Call;
use crate::runtime::credentials::{Credentials, PreparedSet};
use crate::runtime::error::Error;
use crate::runtime::hook::{Before, Hook, Outbound};
use crate::runtime::operation::Operation;
use crate::runtime::parameter;
use crate::runtime::request::Request;
use crate::runtime::response;
use crate::runtime::retry::Retries;
use crate::runtime::timing::Timing;
use crate::runtime::transport::Transport;

/// A client of the API.
///
/// It holds the credentials, the settings and the connection pool. Create one and reuse it: clones are cheap, share
/// the pool, and can be used from any task or thread.
#[derive(Clone)]
pub struct Client {
    // Invalid settings are reported by the first call.
    shared: Arc<Result<Config, Cow<'static, str>>>,
}

/// The settings of a client.
#[derive(Clone)]
pub(crate) struct Config {
    pub(crate) base: Base,
    pub(crate) credentials: PreparedSet,
    /// Sent with every request.
    pub(crate) headers: HeaderMap,
    /// Whether credentials may be sent over plain `http://`.
    pub(crate) allow_insecure_http: bool,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timing: Arc<dyn Timing>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) retries: Retries,
    pub(crate) follow_redirects: bool,
    pub(crate) max_response_size: usize,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
}

impl Client {
    /// Creates a call that this crate does not have: any method, and a path below the base URL.
    ///
    /// The path is sent unchanged and may include a query. A fragment, or a segment `.` or `..`, encoded or not, is
    /// an error of the call. The response body is returned as bytes; use [`Call::decode`] to decode it as a type of
    /// this crate.
    pub fn request(&self, method: Method, path: impl Into<String>) -> Call<Bytes> {
        const REQUEST: Operation = Operation::new("request", Method::GET, "").accept("*/*");
        let path = path.into();
        let refused = parameter::refused_path(&path);
        let mut request = Request::raw(&REQUEST, method, Cow::Owned(path));
        if let Some(reason) = refused {
            request.refuse(reason);
        }
        Call::from_request(self.clone(), request, response::bytes)
    }

    /// Returns a client with other credentials, but the same settings and the same connection pool: for several calls
    /// on behalf of a customer or of another organization.
    ///
    /// Invalid credentials are reported by the first call.
    #[must_use]
    pub fn with_token(&self, token: impl Into<Credentials>) -> Self {
        let config = self.shared.as_ref().as_ref().map_err(Cow::clone);
        Self::from_config(config.and_then(|config| {
            Ok(Config {
                credentials: config.base.admit(&token.into())?,
                ..config.clone()
            })
        }))
    }

    /// Returns a client that calls a function with each request before it is sent, at every attempt: to add headers, or
    /// to log what is sent. The other settings and the connection pool are the same.
    ///
    /// Functions are called in the order in which they were added, after the hooks of the builder. To see the outcome of
    /// an attempt as well, implement [`Hook`].
    #[must_use]
    pub fn with(&self, before: impl Fn(&mut Outbound<'_>) + Send + Sync + 'static) -> Self {
        let config = self.shared.as_ref().as_ref().map_err(Cow::clone);
        Self::from_config(config.map(|config| {
            let mut config = config.clone();
            config.hooks.push(Arc::new(Before(before)));
            config
        }))
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

impl Config {
    /// Returns the server of a request: the client's, unless the call or the operation has its own. A base URL that
    /// the caller set overrides all servers.
    pub(crate) fn server(&self, request: &Request) -> Result<Cow<'_, Base>, Error> {
        let own = request.operation.own_server();
        let url = match (&request.base_url, own.strip_prefix('/')) {
            (Some(url), _) => Cow::Borrowed(url.as_str()),
            (None, _) if own.is_empty() => return Ok(Cow::Borrowed(&self.base)),
            (None, Some(path)) => Cow::Owned(format!("{}/{path}", self.base.origin())),
            (None, None) if self.base.url != host::DEFAULT_BASE_URL => {
                return Ok(Cow::Borrowed(&self.base));
            }
            (None, None) => Cow::Borrowed(own),
        };
        let mut base = Base::parse(&url).map_err(Error::setup)?;
        base.confidential |= self.allow_insecure_http;
        Ok(Cow::Owned(base))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Client");
        match self.shared.as_ref() {
            Ok(config) => debug.field("base_url", &config.base.url),
            Err(reason) => debug.field("error", reason),
        };
        debug.finish_non_exhaustive()
    }
}
