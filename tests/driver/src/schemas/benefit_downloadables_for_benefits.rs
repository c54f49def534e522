//! Schemas: benefit downloadables for benefits.

use sdk::models::{
    BenefitDownloadableFile, BenefitDownloadableFilePage, BenefitDownloadablesCreate,
    BenefitDownloadablesCreateProperties, BenefitDownloadablesUpdate,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<BenefitDownloadableFile>("BenefitDownloadableFile"),
    schema::received::<
        BenefitDownloadableFilePage,
    >("ListResource_BenefitDownloadableFile_"),
    schema::sent::<BenefitDownloadablesCreate>("BenefitDownloadablesCreate"),
    schema::sent::<
        BenefitDownloadablesCreateProperties,
    >("BenefitDownloadablesCreateProperties"),
    schema::sent::<BenefitDownloadablesUpdate>("BenefitDownloadablesUpdate"),
];
