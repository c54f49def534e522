//! Models: customer; the codecs that only the feature `serde` needs.

use crate::models::{Customer, CustomerCancellationReason, CustomerType};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for Customer {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Individual(value) => value.encode(writer),
            Self::Team(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

serde_codecs!(Customer, CustomerCancellationReason, CustomerType);
