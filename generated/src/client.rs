//! The client for the API: its services and its servers.

use std::time::Duration;

use crate::runtime::{Client, ClientBuilder, Credential, Retries};

impl Client {
    /// Creates a client with the default settings.
    ///
    /// This never fails: invalid credentials or settings are reported by the first call. With an empty
    /// token, only calls that need no token, or set their own, succeed.
    #[must_use]
    pub fn new(token: impl Into<Credential>) -> Self {
        Self::from_config(Self::builder(token).config())
    }

    /// Creates a builder, to configure the client.
    pub fn builder(token: impl Into<Credential>) -> ClientBuilder {
        ClientBuilder::new(token.into())
    }

    /// Creates a client without credentials and with the default settings, for operations that need
    /// none: see their docs. Other operations are also sent without credentials, unless the call sets
    /// its own.
    ///
    /// For other settings, pass [`Credential::none`] to the builder.
    #[must_use]
    pub fn anonymous() -> Self {
        Self::from_config(ClientBuilder::new(Credential::none()).config())
    }
}

impl ClientBuilder {
    /// The default timeout of a whole call, including all attempts and the waits between them.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(120);
    /// How long a call waits for more data by default.
    pub const DEFAULT_READ_TIMEOUT: Duration = Duration::from_secs(30);
    /// The default connect timeout.
    pub const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
    /// How failed requests are retried by default.
    pub const DEFAULT_RETRIES: Retries = Retries::new();
}

