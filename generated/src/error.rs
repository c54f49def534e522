//! The error bodies that the API documents.

use std::fmt;

use crate::models::{
    AlreadyActiveSubscriptionError, AlreadyCanceledSubscription,
    AmbiguousExternalCustomerId, CannotCreateOrganizationError, CustomerNotReady,
    DiscountRedemptionLimitReached, DisputeAutoAcceptNotEnabled, DisputeNotOpenError,
    ExpiredCheckoutError, HttpValidationError, InactiveSubscription,
    ManualRetryLimitExceeded, MissingInvoiceBillingDetails, NotOpenCheckout,
    NotPermitted, OffSessionChargesNotEnabled, OrderNotDraft, OrderNotEligibleForInvoice,
    OrderNotEligibleForRetry, OrganizationNotReadyForPayments, PauseResumeNotAllowed,
    PaymentActionRequired, PaymentAlreadyInProgress, PaymentError, PaymentFailed,
    PaymentMethodInUseByActiveSubscription, PaymentMethodRequired,
    PaymentMethodSetupFailed, PaymentNotReady, RefundedAlready, ResourceNotFound,
    RotateNotPermitted, SsoEnforcementRequiresConnection, SubscriptionLocked,
    TrialAlreadyRedeemed, Unauthorized,
};
use crate::runtime::ErrorConstant;
use crate::runtime::json::{DecodeError, RawJson, Reader};

/// An error body that the API documents.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ApiError {
    /// The customer already has an active subscription.
    AlreadyActiveSubscriptionError(AlreadyActiveSubscriptionError),
    /// The subscription is already canceled, or will end with its current period.
    AlreadyCanceledSubscription(AlreadyCanceledSubscription),
    /// Customers of several organizations that the token can access have this external ID.
    AmbiguousExternalCustomerId(AmbiguousExternalCustomerId),
    /// The organization cannot be created.
    CannotCreateOrganizationError(CannotCreateOrganizationError),
    /// The customer is not ready for this step yet.
    CustomerNotReady(CustomerNotReady),
    /// The discount has reached its maximum number of redemptions.
    DiscountRedemptionLimitReached(DiscountRedemptionLimitReached),
    /// The organization does not have the feature for automatically accepting small disputes.
    DisputeAutoAcceptNotEnabled(DisputeAutoAcceptNotEnabled),
    /// The dispute is no longer open.
    DisputeNotOpenError(DisputeNotOpenError),
    /// The checkout session has expired.
    ExpiredCheckoutError(ExpiredCheckoutError),
    /// Response with status 422: a body or parameter failed validation.
    HttpValidationError(HttpValidationError),
    /// The subscription is not active.
    InactiveSubscription(InactiveSubscription),
    /// The payment of the order was retried manually too many times.
    ManualRetryLimitExceeded(ManualRetryLimitExceeded),
    /// The order has no billing name or address, which the invoice requires.
    MissingInvoiceBillingDetails(MissingInvoiceBillingDetails),
    /// The checkout session is not open, for example because it has expired.
    NotOpenCheckout(NotOpenCheckout),
    /// Response with status 403: the request is not allowed.
    NotPermitted(NotPermitted),
    /// The organization is not allowed to charge saved payment methods without the customer.
    OffSessionChargesNotEnabled(OffSessionChargesNotEnabled),
    /// The order is not a draft, so it cannot be finalized.
    OrderNotDraft(OrderNotDraft),
    /// The status of the order does not allow an invoice.
    OrderNotEligibleForInvoice(OrderNotEligibleForInvoice),
    /// The payment of this order cannot be retried, or its confirmation failed.
    OrderNotEligibleForRetry(OrderNotEligibleForRetry),
    /// The organization cannot accept payments yet.
    OrganizationNotReadyForPayments(OrganizationNotReadyForPayments),
    /// The organization does not allow customers to pause or resume.
    PauseResumeNotAllowed(PauseResumeNotAllowed),
    /// The bank requires authentication by the customer, who is not present.
    PaymentActionRequired(PaymentActionRequired),
    /// A payment of this order is already in progress.
    PaymentAlreadyInProgress(PaymentAlreadyInProgress),
    /// The payment of the checkout session failed when it was confirmed.
    PaymentError(PaymentError),
    /// The charge failed.
    PaymentFailed(PaymentFailed),
    /// A subscription is still billed through this payment method.
    PaymentMethodInUseByActiveSubscription(PaymentMethodInUseByActiveSubscription),
    /// There is no payment method to charge.
    PaymentMethodRequired(PaymentMethodRequired),
    /// The card was declined while it was being saved.
    PaymentMethodSetupFailed(PaymentMethodSetupFailed),
    /// The seller cannot accept payments yet.
    PaymentNotReady(PaymentNotReady),
    /// The order is already fully refunded.
    RefundedAlready(RefundedAlready),
    /// Response with status 404: the object does not exist, or the access token cannot access it.
    ResourceNotFound(ResourceNotFound),
    /// The license key has a status in which it cannot be rotated.
    RotateNotPermitted(RotateNotPermitted),
    /// Single sign-on cannot be enforced, because the organization has no connection for it.
    SsoEnforcementRequiresConnection(SsoEnforcementRequiresConnection),
    /// An earlier update of the subscription is still in progress.
    SubscriptionLocked(SubscriptionLocked),
    /// The customer has already had a trial.
    TrialAlreadyRedeemed(TrialAlreadyRedeemed),
    /// Response with status 401: the request is not authenticated.
    Unauthorized(Unauthorized),
    /// A JSON body that is none of the documented errors, preserved as received.
    Unknown(RawJson),
}

