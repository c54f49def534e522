//! Models: error.

use std::collections::BTreeMap;

use crate::runtime::debug_record;
use crate::runtime::json::{
    Blank, Decode, DecodeError, Kind, Nulls, RawJson, Reader, Unknown, decode_record,
};

/// The customer already has an active subscription.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AlreadyActiveSubscriptionError {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    AlreadyActiveSubscriptionError;
    "error" = string "AlreadyActiveSubscriptionError", "detail": detail,
}

/// The subscription is already canceled, or will end with its current period.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AlreadyCanceledSubscription {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    AlreadyCanceledSubscription;
    "error" = string "AlreadyCanceledSubscription", "detail": detail,
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

decode_record! {
    AmbiguousExternalCustomerId;
    "error": error, "detail": detail,
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

decode_record! {
    CannotCreateOrganizationError;
    "error": error, "detail": detail,
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

decode_record! {
    CustomerNotReady;
    "error": error, "detail": detail,
}

/// The discount has reached its maximum number of redemptions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DiscountRedemptionLimitReached {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    DiscountRedemptionLimitReached;
    "error" = string "DiscountRedemptionLimitReached", "detail": detail,
}

/// The organization does not have the feature for automatically accepting small disputes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DisputeAutoAcceptNotEnabled {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    DisputeAutoAcceptNotEnabled;
    "error" = string "DisputeAutoAcceptNotEnabled", "detail": detail,
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

decode_record! {
    DisputeNotOpenError;
    "error": error, "detail": detail,
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

decode_record! {
    ExpiredCheckoutError;
    "error": error, "detail": detail,
}

/// Response with status 422: a body or parameter failed validation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HttpValidationError {
    /// The problems, one entry each.
    pub detail: Option<Vec<ValidationError>>,
}

decode_record! {
    HttpValidationError;
    "detail": detail,
}

/// The subscription is not active.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InactiveSubscription {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    InactiveSubscription;
    "error" = string "InactiveSubscription", "detail": detail,
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

decode_record! {
    ManualRetryLimitExceeded;
    "error": error, "detail": detail,
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

decode_record! {
    MissingInvoiceBillingDetails;
    "error": error, "detail": detail,
}

/// The checkout session is not open, for example because it has expired.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NotOpenCheckout {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    NotOpenCheckout;
    "error" = string "NotOpenCheckout", "detail": detail,
}

/// Response with status 403: the request is not allowed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NotPermitted {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    NotPermitted;
    "error" = string "NotPermitted", "detail": detail,
}

/// The organization is not allowed to charge saved payment methods without the customer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OffSessionChargesNotEnabled {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    OffSessionChargesNotEnabled;
    "error" = string "OffSessionChargesNotEnabled", "detail": detail,
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

decode_record! {
    OrderNotDraft;
    "error": error, "detail": detail,
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

decode_record! {
    OrderNotEligibleForInvoice;
    "error": error, "detail": detail,
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

decode_record! {
    OrderNotEligibleForRetry;
    "error": error, "detail": detail,
}

/// The organization cannot accept payments yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrganizationNotReadyForPayments {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    OrganizationNotReadyForPayments;
    "error" = string "OrganizationNotReadyForPayments", "detail": detail,
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

decode_record! {
    PauseResumeNotAllowed;
    "error" = string "PauseResumeNotAllowed", "detail": detail,
}

/// The bank requires authentication by the customer, who is not present.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentActionRequired {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    PaymentActionRequired;
    "error" = string "PaymentActionRequired", "detail": detail,
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

decode_record! {
    PaymentAlreadyInProgress;
    "error": error, "detail": detail,
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

decode_record! {
    PaymentError;
    "error": error, "detail": detail,
}

/// The charge failed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentFailed {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    PaymentFailed;
    "error" = string "PaymentFailed", "detail": detail,
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

decode_record! {
    PaymentMethodInUseByActiveSubscription;
    "error": error, "detail": detail,
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

decode_record! {
    PaymentMethodRequired;
    "error": error, "detail": detail,
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

decode_record! {
    PaymentMethodSetupFailed;
    "error": error, "detail": detail,
}

/// The seller cannot accept payments yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentNotReady {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    PaymentNotReady;
    "error" = string "PaymentNotReady", "detail": detail,
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

decode_record! {
    RefundedAlready;
    "error": error, "detail": detail,
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

decode_record! {
    ResourceNotFound;
    "error": error, "detail": detail,
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

decode_record! {
    RotateNotPermitted;
    "error": error, "detail": detail,
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

decode_record! {
    SsoEnforcementRequiresConnection;
    "error": error, "detail": detail,
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

decode_record! {
    SubscriptionLocked;
    "error": error, "detail": detail,
}

/// The customer has already had a trial.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TrialAlreadyRedeemed {
    /// Human-readable error message. For validation errors (status 422), a list with one entry for each
    /// problem.
    pub detail: String,
}

decode_record! {
    TrialAlreadyRedeemed;
    "error" = string "TrialAlreadyRedeemed", "detail": detail,
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

decode_record! {
    Unauthorized;
    "error": error, "detail": detail,
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

debug_record! {
    ValidationError, "ValidationError";
    "loc": loc, "msg": msg, "type": type_, "input" = Redacted, "ctx": ctx,
}

decode_record! {
    ValidationError, fields, nulls;
    "loc": loc, "msg": msg, "type": type_, "input": input, "ctx": ctx,
}
