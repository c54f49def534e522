//! Builds a client: the settings, their defaults, and the checks that need no network.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Uri};

use crate::host;
use crate::runtime::client::{Client, Config};
use crate::runtime::credentials::{Credentials, PreparedSet};
use crate::runtime::defaults;
use crate::runtime::error::Error;
use crate::runtime::hook::Hook;
use crate::runtime::parameter::refused_path;
use crate::runtime::request::is_framing;
use crate::runtime::retry::Retries;
use crate::runtime::timing::Timing;
use crate::runtime::transport::{Transport, is_loopback};

/// Configures and builds a [`Client`].
#[must_use]
pub struct ClientBuilder {
    credentials: Credentials,
    base_url: Cow<'static, str>,
    user_agent: Cow<'static, str>,
    headers: Vec<(String, Vec<u8>)>,
    timeout: Option<Duration>,
    read_timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    retries: Retries,
    follow_redirects: bool,
    max_response_size: usize,
    allow_insecure_http: bool,
    transport: Option<Arc<dyn Transport>>,
    timing: Option<Arc<dyn Timing>>,
    hooks: Vec<Arc<dyn Hook>>,
}

impl ClientBuilder {
    /// Creates a builder with the default settings and these credentials: one for all operations, or one for each
    /// security scheme.
    pub fn new(credentials: impl Into<Credentials>) -> Self {
        Self {
            credentials: credentials.into(),
            base_url: Cow::Borrowed(host::DEFAULT_BASE_URL),
            user_agent: Cow::Borrowed(host::USER_AGENT),
            headers: Vec::new(),
            timeout: Some(Self::DEFAULT_TIMEOUT),
            read_timeout: Some(Self::DEFAULT_READ_TIMEOUT),
            connect_timeout: Some(Self::DEFAULT_CONNECT_TIMEOUT),
            retries: Self::DEFAULT_RETRIES,
            follow_redirects: false,
            max_response_size: 64 << 20,
            allow_insecure_http: false,
            transport: None,
            timing: None,
            hooks: Vec::new(),
        }
    }

    /// Sets the credentials, replacing any earlier ones: one for all operations, or one for each security scheme.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// Sets the base URL, such as `https://api.example.com`. The paths of operations are appended to it.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Cow::Owned(base_url.into());
        self
    }

    /// Sets the timeout of a whole call, including all attempts and the waits between them. Defaults to
    /// [`DEFAULT_TIMEOUT`](Self::DEFAULT_TIMEOUT).
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Sets how long to wait for more data from the server. Defaults to
    /// [`DEFAULT_READ_TIMEOUT`](Self::DEFAULT_READ_TIMEOUT).
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.read_timeout = Some(limit);
        self
    }

    /// Sets the connect timeout. Defaults to [`DEFAULT_CONNECT_TIMEOUT`](Self::DEFAULT_CONNECT_TIMEOUT). A custom
    /// transport sets its own.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// Sets how failed requests are retried. Defaults to [`DEFAULT_RETRIES`](Self::DEFAULT_RETRIES).
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// Follows redirects of `GET` and `HEAD` requests, up to ten of a call. Defaults to `false`: a redirect is an error, or
    /// the response of an operation that documents nothing else.
    ///
    /// Another server receives no credentials, no cookies and no headers of yours, and never a request in clear text
    /// instead of TLS. In the browser, redirects cannot be followed.
    pub fn follow_redirects(mut self, follow: bool) -> Self {
        self.follow_redirects = follow;
        self
    }

    /// Sets the maximum size of a response body, in bytes. Defaults to 64 MiB.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// Sets the `User-Agent` header, replacing the default, which names this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Cow::Owned(user_agent.into());
        self
    }

    /// Sets a header to send with every request. It replaces a default header of the same name.
    pub fn default_header(mut self, name: impl AsRef<str>, value: impl AsRef<[u8]>) -> Self {
        self.headers
            .push((name.as_ref().to_owned(), value.as_ref().to_vec()));
        self
    }

    /// Allows sending credentials over plain `http://` to other machines, where others can read them. Defaults to
    /// `false`.
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.allow_insecure_http = allow;
        self
    }

    /// Sets the transport that sends the requests, instead of the default one.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets a custom `reqwest` client, of the version that this crate depends on: for a proxy, a certificate
    /// authority, mutual TLS or cookies.
    ///
    /// Build the client with [`Policy::none`](reqwest::redirect::Policy::none): a client that follows redirects may
    /// send a request to another server. [`connect_timeout`](Self::connect_timeout) does not apply.
    #[cfg(all(
        feature = "reqwest",
        not(all(target_family = "wasm", target_os = "unknown"))
    ))]
    pub fn reqwest(self, client: reqwest::Client) -> Self {
        self.transport(crate::runtime::reqwest_transport::ReqwestTransport::from(
            client,
        ))
    }

    /// Sets the clock, the timer and the random numbers for timeouts and retries, instead of Tokio's.
    pub fn timing(mut self, timing: impl Timing) -> Self {
        self.timing = Some(Arc::new(timing));
        self
    }

    /// Adds a hook that is called for every attempt. Hooks are called in the order in which they were added.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// Returns an error if the base URL is invalid, or is plain `http://` to another machine; if the token or a
    /// header contains an invalid character; or if the transport cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        match self.config() {
            Ok(config) => Ok(Client::from_config(Ok(config))),
            Err(reason) => Err(Error::setup(reason)),
        }
    }

    pub(crate) fn config(self) -> Result<Config, Cow<'static, str>> {
        let mut base = Base::parse(&self.base_url)?;
        base.confidential |= self.allow_insecure_http;
        Ok(Config {
            credentials: base.admit(&self.credentials)?,
            base,
            headers: headers(&self.user_agent, &self.headers)?,
            allow_insecure_http: self.allow_insecure_http,
            transport: match self.transport {
                Some(transport) => transport,
                None => defaults::transport(self.connect_timeout)?,
            },
            timing: self.timing.unwrap_or_else(defaults::timing),
            timeout: self.timeout,
            read_timeout: self.read_timeout,
            retries: self.retries,
            follow_redirects: self.follow_redirects,
            max_response_size: self.max_response_size,
            hooks: self.hooks,
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field(
                "base_url",
                &Base::parse(&self.base_url).map(|base| base.url),
            )
            .finish_non_exhaustive()
    }
}

