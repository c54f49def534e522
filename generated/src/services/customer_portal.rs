//! The customer portal: operations of customers, with the token of a customer session.

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

/// The customer portal: operations of customers, with the token of a customer session.
#[derive(Debug, Clone, Copy)]
pub struct CustomerPortal<'a> {
    client: &'a Client,
}

impl<'a> CustomerPortal<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Benefit grants of the customer.
    #[must_use]
    #[inline]
    pub fn benefit_grants(&self) -> BenefitGrants<'a> {
        BenefitGrants::new(self.client)
    }

    /// Meters of the customer: usage and balance.
    #[must_use]
    #[inline]
    pub fn customer_meters(&self) -> CustomerMeters<'a> {
        CustomerMeters::new(self.client)
    }

    /// The session of the token.
    #[must_use]
    #[inline]
    pub fn customer_session(&self) -> CustomerSession<'a> {
        CustomerSession::new(self.client)
    }

    /// The customer and its payment methods.
    #[must_use]
    #[inline]
    pub fn customers(&self) -> Customers<'a> {
        Customers::new(self.client)
    }

    /// Files that the customer can download.
    #[must_use]
    #[inline]
    pub fn downloadables(&self) -> Downloadables<'a> {
        Downloadables::new(self.client)
    }

    /// License keys of the customer. Validating, activating and deactivating a key requires no token.
    #[must_use]
    #[inline]
    pub fn license_keys(&self) -> LicenseKeys<'a> {
        LicenseKeys::new(self.client)
    }

    /// Members of a team customer.
    #[must_use]
    #[inline]
    pub fn members(&self) -> Members<'a> {
        Members::new(self.client)
    }

    /// Orders of the customer, with invoices and receipts.
    #[must_use]
    #[inline]
    pub fn orders(&self) -> Orders<'a> {
        Orders::new(self.client)
    }

    /// The organization that the customer buys from.
    #[must_use]
    #[inline]
    pub fn organizations(&self) -> Organizations<'a> {
        Organizations::new(self.client)
    }

    /// Seats that the customer has bought and can assign.
    #[must_use]
    #[inline]
    pub fn seats(&self) -> Seats<'a> {
        Seats::new(self.client)
    }

    /// Subscriptions of the customer.
    #[must_use]
    #[inline]
    pub fn subscriptions(&self) -> Subscriptions<'a> {
        Subscriptions::new(self.client)
    }

    /// Wallets of the customer.
    #[must_use]
    #[inline]
    pub fn wallets(&self) -> Wallets<'a> {
        Wallets::new(self.client)
    }
}
