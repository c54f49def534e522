//! Schemas: benefit downloadables for customer portal.

use sdk::models::{
    BenefitDownloadablesSubscriber, BenefitDownloadablesSubscriberProperties,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitDownloadablesSubscriber>("BenefitDownloadablesSubscriber"),
    schema::received::<
        BenefitDownloadablesSubscriberProperties,
    >("BenefitDownloadablesSubscriberProperties"),
];
