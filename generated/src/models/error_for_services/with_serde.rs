//! Models: error for services; the codecs that only the feature `serde` needs.

use crate::models::CheckoutForbiddenError;
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

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

serde_codecs!(CheckoutForbiddenError);
