//! Schemas: event balance.

use sdk::models::{
    BalanceCreditOrderEvent, BalanceCreditOrderMetadata, BalanceDisputeEvent,
    BalanceDisputeMetadata, BalanceDisputeReversalEvent, BalanceOrderEvent,
    BalanceOrderMetadata, BalanceRefundEvent, BalanceRefundMetadata,
    BalanceRefundReversalEvent,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BalanceCreditOrderEvent>("BalanceCreditOrderEvent"),
    schema::received::<BalanceCreditOrderMetadata>("BalanceCreditOrderMetadata"),
    schema::received::<BalanceDisputeEvent>("BalanceDisputeEvent"),
    schema::received::<BalanceDisputeMetadata>("BalanceDisputeMetadata"),
    schema::received::<BalanceDisputeReversalEvent>("BalanceDisputeReversalEvent"),
    schema::received::<BalanceOrderEvent>("BalanceOrderEvent"),
    schema::received::<BalanceOrderMetadata>("BalanceOrderMetadata"),
    schema::received::<BalanceRefundEvent>("BalanceRefundEvent"),
    schema::received::<BalanceRefundMetadata>("BalanceRefundMetadata"),
    schema::received::<BalanceRefundReversalEvent>("BalanceRefundReversalEvent"),
];
