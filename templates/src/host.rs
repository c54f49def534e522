//! A stand-in for the `host` module of generated crates: what the runtime needs to know about its crate.

use std::fmt;
use std::time::Duration;

use crate::runtime::json::{Constant, Decode, DecodeError, RawJson, Reader, from_str};
use crate::runtime::{
    Client, ClientBuilder, Credential, Credentials, DeepLists, ErrorConstant, Retries, Secret,
};

/// The `User-Agent` header.
pub const USER_AGENT: &str = "fixture/1.2.3";
/// Headers sent with every request.
pub const DEFAULT_HEADERS: &[(&str, &str)] = &[("fixture-version", "2026-10")];
/// The default base URL.
pub const DEFAULT_BASE_URL: &str = "https://api.fixture.example";
/// How lists are written within objects of the style `deepObject`.
pub const DEEP_LISTS: DeepLists = DeepLists::Numbered;

/// Whether numbers can also be strings, as the document specifies for some.
pub const NUMBERS_IN_TEXT: bool = false;

/// The operations: id, method and path.
#[cfg(feature = "mock")]
pub const OPERATIONS: &[&[(&str, &str, &str)]] = &[&[
    ("widgets:create", "POST", "/v1/widgets/"),
    ("widgets:get", "GET", "/v1/widgets/{id}"),
    ("widgets:list", "GET", "/v1/widgets/"),
]];

/// A valid value of each type, by name.
#[cfg(feature = "mock")]
pub const SAMPLES: &str = r#"{
    "Batch": {"items": [], "next": "a", "meta": {}},
    "Part": {"id": "@@part"},
    "Widget": {"name": "a \"@b\" @c", "part": "@Part"}
}"#;

/// Converts a string to a credential.
#[must_use]
pub fn credential(text: Secret) -> Credential {
    Credential::bearer(text)
}

impl Client {
    /// Creates a client with the default settings.
    #[must_use]
    pub fn new(credentials: impl Into<Credentials>) -> Self {
        Self::from_config(Self::builder(credentials).config())
    }

    /// Creates a builder, to configure the client.
    pub fn builder(credentials: impl Into<Credentials>) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }
}

impl ClientBuilder {
    /// The default timeout of a whole call.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(120);
    /// How long a call waits for more data by default.
    pub const DEFAULT_READ_TIMEOUT: Duration = Duration::from_secs(30);
    /// The default connect timeout.
    pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
    /// How failed requests are retried by default.
    pub const DEFAULT_RETRIES: Retries = Retries::new();
}

/// The documented error bodies.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ApiError {
    /// The object does not exist.
    NotFound(NotFound),
    /// The request is invalid.
    Validation(Validation),
}

/// The documented error bodies, one for each variant of [`ApiError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorBody {
    /// A [`NotFound`].
    NotFound,
    /// A [`Validation`].
    Validation,
    /// Any JSON, decoded as a [`NotFound`] with this detail.
    Any(&'static str),
}

impl ErrorBody {
    pub(crate) const ALL: &[Self] = &[Self::NotFound, Self::Validation];

    pub(crate) fn decode(self, reader: &mut Reader<'_>) -> Result<ApiError, DecodeError> {
        match self {
            Self::NotFound => reader.value().map(ApiError::NotFound),
            Self::Validation => reader.value().map(ApiError::Validation),
            Self::Any(detail) => reader.skip_value().map(|()| {
                ApiError::NotFound(NotFound {
                    detail: detail.to_owned(),
                })
            }),
        }
    }

    pub(crate) fn constants(self) -> &'static [(&'static str, ErrorConstant)] {
        match self {
            Self::NotFound => &[("error", ErrorConstant::String("NotFound"))],
            Self::Validation | Self::Any(_) => &[],
        }
    }

    pub(crate) fn statuses(self) -> &'static [u16] {
        match self {
            Self::NotFound => &[404, 422, 429],
            Self::Validation => &[418, 422],
            Self::Any(_) => &[],
        }
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

/// Returns the error for a body that is not documented: none here.
pub(crate) fn undocumented_error(_json: RawJson) -> Option<ApiError> {
    None
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
    /// The problems.
    pub detail: Vec<Problem>,
}

impl Decode for Validation {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        // A missing list would be read as an empty one, and so any object as this error.
        let mut detail = RawJson::null();
        reader.record(&["detail"], &mut [&mut detail])?;
        let detail = from_str(detail.as_str())?;
        Ok(Self { detail })
    }
}

/// A problem with a request.
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

#[cfg(all(test, feature = "mock"))]
mod tests {
    /// T1: a sample is written with those that it names, and text that looks like a name stays.
    #[test]
    fn t1_samples_name_others() {
        assert_eq!(
            crate::mock::sample_text("Widget"),
            r#"{"name":"a \"@b\" @c","part":{"id":"@part"}}"#
        );
    }
}
