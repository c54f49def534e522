//! Drives the generated crate from outside: one JSON object in, one JSON object out.
//!
//! `decode` reads JSON into the Rust type of a schema and writes it again; `call` passes every argument through the
//! typed methods and models of an operation; `list` says what there is.

// What the document deprecates is driven too.
#![allow(deprecated)]

mod answer;
#[allow(dead_code, reason = "a document may have no such argument")]
mod arguments;
mod base64;
mod error;
#[cfg(feature = "examples")]
pub mod examples;
mod operations;
#[allow(dead_code, reason = "a document may have no such body")]
mod parts;
mod schema;
mod schemas;
mod server;
mod stream_parts;
mod streams;
mod webhook;

pub use schema::{Failure, Schema};
pub use server::Driver;

/// Every schema that has a Rust type, by name.
pub fn schemas() -> impl Iterator<Item = &'static Schema> {
    schemas::all()
}