impl Client {
    /// Benefit grants: which customers have which benefits.
    #[cfg(feature = "benefit-grants")]
    #[must_use]
    #[inline]
    pub fn benefit_grants(&self) -> crate::services::benefit_grants::BenefitGrants<'_> {
        crate::services::benefit_grants::BenefitGrants::new(self)
    }

    /// Benefits: what customers get with a product, such as license keys, files or access to a server.
    #[cfg(feature = "benefits")]
    #[must_use]
    #[inline]
    pub fn benefits(&self) -> crate::services::benefits::Benefits<'_> {
        crate::services::benefits::Benefits::new(self)
    }

    /// Checkout links, which start a new checkout for anyone who opens them.
    #[cfg(feature = "checkout-links")]
    #[must_use]
    #[inline]
    pub fn checkout_links(&self) -> crate::services::checkout_links::CheckoutLinks<'_> {
        crate::services::checkout_links::CheckoutLinks::new(self)
    }

    /// Checkout sessions, in which customers pay for a product.
    #[cfg(feature = "checkouts")]
    #[must_use]
    #[inline]
    pub fn checkouts(&self) -> crate::services::checkouts::Checkouts<'_> {
        crate::services::checkouts::Checkouts::new(self)
    }

    /// Custom fields, which customers fill in at checkout.
    #[cfg(feature = "custom-fields")]
    #[must_use]
    #[inline]
    pub fn custom_fields(&self) -> crate::services::custom_fields::CustomFields<'_> {
        crate::services::custom_fields::CustomFields::new(self)
    }

    /// Customer meters: usage and balance of each customer.
    #[cfg(feature = "customer-meters")]
    #[must_use]
    #[inline]
    pub fn customer_meters(
        &self,
    ) -> crate::services::customer_meters::CustomerMeters<'_> {
        crate::services::customer_meters::CustomerMeters::new(self)
    }

    /// The customer portal: operations of customers, with the token of a customer session.
    #[cfg(feature = "customer-portal")]
    #[must_use]
    #[inline]
    pub fn customer_portal(
        &self,
    ) -> crate::services::customer_portal::CustomerPortal<'_> {
        crate::services::customer_portal::CustomerPortal::new(self)
    }

    /// Seats of an order or a subscription, which are assigned to members.
    #[cfg(feature = "customer-seats")]
    #[must_use]
    #[inline]
    pub fn customer_seats(&self) -> crate::services::customer_seats::CustomerSeats<'_> {
        crate::services::customer_seats::CustomerSeats::new(self)
    }

    /// Customer sessions, which give customers access to the customer portal.
    #[cfg(feature = "customer-sessions")]
    #[must_use]
    #[inline]
    pub fn customer_sessions(
        &self,
    ) -> crate::services::customer_sessions::CustomerSessions<'_> {
        crate::services::customer_sessions::CustomerSessions::new(self)
    }

    /// Customers: people and companies that buy from the organization.
    #[cfg(feature = "customers")]
    #[must_use]
    #[inline]
    pub fn customers(&self) -> crate::services::customers::Customers<'_> {
        crate::services::customers::Customers::new(self)
    }

    /// Discounts, applied with a code, a checkout link or through the API.
    #[cfg(feature = "discounts")]
    #[must_use]
    #[inline]
    pub fn discounts(&self) -> crate::services::discounts::Discounts<'_> {
        crate::services::discounts::Discounts::new(self)
    }

    /// Disputes of payments by customers or their banks.
    #[cfg(feature = "disputes")]
    #[must_use]
    #[inline]
    pub fn disputes(&self) -> crate::services::disputes::Disputes<'_> {
        crate::services::disputes::Disputes::new(self)
    }

    /// Event types, with labels for display.
    #[cfg(feature = "event-types")]
    #[must_use]
    #[inline]
    pub fn event_types(&self) -> crate::services::event_types::EventTypes<'_> {
        crate::services::event_types::EventTypes::new(self)
    }

    /// Events: usage that you ingest, and events that Polar records.
    #[cfg(feature = "events")]
    #[must_use]
    #[inline]
    pub fn events(&self) -> crate::services::events::Events<'_> {
        crate::services::events::Events::new(self)
    }

    /// Files: downloads, product images and avatars.
    #[cfg(feature = "files")]
    #[must_use]
    #[inline]
    pub fn files(&self) -> crate::services::files::Files<'_> {
        crate::services::files::Files::new(self)
    }

    /// License keys, issued by benefits.
    #[cfg(feature = "license-keys")]
    #[must_use]
    #[inline]
    pub fn license_keys(&self) -> crate::services::license_keys::LicenseKeys<'_> {
        crate::services::license_keys::LicenseKeys::new(self)
    }

    /// Members of customers, across all customers of the organization.
    #[cfg(feature = "members")]
    #[must_use]
    #[inline]
    pub fn members(&self) -> crate::services::members::Members<'_> {
        crate::services::members::Members::new(self)
    }

    /// Meters, which aggregate events for usage-based billing.
    #[cfg(feature = "meters")]
    #[must_use]
    #[inline]
    pub fn meters(&self) -> crate::services::meters::Meters<'_> {
        crate::services::meters::Meters::new(self)
    }

    /// Metrics over time, and metric dashboards.
    #[cfg(feature = "metrics")]
    #[must_use]
    #[inline]
    pub fn metrics(&self) -> crate::services::metrics::Metrics<'_> {
        crate::services::metrics::Metrics::new(self)
    }

    /// OAuth 2.0: signing users in with Polar.
    #[cfg(feature = "oauth2")]
    #[must_use]
    #[inline]
    pub fn oauth2(&self) -> crate::services::oauth2::Oauth2<'_> {
        crate::services::oauth2::Oauth2::new(self)
    }

    /// Orders: purchases and renewals, with invoices and receipts.
    #[cfg(feature = "orders")]
    #[must_use]
    #[inline]
    pub fn orders(&self) -> crate::services::orders::Orders<'_> {
        crate::services::orders::Orders::new(self)
    }

    /// Organizations, the sellers on Polar.
    #[cfg(feature = "organizations")]
    #[must_use]
    #[inline]
    pub fn organizations(&self) -> crate::services::organizations::Organizations<'_> {
        crate::services::organizations::Organizations::new(self)
    }

    /// Payments, including failed attempts.
    #[cfg(feature = "payments")]
    #[must_use]
    #[inline]
    pub fn payments(&self) -> crate::services::payments::Payments<'_> {
        crate::services::payments::Payments::new(self)
    }

    /// Products, with their prices and benefits.
    #[cfg(feature = "products")]
    #[must_use]
    #[inline]
    pub fn products(&self) -> crate::services::products::Products<'_> {
        crate::services::products::Products::new(self)
    }

    /// Refunds of orders.
    #[cfg(feature = "refunds")]
    #[must_use]
    #[inline]
    pub fn refunds(&self) -> crate::services::refunds::Refunds<'_> {
        crate::services::refunds::Refunds::new(self)
    }

    /// Subscriptions to products that are billed at regular intervals.
    #[cfg(feature = "subscriptions")]
    #[must_use]
    #[inline]
    pub fn subscriptions(&self) -> crate::services::subscriptions::Subscriptions<'_> {
        crate::services::subscriptions::Subscriptions::new(self)
    }

    /// Webhook endpoints and their deliveries.
    #[cfg(feature = "webhooks-service")]
    #[must_use]
    #[inline]
    pub fn webhooks(&self) -> crate::services::webhooks::Webhooks<'_> {
        crate::services::webhooks::Webhooks::new(self)
    }
}

/// The environments of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// Production. Allows 500 requests per minute for each token.
    Production,
    /// Sandbox for tests. Allows 100 requests per minute for each token.
    Sandbox,
}

impl Environment {
    /// Returns the base URL, to which the paths of operations are appended.
    #[must_use]
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::Production => "https://api.polar.sh",
            Self::Sandbox => "https://sandbox-api.polar.sh",
        }
    }
}

impl ClientBuilder {
    /// Sets the environment that requests are sent to.
    pub fn environment(self, environment: Environment) -> Self {
        self.base_url(environment.base_url())
    }
}
