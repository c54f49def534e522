//! Schemas: event customer.

use sdk::models::{
    AddressDict, CustomerCreatedEvent, CustomerCreatedMetadata, CustomerDeletedEvent,
    CustomerDeletedMetadata, CustomerUpdatedEvent, CustomerUpdatedFields,
    CustomerUpdatedMetadata,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<AddressDict>("AddressDict"),
    schema::received::<CustomerCreatedEvent>("CustomerCreatedEvent"),
    schema::received::<CustomerCreatedMetadata>("CustomerCreatedMetadata"),
    schema::received::<CustomerDeletedEvent>("CustomerDeletedEvent"),
    schema::received::<CustomerDeletedMetadata>("CustomerDeletedMetadata"),
    schema::received::<CustomerUpdatedEvent>("CustomerUpdatedEvent"),
    schema::received::<CustomerUpdatedFields>("CustomerUpdatedFields"),
    schema::received::<CustomerUpdatedMetadata>("CustomerUpdatedMetadata"),
];
