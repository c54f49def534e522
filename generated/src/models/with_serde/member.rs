//! Models: member. The codecs that only the features `mock` and `serde` need.

use crate::models::{Member, MemberRole};
use crate::runtime::serde_codecs;
use crate::runtime::json::{Encode, Writer};

impl Encode for Member {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("created_at", &self.created_at);
        object.field("modified_at", &self.modified_at);
        object.field("customer_id", &self.customer_id);
        object.field("email", &self.email);
        object.field("name", &self.name);
        object.field("external_id", &self.external_id);
        object.field("role", &self.role);
        object.end();
    }
}

serde_codecs!(Member, MemberRole);
#[cfg(feature = "mock")]
crate::mock::samples!(Member, MemberRole);
