//! Models: error. The codecs that only the features `mock` and `serde` need.

use crate::models::{
    AlreadyActiveSubscriptionError, AlreadyCanceledSubscription,
    AmbiguousExternalCustomerId, CannotCreateOrganizationError, CustomerNotReady,
    DiscountRedemptionLimitReached, DisputeAutoAcceptNotEnabled, DisputeNotOpenError,
    ExpiredCheckoutError, HttpValidationError, InactiveSubscription,
    ManualRetryLimitExceeded, MissingInvoiceBillingDetails, NotOpenCheckout,
    NotPermitted, OffSessionChargesNotEnabled, OrderNotDraft, OrderNotEligibleForInvoice,
    OrderNotEligibleForRetry, OrganizationNotReadyForPayments, PathStep,
    PauseResumeNotAllowed, PaymentActionRequired, PaymentAlreadyInProgress, PaymentError,
    PaymentFailed, PaymentMethodInUseByActiveSubscription, PaymentMethodRequired,
    PaymentMethodSetupFailed, PaymentNotReady, RefundedAlready, ResourceNotFound,
    RotateNotPermitted, SsoEnforcementRequiresConnection, SubscriptionLocked,
    TrialAlreadyRedeemed, Unauthorized, ValidationError,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer, encode_record};

#[cfg(feature = "services")]
use crate::models::CheckoutForbiddenError;

encode_record! {
    AlreadyActiveSubscriptionError;
    "error" = "AlreadyActiveSubscriptionError", "detail": field detail,
}

encode_record! {
    AlreadyCanceledSubscription;
    "error" = "AlreadyCanceledSubscription", "detail": field detail,
}

encode_record! {
    AmbiguousExternalCustomerId;
    "error": field error, "detail": field detail,
}

encode_record! {
    CannotCreateOrganizationError;
    "error": field error, "detail": field detail,
}

