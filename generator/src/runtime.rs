//! The runtime that every crate contains: its sources by part, and the names that they export.
//!
//! This is the only list of the runtime's names. It is made from the sources when the generator is built.

pub(crate) mod carried;
mod declared;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

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
    /// The first names of its paths that may be names of crates.
    pub(crate) roots: &'static [&'static str],
    /// The files that it uses.
    needs: &'static [&'static str],
    /// Its re-exports: names, and the files that define them.
    exports: &'static [(&'static str, &'static str)],
    /// Whether it uses nothing of the crate that contains it, so that crates can share it.
    pub(crate) is_shared: bool,
}

/// The manifest of the runtime, with features and dependencies that a crate needs, too.
pub(crate) const MANIFEST: &str = include_str!(env!("RUNTIME_MANIFEST"));

/// The part for browsers, which is listed with the features.
pub(crate) const WASM: &str = "wasm";

/// The part for OAuth 2.0 client credentials, which is listed with the features.
pub(crate) const OAUTH2: &str = "oauth2";

/// Returns all features, with what each enables.
pub(crate) fn features() -> &'static BTreeMap<String, Vec<String>> {
    #[derive(Deserialize)]
    struct Manifest {
        features: BTreeMap<String, Vec<String>>,
    }
    static FEATURES: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
        let manifest = toml::from_str(MANIFEST);
        manifest.map_or_else(|_| BTreeMap::new(), |manifest: Manifest| manifest.features)
    });
    &FEATURES
}

/// Returns all parts.
pub(crate) fn parts() -> impl Iterator<Item = &'static Part> {
    PARTS.iter()
}

/// Returns the name of a part, if there is a part with this name.
pub(crate) fn part(name: &str) -> Option<&'static str> {
    let mut names = PARTS.iter().map(|part| part.name);
    names.find(|known| *known == name)
}

/// Returns the module that exports a name, as a path from the root of the crate: `Date` is in `runtime::json`.
pub(crate) fn module_of(name: &str) -> Option<&'static str> {
    let place = EXPORTS.binary_search_by(|(known, _)| (*known).cmp(name));
    place
        .ok()
        .and_then(|at| EXPORTS.get(at))
        .map(|(_, module)| *module)
}

/// Whether a name that the runtime exports is a trait.
pub(crate) fn is_trait(name: &str) -> bool {
    TRAITS.binary_search(&name).is_ok()
}

/// Returns all names that the runtime exports, in alphabetical order.
pub fn exports() -> impl Iterator<Item = &'static str> {
    EXPORTS.iter().map(|(name, _)| *name)
}

/// Returns the methods that the runtime's macros add to builders of calls.
pub(crate) fn builder_methods() -> &'static [&'static str] {
    BUILDER_METHODS
}

/// Returns the methods of the client that the runtime defines.
pub(crate) fn client_methods() -> &'static [&'static str] {
    CLIENT_METHODS
}

/// Returns the methods of a mock that the runtime defines.
pub(crate) fn mock_methods() -> &'static [&'static str] {
    MOCK_METHODS
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use syn::{Item, UseTree, Visibility};

    use super::*;

    /// Adds the names that a module exports according to `syn`.
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

    /// G1: the build script finds the same exported names as `syn`.
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
