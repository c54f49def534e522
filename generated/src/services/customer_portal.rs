//! Customer portal.

use crate::runtime::Client;

use self::benefit_grants::BenefitGrants;
use self::customer_meters::CustomerMeters;
use self::customer_session::CustomerSession;
use self::customers::Customers;
use self::downloadables::Downloadables;
use self::license_keys::LicenseKeys;
use self::members::Members;
use self::orders::Orders;
use self::organizations::Organizations;
use self::seats::Seats;
use self::subscriptions::Subscriptions;
use self::wallets::Wallets;

pub mod benefit_grants;
pub mod customer_meters;
pub mod customer_session;
pub mod customers;
pub mod downloadables;
pub mod license_keys;
pub mod members;
pub mod orders;
pub mod organizations;
pub mod seats;
pub mod subscriptions;
pub mod wallets;

/// Customer portal.
#[derive(Debug, Clone, Copy)]
pub struct CustomerPortal<'a> {
    client: &'a Client,
}

impl<'a> CustomerPortal<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Benefit grants.
    #[must_use]
    pub fn benefit_grants(&self) -> BenefitGrants<'a> {
        BenefitGrants::new(self.client)
    }

    /// Customer meters.
    #[must_use]
    pub fn customer_meters(&self) -> CustomerMeters<'a> {
        CustomerMeters::new(self.client)
    }

    /// Customer session.
    #[must_use]
    pub fn customer_session(&self) -> CustomerSession<'a> {
        CustomerSession::new(self.client)
    }

    /// Customers.
    #[must_use]
    pub fn customers(&self) -> Customers<'a> {
        Customers::new(self.client)
    }

    /// Downloadables.
    #[must_use]
    pub fn downloadables(&self) -> Downloadables<'a> {
        Downloadables::new(self.client)
    }

    /// License keys.
    #[must_use]
    pub fn license_keys(&self) -> LicenseKeys<'a> {
        LicenseKeys::new(self.client)
    }

    /// Members.
    #[must_use]
    pub fn members(&self) -> Members<'a> {
        Members::new(self.client)
    }

    /// Orders.
    #[must_use]
    pub fn orders(&self) -> Orders<'a> {
        Orders::new(self.client)
    }

    /// Organizations.
    #[must_use]
    pub fn organizations(&self) -> Organizations<'a> {
        Organizations::new(self.client)
    }

    /// Seats.
    #[must_use]
    pub fn seats(&self) -> Seats<'a> {
        Seats::new(self.client)
    }

    /// Subscriptions.
    #[must_use]
    pub fn subscriptions(&self) -> Subscriptions<'a> {
        Subscriptions::new(self.client)
    }

    /// Wallets.
    #[must_use]
    pub fn wallets(&self) -> Wallets<'a> {
        Wallets::new(self.client)
    }
}
