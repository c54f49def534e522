//! Schemas: benefit downloadables for benefits.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitDownloadableFile>("BenefitDownloadableFile"),
    received::<
        models::BenefitDownloadableFilePage,
    >("ListResource_BenefitDownloadableFile_"),
    sent::<models::BenefitDownloadablesCreate>("BenefitDownloadablesCreate"),
    sent::<
        models::BenefitDownloadablesCreateProperties,
    >("BenefitDownloadablesCreateProperties"),
    sent::<models::BenefitDownloadablesUpdate>("BenefitDownloadablesUpdate"),
];
