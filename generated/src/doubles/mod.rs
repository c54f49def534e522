//! The services of a mock of the API: each operation has a method, to set up its responses.

use crate::error::ApiError;
use crate::mock::Mock;
use crate::runtime::json::{Encode, Writer};

#[cfg(feature = "benefit-grants")]
pub mod benefit_grants;
#[cfg(feature = "benefits")]
pub mod benefits;
#[cfg(feature = "checkout-links")]
pub mod checkout_links;
#[cfg(feature = "checkouts")]
pub mod checkouts;
#[cfg(feature = "custom-fields")]
pub mod custom_fields;
#[cfg(feature = "customer-meters")]
pub mod customer_meters;
#[cfg(feature = "customer-portal")]
pub mod customer_portal;
#[cfg(feature = "customer-seats")]
pub mod customer_seats;
#[cfg(feature = "customer-sessions")]
pub mod customer_sessions;
#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "discounts")]
pub mod discounts;
#[cfg(feature = "disputes")]
pub mod disputes;
#[cfg(feature = "event-types")]
pub mod event_types;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "license-keys")]
pub mod license_keys;
#[cfg(feature = "members")]
pub mod members;
#[cfg(feature = "meters")]
pub mod meters;
#[cfg(feature = "metrics")]
pub mod metrics;
#[cfg(feature = "oauth2")]
pub mod oauth2;
#[cfg(feature = "orders")]
pub mod orders;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "payments")]
pub mod payments;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(feature = "subscriptions")]
pub mod subscriptions;
#[cfg(feature = "webhooks-service")]
pub mod webhooks;

