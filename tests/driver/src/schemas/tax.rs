//! Schemas: tax.

use sdk::models::{TaxBehavior, TaxBehaviorOption, TaxIdFormat};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<TaxBehavior>("TaxBehavior"),
    schema::both::<TaxBehaviorOption>("TaxBehaviorOption"),
    schema::received::<TaxIdFormat>("TaxIDFormat"),
];
