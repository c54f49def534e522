//! What a document says, in types that no version of OpenAPI owns.
//!
//! The reader of a version fills them. `openapiv3` gives the types that hold no schema.

pub(crate) mod extension;
pub(in crate::document) mod keywords;
pub(crate) mod literal;
pub(crate) mod operation;
pub(crate) mod resolve;
pub(crate) mod schema;