impl ApiError {
    /// Returns the human-readable message, if the body has one.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::AlreadyActiveSubscriptionError(error) => Some(&error.detail),
            Self::AlreadyCanceledSubscription(error) => Some(&error.detail),
            Self::AmbiguousExternalCustomerId(error) => Some(&error.detail),
            Self::CannotCreateOrganizationError(error) => Some(&error.detail),
            Self::CustomerNotReady(error) => Some(&error.detail),
            Self::DiscountRedemptionLimitReached(error) => Some(&error.detail),
            Self::DisputeAutoAcceptNotEnabled(error) => Some(&error.detail),
            Self::DisputeNotOpenError(error) => Some(&error.detail),
            Self::ExpiredCheckoutError(error) => Some(&error.detail),
            Self::InactiveSubscription(error) => Some(&error.detail),
            Self::ManualRetryLimitExceeded(error) => Some(&error.detail),
            Self::MissingInvoiceBillingDetails(error) => Some(&error.detail),
            Self::NotOpenCheckout(error) => Some(&error.detail),
            Self::NotPermitted(error) => Some(&error.detail),
            Self::OffSessionChargesNotEnabled(error) => Some(&error.detail),
            Self::OrderNotDraft(error) => Some(&error.detail),
            Self::OrderNotEligibleForInvoice(error) => Some(&error.detail),
            Self::OrderNotEligibleForRetry(error) => Some(&error.detail),
            Self::OrganizationNotReadyForPayments(error) => Some(&error.detail),
            Self::PauseResumeNotAllowed(error) => Some(&error.detail),
            Self::PaymentActionRequired(error) => Some(&error.detail),
            Self::PaymentAlreadyInProgress(error) => Some(&error.detail),
            Self::PaymentError(error) => Some(&error.detail),
            Self::PaymentFailed(error) => Some(&error.detail),
            Self::PaymentMethodInUseByActiveSubscription(error) => Some(&error.detail),
            Self::PaymentMethodRequired(error) => Some(&error.detail),
            Self::PaymentMethodSetupFailed(error) => Some(&error.detail),
            Self::PaymentNotReady(error) => Some(&error.detail),
            Self::RefundedAlready(error) => Some(&error.detail),
            Self::ResourceNotFound(error) => Some(&error.detail),
            Self::RotateNotPermitted(error) => Some(&error.detail),
            Self::SsoEnforcementRequiresConnection(error) => Some(&error.detail),
            Self::SubscriptionLocked(error) => Some(&error.detail),
            Self::TrialAlreadyRedeemed(error) => Some(&error.detail),
            Self::Unauthorized(error) => Some(&error.detail),
            _ => None,
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(
            match self {
                Self::AlreadyActiveSubscriptionError(_) => {
                    "AlreadyActiveSubscriptionError"
                }
                Self::AlreadyCanceledSubscription(_) => "AlreadyCanceledSubscription",
                Self::AmbiguousExternalCustomerId(_) => "AmbiguousExternalCustomerID",
                Self::CannotCreateOrganizationError(_) => {
                    "CannotCreateOrganizationError"
                }
                Self::CustomerNotReady(_) => "CustomerNotReady",
                Self::DiscountRedemptionLimitReached(_) => {
                    "DiscountRedemptionLimitReached"
                }
                Self::DisputeAutoAcceptNotEnabled(_) => "DisputeAutoAcceptNotEnabled",
                Self::DisputeNotOpenError(_) => "DisputeNotOpenError",
                Self::ExpiredCheckoutError(_) => "ExpiredCheckoutError",
                Self::HttpValidationError(_) => "HttpValidationError",
                Self::InactiveSubscription(_) => "InactiveSubscription",
                Self::ManualRetryLimitExceeded(_) => "ManualRetryLimitExceeded",
                Self::MissingInvoiceBillingDetails(_) => {
                    "MissingInvoiceBillingDetails"
                }
                Self::NotOpenCheckout(_) => "NotOpenCheckout",
                Self::NotPermitted(_) => "NotPermitted",
                Self::OffSessionChargesNotEnabled(_) => "OffSessionChargesNotEnabled",
                Self::OrderNotDraft(_) => "OrderNotDraft",
                Self::OrderNotEligibleForInvoice(_) => "OrderNotEligibleForInvoice",
                Self::OrderNotEligibleForRetry(_) => "OrderNotEligibleForRetry",
                Self::OrganizationNotReadyForPayments(_) => {
                    "OrganizationNotReadyForPayments"
                }
                Self::PauseResumeNotAllowed(_) => "PauseResumeNotAllowed",
                Self::PaymentActionRequired(_) => "PaymentActionRequired",
                Self::PaymentAlreadyInProgress(_) => "PaymentAlreadyInProgress",
                Self::PaymentError(_) => "PaymentError",
                Self::PaymentFailed(_) => "PaymentFailed",
                Self::PaymentMethodInUseByActiveSubscription(_) => {
                    "PaymentMethodInUseByActiveSubscription"
                }
                Self::PaymentMethodRequired(_) => "PaymentMethodRequired",
                Self::PaymentMethodSetupFailed(_) => "PaymentMethodSetupFailed",
                Self::PaymentNotReady(_) => "PaymentNotReady",
                Self::RefundedAlready(_) => "RefundedAlready",
                Self::ResourceNotFound(_) => "ResourceNotFound",
                Self::RotateNotPermitted(_) => "RotateNotPermitted",
                Self::SsoEnforcementRequiresConnection(_) => {
                    "SSOEnforcementRequiresConnection"
                }
                Self::SubscriptionLocked(_) => "SubscriptionLocked",
                Self::TrialAlreadyRedeemed(_) => "TrialAlreadyRedeemed",
                Self::Unauthorized(_) => "Unauthorized",
                Self::Unknown(_) => "an undocumented error",
            },
        )
    }
}

