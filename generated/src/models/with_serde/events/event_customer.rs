//! Models: event customer. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    AddressDict, CustomerCreatedEvent, CustomerCreatedMetadata, CustomerDeletedEvent,
    CustomerDeletedMetadata, CustomerUpdatedEvent, CustomerUpdatedFields,
    CustomerUpdatedMetadata,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    AddressDict;
    "line1": optional line1, "line2": optional line2, "postal_code": optional postal_code,
    "city": optional city, "state": optional state, "country": field country,
}

encode_record! {
    CustomerCreatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "customer.created",
    "metadata": field metadata,
}

encode_record! {
    CustomerCreatedMetadata;
    "customer_id": field customer_id, "customer_email": field customer_email,
    "customer_name": field customer_name, "customer_external_id": field customer_external_id,
}

encode_record! {
    CustomerDeletedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "customer.deleted",
    "metadata": field metadata,
}

encode_record! {
    CustomerDeletedMetadata;
    "customer_id": field customer_id, "customer_email": field customer_email,
    "customer_name": field customer_name, "customer_external_id": field customer_external_id,
}

encode_record! {
    CustomerUpdatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "customer.updated",
    "metadata": field metadata,
}

encode_record! {
    CustomerUpdatedFields;
    "name": optional_or_null name 0, "billing_name": optional_or_null billing_name 1,
    "email": optional_or_null email 2, "billing_address": optional_or_null billing_address 3,
    "tax_id": optional_or_null tax_id 4, "metadata": optional_or_null metadata 5,
}

encode_record! {
    CustomerUpdatedMetadata;
    "customer_id": field customer_id, "customer_email": field customer_email,
    "customer_name": field customer_name, "customer_external_id": field customer_external_id,
    "updated_fields": field updated_fields,
}

serde_codecs!(
    AddressDict, CustomerCreatedEvent, CustomerCreatedMetadata, CustomerDeletedEvent,
    CustomerDeletedMetadata, CustomerUpdatedEvent, CustomerUpdatedFields,
    CustomerUpdatedMetadata
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    AddressDict, CustomerCreatedEvent, CustomerCreatedMetadata, CustomerDeletedEvent,
    CustomerDeletedMetadata, CustomerUpdatedEvent, CustomerUpdatedFields,
    CustomerUpdatedMetadata
);
