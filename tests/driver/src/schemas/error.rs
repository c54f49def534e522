//! Schemas: error.

use sdk::models::{
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
    SsoEnforcementRequiresConnection, SubscriptionLocked, TrialAlreadyRedeemed,
    Unauthorized, ValidationError,
};

use crate::schema;
use crate::schema::Schema;

pub(super) const SCHEMAS: &[Schema] = &[
    schema::received::<AlreadyActiveSubscriptionError>("AlreadyActiveSubscriptionError"),
    schema::received::<AlreadyCanceledSubscription>("AlreadyCanceledSubscription"),
    schema::received::<AmbiguousExternalCustomerId>("AmbiguousExternalCustomerID"),
    schema::received::<CannotCreateOrganizationError>("CannotCreateOrganizationError"),
    schema::received::<CustomerNotReady>("CustomerNotReady"),
    schema::received::<DiscountRedemptionLimitReached>("DiscountRedemptionLimitReached"),
    schema::received::<DisputeAutoAcceptNotEnabled>("DisputeAutoAcceptNotEnabled"),
    schema::received::<DisputeNotOpenError>("DisputeNotOpenError"),
    schema::received::<ExpiredCheckoutError>("ExpiredCheckoutError"),
    schema::received::<HttpValidationError>("HTTPValidationError"),
    schema::received::<InactiveSubscription>("InactiveSubscription"),
    schema::received::<ManualRetryLimitExceeded>("ManualRetryLimitExceeded"),
    schema::received::<MissingInvoiceBillingDetails>("MissingInvoiceBillingDetails"),
    schema::received::<NotOpenCheckout>("NotOpenCheckout"),
    schema::received::<NotPermitted>("NotPermitted"),
    schema::received::<OffSessionChargesNotEnabled>("OffSessionChargesNotEnabled"),
    schema::received::<OrderNotDraft>("OrderNotDraft"),
    schema::received::<OrderNotEligibleForInvoice>("OrderNotEligibleForInvoice"),
    schema::received::<OrderNotEligibleForRetry>("OrderNotEligibleForRetry"),
    schema::received::<
        OrganizationNotReadyForPayments,
    >("OrganizationNotReadyForPayments"),
    schema::inline(
        schema::received::<
            PathStep,
        >("/components/schemas/ValidationError/properties/loc/items"),
    ),
    schema::received::<PauseResumeNotAllowed>("PauseResumeNotAllowed"),
    schema::received::<PaymentActionRequired>("PaymentActionRequired"),
    schema::received::<PaymentAlreadyInProgress>("PaymentAlreadyInProgress"),
    schema::received::<PaymentError>("PaymentError"),
    schema::received::<PaymentFailed>("PaymentFailed"),
    schema::received::<
        PaymentMethodInUseByActiveSubscription,
    >("PaymentMethodInUseByActiveSubscription"),
    schema::received::<PaymentMethodRequired>("PaymentMethodRequired"),
    schema::received::<PaymentMethodSetupFailed>("PaymentMethodSetupFailed"),
    schema::received::<PaymentNotReady>("PaymentNotReady"),
    schema::received::<RefundedAlready>("RefundedAlready"),
    schema::received::<ResourceNotFound>("ResourceNotFound"),
    schema::received::<
        SsoEnforcementRequiresConnection,
    >("SSOEnforcementRequiresConnection"),
    schema::received::<SubscriptionLocked>("SubscriptionLocked"),
    schema::received::<TrialAlreadyRedeemed>("TrialAlreadyRedeemed"),
    schema::received::<Unauthorized>("Unauthorized"),
    schema::received::<ValidationError>("ValidationError"),
];
