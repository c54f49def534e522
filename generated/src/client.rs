//! The client of the API: its services and where they are.

use crate::runtime::{Client, ClientBuilder};
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
    /// Benefit grants.
    #[must_use]
    pub fn benefit_grants(&self) -> BenefitGrants<'_> {
        BenefitGrants::new(self)
    }

    /// Benefits.
    #[must_use]
    pub fn benefits(&self) -> Benefits<'_> {
        Benefits::new(self)
    }

    /// Checkout links.
    #[must_use]
    pub fn checkout_links(&self) -> CheckoutLinks<'_> {
        CheckoutLinks::new(self)
    }

    /// Checkouts.
    #[must_use]
    pub fn checkouts(&self) -> Checkouts<'_> {
        Checkouts::new(self)
    }

    /// Custom fields.
    #[must_use]
    pub fn custom_fields(&self) -> CustomFields<'_> {
        CustomFields::new(self)
    }

    /// Customer meters.
    #[must_use]
    pub fn customer_meters(&self) -> CustomerMeters<'_> {
        CustomerMeters::new(self)
    }

    /// Customer portal.
    #[must_use]
    pub fn customer_portal(&self) -> CustomerPortal<'_> {
        CustomerPortal::new(self)
    }

    /// Customer seats.
    #[must_use]
    pub fn customer_seats(&self) -> CustomerSeats<'_> {
        CustomerSeats::new(self)
    }

    /// Customer sessions.
    #[must_use]
    pub fn customer_sessions(&self) -> CustomerSessions<'_> {
        CustomerSessions::new(self)
    }

    /// Customers.
    #[must_use]
    pub fn customers(&self) -> Customers<'_> {
        Customers::new(self)
    }

    /// Discounts.
    #[must_use]
    pub fn discounts(&self) -> Discounts<'_> {
        Discounts::new(self)
    }

    /// Disputes.
    #[must_use]
    pub fn disputes(&self) -> Disputes<'_> {
        Disputes::new(self)
    }

    /// Event types.
    #[must_use]
    pub fn event_types(&self) -> EventTypes<'_> {
        EventTypes::new(self)
    }

    /// Events.
    #[must_use]
    pub fn events(&self) -> Events<'_> {
        Events::new(self)
    }

    /// Files.
    #[must_use]
    pub fn files(&self) -> Files<'_> {
        Files::new(self)
    }

    /// License keys.
    #[must_use]
    pub fn license_keys(&self) -> LicenseKeys<'_> {
        LicenseKeys::new(self)
    }

    /// Members.
    #[must_use]
    pub fn members(&self) -> Members<'_> {
        Members::new(self)
    }

    /// Meters.
    #[must_use]
    pub fn meters(&self) -> Meters<'_> {
        Meters::new(self)
    }

    /// Metrics.
    #[must_use]
    pub fn metrics(&self) -> Metrics<'_> {
        Metrics::new(self)
    }

    /// Oauth2.
    #[must_use]
    pub fn oauth2(&self) -> Oauth2<'_> {
        Oauth2::new(self)
    }

    /// Orders.
    #[must_use]
    pub fn orders(&self) -> Orders<'_> {
        Orders::new(self)
    }

    /// Organizations.
    #[must_use]
    pub fn organizations(&self) -> Organizations<'_> {
        Organizations::new(self)
    }

    /// Payments.
    #[must_use]
    pub fn payments(&self) -> Payments<'_> {
        Payments::new(self)
    }

    /// Products.
    #[must_use]
    pub fn products(&self) -> Products<'_> {
        Products::new(self)
    }

    /// Refunds.
    #[must_use]
    pub fn refunds(&self) -> Refunds<'_> {
        Refunds::new(self)
    }

    /// Subscriptions.
    #[must_use]
    pub fn subscriptions(&self) -> Subscriptions<'_> {
        Subscriptions::new(self)
    }

    /// Webhooks.
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
    #[must_use]
    pub fn environment(self, environment: Environment) -> Self {
        self.base_url(environment.base_url())
    }
}
