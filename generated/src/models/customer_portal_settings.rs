//! Models: customer portal settings.

use crate::runtime::json::{decode_record, encode_record};

/// What customers can change about their own record in the portal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalCustomerSettings {
    /// Whether they can change their email address.
    pub allow_email_change: Option<bool>,
}

impl CustomerPortalCustomerSettings {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether they can change their email address.
    #[must_use]
    #[inline]
    pub fn allow_email_change(mut self, allow_email_change: bool) -> Self {
        self.allow_email_change = Some(allow_email_change);
        self
    }
}

decode_record! {
    CustomerPortalCustomerSettings;
    "allow_email_change": allow_email_change,
}

encode_record! {
    CustomerPortalCustomerSettings;
    "allow_email_change": optional allow_email_change,
}

/// What customers can do with their subscriptions in the portal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalSubscriptionSettings {
    /// Whether they can change the number of seats.
    pub update_seats: bool,
    /// Whether they can change to another product.
    pub update_plan: bool,
    /// Whether they can pause and resume.
    pub pause: Option<bool>,
}

impl CustomerPortalSubscriptionSettings {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(update_seats: bool, update_plan: bool) -> Self {
        Self {
            update_seats,
            update_plan,
            pause: None,
        }
    }

    /// Whether they can pause and resume.
    #[must_use]
    #[inline]
    pub fn pause(mut self, pause: bool) -> Self {
        self.pause = Some(pause);
        self
    }
}

decode_record! {
    CustomerPortalSubscriptionSettings;
    "update_seats": update_seats, "update_plan": update_plan, "pause": pause,
}

encode_record! {
    CustomerPortalSubscriptionSettings;
    "update_seats": field update_seats, "update_plan": field update_plan, "pause": optional pause,
}

/// Settings for usage in the portal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerPortalUsageSettings {
    /// Whether usage is shown.
    pub show: bool,
}

impl CustomerPortalUsageSettings {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(show: bool) -> Self {
        Self { show }
    }
}

decode_record! {
    CustomerPortalUsageSettings;
    "show": show,
}

encode_record! {
    CustomerPortalUsageSettings;
    "show": field show,
}

/// Settings of an organization's customer portal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationCustomerPortalSettings {
    /// Settings for usage.
    pub usage: CustomerPortalUsageSettings,
    /// Settings for subscriptions.
    pub subscription: CustomerPortalSubscriptionSettings,
    /// Settings for the customer's own record.
    pub customer: Option<CustomerPortalCustomerSettings>,
}

impl OrganizationCustomerPortalSettings {
    /// Creates a value from its required fields.
    #[must_use]
    #[inline]
    pub fn new(
        usage: impl Into<CustomerPortalUsageSettings>,
        subscription: impl Into<CustomerPortalSubscriptionSettings>,
    ) -> Self {
        Self {
            usage: usage.into(),
            subscription: subscription.into(),
            customer: None,
        }
    }

    /// Settings for the customer's own record.
    #[must_use]
    #[inline]
    pub fn customer(
        mut self,
        customer: impl Into<CustomerPortalCustomerSettings>,
    ) -> Self {
        self.customer = Some(customer.into());
        self
    }
}

decode_record! {
    OrganizationCustomerPortalSettings;
    "usage": usage, "subscription": subscription, "customer": customer,
}

encode_record! {
    OrganizationCustomerPortalSettings;
    "usage": field usage, "subscription": field subscription, "customer": optional customer,
}
