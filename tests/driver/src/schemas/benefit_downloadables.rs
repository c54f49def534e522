//! Schemas: benefit downloadables.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitDownloadables>("BenefitDownloadables"),
    received::<models::BenefitDownloadablesProperties>("BenefitDownloadablesProperties"),
];
