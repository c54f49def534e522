//! Every schema with its type.

use crate::schema::Schema;

mod address;
mod benefit;
mod benefit_custom;
mod benefit_custom_for_benefits;
mod benefit_custom_for_customer_portal;
mod benefit_discord;
mod benefit_discord_for_benefits;
mod benefit_discord_for_customer_portal;
mod benefit_downloadables;
mod benefit_downloadables_for_benefits;
mod benefit_downloadables_for_customer_portal;
mod benefit_feature_flag;
mod benefit_feature_flag_for_benefits;
mod benefit_feature_flag_for_customer_portal;
mod benefit_for_benefits;
mod benefit_for_customer_portal;
mod benefit_github;
mod benefit_github_for_benefits;
mod benefit_github_for_customer_portal;
mod benefit_grant;
mod benefit_grant_for_benefit_grants;
mod benefit_grant_webhook;
mod benefit_license_keys;
mod benefit_license_keys_for_benefits;
mod benefit_license_keys_for_customer_portal;
mod benefit_meter_credit;
mod benefit_meter_credit_for_benefits;
mod benefit_meter_credit_for_customer_portal;
mod benefit_slack;
mod benefit_slack_for_benefits;
mod benefit_slack_for_customer_portal;
mod billing;
mod checkout;
mod checkout_discount;
mod checkout_for_checkouts;
mod checkout_link;
mod checkout_public;
mod checkout_update;
mod country;
mod custom_field;
mod custom_field_create;
mod custom_field_for_custom_fields;
mod custom_field_for_products;
mod customer;
mod customer_benefit_grant;
mod customer_for_customer_portal;
mod customer_for_customers;
mod customer_individual;
mod customer_individual_for_customers;
mod customer_meter_for_customer_meters;
mod customer_meter_for_customer_portal;
mod customer_order;
mod customer_organization;
mod customer_payment_method_for_customer_portal;
mod customer_payment_method_for_customers;
mod customer_portal;
mod customer_portal_for_customer_portal;
mod customer_seat;
mod customer_seat_for_customer_portal;
mod customer_seat_for_customer_seats;
mod customer_session_for_customer_portal;
mod customer_session_for_customer_sessions;
mod customer_state;
mod customer_subscription;
mod customer_team;
mod customer_team_for_customers;
mod customer_wallet;
mod discount;
mod discount_base;
mod discount_create;
mod discount_for_discounts;
mod dispute;
mod dispute_for_disputes;
mod downloadable_for_customer_portal;
mod downloadable_for_files;
mod error;
mod error_for_services;
mod event;
mod event_balance;
mod event_benefit;
mod event_checkout;
mod event_customer;
mod event_for_event_types;
mod event_for_events;
mod event_meter;
mod event_order;
mod event_subscription;
mod event_subscription_updated;
mod file;
mod file_for_customer_portal;
mod file_for_files;
mod filter;
mod http;
mod license;
mod license_for_license_keys;
mod member;
mod member_for_customers;
mod member_for_members;
mod metadata;
mod meter;
mod meter_for_meters;
mod metric;
mod oauth2;
mod oauth2_client;
mod oauth2_for_oauth2;
mod order;
mod order_for_events;
mod order_for_orders;
mod organization;
mod organization_file;
mod organization_for_organizations;
mod organization_settings;
mod organization_update;
mod page;
mod page_for_events;
mod payment;
mod payment_for_payments;
mod payment_method;
mod payment_method_for_customer_portal;
mod payment_method_for_customers;
mod pending;
mod presentment;
mod product;
mod product_for_files;
mod product_for_products;
mod product_price;
mod product_price_for_products;
mod recurring;
mod refund;
mod refund_for_refunds;
mod s3_for_customer_portal;
mod s3_for_files;
mod subscription;
mod subscription_for_subscriptions;
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
    address::SCHEMAS, benefit::SCHEMAS, benefit_custom::SCHEMAS,
    benefit_custom_for_benefits::SCHEMAS, benefit_custom_for_customer_portal::SCHEMAS,
    benefit_discord::SCHEMAS, benefit_discord_for_benefits::SCHEMAS,
    benefit_discord_for_customer_portal::SCHEMAS, benefit_downloadables::SCHEMAS,
    benefit_downloadables_for_benefits::SCHEMAS, benefit_downloadables_for_customer_portal::SCHEMAS,
    benefit_feature_flag::SCHEMAS, benefit_feature_flag_for_benefits::SCHEMAS,
    benefit_feature_flag_for_customer_portal::SCHEMAS, benefit_for_benefits::SCHEMAS,
    benefit_for_customer_portal::SCHEMAS, benefit_github::SCHEMAS,
    benefit_github_for_benefits::SCHEMAS, benefit_github_for_customer_portal::SCHEMAS,
    benefit_grant::SCHEMAS, benefit_grant_for_benefit_grants::SCHEMAS,
    benefit_grant_webhook::SCHEMAS, benefit_license_keys::SCHEMAS,
    benefit_license_keys_for_benefits::SCHEMAS, benefit_license_keys_for_customer_portal::SCHEMAS,
    benefit_meter_credit::SCHEMAS, benefit_meter_credit_for_benefits::SCHEMAS,
    benefit_meter_credit_for_customer_portal::SCHEMAS, benefit_slack::SCHEMAS,
    benefit_slack_for_benefits::SCHEMAS, benefit_slack_for_customer_portal::SCHEMAS,
    billing::SCHEMAS, checkout::SCHEMAS, checkout_discount::SCHEMAS,
    checkout_for_checkouts::SCHEMAS, checkout_link::SCHEMAS, checkout_public::SCHEMAS,
    checkout_update::SCHEMAS, country::SCHEMAS, custom_field::SCHEMAS, custom_field_create::SCHEMAS,
    custom_field_for_custom_fields::SCHEMAS, custom_field_for_products::SCHEMAS, customer::SCHEMAS,
    customer_benefit_grant::SCHEMAS, customer_for_customer_portal::SCHEMAS,
    customer_for_customers::SCHEMAS, customer_individual::SCHEMAS,
    customer_individual_for_customers::SCHEMAS, customer_meter_for_customer_meters::SCHEMAS,
    customer_meter_for_customer_portal::SCHEMAS, customer_order::SCHEMAS,
    customer_organization::SCHEMAS, customer_payment_method_for_customer_portal::SCHEMAS,
    customer_payment_method_for_customers::SCHEMAS, customer_portal::SCHEMAS,
    customer_portal_for_customer_portal::SCHEMAS, customer_seat::SCHEMAS,
    customer_seat_for_customer_portal::SCHEMAS, customer_seat_for_customer_seats::SCHEMAS,
    customer_session_for_customer_portal::SCHEMAS, customer_session_for_customer_sessions::SCHEMAS,
    customer_state::SCHEMAS, customer_subscription::SCHEMAS, customer_team::SCHEMAS,
    customer_team_for_customers::SCHEMAS, customer_wallet::SCHEMAS, discount::SCHEMAS,
    discount_base::SCHEMAS, discount_create::SCHEMAS, discount_for_discounts::SCHEMAS,
    dispute::SCHEMAS, dispute_for_disputes::SCHEMAS, downloadable_for_customer_portal::SCHEMAS,
    downloadable_for_files::SCHEMAS, error::SCHEMAS, error_for_services::SCHEMAS, event::SCHEMAS,
    event_balance::SCHEMAS, event_benefit::SCHEMAS, event_checkout::SCHEMAS,
    event_customer::SCHEMAS, event_for_event_types::SCHEMAS, event_for_events::SCHEMAS,
    event_meter::SCHEMAS, event_order::SCHEMAS, event_subscription::SCHEMAS,
    event_subscription_updated::SCHEMAS, file::SCHEMAS, file_for_customer_portal::SCHEMAS,
    file_for_files::SCHEMAS, filter::SCHEMAS, http::SCHEMAS, license::SCHEMAS,
    license_for_license_keys::SCHEMAS, member::SCHEMAS, member_for_customers::SCHEMAS,
    member_for_members::SCHEMAS, metadata::SCHEMAS, meter::SCHEMAS, meter_for_meters::SCHEMAS,
    metric::SCHEMAS, oauth2::SCHEMAS, oauth2_client::SCHEMAS, oauth2_for_oauth2::SCHEMAS,
    order::SCHEMAS, order_for_events::SCHEMAS, order_for_orders::SCHEMAS, organization::SCHEMAS,
    organization_file::SCHEMAS, organization_for_organizations::SCHEMAS,
    organization_settings::SCHEMAS, organization_update::SCHEMAS, page::SCHEMAS,
    page_for_events::SCHEMAS, payment::SCHEMAS, payment_for_payments::SCHEMAS,
    payment_method::SCHEMAS, payment_method_for_customer_portal::SCHEMAS,
    payment_method_for_customers::SCHEMAS, pending::SCHEMAS, presentment::SCHEMAS, product::SCHEMAS,
    product_for_files::SCHEMAS, product_for_products::SCHEMAS, product_price::SCHEMAS,
    product_price_for_products::SCHEMAS, recurring::SCHEMAS, refund::SCHEMAS,
    refund_for_refunds::SCHEMAS, s3_for_customer_portal::SCHEMAS, s3_for_files::SCHEMAS,
    subscription::SCHEMAS, subscription_for_subscriptions::SCHEMAS, subscription_update::SCHEMAS,
    support::SCHEMAS, tax::SCHEMAS, time::SCHEMAS, timezone::SCHEMAS, trial::SCHEMAS,
    validated::SCHEMAS, webhook::SCHEMAS, webhook_endpoint::SCHEMAS, webhook_payload::SCHEMAS,
];

/// Every schema that has a type.
pub(crate) fn all() -> impl Iterator<Item = &'static Schema> {
    FAMILIES.iter().copied().flatten()
}
