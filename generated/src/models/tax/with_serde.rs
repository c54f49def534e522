//! Models: tax; the codecs that only the feature `serde` needs.

use crate::models::{TaxBehavior, TaxBehaviorOption, TaxIdFormat};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for TaxBehavior {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

impl Encode for TaxIdFormat {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }
}

serde_codecs!(TaxBehavior, TaxBehaviorOption, TaxIdFormat);
