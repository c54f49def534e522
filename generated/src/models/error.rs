//! Models: error.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{Redacted, debug_fields};
use crate::runtime::json::{
    Blank, Constant, Decode, DecodeError, Kind, Nulls, RawJson, Reader, Unknown,
};

/// The customer already has an active subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AlreadyActiveSubscriptionError {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for AlreadyActiveSubscriptionError {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [
                &mut Constant::string("AlreadyActiveSubscriptionError"),
                &mut value.detail,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for AlreadyActiveSubscriptionError {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// The subscription is already canceled, or will end with its current period.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AlreadyCanceledSubscription {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for AlreadyCanceledSubscription {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [
                &mut Constant::string("AlreadyCanceledSubscription"),
                &mut value.detail,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for AlreadyCanceledSubscription {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// Customers of several organizations that the token can access have this external ID.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AmbiguousExternalCustomerId {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for AmbiguousExternalCustomerId {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for AmbiguousExternalCustomerId {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The organization cannot be created.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CannotCreateOrganizationError {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for CannotCreateOrganizationError {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for CannotCreateOrganizationError {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The checkout session cannot be changed or confirmed. Discriminated by `error`.
#[cfg(feature = "services")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutForbiddenError {
    /// The customer already has an active subscription.
    AlreadyActiveSubscriptionError(AlreadyActiveSubscriptionError),
    /// The checkout session is not open, for example because it has expired.
    NotOpenCheckout(NotOpenCheckout),
    /// The seller cannot accept payments yet.
    PaymentNotReady(PaymentNotReady),
    /// The customer has already had a trial.
    TrialAlreadyRedeemed(TrialAlreadyRedeemed),
    /// The discount has reached its maximum number of redemptions.
    DiscountRedemptionLimitReached(DiscountRedemptionLimitReached),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

#[cfg(feature = "services")]
macro_rules! of_each_checkout_forbidden_error {
    ($self:ident, $value:ident => $given:expr, $raw:ident => $kept:expr) => {
        match $self {
            Self::AlreadyActiveSubscriptionError($value) => $given,
            Self::NotOpenCheckout($value) => $given,
            Self::PaymentNotReady($value) => $given,
            Self::TrialAlreadyRedeemed($value) => $given,
            Self::DiscountRedemptionLimitReached($value) => $given,
            Self::Unknown($raw) => $kept,
        }
    };
}

#[cfg(feature = "services")]
impl CheckoutForbiddenError {
    /// The discriminator, `error`.
    ///
    /// For `Unknown`, the value as received.
    #[must_use]
    #[inline]
    pub fn error(&self) -> Option<&str> {
        match self {
            Self::AlreadyActiveSubscriptionError(_) => {
                Some("AlreadyActiveSubscriptionError")
            }
            Self::NotOpenCheckout(_) => Some("NotOpenCheckout"),
            Self::PaymentNotReady(_) => Some("PaymentNotReady"),
            Self::TrialAlreadyRedeemed(_) => Some("TrialAlreadyRedeemed"),
            Self::DiscountRedemptionLimitReached(_) => {
                Some("DiscountRedemptionLimitReached")
            }
            Self::Unknown(raw) => raw.tag(),
        }
    }

    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    ///
    /// For `Unknown`, the value in its JSON, or `None`.
    #[must_use]
    #[inline]
    pub fn detail(&self) -> Option<&str> {
        of_each_checkout_forbidden_error!(
            self, value => Some(&value.detail), raw => raw.get_str("detail")
        )
    }
}

#[cfg(feature = "services")]
crate::runtime::json::variant_methods! {
    CheckoutForbiddenError,
    AlreadyActiveSubscriptionError: is_already_active_subscription_error,
        as_already_active_subscription_error -> &AlreadyActiveSubscriptionError,
        into_already_active_subscription_error -> AlreadyActiveSubscriptionError, TryFrom;
    NotOpenCheckout: is_not_open_checkout, as_not_open_checkout -> &NotOpenCheckout,
        into_not_open_checkout -> NotOpenCheckout, TryFrom;
    PaymentNotReady: is_payment_not_ready, as_payment_not_ready -> &PaymentNotReady,
        into_payment_not_ready -> PaymentNotReady, TryFrom;
    TrialAlreadyRedeemed: is_trial_already_redeemed,
        as_trial_already_redeemed -> &TrialAlreadyRedeemed,
        into_trial_already_redeemed -> TrialAlreadyRedeemed, TryFrom;
    DiscountRedemptionLimitReached: is_discount_redemption_limit_reached,
        as_discount_redemption_limit_reached -> &DiscountRedemptionLimitReached,
        into_discount_redemption_limit_reached -> DiscountRedemptionLimitReached, TryFrom;
}

#[cfg(feature = "services")]
impl Decode for CheckoutForbiddenError {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["error"])?.as_deref() {
            Some("AlreadyActiveSubscriptionError") => {
                reader.value().map(Self::AlreadyActiveSubscriptionError)
            }
            Some("NotOpenCheckout") => reader.value().map(Self::NotOpenCheckout),
            Some("PaymentNotReady") => reader.value().map(Self::PaymentNotReady),
            Some("TrialAlreadyRedeemed") => {
                reader.value().map(Self::TrialAlreadyRedeemed)
            }
            Some("DiscountRedemptionLimitReached") => {
                reader.value().map(Self::DiscountRedemptionLimitReached)
            }
            Some(_) => Unknown::read(reader, &["error"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["error"], "a string")),
        }
    }
}

