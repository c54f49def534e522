//! Schemas: event meter.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::MeterCreditEvent>("MeterCreditEvent"),
    received::<models::MeterCreditedMetadata>("MeterCreditedMetadata"),
    received::<models::MeterResetEvent>("MeterResetEvent"),
    received::<models::MeterResetMetadata>("MeterResetMetadata"),
];
