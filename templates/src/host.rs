//! A stand-in for the host module that the generator writes: what the runtime takes from its crate.

use std::fmt;

use crate::runtime::json::{Constant, Decode, DecodeError, RawJson, Reader, from_str};
use crate::runtime::{Client, ClientBuilder, Credential, Credentials, Secret};

/// The `User-Agent` header.
pub const USER_AGENT: &str = "fixture/1.2.3";
/// Headers that every request carries.
pub const DEFAULT_HEADERS: &[(&str, &str)] = &[("fixture-version", "2026-10")];
/// Where the API is.
pub const DEFAULT_BASE_URL: &str = "https://api.fixture.example";

/// What text means as a credential.
#[must_use]
pub fn credential(text: Secret) -> Credential {
    Credential::bearer(text)
}

impl Client {
    /// Makes a client with the usual settings.
    #[must_use]
    pub fn new(credentials: impl Into<Credentials>) -> Self {
        Self::from_config(Self::builder(credentials).config())
    }

    /// Makes a builder, to set more than the token.
    pub fn builder(credentials: impl Into<Credentials>) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }
}

/// The documented error bodies.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ApiError {
    /// The object does not exist.
    NotFound(NotFound),
    /// The request says something that the server does not accept.
    Validation(Validation),
}

impl ApiError {
    /// Reads a [`NotFound`].
    ///
    /// # Errors
    /// When the JSON is none.
    pub fn not_found(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.value().map(Self::NotFound)
    }

    /// Reads a [`Validation`].
    ///
    /// # Errors
    /// When the JSON is none.
    pub fn validation(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.value().map(Self::Validation)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotFound(_) => "not found",
            Self::Validation(_) => "not valid",
        })
    }
}

/// Reads any documented error body, whatever the operation says.
#[must_use]
pub fn fallback_error(_status: u16, body: &str) -> Option<ApiError> {
    let not_found = from_str(body).map(ApiError::NotFound);
    not_found
        .or_else(|_| from_str(body).map(ApiError::Validation))
        .ok()
}

/// `{"error": "NotFound", "detail": "…"}`
#[derive(Debug, Clone, PartialEq)]
pub struct NotFound {
    /// What was not found.
    pub detail: String,
}

impl Decode for NotFound {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut tag, mut detail) = (Constant::string("NotFound"), String::new());
        reader.record(&["error", "detail"], &mut [&mut tag, &mut detail])?;
        Ok(Self { detail })
    }
}

/// `{"detail": [{"msg": "…"}]}`
#[derive(Debug, Clone, PartialEq)]
pub struct Validation {
    /// What is wrong, point by point.
    pub detail: Vec<Problem>,
}

impl Decode for Validation {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        // A list that is missing would be read as an empty one, and any object as this error.
        let mut detail = RawJson::null();
        reader.record(&["detail"], &mut [&mut detail])?;
        let detail = from_str(detail.as_str())?;
        Ok(Self { detail })
    }
}

/// One thing that is wrong with a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// What is wrong.
    pub msg: String,
}

impl Decode for Problem {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut msg = String::new();
        reader.record(&["msg"], &mut [&mut msg])?;
        Ok(Self { msg })
    }
}
