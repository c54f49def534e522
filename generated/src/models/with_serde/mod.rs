//! The codecs of models that only the features `mock` and `serde` need.

#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkouts",
    feature = "customer-meters", feature = "customer-portal", feature = "customer-sessions",
    feature = "customers", feature = "disputes", feature = "events", feature = "license-keys",
    feature = "orders", feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod address;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkout-links",
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "events",
    feature = "products", feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod benefit;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
mod benefit_custom;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
mod benefit_discord;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
mod benefit_downloadables;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod benefit_feature_flag;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "customers", feature = "products", feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod benefit_github;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "customers", feature = "webhooks",
)), cfg(false))]
mod benefit_grant;
#[cfg(feature = "webhooks")]
mod benefit_grant_webhook;
#[cfg(feature = "benefit-grants")]
mod benefit_grants;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod benefit_license_keys;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
mod benefit_meter_credit;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod benefit_slack;
#[cfg(feature = "benefits")]
mod benefits;
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
mod billing;
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
mod checkout;
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
mod checkout_discount;
#[cfg(feature = "checkout-links")]
mod checkout_links;
#[cfg(feature = "checkouts")]
mod checkouts;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkouts",
    feature = "customer-meters", feature = "customer-portal", feature = "customer-sessions",
    feature = "customers", feature = "disputes", feature = "events", feature = "license-keys",
    feature = "orders", feature = "organizations", feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod country;
#[cfg_attr(not(any(
    feature = "checkouts", feature = "custom-fields", feature = "products",
    feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod custom_field;
#[cfg(feature = "custom-fields")]
mod custom_fields;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod customer;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
mod customer_individual;
#[cfg(feature = "customer-meters")]
mod customer_meters;
#[cfg(feature = "customer-portal")]
mod customer_portal;
#[cfg(any(feature = "customer-portal", feature = "organizations", feature = "webhooks"))]
mod customer_portal_settings;
#[cfg_attr(not(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "customer-seats", feature = "products", feature = "subscriptions",
    feature = "webhooks",
)), cfg(false))]
mod customer_seat;
#[cfg(feature = "customer-seats")]
mod customer_seats;
#[cfg(feature = "customer-sessions")]
mod customer_sessions;
#[cfg(any(feature = "customers", feature = "webhooks"))]
mod customer_state;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
mod customer_team;
#[cfg(feature = "customers")]
mod customers;
#[cfg(any(feature = "checkouts", feature = "events", feature = "products"))]
mod decimal;
#[cfg_attr(not(any(
    feature = "checkout-links", feature = "checkouts", feature = "discounts", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod discount;
#[cfg(any(
    feature = "checkout-links", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
mod discount_base;
#[cfg(feature = "discounts")]
mod discounts;
#[cfg(any(feature = "disputes", feature = "refunds", feature = "webhooks"))]
mod dispute;
#[cfg(feature = "disputes")]
mod disputes;
mod error;
#[cfg(any(feature = "event-types", feature = "events"))]
mod event;
#[cfg(feature = "event-types")]
mod event_types;
#[cfg(feature = "events")]
mod events;
#[cfg(any(
    feature = "checkouts", feature = "customer-meters", feature = "customers", feature = "events",
    feature = "meters", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
mod field_value;
#[cfg(any(feature = "customer-portal", feature = "files"))]
mod file;
#[cfg(feature = "files")]
mod files;
#[cfg(any(
    feature = "customer-meters", feature = "meters", feature = "subscriptions",
    feature = "webhooks",
))]
mod filter;
#[cfg(any(feature = "customer-portal", feature = "license-keys"))]
mod license;
#[cfg(feature = "license-keys")]
mod license_keys;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "customer-seats", feature = "customers", feature = "members", feature = "webhooks",
))]
mod member;
#[cfg(feature = "members")]
mod members;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkout-links",
    feature = "checkouts", feature = "custom-fields", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "discounts", feature = "disputes", feature = "events", feature = "license-keys",
    feature = "meters", feature = "orders", feature = "products", feature = "refunds",
    feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod metadata;
#[cfg(any(
    feature = "customer-meters", feature = "meters", feature = "subscriptions",
    feature = "webhooks",
))]
mod meter;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-meters",
    feature = "customer-portal", feature = "meters", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
mod meter_unit;
#[cfg(feature = "meters")]
mod meters;
#[cfg(feature = "metrics")]
mod metrics;
#[cfg_attr(not(any(feature = "oauth2")), cfg(false))]
mod oauth2;
#[cfg_attr(
    not(any(feature = "customer-portal", feature = "orders", feature = "webhooks")),
    cfg(false)
)]
mod order;
#[cfg(feature = "orders")]
mod orders;
#[cfg(any(feature = "organizations", feature = "webhooks"))]
mod organization;
#[cfg(feature = "organizations")]
mod organizations;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkout-links",
    feature = "checkouts", feature = "custom-fields", feature = "customer-meters",
    feature = "customer-portal", feature = "customers", feature = "discounts", feature = "disputes",
    feature = "event-types", feature = "events", feature = "files", feature = "license-keys",
    feature = "members", feature = "meters", feature = "orders", feature = "organizations",
    feature = "payments", feature = "products", feature = "refunds", feature = "subscriptions",
    feature = "webhooks-service",
))]
mod page;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "customers", feature = "payments", feature = "webhooks",
))]
mod payment;
#[cfg(any(feature = "customer-portal", feature = "customers"))]
mod payment_method;
#[cfg(feature = "payments")]
mod payments;
#[cfg(any(feature = "customer-portal", feature = "subscriptions", feature = "webhooks"))]
mod pending;
#[cfg(any(
    feature = "checkouts", feature = "discounts", feature = "organizations", feature = "products",
))]
mod presentment;
#[cfg_attr(not(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "files", feature = "metrics", feature = "orders",
    feature = "products", feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod product;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
mod product_price;
#[cfg(any(feature = "checkouts", feature = "products"))]
mod product_price_create;
#[cfg_attr(not(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod product_tier;
#[cfg(feature = "products")]
mod products;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "customers", feature = "discounts", feature = "orders", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
mod recurring;
#[cfg(any(feature = "refunds", feature = "webhooks"))]
mod refund;
#[cfg(feature = "refunds")]
mod refunds;
#[cfg_attr(not(any(
    feature = "checkouts", feature = "customer-portal", feature = "events", feature = "orders",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod subscription;
#[cfg(feature = "subscriptions")]
mod subscriptions;
#[cfg_attr(not(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkout-links",
    feature = "checkouts", feature = "customer-meters", feature = "customer-portal",
    feature = "customer-sessions", feature = "customers", feature = "disputes", feature = "events",
    feature = "license-keys", feature = "orders", feature = "organizations", feature = "products",
    feature = "subscriptions", feature = "webhooks",
)), cfg(false))]
mod tax;
#[cfg(any(feature = "meters", feature = "metrics"))]
mod time;
#[cfg(any(feature = "meters", feature = "metrics"))]
mod timezone;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
mod trial;
#[cfg(any(feature = "customer-portal", feature = "license-keys"))]
mod validated;
#[cfg(feature = "webhooks")]
mod webhook_payload;
#[cfg(feature = "webhooks-service")]
mod webhooks;
