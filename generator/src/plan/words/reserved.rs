//! Names that what the document names cannot have.
//!
//! Methods are reserved because two of one name do not compile: those of the runtime are read from its sources. Services
//! and builders may have any name, for a file keeps the whole path of one of two things of one name (`emit::assemble`).
//! Models could, too. But a caller that brings in `models::*` would lose what the prelude has of that name, and in the docs
//! of a field, `Date` is to be one thing.

use crate::plan::client::exports;
use crate::{prelude, runtime};

/// What models have `Model` behind their names for: the prelude, and the types that fields have from the crate's root.
pub(in crate::plan) fn models() -> Vec<&'static str> {
    prelude::types().chain(exports::of_fields()).collect()
}

/// The methods that a builder has next to its setters.
pub(in crate::plan) fn builder_methods() -> Vec<&'static str> {
    let own = [
        "blocking",
        "body",
        "call",
        "clone",
        "self",
        "send_events",
        "send_lines",
        "server",
    ];
    let shared = runtime::builder_methods().iter().copied();
    shared.chain(own).collect()
}

/// Whether the client has a method or a module of this name, so that no service can have it.
pub(in crate::plan) fn is_client_method(name: &str) -> bool {
    let own = [
        "anonymous",
        "blocking",
        "builder",
        "clone",
        "default",
        "from_env",
        "mod_",
        "new",
    ];
    own.contains(&name) || runtime::client_methods().contains(&name)
}

/// Methods that every type has from the prelude, and that take the value itself: on a value, they are called instead of its
/// own methods of these names, which take a reference.
pub(in crate::plan) const BY_VALUE: &[&str] = &["into", "try_into"];
