//! Schemas: error.

use sdk::models;

use crate::schema::{Schema, inline, received};

pub(super) const SCHEMAS: &[Schema] = &[
    received::<models::AlreadyActiveSubscriptionError>("AlreadyActiveSubscriptionError"),
    received::<models::AlreadyCanceledSubscription>("AlreadyCanceledSubscription"),
    received::<models::AmbiguousExternalCustomerId>("AmbiguousExternalCustomerID"),
    received::<models::CannotCreateOrganizationError>("CannotCreateOrganizationError"),
    received::<models::CustomerNotReady>("CustomerNotReady"),
    received::<models::DiscountRedemptionLimitReached>("DiscountRedemptionLimitReached"),
    received::<models::DisputeAutoAcceptNotEnabled>("DisputeAutoAcceptNotEnabled"),
    received::<models::DisputeNotOpenError>("DisputeNotOpenError"),
    received::<models::ExpiredCheckoutError>("ExpiredCheckoutError"),
    received::<models::HttpValidationError>("HTTPValidationError"),
    received::<models::InactiveSubscription>("InactiveSubscription"),
    received::<models::ManualRetryLimitExceeded>("ManualRetryLimitExceeded"),
    received::<models::MissingInvoiceBillingDetails>("MissingInvoiceBillingDetails"),
    received::<models::NotOpenCheckout>("NotOpenCheckout"),
    received::<models::NotPermitted>("NotPermitted"),
    received::<models::OffSessionChargesNotEnabled>("OffSessionChargesNotEnabled"),
    received::<models::OrderNotDraft>("OrderNotDraft"),
    received::<models::OrderNotEligibleForInvoice>("OrderNotEligibleForInvoice"),
    received::<models::OrderNotEligibleForRetry>("OrderNotEligibleForRetry"),
    received::<
        models::OrganizationNotReadyForPayments,
    >("OrganizationNotReadyForPayments"),
    inline(
        received::<
            models::PathStep,
        >("/components/schemas/ValidationError/properties/loc/items"),
    ),
    received::<models::PauseResumeNotAllowed>("PauseResumeNotAllowed"),
    received::<models::PaymentActionRequired>("PaymentActionRequired"),
    received::<models::PaymentAlreadyInProgress>("PaymentAlreadyInProgress"),
    received::<models::PaymentError>("PaymentError"),
    received::<models::PaymentFailed>("PaymentFailed"),
    received::<
        models::PaymentMethodInUseByActiveSubscription,
    >("PaymentMethodInUseByActiveSubscription"),
    received::<models::PaymentMethodRequired>("PaymentMethodRequired"),
    received::<models::PaymentMethodSetupFailed>("PaymentMethodSetupFailed"),
    received::<models::PaymentNotReady>("PaymentNotReady"),
    received::<models::RefundedAlready>("RefundedAlready"),
    received::<models::ResourceNotFound>("ResourceNotFound"),
    received::<
        models::SsoEnforcementRequiresConnection,
    >("SSOEnforcementRequiresConnection"),
    received::<models::SubscriptionLocked>("SubscriptionLocked"),
    received::<models::TrialAlreadyRedeemed>("TrialAlreadyRedeemed"),
    received::<models::Unauthorized>("Unauthorized"),
    received::<models::ValidationError>("ValidationError"),
];
