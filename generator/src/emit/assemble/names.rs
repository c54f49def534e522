//! Names of types: ids until they are printed.

use std::cell::RefCell;

use proc_macro2::Ident;
use quote::format_ident;

use crate::sdk::{TypeId, TypeNames};

thread_local! {
    /// The names of the crate that this thread writes.
    static NAMES: RefCell<TypeNames> = RefCell::default();
}

/// Sets the names of the crate that this thread writes.
pub(in crate::emit) fn begin(names: &TypeNames) {
    NAMES.set(names.clone());
}

/// The name of a type.
pub(in crate::emit) fn of(id: TypeId) -> Ident {
    NAMES.with_borrow(|names| format_ident!("{}", names.of(id)))
}
