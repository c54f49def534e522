//! Models: license. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    LicenseKeyActivate, LicenseKeyActivationBase, LicenseKeyActivationRead,
    LicenseKeyCustomer, LicenseKeyDeactivate, LicenseKeyRead, LicenseKeyReadPage,
    LicenseKeyStatus, LicenseKeyValidate, LicenseKeyWithActivations,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

decode_record! {
    LicenseKeyActivate;
    "key": key, "organization_id": organization_id, "label": label, "conditions": conditions,
    "meta": meta,
}

encode_record! {
    LicenseKeyActivationBase;
    "id": field id, "license_key_id": field license_key_id, "label": field label,
    "meta": field meta, "created_at": field created_at, "modified_at": field modified_at,
}

encode_record! {
    LicenseKeyActivationRead;
    "id": field id, "license_key_id": field license_key_id, "label": field label,
    "meta": field meta, "created_at": field created_at, "modified_at": field modified_at,
    "license_key": field license_key,
}

encode_record! {
    LicenseKeyCustomer;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "metadata": field metadata, "external_id": optional_or_null external_id 4,
    "email": optional_or_null email 5, "email_verified": field email_verified, "type": field type_,
    "name": field name, "billing_name": field billing_name,
    "billing_address": field billing_address, "tax_id": field tax_id,
    "locale": optional_or_null locale 12, "organization_id": field organization_id,
    "default_payment_method_id": optional_or_null default_payment_method_id 14,
    "deleted_at": field deleted_at, "first_user_event_at": field first_user_event_at,
    "avatar_url": field avatar_url,
}

decode_record! {
    LicenseKeyDeactivate;
    "key": key, "organization_id": organization_id, "activation_id": activation_id,
}

encode_record! {
    LicenseKeyRead;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "organization_id": field organization_id, "customer_id": field customer_id,
    "customer": field customer, "benefit_id": field benefit_id, "key": field key,
    "display_key": field display_key, "status": field status,
    "limit_activations": field limit_activations, "usage": field usage,
    "limit_usage": field limit_usage, "validations": field validations,
    "last_validated_at": field last_validated_at, "expires_at": field expires_at,
}

encode_record! {
    LicenseKeyReadPage;
    "items": field items, "pagination": field pagination,
}

decode_record! {
    LicenseKeyValidate;
    "key": key, "organization_id": organization_id, "activation_id": activation_id,
    "benefit_id": benefit_id, "customer_id": customer_id, "increment_usage": increment_usage,
    "conditions": conditions,
}

encode_record! {
    LicenseKeyWithActivations;
    "id": field id, "created_at": field created_at, "modified_at": field modified_at,
    "organization_id": field organization_id, "customer_id": field customer_id,
    "customer": field customer, "benefit_id": field benefit_id, "key": field key,
    "display_key": field display_key, "status": field status,
    "limit_activations": field limit_activations, "usage": field usage,
    "limit_usage": field limit_usage, "validations": field validations,
    "last_validated_at": field last_validated_at, "expires_at": field expires_at,
    "activations": field activations,
}

serde_codecs!(
    LicenseKeyActivate, LicenseKeyActivationBase, LicenseKeyActivationRead,
    LicenseKeyCustomer, LicenseKeyDeactivate, LicenseKeyRead, LicenseKeyReadPage,
    LicenseKeyStatus, LicenseKeyValidate, LicenseKeyWithActivations
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    LicenseKeyActivate, LicenseKeyActivationBase, LicenseKeyActivationRead,
    LicenseKeyCustomer, LicenseKeyDeactivate, LicenseKeyRead, LicenseKeyReadPage,
    LicenseKeyStatus, LicenseKeyValidate, LicenseKeyWithActivations
);
