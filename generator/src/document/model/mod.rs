//! The contents of a document, in types that do not depend on a version of OpenAPI.
//!
//! The reader of each version fills them. The types that hold no schema come from `openapiv3`.

pub(crate) mod extension;
pub(in crate::document) mod keywords;
pub(crate) mod literal;
pub(crate) mod operation;
pub(crate) mod rare;
pub(crate) mod resolve;
pub(crate) mod schema;
pub(crate) mod stated;
