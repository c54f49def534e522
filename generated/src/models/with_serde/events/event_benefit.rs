//! Models: event benefit. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    BenefitCycledEvent, BenefitGrantMetadata, BenefitGrantedEvent, BenefitRevokedEvent,
    BenefitUpdatedEvent,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::encode_record;

encode_record! {
    BenefitCycledEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "benefit.cycled",
    "metadata": field metadata,
}

encode_record! {
    BenefitGrantMetadata;
    "benefit_id": field benefit_id, "benefit_grant_id": field benefit_grant_id,
    "benefit_type": field benefit_type, "member_id": optional member_id,
}

encode_record! {
    BenefitGrantedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "benefit.granted",
    "metadata": field metadata,
}

encode_record! {
    BenefitRevokedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "benefit.revoked",
    "metadata": field metadata,
}

encode_record! {
    BenefitUpdatedEvent;
    "id": field id, "timestamp": field timestamp, "organization_id": field organization_id,
    "customer_id": field customer_id, "customer": field customer,
    "external_customer_id": field external_customer_id, "member_id": optional_or_null member_id 6,
    "external_member_id": optional_or_null external_member_id 7,
    "child_count": optional child_count, "parent_id": optional_or_null parent_id 9,
    "label": field label, "source" = "system", "name" = "benefit.updated",
    "metadata": field metadata,
}

serde_codecs!(
    BenefitCycledEvent, BenefitGrantMetadata, BenefitGrantedEvent, BenefitRevokedEvent,
    BenefitUpdatedEvent
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    BenefitCycledEvent, BenefitGrantMetadata, BenefitGrantedEvent, BenefitRevokedEvent,
    BenefitUpdatedEvent
);