const NO_SERVER: &str = "no base URL is set: the API's document does not name a host, so set the full URL of the server with `base_url`";

/// The error for a credential that would be sent in clear text.
pub(crate) const PLAIN_HTTP: &str = "credentials are not sent over plain http:// to another machine, unless `allow_insecure_http` is set";

/// The parts of a base URL.
#[derive(Clone)]
pub(crate) struct Base {
    /// Without a slash at the end.
    pub(crate) url: String,
    /// Whether credentials may be sent there: over TLS, or within this machine.
    pub(crate) confidential: bool,
}

impl Base {
    /// Encodes the credentials, if they may be sent there.
    pub(crate) fn admit(
        &self,
        credentials: &Credentials,
    ) -> Result<PreparedSet, Cow<'static, str>> {
        let prepared = credentials.prepare()?;
        match prepared.is_none() || self.confidential {
            true => Ok(prepared),
            false => Err(Cow::Borrowed(PLAIN_HTTP)),
        }
    }

    /// Returns the scheme and the host.
    pub(crate) fn origin(&self) -> &str {
        let host = self.url.find("://").map_or(0, |end| end + 3);
        let path = self.url[host..].find('/');
        &self.url[..path.map_or(self.url.len(), |start| host + start)]
    }

    pub(crate) fn parse(url: &str) -> Result<Self, Cow<'static, str>> {
        if url.is_empty() || url.starts_with('/') {
            return Err(Cow::Borrowed(NO_SERVER));
        }
        let refused = |reason: &str| Cow::Owned(format!("the base URL {reason}"));
        let url = url.trim_end_matches('/');
        let uri: Uri = url.parse().map_err(|_| refused("is not a URL"))?;
        let scheme = uri.scheme_str().unwrap_or_default();
        let authority = uri.authority().ok_or_else(|| refused("has no host"))?;
        if authority.as_str().contains('@') {
            return Err(refused("contains a user name or a password"));
        }
        if url.contains(['?', '#']) {
            return Err(refused("contains a query or a fragment"));
        }
        if refused_path(uri.path()).is_some() {
            return Err(refused("contains a segment `.` or `..`"));
        }
        let confidential = match scheme {
            "https" => true,
            "http" => is_loopback(authority.host()),
            _ => return Err(refused("does not start with https:// or http://")),
        };
        Ok(Self {
            url: url.to_owned(),
            confidential,
        })
    }
}

fn headers(user_agent: &str, own: &[(String, Vec<u8>)]) -> Result<HeaderMap, Cow<'static, str>> {
    let mut headers = HeaderMap::new();
    let fixed = host::DEFAULT_HEADERS
        .iter()
        .map(|(name, value)| (*name, value.as_bytes()));
    let own = own
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_slice()));
    let user_agent = (USER_AGENT.as_str(), user_agent.as_bytes());
    let fixed = std::iter::once(user_agent)
        .chain(fixed)
        .map(|header| (header, false));
    for ((name, value), secret) in fixed.chain(own.map(|header| (header, true))) {
        let refused = || Cow::Owned(format!("the header `{}` is not valid", name.escape_debug()));
        if is_framing(name) {
            return Err(Cow::Owned(format!(
                "the header `{name}` is set by the client and cannot be changed"
            )));
        }
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused())?;
        let mut value = HeaderValue::from_bytes(value).map_err(|_| refused())?;
        value.set_sensitive(secret);
        headers.insert(name, value);
    }
    Ok(headers)
}
