//! The models of the API: what is sent and what comes back.

#[cfg(feature = "_address")]
mod address;
#[cfg(feature = "_benefit")]
mod benefit;
#[cfg(feature = "_benefit")]
mod benefit_custom;
#[cfg(feature = "benefits")]
mod benefit_custom_for_benefits;
#[cfg(feature = "customer-portal")]
mod benefit_custom_for_customer_portal;
#[cfg(feature = "_benefit")]
mod benefit_discord;
#[cfg(feature = "benefits")]
mod benefit_discord_for_benefits;
#[cfg(feature = "customer-portal")]
mod benefit_discord_for_customer_portal;
#[cfg(feature = "_benefit")]
mod benefit_downloadables;
#[cfg(feature = "benefits")]
mod benefit_downloadables_for_benefits;
#[cfg(feature = "customer-portal")]
mod benefit_downloadables_for_customer_portal;
#[cfg(feature = "_benefit")]
mod benefit_feature_flag;
#[cfg(feature = "benefits")]
mod benefit_feature_flag_for_benefits;
#[cfg(feature = "customer-portal")]
mod benefit_feature_flag_for_customer_portal;
#[cfg(feature = "benefits")]
mod benefit_for_benefits;
#[cfg(feature = "customer-portal")]
mod benefit_for_customer_portal;
#[cfg(feature = "_benefit")]
mod benefit_github;
#[cfg(feature = "benefits")]
mod benefit_github_for_benefits;
#[cfg(feature = "customer-portal")]
mod benefit_github_for_customer_portal;
#[cfg(feature = "_benefit_grant")]
mod benefit_grant;
#[cfg(feature = "benefit-grants")]
mod benefit_grant_for_benefit_grants;
#[cfg(feature = "webhooks")]
mod benefit_grant_webhook;
#[cfg(feature = "_benefit")]
mod benefit_license_keys;
#[cfg(feature = "benefits")]
mod benefit_license_keys_for_benefits;
#[cfg(feature = "customer-portal")]
mod benefit_license_keys_for_customer_portal;
#[cfg(feature = "_benefit")]
mod benefit_meter_credit;
#[cfg(feature = "benefits")]
mod benefit_meter_credit_for_benefits;
#[cfg(feature = "customer-portal")]
mod benefit_meter_credit_for_customer_portal;
#[cfg(feature = "_benefit")]
mod benefit_slack;
#[cfg(feature = "benefits")]
mod benefit_slack_for_benefits;
#[cfg(feature = "customer-portal")]
mod benefit_slack_for_customer_portal;
#[cfg(feature = "_billing")]
mod billing;
#[cfg(feature = "_billing")]
mod checkout;
#[cfg(feature = "_billing")]
mod checkout_discount;
#[cfg(feature = "checkouts")]
mod checkout_for_checkouts;
#[cfg(feature = "checkout-links")]
mod checkout_link;
#[cfg(feature = "checkouts")]
mod checkout_public;
#[cfg(feature = "checkouts")]
mod checkout_update;
#[cfg(feature = "_address")]
mod country;
#[cfg(feature = "_custom_field")]
mod custom_field;
#[cfg(feature = "custom-fields")]
mod custom_field_create;
#[cfg(feature = "custom-fields")]
mod custom_field_for_custom_fields;
#[cfg(feature = "products")]
mod custom_field_for_products;
#[cfg(feature = "_address")]
mod customer;
#[cfg(feature = "customer-portal")]
mod customer_benefit_grant;
#[cfg(feature = "customer-portal")]
mod customer_for_customer_portal;
#[cfg(feature = "customers")]
mod customer_for_customers;
#[cfg(feature = "_address")]
mod customer_individual;
#[cfg(feature = "customers")]
mod customer_individual_for_customers;
#[cfg(feature = "customer-meters")]
mod customer_meter_for_customer_meters;
#[cfg(feature = "customer-portal")]
mod customer_meter_for_customer_portal;
#[cfg(feature = "customer-portal")]
mod customer_order;
#[cfg(feature = "customer-portal")]
mod customer_organization;
#[cfg(feature = "customer-portal")]
mod customer_payment_method_for_customer_portal;
#[cfg(feature = "customers")]
mod customer_payment_method_for_customers;
#[cfg(feature = "_customer_portal")]
mod customer_portal;
#[cfg(feature = "customer-portal")]
mod customer_portal_for_customer_portal;
#[cfg(feature = "_customer_seat")]
mod customer_seat;
#[cfg(feature = "customer-portal")]
mod customer_seat_for_customer_portal;
#[cfg(feature = "customer-seats")]
mod customer_seat_for_customer_seats;
#[cfg(feature = "customer-portal")]
mod customer_session_for_customer_portal;
#[cfg(feature = "customer-sessions")]
mod customer_session_for_customer_sessions;
#[cfg(feature = "_customer_state")]
mod customer_state;
#[cfg(feature = "customer-portal")]
mod customer_subscription;
#[cfg(feature = "_address")]
mod customer_team;
#[cfg(feature = "customers")]
mod customer_team_for_customers;
#[cfg(feature = "customer-portal")]
mod customer_wallet;
#[cfg(feature = "_discount")]
mod discount;
#[cfg(feature = "_discount_base")]
mod discount_base;
#[cfg(feature = "discounts")]
mod discount_create;
#[cfg(feature = "discounts")]
mod discount_for_discounts;
#[cfg(feature = "_dispute")]
mod dispute;
#[cfg(feature = "disputes")]
mod dispute_for_disputes;
#[cfg(feature = "customer-portal")]
mod downloadable_for_customer_portal;
#[cfg(feature = "files")]
mod downloadable_for_files;
mod error;
#[cfg(feature = "services")]
mod error_for_services;
#[cfg(feature = "_event")]
mod event;
#[cfg(feature = "events")]
mod event_balance;
#[cfg(feature = "events")]
mod event_benefit;
#[cfg(feature = "events")]
mod event_checkout;
#[cfg(feature = "events")]
mod event_customer;
#[cfg(feature = "event-types")]
mod event_for_event_types;
#[cfg(feature = "events")]
mod event_for_events;
#[cfg(feature = "events")]
mod event_meter;
#[cfg(feature = "events")]
mod event_order;
#[cfg(feature = "events")]
mod event_subscription;
#[cfg(feature = "events")]
mod event_subscription_updated;
#[cfg(feature = "_file")]
mod file;
#[cfg(feature = "customer-portal")]
mod file_for_customer_portal;
#[cfg(feature = "files")]
mod file_for_files;
#[cfg(feature = "_filter")]
mod filter;
#[cfg(feature = "webhooks-service")]
mod http;
#[cfg(feature = "_license")]
mod license;
#[cfg(feature = "license-keys")]
mod license_for_license_keys;
#[cfg(feature = "_member")]
mod member;
#[cfg(feature = "customers")]
mod member_for_customers;
#[cfg(feature = "members")]
mod member_for_members;
#[cfg(feature = "_metadata")]
mod metadata;
#[cfg(feature = "_meter")]
mod meter;
#[cfg(feature = "meters")]
mod meter_for_meters;
#[cfg(feature = "metrics")]
mod metric;
#[cfg(feature = "services")]
mod oauth2;
#[cfg(feature = "oauth2")]
mod oauth2_client;
#[cfg(feature = "oauth2")]
mod oauth2_for_oauth2;
#[cfg(feature = "_order")]
mod order;
#[cfg(feature = "events")]
mod order_for_events;
#[cfg(feature = "orders")]
mod order_for_orders;
#[cfg(feature = "_customer_portal")]
mod organization;
#[cfg(feature = "files")]
mod organization_file;
#[cfg(feature = "organizations")]
mod organization_for_organizations;
#[cfg(feature = "organizations")]
mod organization_settings;
#[cfg(feature = "organizations")]
mod organization_update;
#[cfg(feature = "_page")]
mod page;
#[cfg(feature = "events")]
mod page_for_events;
#[cfg(feature = "_payment")]
mod payment;
#[cfg(feature = "payments")]
mod payment_for_payments;
#[cfg(feature = "_payment_method")]
mod payment_method;
#[cfg(feature = "customer-portal")]
mod payment_method_for_customer_portal;
#[cfg(feature = "customers")]
mod payment_method_for_customers;
#[cfg(feature = "_pending")]
mod pending;
#[cfg(feature = "_presentment")]
mod presentment;
#[cfg(feature = "_presentment")]
mod product;
#[cfg(feature = "files")]
mod product_for_files;
#[cfg(feature = "products")]
mod product_for_products;
#[cfg(feature = "_presentment")]
mod product_price;
#[cfg(feature = "products")]
mod product_price_for_products;
#[cfg(feature = "_recurring")]
mod recurring;
#[cfg(feature = "_refund")]
mod refund;
#[cfg(feature = "refunds")]
mod refund_for_refunds;
#[cfg(feature = "customer-portal")]
mod s3_for_customer_portal;
#[cfg(feature = "files")]
mod s3_for_files;
#[cfg(feature = "_pending")]
mod subscription;
#[cfg(feature = "subscriptions")]
mod subscription_for_subscriptions;
#[cfg(feature = "subscriptions")]
mod subscription_update;
#[cfg(feature = "files")]
mod support;
#[cfg(feature = "_tax")]
mod tax;
#[cfg(feature = "_time")]
mod time;
#[cfg(feature = "_time")]
mod timezone;
#[cfg(feature = "_presentment")]
mod trial;
#[cfg(feature = "_license")]
mod validated;
#[cfg(feature = "webhooks-service")]
mod webhook;
#[cfg(feature = "webhooks-service")]
mod webhook_endpoint;
#[cfg(feature = "webhooks")]
mod webhook_payload;