#[cfg(feature = "services")]
impl Blank for CheckoutForbiddenError {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// The customer is not ready for this step yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomerNotReady {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for CustomerNotReady {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for CustomerNotReady {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The discount has reached its maximum number of redemptions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiscountRedemptionLimitReached {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for DiscountRedemptionLimitReached {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [
                &mut Constant::string("DiscountRedemptionLimitReached"),
                &mut value.detail,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for DiscountRedemptionLimitReached {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// The organization does not have the feature for automatically accepting small disputes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DisputeAutoAcceptNotEnabled {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for DisputeAutoAcceptNotEnabled {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [
                &mut Constant::string("DisputeAutoAcceptNotEnabled"),
                &mut value.detail,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for DisputeAutoAcceptNotEnabled {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// The dispute is no longer open.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DisputeNotOpenError {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for DisputeNotOpenError {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for DisputeNotOpenError {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The checkout session has expired.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ExpiredCheckoutError {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for ExpiredCheckoutError {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for ExpiredCheckoutError {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// Response with status 422: a body or parameter failed validation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HttpValidationError {
    /// The problems, one entry each.
    pub detail: Option<Vec<ValidationError>>,
}

impl Decode for HttpValidationError {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["detail"], &mut [&mut value.detail])?;
        Ok(value)
    }
}

impl Blank for HttpValidationError {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// The subscription is not active.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InactiveSubscription {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for InactiveSubscription {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [&mut Constant::string("InactiveSubscription"), &mut value.detail],
        )?;
        Ok(value)
    }
}

impl Blank for InactiveSubscription {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// The payment of the order was retried manually too many times.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ManualRetryLimitExceeded {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for ManualRetryLimitExceeded {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for ManualRetryLimitExceeded {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The order has no billing name or address, which the invoice requires.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MissingInvoiceBillingDetails {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for MissingInvoiceBillingDetails {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for MissingInvoiceBillingDetails {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The checkout session is not open, for example because it has expired.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NotOpenCheckout {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for NotOpenCheckout {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [&mut Constant::string("NotOpenCheckout"), &mut value.detail],
        )?;
        Ok(value)
    }
}

impl Blank for NotOpenCheckout {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// Response with status 403: the request is not allowed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NotPermitted {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for NotPermitted {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [&mut Constant::string("NotPermitted"), &mut value.detail],
        )?;
        Ok(value)
    }
}

impl Blank for NotPermitted {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// The organization is not allowed to charge saved payment methods without the customer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OffSessionChargesNotEnabled {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for OffSessionChargesNotEnabled {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [
                &mut Constant::string("OffSessionChargesNotEnabled"),
                &mut value.detail,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OffSessionChargesNotEnabled {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// The order is not a draft, so it cannot be finalized.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderNotDraft {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for OrderNotDraft {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for OrderNotDraft {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The status of the order does not allow an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderNotEligibleForInvoice {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for OrderNotEligibleForInvoice {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for OrderNotEligibleForInvoice {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The payment of this order cannot be retried, or its confirmation failed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderNotEligibleForRetry {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for OrderNotEligibleForRetry {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for OrderNotEligibleForRetry {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The organization cannot accept payments yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationNotReadyForPayments {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for OrganizationNotReadyForPayments {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [
                &mut Constant::string("OrganizationNotReadyForPayments"),
                &mut value.detail,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for OrganizationNotReadyForPayments {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// A segment of the path to a problem: the name of a property or the index of a list item.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PathStep {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A variant unknown to this version, preserved as raw JSON.
    Unknown(Unknown),
}

impl PathStep {
    /// Returns the string, or `None` if the value is not a string.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the integer, or `None` if the value is not an integer.
    #[must_use]
    #[inline]
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            _ => None,
        }
    }
}

