//! What proves to the server who is calling: where it goes in a request, and how it is written.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use crate::runtime::parameter;
use crate::runtime::secret::Secret;
use crate::runtime::transport::BoxFuture;

/// What proves to the server who is calling.
///
/// Text becomes a bearer token; empty text becomes no credential.
#[derive(Clone, Default)]
pub struct Credential(Kind);

#[derive(Clone, Default)]
enum Kind {
    #[default]
    None,
    Bearer(Secret),
    /// User name and password, in base64.
    Basic(Secret),
    Header(Cow<'static, str>, Secret),
    Query(Cow<'static, str>, Secret),
    Cookie(Cow<'static, str>, Secret),
    Source(Arc<dyn TokenSource>),
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
}

impl Credential {
    /// No credential: for operations that need none, and calls that bring their own.
    #[must_use]
    pub fn none() -> Self {
        Self(Kind::None)
    }

    /// A token for the `Authorization` header; none if it is empty.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        let token = token.into();
        Self(if token.is_empty() {
            Kind::None
        } else {
            Kind::Bearer(token)
        })
    }

    /// A user name and a password for the `Authorization` header (RFC 7617).
    #[must_use]
    pub fn basic(user: &str, password: &str) -> Self {
        Self(Kind::Basic(Secret::from(base64(
            format!("{user}:{password}").as_bytes(),
        ))))
    }

    /// A key in a header of its own.
    pub fn header(name: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self(Kind::Header(name.into(), key.into()))
    }

    /// A key in the query.
    pub fn query(name: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self(Kind::Query(name.into(), key.into()))
    }

    /// A key in a cookie.
    pub fn cookie(name: impl Into<Cow<'static, str>>, key: impl Into<Secret>) -> Self {
        Self(Kind::Cookie(name.into(), key.into()))
    }

    /// Bearer tokens from a source, which is asked before each request.
    pub fn source(source: impl TokenSource) -> Self {
        Self(Kind::Source(Arc::new(source)))
    }

    /// Writes the credential for its place.
    ///
    /// # Errors
    /// Says why it cannot go there.
    pub(crate) fn prepare(&self) -> Result<Prepared, Cow<'static, str>> {
        match &self.0 {
            Kind::None => Ok(Prepared::None),
            Kind::Bearer(token) => {
                if !token.expose().bytes().all(|byte| byte.is_ascii_graphic()) {
                    return Err(Cow::Borrowed(NOT_A_TOKEN));
                }
                header(AUTHORIZATION, &format!("Bearer {}", token.expose()))
            }
            Kind::Basic(pair) => header(AUTHORIZATION, &format!("Basic {}", pair.expose())),
            Kind::Header(name, key) => match HeaderName::from_bytes(name.as_bytes()) {
                Ok(name) => header(name, key.expose()),
                Err(_) => Err(Cow::Borrowed("the name of the key's header is not valid")),
            },
            Kind::Query(name, key) => Ok(Prepared::Query(parameter::pair(name, key.expose()))),
            Kind::Source(source) => Ok(Prepared::Source(Arc::clone(source))),
            Kind::Cookie(name, key) => Ok(Prepared::Cookie(parameter::pair(name, key.expose()))),
        }
    }
}

const NOT_A_TOKEN: &str = "the token holds a character that is not allowed, such as a space";

/// A credential as it goes on the wire.
#[derive(Clone)]
pub(crate) enum Prepared {
    None,
    Header(HeaderName, HeaderValue),
    /// `name=value`
    Query(String),
    /// `name=value`
    Cookie(String),
    /// Not known before it is needed.
    Source(Arc<dyn TokenSource>),
}

impl Prepared {
    pub(crate) fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }
}

fn header(name: HeaderName, value: &str) -> Result<Prepared, Cow<'static, str>> {
    let mut value = HeaderValue::from_str(value).map_err(|_| Cow::Borrowed(NOT_A_TOKEN))?;
    value.set_sensitive(true);
    Ok(Prepared::Header(name, value))
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
        Self::bearer(token)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match &self.0 {
            Kind::None => "Credential(none)",
            Kind::Bearer(_) => "Credential(bearer)",
            Kind::Basic(_) => "Credential(basic)",
            Kind::Header(..) => "Credential(header)",
            Kind::Query(..) => "Credential(query)",
            Kind::Cookie(..) => "Credential(cookie)",
            Kind::Source(_) => "Credential(source)",
        })
    }
}
