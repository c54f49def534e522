//! Schemas: refund for refunds.

use sdk::models::{RefundCreate, RefundCreateReason, RefundPage, RefundSortProperty};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<RefundCreate>("RefundCreate"),
    schema::inline(
        schema::sent::<
            RefundCreateReason,
        >("/components/schemas/RefundCreate/properties/reason"),
    ),
    schema::received::<RefundPage>("ListResource_Refund_"),
    schema::sent::<RefundSortProperty>("RefundSortProperty"),
];
