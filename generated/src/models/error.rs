//! Models: error.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::debug_fields;
use crate::runtime::json::{Decode, DecodeError, Kind, Nulls, RawJson, Reader, Unknown};

#[cfg(feature = "serde")]
mod with_serde;

/// The customer already has an active subscription.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AlreadyActiveSubscriptionError {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for AlreadyActiveSubscriptionError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("AlreadyActiveSubscriptionError")?;
        Ok(Self { detail })
    }
}

/// The subscription was canceled before, or is set to end with its current period.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AlreadyCanceledSubscription {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for AlreadyCanceledSubscription {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("AlreadyCanceledSubscription")?;
        Ok(Self { detail })
    }
}

/// Customers of several organizations that the token reaches have this external id.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AmbiguousExternalCustomerId {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for AmbiguousExternalCustomerId {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The organization cannot be created.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CannotCreateOrganizationError {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for CannotCreateOrganizationError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The checkout session cannot be changed or confirmed. `error` tells the members apart.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CheckoutForbiddenError {
    /// The customer already has an active subscription.
    AlreadyActiveSubscriptionError(AlreadyActiveSubscriptionError),
    /// The checkout session is not open, for example because its time is over.
    NotOpenCheckout(NotOpenCheckout),
    /// The seller cannot take payments yet.
    PaymentNotReady(PaymentNotReady),
    /// The customer has already had a trial.
    TrialAlreadyRedeemed(TrialAlreadyRedeemed),
    /// The discount has been redeemed as often as it may be.
    DiscountRedemptionLimitReached(DiscountRedemptionLimitReached),
    /// Something that this version does not know, kept whole.
    Unknown(Unknown),
}

macro_rules! of_each_checkout_forbidden_error {
    ($self:ident, $value:ident => $given:expr) => {
        match $self {
            Self::AlreadyActiveSubscriptionError($value) => $given,
            Self::NotOpenCheckout($value) => $given,
            Self::PaymentNotReady($value) => $given,
            Self::TrialAlreadyRedeemed($value) => $given,
            Self::DiscountRedemptionLimitReached($value) => $given,
            Self::Unknown(_) => None,
        }
    };
}

impl CheckoutForbiddenError {
    /// The `error`, which tells the members apart.
    ///
    /// An `Unknown` gives the one that it came with.
    #[must_use]
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

    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    ///
    /// `None` where the value is `Unknown`.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        of_each_checkout_forbidden_error!(self, value => Some(&value.detail))
    }
}

impl Decode for CheckoutForbiddenError {
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

/// The customer is not ready for this step yet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerNotReady {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for CustomerNotReady {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The discount has been redeemed as often as it may be.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscountRedemptionLimitReached {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for DiscountRedemptionLimitReached {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("DiscountRedemptionLimitReached")?;
        Ok(Self { detail })
    }
}

/// The organization does not have the feature that concedes small disputes by itself.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeAutoAcceptNotEnabled {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for DisputeAutoAcceptNotEnabled {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("DisputeAutoAcceptNotEnabled")?;
        Ok(Self { detail })
    }
}

/// The dispute is not open any more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DisputeNotOpenError {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for DisputeNotOpenError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The time of the checkout session is over.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpiredCheckoutError {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for ExpiredCheckoutError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// Answer with status 422: a body or parameter failed validation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HttpValidationError {
    /// The problems, one entry each.
    pub detail: Option<Vec<ValidationError>>,
}

impl Decode for HttpValidationError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (detail,) = reader.record(&["detail"])?;
        Ok(Self { detail })
    }
}

/// The subscription is not active.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InactiveSubscription {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for InactiveSubscription {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("InactiveSubscription")?;
        Ok(Self { detail })
    }
}

/// Too many attempts were made to pay the order by hand.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManualRetryLimitExceeded {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for ManualRetryLimitExceeded {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The order lacks the billing name or address that an invoice needs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MissingInvoiceBillingDetails {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for MissingInvoiceBillingDetails {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The checkout session is not open, for example because its time is over.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotOpenCheckout {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for NotOpenCheckout {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("NotOpenCheckout")?;
        Ok(Self { detail })
    }
}

/// Answer with status 403: the request is not allowed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotPermitted {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for NotPermitted {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("NotPermitted")?;
        Ok(Self { detail })
    }
}

/// The organization may not charge saved payment methods on its own.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OffSessionChargesNotEnabled {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for OffSessionChargesNotEnabled {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("OffSessionChargesNotEnabled")?;
        Ok(Self { detail })
    }
}