/// The documented error bodies, one for each variant of [`ApiError`].
#[derive(Debug, Clone, Copy)]
pub enum ErrorBody {
    AlreadyActiveSubscriptionError,
    AlreadyCanceledSubscription,
    AmbiguousExternalCustomerId,
    CannotCreateOrganizationError,
    CustomerNotReady,
    DiscountRedemptionLimitReached,
    DisputeAutoAcceptNotEnabled,
    DisputeNotOpenError,
    ExpiredCheckoutError,
    HttpValidationError,
    InactiveSubscription,
    ManualRetryLimitExceeded,
    MissingInvoiceBillingDetails,
    NotOpenCheckout,
    NotPermitted,
    OffSessionChargesNotEnabled,
    OrderNotDraft,
    OrderNotEligibleForInvoice,
    OrderNotEligibleForRetry,
    OrganizationNotReadyForPayments,
    PauseResumeNotAllowed,
    PaymentActionRequired,
    PaymentAlreadyInProgress,
    PaymentError,
    PaymentFailed,
    PaymentMethodInUseByActiveSubscription,
    PaymentMethodRequired,
    PaymentMethodSetupFailed,
    PaymentNotReady,
    RefundedAlready,
    ResourceNotFound,
    RotateNotPermitted,
    SsoEnforcementRequiresConnection,
    SubscriptionLocked,
    TrialAlreadyRedeemed,
    Unauthorized,
}

