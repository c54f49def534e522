//! The service `CustomerPortal` of a mock.

use crate::mock::Mock;

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

/// The service `CustomerPortal` of a mock.
#[derive(Debug, Clone, Copy)]
pub struct CustomerPortal<'a> {
    mock: &'a Mock,
}

impl<'a> CustomerPortal<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Benefit grants of the customer.
    #[must_use]
    pub fn benefit_grants(&self) -> BenefitGrants<'a> {
        BenefitGrants::new(self.mock)
    }

    /// Meters of the customer: usage and balance.
    #[must_use]
    pub fn customer_meters(&self) -> CustomerMeters<'a> {
        CustomerMeters::new(self.mock)
    }

    /// The session of the token.
    #[must_use]
    pub fn customer_session(&self) -> CustomerSession<'a> {
        CustomerSession::new(self.mock)
    }

    /// The customer and its payment methods.
    #[must_use]
    pub fn customers(&self) -> Customers<'a> {
        Customers::new(self.mock)
    }

    /// Files that the customer can download.
    #[must_use]
    pub fn downloadables(&self) -> Downloadables<'a> {
        Downloadables::new(self.mock)
    }

    /// License keys of the customer. Validating, activating and deactivating a key requires no token.
    #[must_use]
    pub fn license_keys(&self) -> LicenseKeys<'a> {
        LicenseKeys::new(self.mock)
    }

    /// Members of a team customer.
    #[must_use]
    pub fn members(&self) -> Members<'a> {
        Members::new(self.mock)
    }

    /// Orders of the customer, with invoices and receipts.
    #[must_use]
    pub fn orders(&self) -> Orders<'a> {
        Orders::new(self.mock)
    }

    /// The organization that the customer buys from.
    #[must_use]
    pub fn organizations(&self) -> Organizations<'a> {
        Organizations::new(self.mock)
    }

    /// Seats that the customer has bought and can assign.
    #[must_use]
    pub fn seats(&self) -> Seats<'a> {
        Seats::new(self.mock)
    }

    /// Subscriptions of the customer.
    #[must_use]
    pub fn subscriptions(&self) -> Subscriptions<'a> {
        Subscriptions::new(self.mock)
    }

    /// Wallets of the customer.
    #[must_use]
    pub fn wallets(&self) -> Wallets<'a> {
        Wallets::new(self.mock)
    }
}