/// The order is not a draft, so it cannot be finalized.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderNotDraft {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for OrderNotDraft {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The status of the order does not allow an invoice.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderNotEligibleForInvoice {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for OrderNotEligibleForInvoice {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The payment of this order cannot be retried, or its confirmation failed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderNotEligibleForRetry {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for OrderNotEligibleForRetry {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The organization cannot take payments yet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationNotReadyForPayments {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for OrganizationNotReadyForPayments {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("OrganizationNotReadyForPayments")?;
        Ok(Self { detail })
    }
}

/// A step to the place of a problem: a property's name, or an index of a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PathStep {
    /// A string.
    String(String),
    /// A whole number.
    Integer(i64),
    /// Something that this version does not know, kept whole.
    Unknown(Unknown),
}

impl Decode for PathStep {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::String => reader.value().map(Self::String),
            Kind::Integer | Kind::Number => reader.either(Self::Integer, Self::Unknown),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

/// The organization does not let customers pause or resume.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PauseResumeNotAllowed {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for PauseResumeNotAllowed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("PauseResumeNotAllowed")?;
        Ok(Self { detail })
    }
}

/// The bank wants the customer to authenticate, which cannot be done while the customer is away.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentActionRequired {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for PaymentActionRequired {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("PaymentActionRequired")?;
        Ok(Self { detail })
    }
}

/// A payment of this order is already under way.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentAlreadyInProgress {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for PaymentAlreadyInProgress {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// Confirming the checkout session led to a payment that did not go through.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentError {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for PaymentError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The charge did not go through.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentFailed {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for PaymentFailed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("PaymentFailed")?;
        Ok(Self { detail })
    }
}

/// A subscription is still billed through this payment method.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodInUseByActiveSubscription {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for PaymentMethodInUseByActiveSubscription {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// There is no payment method that could be charged.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodRequired {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for PaymentMethodRequired {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The card was declined while it was being saved.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodSetupFailed {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for PaymentMethodSetupFailed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The seller cannot take payments yet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentNotReady {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for PaymentNotReady {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("PaymentNotReady")?;
        Ok(Self { detail })
    }
}

/// Nothing is left of the order to refund.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundedAlready {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for RefundedAlready {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// Answer with status 404: there is no such object, or the access token cannot see it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFound {
    /// Always `ResourceNotFound`.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for ResourceNotFound {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// Single sign-on cannot be enforced before the organization has a connection for it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SsoEnforcementRequiresConnection {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for SsoEnforcementRequiresConnection {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// An earlier change of the subscription is not finished yet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionLocked {
    /// Class of the error, for code to match. The set of classes is open.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for SubscriptionLocked {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// The customer has already had a trial.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrialAlreadyRedeemed {
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for TrialAlreadyRedeemed {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        reader.at(error).constant("TrialAlreadyRedeemed")?;
        Ok(Self { detail })
    }
}

/// Answer with status 401: the request is not authenticated.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Unauthorized {
    /// Always `Unauthorized`.
    pub error: String,
    /// What went wrong, for people to read. For a body or parameter that fails validation (status 422):
    /// one entry for each problem.
    pub detail: String,
}

impl Decode for Unauthorized {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (error, detail) = reader.record(&["error", "detail"])?;
        Ok(Self { error, detail })
    }
}

/// One problem with a body or parameter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    /// Path to the value: `body`, `query` or `path`, then keys and indexes, such as `body`,
    /// `properties`, `files`, `0`.
    pub loc: Vec<PathStep>,
    /// What is wrong with the value, for people to read.
    pub msg: String,
    /// Class of the problem, such as `missing` or `string_too_long`.
    pub type_: String,
    /// The value that was rejected.
    pub input: Option<RawJson>,
    /// Details of the problem, such as the `max_length` that was exceeded.
    pub ctx: Option<BTreeMap<String, RawJson>>,
    nulls: Nulls,
}

impl fmt::Debug for ValidationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_fields(
            formatter,
            "ValidationError",
            &[
                ("loc", &self.loc),
                ("msg", &self.msg),
                ("type", &self.type_),
                ("input", &self.input),
                ("ctx", &self.ctx),
            ],
        )
    }
}

impl Decode for ValidationError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (loc, msg, type_, input, ctx, nulls) = reader
            .record(&["loc", "msg", "type", "input", "ctx"])?;
        Ok(Self {
            loc,
            msg,
            type_,
            input,
            ctx,
            nulls,
        })
    }
}
