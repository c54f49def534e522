//! Every schema with its type.

use crate::schema::Schema;

mod address;
mod benefit;
mod benefit_custom;
mod benefit_discord;
mod benefit_downloadables;
mod benefit_feature_flag;
mod benefit_github;
mod benefit_grant;
mod benefit_grant_webhook;
mod benefit_license_keys;
mod benefit_meter_credit;
mod benefit_slack;
mod billing;
mod checkout;
mod checkout_discount;
mod checkout_link;
mod checkout_public;
mod checkout_update;
mod country;
mod custom_field;
mod custom_field_create;
mod customer;
mod customer_benefit_grant;
mod customer_individual;
mod customer_meter;
mod customer_order;
mod customer_organization;
mod customer_payment_method;
mod customer_portal;
mod customer_seat;
mod customer_session;
mod customer_state;
mod customer_subscription;
mod customer_team;
mod customer_wallet;
mod discount;
mod discount_base;
mod discount_create;
mod dispute;
mod downloadable;
mod error;
mod event;
mod event_balance;
mod event_benefit;
mod event_checkout;
mod event_customer;
mod event_meter;
mod event_order;
mod event_subscription;
mod event_subscription_updated;
mod file;
mod filter;
mod http;
mod license;
mod member;
mod metadata;
mod meter;
mod metric;
mod oauth2;
mod order;
mod organization;
mod organization_file;
mod organization_settings;
mod organization_update;
mod page;
mod payment;
mod payment_method;
mod pending;
mod presentment;
mod product;
mod product_price;
mod recurring;
mod refund;
mod s3;
mod subscription;
mod subscription_update;
mod support;
mod tax;
mod time;
mod timezone;
mod trial;
mod validated;
mod webhook;
mod webhook_endpoint;
mod webhook_payload;

/// Every schema that has a type, by family.
const FAMILIES: &[&[Schema]] = &[
    address::SCHEMAS, benefit::SCHEMAS, benefit_custom::SCHEMAS, benefit_discord::SCHEMAS,
    benefit_downloadables::SCHEMAS, benefit_feature_flag::SCHEMAS, benefit_github::SCHEMAS,
    benefit_grant::SCHEMAS, benefit_grant_webhook::SCHEMAS, benefit_license_keys::SCHEMAS,
    benefit_meter_credit::SCHEMAS, benefit_slack::SCHEMAS, billing::SCHEMAS, checkout::SCHEMAS,
    checkout_discount::SCHEMAS, checkout_link::SCHEMAS, checkout_public::SCHEMAS,
    checkout_update::SCHEMAS, country::SCHEMAS, custom_field::SCHEMAS, custom_field_create::SCHEMAS,
    customer::SCHEMAS, customer_benefit_grant::SCHEMAS, customer_individual::SCHEMAS,
    customer_meter::SCHEMAS, customer_order::SCHEMAS, customer_organization::SCHEMAS,
    customer_payment_method::SCHEMAS, customer_portal::SCHEMAS, customer_seat::SCHEMAS,
    customer_session::SCHEMAS, customer_state::SCHEMAS, customer_subscription::SCHEMAS,
    customer_team::SCHEMAS, customer_wallet::SCHEMAS, discount::SCHEMAS, discount_base::SCHEMAS,
    discount_create::SCHEMAS, dispute::SCHEMAS, downloadable::SCHEMAS, error::SCHEMAS,
    event::SCHEMAS, event_balance::SCHEMAS, event_benefit::SCHEMAS, event_checkout::SCHEMAS,
    event_customer::SCHEMAS, event_meter::SCHEMAS, event_order::SCHEMAS,
    event_subscription::SCHEMAS, event_subscription_updated::SCHEMAS, file::SCHEMAS,
    filter::SCHEMAS, http::SCHEMAS, license::SCHEMAS, member::SCHEMAS, metadata::SCHEMAS,
    meter::SCHEMAS, metric::SCHEMAS, oauth2::SCHEMAS, order::SCHEMAS, organization::SCHEMAS,
    organization_file::SCHEMAS, organization_settings::SCHEMAS, organization_update::SCHEMAS,
    page::SCHEMAS, payment::SCHEMAS, payment_method::SCHEMAS, pending::SCHEMAS,
    presentment::SCHEMAS, product::SCHEMAS, product_price::SCHEMAS, recurring::SCHEMAS,
    refund::SCHEMAS, s3::SCHEMAS, subscription::SCHEMAS, subscription_update::SCHEMAS,
    support::SCHEMAS, tax::SCHEMAS, time::SCHEMAS, timezone::SCHEMAS, trial::SCHEMAS,
    validated::SCHEMAS, webhook::SCHEMAS, webhook_endpoint::SCHEMAS, webhook_payload::SCHEMAS,
];

/// Every schema that has a type.
pub(crate) fn all() -> impl Iterator<Item = &'static Schema> {
    FAMILIES.iter().copied().flatten()
}
