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
use crate::runtime::json::{Encode, Writer};

#[cfg(feature = "services")]
use crate::models::CheckoutForbiddenError;

impl Encode for AlreadyActiveSubscriptionError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "AlreadyActiveSubscriptionError");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for AlreadyCanceledSubscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "AlreadyCanceledSubscription");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for AmbiguousExternalCustomerId {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for CannotCreateOrganizationError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
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

impl Encode for CustomerNotReady {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for DiscountRedemptionLimitReached {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "DiscountRedemptionLimitReached");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for DisputeAutoAcceptNotEnabled {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "DisputeAutoAcceptNotEnabled");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for DisputeNotOpenError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for ExpiredCheckoutError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for HttpValidationError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("detail", &self.detail);
        object.end();
    }
}

impl Encode for InactiveSubscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "InactiveSubscription");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for ManualRetryLimitExceeded {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for MissingInvoiceBillingDetails {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for NotOpenCheckout {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "NotOpenCheckout");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for NotPermitted {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "NotPermitted");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OffSessionChargesNotEnabled {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "OffSessionChargesNotEnabled");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OrderNotDraft {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OrderNotEligibleForInvoice {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OrderNotEligibleForRetry {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OrganizationNotReadyForPayments {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "OrganizationNotReadyForPayments");
        object.field("detail", &self.detail);
        object.end();
    }
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

impl Encode for PauseResumeNotAllowed {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "PauseResumeNotAllowed");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentActionRequired {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "PaymentActionRequired");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentAlreadyInProgress {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentFailed {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "PaymentFailed");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentMethodInUseByActiveSubscription {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentMethodRequired {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentMethodSetupFailed {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentNotReady {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "PaymentNotReady");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for RefundedAlready {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for ResourceNotFound {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for RotateNotPermitted {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for SsoEnforcementRequiresConnection {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for SubscriptionLocked {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for TrialAlreadyRedeemed {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "TrialAlreadyRedeemed");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for Unauthorized {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for ValidationError {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("loc", &self.loc);
        object.field("msg", &self.msg);
        object.field("type", &self.type_);
        object.optional_or_null("input", &self.input, self.nulls.has(3));
        object.optional("ctx", &self.ctx);
        object.end();
    }
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
