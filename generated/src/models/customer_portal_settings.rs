//! Models: customer portal settings.

use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

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

impl Decode for CustomerPortalCustomerSettings {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["allow_email_change"], &mut [&mut value.allow_email_change])?;
        Ok(value)
    }
}

impl Blank for CustomerPortalCustomerSettings {
    const BLANK: Self = Self {
        allow_email_change: Blank::BLANK,
    };
}

impl Encode for CustomerPortalCustomerSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("allow_email_change", &self.allow_email_change);
        object.end();
    }
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

impl Decode for CustomerPortalSubscriptionSettings {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["update_seats", "update_plan", "pause"],
            &mut [&mut value.update_seats, &mut value.update_plan, &mut value.pause],
        )?;
        Ok(value)
    }
}

impl Blank for CustomerPortalSubscriptionSettings {
    const BLANK: Self = Self {
        update_seats: Blank::BLANK,
        update_plan: Blank::BLANK,
        pause: Blank::BLANK,
    };
}

impl Encode for CustomerPortalSubscriptionSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("update_seats", &self.update_seats);
        object.field("update_plan", &self.update_plan);
        object.optional("pause", &self.pause);
        object.end();
    }
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

impl Decode for CustomerPortalUsageSettings {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["show"], &mut [&mut value.show])?;
        Ok(value)
    }
}

impl Blank for CustomerPortalUsageSettings {
    const BLANK: Self = Self { show: Blank::BLANK };
}

impl Encode for CustomerPortalUsageSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("show", &self.show);
        object.end();
    }
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

impl Decode for OrganizationCustomerPortalSettings {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["usage", "subscription", "customer"],
            &mut [&mut value.usage, &mut value.subscription, &mut value.customer],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationCustomerPortalSettings {
    const BLANK: Self = Self {
        usage: Blank::BLANK,
        subscription: Blank::BLANK,
        customer: Blank::BLANK,
    };
}

impl Encode for OrganizationCustomerPortalSettings {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("usage", &self.usage);
        object.field("subscription", &self.subscription);
        object.optional("customer", &self.customer);
        object.end();
    }
}
