//! Schemas: trial.

use sdk::models::TrialInterval;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[schema::both::<TrialInterval>("TrialInterval")];
