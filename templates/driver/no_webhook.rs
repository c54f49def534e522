//! Deliveries of webhooks, which this API does not send.

use crate::arguments::Fields;
use crate::server::{Line, failed};

/// Answers that there is nothing to verify them with.
pub(crate) fn verify(_: &Fields) -> Line {
    failed("inexpressible: the crate does not verify webhooks")
}
