//! Models: customer session.

use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Timestamp};

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

impl Decode for CustomerCustomerSession {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["expires_at", "return_url"],
            &mut [&mut value.expires_at, &mut value.return_url],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerCustomerSession {
    const BLANK: Self = Self {
        expires_at: Blank::BLANK,
        return_url: Blank::BLANK,
    };
}
