//! Models: customer session.

use crate::runtime::json::{Timestamp, decode_record};

/// The session of the request.
///
/// Returned by
/// [`customer_portal::CustomerSession::introspect`](crate::services::customer_portal::customer_session::CustomerSession::introspect).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerCustomerSession {
    /// When the session expires.
    pub expires_at: Timestamp,
    /// URL of the portal's back button; `null` for no button.
    pub return_url: Option<String>,
}

decode_record! {
    CustomerCustomerSession;
    "expires_at": expires_at, "return_url": return_url,
}
