//! What the runtime takes from the crate around it.

use crate::runtime::{Credential, Secret};

pub(crate) use crate::error::{ApiError, ErrorBody, undocumented_error};

/// What text means as a credential.
pub(crate) fn credential(text: Secret) -> Credential {
    Credential::bearer(text)
}

/// The `User-Agent` of each request, unless the client has its own.
pub(crate) const USER_AGENT: &str = "polar-client/0.1.0";
/// Headers of each request.
pub(crate) const DEFAULT_HEADERS: &[(&str, &str)] = &[("polar-version", "2026-10")];
/// Where requests go, unless the client says otherwise.
pub(crate) const DEFAULT_BASE_URL: &str = "https://api.polar.sh";
