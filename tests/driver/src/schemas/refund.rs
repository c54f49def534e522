//! Schemas: refund.

use sdk::models;

use crate::schema::{Schema, inline, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Refund>("Refund"),
    sent::<models::RefundCreate>("RefundCreate"),
    inline(
        sent::<
            models::RefundCreateReason,
        >("/components/schemas/RefundCreate/properties/reason"),
    ),
    received::<models::RefundDispute>("RefundDispute"),
    received::<models::RefundPage>("ListResource_Refund_"),
    received::<models::RefundReason>("RefundReason"),
    sent::<models::RefundSortProperty>("RefundSortProperty"),
    received::<models::RefundStatus>("RefundStatus"),
];
