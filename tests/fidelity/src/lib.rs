//! Proves that the generated crate loses nothing: random valid instances of every schema of a document, and named
//! mutations of them, go through the typed models and come back.
//!
//! What is valid is judged by a JSON Schema validator that nobody here wrote, never by our own codecs.

pub mod compare;
pub mod dates;
pub mod document;
pub mod make;
pub mod mutate;
pub mod path;
pub mod report;
pub mod run;
pub mod unions;
pub mod validity;

/// Our own document.
#[must_use]
pub fn own_document() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/polar.openapi.yaml")
}
