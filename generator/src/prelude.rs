//! The names that a file can use without a `use` line, as a table: the prelude of the edition 2024
//! (`std::prelude::rust_2024`).

use std::collections::HashMap;
use std::sync::LazyLock;

/// The kind of a name in the prelude.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Types, traits, and the variants of `Option` and `Result`.
    Type,
    /// Names for `derive`. The traits with these names are not in the prelude.
    Derive,
    Function,
    Primitive,
}

/// The names, by their module in `std`.
const NAMES: &[(Kind, &str, &[&str])] = &[
    (Kind::Type, "borrow", &["ToOwned"]),
    (Kind::Type, "boxed", &["Box"]),
    (Kind::Type, "clone", &["Clone"]),
    (Kind::Type, "cmp", &["Eq", "Ord", "PartialEq", "PartialOrd"]),
    (
        Kind::Type,
        "convert",
        &["AsMut", "AsRef", "From", "Into", "TryFrom", "TryInto"],
    ),
    (Kind::Type, "default", &["Default"]),
    (Kind::Derive, "fmt", &["Debug"]),
    (Kind::Type, "future", &["Future", "IntoFuture"]),
    (Kind::Derive, "hash", &["Hash"]),
    (
        Kind::Type,
        "iter",
        &[
            "DoubleEndedIterator",
            "ExactSizeIterator",
            "Extend",
            "FromIterator",
            "IntoIterator",
            "Iterator",
        ],
    ),
    (
        Kind::Type,
        "marker",
        &["Copy", "Send", "Sized", "Sync", "Unpin"],
    ),
    (Kind::Function, "mem", &["align_of", "drop", "size_of"]),
    (
        Kind::Type,
        "ops",
        &[
            "AsyncFn",
            "AsyncFnMut",
            "AsyncFnOnce",
            "Drop",
            "Fn",
            "FnMut",
            "FnOnce",
        ],
    ),
    (Kind::Type, "option", &["Option"]),
    (Kind::Type, "option::Option", &["None", "Some"]),
    (Kind::Type, "result", &["Result"]),
    (Kind::Type, "result::Result", &["Err", "Ok"]),
    (Kind::Type, "string", &["String", "ToString"]),
    (Kind::Type, "vec", &["Vec"]),
    (
        Kind::Primitive,
        "primitive",
        &[
            "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str",
            "u128", "u16", "u32", "u64", "u8", "usize",
        ],
    ),
];

/// The module of each name.
static MODULES: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let names = NAMES.iter();
    let pairs = names.flat_map(|(_, module, names)| names.iter().map(move |name| (*name, *module)));
    pairs.collect()
});

/// Returns the module in `std` of a name in the prelude.
pub(crate) fn module_of(name: &str) -> Option<&'static str> {
    MODULES.get(name).copied()
}

/// Returns the types and traits, and the variants that need no prefix: `Option`, `Some`, `Into`.
pub(crate) fn types() -> impl Iterator<Item = &'static str> {
    let types = NAMES.iter().filter(|(kind, ..)| *kind == Kind::Type);
    types.flat_map(|(_, _, names)| names.iter().copied())
}

/// Returns all names.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().flat_map(|(_, _, names)| names.iter().copied())
}
