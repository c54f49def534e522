//! Schemas: benefit slack for customer portal.

use sdk::models::BenefitSlackSharedChannelSubscriber;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<
        BenefitSlackSharedChannelSubscriber,
    >("BenefitSlackSharedChannelSubscriber"),
];
