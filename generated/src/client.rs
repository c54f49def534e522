//! The client for the API: its services and its servers.

use crate::runtime::{Client, ClientBuilder, Credential};
#[cfg(feature = "benefit-grants")]
use crate::services::benefit_grants::BenefitGrants;
#[cfg(feature = "benefits")]
use crate::services::benefits::Benefits;
#[cfg(feature = "checkout-links")]
use crate::services::checkout_links::CheckoutLinks;
#[cfg(feature = "checkouts")]
use crate::services::checkouts::Checkouts;
#[cfg(feature = "custom-fields")]
use crate::services::custom_fields::CustomFields;
#[cfg(feature = "customer-meters")]
use crate::services::customer_meters::CustomerMeters;
#[cfg(feature = "customer-portal")]
use crate::services::customer_portal::CustomerPortal;
#[cfg(feature = "customer-seats")]
use crate::services::customer_seats::CustomerSeats;
#[cfg(feature = "customer-sessions")]
use crate::services::customer_sessions::CustomerSessions;
#[cfg(feature = "customers")]
use crate::services::customers::Customers;
#[cfg(feature = "discounts")]
use crate::services::discounts::Discounts;
#[cfg(feature = "disputes")]
use crate::services::disputes::Disputes;
#[cfg(feature = "event-types")]
use crate::services::event_types::EventTypes;
#[cfg(feature = "events")]
use crate::services::events::Events;
#[cfg(feature = "files")]
use crate::services::files::Files;
#[cfg(feature = "license-keys")]
use crate::services::license_keys::LicenseKeys;
#[cfg(feature = "members")]
use crate::services::members::Members;
#[cfg(feature = "meters")]
use crate::services::meters::Meters;
#[cfg(feature = "metrics")]
use crate::services::metrics::Metrics;
#[cfg(feature = "oauth2")]
use crate::services::oauth2::Oauth2;
#[cfg(feature = "orders")]
use crate::services::orders::Orders;
#[cfg(feature = "organizations")]
use crate::services::organizations::Organizations;
#[cfg(feature = "payments")]
use crate::services::payments::Payments;
#[cfg(feature = "products")]
use crate::services::products::Products;
#[cfg(feature = "refunds")]
use crate::services::refunds::Refunds;
#[cfg(feature = "subscriptions")]
use crate::services::subscriptions::Subscriptions;
#[cfg(feature = "webhooks-service")]
use crate::services::webhooks::Webhooks;

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
}

