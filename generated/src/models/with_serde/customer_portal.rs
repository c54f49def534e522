//! Models: customer portal. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    CustomerPortalCustomer, CustomerPortalCustomerUpdate, CustomerPortalMember,
    CustomerPortalMemberCreate, CustomerPortalMemberPage, CustomerPortalMemberUpdate,
    CustomerPortalOAuthAccount, PortalAuthenticatedUser,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{decode_record, encode_record};

mod benefit;
mod benefit_custom;
mod benefit_discord;
mod benefit_downloadables;
mod benefit_feature_flag;
mod benefit_github;
mod benefit_license_keys;
mod benefit_meter_credit;
mod benefit_slack;
mod customer;
mod customer_benefit_grant;
mod customer_meter;
mod customer_order;
mod customer_organization;
mod customer_payment_method;
mod customer_seat;
mod customer_session;
mod customer_subscription;
mod customer_wallet;
mod downloadable;
mod file;
mod payment_method;
mod s3;

encode_record! {
    CustomerPortalCustomer;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "email": field email, "email_verified": field email_verified, "name": field name,
    "billing_name": field billing_name, "billing_address": field billing_address,
    "tax_id": field tax_id, "oauth_accounts": field oauth_accounts,
    "default_payment_method_id": optional_or_null default_payment_method_id 10,
    "type": optional_or_null type_ 11, "locale": optional_or_null locale 12,
}

decode_record! {
    CustomerPortalCustomerUpdate;
    "billing_name": billing_name, "billing_address": billing_address, "tax_id": tax_id,
    "default_payment_method_id": default_payment_method_id,
}

encode_record! {
    CustomerPortalMember;
    "created_at": field created_at, "modified_at": field modified_at, "id": field id,
    "email": field email, "name": field name, "role": field role,
}

decode_record! {
    CustomerPortalMemberCreate;
    "email": email, "name": name, "role": role,
}

encode_record! {
    CustomerPortalMemberPage;
    "items": field items, "pagination": field pagination,
}

decode_record! {
    CustomerPortalMemberUpdate;
    "name": name, "role": role,
}

encode_record! {
    CustomerPortalOAuthAccount;
    "account_id": field account_id, "account_username": field account_username,
}

encode_record! {
    PortalAuthenticatedUser;
    "type": field type_, "name": field name, "email": field email, "customer_id": field customer_id,
    "member_id": optional_or_null member_id 4, "role": optional_or_null role 5,
}

serde_codecs!(
    CustomerPortalCustomer, CustomerPortalCustomerUpdate, CustomerPortalMember,
    CustomerPortalMemberCreate, CustomerPortalMemberPage, CustomerPortalMemberUpdate,
    CustomerPortalOAuthAccount, PortalAuthenticatedUser
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    CustomerPortalCustomer, CustomerPortalCustomerUpdate, CustomerPortalMember,
    CustomerPortalMemberCreate, CustomerPortalMemberPage, CustomerPortalMemberUpdate,
    CustomerPortalOAuthAccount, PortalAuthenticatedUser
);
