//! The modules of a crate. In: its files. Out: a tree that can resolve paths.

use std::collections::BTreeMap;

use quote::quote;
use syn::{Attribute, Item, UseTree, Visibility};

/// A module of the crate.
pub(super) struct Module {
    parent: Option<usize>,
    /// The items, without modules and imports.
    pub(super) items: Vec<Item>,
    pub(super) imports: Vec<Import>,
    pub(super) children: BTreeMap<String, Child>,
}

/// A module inside another module.
pub(super) struct Child {
    pub(super) module: usize,
    /// Whether it is public, and in the docs if only those count.
    pub(super) is_shown: bool,
    /// Whether it needs a feature.
    pub(super) is_gated: bool,
}

/// A name that a `use` imports.
pub(super) struct Import {
    /// The name; `None` for a glob import.
    pub(super) name: Option<String>,
    path: Vec<String>,
    /// Whether it is public, and in the docs if only those count.
    pub(super) is_shown: bool,
    /// Whether it needs a feature.
    pub(super) is_gated: bool,
}

/// The target of a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    Module(usize),
    /// An item of a module, by its name.
    Item(usize, String),
    /// An item of another crate, by its path.
    Foreign(String),
}

/// The modules of a crate; the first is its root.
pub(super) struct Tree {
    pub(super) modules: Vec<Module>,
    /// Whether items count that the docs do not show.
    pub(super) hidden: bool,
}

/// The greatest number of imports that a path is followed through.
const DEPTH: usize = 32;

impl Tree {
    /// Reads the modules below `src/lib.rs`.
    ///
    /// # Errors
    /// A file is missing, or is not Rust.
    pub(super) fn of(files: &BTreeMap<String, String>, hidden: bool) -> Result<Self, String> {
        let mut tree = Self {
            modules: Vec::new(),
            hidden,
        };
        let file = parsed(files, "src/lib.rs")?.ok_or("there is no src/lib.rs")?;
        tree.add(files, None, file.items, "src")?;
        Ok(tree)
    }

    /// Adds a module and its child modules, whose files are in a folder.
    fn add(
        &mut self,
        files: &BTreeMap<String, String>,
        parent: Option<usize>,
        items: Vec<Item>,
        folder: &str,
    ) -> Result<usize, String> {
        let at = self.modules.len();
        self.modules.push(Module {
            parent,
            items: Vec::new(),
            imports: Vec::new(),
            children: BTreeMap::new(),
        });
        for item in items.into_iter().flat_map(declared) {
            match item {
                Item::Mod(module) => {
                    let name = unraw(&module.ident);
                    let inner = format!("{folder}/{name}");
                    let found = match module.content {
                        Some((_, items)) => Some(items),
                        None => match parsed(files, &format!("{inner}.rs"))? {
                            Some(file) => Some(file.items),
                            None => parsed(files, &format!("{inner}/mod.rs"))?.map(|f| f.items),
                        },
                    };
                    // A part of the runtime that the crate leaves out has no file.
                    if let Some(items) = found {
                        let is_shown = is_public(&module.vis) && self.shows(&module.attrs);
                        let is_gated = is_gated(&module.attrs);
                        let module = self.add(files, Some(at), items, &inner)?;
                        let child = Child {
                            module,
                            is_shown,
                            is_gated,
                        };
                        self.modules[at].children.insert(name, child);
                    }
                }
                Item::Use(import) => {
                    let is_shown = is_public(&import.vis) && self.shows(&import.attrs);
                    let flags = (is_shown, is_gated(&import.attrs));
                    let imports = &mut self.modules[at].imports;
                    imported(&import.tree, &mut Vec::new(), flags, imports);
                }
                other => self.modules[at].items.push(other),
            }
        }
        Ok(at)
    }

    /// Returns whether an item with these attributes counts.
    pub(super) fn shows(&self, attributes: &[Attribute]) -> bool {
        self.hidden || !is_hidden(attributes)
    }

    /// Finds the target of a path in a module.
    pub(super) fn resolve(&self, module: usize, path: &[String]) -> Target {
        self.found(module, path, DEPTH)
            .unwrap_or_else(|| Target::Foreign(path.join("::")))
    }

    /// Finds the target of an import.
    pub(super) fn imported(&self, module: usize, import: &Import) -> Target {
        self.resolve(module, &import.path)
    }

