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
    super::schemas::address::SCHEMAS, super::schemas::benefit::SCHEMAS,
    super::schemas::benefit_custom::SCHEMAS, super::schemas::benefit_custom_for_benefits::SCHEMAS,
    super::schemas::benefit_custom_for_customer_portal::SCHEMAS,
    super::schemas::benefit_discord::SCHEMAS, super::schemas::benefit_discord_for_benefits::SCHEMAS,
    super::schemas::benefit_discord_for_customer_portal::SCHEMAS,
    super::schemas::benefit_downloadables::SCHEMAS,
    super::schemas::benefit_downloadables_for_benefits::SCHEMAS,
    super::schemas::benefit_downloadables_for_customer_portal::SCHEMAS,
    super::schemas::benefit_feature_flag::SCHEMAS,
    super::schemas::benefit_feature_flag_for_benefits::SCHEMAS,
    super::schemas::benefit_feature_flag_for_customer_portal::SCHEMAS,
    super::schemas::benefit_for_benefits::SCHEMAS,
    super::schemas::benefit_for_customer_portal::SCHEMAS, super::schemas::benefit_github::SCHEMAS,
    super::schemas::benefit_github_for_benefits::SCHEMAS,
    super::schemas::benefit_github_for_customer_portal::SCHEMAS,
    super::schemas::benefit_grant::SCHEMAS,
    super::schemas::benefit_grant_for_benefit_grants::SCHEMAS,
    super::schemas::benefit_grant_webhook::SCHEMAS, super::schemas::benefit_license_keys::SCHEMAS,
    super::schemas::benefit_license_keys_for_benefits::SCHEMAS,
    super::schemas::benefit_license_keys_for_customer_portal::SCHEMAS,
    super::schemas::benefit_meter_credit::SCHEMAS,
    super::schemas::benefit_meter_credit_for_benefits::SCHEMAS,
    super::schemas::benefit_meter_credit_for_customer_portal::SCHEMAS,
    super::schemas::benefit_slack::SCHEMAS, super::schemas::benefit_slack_for_benefits::SCHEMAS,
    super::schemas::benefit_slack_for_customer_portal::SCHEMAS, super::schemas::billing::SCHEMAS,
    super::schemas::checkout::SCHEMAS, super::schemas::checkout_discount::SCHEMAS,
    super::schemas::checkout_for_checkouts::SCHEMAS, super::schemas::checkout_link::SCHEMAS,
    super::schemas::checkout_public::SCHEMAS, super::schemas::checkout_update::SCHEMAS,
    super::schemas::country::SCHEMAS, super::schemas::custom_field::SCHEMAS,
    super::schemas::custom_field_create::SCHEMAS,
    super::schemas::custom_field_for_custom_fields::SCHEMAS,
    super::schemas::custom_field_for_products::SCHEMAS, super::schemas::customer::SCHEMAS,
    super::schemas::customer_benefit_grant::SCHEMAS,
    super::schemas::customer_for_customer_portal::SCHEMAS,
    super::schemas::customer_for_customers::SCHEMAS, super::schemas::customer_individual::SCHEMAS,
    super::schemas::customer_individual_for_customers::SCHEMAS,
    super::schemas::customer_meter_for_customer_meters::SCHEMAS,
    super::schemas::customer_meter_for_customer_portal::SCHEMAS,
    super::schemas::customer_order::SCHEMAS, super::schemas::customer_organization::SCHEMAS,
    super::schemas::customer_payment_method_for_customer_portal::SCHEMAS,
    super::schemas::customer_payment_method_for_customers::SCHEMAS,
    super::schemas::customer_portal::SCHEMAS,
    super::schemas::customer_portal_for_customer_portal::SCHEMAS,
    super::schemas::customer_seat::SCHEMAS,
    super::schemas::customer_seat_for_customer_portal::SCHEMAS,
    super::schemas::customer_seat_for_customer_seats::SCHEMAS,
    super::schemas::customer_session_for_customer_portal::SCHEMAS,
    super::schemas::customer_session_for_customer_sessions::SCHEMAS,
    super::schemas::customer_state::SCHEMAS, super::schemas::customer_subscription::SCHEMAS,
    super::schemas::customer_team::SCHEMAS, super::schemas::customer_team_for_customers::SCHEMAS,
    super::schemas::customer_wallet::SCHEMAS, super::schemas::discount::SCHEMAS,
    super::schemas::discount_base::SCHEMAS, super::schemas::discount_create::SCHEMAS,
    super::schemas::discount_for_discounts::SCHEMAS, super::schemas::dispute::SCHEMAS,
    super::schemas::dispute_for_disputes::SCHEMAS,
    super::schemas::downloadable_for_customer_portal::SCHEMAS,
    super::schemas::downloadable_for_files::SCHEMAS, super::schemas::error::SCHEMAS,
    super::schemas::error_for_services::SCHEMAS, super::schemas::event::SCHEMAS,
    super::schemas::event_balance::SCHEMAS, super::schemas::event_benefit::SCHEMAS,
    super::schemas::event_checkout::SCHEMAS, super::schemas::event_customer::SCHEMAS,
    super::schemas::event_for_event_types::SCHEMAS, super::schemas::event_for_events::SCHEMAS,
    super::schemas::event_meter::SCHEMAS, super::schemas::event_order::SCHEMAS,
    super::schemas::event_subscription::SCHEMAS,
    super::schemas::event_subscription_updated::SCHEMAS, super::schemas::file::SCHEMAS,
    super::schemas::file_for_customer_portal::SCHEMAS, super::schemas::file_for_files::SCHEMAS,
    super::schemas::filter::SCHEMAS, super::schemas::http::SCHEMAS,
    super::schemas::license::SCHEMAS, super::schemas::license_for_license_keys::SCHEMAS,
    super::schemas::member::SCHEMAS, super::schemas::member_for_customers::SCHEMAS,
    super::schemas::member_for_members::SCHEMAS, super::schemas::metadata::SCHEMAS,
    super::schemas::meter::SCHEMAS, super::schemas::meter_for_meters::SCHEMAS,
    super::schemas::metric::SCHEMAS, super::schemas::oauth2::SCHEMAS,
    super::schemas::oauth2_client::SCHEMAS, super::schemas::oauth2_for_oauth2::SCHEMAS,
    super::schemas::order::SCHEMAS, super::schemas::order_for_events::SCHEMAS,
    super::schemas::order_for_orders::SCHEMAS, super::schemas::organization::SCHEMAS,
    super::schemas::organization_file::SCHEMAS,
    super::schemas::organization_for_organizations::SCHEMAS,
    super::schemas::organization_settings::SCHEMAS, super::schemas::organization_update::SCHEMAS,
    super::schemas::page::SCHEMAS, super::schemas::page_for_events::SCHEMAS,
    super::schemas::payment::SCHEMAS, super::schemas::payment_for_payments::SCHEMAS,
    super::schemas::payment_method::SCHEMAS,
    super::schemas::payment_method_for_customer_portal::SCHEMAS,
    super::schemas::payment_method_for_customers::SCHEMAS, super::schemas::pending::SCHEMAS,
    super::schemas::presentment::SCHEMAS, super::schemas::product::SCHEMAS,
    super::schemas::product_for_files::SCHEMAS, super::schemas::product_for_products::SCHEMAS,
    super::schemas::product_price::SCHEMAS, super::schemas::product_price_for_products::SCHEMAS,
    super::schemas::recurring::SCHEMAS, super::schemas::refund::SCHEMAS,
    super::schemas::refund_for_refunds::SCHEMAS, super::schemas::s3_for_customer_portal::SCHEMAS,
    super::schemas::s3_for_files::SCHEMAS, super::schemas::subscription::SCHEMAS,
    super::schemas::subscription_for_subscriptions::SCHEMAS,
    super::schemas::subscription_update::SCHEMAS, super::schemas::support::SCHEMAS,
    super::schemas::tax::SCHEMAS, super::schemas::time::SCHEMAS, super::schemas::timezone::SCHEMAS,
    super::schemas::trial::SCHEMAS, super::schemas::validated::SCHEMAS,
    super::schemas::webhook::SCHEMAS, super::schemas::webhook_endpoint::SCHEMAS,
    super::schemas::webhook_payload::SCHEMAS,
];

/// Every schema that has a type.
pub(crate) fn all() -> impl Iterator<Item = &'static Schema> {
    FAMILIES.iter().copied().flatten()
}
