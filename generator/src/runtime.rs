//! The runtime that every crate carries: its sources, part by part, and the names that they export.
//!
//! This is the one list of the runtime's names. It is made from the sources when the generator is built.

pub(crate) mod carried;
mod declared;

include!(concat!(env!("OUT_DIR"), "/runtime.rs"));

/// A part of the runtime: a folder of `templates/src`.
#[derive(Debug)]
pub(crate) struct Part {
    /// The folder, and the module that it becomes.
    pub(crate) name: &'static str,
    /// The files.
    pub(crate) sources: &'static [Source],
}

/// A file of the runtime.
#[derive(Debug)]
pub(crate) struct Source {
    /// Its path below `src`: `runtime/json/mod.rs`.
    pub(crate) path: &'static str,
    /// Its text.
    pub(crate) text: &'static str,
    /// The names that its paths begin with and that crates may have.
    pub(crate) roots: &'static [&'static str],
    /// The files that it names.
    needs: &'static [&'static str],
    /// What it re-exports: names, and the files that define them.
    exports: &'static [(&'static str, &'static str)],
    /// Whether it needs nothing of the crate that has it, so that crates can share it.
    pub(crate) is_shared: bool,
}

/// The runtime's manifest, which has the features and dependencies that a crate needs too.
pub(crate) const MANIFEST: &str = include_str!(env!("RUNTIME_MANIFEST"));

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

/// The methods that a mock has in the runtime.
pub(crate) fn mock_methods() -> &'static [&'static str] {
    MOCK_METHODS
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use syn::{Item, UseTree, Visibility};

    use super::*;

    /// Adds what a module exports, as `syn` reads it.
    fn read(part: &Part, path: &str, names: &mut BTreeSet<String>) {
        let whole = format!("{}/{path}", part.name);
        let source = part.sources.iter().find(|source| source.path == whole);
        let Some(source) = source else { return };
        let file = syn::parse_file(source.text).expect("the runtime compiles");
        for item in file.items {
            let (visibility, name) = match item {
                Item::Const(item) => (item.vis, item.ident),
                Item::Enum(item) => (item.vis, item.ident),
                Item::Fn(item) => (item.vis, item.sig.ident),
                Item::Static(item) => (item.vis, item.ident),
                Item::Struct(item) => (item.vis, item.ident),
                Item::Trait(item) => (item.vis, item.ident),
                Item::Type(item) => (item.vis, item.ident),
                Item::Mod(item) => {
                    if matches!(item.vis, Visibility::Public(_)) {
                        let folder = match path.strip_suffix("mod.rs") {
                            Some(folder) => folder.to_owned(),
                            None => format!("{}/", path.trim_end_matches(".rs")),
                        };
                        read(part, &format!("{folder}{}/mod.rs", item.ident), names);
                        read(part, &format!("{folder}{}.rs", item.ident), names);
                    }
                    (item.vis, item.ident)
                }
                Item::Use(item) => {
                    if is_exported(&item.vis) {
                        leaves(&item.tree, names);
                    }
                    continue;
                }
                _ => continue,
            };
            if is_exported(&visibility) {
                names.insert(name.to_string());
            }
        }
    }

    fn is_exported(visibility: &Visibility) -> bool {
        match visibility {
            Visibility::Public(_) => true,
            Visibility::Restricted(within) => within.path.is_ident("crate"),
            Visibility::Inherited => false,
        }
    }

    fn leaves(tree: &UseTree, names: &mut BTreeSet<String>) {
        match tree {
            UseTree::Path(path) => leaves(&path.tree, names),
            UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
            UseTree::Rename(name) => drop(names.insert(name.rename.to_string())),
            UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
            UseTree::Glob(_) => {}
        }
    }

    /// G1: the names that the build script reads are those that the runtime exports.
    #[test]
    fn g1_the_exports_are_those_that_syn_reads() {
        let mut names = BTreeSet::new();
        for part in parts() {
            read(part, "mod.rs", &mut names);
        }
        let known: BTreeSet<String> = exports().map(str::to_owned).collect();
        assert!(names.len() > 100, "{names:?}");
        assert_eq!(known, names);
    }
}