impl Mock {
    /// Benefit grants: which customers have which benefits.
    #[cfg(feature = "benefit-grants")]
    #[must_use]
    pub fn benefit_grants(&self) -> crate::doubles::benefit_grants::BenefitGrants<'_> {
        crate::doubles::benefit_grants::BenefitGrants::new(self)
    }

    /// Benefits: what customers get with a product, such as license keys, files or access to a server.
    #[cfg(feature = "benefits")]
    #[must_use]
    pub fn benefits(&self) -> crate::doubles::benefits::Benefits<'_> {
        crate::doubles::benefits::Benefits::new(self)
    }

    /// Checkout links, which start a new checkout for anyone who opens them.
    #[cfg(feature = "checkout-links")]
    #[must_use]
    pub fn checkout_links(&self) -> crate::doubles::checkout_links::CheckoutLinks<'_> {
        crate::doubles::checkout_links::CheckoutLinks::new(self)
    }

    /// Checkout sessions, in which customers pay for a product.
    #[cfg(feature = "checkouts")]
    #[must_use]
    pub fn checkouts(&self) -> crate::doubles::checkouts::Checkouts<'_> {
        crate::doubles::checkouts::Checkouts::new(self)
    }

    /// Custom fields, which customers fill in at checkout.
    #[cfg(feature = "custom-fields")]
    #[must_use]
    pub fn custom_fields(&self) -> crate::doubles::custom_fields::CustomFields<'_> {
        crate::doubles::custom_fields::CustomFields::new(self)
    }

    /// Customer meters: usage and balance of each customer.
    #[cfg(feature = "customer-meters")]
    #[must_use]
    pub fn customer_meters(
        &self,
    ) -> crate::doubles::customer_meters::CustomerMeters<'_> {
        crate::doubles::customer_meters::CustomerMeters::new(self)
    }

    /// The customer portal: operations of customers, with the token of a customer session.
    #[cfg(feature = "customer-portal")]
    #[must_use]
    pub fn customer_portal(
        &self,
    ) -> crate::doubles::customer_portal::CustomerPortal<'_> {
        crate::doubles::customer_portal::CustomerPortal::new(self)
    }

    /// Seats of an order or a subscription, which are assigned to members.
    #[cfg(feature = "customer-seats")]
    #[must_use]
    pub fn customer_seats(&self) -> crate::doubles::customer_seats::CustomerSeats<'_> {
        crate::doubles::customer_seats::CustomerSeats::new(self)
    }

    /// Customer sessions, which give customers access to the customer portal.
    #[cfg(feature = "customer-sessions")]
    #[must_use]
    pub fn customer_sessions(
        &self,
    ) -> crate::doubles::customer_sessions::CustomerSessions<'_> {
        crate::doubles::customer_sessions::CustomerSessions::new(self)
    }

    /// Customers: people and companies that buy from the organization.
    #[cfg(feature = "customers")]
    #[must_use]
    pub fn customers(&self) -> crate::doubles::customers::Customers<'_> {
        crate::doubles::customers::Customers::new(self)
    }

    /// Discounts, applied with a code, a checkout link or through the API.
    #[cfg(feature = "discounts")]
    #[must_use]
    pub fn discounts(&self) -> crate::doubles::discounts::Discounts<'_> {
        crate::doubles::discounts::Discounts::new(self)
    }

    /// Disputes of payments by customers or their banks.
    #[cfg(feature = "disputes")]
    #[must_use]
    pub fn disputes(&self) -> crate::doubles::disputes::Disputes<'_> {
        crate::doubles::disputes::Disputes::new(self)
    }

    /// Event types, with labels for display.
    #[cfg(feature = "event-types")]
    #[must_use]
    pub fn event_types(&self) -> crate::doubles::event_types::EventTypes<'_> {
        crate::doubles::event_types::EventTypes::new(self)
    }

    /// Events: usage that you ingest, and events that Polar records.
    #[cfg(feature = "events")]
    #[must_use]
    pub fn events(&self) -> crate::doubles::events::Events<'_> {
        crate::doubles::events::Events::new(self)
    }

    /// Files: downloads, product images and avatars.
    #[cfg(feature = "files")]
    #[must_use]
    pub fn files(&self) -> crate::doubles::files::Files<'_> {
        crate::doubles::files::Files::new(self)
    }

    /// License keys, issued by benefits.
    #[cfg(feature = "license-keys")]
    #[must_use]
    pub fn license_keys(&self) -> crate::doubles::license_keys::LicenseKeys<'_> {
        crate::doubles::license_keys::LicenseKeys::new(self)
    }

    /// Members of customers, across all customers of the organization.
    #[cfg(feature = "members")]
    #[must_use]
    pub fn members(&self) -> crate::doubles::members::Members<'_> {
        crate::doubles::members::Members::new(self)
    }

    /// Meters, which aggregate events for usage-based billing.
    #[cfg(feature = "meters")]
    #[must_use]
    pub fn meters(&self) -> crate::doubles::meters::Meters<'_> {
        crate::doubles::meters::Meters::new(self)
    }

    /// Metrics over time, and metric dashboards.
    #[cfg(feature = "metrics")]
    #[must_use]
    pub fn metrics(&self) -> crate::doubles::metrics::Metrics<'_> {
        crate::doubles::metrics::Metrics::new(self)
    }

    /// OAuth 2.0: signing users in with Polar.
    #[cfg(feature = "oauth2")]
    #[must_use]
    pub fn oauth2(&self) -> crate::doubles::oauth2::Oauth2<'_> {
        crate::doubles::oauth2::Oauth2::new(self)
    }

    /// Orders: purchases and renewals, with invoices and receipts.
    #[cfg(feature = "orders")]
    #[must_use]
    pub fn orders(&self) -> crate::doubles::orders::Orders<'_> {
        crate::doubles::orders::Orders::new(self)
    }

    /// Organizations, the sellers on Polar.
    #[cfg(feature = "organizations")]
    #[must_use]
    pub fn organizations(&self) -> crate::doubles::organizations::Organizations<'_> {
        crate::doubles::organizations::Organizations::new(self)
    }

    /// Payments, including failed attempts.
    #[cfg(feature = "payments")]
    #[must_use]
    pub fn payments(&self) -> crate::doubles::payments::Payments<'_> {
        crate::doubles::payments::Payments::new(self)
    }

    /// Products, with their prices and benefits.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn products(&self) -> crate::doubles::products::Products<'_> {
        crate::doubles::products::Products::new(self)
    }

    /// Refunds of orders.
    #[cfg(feature = "refunds")]
    #[must_use]
    pub fn refunds(&self) -> crate::doubles::refunds::Refunds<'_> {
        crate::doubles::refunds::Refunds::new(self)
    }

    /// Subscriptions to products that are billed at regular intervals.
    #[cfg(feature = "subscriptions")]
    #[must_use]
    pub fn subscriptions(&self) -> crate::doubles::subscriptions::Subscriptions<'_> {
        crate::doubles::subscriptions::Subscriptions::new(self)
    }

    /// Webhook endpoints and their deliveries.
    #[cfg(feature = "webhooks-service")]
    #[must_use]
    pub fn webhooks(&self) -> crate::doubles::webhooks::Webhooks<'_> {
        crate::doubles::webhooks::Webhooks::new(self)
    }
}

