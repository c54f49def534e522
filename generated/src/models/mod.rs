//! The request and response types of the API.
//!
//! Types that callers create have `new`, which takes the required fields, and a setter for each optional field. The docs of a type link to the operations that accept or return it.

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

#[cfg(any(feature = "mock", feature = "serde"))]
mod with_serde;

#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkouts",
    feature = "customer-meters", feature = "customer-portal", feature = "customer-sessions",
    feature = "customers", feature = "disputes", feature = "events", feature = "license-keys",
    feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
pub use self::address::Address;
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
))]
pub use self::address::AddressInput;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit::{Benefit, BenefitVisibility};
#[cfg(any(
    feature = "benefits", feature = "checkout-links", feature = "checkouts",
    feature = "customer-portal", feature = "customers", feature = "events", feature = "webhooks",
))]
pub use self::benefit::BenefitType;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "webhooks",
))]
pub use self::benefit::BenefitPublic;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_custom::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_discord::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_downloadables::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_feature_flag::BenefitFeatureFlag;
#[cfg(feature = "services")]
pub use self::benefit_feature_flag::{
    BenefitFeatureFlagCreateProperties, BenefitFeatureFlagProperties,
    BenefitFeatureFlagSubscriberProperties,
};
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "customers", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_github::GitHubPermission;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_github::{
    BenefitGitHubRepository, BenefitGitHubRepositoryProperties,
};
#[cfg(any(feature = "benefit-grants", feature = "benefits"))]
pub use self::benefit_grant::{BenefitGrant, BenefitGrantPage};
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "customers", feature = "webhooks",
))]
pub use self::benefit_grant::{
    BenefitGrantDiscordProperties, BenefitGrantDownloadablesProperties,
    BenefitGrantGitHubRepositoryProperties, BenefitGrantLicenseKeysProperties,
    BenefitGrantSlackSharedChannelProperties,
};
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "webhooks",
))]
pub use self::benefit_grant::BenefitGrantError;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customers", feature = "webhooks",
))]
pub use self::benefit_grant::BenefitGrantProperties;
#[cfg(any(feature = "customer-portal", feature = "webhooks"))]
pub use self::benefit_grant::BenefitGrantMeterCreditProperties;
#[cfg(feature = "services")]
pub use self::benefit_grant::{
    BenefitGrantCustomProperties, BenefitGrantFeatureFlagProperties,
};
#[cfg(feature = "webhooks")]
pub use self::benefit_grant_webhook::*;
#[cfg(feature = "benefit-grants")]
pub use self::benefit_grants::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_license_keys::{
    BenefitLicenseKeyActivationProperties, BenefitLicenseKeyExpirationProperties,
    BenefitLicenseKeyExpirationPropertiesTimeframe,
};
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_license_keys::{BenefitLicenseKeys, BenefitLicenseKeysProperties};
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_meter_credit::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::benefit_slack::{
    BenefitSlackSharedChannel, BenefitSlackSharedChannelProperties,
};
#[cfg(feature = "services")]
pub use self::benefit_slack::BenefitSlackSharedChannelSubscriberProperties;
#[cfg(feature = "benefits")]
pub use self::benefits::*;
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
pub use self::billing::*;
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
pub use self::checkout::*;
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
pub use self::checkout_discount::*;
#[cfg(feature = "checkout-links")]
pub use self::checkout_links::*;
#[cfg(feature = "checkouts")]
pub use self::checkouts::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkouts",
    feature = "customer-meters", feature = "customer-portal", feature = "customer-sessions",
    feature = "customers", feature = "disputes", feature = "events", feature = "license-keys",
    feature = "orders", feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
pub use self::country::Country;
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "customers", feature = "orders",
    feature = "organizations",
))]
pub use self::country::CountryInput;
#[cfg(any(
    feature = "checkouts", feature = "custom-fields", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::custom_field::{
    CustomField, CustomFieldCheckbox, CustomFieldCheckboxProperties, CustomFieldDate,
    CustomFieldDateProperties, CustomFieldNumber, CustomFieldNumberProperties,
    CustomFieldSelect, CustomFieldSelectOption, CustomFieldSelectProperties,
    CustomFieldText, CustomFieldTextProperties,
};
#[cfg(any(
    feature = "checkouts", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
pub use self::custom_field::AttachedCustomField;
#[cfg(feature = "custom-fields")]
pub use self::custom_fields::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
pub use self::customer::Customer;
#[cfg(any(
    feature = "customer-portal", feature = "customers", feature = "disputes",
    feature = "license-keys", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
