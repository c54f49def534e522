//! Models: oauth2.

use std::collections::BTreeMap;

use crate::runtime::json::RawJson;

/// Answer to the revocation of a token. No member of it is documented.
pub type RevokeTokenResponse = BTreeMap<String, RawJson>;