    fn found(&self, module: usize, path: &[String], depth: usize) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "crate" => Target::Module(0),
            "self" => Target::Module(module),
            "super" => Target::Module(self.modules[module].parent?),
            name => self.named(module, name, depth)?,
        };
        rest.iter().try_fold(start, |at, name| match at {
            Target::Module(module) if name == "super" => {
                self.modules[module].parent.map(Target::Module)
            }
            Target::Module(module) => self.named(module, name, depth),
            Target::Foreign(path) => Some(Target::Foreign(format!("{path}::{name}"))),
            Target::Item(..) => None,
        })
    }

    /// The names of the modules that lead to a module.
    pub(super) fn path(&self, module: usize) -> Vec<String> {
        let Some(parent) = self.modules[module].parent else {
            return Vec::new();
        };
        let mut children = self.modules[parent].children.iter();
        let name = children.find(|(_, child)| child.module == module);
        let mut path = self.path(parent);
        path.extend(name.map(|(name, _)| name.clone()));
        path
    }

    /// Finds a name in a module.
    fn named(&self, at: usize, name: &str, depth: usize) -> Option<Target> {
        let module = &self.modules[at];
        if let Some(child) = module.children.get(name) {
            return Some(Target::Module(child.module));
        }
        let mut items = module.items.iter().filter_map(name_of);
        if items.any(|item| item == name) {
            return Some(Target::Item(at, name.to_owned()));
        }
        let depth = depth.checked_sub(1)?;
        let by_name = |import: &&Import| import.name.as_deref() == Some(name);
        if let Some(import) = module.imports.iter().find(by_name) {
            // `use name;` of another crate would resolve to itself.
            let is_itself = import.path.len() == 1 && import.path[0] == name;
            let found = match is_itself {
                true => None,
                false => self.found(at, &import.path, depth),
            };
            return Some(found.unwrap_or_else(|| Target::Foreign(import.path.join("::"))));
        }
        let globs = module.imports.iter().filter(|import| import.name.is_none());
        globs
            .into_iter()
            .find_map(|import| match self.found(at, &import.path, depth)? {
                Target::Module(other) if other != at => self.named(other, name, depth),
                Target::Module(_) | Target::Item(..) | Target::Foreign(_) => None,
            })
    }
}

/// The modules that a macro declares under the conditions of the macro call, or the item itself.
fn declared(item: Item) -> Vec<Item> {
    match item {
        Item::Macro(call) if call.ident.is_none() && call.mac.path.is_ident("modules") => {
            let file = call.mac.parse_body::<syn::File>();
            let items = file.map(|file| file.items).unwrap_or_default().into_iter();
            let conditions = &call.attrs;
            let items = items.map(|item| syn::parse2(quote! { #(#conditions)* #item }));
            items.flatten().collect()
        }
        item => vec![item],
    }
}

fn parsed(files: &BTreeMap<String, String>, path: &str) -> Result<Option<syn::File>, String> {
    let parse = |text: &String| {
        syn::parse_file(text).map_err(|error| format!("{path} is not valid Rust: {error}"))
    };
    files.get(path).map(parse).transpose()
}

/// Adds the imports of a tree, which are shown, and need a feature, if `flags` say so.
fn imported(tree: &UseTree, path: &mut Vec<String>, flags: (bool, bool), out: &mut Vec<Import>) {
    let mut push = |name: Option<String>, path: Vec<String>| {
        out.push(Import {
            name,
            path,
            is_shown: flags.0,
            is_gated: flags.1,
        });
    };
    let ended = |path: &Vec<String>, name: String| match name.as_str() {
        // `use a::{self}` imports `a`.
        "self" => path.clone(),
        _ => path.iter().cloned().chain([name]).collect(),
    };
    match tree {
        UseTree::Path(step) => {
            path.push(unraw(&step.ident));
            imported(&step.tree, path, flags, out);
            path.pop();
        }
        UseTree::Name(name) => {
            let full = ended(path, unraw(&name.ident));
            push(full.last().cloned(), full);
        }
        UseTree::Rename(rename) => {
            push(
                Some(unraw(&rename.rename)),
                ended(path, unraw(&rename.ident)),
            );
        }
        UseTree::Glob(_) => push(None, path.clone()),
        UseTree::Group(group) => {
            for tree in &group.items {
                imported(tree, path, flags, out);
            }
        }
    }
}

/// Returns the name that an item defines.
pub(super) fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(unraw(ident))
}

pub(super) fn unraw(ident: &syn::Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map_or(text.clone(), str::to_owned)
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Whether an item with these attributes needs a feature.
pub(super) fn is_gated(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list();
        attribute.path().is_ident("cfg")
            && list.is_ok_and(|list| list.tokens.to_string().contains("feature"))
    })
}

/// Returns `true` for `#[doc(hidden)]`.
fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list();
        attribute.path().is_ident("doc")
            && list.is_ok_and(|list| list.tokens.to_string() == "hidden")
    })
}
