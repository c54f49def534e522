//! Credentials: what identifies the caller to the server, and where it goes in a request.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use crate::host;
use crate::runtime::base64_text;
use crate::runtime::parameter;
use crate::runtime::secret::{Secret, wipe};
use crate::runtime::transport::BoxFuture;

/// A credential, which identifies the caller to the server.
///
/// A string converts into the kind of credential that the API uses, usually a bearer token; an empty string means no
/// credential. If an API needs two credentials at once, such as a key and an application ID, combine them with
/// [`and`](Self::and).
#[derive(Clone, Default)]
pub struct Credential(Vec<Kind>);

#[derive(Clone)]
enum Kind {
    Bearer(Secret),
    /// A user name and a password, in base64.
    Basic(Secret),
    /// A scheme and its parameters.
    Authorization(Cow<'static, str>, Secret),
    Header(Cow<'static, str>, Secret),
    Query(Cow<'static, str>, Secret),
    Cookie(Cow<'static, str>, Secret),
    Source(Arc<dyn TokenSource>),
    /// Cannot be sent; holds the reason.
    Invalid(&'static str),
}

/// A source of bearer tokens that expire, such as those of OAuth 2.0.
pub trait TokenSource: Send + Sync + 'static {
    /// Returns the token for the next request.
    ///
    /// Called before each attempt, so cache the token while it is valid. The time that this takes counts towards the
    /// timeout of the call.
    ///
    /// # Errors
    /// If this returns an error, nothing is sent, and the error is the source of the call's error.
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>>;

    /// Called after the server has rejected a token of this source with 401. Returns `true` if a newer token may be
    /// accepted.
    ///
    /// If it returns `true`, the request is retried once with the next [`token`](Self::token), whatever its method,
    /// since the server has not processed it. The default implementation returns `false`: a 401 is an error.
    fn refused(&self, token: &Secret) -> bool {
        let _ = token;
        false
    }
}

impl Credential {
    /// No credential, for operations that need none.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// A bearer token in the `Authorization` header. An empty token means no credential.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        let token = token.into();
        match token.is_empty() {
            true => Self::none(),
            false => Self::one(Kind::Bearer(token)),
        }
    }

    /// A user name and a password in the `Authorization` header (RFC 7617).
    ///
    /// Calls fail if the user name contains a colon, since the server would read the rest as the password.
    #[must_use]
    pub fn basic(user: &str, password: &str) -> Self {
        if user.contains(':') {
            return Self::one(Kind::Invalid("the user name contains a colon"));
        }
        if user.chars().chain(password.chars()).any(char::is_control) {
            let reason = "the user name or the password contains a control character";
            return Self::one(Kind::Invalid(reason));
        }
        let mut pair = format!("{user}:{password}").into_bytes();
        let encoded = Secret::from(base64_text::encode(&pair));
        wipe(&mut pair);
        Self::one(Kind::Basic(encoded))
    }

    /// A value in the `Authorization` header, after the name of a scheme (RFC 9110, section 11).
    pub fn authorization(scheme: impl Into<Cow<'static, str>>, value: impl Into<Secret>) -> Self {
        Self::one(Kind::Authorization(scheme.into(), value.into()))
    }

    /// A key in a custom header.
    pub fn header(name: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self::one(Kind::Header(name.into(), key.into()))
    }

    /// A key in a query parameter.
    pub fn query(name: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self::one(Kind::Query(name.into(), key.into()))
    }

    /// A key in a cookie.
    pub fn cookie(name: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self::one(Kind::Cookie(name.into(), key.into()))
    }

    /// Bearer tokens from a source, which is called before each attempt.
    pub fn source(source: impl TokenSource) -> Self {
        Self::one(Kind::Source(Arc::new(source)))
    }

    /// Combines two credentials, to send both with each request.
    #[must_use]
    pub fn and(mut self, other: impl Into<Credential>) -> Self {
        self.0.extend(other.into().0);
        self
    }

    const fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    fn one(kind: Kind) -> Self {
        Self(vec![kind])
    }

    /// Encodes the credential for a request.
    ///
    /// # Errors
    /// Returns why it cannot be sent.
    pub(crate) fn prepare(&self) -> Result<Prepared, Cow<'static, str>> {
        let mut places = Vec::with_capacity(self.0.len());
        for kind in &self.0 {
            places.push(kind.prepare()?);
        }
        Ok(Prepared(places))
    }
}

impl Kind {
    fn prepare(&self) -> Result<Place, Cow<'static, str>> {
        match self {
            Self::Bearer(token) => bearer(token),
            Self::Basic(pair) => header(AUTHORIZATION, "Basic ", pair),
            Self::Authorization(scheme, value) => {
                header(AUTHORIZATION, &format!("{scheme} "), value)
            }
            Self::Header(name, key) => match HeaderName::from_bytes(name.as_bytes()) {
                Ok(name) => header(name, "", key),
                Err(_) => Err(Cow::Borrowed("the header name of the key is invalid")),
            },
            Self::Query(name, key) => Ok(Place::Query(parameter::pair(name, key.expose()))),
            Self::Cookie(name, key) => Ok(Place::Cookie(parameter::pair(name, key.expose()))),
            Self::Source(source) => Ok(Place::Source(Arc::clone(source))),
            Self::Invalid(reason) => Err(Cow::Borrowed(reason)),
        }
    }
}

const NOT_A_TOKEN: &str =
    "the token contains a character that is not allowed, such as a space or a line break";

/// An encoded credential, by its place in a request.
#[derive(Clone, Default)]
pub(crate) struct Prepared(Vec<Place>);

#[derive(Clone)]
pub(crate) enum Place {
    Header(HeaderName, HeaderValue),
    /// `name=value`
    Query(String),
    /// `name=value`
    Cookie(String),
    /// From a source, which is called for each attempt.
    Source(Arc<dyn TokenSource>),
}

/// A token from a source, for one attempt.
pub(crate) struct Issued {
    source: Arc<dyn TokenSource>,
    token: Secret,
}

impl Issued {
    /// Reports to the source that the server rejected its token. Returns `true` if a newer token may be accepted.
    pub(crate) fn refused(&self) -> bool {
        self.source.refused(&self.token)
    }
}

impl Prepared {
    /// All of these together.
    pub(crate) fn all(several: &[&Self]) -> Self {
        let mut places = Vec::new();
        for prepared in several {
            places.extend_from_slice(&prepared.0);
        }
        Self(places)
    }

