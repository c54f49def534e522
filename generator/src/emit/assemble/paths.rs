//! The item that a path names. In: the steps of a path as an emitter writes it. Out: the module of the item, and its
//! name.
//!
//! Emitters write the full path of everything outside of the prelude, starting at one of these roots:
//!
//! | root | is |
//! |---|---|
//! | `rt` | the runtime, wherever the name is defined in it: `rt::Date` is `crate::runtime::json::Date` |
//! | `sdk` | the generated crate, which its own files refer to as `crate`: `sdk::models::Benefit` |
//! | `crate` | the crate of the file, if that is not the generated one |
//! | `self` | the file itself, or a module within it |
//! | `std`, `bytes`, `http`, `uuid` | the crate of that name |

use crate::runtime;

/// Crates that files name by their own names.
const CRATES: &[&str] = &["bytes", "http", "std", "uuid"];

/// Modules whose items are usually written after the module's name.
const BY_MODULE: &[(&str, &str)] = &[("std", "fmt")];

/// The target of a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// An item of the file: the path without `self`.
    Own,
    /// An item of a module, which a `use` line can import.
    Item {
        /// The module, from the root by which the file refers to it.
        module: String,
        /// The item.
        name: String,
        /// The index of the item's step in the path.
        at: usize,
    },
    /// A name that the runtime does not export.
    Missing,
}

/// Whether a path may start with this step.
pub(super) fn is_root<S: PartialEq<str> + ?Sized>(step: &S) -> bool {
    let mut roots = ["rt", "sdk", "self", "crate"].iter().chain(CRATES);
    roots.any(|root| *step == **root)
}

/// Whether a root is the name of another crate, which an item of the file may hide.
pub(super) fn is_crate(root: &str) -> bool {
    root == "sdk" || CRATES.contains(&root)
}

/// Names of other crates' items, and of the generated crate's, that emitters write.
const OTHERS: &[&str] = &["ApiError", "BTreeMap", "Bytes", "Method", "Uuid"];

/// Whether an item gives up its short name to another one: models and services do, because their names come from the
/// document.
pub(super) fn yields(module: &str, name: &str, own: &str) -> bool {
    let within = module.strip_prefix(own).unwrap_or(module);
    let is_named = within.starts_with("::models")
        || within.starts_with("::services")
        || within.starts_with("self");
    is_named && (OTHERS.contains(&name) || runtime::module_of(name).is_some())
}

/// The target of a path of at least two steps, if it starts at a root; `own` is the file's name for the generated
/// crate.
pub(super) fn target(steps: &[String], own: &str) -> Option<Target> {
    let (root, rest) = steps.split_first()?;
    let first = rest.first()?;
    let module = match root.as_str() {
        "rt" => {
            return Some(match runtime::module_of(first) {
                Some(module) => Target::Item {
                    module: format!("{own}::{module}"),
                    name: first.clone(),
                    at: 1,
                },
                None => Target::Missing,
            });
        }
        "self" if rest.len() == 1 || is_type(first) => return Some(Target::Own),
        "sdk" => own,
        root => root,
    };
    let by_module = steps.len() > 2 && BY_MODULE.contains(&(root, first));
    let at = match steps.iter().position(|step| is_type(step)) {
        _ if by_module => 1,
        Some(at) => at,
        // A function is written after its module.
        None => steps.len().saturating_sub(2).max(1),
    };
    let between = steps.get(1..at)?.iter().map(String::as_str);
    let module: Vec<&str> = std::iter::once(module).chain(between).collect();
    Some(Target::Item {
        module: module.join("::"),
        name: steps.get(at)?.clone(),
        at,
    })
}

fn is_type(step: &str) -> bool {
    step.starts_with(|first: char| first.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(path: &str) -> Option<(String, String)> {
        let steps: Vec<String> = path.split("::").map(str::to_owned).collect();
        match target(&steps, "crate")? {
            Target::Item { module, name, .. } => Some((module, name)),
            Target::Own | Target::Missing => None,
        }
    }

    /// G1: an emitter does not need to know where an item of the runtime is defined, nor how it is imported.
    #[test]
    fn paths_name_an_item_of_a_module() {
        let is = |module: &str, name: &str| Some((module.to_owned(), name.to_owned()));
        assert_eq!(item("rt::Date"), is("crate::runtime::json", "Date"));
        assert_eq!(item("rt::Style::FORM"), is("crate::runtime", "Style"));
        assert_eq!(item("rt::response::json"), is("crate::runtime", "response"));
        assert_eq!(item("rt::NoSuchName"), None);
        assert_eq!(item("sdk::models::Pet"), is("crate::models", "Pet"));
        assert_eq!(item("std::fmt::Result"), is("std", "fmt"));
        assert_eq!(
            item("std::collections::BTreeMap::new"),
            is("std::collections", "BTreeMap")
        );
        assert_eq!(item("http::Method::GET"), is("http", "Method"));
        assert_eq!(
            item("self::members::Members"),
            is("self::members", "Members")
        );
        assert_eq!(item("self::Pets"), None);
        assert_eq!(item("crate::answer::json"), is("crate", "answer"));
    }
}
