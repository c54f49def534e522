//! Schemas: dispute.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Dispute>("Dispute"),
    received::<models::DisputeCustomer>("DisputeCustomer"),
    received::<models::DisputePage>("ListResource_Dispute_"),
    sent::<models::DisputeSortProperty>("DisputeSortProperty"),
    both::<models::DisputeStatus>("DisputeStatus"),
];
