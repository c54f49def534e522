//! Schemas: benefit slack.

use sdk::models;

use crate::schema::{Schema, alias, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitSlackSharedChannel>("BenefitSlackSharedChannel"),
    sent::<models::BenefitSlackSharedChannelCreate>("BenefitSlackSharedChannelCreate"),
    sent::<
        models::BenefitSlackSharedChannelCreateProperties,
    >("BenefitSlackSharedChannelCreateProperties"),
    received::<
        models::BenefitSlackSharedChannelProperties,
    >("BenefitSlackSharedChannelProperties"),
    received::<
        models::BenefitSlackSharedChannelSubscriber,
    >("BenefitSlackSharedChannelSubscriber"),
    alias::<
        models::BenefitSlackSharedChannelSubscriberProperties,
    >("BenefitSlackSharedChannelSubscriberProperties", false, true),
    sent::<models::BenefitSlackSharedChannelUpdate>("BenefitSlackSharedChannelUpdate"),
];
