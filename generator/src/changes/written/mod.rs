//! The changes between two written crates, found by comparing the public items in their sources. This also finds
//! changes that come from another version of the generator.
//!
//! In: the files of two crates. Out: [`Changes`]. All features count as enabled. Of the code that macros generate, the
//! names of methods and traits are compared. Of the manifests, features and the crates whose types are public.

mod identity;
mod macros;
mod manifest;
mod signature;
mod surface;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Changes, Kind, bare, general, renamed_crate};
use manifest::Manifest;
use surface::{Entry, surface};

/// A crate as files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenCrate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its files: text by path, relative to its folder.
    pub files: BTreeMap<String, String>,
}

impl Changes {
    /// Compares the public items of two crates by their sources.
    ///
    /// # Errors
    /// A file is missing, or is not Rust.
    pub fn between_written(old: &WrittenCrate, new: &WrittenCrate) -> Result<Self, String> {
        let (before, after) = (surface(&old.files, false)?, surface(&new.files, false)?);
        // Code still compiles with a name that is only missing from the docs.
        let reachable = surface(&new.files, true)?;
        let is_reachable = |path: &str, entry: &Entry| {
            let now = reachable.get(path);
            now.is_some_and(|now| now.is_presence || is_same(entry, now))
        };
        // The types in a trait, such as `From<Uuid>`, may be spelled differently.
        let (old_traits, new_traits) = (traits(&before), traits(&after));
        let is_in = |entry: &Entry, others: &BTreeSet<(&str, &str)>| {
            let owner = entry.owner.as_deref();
            owner.is_some_and(|owner| others.contains(&(owner, &entry.identity)))
        };
        // That the owner of an item needs a feature is told once.
        let is_newly_gated = |entry: &Entry, now: &Entry| {
            let owner = entry.owner.as_ref();
            let owner = owner.and_then(|owner| Some((before.get(owner)?, after.get(owner)?)));
            let is_told = owner.is_some_and(|(before, now)| now.is_gated && !before.is_gated);
            now.is_gated && !entry.is_gated && !is_told
        };
        let mut gated = Vec::new();
        let mut changes: Vec<Change> = Vec::new();
        for (path, entry) in &before {
            match after.get(path) {
                Some(now) if !is_same(entry, now) && !now.is_presence && !entry.is_presence => {
                    let accepts_more = general::accepts_more(&entry.signature, &now.signature)
                        || general::accepts_more(&entry.identity, &now.identity);
                    changes.push(Change {
                        is_breaking: !accepts_more,
                        before: Some(entry.signature.clone()),
                        after: Some(now.signature.clone()),
                        ..bare(path.clone())
                    })
                }
                Some(now) if is_newly_gated(entry, now) => gated.push(path),
                Some(_) => {}
                None if follows(entry, &after) || is_reachable(path, entry) => {}
                None if is_in(entry, &new_traits) => {}
                None => changes.push(Change {
                    kind: Kind::Removed,
                    is_breaking: true,
                    before: Some(entry.signature.clone()),
                    ..bare(path.clone())
                }),
            }
        }
        for (path, entry) in &after {
            let is_new = !before.contains_key(path) && !is_in(entry, &old_traits);
            if is_new && !follows(entry, &before) {
                changes.push(Change {
                    kind: Kind::Added,
                    is_breaking: entry.breaks_when_added,
                    after: Some(entry.signature.clone()),
                    ..bare(path.clone())
                });
            }
        }
        changes.extend(needing_features(&gated));
        let manifests = (Manifest::of(&old.files)?, Manifest::of(&new.files)?);
        let shown = before.iter().filter(|(path, _)| after.contains_key(*path));
        let shown = shown.filter_map(|(_, entry)| entry.signature.strip_prefix("use "));
        let crates = shown.filter_map(|path| path.split("::").next()).collect();
        changes.extend(manifest::changes(&manifests.0, &manifests.1, &crates));
        if old.name != new.name {
            changes.push(renamed_crate(&old.name, &new.name));
        }
        for change in &mut changes {
            change.service = service(&change.item);
        }
        changes.sort_by(|a, b| {
            let key = |change: &Change| (!change.is_breaking, change.kind);
            key(a).cmp(&key(b)).then_with(|| a.item.cmp(&b.item))
        });
        Ok(Self {
            package: new.name.clone(),
            versions: (old.version.clone(), new.version.clone()),
            versioned: "version",
            changes,
            unmatched: Vec::new(),
        })
    }
}