impl Client {
    /// Benefit grants: which customers have which benefits.
    #[cfg(feature = "benefit-grants")]
    #[must_use]
    pub fn benefit_grants(&self) -> BenefitGrants<'_> {
        BenefitGrants::new(self)
    }

    /// Benefits: what customers get with a product, such as license keys, files or access to a server.
    #[cfg(feature = "benefits")]
    #[must_use]
    pub fn benefits(&self) -> Benefits<'_> {
        Benefits::new(self)
    }

    /// Checkout links, which start a new checkout for anyone who opens them.
    #[cfg(feature = "checkout-links")]
    #[must_use]
    pub fn checkout_links(&self) -> CheckoutLinks<'_> {
        CheckoutLinks::new(self)
    }

    /// Checkout sessions, in which customers pay for a product.
    #[cfg(feature = "checkouts")]
    #[must_use]
    pub fn checkouts(&self) -> Checkouts<'_> {
        Checkouts::new(self)
    }

    /// Custom fields, which customers fill in at checkout.
    #[cfg(feature = "custom-fields")]
    #[must_use]
    pub fn custom_fields(&self) -> CustomFields<'_> {
        CustomFields::new(self)
    }

    /// Customer meters: usage and balance of each customer.
    #[cfg(feature = "customer-meters")]
    #[must_use]
    pub fn customer_meters(&self) -> CustomerMeters<'_> {
        CustomerMeters::new(self)
    }

    /// The customer portal: operations of customers, with the token of a customer session.
    #[cfg(feature = "customer-portal")]
    #[must_use]
    pub fn customer_portal(&self) -> CustomerPortal<'_> {
        CustomerPortal::new(self)
    }

    /// Seats of an order or a subscription, which are assigned to members.
    #[cfg(feature = "customer-seats")]
    #[must_use]
    pub fn customer_seats(&self) -> CustomerSeats<'_> {
        CustomerSeats::new(self)
    }

    /// Customer sessions, which give customers access to the customer portal.
    #[cfg(feature = "customer-sessions")]
    #[must_use]
    pub fn customer_sessions(&self) -> CustomerSessions<'_> {
        CustomerSessions::new(self)
    }

    /// Customers: people and companies that buy from the organization.
    #[cfg(feature = "customers")]
    #[must_use]
    pub fn customers(&self) -> Customers<'_> {
        Customers::new(self)
    }

    /// Discounts, applied with a code, a checkout link or through the API.
    #[cfg(feature = "discounts")]
    #[must_use]
    pub fn discounts(&self) -> Discounts<'_> {
        Discounts::new(self)
    }

    /// Disputes of payments by customers or their banks.
    #[cfg(feature = "disputes")]
    #[must_use]
    pub fn disputes(&self) -> Disputes<'_> {
        Disputes::new(self)
    }

    /// Event types, with labels for display.
    #[cfg(feature = "event-types")]
    #[must_use]
    pub fn event_types(&self) -> EventTypes<'_> {
        EventTypes::new(self)
    }

    /// Events: usage that you ingest, and events that Polar records.
    #[cfg(feature = "events")]
    #[must_use]
    pub fn events(&self) -> Events<'_> {
        Events::new(self)
    }

    /// Files: downloads, product images and avatars.
    #[cfg(feature = "files")]
    #[must_use]
    pub fn files(&self) -> Files<'_> {
        Files::new(self)
    }

    /// License keys, issued by benefits.
    #[cfg(feature = "license-keys")]
    #[must_use]
    pub fn license_keys(&self) -> LicenseKeys<'_> {
        LicenseKeys::new(self)
    }

    /// Members of customers, across all customers of the organization.
    #[cfg(feature = "members")]
    #[must_use]
    pub fn members(&self) -> Members<'_> {
        Members::new(self)
    }

    /// Meters, which aggregate events for usage-based billing.
    #[cfg(feature = "meters")]
    #[must_use]
    pub fn meters(&self) -> Meters<'_> {
        Meters::new(self)
    }

    /// Metrics over time, and metric dashboards.
    #[cfg(feature = "metrics")]
    #[must_use]
    pub fn metrics(&self) -> Metrics<'_> {
        Metrics::new(self)
    }

    /// OAuth 2.0: signing users in with Polar.
    #[cfg(feature = "oauth2")]
    #[must_use]
    pub fn oauth2(&self) -> Oauth2<'_> {
        Oauth2::new(self)
    }

    /// Orders: purchases and renewals, with invoices and receipts.
    #[cfg(feature = "orders")]
    #[must_use]
    pub fn orders(&self) -> Orders<'_> {
        Orders::new(self)
    }

    /// Organizations, the sellers on Polar.
    #[cfg(feature = "organizations")]
    #[must_use]
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations::new(self)
    }

    /// Payments, including failed attempts.
    #[cfg(feature = "payments")]
    #[must_use]
    pub fn payments(&self) -> Payments<'_> {
        Payments::new(self)
    }

    /// Products, with their prices and benefits.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn products(&self) -> Products<'_> {
        Products::new(self)
    }

    /// Refunds of orders.
    #[cfg(feature = "refunds")]
    #[must_use]
    pub fn refunds(&self) -> Refunds<'_> {
        Refunds::new(self)
    }

    /// Subscriptions to products that are billed at regular intervals.
    #[cfg(feature = "subscriptions")]
    #[must_use]
    pub fn subscriptions(&self) -> Subscriptions<'_> {
        Subscriptions::new(self)
    }

    /// Webhook endpoints and their deliveries.
    #[cfg(feature = "webhooks-service")]
    #[must_use]
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks::new(self)
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