impl ErrorBody {
    pub(crate) const ALL: &'static [Self] = &[
        Self::AlreadyActiveSubscriptionError, Self::AlreadyCanceledSubscription,
        Self::AmbiguousExternalCustomerId, Self::CannotCreateOrganizationError,
        Self::CustomerNotReady, Self::DiscountRedemptionLimitReached,
        Self::DisputeAutoAcceptNotEnabled, Self::DisputeNotOpenError, Self::ExpiredCheckoutError,
        Self::HttpValidationError, Self::InactiveSubscription, Self::ManualRetryLimitExceeded,
        Self::MissingInvoiceBillingDetails, Self::NotOpenCheckout, Self::NotPermitted,
        Self::OffSessionChargesNotEnabled, Self::OrderNotDraft, Self::OrderNotEligibleForInvoice,
        Self::OrderNotEligibleForRetry, Self::OrganizationNotReadyForPayments,
        Self::PauseResumeNotAllowed, Self::PaymentActionRequired, Self::PaymentAlreadyInProgress,
        Self::PaymentError, Self::PaymentFailed, Self::PaymentMethodInUseByActiveSubscription,
        Self::PaymentMethodRequired, Self::PaymentMethodSetupFailed, Self::PaymentNotReady,
        Self::RefundedAlready, Self::ResourceNotFound, Self::RotateNotPermitted,
        Self::SsoEnforcementRequiresConnection, Self::SubscriptionLocked,
        Self::TrialAlreadyRedeemed, Self::Unauthorized,
    ];
    pub(crate) fn decode(
        self,
        reader: &mut Reader<'_>,
    ) -> Result<ApiError, DecodeError> {
        match self {
            Self::AlreadyActiveSubscriptionError => {
                reader.value().map(ApiError::AlreadyActiveSubscriptionError)
            }
            Self::AlreadyCanceledSubscription => {
                reader.value().map(ApiError::AlreadyCanceledSubscription)
            }
            Self::AmbiguousExternalCustomerId => {
                reader.value().map(ApiError::AmbiguousExternalCustomerId)
            }
            Self::CannotCreateOrganizationError => {
                reader.value().map(ApiError::CannotCreateOrganizationError)
            }
            Self::CustomerNotReady => reader.value().map(ApiError::CustomerNotReady),
            Self::DiscountRedemptionLimitReached => {
                reader.value().map(ApiError::DiscountRedemptionLimitReached)
            }
            Self::DisputeAutoAcceptNotEnabled => {
                reader.value().map(ApiError::DisputeAutoAcceptNotEnabled)
            }
            Self::DisputeNotOpenError => {
                reader.value().map(ApiError::DisputeNotOpenError)
            }
            Self::ExpiredCheckoutError => {
                reader.value().map(ApiError::ExpiredCheckoutError)
            }
            Self::HttpValidationError => {
                reader.value().map(ApiError::HttpValidationError)
            }
            Self::InactiveSubscription => {
                reader.value().map(ApiError::InactiveSubscription)
            }
            Self::ManualRetryLimitExceeded => {
                reader.value().map(ApiError::ManualRetryLimitExceeded)
            }
            Self::MissingInvoiceBillingDetails => {
                reader.value().map(ApiError::MissingInvoiceBillingDetails)
            }
            Self::NotOpenCheckout => reader.value().map(ApiError::NotOpenCheckout),
            Self::NotPermitted => reader.value().map(ApiError::NotPermitted),
            Self::OffSessionChargesNotEnabled => {
                reader.value().map(ApiError::OffSessionChargesNotEnabled)
            }
            Self::OrderNotDraft => reader.value().map(ApiError::OrderNotDraft),
            Self::OrderNotEligibleForInvoice => {
                reader.value().map(ApiError::OrderNotEligibleForInvoice)
            }
            Self::OrderNotEligibleForRetry => {
                reader.value().map(ApiError::OrderNotEligibleForRetry)
            }
            Self::OrganizationNotReadyForPayments => {
                reader.value().map(ApiError::OrganizationNotReadyForPayments)
            }
            Self::PauseResumeNotAllowed => {
                reader.value().map(ApiError::PauseResumeNotAllowed)
            }
            Self::PaymentActionRequired => {
                reader.value().map(ApiError::PaymentActionRequired)
            }
            Self::PaymentAlreadyInProgress => {
                reader.value().map(ApiError::PaymentAlreadyInProgress)
            }
            Self::PaymentError => reader.value().map(ApiError::PaymentError),
            Self::PaymentFailed => reader.value().map(ApiError::PaymentFailed),
            Self::PaymentMethodInUseByActiveSubscription => {
                reader.value().map(ApiError::PaymentMethodInUseByActiveSubscription)
            }
            Self::PaymentMethodRequired => {
                reader.value().map(ApiError::PaymentMethodRequired)
            }
            Self::PaymentMethodSetupFailed => {
                reader.value().map(ApiError::PaymentMethodSetupFailed)
            }
            Self::PaymentNotReady => reader.value().map(ApiError::PaymentNotReady),
            Self::RefundedAlready => reader.value().map(ApiError::RefundedAlready),
            Self::ResourceNotFound => reader.value().map(ApiError::ResourceNotFound),
            Self::RotateNotPermitted => reader.value().map(ApiError::RotateNotPermitted),
            Self::SsoEnforcementRequiresConnection => {
                reader.value().map(ApiError::SsoEnforcementRequiresConnection)
            }
            Self::SubscriptionLocked => reader.value().map(ApiError::SubscriptionLocked),
            Self::TrialAlreadyRedeemed => {
                reader.value().map(ApiError::TrialAlreadyRedeemed)
            }
            Self::Unauthorized => reader.value().map(ApiError::Unauthorized),
        }
    }

    /// Returns the properties that have only one valid value, with that value.
    pub(crate) fn constants(self) -> &'static [(&'static str, ErrorConstant)] {
        match self {
            Self::AlreadyActiveSubscriptionError => {
                &[("error", ErrorConstant::String("AlreadyActiveSubscriptionError"))]
            }
            Self::AlreadyCanceledSubscription => {
                &[("error", ErrorConstant::String("AlreadyCanceledSubscription"))]
            }
            Self::AmbiguousExternalCustomerId => {
                &[("error", ErrorConstant::String("AmbiguousExternalCustomerID"))]
            }
            Self::CannotCreateOrganizationError => {
                &[("error", ErrorConstant::String("CannotCreateOrganizationError"))]
            }
            Self::CustomerNotReady => {
                &[("error", ErrorConstant::String("CustomerNotReady"))]
            }
            Self::DiscountRedemptionLimitReached => {
                &[("error", ErrorConstant::String("DiscountRedemptionLimitReached"))]
            }
            Self::DisputeAutoAcceptNotEnabled => {
                &[("error", ErrorConstant::String("DisputeAutoAcceptNotEnabled"))]
            }
            Self::DisputeNotOpenError => {
                &[("error", ErrorConstant::String("DisputeNotOpenError"))]
            }
            Self::ExpiredCheckoutError => {
                &[("error", ErrorConstant::String("ExpiredCheckoutError"))]
            }
            Self::InactiveSubscription => {
                &[("error", ErrorConstant::String("InactiveSubscription"))]
            }
            Self::ManualRetryLimitExceeded => {
                &[("error", ErrorConstant::String("ManualRetryLimitExceeded"))]
            }
            Self::MissingInvoiceBillingDetails => {
                &[("error", ErrorConstant::String("MissingInvoiceBillingDetails"))]
            }
            Self::NotOpenCheckout => {
                &[("error", ErrorConstant::String("NotOpenCheckout"))]
            }
            Self::NotPermitted => &[("error", ErrorConstant::String("NotPermitted"))],
            Self::OffSessionChargesNotEnabled => {
                &[("error", ErrorConstant::String("OffSessionChargesNotEnabled"))]
            }
            Self::OrderNotDraft => &[("error", ErrorConstant::String("OrderNotDraft"))],
            Self::OrderNotEligibleForInvoice => {
                &[("error", ErrorConstant::String("OrderNotEligibleForInvoice"))]
            }
            Self::OrderNotEligibleForRetry => {
                &[("error", ErrorConstant::String("OrderNotEligibleForRetry"))]
            }
            Self::OrganizationNotReadyForPayments => {
                &[("error", ErrorConstant::String("OrganizationNotReadyForPayments"))]
            }
            Self::PauseResumeNotAllowed => {
                &[("error", ErrorConstant::String("PauseResumeNotAllowed"))]
            }
            Self::PaymentActionRequired => {
                &[("error", ErrorConstant::String("PaymentActionRequired"))]
            }
            Self::PaymentAlreadyInProgress => {
                &[("error", ErrorConstant::String("PaymentAlreadyInProgress"))]
            }
            Self::PaymentError => &[("error", ErrorConstant::String("PaymentError"))],
            Self::PaymentFailed => &[("error", ErrorConstant::String("PaymentFailed"))],
            Self::PaymentMethodInUseByActiveSubscription => {
                &[
                    (
                        "error",
                        ErrorConstant::String("PaymentMethodInUseByActiveSubscription"),
                    ),
                ]
            }
            Self::PaymentMethodRequired => {
                &[("error", ErrorConstant::String("PaymentMethodRequired"))]
            }
            Self::PaymentMethodSetupFailed => {
                &[("error", ErrorConstant::String("PaymentMethodSetupFailed"))]
            }
            Self::PaymentNotReady => {
                &[("error", ErrorConstant::String("PaymentNotReady"))]
            }
            Self::RefundedAlready => {
                &[("error", ErrorConstant::String("RefundedAlready"))]
            }
            Self::ResourceNotFound => {
                &[("error", ErrorConstant::String("ResourceNotFound"))]
            }
            Self::RotateNotPermitted => {
                &[("error", ErrorConstant::String("RotateNotPermitted"))]
            }
            Self::SsoEnforcementRequiresConnection => {
                &[("error", ErrorConstant::String("SSOEnforcementRequiresConnection"))]
            }
            Self::SubscriptionLocked => {
                &[("error", ErrorConstant::String("SubscriptionLocked"))]
            }
            Self::TrialAlreadyRedeemed => {
                &[("error", ErrorConstant::String("TrialAlreadyRedeemed"))]
            }
            Self::Unauthorized => &[("error", ErrorConstant::String("Unauthorized"))],
            _ => &[],
        }
    }

    /// Returns the statuses for which operations document this body, if it has no constants.
    pub(crate) fn statuses(self) -> &'static [u16] {
        match self {
            Self::HttpValidationError => &[422],
            _ => &[],
        }
    }
}

/// Returns the error for a body that is not documented.
pub(crate) fn undocumented_error(json: RawJson) -> Option<ApiError> {
    Some(ApiError::Unknown(json))
}
