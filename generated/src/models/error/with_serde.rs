//! Models: error; the codecs that only the feature `serde` needs.

use crate::models::{
    AlreadyActiveSubscriptionError, AlreadyCanceledSubscription,
    AmbiguousExternalCustomerId, CannotCreateOrganizationError, CheckoutForbiddenError,
    CustomerNotReady, DiscountRedemptionLimitReached, DisputeAutoAcceptNotEnabled,
    DisputeNotOpenError, ExpiredCheckoutError, HttpValidationError, InactiveSubscription,
    ManualRetryLimitExceeded, MissingInvoiceBillingDetails, NotOpenCheckout,
    NotPermitted, OffSessionChargesNotEnabled, OrderNotDraft, OrderNotEligibleForInvoice,
    OrderNotEligibleForRetry, OrganizationNotReadyForPayments, PathStep,
    PauseResumeNotAllowed, PaymentActionRequired, PaymentAlreadyInProgress, PaymentError,
    PaymentFailed, PaymentMethodInUseByActiveSubscription, PaymentMethodRequired,
    PaymentMethodSetupFailed, PaymentNotReady, RefundedAlready, ResourceNotFound,
    SsoEnforcementRequiresConnection, SubscriptionLocked, TrialAlreadyRedeemed,
    Unauthorized, ValidationError,
};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for AlreadyActiveSubscriptionError {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "AlreadyActiveSubscriptionError");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for AlreadyCanceledSubscription {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "AlreadyCanceledSubscription");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for AmbiguousExternalCustomerId {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for CannotCreateOrganizationError {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for CheckoutForbiddenError {
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
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for DiscountRedemptionLimitReached {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "DiscountRedemptionLimitReached");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for DisputeAutoAcceptNotEnabled {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "DisputeAutoAcceptNotEnabled");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for DisputeNotOpenError {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for ExpiredCheckoutError {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for HttpValidationError {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("detail", &self.detail);
        object.end();
    }
}

impl Encode for InactiveSubscription {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "InactiveSubscription");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for ManualRetryLimitExceeded {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for MissingInvoiceBillingDetails {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for NotOpenCheckout {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "NotOpenCheckout");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for NotPermitted {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "NotPermitted");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OffSessionChargesNotEnabled {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "OffSessionChargesNotEnabled");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OrderNotDraft {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OrderNotEligibleForInvoice {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OrderNotEligibleForRetry {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for OrganizationNotReadyForPayments {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "OrganizationNotReadyForPayments");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PathStep {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::String(value) => value.encode(writer),
            Self::Integer(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Encode for PauseResumeNotAllowed {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "PauseResumeNotAllowed");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentActionRequired {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "PaymentActionRequired");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentAlreadyInProgress {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentError {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentFailed {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "PaymentFailed");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentMethodInUseByActiveSubscription {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentMethodRequired {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentMethodSetupFailed {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for PaymentNotReady {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "PaymentNotReady");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for RefundedAlready {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for ResourceNotFound {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for SsoEnforcementRequiresConnection {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for SubscriptionLocked {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for TrialAlreadyRedeemed {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", "TrialAlreadyRedeemed");
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for Unauthorized {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("error", &self.error);
        object.field("detail", &self.detail);
        object.end();
    }
}

impl Encode for ValidationError {
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
    AmbiguousExternalCustomerId, CannotCreateOrganizationError, CheckoutForbiddenError,
    CustomerNotReady, DiscountRedemptionLimitReached, DisputeAutoAcceptNotEnabled,
    DisputeNotOpenError, ExpiredCheckoutError, HttpValidationError, InactiveSubscription,
    ManualRetryLimitExceeded, MissingInvoiceBillingDetails, NotOpenCheckout,
    NotPermitted, OffSessionChargesNotEnabled, OrderNotDraft, OrderNotEligibleForInvoice,
    OrderNotEligibleForRetry, OrganizationNotReadyForPayments, PathStep,
    PauseResumeNotAllowed, PaymentActionRequired, PaymentAlreadyInProgress, PaymentError,
    PaymentFailed, PaymentMethodInUseByActiveSubscription, PaymentMethodRequired,
    PaymentMethodSetupFailed, PaymentNotReady, RefundedAlready, ResourceNotFound,
    SsoEnforcementRequiresConnection, SubscriptionLocked, TrialAlreadyRedeemed,
    Unauthorized, ValidationError
);
