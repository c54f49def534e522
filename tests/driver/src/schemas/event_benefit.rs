//! Schemas: event benefit.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitCycledEvent>("BenefitCycledEvent"),
    received::<models::BenefitGrantMetadata>("BenefitGrantMetadata"),
    received::<models::BenefitGrantedEvent>("BenefitGrantedEvent"),
    received::<models::BenefitRevokedEvent>("BenefitRevokedEvent"),
    received::<models::BenefitUpdatedEvent>("BenefitUpdatedEvent"),
];
