//! Models: organization settings.

use crate::models::{OrganizationDisputeSettings, OrganizationFeatureSettings};
use crate::runtime::json::{Patch, encode_record};

/// Changes to the dispute settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationDisputeSettingsUpdate {
    /// Threshold in US cents, 1 to 10000: Polar automatically accepts disputes below this amount. Null
    /// disables this. Disputes in other currencies are converted at the exchange rate of the payment.
    /// The amount and the fee of an accepted dispute are still charged.
    pub auto_accept_below_amount: Patch<i64>,
}

impl OrganizationDisputeSettingsUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Threshold in US cents, 1 to 10000: Polar automatically accepts disputes below this amount. Null
    /// disables this. Disputes in other currencies are converted at the exchange rate of the payment.
    /// The amount and the fee of an accepted dispute are still charged.
    #[must_use]
    #[inline]
    pub fn auto_accept_below_amount(
        mut self,
        auto_accept_below_amount: impl Into<Patch<i64>>,
    ) -> Self {
        self.auto_accept_below_amount = auto_accept_below_amount.into();
        self
    }
}

/// Repeats what a `OrganizationDisputeSettings` has.
impl From<&OrganizationDisputeSettings> for OrganizationDisputeSettingsUpdate {
    #[inline]
    fn from(value: &OrganizationDisputeSettings) -> Self {
        Self {
            auto_accept_below_amount: Patch::new(value.auto_accept_below_amount, true),
        }
    }
}

encode_record! {
    OrganizationDisputeSettingsUpdate;
    "auto_accept_below_amount": patch auto_accept_below_amount,
}

/// Features that an organization can enable or disable itself. Other features are ignored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationFeatureSettingsUpdate {
    /// Whether products can have seat-based prices. Defaults to `false`.
    pub seat_based_pricing_enabled: Option<bool>,
    /// Whether customers have members. Defaults to `false`.
    pub member_model_enabled: Option<bool>,
    /// Whether the checkout is localized. Defaults to `false`.
    pub checkout_localization_enabled: Option<bool>,
    /// Slugs of the metrics on the dashboard overview, in order.
    pub overview_metrics: Patch<Vec<String>>,
}

impl OrganizationFeatureSettingsUpdate {
    /// Creates a value with no fields set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether products can have seat-based prices. Defaults to `false`.
    #[must_use]
    #[inline]
    pub fn seat_based_pricing_enabled(
        mut self,
        seat_based_pricing_enabled: bool,
    ) -> Self {
        self.seat_based_pricing_enabled = Some(seat_based_pricing_enabled);
        self
    }

    /// Whether customers have members. Defaults to `false`.
    #[must_use]
    #[inline]
    pub fn member_model_enabled(mut self, member_model_enabled: bool) -> Self {
        self.member_model_enabled = Some(member_model_enabled);
        self
    }

    /// Whether the checkout is localized. Defaults to `false`.
    #[must_use]
    #[inline]
    pub fn checkout_localization_enabled(
        mut self,
        checkout_localization_enabled: bool,
    ) -> Self {
        self.checkout_localization_enabled = Some(checkout_localization_enabled);
        self
    }

    /// Slugs of the metrics on the dashboard overview, in order.
    #[must_use]
    #[inline]
    pub fn overview_metrics(
        mut self,
        overview_metrics: impl Into<Patch<Vec<String>>>,
    ) -> Self {
        self.overview_metrics = overview_metrics.into();
        self
    }
}

/// Repeats what a `OrganizationFeatureSettings` has.
impl From<&OrganizationFeatureSettings> for OrganizationFeatureSettingsUpdate {
    #[inline]
    fn from(value: &OrganizationFeatureSettings) -> Self {
        Self {
            seat_based_pricing_enabled: value.seat_based_pricing_enabled,
            member_model_enabled: value.member_model_enabled,
            checkout_localization_enabled: value.checkout_localization_enabled,
            overview_metrics: Patch::new(value.overview_metrics.clone(), false),
        }
    }
}

encode_record! {
    OrganizationFeatureSettingsUpdate;
    "seat_based_pricing_enabled": optional seat_based_pricing_enabled,
    "member_model_enabled": optional member_model_enabled,
    "checkout_localization_enabled": optional checkout_localization_enabled,
    "overview_metrics": patch overview_metrics,
}
