//! Models: error for services.

use crate::models::{
    AlreadyActiveSubscriptionError, DiscountRedemptionLimitReached, NotOpenCheckout,
    PaymentNotReady, TrialAlreadyRedeemed,
};
use crate::runtime::json::{Blank, Decode, DecodeError, Reader, Unknown};

#[cfg(feature = "serde")]
mod with_serde;

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

impl Blank for CheckoutForbiddenError {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}
