//! Schemas: benefit slack for benefits.

use sdk::models::{
    BenefitSlackSharedChannelCreate, BenefitSlackSharedChannelCreateProperties,
    BenefitSlackSharedChannelUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::sent::<BenefitSlackSharedChannelCreate>("BenefitSlackSharedChannelCreate"),
    schema::sent::<
        BenefitSlackSharedChannelCreateProperties,
    >("BenefitSlackSharedChannelCreateProperties"),
    schema::sent::<BenefitSlackSharedChannelUpdate>("BenefitSlackSharedChannelUpdate"),
];