#[cfg(feature = "_address")]
pub use self::address::*;
#[cfg(feature = "_benefit")]
pub use self::benefit::*;
#[cfg(feature = "_benefit")]
pub use self::benefit_custom::*;
#[cfg(feature = "benefits")]
pub use self::benefit_custom_for_benefits::*;
#[cfg(feature = "customer-portal")]
pub use self::benefit_custom_for_customer_portal::*;
#[cfg(feature = "_benefit")]
pub use self::benefit_discord::*;
#[cfg(feature = "benefits")]
pub use self::benefit_discord_for_benefits::*;
#[cfg(feature = "customer-portal")]
pub use self::benefit_discord_for_customer_portal::*;
#[cfg(feature = "_benefit")]
pub use self::benefit_downloadables::*;
#[cfg(feature = "benefits")]
pub use self::benefit_downloadables_for_benefits::*;
#[cfg(feature = "customer-portal")]
pub use self::benefit_downloadables_for_customer_portal::*;
#[cfg(feature = "_benefit")]
pub use self::benefit_feature_flag::*;
#[cfg(feature = "benefits")]
pub use self::benefit_feature_flag_for_benefits::*;
#[cfg(feature = "customer-portal")]
pub use self::benefit_feature_flag_for_customer_portal::*;
#[cfg(feature = "benefits")]
pub use self::benefit_for_benefits::*;
#[cfg(feature = "customer-portal")]
pub use self::benefit_for_customer_portal::*;
#[cfg(feature = "_benefit")]
pub use self::benefit_github::*;
#[cfg(feature = "benefits")]
pub use self::benefit_github_for_benefits::*;
#[cfg(feature = "customer-portal")]
pub use self::benefit_github_for_customer_portal::*;
#[cfg(feature = "_benefit_grant")]
pub use self::benefit_grant::*;
#[cfg(feature = "benefit-grants")]
pub use self::benefit_grant_for_benefit_grants::*;
#[cfg(feature = "webhooks")]
pub use self::benefit_grant_webhook::*;
#[cfg(feature = "_benefit")]
pub use self::benefit_license_keys::*;
#[cfg(feature = "benefits")]
pub use self::benefit_license_keys_for_benefits::*;
#[cfg(feature = "customer-portal")]
pub use self::benefit_license_keys_for_customer_portal::*;
#[cfg(feature = "_benefit")]
pub use self::benefit_meter_credit::*;
#[cfg(feature = "benefits")]
pub use self::benefit_meter_credit_for_benefits::*;
#[cfg(feature = "customer-portal")]
pub use self::benefit_meter_credit_for_customer_portal::*;
#[cfg(feature = "_benefit")]
pub use self::benefit_slack::*;
#[cfg(feature = "benefits")]
pub use self::benefit_slack_for_benefits::*;
#[cfg(feature = "customer-portal")]
pub use self::benefit_slack_for_customer_portal::*;
#[cfg(feature = "_billing")]
pub use self::billing::*;
#[cfg(feature = "_billing")]
pub use self::checkout::*;
#[cfg(feature = "_billing")]
pub use self::checkout_discount::*;
#[cfg(feature = "checkouts")]
pub use self::checkout_for_checkouts::*;
#[cfg(feature = "checkout-links")]
pub use self::checkout_link::*;
#[cfg(feature = "checkouts")]
pub use self::checkout_public::*;
#[cfg(feature = "checkouts")]
pub use self::checkout_update::*;
#[cfg(feature = "_address")]
pub use self::country::*;
#[cfg(feature = "_custom_field")]
pub use self::custom_field::*;
#[cfg(feature = "custom-fields")]
pub use self::custom_field_create::*;
#[cfg(feature = "custom-fields")]
pub use self::custom_field_for_custom_fields::*;
#[cfg(feature = "products")]
pub use self::custom_field_for_products::*;
#[cfg(feature = "_address")]
pub use self::customer::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_benefit_grant::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_for_customer_portal::*;
#[cfg(feature = "customers")]
pub use self::customer_for_customers::*;
#[cfg(feature = "_address")]
pub use self::customer_individual::*;
#[cfg(feature = "customers")]
pub use self::customer_individual_for_customers::*;
#[cfg(feature = "customer-meters")]
pub use self::customer_meter_for_customer_meters::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_meter_for_customer_portal::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_order::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_organization::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_payment_method_for_customer_portal::*;
#[cfg(feature = "customers")]
pub use self::customer_payment_method_for_customers::*;
#[cfg(feature = "_customer_portal")]
pub use self::customer_portal::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_portal_for_customer_portal::*;
#[cfg(feature = "_customer_seat")]
pub use self::customer_seat::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_seat_for_customer_portal::*;
#[cfg(feature = "customer-seats")]
pub use self::customer_seat_for_customer_seats::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_session_for_customer_portal::*;
#[cfg(feature = "customer-sessions")]
pub use self::customer_session_for_customer_sessions::*;
#[cfg(feature = "_customer_state")]
pub use self::customer_state::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_subscription::*;
#[cfg(feature = "_address")]
pub use self::customer_team::*;
#[cfg(feature = "customers")]
pub use self::customer_team_for_customers::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_wallet::*;
#[cfg(feature = "_discount")]
pub use self::discount::*;
#[cfg(feature = "_discount_base")]
pub use self::discount_base::*;
#[cfg(feature = "discounts")]
pub use self::discount_create::*;
#[cfg(feature = "discounts")]
pub use self::discount_for_discounts::*;
#[cfg(feature = "_dispute")]
pub use self::dispute::*;
#[cfg(feature = "disputes")]
pub use self::dispute_for_disputes::*;
#[cfg(feature = "customer-portal")]
pub use self::downloadable_for_customer_portal::*;
#[cfg(feature = "files")]
pub use self::downloadable_for_files::*;
pub use self::error::*;
#[cfg(feature = "services")]
pub use self::error_for_services::*;
#[cfg(feature = "_event")]
pub use self::event::*;
#[cfg(feature = "events")]
pub use self::event_balance::*;
#[cfg(feature = "events")]
pub use self::event_benefit::*;
#[cfg(feature = "events")]
pub use self::event_checkout::*;
#[cfg(feature = "events")]
pub use self::event_customer::*;
#[cfg(feature = "event-types")]
pub use self::event_for_event_types::*;
#[cfg(feature = "events")]
pub use self::event_for_events::*;
#[cfg(feature = "events")]
pub use self::event_meter::*;
#[cfg(feature = "events")]
pub use self::event_order::*;
#[cfg(feature = "events")]
pub use self::event_subscription::*;
#[cfg(feature = "events")]
pub use self::event_subscription_updated::*;
#[cfg(feature = "_file")]
pub use self::file::*;
#[cfg(feature = "customer-portal")]
pub use self::file_for_customer_portal::*;
#[cfg(feature = "files")]
pub use self::file_for_files::*;
#[cfg(feature = "_filter")]
pub use self::filter::*;
#[cfg(feature = "webhooks-service")]
pub use self::http::*;
#[cfg(feature = "_license")]
pub use self::license::*;
#[cfg(feature = "license-keys")]
pub use self::license_for_license_keys::*;
#[cfg(feature = "_member")]
pub use self::member::*;
#[cfg(feature = "customers")]
pub use self::member_for_customers::*;
#[cfg(feature = "members")]
pub use self::member_for_members::*;
#[cfg(feature = "_metadata")]
pub use self::metadata::*;
#[cfg(feature = "_meter")]
pub use self::meter::*;
#[cfg(feature = "meters")]
pub use self::meter_for_meters::*;
#[cfg(feature = "metrics")]
pub use self::metric::*;
#[cfg(feature = "services")]
pub use self::oauth2::*;
#[cfg(feature = "oauth2")]
pub use self::oauth2_client::*;
#[cfg(feature = "oauth2")]
pub use self::oauth2_for_oauth2::*;
#[cfg(feature = "_order")]
pub use self::order::*;
#[cfg(feature = "events")]
pub use self::order_for_events::*;
#[cfg(feature = "orders")]
pub use self::order_for_orders::*;
#[cfg(feature = "_customer_portal")]
pub use self::organization::*;
#[cfg(feature = "files")]
pub use self::organization_file::*;
#[cfg(feature = "organizations")]
pub use self::organization_for_organizations::*;
#[cfg(feature = "organizations")]
pub use self::organization_settings::*;
#[cfg(feature = "organizations")]
pub use self::organization_update::*;
#[cfg(feature = "_page")]
pub use self::page::*;
#[cfg(feature = "events")]
pub use self::page_for_events::*;
#[cfg(feature = "_payment")]
pub use self::payment::*;
#[cfg(feature = "payments")]
pub use self::payment_for_payments::*;
#[cfg(feature = "_payment_method")]
pub use self::payment_method::*;
#[cfg(feature = "customer-portal")]
pub use self::payment_method_for_customer_portal::*;
#[cfg(feature = "customers")]
pub use self::payment_method_for_customers::*;
#[cfg(feature = "_pending")]
pub use self::pending::*;
#[cfg(feature = "_presentment")]
pub use self::presentment::*;
#[cfg(feature = "_presentment")]
pub use self::product::*;
#[cfg(feature = "files")]
pub use self::product_for_files::*;
#[cfg(feature = "products")]
pub use self::product_for_products::*;
#[cfg(feature = "_presentment")]
pub use self::product_price::*;
#[cfg(feature = "products")]
pub use self::product_price_for_products::*;
#[cfg(feature = "_recurring")]
pub use self::recurring::*;
#[cfg(feature = "_refund")]
pub use self::refund::*;
#[cfg(feature = "refunds")]
pub use self::refund_for_refunds::*;
#[cfg(feature = "customer-portal")]
pub use self::s3_for_customer_portal::*;
#[cfg(feature = "files")]
pub use self::s3_for_files::*;
#[cfg(feature = "_pending")]
pub use self::subscription::*;
#[cfg(feature = "subscriptions")]
pub use self::subscription_for_subscriptions::*;
#[cfg(feature = "subscriptions")]
pub use self::subscription_update::*;
#[cfg(feature = "files")]
pub use self::support::*;
#[cfg(feature = "_tax")]
pub use self::tax::*;
#[cfg(feature = "_time")]
pub use self::time::*;
#[cfg(feature = "_time")]
pub use self::timezone::*;
#[cfg(feature = "_presentment")]
pub use self::trial::*;
#[cfg(feature = "_license")]
pub use self::validated::*;
#[cfg(feature = "webhooks-service")]
pub use self::webhook::*;
#[cfg(feature = "webhooks-service")]
pub use self::webhook_endpoint::*;
#[cfg(feature = "webhooks")]
pub use self::webhook_payload::*;
