//! What the server says when it refuses.

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
    SsoEnforcementRequiresConnection, SubscriptionLocked, TrialAlreadyRedeemed,
    Unauthorized,
};
use crate::runtime::json::{DecodeError, RawJson, Reader};

/// The error bodies that the API documents.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ApiError {
    /// The customer already has an active subscription.
    AlreadyActiveSubscriptionError(AlreadyActiveSubscriptionError),
    /// The subscription was canceled before, or is set to end with its current period.
    AlreadyCanceledSubscription(AlreadyCanceledSubscription),
    /// Customers of several organizations that the token reaches have this external id.
    AmbiguousExternalCustomerId(AmbiguousExternalCustomerId),
    /// The organization cannot be created.
    CannotCreateOrganizationError(CannotCreateOrganizationError),
    /// The customer is not ready for this step yet.
    CustomerNotReady(CustomerNotReady),
    /// The discount has been redeemed as often as it may be.
    DiscountRedemptionLimitReached(DiscountRedemptionLimitReached),
    /// The organization does not have the feature that concedes small disputes by itself.
    DisputeAutoAcceptNotEnabled(DisputeAutoAcceptNotEnabled),
    /// The dispute is not open any more.
    DisputeNotOpenError(DisputeNotOpenError),
    /// The time of the checkout session is over.
    ExpiredCheckoutError(ExpiredCheckoutError),
    /// Answer with status 422: a body or parameter failed validation.
    HttpValidationError(HttpValidationError),
    /// The subscription is not active.
    InactiveSubscription(InactiveSubscription),
    /// Too many attempts were made to pay the order by hand.
    ManualRetryLimitExceeded(ManualRetryLimitExceeded),
    /// The order lacks the billing name or address that an invoice needs.
    MissingInvoiceBillingDetails(MissingInvoiceBillingDetails),
    /// The checkout session is not open, for example because its time is over.
    NotOpenCheckout(NotOpenCheckout),
    /// Answer with status 403: the request is not allowed.
    NotPermitted(NotPermitted),
    /// The organization may not charge saved payment methods on its own.
    OffSessionChargesNotEnabled(OffSessionChargesNotEnabled),
    /// The order is not a draft, so it cannot be finalized.
    OrderNotDraft(OrderNotDraft),
    /// The status of the order does not allow an invoice.
    OrderNotEligibleForInvoice(OrderNotEligibleForInvoice),
    /// The payment of this order cannot be retried, or its confirmation failed.
    OrderNotEligibleForRetry(OrderNotEligibleForRetry),
    /// The organization cannot take payments yet.
    OrganizationNotReadyForPayments(OrganizationNotReadyForPayments),
    /// The organization does not let customers pause or resume.
    PauseResumeNotAllowed(PauseResumeNotAllowed),
    /// The bank wants the customer to authenticate, which cannot be done while the customer is away.
    PaymentActionRequired(PaymentActionRequired),
    /// A payment of this order is already under way.
    PaymentAlreadyInProgress(PaymentAlreadyInProgress),
    /// Confirming the checkout session led to a payment that did not go through.
    PaymentError(PaymentError),
    /// The charge did not go through.
    PaymentFailed(PaymentFailed),
    /// A subscription is still billed through this payment method.
    PaymentMethodInUseByActiveSubscription(PaymentMethodInUseByActiveSubscription),
    /// There is no payment method that could be charged.
    PaymentMethodRequired(PaymentMethodRequired),
    /// The card was declined while it was being saved.
    PaymentMethodSetupFailed(PaymentMethodSetupFailed),
    /// The seller cannot take payments yet.
    PaymentNotReady(PaymentNotReady),
    /// Nothing is left of the order to refund.
    RefundedAlready(RefundedAlready),
    /// Answer with status 404: there is no such object, or the access token cannot see it.
    ResourceNotFound(ResourceNotFound),
    /// Single sign-on cannot be enforced before the organization has a connection for it.
    SsoEnforcementRequiresConnection(SsoEnforcementRequiresConnection),
    /// An earlier change of the subscription is not finished yet.
    SubscriptionLocked(SubscriptionLocked),
    /// The customer has already had a trial.
    TrialAlreadyRedeemed(TrialAlreadyRedeemed),
    /// Answer with status 401: the request is not authenticated.
    Unauthorized(Unauthorized),
    /// JSON that the API does not document.
    Unknown(RawJson),
}

