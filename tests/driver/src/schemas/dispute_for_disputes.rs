//! Schemas: dispute for disputes.

use sdk::models;

use crate::schema::{Schema, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Dispute>("Dispute"),
    received::<models::DisputeCustomer>("DisputeCustomer"),
    received::<models::DisputePage>("ListResource_Dispute_"),
    sent::<models::DisputeSortProperty>("DisputeSortProperty"),
];
