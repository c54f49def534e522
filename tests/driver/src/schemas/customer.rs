//! Schemas: customer.

use sdk::models;

use crate::schema::{Schema, both, received, sent};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::Customer>("Customer"),
    both::<models::CustomerCancellationReason>("CustomerCancellationReason"),
    sent::<models::CustomerCreate>("CustomerCreate"),
    sent::<models::CustomerEmailUpdateRequest>("CustomerEmailUpdateRequest"),
    sent::<models::CustomerEmailUpdateVerifyRequest>("CustomerEmailUpdateVerifyRequest"),
    received::<
        models::CustomerEmailUpdateVerifyResponse,
    >("CustomerEmailUpdateVerifyResponse"),
    received::<models::CustomerPage>("ListResource_Customer_"),
    received::<models::CustomerProduct>("CustomerProduct"),
    sent::<models::CustomerSortProperty>("CustomerSortProperty"),
    both::<models::CustomerType>("CustomerType"),
    sent::<models::CustomerUpdate>("CustomerUpdate"),
    sent::<models::CustomerUpdateExternalId>("CustomerUpdateExternalID"),
];
