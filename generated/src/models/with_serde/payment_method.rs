//! Models: payment method. The codecs that only the features `mock` and `serde` need.

use crate::models::{PaymentMethodCardMetadata, PaymentMethodKrCardMetadata};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for PaymentMethodCardMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("brand", &self.brand);
        object.field("last4", &self.last4);
        object.field("exp_month", &self.exp_month);
        object.field("exp_year", &self.exp_year);
        object.optional_or_null("wallet", &self.wallet, self.nulls.has(4));
        object.end();
    }
}

impl Encode for PaymentMethodKrCardMetadata {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("brand", &self.brand);
        object.field("last4", &self.last4);
        object.end();
    }
}

serde_codecs!(PaymentMethodCardMetadata, PaymentMethodKrCardMetadata);
#[cfg(feature = "mock")]
crate::mock::samples!(PaymentMethodCardMetadata, PaymentMethodKrCardMetadata);
