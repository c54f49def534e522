//! JSON that is known when the crate is generated.

use crate::runtime::json::{Encode, Writer};

/// JSON that is written unchanged.
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{self, Verbatim};")]
/// assert_eq!(json::to_string(&Verbatim("[1,2]")), "[1,2]");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verbatim(pub &'static str);

impl Encode for Verbatim {
    fn encode(&self, writer: &mut Writer) {
        writer.raw(self.0);
    }
}
