//! The models of the API: what is sent and what comes back.

#[cfg(feature = "_address")]
mod address;
#[cfg(feature = "_address")]
mod benefit;
#[cfg(feature = "_address")]
mod benefit_custom;
#[cfg(feature = "_address")]
mod benefit_discord;
#[cfg(feature = "_address")]
mod benefit_downloadables;
#[cfg(feature = "_address")]
mod benefit_feature_flag;
#[cfg(feature = "_address")]
mod benefit_github;
#[cfg(feature = "_benefit_grant")]
mod benefit_grant;
#[cfg(feature = "_benefit_grant_webhook")]
mod benefit_grant_webhook;
#[cfg(feature = "_address")]
mod benefit_license_keys;
#[cfg(feature = "_address")]
mod benefit_meter_credit;
#[cfg(feature = "_address")]
mod benefit_slack;
#[cfg(feature = "_billing")]
mod billing;
#[cfg(feature = "_billing")]
mod checkout;
#[cfg(feature = "_billing")]
mod checkout_discount;
#[cfg(feature = "_checkout_link")]
mod checkout_link;
#[cfg(feature = "_checkout_public")]
mod checkout_public;
#[cfg(feature = "_checkout_public")]
mod checkout_update;
#[cfg(feature = "_address")]
mod country;
#[cfg(feature = "_custom_field")]
mod custom_field;
#[cfg(feature = "_custom_field_create")]
mod custom_field_create;
#[cfg(feature = "_address")]
mod customer;
#[cfg(feature = "_customer_benefit_grant")]
mod customer_benefit_grant;
#[cfg(feature = "_address")]
mod customer_individual;
#[cfg(feature = "_customer_meter")]
mod customer_meter;
#[cfg(feature = "_customer_benefit_grant")]
mod customer_order;
#[cfg(feature = "_customer_benefit_grant")]
mod customer_organization;
#[cfg(feature = "_customer_payment_method")]
mod customer_payment_method;
#[cfg(feature = "_customer_portal")]
mod customer_portal;
#[cfg(feature = "_customer_seat")]
mod customer_seat;
#[cfg(feature = "_customer_session")]
mod customer_session;
#[cfg(feature = "_customer_state")]
mod customer_state;
#[cfg(feature = "_customer_benefit_grant")]
mod customer_subscription;
#[cfg(feature = "_address")]
mod customer_team;
#[cfg(feature = "_customer_benefit_grant")]
mod customer_wallet;
#[cfg(feature = "_address")]
mod discount;
#[cfg(feature = "_address")]
mod discount_base;
#[cfg(feature = "_discount_create")]
mod discount_create;
#[cfg(feature = "_dispute")]
mod dispute;
#[cfg(feature = "_downloadable")]
mod downloadable;
mod error;
#[cfg(feature = "_event")]
mod event;
#[cfg(feature = "_event")]
mod event_balance;
#[cfg(feature = "_event")]
mod event_benefit;
#[cfg(feature = "_event")]
mod event_checkout;
#[cfg(feature = "_event")]
mod event_customer;
#[cfg(feature = "_event")]
mod event_meter;
#[cfg(feature = "_event")]
mod event_order;
#[cfg(feature = "_event")]
mod event_subscription;
#[cfg(feature = "_event")]
mod event_subscription_updated;
#[cfg(feature = "_downloadable")]
mod file;
#[cfg(feature = "_filter")]
mod filter;
#[cfg(feature = "_http")]
mod http;
#[cfg(feature = "_license")]
mod license;
#[cfg(feature = "_member")]
mod member;
#[cfg(feature = "_metadata")]
mod metadata;
#[cfg(feature = "_filter")]
mod meter;
#[cfg(feature = "_metric")]
mod metric;
#[cfg(feature = "_oauth2")]
mod oauth2;
#[cfg(feature = "_order")]
mod order;
#[cfg(feature = "_customer_portal")]
mod organization;
#[cfg(feature = "_downloadable")]
mod organization_file;
#[cfg(feature = "_organization_settings")]
mod organization_settings;
#[cfg(feature = "_organization_settings")]
mod organization_update;
#[cfg(feature = "_page")]
mod page;
#[cfg(feature = "_payment")]
mod payment;
#[cfg(feature = "_customer_payment_method")]
mod payment_method;
#[cfg(feature = "_address")]
mod pending;
#[cfg(feature = "_address")]
mod presentment;
#[cfg(feature = "_address")]
mod product;
#[cfg(feature = "_address")]
mod product_price;
#[cfg(feature = "_address")]
mod recurring;
#[cfg(feature = "_refund")]
mod refund;
#[cfg(feature = "_address")]
mod s3;
#[cfg(feature = "_address")]
mod subscription;
#[cfg(feature = "_subscription_update")]
mod subscription_update;
#[cfg(feature = "_downloadable")]
mod support;
#[cfg(feature = "_address")]
mod tax;
#[cfg(feature = "_time")]
mod time;
#[cfg(feature = "_time")]
mod timezone;
#[cfg(feature = "_address")]
mod trial;
#[cfg(feature = "_license")]
mod validated;
#[cfg(feature = "_http")]
mod webhook;
#[cfg(feature = "_http")]
mod webhook_endpoint;
#[cfg(feature = "_benefit_grant_webhook")]
mod webhook_payload;