impl ApiError {
    pub(crate) fn already_active_subscription_error(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::AlreadyActiveSubscriptionError)
    }

    pub(crate) fn already_canceled_subscription(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::AlreadyCanceledSubscription)
    }

    pub(crate) fn ambiguous_external_customer_id(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::AmbiguousExternalCustomerId)
    }

    pub(crate) fn cannot_create_organization_error(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::CannotCreateOrganizationError)
    }

    pub(crate) fn customer_not_ready(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::CustomerNotReady)
    }

    pub(crate) fn discount_redemption_limit_reached(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::DiscountRedemptionLimitReached)
    }

    pub(crate) fn dispute_auto_accept_not_enabled(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::DisputeAutoAcceptNotEnabled)
    }

    pub(crate) fn dispute_not_open_error(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::DisputeNotOpenError)
    }

    pub(crate) fn expired_checkout_error(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::ExpiredCheckoutError)
    }

    pub(crate) fn http_validation_error(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::HttpValidationError)
    }

    pub(crate) fn inactive_subscription(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::InactiveSubscription)
    }

    pub(crate) fn manual_retry_limit_exceeded(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::ManualRetryLimitExceeded)
    }

    pub(crate) fn missing_invoice_billing_details(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::MissingInvoiceBillingDetails)
    }

    pub(crate) fn not_open_checkout(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::NotOpenCheckout)
    }

    pub(crate) fn not_permitted(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.value().map(Self::NotPermitted)
    }

    pub(crate) fn off_session_charges_not_enabled(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::OffSessionChargesNotEnabled)
    }

    pub(crate) fn order_not_draft(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.value().map(Self::OrderNotDraft)
    }

    pub(crate) fn order_not_eligible_for_invoice(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::OrderNotEligibleForInvoice)
    }

    pub(crate) fn order_not_eligible_for_retry(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::OrderNotEligibleForRetry)
    }

    pub(crate) fn organization_not_ready_for_payments(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::OrganizationNotReadyForPayments)
    }

    pub(crate) fn pause_resume_not_allowed(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::PauseResumeNotAllowed)
    }

    pub(crate) fn payment_action_required(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::PaymentActionRequired)
    }

    pub(crate) fn payment_already_in_progress(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::PaymentAlreadyInProgress)
    }

    pub(crate) fn payment_error(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.value().map(Self::PaymentError)
    }

    pub(crate) fn payment_failed(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.value().map(Self::PaymentFailed)
    }

    pub(crate) fn payment_method_in_use_by_active_subscription(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::PaymentMethodInUseByActiveSubscription)
    }

    pub(crate) fn payment_method_required(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::PaymentMethodRequired)
    }

    pub(crate) fn payment_method_setup_failed(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::PaymentMethodSetupFailed)
    }

    pub(crate) fn payment_not_ready(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::PaymentNotReady)
    }

    pub(crate) fn refunded_already(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::RefundedAlready)
    }

    pub(crate) fn resource_not_found(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::ResourceNotFound)
    }

    pub(crate) fn sso_enforcement_requires_connection(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::SsoEnforcementRequiresConnection)
    }

    pub(crate) fn subscription_locked(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::SubscriptionLocked)
    }

    pub(crate) fn trial_already_redeemed(
        reader: &mut Reader<'_>,
    ) -> Result<Self, DecodeError> {
        reader.value().map(Self::TrialAlreadyRedeemed)
    }

    pub(crate) fn unauthorized(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.value().map(Self::Unauthorized)
    }
}

