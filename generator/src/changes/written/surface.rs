//! The public items of a crate, which callers can name, by path.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Attribute, Fields, ImplItem, Item, ItemImpl, Type, Visibility};

use super::identity;
use super::macros::{self, Defined};
use super::signature::{self, Paths};
use super::tree::{Target, Tree, is_gated, is_public, name_of, unraw};

/// An item that callers can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its signature.
    pub(super) signature: String,
    /// Its signature, in which the paths are those of the items that they name.
    pub(super) identity: String,
    /// The item that it belongs to.
    pub(super) owner: Option<String>,
    /// Whether its addition may break the code of callers.
    pub(super) breaks_when_added: bool,
    /// Whether only its presence is known, because a macro defines it.
    pub(super) is_presence: bool,
    /// Whether it needs a feature.
    pub(super) is_gated: bool,
}

/// The public items of a crate, by path; on request also those that the docs do not show.
///
/// # Errors
/// A file is missing, or is not Rust.
pub(super) fn surface(
    files: &BTreeMap<String, String>,
    hidden: bool,
) -> Result<BTreeMap<String, Entry>, String> {
    let tree = Tree::of(files, hidden)?;
    let mut walk = Walk {
        tree: &tree,
        paths: BTreeMap::new(),
        seen: BTreeSet::new(),
        free: BTreeSet::new(),
        entries: BTreeMap::new(),
    };
    walk.module(0, "", false);
    walk.items();
    walk.blocks();
    Ok(walk.entries)
}

pub(super) struct Walk<'t> {
    pub(super) tree: &'t Tree,
    /// The public paths of each item.
    pub(super) paths: BTreeMap<(usize, String), BTreeSet<String>>,
    seen: BTreeSet<(usize, String, bool)>,
    /// The paths that need no feature, apart from those of the items themselves.
    free: BTreeSet<String>,
    entries: BTreeMap<String, Entry>,
}