pub use self::customer::CustomerType;
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
pub use self::customer::CustomerCancellationReason;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
pub use self::customer_individual::*;
#[cfg(feature = "customer-meters")]
pub use self::customer_meters::*;
#[cfg(feature = "customer-portal")]
pub use self::customer_portal::*;
#[cfg(any(feature = "customer-portal", feature = "organizations", feature = "webhooks"))]
pub use self::customer_portal_settings::*;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
pub use self::customer_seat::SeatTierType;
#[cfg(any(feature = "customer-portal", feature = "customer-seats"))]
pub use self::customer_seat::SeatsList;
#[cfg(
    any(feature = "customer-portal", feature = "customer-seats", feature = "webhooks")
)]
pub use self::customer_seat::{CustomerSeat, SeatStatus};
#[cfg(feature = "customer-seats")]
pub use self::customer_seats::*;
#[cfg(feature = "customer-sessions")]
pub use self::customer_sessions::*;
#[cfg(any(feature = "customers", feature = "webhooks"))]
pub use self::customer_state::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-sessions", feature = "customers", feature = "events", feature = "webhooks",
))]
pub use self::customer_team::*;
#[cfg(feature = "customers")]
pub use self::customers::*;
#[cfg(any(feature = "checkouts", feature = "events", feature = "products"))]
pub use self::decimal::*;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "discounts", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::discount::{DiscountDuration, DiscountType};
#[cfg(any(feature = "discounts", feature = "webhooks"))]
pub use self::discount::{
    Discount, DiscountFixedOnceForeverDuration, DiscountFixedRepeatDuration,
    DiscountPercentageOnceForeverDuration, DiscountPercentageRepeatDuration,
    DiscountProduct,
};
#[cfg(any(
    feature = "checkout-links", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
pub use self::discount_base::*;
#[cfg(feature = "discounts")]
pub use self::discounts::*;
#[cfg(any(feature = "disputes", feature = "refunds", feature = "webhooks"))]
pub use self::dispute::*;
#[cfg(feature = "disputes")]
pub use self::disputes::*;
pub use self::error::{
    AlreadyActiveSubscriptionError, AlreadyCanceledSubscription,
    AmbiguousExternalCustomerId, CannotCreateOrganizationError, CustomerNotReady,
    DiscountRedemptionLimitReached, DisputeAutoAcceptNotEnabled, DisputeNotOpenError,
    ExpiredCheckoutError, HttpValidationError, InactiveSubscription,
    ManualRetryLimitExceeded, MissingInvoiceBillingDetails, NotOpenCheckout,
    NotPermitted, OffSessionChargesNotEnabled, OrderNotDraft, OrderNotEligibleForInvoice,
    OrderNotEligibleForRetry, OrganizationNotReadyForPayments, PathStep,
    PauseResumeNotAllowed, PaymentActionRequired, PaymentAlreadyInProgress, PaymentError,
    PaymentFailed, PaymentMethodInUseByActiveSubscription, PaymentMethodRequired,
    PaymentMethodSetupFailed, PaymentNotReady, RefundedAlready, ResourceNotFound,
    RotateNotPermitted, SsoEnforcementRequiresConnection, SubscriptionLocked,
    TrialAlreadyRedeemed, Unauthorized, ValidationError,
};
#[cfg(feature = "services")]
pub use self::error::CheckoutForbiddenError;
#[cfg(any(feature = "event-types", feature = "events"))]
pub use self::event::*;
#[cfg(feature = "event-types")]
pub use self::event_types::*;
#[cfg(feature = "events")]
pub use self::events::*;
#[cfg(any(
    feature = "checkouts", feature = "customer-meters", feature = "customers", feature = "events",
    feature = "meters", feature = "orders", feature = "subscriptions", feature = "webhooks",
))]
pub use self::field_value::*;
#[cfg(any(feature = "customer-portal", feature = "files"))]
pub use self::file::*;
#[cfg(feature = "files")]
pub use self::files::*;
#[cfg(any(
    feature = "customer-meters", feature = "meters", feature = "subscriptions",
    feature = "webhooks",
))]
pub use self::filter::*;
#[cfg(any(feature = "customer-portal", feature = "license-keys"))]
pub use self::license::*;
#[cfg(feature = "license-keys")]
pub use self::license_keys::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-portal",
    feature = "customer-seats", feature = "customers", feature = "members", feature = "webhooks",
))]
pub use self::member::*;
#[cfg(feature = "members")]
pub use self::members::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkout-links",
    feature = "checkouts", feature = "custom-fields", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "discounts", feature = "disputes", feature = "events", feature = "license-keys",
    feature = "meters", feature = "orders", feature = "products", feature = "refunds",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::metadata::{MetadataOutputType, MetadataValue};
#[cfg(any(
    feature = "benefits", feature = "customers", feature = "events", feature = "meters",
    feature = "orders", feature = "products", feature = "subscriptions",
))]
pub use self::metadata::{MetadataFilter, MetadataQuery};
#[cfg(any(
    feature = "customer-meters", feature = "meters", feature = "subscriptions",
    feature = "webhooks",
))]
pub use self::meter::*;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-meters",
    feature = "customer-portal", feature = "meters", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::meter_unit::*;
