//! Schemas: benefit downloadables.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::BenefitDownloadableFile>("BenefitDownloadableFile"),
    received::<
        models::BenefitDownloadableFilePage,
    >("ListResource_BenefitDownloadableFile_"),
    received::<models::BenefitDownloadables>("BenefitDownloadables"),
    sent::<models::BenefitDownloadablesCreate>("BenefitDownloadablesCreate"),
    sent::<
        models::BenefitDownloadablesCreateProperties,
    >("BenefitDownloadablesCreateProperties"),
    received::<models::BenefitDownloadablesProperties>("BenefitDownloadablesProperties"),
    received::<models::BenefitDownloadablesSubscriber>("BenefitDownloadablesSubscriber"),
    received::<
        models::BenefitDownloadablesSubscriberProperties,
    >("BenefitDownloadablesSubscriberProperties"),
    sent::<models::BenefitDownloadablesUpdate>("BenefitDownloadablesUpdate"),
];