impl ApiError {
    /// What the server says for people to read, where the body has such a text.
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

/// Reads an error body that the operation does not document: as one that others document, or as JSON.
pub(crate) fn fallback_error(status: u16, body: &str) -> Option<ApiError> {
    known_error(status, body)
        .or_else(|| RawJson::parse(body).ok().map(ApiError::Unknown))
}

/// Reads a body by its tag, or else as one that is documented for its status.
fn known_error(status: u16, body: &str) -> Option<ApiError> {
    let mut reader = Reader::new(body);
    match reader.tag(&["error"]).ok()?.as_deref() {
        Some("AlreadyActiveSubscriptionError") => {
            return ApiError::already_active_subscription_error(&mut reader).ok();
        }
        Some("AlreadyCanceledSubscription") => {
            return ApiError::already_canceled_subscription(&mut reader).ok();
        }
        Some("AmbiguousExternalCustomerID") => {
            return ApiError::ambiguous_external_customer_id(&mut reader).ok();
        }
        Some("CannotCreateOrganizationError") => {
            return ApiError::cannot_create_organization_error(&mut reader).ok();
        }
        Some("CustomerNotReady") => return ApiError::customer_not_ready(&mut reader).ok(),
        Some("DiscountRedemptionLimitReached") => {
            return ApiError::discount_redemption_limit_reached(&mut reader).ok();
        }
        Some("DisputeAutoAcceptNotEnabled") => {
            return ApiError::dispute_auto_accept_not_enabled(&mut reader).ok();
        }
        Some("DisputeNotOpenError") => {
            return ApiError::dispute_not_open_error(&mut reader).ok();
        }
        Some("ExpiredCheckoutError") => {
            return ApiError::expired_checkout_error(&mut reader).ok();
        }
        Some("InactiveSubscription") => {
            return ApiError::inactive_subscription(&mut reader).ok();
        }
        Some("ManualRetryLimitExceeded") => {
            return ApiError::manual_retry_limit_exceeded(&mut reader).ok();
        }
        Some("MissingInvoiceBillingDetails") => {
            return ApiError::missing_invoice_billing_details(&mut reader).ok();
        }
        Some("NotOpenCheckout") => return ApiError::not_open_checkout(&mut reader).ok(),
        Some("NotPermitted") => return ApiError::not_permitted(&mut reader).ok(),
        Some("OffSessionChargesNotEnabled") => {
            return ApiError::off_session_charges_not_enabled(&mut reader).ok();
        }
        Some("OrderNotDraft") => return ApiError::order_not_draft(&mut reader).ok(),
        Some("OrderNotEligibleForInvoice") => {
            return ApiError::order_not_eligible_for_invoice(&mut reader).ok();
        }
        Some("OrderNotEligibleForRetry") => {
            return ApiError::order_not_eligible_for_retry(&mut reader).ok();
        }
        Some("OrganizationNotReadyForPayments") => {
            return ApiError::organization_not_ready_for_payments(&mut reader).ok();
        }
        Some("PauseResumeNotAllowed") => {
            return ApiError::pause_resume_not_allowed(&mut reader).ok();
        }
        Some("PaymentActionRequired") => {
            return ApiError::payment_action_required(&mut reader).ok();
        }
        Some("PaymentAlreadyInProgress") => {
            return ApiError::payment_already_in_progress(&mut reader).ok();
        }
        Some("PaymentError") => return ApiError::payment_error(&mut reader).ok(),
        Some("PaymentFailed") => return ApiError::payment_failed(&mut reader).ok(),
        Some("PaymentMethodInUseByActiveSubscription") => {
            return ApiError::payment_method_in_use_by_active_subscription(&mut reader)
                .ok();
        }
        Some("PaymentMethodRequired") => {
            return ApiError::payment_method_required(&mut reader).ok();
        }
        Some("PaymentMethodSetupFailed") => {
            return ApiError::payment_method_setup_failed(&mut reader).ok();
        }
        Some("PaymentNotReady") => return ApiError::payment_not_ready(&mut reader).ok(),
        Some("RefundedAlready") => return ApiError::refunded_already(&mut reader).ok(),
        Some("ResourceNotFound") => return ApiError::resource_not_found(&mut reader).ok(),
        Some("SSOEnforcementRequiresConnection") => {
            return ApiError::sso_enforcement_requires_connection(&mut reader).ok();
        }
        Some("SubscriptionLocked") => {
            return ApiError::subscription_locked(&mut reader).ok();
        }
        Some("TrialAlreadyRedeemed") => {
            return ApiError::trial_already_redeemed(&mut reader).ok();
        }
        Some("Unauthorized") => return ApiError::unauthorized(&mut reader).ok(),
        _ => {}
    }

    match status {
        422 => ApiError::http_validation_error(&mut Reader::new(body)).ok(),
        _ => None,
    }
}
