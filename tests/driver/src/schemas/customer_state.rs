//! Schemas: customer state.

use sdk::models::{
    CustomerState, CustomerStateBenefitGrant, CustomerStateIndividual,
    CustomerStateMeter, CustomerStateSubscription, CustomerStateSubscriptionMeter,
    CustomerStateSubscriptionStatus, CustomerStateTeam,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<CustomerState>("CustomerState"),
    schema::received::<CustomerStateBenefitGrant>("CustomerStateBenefitGrant"),
    schema::received::<CustomerStateIndividual>("CustomerStateIndividual"),
    schema::received::<CustomerStateMeter>("CustomerStateMeter"),
    schema::received::<CustomerStateSubscription>("CustomerStateSubscription"),
    schema::received::<CustomerStateSubscriptionMeter>("CustomerStateSubscriptionMeter"),
    schema::inline(
        schema::received::<
            CustomerStateSubscriptionStatus,
        >("/components/schemas/CustomerStateSubscription/properties/status"),
    ),
    schema::received::<CustomerStateTeam>("CustomerStateTeam"),
];