#[cfg(feature = "meters")]
pub use self::meters::*;
#[cfg(feature = "metrics")]
pub use self::metrics::*;
#[cfg(feature = "oauth2")]
pub use self::oauth2::{
    OAuth2ClientConfiguration, OAuth2ClientConfigurationUpdate, OAuth2ClientInformation,
    OAuth2ClientPublic, OAuth2GrantType, TokenEndpointAuthMethod,
    AuthorizationCodeTokenRequest, AuthorizeOrganization, AuthorizeResponse,
    AuthorizeResponseOrganization, AuthorizeResponseUser, AuthorizeUser,
    CodeChallengeMethod, IntrospectTokenRequest, IntrospectTokenResponse,
    OAuth2TokenType, RefreshTokenRequest, RevokeTokenRequest, Scope, SubType,
    TokenRequest, TokenResponse, UserInfo, UserInfoOrganization, UserInfoUser,
    WebTokenRequest, WebTokenRequestSubType,
};
#[cfg(feature = "services")]
pub use self::oauth2::RevokeTokenResponse;
#[cfg(any(feature = "customer-portal", feature = "orders", feature = "webhooks"))]
pub use self::order::{OrderBillingReason, OrderItemSchema, OrderStatus};
#[cfg(any(feature = "orders", feature = "webhooks"))]
pub use self::order::{Order, OrderCustomer, OrderProduct, OrderSubscription};
#[cfg(feature = "orders")]
pub use self::orders::*;
#[cfg(any(feature = "organizations", feature = "webhooks"))]
pub use self::organization::*;
#[cfg(feature = "organizations")]
pub use self::organizations::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "checkout-links",
    feature = "checkouts", feature = "custom-fields", feature = "customer-meters",
    feature = "customer-portal", feature = "customers", feature = "discounts", feature = "disputes",
    feature = "event-types", feature = "events", feature = "files", feature = "license-keys",
    feature = "members", feature = "meters", feature = "orders", feature = "organizations",
    feature = "payments", feature = "products", feature = "refunds", feature = "subscriptions",
    feature = "webhooks-service",
))]
pub use self::page::*;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "customers", feature = "payments", feature = "webhooks",
))]
pub use self::payment::*;
#[cfg(any(feature = "customer-portal", feature = "customers"))]
pub use self::payment_method::*;
#[cfg(feature = "payments")]
pub use self::payments::*;
#[cfg(any(feature = "customer-portal", feature = "subscriptions", feature = "webhooks"))]
pub use self::pending::*;
#[cfg(any(
    feature = "checkouts", feature = "discounts", feature = "organizations", feature = "products",
))]
pub use self::presentment::*;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
pub use self::product::ProductVisibility;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "files", feature = "products", feature = "subscriptions", feature = "webhooks",
))]
pub use self::product::ProductMediaFileRead;
#[cfg(any(feature = "customer-portal", feature = "metrics", feature = "orders"))]
pub use self::product::ProductBillingType;
#[cfg(any(feature = "products", feature = "subscriptions", feature = "webhooks"))]
pub use self::product::Product;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
pub use self::product_price::*;
#[cfg(any(feature = "checkouts", feature = "products"))]
pub use self::product_price_create::*;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "products", feature = "subscriptions", feature = "webhooks",
))]
pub use self::product_tier::{TierOutput, TierType, TiersOutput};
#[cfg(any(feature = "checkouts", feature = "products"))]
pub use self::product_tier::{TierInput, TiersInput};
#[cfg(feature = "products")]
pub use self::products::*;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "customers", feature = "discounts", feature = "orders", feature = "products",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::recurring::*;
#[cfg(any(feature = "refunds", feature = "webhooks"))]
pub use self::refund::*;
#[cfg(feature = "refunds")]
pub use self::refunds::*;
#[cfg(any(
    feature = "checkouts", feature = "customer-portal", feature = "events",
    feature = "organizations", feature = "subscriptions", feature = "webhooks",
))]
pub use self::subscription::SubscriptionProrationBehavior;
#[cfg(any(
    feature = "customer-portal", feature = "orders", feature = "subscriptions",
    feature = "webhooks",
))]
pub use self::subscription::SubscriptionStatus;
#[cfg(any(feature = "subscriptions", feature = "webhooks"))]
pub use self::subscription::{Subscription, SubscriptionCustomer, SubscriptionMeter};
#[cfg(feature = "subscriptions")]
pub use self::subscriptions::*;
#[cfg(any(
    feature = "benefit-grants", feature = "benefits", feature = "customer-meters",
    feature = "customer-portal", feature = "customer-sessions", feature = "customers",
    feature = "disputes", feature = "events", feature = "license-keys", feature = "orders",
    feature = "subscriptions", feature = "webhooks",
))]
pub use self::tax::TaxIdFormat;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "organizations", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
pub use self::tax::TaxBehaviorOption;
#[cfg(any(feature = "checkouts", feature = "webhooks"))]
pub use self::tax::TaxBehavior;
#[cfg(any(feature = "meters", feature = "metrics"))]
pub use self::time::*;
#[cfg(any(feature = "meters", feature = "metrics"))]
pub use self::timezone::*;
#[cfg(any(
    feature = "checkout-links", feature = "checkouts", feature = "customer-portal",
    feature = "discounts", feature = "orders", feature = "products", feature = "subscriptions",
    feature = "webhooks",
))]
pub use self::trial::*;
#[cfg(any(feature = "customer-portal", feature = "license-keys"))]
pub use self::validated::*;
#[cfg(feature = "webhooks")]
pub use self::webhook_payload::*;
#[cfg(feature = "webhooks-service")]
pub use self::webhooks::*;
