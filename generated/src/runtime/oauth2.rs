//! OAuth 2.0 client credentials (RFC 6749, section 4.4): exchanges a client ID and a client secret for bearer tokens.

mod flight;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::Method;
use http::header::USER_AGENT;

use crate::runtime::builder::{ClientBuilder, PLAIN_HTTP};
use crate::runtime::call::Call;
use crate::runtime::client::Client;
use crate::runtime::credential::{Credential, TokenSource};
use crate::runtime::credentials::Credentials;
use crate::runtime::error::Error;
use crate::runtime::json::{self, Decode, DecodeError, RawJson, Reader};
use crate::runtime::operation::Operation;
use crate::runtime::parameter;
use crate::runtime::request::Request;
use crate::runtime::response;
use crate::runtime::retry::Retries;
use crate::runtime::secret::Secret;
use crate::runtime::timing::Instant;
use crate::runtime::transport::BoxFuture;

use flight::{Flight, Kept};

/// OAuth 2.0 client credentials: a client ID and a client secret, exchanged for tokens at a token endpoint.
///
/// ```no_run
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::{ClientBuilder, ClientCredentials, Error};")]
/// let login = ClientCredentials::new("https://login.example.com/oauth2/token", "my-id", "my-secret")
///     .scopes(["orders:read", "orders:write"]);
/// let client = ClientBuilder::new(login).base_url("https://api.example.com").build()?;
/// # Ok::<(), Error>(())
/// ```
///
/// The first call that needs a token requests one. It is cached until shortly before it expires, and requested only
/// once, even if many calls wait for it. If the server responds with 401, the call is retried once with a new token.
/// Failed token requests are retried like GET requests. If they still fail, the error of the call returns `true` for
/// [`is_token`](Error::is_token), and its source is the error of the token endpoint.
///
/// To share tokens between clients, convert this into a [`Credential`] and give each client a clone of it.
#[must_use]
pub struct ClientCredentials {
    token_url: String,
    id: String,
    secret: Secret,
    fields: Vec<(Cow<'static, str>, String)>,
    in_body: bool,
    leeway: Duration,
    settings: ClientBuilder,
}

impl ClientCredentials {
    /// Creates credentials from the URL of the token endpoint, a client ID and a client secret.
    pub fn new(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        // An unused token does no harm, so a token request can be repeated.
        let settings = ClientBuilder::new(Credential::none())
            .retries(Retries::new().any_method())
            .timeout(Duration::from_secs(30))
            .max_response_size(1 << 20);
        Self {
            token_url: token_url.into(),
            id: client_id.into(),
            secret: client_secret.into(),
            fields: Vec::new(),
            in_body: false,
            leeway: Duration::from_secs(60),
            settings,
        }
    }

    /// Sets the scopes to request. By default, the token endpoint decides.
    pub fn scopes<S: AsRef<str>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        let mut all = String::new();
        for scope in scopes {
            if !all.is_empty() {
                all.push(' ');
            }
            all.push_str(scope.as_ref());
        }
        match all.is_empty() {
            true => self,
            false => self.parameter("scope", all),
        }
    }

    /// Adds a parameter to token requests, such as `audience`.
    pub fn parameter(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<String>,
    ) -> Self {
        self.fields.push((name.into(), value.into()));
        self
    }

    /// Sends the client ID and the secret in the form body, for endpoints that do not accept them in the
    /// `Authorization` header.
    pub fn secret_in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    /// Sets how long before its expiry a token is replaced. Defaults to 60 s, and is at most half of the token's
    /// lifetime.
    pub fn leeway(mut self, leeway: Duration) -> Self {
        self.leeway = leeway;
        self
    }

    /// Configures the client that calls the token endpoint: its transport, timeouts and retries. This client shares
    /// no settings with the client that uses the tokens.
    pub fn configure(mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        self.settings = change(self.settings);
        self
    }

    fn tokens(self) -> Tokens {
        let (origin, path) = split(&self.token_url);
        let pairs = std::iter::once(("grant_type", "client_credentials"));
        let fields = self.fields.iter();
        let pairs = pairs.chain(fields.map(|(name, value)| (&**name, value.as_str())));
        let pairs = pairs.map(|(name, value)| parameter::pair(name, value));
        let mut form = pairs.collect::<Vec<_>>().join("&");
        let credential = match self.in_body {
            true => {
                form.push('&');
                form.push_str(&parameter::pair("client_id", &self.id));
                form.push('&');
                form.push_str(&parameter::pair("client_secret", self.secret.expose()));
                Credential::none()
            }
            // Section 2.3.1: both are encoded as in a form.
            false => Credential::basic(
                &parameter::encode(&self.id),
                &parameter::encode(self.secret.expose()),
            ),
        };
        let config = self.settings.base_url(origin).config();
        let config = config.and_then(|mut config| {
            if !config.base.confidential {
                return Err(Cow::Borrowed(PLAIN_HTTP));
            }
            config.credentials = Credentials::from(credential).prepare()?;
            // The headers of the API are not for the token endpoint.
            let user_agent = config.headers.remove(USER_AGENT);
            config.headers.clear();
            config
                .headers
                .extend(user_agent.map(|value| (USER_AGENT, value)));
            Ok(config)
        });
        Tokens {
            client: Client::from_config(config),
            path: path.to_owned(),
            form: Secret::from(form),
            secret: self.secret,
            leeway: self.leeway,
            flight: Flight::default(),
        }
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientCredentials")
            .field("client_id", &self.id)
            .finish_non_exhaustive()
    }
}

