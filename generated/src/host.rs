//! What the runtime needs to know about this crate.

use crate::runtime::{Credential, DeepLists, Secret};

pub(crate) use crate::error::{ApiError, ErrorBody, undocumented_error};

/// Converts a string to a credential.
pub(crate) fn credential(text: Secret) -> Credential {
    Credential::bearer(text)
}

/// The default `User-Agent` header.
pub(crate) const USER_AGENT: &str = "polar-client/0.1.1";
/// Headers sent with every request.
pub(crate) const DEFAULT_HEADERS: &[(&str, &str)] = &[("polar-version", "2026-10")];
/// The default base URL.
pub(crate) const DEFAULT_BASE_URL: &str = "https://api.polar.sh";
/// How lists are written within objects of the style `deepObject`.
pub(crate) const DEEP_LISTS: DeepLists = DeepLists::Repeated;
/// Whether numbers can also be strings, as the document specifies for some.
pub(crate) const NUMBERS_IN_TEXT: bool = false;

/// A valid value of each type, by name.
#[cfg(feature = "mock")]
pub(crate) const SAMPLES: &str = include_str!("doubles/samples.json");
#[cfg(feature = "mock")]
pub(crate) use crate::doubles::OPERATIONS;