/// The operations: the id, the method and the path template of each.
pub(crate) const OPERATIONS: &[&[(&str, &str, &str)]] = &[
    &[
        ("benefit-grants:list", "GET", "/v1/benefit-grants/"),
        ("benefits:list", "GET", "/v1/benefits/"),
        ("benefits:create", "POST", "/v1/benefits/"),
        ("benefits:delete", "DELETE", "/v1/benefits/{id}"),
        ("benefits:get", "GET", "/v1/benefits/{id}"),
        ("benefits:update", "PATCH", "/v1/benefits/{id}"),
        ("benefits:files", "GET", "/v1/benefits/{id}/files"),
        ("benefits:grants", "GET", "/v1/benefits/{id}/grants"),
        ("checkout-links:list", "GET", "/v1/checkout-links/"),
        ("checkout-links:create", "POST", "/v1/checkout-links/"),
        ("checkout-links:delete", "DELETE", "/v1/checkout-links/{id}"),
        ("checkout-links:get", "GET", "/v1/checkout-links/{id}"),
        ("checkout-links:update", "PATCH", "/v1/checkout-links/{id}"),
        ("checkouts:list", "GET", "/v1/checkouts/"),
        ("checkouts:create", "POST", "/v1/checkouts/"),
        ("checkouts:client_get", "GET", "/v1/checkouts/client/{client_secret}"),
        ("checkouts:client_update", "PATCH", "/v1/checkouts/client/{client_secret}"),
        ("checkouts:client_confirm", "POST", "/v1/checkouts/client/{client_secret}/confirm"),
        ("checkouts:get", "GET", "/v1/checkouts/{id}"),
        ("checkouts:update", "PATCH", "/v1/checkouts/{id}"),
        ("custom-fields:list", "GET", "/v1/custom-fields/"),
        ("custom-fields:create", "POST", "/v1/custom-fields/"),
        ("custom-fields:delete", "DELETE", "/v1/custom-fields/{id}"),
        ("custom-fields:get", "GET", "/v1/custom-fields/{id}"),
        ("custom-fields:update", "PATCH", "/v1/custom-fields/{id}"),
        ("customer_meters:list", "GET", "/v1/customer-meters/"),
        ("customer_meters:get", "GET", "/v1/customer-meters/{id}"),
        ("customer_portal:benefit-grants:list", "GET", "/v1/customer-portal/benefit-grants/"),
        ("customer_portal:benefit-grants:get", "GET", "/v1/customer-portal/benefit-grants/{id}"),
        (
            "customer_portal:benefit-grants:update", "PATCH",
            "/v1/customer-portal/benefit-grants/{id}",
        ),
        (
            "customer_portal:customer-session:introspect", "GET",
            "/v1/customer-portal/customer-session/introspect",
        ),
        (
            "customer_portal:customer-session:get_authenticated_user", "GET",
            "/v1/customer-portal/customer-session/user",
        ),
        ("customer_portal:customers:get", "GET", "/v1/customer-portal/customers/me"),
        ("customer_portal:customers:update", "PATCH", "/v1/customer-portal/customers/me"),
        (
            "customer_portal:customers:check_email_update", "GET",
            "/v1/customer-portal/customers/me/email-update/check",
        ),
        (
            "customer_portal:customers:request_email_update", "POST",
            "/v1/customer-portal/customers/me/email-update/request",
        ),
        (
            "customer_portal:customers:verify_email_update", "POST",
            "/v1/customer-portal/customers/me/email-update/verify",
        ),
        (
            "customer_portal:customers:list_payment_methods", "GET",
            "/v1/customer-portal/customers/me/payment-methods",
        ),
        (
            "customer_portal:customers:add_payment_method", "POST",
            "/v1/customer-portal/customers/me/payment-methods",
        ),
        (
            "customer_portal:customers:confirm_payment_method", "POST",
            "/v1/customer-portal/customers/me/payment-methods/confirm",
        ),
        (
            "customer_portal:customers:delete_payment_method", "DELETE",
            "/v1/customer-portal/customers/me/payment-methods/{id}",
        ),
        ("customer_portal:downloadables:list", "GET", "/v1/customer-portal/downloadables/"),
        ("customer_portal:license_keys:list", "GET", "/v1/customer-portal/license-keys/"),
        (
            "customer_portal:license_keys:activate", "POST",
            "/v1/customer-portal/license-keys/activate",
        ),
        (
            "customer_portal:license_keys:deactivate", "POST",
            "/v1/customer-portal/license-keys/deactivate",
        ),
        (
            "customer_portal:license_keys:validate", "POST",
            "/v1/customer-portal/license-keys/validate",
        ),
        ("customer_portal:license_keys:get", "GET", "/v1/customer-portal/license-keys/{id}"),
        (
            "customer_portal:license_keys:rotate", "POST",
            "/v1/customer-portal/license-keys/{id}/rotate",
        ),
        ("customer_portal:members:list_members", "GET", "/v1/customer-portal/members"),
        ("customer_portal:members:add_member", "POST", "/v1/customer-portal/members"),
        ("customer_portal:members:remove_member", "DELETE", "/v1/customer-portal/members/{id}"),
        ("customer_portal:members:update_member", "PATCH", "/v1/customer-portal/members/{id}"),
        ("customer_portal:customer_meters:list", "GET", "/v1/customer-portal/meters/"),
        ("customer_portal:customer_meters:get", "GET", "/v1/customer-portal/meters/{id}"),
        ("customer_portal:orders:list", "GET", "/v1/customer-portal/orders/"),
        ("customer_portal:orders:get", "GET", "/v1/customer-portal/orders/{id}"),
        ("customer_portal:orders:update", "PATCH", "/v1/customer-portal/orders/{id}"),
        (
            "customer_portal:orders:confirm_retry_payment", "POST",
            "/v1/customer-portal/orders/{id}/confirm-payment",
        ),
        ("customer_portal:orders:invoice", "GET", "/v1/customer-portal/orders/{id}/invoice"),
        (
            "customer_portal:orders:generate_invoice", "POST",
            "/v1/customer-portal/orders/{id}/invoice",
        ),
        (
            "customer_portal:orders:get_payment_status", "GET",
            "/v1/customer-portal/orders/{id}/payment-status",
        ),
        ("customer_portal:orders:receipt", "GET", "/v1/customer-portal/orders/{id}/receipt"),
        ("customer_portal:organizations:get", "GET", "/v1/customer-portal/organizations/{slug}"),
        ("customer_portal:seats:list_seats", "GET", "/v1/customer-portal/seats"),
        ("customer_portal:seats:assign_seat", "POST", "/v1/customer-portal/seats"),
        (
            "customer_portal:seats:list_claimed_subscriptions", "GET",
            "/v1/customer-portal/seats/subscriptions",
        ),
        ("customer_portal:seats:revoke_seat", "DELETE", "/v1/customer-portal/seats/{seat_id}"),
        (
            "customer_portal:seats:resend_invitation", "POST",
            "/v1/customer-portal/seats/{seat_id}/resend",
        ),
        ("customer_portal:subscriptions:list", "GET", "/v1/customer-portal/subscriptions/"),
        (
            "customer_portal:subscriptions:cancel", "DELETE",
            "/v1/customer-portal/subscriptions/{id}",
        ),
        ("customer_portal:subscriptions:get", "GET", "/v1/customer-portal/subscriptions/{id}"),
        ("customer_portal:subscriptions:update", "PATCH", "/v1/customer-portal/subscriptions/{id}"),
        ("customer_portal:wallets:list", "GET", "/v1/customer-portal/wallets/"),
        ("customer_portal:wallets:get", "GET", "/v1/customer-portal/wallets/{id}"),
        ("customer-seats:list_seats", "GET", "/v1/customer-seats"),
        ("customer-seats:assign_seat", "POST", "/v1/customer-seats"),
        ("customer-seats:claim_seat", "POST", "/v1/customer-seats/claim"),
        ("customer-seats:get_claim_info", "GET", "/v1/customer-seats/claim/{invitation_token}"),
        ("customer-seats:revoke_seat", "DELETE", "/v1/customer-seats/{seat_id}"),
        ("customer-seats:resend_invitation", "POST", "/v1/customer-seats/{seat_id}/resend"),
        ("customer-sessions:create", "POST", "/v1/customer-sessions/"),
        ("customers:list", "GET", "/v1/customers/"),
        ("customers:create", "POST", "/v1/customers/"),
        ("customers:export", "GET", "/v1/customers/export"),
        ("customers:delete_external", "DELETE", "/v1/customers/external/{external_id}"),
        ("customers:get_external", "GET", "/v1/customers/external/{external_id}"),
        ("customers:update_external", "PATCH", "/v1/customers/external/{external_id}"),
        (
            "customers:members:create_external", "POST",
            "/v1/customers/external/{external_id}/members",
        ),
        (
            "customers:members:delete_external", "DELETE",
            "/v1/customers/external/{external_id}/members/{member_external_id}",
        ),
        (
            "customers:members:get_external", "GET",
            "/v1/customers/external/{external_id}/members/{member_external_id}",
        ),
        (
            "customers:members:update_external", "PATCH",
            "/v1/customers/external/{external_id}/members/{member_external_id}",
        ),
        (
            "customers:list_payment_methods_external", "GET",
            "/v1/customers/external/{external_id}/payment-methods",
        ),
        ("customers:get_state_external", "GET", "/v1/customers/external/{external_id}/state"),
        ("customers:delete", "DELETE", "/v1/customers/{id}"),
        ("customers:get", "GET", "/v1/customers/{id}"),
        ("customers:update", "PATCH", "/v1/customers/{id}"),
        ("customers:members:create", "POST", "/v1/customers/{id}/members"),
        ("customers:members:delete", "DELETE", "/v1/customers/{id}/members/{member_id}"),
        ("customers:members:get", "GET", "/v1/customers/{id}/members/{member_id}"),
        ("customers:members:update", "PATCH", "/v1/customers/{id}/members/{member_id}"),
        ("customers:list_payment_methods", "GET", "/v1/customers/{id}/payment-methods"),
        ("customers:get_state", "GET", "/v1/customers/{id}/state"),
        ("discounts:list", "GET", "/v1/discounts/"),
        ("discounts:create", "POST", "/v1/discounts/"),
        ("discounts:delete", "DELETE", "/v1/discounts/{id}"),
        ("discounts:get", "GET", "/v1/discounts/{id}"),
        ("discounts:update", "PATCH", "/v1/discounts/{id}"),
        ("disputes:list", "GET", "/v1/disputes/"),
        ("disputes:get", "GET", "/v1/disputes/{id}"),
        ("disputes:accept", "POST", "/v1/disputes/{id}/accept"),
        ("event-types:list", "GET", "/v1/event-types/"),
        ("event-types:update", "PATCH", "/v1/event-types/{id}"),
        ("events:list", "GET", "/v1/events/"),
        ("events:ingest", "POST", "/v1/events/ingest"),
        ("events:list_names", "GET", "/v1/events/names"),
        ("events:get", "GET", "/v1/events/{id}"),
        ("files:list", "GET", "/v1/files/"),
        ("files:create", "POST", "/v1/files/"),
        ("files:delete", "DELETE", "/v1/files/{id}"),
        ("files:update", "PATCH", "/v1/files/{id}"),
        ("files:uploaded", "POST", "/v1/files/{id}/uploaded"),
        ("license_keys:list", "GET", "/v1/license-keys/"),
        ("license_keys:activate", "POST", "/v1/license-keys/activate"),
        ("license_keys:deactivate", "POST", "/v1/license-keys/deactivate"),
        ("license_keys:validate", "POST", "/v1/license-keys/validate"),
        ("license_keys:get", "GET", "/v1/license-keys/{id}"),
        ("license_keys:update", "PATCH", "/v1/license-keys/{id}"),
        ("license_keys:get_activation", "GET", "/v1/license-keys/{id}/activations/{activation_id}"),
        ("license_keys:rotate", "POST", "/v1/license-keys/{id}/rotate"),
        ("members:list_members", "GET", "/v1/members/"),
        ("meters:list", "GET", "/v1/meters/"),
        ("meters:create", "POST", "/v1/meters/"),
        ("meters:get", "GET", "/v1/meters/{id}"),
        ("meters:update", "PATCH", "/v1/meters/{id}"),
        ("meters:quantities", "GET", "/v1/meters/{id}/quantities"),
        ("metrics:get", "GET", "/v1/metrics/"),
        ("metrics:list_dashboards", "GET", "/v1/metrics/dashboards"),
        ("metrics:create_dashboard", "POST", "/v1/metrics/dashboards"),
        ("metrics:delete_dashboard", "DELETE", "/v1/metrics/dashboards/{id}"),
        ("metrics:get_dashboard", "GET", "/v1/metrics/dashboards/{id}"),
        ("metrics:update_dashboard", "PATCH", "/v1/metrics/dashboards/{id}"),
        ("metrics:export", "GET", "/v1/metrics/export"),
        ("metrics:limits", "GET", "/v1/metrics/limits"),
        ("oauth2:authorize", "GET", "/v1/oauth2/authorize"),
        ("oauth2:introspect_token", "POST", "/v1/oauth2/introspect"),
        ("oauth2:clients:oauth2:create_client", "POST", "/v1/oauth2/register"),
        ("oauth2:clients:oauth2:delete_client", "DELETE", "/v1/oauth2/register/{client_id}"),
        ("oauth2:clients:oauth2:get_client", "GET", "/v1/oauth2/register/{client_id}"),
        ("oauth2:clients:oauth2:update_client", "PUT", "/v1/oauth2/register/{client_id}"),
        ("oauth2:revoke_token", "POST", "/v1/oauth2/revoke"),
        ("oauth2:request_token", "POST", "/v1/oauth2/token"),
        ("oauth2:userinfo", "GET", "/v1/oauth2/userinfo"),
        ("orders:list", "GET", "/v1/orders/"),
        ("orders:create", "POST", "/v1/orders/"),
        ("orders:export", "GET", "/v1/orders/export"),
        ("orders:get", "GET", "/v1/orders/{id}"),
        ("orders:update", "PATCH", "/v1/orders/{id}"),
        ("orders:finalize", "POST", "/v1/orders/{id}/finalize"),
        ("orders:invoice", "GET", "/v1/orders/{id}/invoice"),
        ("orders:generate_invoice", "POST", "/v1/orders/{id}/invoice"),
        ("orders:receipt", "GET", "/v1/orders/{id}/receipt"),
        ("organizations:list", "GET", "/v1/organizations/"),
        ("organizations:create", "POST", "/v1/organizations/"),
        ("organizations:get", "GET", "/v1/organizations/{id}"),
        ("organizations:update", "PATCH", "/v1/organizations/{id}"),
        ("payments:list", "GET", "/v1/payments/"),
        ("payments:get", "GET", "/v1/payments/{id}"),
        ("products:list", "GET", "/v1/products/"),
        ("products:create", "POST", "/v1/products/"),
        ("products:get", "GET", "/v1/products/{id}"),
        ("products:update", "PATCH", "/v1/products/{id}"),
        ("products:update_benefits", "POST", "/v1/products/{id}/benefits"),
        ("refunds:list", "GET", "/v1/refunds/"),
        ("refunds:create", "POST", "/v1/refunds/"),
        ("subscriptions:list", "GET", "/v1/subscriptions/"),
        ("subscriptions:create", "POST", "/v1/subscriptions/"),
        ("subscriptions:export", "GET", "/v1/subscriptions/export"),
        ("subscriptions:revoke", "DELETE", "/v1/subscriptions/{id}"),
        ("subscriptions:get", "GET", "/v1/subscriptions/{id}"),
        ("subscriptions:update", "PATCH", "/v1/subscriptions/{id}"),
        ("webhooks:list_webhook_deliveries", "GET", "/v1/webhooks/deliveries"),
        ("webhooks:list_webhook_endpoints", "GET", "/v1/webhooks/endpoints"),
        ("webhooks:create_webhook_endpoint", "POST", "/v1/webhooks/endpoints"),
        ("webhooks:delete_webhook_endpoint", "DELETE", "/v1/webhooks/endpoints/{id}"),
        ("webhooks:get_webhook_endpoint", "GET", "/v1/webhooks/endpoints/{id}"),
        ("webhooks:update_webhook_endpoint", "PATCH", "/v1/webhooks/endpoints/{id}"),
        ("webhooks:reset_webhook_endpoint_secret", "PATCH", "/v1/webhooks/endpoints/{id}/secret"),
        ("webhooks:redeliver_webhook_event", "POST", "/v1/webhooks/events/{id}/redeliver"),
    ],
];

