//! Schemas: event balance.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BalanceCreditOrderEvent>("BalanceCreditOrderEvent"),
    received::<models::BalanceCreditOrderMetadata>("BalanceCreditOrderMetadata"),
    received::<models::BalanceDisputeEvent>("BalanceDisputeEvent"),
    received::<models::BalanceDisputeMetadata>("BalanceDisputeMetadata"),
    received::<models::BalanceDisputeReversalEvent>("BalanceDisputeReversalEvent"),
    received::<models::BalanceOrderEvent>("BalanceOrderEvent"),
    received::<models::BalanceOrderMetadata>("BalanceOrderMetadata"),
    received::<models::BalanceRefundEvent>("BalanceRefundEvent"),
    received::<models::BalanceRefundMetadata>("BalanceRefundMetadata"),
    received::<models::BalanceRefundReversalEvent>("BalanceRefundReversalEvent"),
];
