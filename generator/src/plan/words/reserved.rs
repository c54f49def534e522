//! Names that are reserved, so that names from the document cannot have them.
//!
//! Methods are reserved because two methods of the same name do not compile; the methods of the runtime are read from
//! its sources. Services and builders may have any name, because a file keeps the whole path of one of two items with
//! the same name (`emit::assemble`). Models could have any name, too, but a caller that imports `models::*` would lose
//! the prelude's item of that name, and in the docs of a field, `Date` should mean one thing only.

use crate::plan::client::exports;
use crate::{prelude, runtime};

/// The names that models can only have with `Model` appended: those of the prelude, and of types at the crate's root
/// that fields have.
pub(in crate::plan) fn models() -> Vec<&'static str> {
    prelude::types().chain(exports::of_fields()).collect()
}

/// The methods that a builder has besides its setters.
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

/// Methods of the prelude that every type has and that take the value by `self`. On a value, they are called instead of
/// the type's own methods of the same name, which take a reference.
pub(in crate::plan) const BY_VALUE: &[&str] = &["into", "try_into"];