impl Encode for ApiError {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::AlreadyActiveSubscriptionError(error) => error.encode(writer),
            Self::AlreadyCanceledSubscription(error) => error.encode(writer),
            Self::AmbiguousExternalCustomerId(error) => error.encode(writer),
            Self::CannotCreateOrganizationError(error) => error.encode(writer),
            Self::CustomerNotReady(error) => error.encode(writer),
            Self::DiscountRedemptionLimitReached(error) => error.encode(writer),
            Self::DisputeAutoAcceptNotEnabled(error) => error.encode(writer),
            Self::DisputeNotOpenError(error) => error.encode(writer),
            Self::ExpiredCheckoutError(error) => error.encode(writer),
            Self::HttpValidationError(error) => error.encode(writer),
            Self::InactiveSubscription(error) => error.encode(writer),
            Self::ManualRetryLimitExceeded(error) => error.encode(writer),
            Self::MissingInvoiceBillingDetails(error) => error.encode(writer),
            Self::NotOpenCheckout(error) => error.encode(writer),
            Self::NotPermitted(error) => error.encode(writer),
            Self::OffSessionChargesNotEnabled(error) => error.encode(writer),
            Self::OrderNotDraft(error) => error.encode(writer),
            Self::OrderNotEligibleForInvoice(error) => error.encode(writer),
            Self::OrderNotEligibleForRetry(error) => error.encode(writer),
            Self::OrganizationNotReadyForPayments(error) => error.encode(writer),
            Self::PauseResumeNotAllowed(error) => error.encode(writer),
            Self::PaymentActionRequired(error) => error.encode(writer),
            Self::PaymentAlreadyInProgress(error) => error.encode(writer),
            Self::PaymentError(error) => error.encode(writer),
            Self::PaymentFailed(error) => error.encode(writer),
            Self::PaymentMethodInUseByActiveSubscription(error) => error.encode(writer),
            Self::PaymentMethodRequired(error) => error.encode(writer),
            Self::PaymentMethodSetupFailed(error) => error.encode(writer),
            Self::PaymentNotReady(error) => error.encode(writer),
            Self::RefundedAlready(error) => error.encode(writer),
            Self::ResourceNotFound(error) => error.encode(writer),
            Self::RotateNotPermitted(error) => error.encode(writer),
            Self::SsoEnforcementRequiresConnection(error) => error.encode(writer),
            Self::SubscriptionLocked(error) => error.encode(writer),
            Self::TrialAlreadyRedeemed(error) => error.encode(writer),
            Self::Unauthorized(error) => error.encode(writer),
            Self::Unknown(json) => json.encode(writer),
        }
    }
}