/// Whether two signatures mean the same, even if they are spelled differently.
fn is_same(old: &Entry, new: &Entry) -> bool {
    old.signature == new.signature || old.identity == new.identity
}

/// The owner and the identity of each trait.
fn traits(entries: &BTreeMap<String, Entry>) -> BTreeSet<(&str, &str)> {
    let traits = entries
        .values()
        .filter(|entry| entry.identity.starts_with("impl "));
    let owned = traits.filter_map(|entry| Some((entry.owner.as_deref()?, entry.identity.as_str())));
    owned.collect()
}

/// The changes of items that now need a feature. Many items of one module or type are one change.
fn needing_features(paths: &[&String]) -> Vec<Change> {
    const FEW: usize = 3;
    let around = |path: &str| {
        let around = path
            .rsplit_once("::")
            .map(|(around, _)| format!("{around}::"));
        around.unwrap_or_default()
    };
    let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for path in paths {
        groups.entry(around(path)).or_default().push(path);
    }
    let change = |item: String, after: String| Change {
        is_breaking: true,
        after: Some(after),
        ..bare(item)
    };
    let mut found = Vec::new();
    for (around, paths) in groups {
        match paths.len() {
            0..=FEW => found.extend(
                paths
                    .iter()
                    .map(|path| change((*path).to_owned(), "only with a feature".to_owned())),
            ),
            count => found.push(change(
                format!("{around}*"),
                format!("{count} items only with features, such as {}", paths[0]),
            )),
        }
    }
    found
}

/// Returns the service whose module an item is in.
fn service(item: &str) -> Option<String> {
    let (modules, _) = item.strip_prefix("services::")?.rsplit_once("::")?;
    let is_module = |name: &&str| name.starts_with(|first: char| !first.is_uppercase());
    let modules: Vec<&str> = modules.split("::").take_while(is_module).collect();
    (!modules.is_empty()).then(|| format!("services::{}", modules.join("::")))
}

/// Returns `true` if an entry was added or removed together with its owner.
fn follows(entry: &Entry, others: &BTreeMap<String, Entry>) -> bool {
    let owner = entry.owner.as_ref();
    owner.is_some_and(|owner| !others.contains_key(owner))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A6: without default features, code no longer compiles with an item that now needs a feature.
    #[test]
    fn a6_new_features_of_items_count() {
        let written = |text: &str| WrittenCrate {
            files: [("src/lib.rs".to_owned(), text.to_owned())].into(),
            ..WrittenCrate::default()
        };
        let told = |old: &str, new: &str| {
            let changes = Changes::between_written(&written(old), &written(new));
            let changes = changes.expect("both are Rust").changes.into_iter();
            changes.map(|change| change.item).collect::<Vec<_>>()
        };
        let old = "pub mod a { pub struct B; impl B { pub fn c(&self) {} } } pub use a::B as D;";
        let gate = |item: &str| old.replace(item, &format!("#[cfg(feature = \"x\")] {item}"));
        assert_eq!(told(old, &gate("pub mod a")), ["a::B"]);
        assert_eq!(told(old, &gate("pub struct B")), ["D", "a::B"]);
        assert_eq!(told(old, &gate("pub fn c")), ["D::c", "a::B::c"]);
        assert_eq!(told(old, &gate("pub use a::B")), ["D"]);
        assert_eq!(told(&gate("pub mod a"), old), [""; 0]);
        assert_eq!(told(&gate("pub mod a"), &gate("pub mod a")), [""; 0]);
        let twice = "pub mod a { #[cfg(feature = \"x\")] pub struct B; #[cfg(not(feature = \"x\"))] pub struct B;
            impl B { pub fn c(&self) {} } } pub use a::B as D;";
        assert_eq!(told(old, twice), [""; 0]);
        let many = "pub mod a { pub struct B; pub struct C; pub struct D; pub struct E; }";
        let gated = many.replace("pub mod", "#[cfg(feature = \"x\")] pub mod");
        assert_eq!(told(many, &gated), ["a::*"]);
    }
}
