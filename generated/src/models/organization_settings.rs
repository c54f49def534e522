//! Models: organization settings.

use crate::runtime::json::{Encode, Patch, Writer};

#[cfg(feature = "serde")]
mod with_serde;

/// Organization dispute settings update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationDisputeSettingsUpdate {
    /// Auto accept below amount.
    pub auto_accept_below_amount: Patch<i64>,
}

impl OrganizationDisputeSettingsUpdate {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Auto accept below amount.
    #[must_use]
    pub fn auto_accept_below_amount(
        mut self,
        auto_accept_below_amount: impl Into<Patch<i64>>,
    ) -> Self {
        self.auto_accept_below_amount = auto_accept_below_amount.into();
        self
    }
}

impl Encode for OrganizationDisputeSettingsUpdate {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.patch("auto_accept_below_amount", &self.auto_accept_below_amount);
        object.end();
    }
}

/// Organization feature settings update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationFeatureSettingsUpdate {
    /// Seat based pricing enabled.
    pub seat_based_pricing_enabled: Option<bool>,
    /// Member model enabled.
    pub member_model_enabled: Option<bool>,
    /// Checkout localization enabled.
    pub checkout_localization_enabled: Option<bool>,
    /// Overview metrics.
    pub overview_metrics: Patch<Vec<String>>,
}

impl OrganizationFeatureSettingsUpdate {
    /// Creates a value in which nothing is set.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Seat based pricing enabled.
    #[must_use]
    pub fn seat_based_pricing_enabled(
        mut self,
        seat_based_pricing_enabled: bool,
    ) -> Self {
        self.seat_based_pricing_enabled = Some(seat_based_pricing_enabled);
        self
    }

    /// Member model enabled.
    #[must_use]
    pub fn member_model_enabled(mut self, member_model_enabled: bool) -> Self {
        self.member_model_enabled = Some(member_model_enabled);
        self
    }

    /// Checkout localization enabled.
    #[must_use]
    pub fn checkout_localization_enabled(
        mut self,
        checkout_localization_enabled: bool,
    ) -> Self {
        self.checkout_localization_enabled = Some(checkout_localization_enabled);
        self
    }

    /// Overview metrics.
    #[must_use]
    pub fn overview_metrics(
        mut self,
        overview_metrics: impl Into<Patch<Vec<String>>>,
    ) -> Self {
        self.overview_metrics = overview_metrics.into();
        self
    }
}

impl Encode for OrganizationFeatureSettingsUpdate {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("seat_based_pricing_enabled", &self.seat_based_pricing_enabled);
        object.optional("member_model_enabled", &self.member_model_enabled);
        object
            .optional(
                "checkout_localization_enabled",
                &self.checkout_localization_enabled,
            );
        object.patch("overview_metrics", &self.overview_metrics);
        object.end();
    }
}
