//! Schemas: benefit downloadables.

use sdk::models::{BenefitDownloadables, BenefitDownloadablesProperties};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitDownloadables>("BenefitDownloadables"),
    schema::received::<BenefitDownloadablesProperties>("BenefitDownloadablesProperties"),
];
