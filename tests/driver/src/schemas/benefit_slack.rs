//! Schemas: benefit slack.

use sdk::models::{
    BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties,
    BenefitSlackSharedChannelSubscriberProperties,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitSlackSharedChannel>("BenefitSlackSharedChannel"),
    schema::received::<
        BenefitSlackSharedChannelProperties,
    >("BenefitSlackSharedChannelProperties"),
    schema::alias::<
        BenefitSlackSharedChannelSubscriberProperties,
    >("BenefitSlackSharedChannelSubscriberProperties", false, true),
];
