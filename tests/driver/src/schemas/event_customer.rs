//! Schemas: event customer.

use sdk::models;

use crate::schema::{Schema, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::AddressDict>("AddressDict"),
    received::<models::CustomerCreatedEvent>("CustomerCreatedEvent"),
    received::<models::CustomerCreatedMetadata>("CustomerCreatedMetadata"),
    received::<models::CustomerDeletedEvent>("CustomerDeletedEvent"),
    received::<models::CustomerDeletedMetadata>("CustomerDeletedMetadata"),
    received::<models::CustomerUpdatedEvent>("CustomerUpdatedEvent"),
    received::<models::CustomerUpdatedFields>("CustomerUpdatedFields"),
    received::<models::CustomerUpdatedMetadata>("CustomerUpdatedMetadata"),
];