impl Decode for PathStep {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => reader.value().map(Self::String),
            Kind::Integer | Kind::Number => reader.either(Self::Integer, Self::Unknown),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

impl Blank for PathStep {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

/// The organization does not allow customers to pause or resume.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PauseResumeNotAllowed {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for PauseResumeNotAllowed {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [&mut Constant::string("PauseResumeNotAllowed"), &mut value.detail],
        )?;
        Ok(value)
    }
}

impl Blank for PauseResumeNotAllowed {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// The bank requires authentication by the customer, who is not present.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentActionRequired {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for PaymentActionRequired {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [&mut Constant::string("PaymentActionRequired"), &mut value.detail],
        )?;
        Ok(value)
    }
}

impl Blank for PaymentActionRequired {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// A payment of this order is already in progress.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentAlreadyInProgress {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for PaymentAlreadyInProgress {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for PaymentAlreadyInProgress {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The payment of the checkout session failed when it was confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentError {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for PaymentError {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for PaymentError {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The charge failed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentFailed {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for PaymentFailed {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [&mut Constant::string("PaymentFailed"), &mut value.detail],
        )?;
        Ok(value)
    }
}

impl Blank for PaymentFailed {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// A subscription is still billed through this payment method.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentMethodInUseByActiveSubscription {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for PaymentMethodInUseByActiveSubscription {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for PaymentMethodInUseByActiveSubscription {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// There is no payment method to charge.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentMethodRequired {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for PaymentMethodRequired {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for PaymentMethodRequired {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The card was declined while it was being saved.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentMethodSetupFailed {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for PaymentMethodSetupFailed {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for PaymentMethodSetupFailed {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The seller cannot accept payments yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentNotReady {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for PaymentNotReady {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [&mut Constant::string("PaymentNotReady"), &mut value.detail],
        )?;
        Ok(value)
    }
}

impl Blank for PaymentNotReady {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// The order is already fully refunded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefundedAlready {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for RefundedAlready {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for RefundedAlready {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// Response with status 404: the object does not exist, or the access token cannot access it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ResourceNotFound {
    /// Always `ResourceNotFound`.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for ResourceNotFound {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for ResourceNotFound {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The license key has a status in which it cannot be rotated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RotateNotPermitted {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for RotateNotPermitted {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for RotateNotPermitted {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// Single sign-on cannot be enforced, because the organization has no connection for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SsoEnforcementRequiresConnection {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for SsoEnforcementRequiresConnection {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for SsoEnforcementRequiresConnection {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// An earlier update of the subscription is still in progress.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscriptionLocked {
    /// Type of the error, for use in code. New types can be added.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for SubscriptionLocked {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for SubscriptionLocked {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// The customer has already had a trial.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TrialAlreadyRedeemed {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for TrialAlreadyRedeemed {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["error", "detail"],
            &mut [&mut Constant::string("TrialAlreadyRedeemed"), &mut value.detail],
        )?;
        Ok(value)
    }
}

impl Blank for TrialAlreadyRedeemed {
    const BLANK: Self = Self { detail: Blank::BLANK };
}

/// Response with status 401: the request is not authenticated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Unauthorized {
    /// Always `Unauthorized`.
    pub error: String,
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

impl Decode for Unauthorized {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(&["error", "detail"], &mut [&mut value.error, &mut value.detail])?;
        Ok(value)
    }
}

impl Blank for Unauthorized {
    const BLANK: Self = Self {
        error: Blank::BLANK,
        detail: Blank::BLANK,
    };
}

/// One problem with a body or parameter.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ValidationError {
    /// Path to the value: `body`, `query` or `path`, then keys and indexes, such as `body`,
    /// `properties`, `files`, `0`.
    pub loc: Vec<PathStep>,
    /// Human-readable description of the problem.
    pub msg: String,
    /// Type of the problem, such as `missing` or `string_too_long`.
    pub type_: String,
    /// The value that was rejected.
    pub input: Option<RawJson>,
    /// Details of the problem, such as the `max_length` that was exceeded.
    pub ctx: Option<BTreeMap<String, RawJson>>,
    pub(crate) nulls: Nulls,
}

impl fmt::Debug for ValidationError {
    #[inline]
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "ValidationError",
            &[
                ("loc", &self.loc),
                ("msg", &self.msg),
                ("type", &self.type_),
                ("input", &Redacted),
                ("ctx", &self.ctx),
            ],
        )
    }
}

impl Decode for ValidationError {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader.fields(&["loc", "msg", "type", "input", "ctx"])?;
        fields.read(
            reader,
            &mut [
                &mut value.loc, &mut value.msg, &mut value.type_, &mut value.input, &mut value.ctx,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for ValidationError {
    const BLANK: Self = Self {
        loc: Blank::BLANK,
        msg: Blank::BLANK,
        type_: Blank::BLANK,
        input: Blank::BLANK,
        ctx: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}
