//! The runtime that every crate carries: its sources, part by part, and the names that they export.
//!
//! This is the one list of the runtime's names. It is made from the sources when the generator is built.

use std::collections::BTreeSet;

include!(concat!(env!("OUT_DIR"), "/runtime.rs"));

/// A part of the runtime: a folder of `templates/src`.
#[derive(Debug)]
pub(crate) struct Part {
    /// The folder, and the module that it becomes.
    pub(crate) name: &'static str,
    /// The files, by path within the folder.
    pub(crate) sources: &'static [(&'static str, &'static str)],
}

/// The part that every crate has.
const ALWAYS: &str = "runtime";

/// The parts that a crate needs whose files name some of them: these, and those that they name in turn.
pub(crate) fn needed(named: &BTreeSet<&'static str>) -> impl Iterator<Item = &'static Part> {
    let mut needed = named.clone();
    needed.insert(ALWAYS);
    let mut todo: Vec<&'static Part> = PARTS.iter().filter(|it| needed.contains(it.name)).collect();
    while let Some(part) = todo.pop() {
        for other in PARTS.iter().filter(|other| !needed.contains(other.name)) {
            let path = format!("crate::{}::", other.name);
            if part.sources.iter().any(|(_, text)| text.contains(&path)) {
                todo.push(other);
            }
        }
        needed.extend(todo.iter().map(|part| part.name));
    }
    PARTS.iter().filter(move |part| needed.contains(part.name))
}

/// All parts.
pub(crate) fn parts() -> impl Iterator<Item = &'static Part> {
    PARTS.iter()
}

/// The name of a part, if there is one of this name.
pub(crate) fn part(name: &str) -> Option<&'static str> {
    let mut names = PARTS.iter().map(|part| part.name);
    names.find(|known| *known == name)
}

/// The module that exports a name, as its path below the crate's root: `Date` is in `runtime::json`.
pub(crate) fn module_of(name: &str) -> Option<&'static str> {
    let place = EXPORTS.binary_search_by(|(known, _)| (*known).cmp(name));
    place
        .ok()
        .and_then(|at| EXPORTS.get(at))
        .map(|(_, module)| *module)
}

/// Whether a name that the runtime exports is that of a trait.
pub(crate) fn is_trait(name: &str) -> bool {
    TRAITS.binary_search(&name).is_ok()
}

/// All names that the runtime exports, in alphabetical order.
pub fn exports() -> impl Iterator<Item = &'static str> {
    EXPORTS.iter().map(|(name, _)| *name)
}

/// The methods that builders of calls get from the runtime's macros.
pub(crate) fn builder_methods() -> &'static [&'static str] {
    BUILDER_METHODS
}

/// The methods that the client has in the runtime.
pub(crate) fn client_methods() -> &'static [&'static str] {
    CLIENT_METHODS
}
