//! Schemas: dispute for disputes.

use sdk::models::{Dispute, DisputeCustomer, DisputePage, DisputeSortProperty};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<Dispute>("Dispute"),
    schema::received::<DisputeCustomer>("DisputeCustomer"),
    schema::received::<DisputePage>("ListResource_Dispute_"),
    schema::sent::<DisputeSortProperty>("DisputeSortProperty"),
];
