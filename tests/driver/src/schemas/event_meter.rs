//! Schemas: event meter.

use sdk::models::{
    MeterCreditEvent, MeterCreditedMetadata, MeterResetEvent, MeterResetMetadata,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<MeterCreditEvent>("MeterCreditEvent"),
    schema::received::<MeterCreditedMetadata>("MeterCreditedMetadata"),
    schema::received::<MeterResetEvent>("MeterResetEvent"),
    schema::received::<MeterResetMetadata>("MeterResetMetadata"),
];
