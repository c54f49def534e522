//! What a file can name without a `use` line, and its whole path, for files in which the name means something else.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Names of the prelude of the edition 2024 (`std::prelude::rust_2024`), with the modules that they are of.
const NAMES: &[(&str, &[&str])] = &[
    ("borrow", &["ToOwned"]),
    ("boxed", &["Box"]),
    ("clone", &["Clone"]),
    ("cmp", &["Eq", "Ord", "PartialEq", "PartialOrd"]),
    (
        "convert",
        &["AsMut", "AsRef", "From", "Into", "TryFrom", "TryInto"],
    ),
    ("default", &["Default"]),
    ("fmt", &["Debug"]),
    ("future", &["Future", "IntoFuture"]),
    ("hash", &["Hash"]),
    (
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
    ("marker", &["Copy", "Send", "Sized", "Sync", "Unpin"]),
    ("mem", &["align_of", "drop", "size_of"]),
    (
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
    ("option", &["Option"]),
    ("option::Option", &["None", "Some"]),
    ("result", &["Result"]),
    ("result::Result", &["Err", "Ok"]),
    ("string", &["String", "ToString"]),
    ("vec", &["Vec"]),
    (
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
    let pairs = names.flat_map(|(module, names)| names.iter().map(move |name| (*name, *module)));
    pairs.collect()
});

/// The module in `std` that a name of the prelude is of.
pub(super) fn module_of(name: &str) -> Option<&'static str> {
    MODULES.get(name).copied()
}

/// All these names.
pub fn prelude() -> impl Iterator<Item = &'static str> {
    NAMES.iter().flat_map(|(_, names)| names.iter().copied())
}
