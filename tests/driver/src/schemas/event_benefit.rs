//! Schemas: event benefit.

use sdk::models::{
    BenefitCycledEvent, BenefitGrantMetadata, BenefitGrantedEvent, BenefitRevokedEvent,
    BenefitUpdatedEvent,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitCycledEvent>("BenefitCycledEvent"),
    schema::received::<BenefitGrantMetadata>("BenefitGrantMetadata"),
    schema::received::<BenefitGrantedEvent>("BenefitGrantedEvent"),
    schema::received::<BenefitRevokedEvent>("BenefitRevokedEvent"),
    schema::received::<BenefitUpdatedEvent>("BenefitUpdatedEvent"),
];
