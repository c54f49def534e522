//! Schemas: benefit slack.

use sdk::models;

use crate::schema::{Schema, alias, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitSlackSharedChannel>("BenefitSlackSharedChannel"),
    received::<
        models::BenefitSlackSharedChannelProperties,
    >("BenefitSlackSharedChannelProperties"),
    alias::<
        models::BenefitSlackSharedChannelSubscriberProperties,
    >("BenefitSlackSharedChannelSubscriberProperties", false, true),
];
