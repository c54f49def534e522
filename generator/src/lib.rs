//! Generates a Rust client crate from an OpenAPI document: text in, files out.

pub mod document;
pub mod report;
