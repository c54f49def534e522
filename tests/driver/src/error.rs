//! The names of error bodies.

use sdk::ApiError;

/// The name of the variant.
pub(crate) fn variant(error: &ApiError) -> &'static str {
    match error {
        ApiError::AlreadyActiveSubscriptionError(_) => "AlreadyActiveSubscriptionError",
        ApiError::AlreadyCanceledSubscription(_) => "AlreadyCanceledSubscription",
        ApiError::AmbiguousExternalCustomerId(_) => "AmbiguousExternalCustomerId",
        ApiError::CannotCreateOrganizationError(_) => "CannotCreateOrganizationError",
        ApiError::CustomerNotReady(_) => "CustomerNotReady",
        ApiError::DiscountRedemptionLimitReached(_) => "DiscountRedemptionLimitReached",
        ApiError::DisputeAutoAcceptNotEnabled(_) => "DisputeAutoAcceptNotEnabled",
        ApiError::DisputeNotOpenError(_) => "DisputeNotOpenError",
        ApiError::ExpiredCheckoutError(_) => "ExpiredCheckoutError",
        ApiError::HttpValidationError(_) => "HttpValidationError",
        ApiError::InactiveSubscription(_) => "InactiveSubscription",
        ApiError::ManualRetryLimitExceeded(_) => "ManualRetryLimitExceeded",
        ApiError::MissingInvoiceBillingDetails(_) => "MissingInvoiceBillingDetails",
        ApiError::NotOpenCheckout(_) => "NotOpenCheckout",
        ApiError::NotPermitted(_) => "NotPermitted",
        ApiError::OffSessionChargesNotEnabled(_) => "OffSessionChargesNotEnabled",
        ApiError::OrderNotDraft(_) => "OrderNotDraft",
        ApiError::OrderNotEligibleForInvoice(_) => "OrderNotEligibleForInvoice",
        ApiError::OrderNotEligibleForRetry(_) => "OrderNotEligibleForRetry",
        ApiError::OrganizationNotReadyForPayments(_) => "OrganizationNotReadyForPayments",
        ApiError::PauseResumeNotAllowed(_) => "PauseResumeNotAllowed",
        ApiError::PaymentActionRequired(_) => "PaymentActionRequired",
        ApiError::PaymentAlreadyInProgress(_) => "PaymentAlreadyInProgress",
        ApiError::PaymentError(_) => "PaymentError",
        ApiError::PaymentFailed(_) => "PaymentFailed",
        ApiError::PaymentMethodInUseByActiveSubscription(_) => {
            "PaymentMethodInUseByActiveSubscription"
        }
        ApiError::PaymentMethodRequired(_) => "PaymentMethodRequired",
        ApiError::PaymentMethodSetupFailed(_) => "PaymentMethodSetupFailed",
        ApiError::PaymentNotReady(_) => "PaymentNotReady",
        ApiError::RefundedAlready(_) => "RefundedAlready",
        ApiError::ResourceNotFound(_) => "ResourceNotFound",
        ApiError::SsoEnforcementRequiresConnection(_) => {
            "SsoEnforcementRequiresConnection"
        }
        ApiError::SubscriptionLocked(_) => "SubscriptionLocked",
        ApiError::TrialAlreadyRedeemed(_) => "TrialAlreadyRedeemed",
        ApiError::Unauthorized(_) => "Unauthorized",
        _ => "Unknown",
    }
}