#[cfg(feature = "services")]
impl Encode for CheckoutForbiddenError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::AlreadyActiveSubscriptionError(value) => value.encode(writer),
            Self::NotOpenCheckout(value) => value.encode(writer),
            Self::PaymentNotReady(value) => value.encode(writer),
            Self::TrialAlreadyRedeemed(value) => value.encode(writer),
            Self::DiscountRedemptionLimitReached(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

encode_record! {
    CustomerNotReady;
    "error": field error, "detail": field detail,
}

encode_record! {
    DiscountRedemptionLimitReached;
    "error" = "DiscountRedemptionLimitReached", "detail": field detail,
}

encode_record! {
    DisputeAutoAcceptNotEnabled;
    "error" = "DisputeAutoAcceptNotEnabled", "detail": field detail,
}

encode_record! {
    DisputeNotOpenError;
    "error": field error, "detail": field detail,
}

encode_record! {
    ExpiredCheckoutError;
    "error": field error, "detail": field detail,
}

encode_record! {
    HttpValidationError;
    "detail": optional detail,
}

encode_record! {
    InactiveSubscription;
    "error" = "InactiveSubscription", "detail": field detail,
}

encode_record! {
    ManualRetryLimitExceeded;
    "error": field error, "detail": field detail,
}

encode_record! {
    MissingInvoiceBillingDetails;
    "error": field error, "detail": field detail,
}

encode_record! {
    NotOpenCheckout;
    "error" = "NotOpenCheckout", "detail": field detail,
}

encode_record! {
    NotPermitted;
    "error" = "NotPermitted", "detail": field detail,
}

encode_record! {
    OffSessionChargesNotEnabled;
    "error" = "OffSessionChargesNotEnabled", "detail": field detail,
}

encode_record! {
    OrderNotDraft;
    "error": field error, "detail": field detail,
}

encode_record! {
    OrderNotEligibleForInvoice;
    "error": field error, "detail": field detail,
}

encode_record! {
    OrderNotEligibleForRetry;
    "error": field error, "detail": field detail,
}

encode_record! {
    OrganizationNotReadyForPayments;
    "error" = "OrganizationNotReadyForPayments", "detail": field detail,
}

impl Encode for PathStep {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::String(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

encode_record! {
    PauseResumeNotAllowed;
    "error" = "PauseResumeNotAllowed", "detail": field detail,
}

encode_record! {
    PaymentActionRequired;
    "error" = "PaymentActionRequired", "detail": field detail,
}

encode_record! {
    PaymentAlreadyInProgress;
    "error": field error, "detail": field detail,
}

encode_record! {
    PaymentError;
    "error": field error, "detail": field detail,
}

encode_record! {
    PaymentFailed;
    "error" = "PaymentFailed", "detail": field detail,
}

encode_record! {
    PaymentMethodInUseByActiveSubscription;
    "error": field error, "detail": field detail,
}

encode_record! {
    PaymentMethodRequired;
    "error": field error, "detail": field detail,
}

encode_record! {
    PaymentMethodSetupFailed;
    "error": field error, "detail": field detail,
}

encode_record! {
    PaymentNotReady;
    "error" = "PaymentNotReady", "detail": field detail,
}

encode_record! {
    RefundedAlready;
    "error": field error, "detail": field detail,
}

encode_record! {
    ResourceNotFound;
    "error": field error, "detail": field detail,
}

encode_record! {
    RotateNotPermitted;
    "error": field error, "detail": field detail,
}

encode_record! {
    SsoEnforcementRequiresConnection;
    "error": field error, "detail": field detail,
}

encode_record! {
    SubscriptionLocked;
    "error": field error, "detail": field detail,
}

encode_record! {
    TrialAlreadyRedeemed;
    "error" = "TrialAlreadyRedeemed", "detail": field detail,
}

encode_record! {
    Unauthorized;
    "error": field error, "detail": field detail,
}

encode_record! {
    ValidationError;
    "loc": field loc, "msg": field msg, "type": field type_, "input": optional_or_null input 3,
    "ctx": optional ctx,
}

serde_codecs!(
    AlreadyActiveSubscriptionError, AlreadyCanceledSubscription,
    AmbiguousExternalCustomerId, CannotCreateOrganizationError, CustomerNotReady,
    DiscountRedemptionLimitReached, DisputeAutoAcceptNotEnabled, DisputeNotOpenError,
    ExpiredCheckoutError, HttpValidationError, InactiveSubscription,
    ManualRetryLimitExceeded, MissingInvoiceBillingDetails, NotOpenCheckout,
    NotPermitted, OffSessionChargesNotEnabled, OrderNotDraft, OrderNotEligibleForInvoice,
    OrderNotEligibleForRetry, OrganizationNotReadyForPayments, PathStep,
    PauseResumeNotAllowed, PaymentActionRequired, PaymentAlreadyInProgress, PaymentError,
    PaymentFailed, PaymentMethodInUseByActiveSubscription, PaymentMethodRequired,
    PaymentMethodSetupFailed, PaymentNotReady, RefundedAlready, ResourceNotFound,
    RotateNotPermitted, SsoEnforcementRequiresConnection, SubscriptionLocked,
    TrialAlreadyRedeemed, Unauthorized, ValidationError
);
#[cfg(feature = "mock")]
crate::mock::samples!(
    AlreadyActiveSubscriptionError, AlreadyCanceledSubscription,
    AmbiguousExternalCustomerId, CannotCreateOrganizationError, CustomerNotReady,
    DiscountRedemptionLimitReached, DisputeAutoAcceptNotEnabled, DisputeNotOpenError,
    ExpiredCheckoutError, HttpValidationError, InactiveSubscription,
    ManualRetryLimitExceeded, MissingInvoiceBillingDetails, NotOpenCheckout,
    NotPermitted, OffSessionChargesNotEnabled, OrderNotDraft, OrderNotEligibleForInvoice,
    OrderNotEligibleForRetry, OrganizationNotReadyForPayments, PathStep,
    PauseResumeNotAllowed, PaymentActionRequired, PaymentAlreadyInProgress, PaymentError,
    PaymentFailed, PaymentMethodInUseByActiveSubscription, PaymentMethodRequired,
    PaymentMethodSetupFailed, PaymentNotReady, RefundedAlready, ResourceNotFound,
    RotateNotPermitted, SsoEnforcementRequiresConnection, SubscriptionLocked,
    TrialAlreadyRedeemed, Unauthorized, ValidationError
);
#[cfg(feature = "mock")]
crate::mock::union_samples!(PathStep);

#[cfg(feature = "services")]
serde_codecs!(CheckoutForbiddenError);
#[cfg(feature = "services")]
#[cfg(feature = "mock")]
crate::mock::samples!(CheckoutForbiddenError);
#[cfg(feature = "services")]
#[cfg(feature = "mock")]
crate::mock::union_samples!(CheckoutForbiddenError);