impl From<ClientCredentials> for Credential {
    fn from(login: ClientCredentials) -> Self {
        Self::source(login.tokens())
    }
}

/// Splits a URL into the scheme with the host, and the path with the query.
fn split(url: &str) -> (&str, &str) {
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    let end = url.get(host..).and_then(|rest| rest.find(['/', '?', '#']));
    url.split_at(end.map_or(url.len(), |end| host + end))
}

/// The token source for one set of client credentials.
struct Tokens {
    client: Client,
    path: String,
    form: Secret,
    secret: Secret,
    leeway: Duration,
    flight: Flight,
}

impl TokenSource for Tokens {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>> {
        Box::pin(async move {
            let timing = &*self.client.config()?.timing;
            let token = self.flight.get(timing, || self.fetch(timing.instant()));
            token.await.map_err(Into::into)
        })
    }

    fn refused(&self, token: &Secret) -> bool {
        self.flight.forget(token);
        true
    }
}

impl Tokens {
    /// Requests a token from the endpoint.
    async fn fetch(&self, now: Instant) -> Result<Kept, NoToken> {
        const TOKEN: Operation = Operation::new("oauth2:token", Method::POST, "");
        let request = Request::raw(&TOKEN, Method::POST, Cow::Owned(self.path.clone()));
        let form = self.form.expose().to_owned();
        let call = Call::from_request(self.client.clone(), request, response::json::<Issue>)
            .body("application/x-www-form-urlencoded", form);
        let issue = call.send().await.map_err(|error| self.failed(error))?;
        if !issue.kind.eq_ignore_ascii_case("bearer") {
            return Err(NoToken::NotBearer);
        }
        let good_for = issue.lifetime.map(|life| life - self.leeway.min(life / 2));
        Ok(Kept::new(issue.token, now, good_for))
    }

    fn failed(&self, error: Error) -> NoToken {
        // Section 5.2: a word such as `invalid_client`; whatever else is sent there is not shown.
        let code = json::from_slice::<Refusal>(error.body());
        let code = code.ok().map(|refusal| refusal.code).filter(|code| {
            code.len() <= 64
                && code
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
                && !code.contains(self.secret.expose())
        });
        match code {
            Some(code) => NoToken::Refused(code, error),
            None => NoToken::Failed(error),
        }
    }
}

/// Why there is no token.
#[derive(Debug)]
enum NoToken {
    Failed(Error),
    Refused(String, Error),
    NotBearer,
}

impl fmt::Display for NoToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(_) => formatter.write_str("the request to the token endpoint failed"),
            Self::Refused(code, _) => {
                write!(formatter, "the token endpoint responded with `{code}`")
            }
            Self::NotBearer => formatter
                .write_str("the token endpoint returned a token that is not a bearer token"),
        }
    }
}

impl StdError for NoToken {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Failed(error) | Self::Refused(_, error) => Some(error),
            Self::NotBearer => None,
        }
    }
}

/// A response with a token (section 5.1).
struct Issue {
    token: Secret,
    kind: String,
    /// If absent, the token is used until it is rejected.
    lifetime: Option<Duration>,
}

impl Decode for Issue {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut token = String::new();
        let (mut kind, mut lifetime) = (None::<String>, None::<RawJson>);
        reader.record(
            &["access_token", "token_type", "expires_in"],
            &mut [&mut token, &mut kind, &mut lifetime],
        )?;
        // In seconds; some endpoints write them as text.
        let lifetime = lifetime
            .and_then(|seconds| seconds.as_str().trim_matches('"').parse().ok())
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        Ok(Self {
            token: Secret::from(token),
            kind: kind.unwrap_or_else(|| "bearer".to_owned()),
            lifetime,
        })
    }
}

/// A response with an error (section 5.2).
struct Refusal {
    code: String,
}

impl Decode for Refusal {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut code = String::new();
        reader.record(&["error"], &mut [&mut code])?;
        Ok(Self { code })
    }
}
