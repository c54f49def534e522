//! What proves to the server who is calling: where it goes in a request, and how it is written.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use crate::host;
use crate::runtime::parameter;
use crate::runtime::secret::{Secret, wipe};
use crate::runtime::transport::BoxFuture;

/// What proves to the server who is calling.
///
/// Text becomes what the API takes, usually a bearer token; empty text becomes no credential. OAuth 2.0 client credentials are
/// [`ClientCredentials`](crate::runtime::ClientCredentials). Where an API asks for two things at once, such as a key and
/// the name of an application, [`and`](Self::and) puts them together.
#[derive(Clone, Default)]
pub struct Credential(Vec<Kind>);

#[derive(Clone)]
enum Kind {
    Bearer(Secret),
    /// User name and password, in base64.
    Basic(Secret),
    /// A scheme and what stands behind it.
    Authorization(Cow<'static, str>, Secret),
    Header(Cow<'static, str>, Secret),
    Query(Cow<'static, str>, Secret),
    Cookie(Cow<'static, str>, Secret),
    Source(Arc<dyn TokenSource>),
    /// Cannot be sent, for this reason.
    Invalid(&'static str),
}

/// Gives bearer tokens that do not last, such as those of OAuth 2.
pub trait TokenSource: Send + Sync + 'static {
    /// Returns the token for the next request.
    ///
    /// It is asked before each attempt, so it should keep a token for as long as that is good. The time that it takes
    /// counts as the call's.
    ///
    /// # Errors
    /// When there is no token: then nothing is sent, and the error is the source of the call's.
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>>;

    /// Takes note that the server replied 401 to a token of this source, and says whether another may do better.
    ///
    /// If so, the request is sent once more with what [`token`](Self::token) gives then, whatever its method: the server
    /// has done nothing. A call does this once only. Without this method, a 401 is an error at once.
    fn refused(&self, token: &Secret) -> bool {
        let _ = token;
        false
    }
}

impl Credential {
    /// No credential: for operations that need none, and calls that bring their own.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// A token for the `Authorization` header; none if it is empty.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        let token = token.into();
        match token.is_empty() {
            true => Self::none(),
            false => Self::one(Kind::Bearer(token)),
        }
    }

    /// A user name and a password for the `Authorization` header (RFC 7617).
    ///
    /// A call with a user name that contains a colon is an error: the server would read what follows as the password.
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
        let encoded = Secret::from(base64(&pair));
        wipe(&mut pair);
        Self::one(Kind::Basic(encoded))
    }

    /// A value in the `Authorization` header after the name of a scheme (RFC 9110, section 11).
    pub fn authorization(scheme: impl Into<Cow<'static, str>>, value: impl Into<Secret>) -> Self {
        Self::one(Kind::Authorization(scheme.into(), value.into()))
    }

    /// A key in a header of its own.
    pub fn header(name: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self::one(Kind::Header(name.into(), key.into()))
    }

    /// A key in the query.
    pub fn query(name: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self::one(Kind::Query(name.into(), key.into()))
    }

    /// A key in a cookie.
    pub fn cookie(name: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self::one(Kind::Cookie(name.into(), key.into()))
    }

    /// Bearer tokens from a source, which is asked before each attempt.
    pub fn source(source: impl TokenSource) -> Self {
        Self::one(Kind::Source(Arc::new(source)))
    }

    /// This and another, both in each request: for APIs that ask for several things at once.
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

    /// Writes the credential for its places in a request.
    ///
    /// # Errors
    /// Says why it cannot go there.
    pub(crate) fn prepare(&self) -> Result<Prepared, Cow<'static, str>> {
        let places: Result<Vec<Place>, _> = self.0.iter().map(Kind::prepare).collect();
        places.map(Prepared)
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
                Err(_) => Err(Cow::Borrowed("the name of the key's header is not valid")),
            },
            Self::Query(name, key) => Ok(Place::Query(parameter::pair(name, key.expose()))),
            Self::Cookie(name, key) => Ok(Place::Cookie(parameter::pair(name, key.expose()))),
            Self::Source(source) => Ok(Place::Source(Arc::clone(source))),
            Self::Invalid(reason) => Err(Cow::Borrowed(reason)),
        }
    }
}

const NOT_A_TOKEN: &str =
    "the token holds a character that is not allowed, such as a space or a line break";

/// A credential as it goes on the wire: what stands where.
#[derive(Clone, Default)]
pub(crate) struct Prepared(Vec<Place>);

#[derive(Clone)]
pub(crate) enum Place {
    Header(HeaderName, HeaderValue),
    /// `name=value`
    Query(String),
    /// `name=value`
    Cookie(String),
    /// Not known before it is needed.
    Source(Arc<dyn TokenSource>),
}

/// A token that a source gave for one attempt.
pub(crate) struct Issued {
    source: Arc<dyn TokenSource>,
    token: Secret,
}

impl Issued {
    /// Tells the source that the server did not take its token: whether there may be a better one.
    pub(crate) fn refused(&self) -> bool {
        self.source.refused(&self.token)
    }
}

impl Prepared {
    /// All of these in one request.
    pub(crate) fn all<'a>(several: impl IntoIterator<Item = &'a Self>) -> Self {
        let places = several.into_iter().flat_map(|prepared| prepared.0.iter());
        Self(places.cloned().collect())
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

    /// Asks each source for its token, and puts that in the source's place.
    ///
    /// # Errors
    /// When a source fails.
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

/// Why there is no token from a source.
pub(crate) enum Unissued {
    Failed(Box<dyn StdError + Send + Sync>),
    /// It gave one that cannot be sent.
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

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for digit in 0..4 {
            let index = (bits >> (18 - 6 * digit) & 63) as usize;
            // A chunk of n bytes has n + 1 digits.
            text.push(if digit <= chunk.len() {
                char::from(DIGITS[index])
            } else {
                '='
            });
        }
    }
    text
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
