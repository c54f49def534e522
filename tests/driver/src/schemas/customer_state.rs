//! Schemas: customer state.

use sdk::models;

use crate::schema::{Schema, inline, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::CustomerState>("CustomerState"),
    received::<models::CustomerStateBenefitGrant>("CustomerStateBenefitGrant"),
    received::<models::CustomerStateIndividual>("CustomerStateIndividual"),
    received::<models::CustomerStateMeter>("CustomerStateMeter"),
    received::<models::CustomerStateSubscription>("CustomerStateSubscription"),
    received::<models::CustomerStateSubscriptionMeter>("CustomerStateSubscriptionMeter"),
    inline(
        received::<
            models::CustomerStateSubscriptionStatus,
        >("/components/schemas/CustomerStateSubscription/properties/status"),
    ),
    received::<models::CustomerStateTeam>("CustomerStateTeam"),
];
