//! Schemas: benefit slack for benefits.

use sdk::models;

use crate::schema::{Schema, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    sent::<models::BenefitSlackSharedChannelCreate>("BenefitSlackSharedChannelCreate"),
    sent::<
        models::BenefitSlackSharedChannelCreateProperties,
    >("BenefitSlackSharedChannelCreateProperties"),
    sent::<models::BenefitSlackSharedChannelUpdate>("BenefitSlackSharedChannelUpdate"),
];
