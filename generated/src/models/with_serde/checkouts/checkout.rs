//! Models: checkout. The codecs that only the features `mock` and `serde` need.

use crate::models::{CheckoutOrganization, CheckoutPage, CheckoutSortProperty};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

impl Encode for CheckoutOrganization {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("id", &self.id);
        object.field("name", &self.name);
        object.field("slug", &self.slug);
        object.field("avatar_url", &self.avatar_url);
        object.field("proration_behavior", &self.proration_behavior);
        object.field("allow_customer_updates", &self.allow_customer_updates);
        object.end();
    }
}

impl Encode for CheckoutPage {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

impl Decode for CheckoutSortProperty {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.string_enum()
    }
}

impl Blank for CheckoutSortProperty {
    const BLANK: Self = Self::CreatedAt;
}

serde_codecs!(CheckoutOrganization, CheckoutPage, CheckoutSortProperty);
#[cfg(feature = "mock")]
crate::mock::samples!(CheckoutOrganization, CheckoutPage, CheckoutSortProperty);
