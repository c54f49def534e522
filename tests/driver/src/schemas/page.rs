//! Schemas: page.

use sdk::models::Pagination;

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[schema::received::<Pagination>("Pagination")];
