//! Schemas: refund for refunds.

use sdk::models;

use crate::schema::{Schema, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::RefundCreate>("RefundCreate"),
    inline(
        sent::<
            models::RefundCreateReason,
        >("/components/schemas/RefundCreate/properties/reason"),
    ),
    received::<models::RefundPage>("ListResource_Refund_"),
    sent::<models::RefundSortProperty>("RefundSortProperty"),
];