#[cfg(feature = "_address")]
pub use self::address::*;
#[cfg(feature = "_address")]
pub use self::benefit::*;
#[cfg(feature = "_address")]
pub use self::benefit_custom::*;
#[cfg(feature = "_address")]
pub use self::benefit_discord::*;
#[cfg(feature = "_address")]
pub use self::benefit_downloadables::*;
#[cfg(feature = "_address")]
pub use self::benefit_feature_flag::*;
#[cfg(feature = "_address")]
pub use self::benefit_github::*;
#[cfg(feature = "_benefit_grant")]
pub use self::benefit_grant::*;
#[cfg(feature = "_benefit_grant_webhook")]
pub use self::benefit_grant_webhook::*;
#[cfg(feature = "_address")]
pub use self::benefit_license_keys::*;
#[cfg(feature = "_address")]
pub use self::benefit_meter_credit::*;
#[cfg(feature = "_address")]
pub use self::benefit_slack::*;
#[cfg(feature = "_billing")]
pub use self::billing::*;
#[cfg(feature = "_billing")]
pub use self::checkout::*;
#[cfg(feature = "_billing")]
pub use self::checkout_discount::*;
#[cfg(feature = "_checkout_link")]
pub use self::checkout_link::*;
#[cfg(feature = "_checkout_public")]
pub use self::checkout_public::*;
#[cfg(feature = "_checkout_public")]
pub use self::checkout_update::*;
#[cfg(feature = "_address")]
pub use self::country::*;
#[cfg(feature = "_custom_field")]
pub use self::custom_field::*;
#[cfg(feature = "_custom_field_create")]
pub use self::custom_field_create::*;
#[cfg(feature = "_address")]
pub use self::customer::*;
#[cfg(feature = "_customer_benefit_grant")]
pub use self::customer_benefit_grant::*;
#[cfg(feature = "_address")]
pub use self::customer_individual::*;
#[cfg(feature = "_customer_meter")]
pub use self::customer_meter::*;
#[cfg(feature = "_customer_benefit_grant")]
pub use self::customer_order::*;
#[cfg(feature = "_customer_benefit_grant")]
pub use self::customer_organization::*;
#[cfg(feature = "_customer_payment_method")]
pub use self::customer_payment_method::*;
#[cfg(feature = "_customer_portal")]
pub use self::customer_portal::*;
#[cfg(feature = "_customer_seat")]
pub use self::customer_seat::*;
#[cfg(feature = "_customer_session")]
pub use self::customer_session::*;
#[cfg(feature = "_customer_state")]
pub use self::customer_state::*;
#[cfg(feature = "_customer_benefit_grant")]
pub use self::customer_subscription::*;
#[cfg(feature = "_address")]
pub use self::customer_team::*;
#[cfg(feature = "_customer_benefit_grant")]
pub use self::customer_wallet::*;
#[cfg(feature = "_address")]
pub use self::discount::*;
#[cfg(feature = "_address")]
pub use self::discount_base::*;
#[cfg(feature = "_discount_create")]
pub use self::discount_create::*;
#[cfg(feature = "_dispute")]
pub use self::dispute::*;
#[cfg(feature = "_downloadable")]
pub use self::downloadable::*;
pub use self::error::*;
#[cfg(feature = "_event")]
pub use self::event::*;
#[cfg(feature = "_event")]
pub use self::event_balance::*;
#[cfg(feature = "_event")]
pub use self::event_benefit::*;
#[cfg(feature = "_event")]
pub use self::event_checkout::*;
#[cfg(feature = "_event")]
pub use self::event_customer::*;
#[cfg(feature = "_event")]
pub use self::event_meter::*;
#[cfg(feature = "_event")]
pub use self::event_order::*;
#[cfg(feature = "_event")]
pub use self::event_subscription::*;
#[cfg(feature = "_event")]
pub use self::event_subscription_updated::*;
#[cfg(feature = "_downloadable")]
pub use self::file::*;
#[cfg(feature = "_filter")]
pub use self::filter::*;
#[cfg(feature = "_http")]
pub use self::http::*;
#[cfg(feature = "_license")]
pub use self::license::*;
#[cfg(feature = "_member")]
pub use self::member::*;
#[cfg(feature = "_metadata")]
pub use self::metadata::*;
#[cfg(feature = "_filter")]
pub use self::meter::*;
#[cfg(feature = "_metric")]
pub use self::metric::*;
#[cfg(feature = "_oauth2")]
pub use self::oauth2::*;
#[cfg(feature = "_order")]
pub use self::order::*;
#[cfg(feature = "_customer_portal")]
pub use self::organization::*;
#[cfg(feature = "_downloadable")]
pub use self::organization_file::*;
#[cfg(feature = "_organization_settings")]
pub use self::organization_settings::*;
#[cfg(feature = "_organization_settings")]
pub use self::organization_update::*;
#[cfg(feature = "_page")]
pub use self::page::*;
#[cfg(feature = "_payment")]
pub use self::payment::*;
#[cfg(feature = "_customer_payment_method")]
pub use self::payment_method::*;
#[cfg(feature = "_address")]
pub use self::pending::*;
#[cfg(feature = "_address")]
pub use self::presentment::*;
#[cfg(feature = "_address")]
pub use self::product::*;
#[cfg(feature = "_address")]
pub use self::product_price::*;
#[cfg(feature = "_address")]
pub use self::recurring::*;
#[cfg(feature = "_refund")]
pub use self::refund::*;
#[cfg(feature = "_address")]
pub use self::s3::*;
#[cfg(feature = "_address")]
pub use self::subscription::*;
#[cfg(feature = "_subscription_update")]
pub use self::subscription_update::*;
#[cfg(feature = "_downloadable")]
pub use self::support::*;
#[cfg(feature = "_address")]
pub use self::tax::*;
#[cfg(feature = "_time")]
pub use self::time::*;
#[cfg(feature = "_time")]
pub use self::timezone::*;
#[cfg(feature = "_address")]
pub use self::trial::*;
#[cfg(feature = "_license")]
pub use self::validated::*;
#[cfg(feature = "_http")]
pub use self::webhook::*;
#[cfg(feature = "_http")]
pub use self::webhook_endpoint::*;
#[cfg(feature = "_benefit_grant_webhook")]
pub use self::webhook_payload::*;
