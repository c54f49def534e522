//! The client of the API: its services and where they are.

use crate::runtime::{Client, ClientBuilder, Credential};
use crate::services::benefit_grants::BenefitGrants;
use crate::services::benefits::Benefits;
use crate::services::checkout_links::CheckoutLinks;
use crate::services::checkouts::Checkouts;
use crate::services::custom_fields::CustomFields;
use crate::services::customer_meters::CustomerMeters;
use crate::services::customer_portal::CustomerPortal;
use crate::services::customer_seats::CustomerSeats;
use crate::services::customer_sessions::CustomerSessions;
use crate::services::customers::Customers;
use crate::services::discounts::Discounts;
use crate::services::disputes::Disputes;
use crate::services::event_types::EventTypes;
use crate::services::events::Events;
use crate::services::files::Files;
use crate::services::license_keys::LicenseKeys;
use crate::services::members::Members;
use crate::services::meters::Meters;
use crate::services::metrics::Metrics;
use crate::services::oauth2::Oauth2;
use crate::services::orders::Orders;
use crate::services::organizations::Organizations;
use crate::services::payments::Payments;
use crate::services::products::Products;
use crate::services::refunds::Refunds;
use crate::services::subscriptions::Subscriptions;
use crate::services::webhooks::Webhooks;

impl Client {
    /// Makes a client with the usual settings.
    ///
    /// It always succeeds: what is wrong with the credentials, or with the machine, shows at the first
    /// call. An empty token is no token: then only calls succeed that need none, or bring their own.
    #[must_use]
    pub fn new(token: impl Into<Credential>) -> Self {
        Self::from_config(Self::builder(token).config())
    }

    /// Makes a builder, to set more than that.
    pub fn builder(token: impl Into<Credential>) -> ClientBuilder {
        ClientBuilder::new(token.into())
    }
}

impl Client {
    /// Grants: which customer has which benefit.
    #[must_use]
    pub fn benefit_grants(&self) -> BenefitGrants<'_> {
        BenefitGrants::new(self)
    }

    /// Benefits: what customers get with a product, such as license keys, files or access to a server.
    #[must_use]
    pub fn benefits(&self) -> Benefits<'_> {
        Benefits::new(self)
    }

    /// Links that open a new checkout for anyone who follows them.
    #[must_use]
    pub fn checkout_links(&self) -> CheckoutLinks<'_> {
        CheckoutLinks::new(self)
    }

    /// Checkout sessions, in which customers pay for a product.
    #[must_use]
    pub fn checkouts(&self) -> Checkouts<'_> {
        Checkouts::new(self)
    }

    /// Fields that a checkout asks customers to fill in.
    #[must_use]
    pub fn custom_fields(&self) -> CustomFields<'_> {
        CustomFields::new(self)
    }

    /// How much customers have used and how much of it is left to use.
    #[must_use]
    pub fn customer_meters(&self) -> CustomerMeters<'_> {
        CustomerMeters::new(self)
    }

    /// What customers see and do themselves, with the token of a customer session.
    #[must_use]
    pub fn customer_portal(&self) -> CustomerPortal<'_> {
        CustomerPortal::new(self)
    }

    /// Seats of an order or a subscription, handed out to members.
    #[must_use]
    pub fn customer_seats(&self) -> CustomerSeats<'_> {
        CustomerSeats::new(self)
    }

    /// Sessions that let a customer into the customer portal.
    #[must_use]
    pub fn customer_sessions(&self) -> CustomerSessions<'_> {
        CustomerSessions::new(self)
    }

    /// Customers: people and companies that buy from the organization.
    #[must_use]
    pub fn customers(&self) -> Customers<'_> {
        Customers::new(self)
    }

    /// Discounts, given by a code or by a checkout link.
    #[must_use]
    pub fn discounts(&self) -> Discounts<'_> {
        Discounts::new(self)
    }

    /// Disputes: payments that a customer or the customer's bank contests.
    #[must_use]
    pub fn disputes(&self) -> Disputes<'_> {
        Disputes::new(self)
    }

    /// The kinds of events that exist, with labels to show to people.
    #[must_use]
    pub fn event_types(&self) -> EventTypes<'_> {
        EventTypes::new(self)
    }

    /// Events: usage that you report, and what Polar records by itself.
    #[must_use]
    pub fn events(&self) -> Events<'_> {
        Events::new(self)
    }

    /// Files: downloads, product images and avatars.
    #[must_use]
    pub fn files(&self) -> Files<'_> {
        Files::new(self)
    }

    /// License keys that benefits have issued.
    #[must_use]
    pub fn license_keys(&self) -> LicenseKeys<'_> {
        LicenseKeys::new(self)
    }

    /// Members of customers, across all customers of the organization.
    #[must_use]
    pub fn members(&self) -> Members<'_> {
        Members::new(self)
    }

    /// Meters: figures computed from events, by which usage is billed.
    #[must_use]
    pub fn meters(&self) -> Meters<'_> {
        Meters::new(self)
    }

    /// Figures of the business over time, and dashboards of them.
    #[must_use]
    pub fn metrics(&self) -> Metrics<'_> {
        Metrics::new(self)
    }

    /// OAuth 2.0: signing users in with Polar.
    #[must_use]
    pub fn oauth2(&self) -> Oauth2<'_> {
        Oauth2::new(self)
    }

    /// Orders: purchases and renewals, with invoices and receipts.
    #[must_use]
    pub fn orders(&self) -> Orders<'_> {
        Orders::new(self)
    }

    /// Organizations: the sellers.
    #[must_use]
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations::new(self)
    }

    /// Payments, failed attempts included.
    #[must_use]
    pub fn payments(&self) -> Payments<'_> {
        Payments::new(self)
    }

    /// Products, with their prices and benefits.
    #[must_use]
    pub fn products(&self) -> Products<'_> {
        Products::new(self)
    }

    /// Refunds of orders.
    #[must_use]
    pub fn refunds(&self) -> Refunds<'_> {
        Refunds::new(self)
    }

    /// Subscriptions: products that are billed at regular intervals.
    #[must_use]
    pub fn subscriptions(&self) -> Subscriptions<'_> {
        Subscriptions::new(self)
    }

    /// Webhook endpoints, and the deliveries to them.
    #[must_use]
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks::new(self)
    }
}

/// A place where the API is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// Production. Allows a token 500 requests a minute.
    Production,
    /// Sandbox, for tests. Allows a token 100 requests a minute.
    Sandbox,
}

impl Environment {
    /// The URL that the paths of operations are appended to.
    #[must_use]
    pub const fn base_url(self) -> &'static str {
        match self {
            Self::Production => "https://api.polar.sh",
            Self::Sandbox => "https://sandbox-api.polar.sh",
        }
    }
}

impl ClientBuilder {
    /// Sends requests to this environment.
    pub fn environment(self, environment: Environment) -> Self {
        self.base_url(environment.base_url())
    }
}