    pub(crate) fn is_none(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        self.0.iter()
    }

    pub(crate) fn has_source(&self) -> bool {
        self.0.iter().any(|place| matches!(place, Place::Source(_)))
    }

    /// Replaces each source with its current token.
    ///
    /// # Errors
    /// Returns the error of a source that fails.
    pub(crate) async fn ask(&self) -> Result<(Self, Vec<Issued>), Unissued> {
        let mut issued = Vec::new();
        let mut places = Vec::with_capacity(self.0.len());
        for place in &self.0 {
            let Place::Source(source) = place else {
                places.push(place.clone());
                continue;
            };
            let source = Arc::clone(source);
            let token = source.token().await.map_err(Unissued::Failed)?;
            if token.is_empty() {
                return Err(Unissued::Unusable(Cow::Borrowed("the token is empty")));
            }
            places.push(bearer(&token).map_err(Unissued::Unusable)?);
            issued.push(Issued { source, token });
        }
        Ok((Self(places), issued))
    }
}

/// Why a source has no token.
pub(crate) enum Unissued {
    Failed(Box<dyn StdError + Send + Sync>),
    /// Its token is invalid.
    Unusable(Cow<'static, str>),
}

fn bearer(token: &Secret) -> Result<Place, Cow<'static, str>> {
    if !token.expose().bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Cow::Borrowed(NOT_A_TOKEN));
    }
    header(AUTHORIZATION, "Bearer ", token)
}

fn header(name: HeaderName, scheme: &str, secret: &Secret) -> Result<Place, Cow<'static, str>> {
    let mut text = [scheme, secret.expose()].concat().into_bytes();
    let value = HeaderValue::from_bytes(&text);
    wipe(&mut text);
    let mut value = value.map_err(|_| Cow::Borrowed(NOT_A_TOKEN))?;
    value.set_sensitive(true);
    Ok(Place::Header(name, value))
}

impl<T: Into<Secret>> From<T> for Credential {
    fn from(token: T) -> Self {
        let token = token.into();
        match token.is_empty() {
            true => Self::none(),
            false => host::credential(token),
        }
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = self.0.iter().map(|kind| match kind {
            Kind::Bearer(_) => "bearer",
            Kind::Basic(_) => "basic",
            Kind::Authorization(..) => "authorization",
            Kind::Header(..) => "header",
            Kind::Query(..) => "query",
            Kind::Cookie(..) => "cookie",
            Kind::Source(_) => "source",
            Kind::Invalid(_) => "invalid",
        });
        let kinds: Vec<&str> = match self.is_none() {
            true => vec!["none"],
            false => kinds.collect(),
        };
        write!(formatter, "Credential({})", kinds.join(", "))
    }
}