impl Walk<'_> {
    /// Finds the public paths in a module that callers reach by a prefix, which may need a feature.
    fn module(&mut self, at: usize, prefix: &str, is_gated: bool) {
        if !self.seen.insert((at, prefix.to_owned(), is_gated)) {
            return;
        }
        let module = &self.tree.modules[at];
        for item in &module.items {
            if let Some(name) = name_of(item).filter(|_| self.shows(item)) {
                let path = format!("{prefix}{name}");
                self.named((at, name), path, is_gated);
            }
        }
        for (name, child) in &module.children {
            if child.is_shown {
                let is_gated = is_gated || child.is_gated;
                self.module(child.module, &format!("{prefix}{name}::"), is_gated);
            }
        }
        for import in module.imports.iter().filter(|import| import.is_shown) {
            let is_gated = is_gated || import.is_gated;
            match (self.tree.imported(at, import), &import.name) {
                (Target::Module(other), None) => self.module(other, prefix, is_gated),
                (Target::Module(other), Some(name)) => {
                    self.module(other, &format!("{prefix}{name}::"), is_gated);
                }
                (Target::Item(other, item), Some(name)) => {
                    self.named((other, item), format!("{prefix}{name}"), is_gated);
                }
                (Target::Foreign(from), name) => {
                    let path = format!("{prefix}{}", name.as_deref().unwrap_or("*"));
                    let glob = if name.is_none() { "::*" } else { "" };
                    let both = (from.clone(), identity::foreign(&from));
                    let both = (
                        format!("use {}{glob}", both.0),
                        format!("use {}{glob}", both.1),
                    );
                    self.entry(path, both, None, (false, is_gated));
                }
                (Target::Item(..), None) => {}
            }
        }
    }

    /// Writes a signature in a module: for people, and with the paths of the items that it names.
    fn both(&self, at: usize, write: impl Fn(Paths<'_>) -> String) -> (String, String) {
        let shown = write(&signature::short);
        (shown, write(&|tokens| identity::resolved(tokens, self, at)))
    }

    /// Adds a public path of an item.
    fn named(&mut self, item: (usize, String), path: String, is_gated: bool) {
        if !is_gated {
            self.free.insert(path.clone());
        }
        self.paths.entry(item).or_default().insert(path);
    }

    /// Returns `true` if an item is public, and in the docs if only those count.
    fn shows(&self, item: &Item) -> bool {
        visibility_of(item).is_some_and(is_public) && self.tree.shows(attributes_of(item))
    }

    /// Adds an entry: whether its addition may break code, and whether it needs a feature. Items with the same path for
    /// different features are one entry.
    fn entry(
        &mut self,
        path: String,
        (signature, identity): (String, String),
        owner: Option<&str>,
        (breaks, is_gated): (bool, bool),
    ) {
        let owner_is_gated = owner.and_then(|owner| self.entries.get(owner));
        let owner_is_gated = owner_is_gated.is_some_and(|owner| owner.is_gated);
        let is_known = self.entries.contains_key(&path);
        let entry = self.entries.entry(path).or_insert_with(|| Entry {
            signature: String::new(),
            identity: String::new(),
            owner: owner.map(str::to_owned),
            breaks_when_added: breaks,
            is_presence: false,
            is_gated: is_gated || owner_is_gated,
        });
        // With two definitions, one may be there whichever features are enabled.
        entry.is_gated &= !is_known;
        let pairs = [
            (&mut entry.signature, signature),
            (&mut entry.identity, identity),
        ];
        for (all, more) in pairs {
            let mut known = all.split(" | ");
            if all.is_empty() {
                *all = more;
            } else if !known.any(|known| known == more) {
                *all = format!("{all} | {more}");
            }
        }
    }

    /// Adds the items with their fields, variants and derived traits.
    fn items(&mut self) {
        for ((module, name), paths) in self.paths.clone() {
            let items = &self.tree.modules[module].items;
            let named = |item: &&Item| name_of(item).as_ref() == Some(&name);
            let shown = items.iter().filter(named).filter(|item| self.shows(item));
            for item in shown.collect::<Vec<_>>() {
                for path in &paths {
                    self.item(module, path, item);
                }
            }
        }
    }

    fn item(&mut self, at: usize, path: &str, item: &Item) {
        let flags = (
            false,
            !self.free.contains(path) || is_gated(attributes_of(item)),
        );
        let signature = self.both(at, |paths| signature::of_item(item, paths));
        self.entry(path.to_owned(), signature, None, flags);
        let attributes: &[Attribute] = match item {
            Item::Struct(item) => {
                let is_open = item.fields.iter().any(|field| !is_public(&field.vis));
                let is_open = is_open || has(&item.attrs, "non_exhaustive");
                if let Fields::Named(fields) = &item.fields {
                    for field in &fields.named {
                        let Some(name) = field.ident.as_ref().filter(|_| is_public(&field.vis))
                        else {
                            continue;
                        };
                        let path = (format!("{path}.{}", unraw(name)), Some(path));
                        let flags = (!is_open, is_gated(&field.attrs));
                        let ty = self.both(at, |paths| signature::of_type(&field.ty, paths));
                        self.entry(path.0, ty, path.1, flags);
                    }
                }
                &item.attrs
            }
            Item::Enum(item) => {
                let is_open = has(&item.attrs, "non_exhaustive");
                for variant in &item.variants {
                    let name = unraw(&variant.ident);
                    let signature = self.both(at, |paths| {
                        let fields = signature::of_variant(&variant.fields, paths);
                        format!("{name}{fields}")
                    });
                    let flags = (!is_open, is_gated(&variant.attrs));
                    self.entry(format!("{path}::{name}"), signature, Some(path), flags);
                }
                &item.attrs
            }
            _ => return,
        };
        for attribute in attributes {
            let Some(list) = attribute.meta.require_list().ok() else {
                continue;
            };
            if attribute.path().is_ident("derive") {
                for derived in list.tokens.to_string().split(',') {
                    let derived = derived.rsplit("::").next().unwrap_or_default().trim();
                    if !derived.is_empty() {
                        let derived = derived.to_owned();
                        self.implements(path, (derived.clone(), derived));
                    }
                }
            }
        }
        if has(attributes, "non_exhaustive") {
            let path = (format!("{path} #[non_exhaustive]"), Some(path));
            let both = ("non_exhaustive".to_owned(), "non_exhaustive".to_owned());
            self.entry(path.0, both, path.1, (true, false));
        }
    }

    fn implements(&mut self, path: &str, (of, identity): (String, String)) {
        let both = (format!("impl {of}"), format!("impl {identity}"));
        self.entry(format!("{path}: {of}"), both, Some(path), (false, false));
    }

    /// Adds the methods and traits of public types from `impl` blocks.
    fn blocks(&mut self) {
        let tree = self.tree;
        let macros = macros::defined(tree);
        for (at, module) in tree.modules.iter().enumerate() {
            for item in &module.items {
                match item {
                    Item::Impl(block) => self.block(at, block),
                    Item::Macro(call) => self.call(at, &call.mac, &macros),
                    _ => {}
                }
            }
        }
    }

    /// Adds the traits and the methods that a macro implements.
    fn call(&mut self, at: usize, call: &syn::Macro, macros: &BTreeMap<String, Defined>) {
        let Some((name, segments)) = macros::called(call) else {
            return;
        };
        let (Some(defined), Some(own)) = (macros.get(&name), segments.last()) else {
            return;
        };
        for path in self.paths_of(at, &segments) {
            for of in &defined.traits {
                let of = macros::named(of.clone(), own);
                let of = self.both(at, |paths| signature::of_path(of.clone(), paths));
                self.implements(&path, of);
            }
            for (of, target) in &defined.conversions {
                let of = macros::named(of.clone(), own);
                let of = self.both(at, |paths| {
                    let of = signature::of_path(of.clone(), paths);
                    format!("{of} for {target}")
                });
                self.implements(&path, of);
            }
            for method in &defined.methods {
                let signature = format!("fn {method}");
                self.entry(
                    format!("{path}::{method}"),
                    (signature.clone(), signature),
                    Some(&path),
                    (false, false),
                );
                if let Some(entry) = self.entries.get_mut(&format!("{path}::{method}")) {
                    entry.is_presence = true;
                }
            }
        }
    }

    /// The public paths of the item that a path names.
    fn paths_of(&self, at: usize, segments: &[String]) -> BTreeSet<String> {
        match self.tree.resolve(at, segments) {
            Target::Item(module, name) => {
                self.paths.get(&(module, name)).cloned().unwrap_or_default()
            }
            Target::Module(_) | Target::Foreign(_) => BTreeSet::new(),
        }
    }

    fn block(&mut self, at: usize, block: &ItemImpl) {
        let tree = self.tree;
        let (mark, ty) = match &*block.self_ty {
            Type::Reference(reference) => ("&", &*reference.elem),
            ty => ("", ty),
        };
        let Type::Path(ty) = ty else {
            return;
        };
        let segments = macros::steps(&ty.path);
        let of = signature::of_trait(block);
        if let (Some(of), Target::Foreign(target)) = (&of, tree.resolve(at, &segments)) {
            // A conversion into a type of another crate belongs to the type that it converts.
            let target = format!("{mark}{}", target.rsplit("::").next().unwrap_or_default());
            for argument in macros::arguments(block) {
                for path in self.paths_of(at, &argument) {
                    let of = self.both(at, |paths| {
                        let of = signature::of_path(of.clone(), paths);
                        format!("{of} for {target}")
                    });
                    self.implements(&path, of);
                }
            }
            return;
        }
        for path in &self.paths_of(at, &segments) {
            if let Some(of) = &of {
                let of = self.both(at, |paths| {
                    let of = signature::of_path(of.clone(), paths);
                    match mark {
                        "" => of,
                        mark => format!("{of} for {mark}"),
                    }
                });
                self.implements(path, of);
                continue;
            }
            for item in &block.items {
                match item {
                    ImplItem::Fn(method) if is_public(&method.vis) && tree.shows(&method.attrs) => {
                        let name = unraw(&method.sig.ident);
                        let signature =
                            self.both(at, |paths| signature::of_function(&method.sig, paths));
                        let flags = (false, is_gated(&method.attrs) || is_gated(&block.attrs));
                        self.entry(format!("{path}::{name}"), signature, Some(path), flags);
                    }
                    ImplItem::Const(item) if is_public(&item.vis) && tree.shows(&item.attrs) => {
                        let name = unraw(&item.ident);
                        let signature = self.both(at, |paths| {
                            let ty = signature::of_type(&item.ty, paths);
                            format!("const {name}: {ty}")
                        });
                        let flags = (false, is_gated(&item.attrs) || is_gated(&block.attrs));
                        self.entry(format!("{path}::{name}"), signature, Some(path), flags);
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The visibility of an item that callers can name.
fn visibility_of(item: &Item) -> Option<&Visibility> {
    Some(match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Union(item) => &item.vis,
        _ => return None,
    })
}

/// The attributes of an item that callers can name.
fn attributes_of(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        _ => &[],
    }
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident(name))
}
