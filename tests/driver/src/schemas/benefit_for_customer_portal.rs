//! Schemas: benefit for customer portal.

use sdk::models::BenefitSubscriberOrganization;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitSubscriberOrganization>("BenefitSubscriberOrganization"),
];
