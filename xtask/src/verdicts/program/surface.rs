//! The public items of a crate. In: its documentation as JSON. Out: the path by which callers name each item, and types
//! as callers write them.

use std::collections::{BTreeMap, VecDeque};

use serde_json::{Map, Value};

/// The public items of a crate.
pub(super) struct Surface {
    /// All items, by id.
    index: Map<String, Value>,
    /// The paths where items are defined, by id.
    defined: Map<String, Value>,
    /// The paths by which callers name the items of this crate, by id.
    public: BTreeMap<u64, String>,
}

impl Surface {
    /// Reads the JSON of rustdoc.
    pub(super) fn of(mut documentation: Value) -> Self {
        let mut take = |key: &str| match documentation[key].take() {
            Value::Object(map) => map,
            _ => Map::new(),
        };
        let (index, defined) = (take("index"), take("paths"));
        let root = documentation["root"].as_u64().unwrap_or_default();
        let mut surface = Self {
            index,
            defined,
            public: BTreeMap::new(),
        };
        surface.walk(root);
        surface
    }

    /// Finds the shortest path of each item.
    fn walk(&mut self, root: u64) {
        let mut modules = VecDeque::from([(root, "sdk".to_owned())]);
        while let Some((module, path)) = modules.pop_front() {
            let Some(items) = self.inner(module, "module").map(|it| ids(&it["items"])) else {
                continue;
            };
            for id in items {
                let Some(item) = self.index.get(&id.to_string()) else {
                    continue;
                };
                if is_hidden(item) || item["visibility"] != "public" {
                    continue;
                }
                let used = &item["inner"]["use"];
                let (name, target) = match used.is_null() {
                    true => (&item["name"], id),
                    false => (&used["name"], used["id"].as_u64().unwrap_or_default()),
                };
                if used["is_glob"] == Value::Bool(true) {
                    modules.push_back((target, path.clone()));
                    continue;
                }
                let path = format!("{path}::{}", raw(name.as_str().unwrap_or_default()));
                let is_module = self.inner(target, "module").is_some();
                if self.public.contains_key(&target) {
                    continue;
                }
                self.public.insert(target, path.clone());
                if is_module {
                    modules.push_back((target, path));
                }
            }
        }
    }

    /// The items that callers can name, with their paths.
    pub(super) fn named(&self) -> impl Iterator<Item = (u64, &str)> {
        self.public.iter().map(|(id, path)| (*id, path.as_str()))
    }

    /// All implementations.
    pub(super) fn impls(&self) -> impl Iterator<Item = &Value> {
        self.index
            .values()
            .map(|item| &item["inner"]["impl"])
            .filter(|found| !found.is_null())
    }

    /// An item.
    pub(super) fn item(&self, id: u64) -> Option<&Value> {
        self.index.get(&id.to_string())
    }

    /// The contents of an item, if it is of a kind.
    pub(super) fn inner(&self, id: u64, kind: &str) -> Option<&Value> {
        self.item(id)?["inner"].get(kind)
    }

    /// The path by which callers name an item of this crate.
    pub(super) fn path(&self, id: u64) -> Option<&str> {
        self.public.get(&id).map(String::as_str)
    }

    /// The functions of an implementation or of all inherent implementations of a type: name and signature.
    pub(super) fn functions(&self, ids: &[u64]) -> Vec<(&str, &Value)> {
        let items = ids.iter().filter_map(|id| self.item(*id));
        let functions = items.filter_map(|item| {
            let function = item["inner"].get("function")?;
            let is_public = item["visibility"] == "public" && !is_hidden(item);
            is_public.then_some((item["name"].as_str()?, function))
        });
        functions.collect()
    }

    /// The functions of a type that belong to no trait.
    pub(super) fn inherent(&self, id: u64) -> Vec<(&str, &Value)> {
        let kinds = ["struct", "enum"];
        let Some(ty) = kinds.iter().find_map(|kind| self.inner(id, kind)) else {
            return Vec::new();
        };
        let impls = ids(&ty["impls"]).into_iter();
        let impls = impls.filter_map(|id| self.inner(id, "impl"));
        let own = impls.filter(|it| it["trait"].is_null());
        let items: Vec<u64> = own.flat_map(|it| ids(&it["items"])).collect();
        self.functions(&items)
    }

    /// A type as callers write it; `None` if they cannot.
    pub(super) fn ty(&self, ty: &Value) -> Option<String> {
        let (kind, inside) = ty.as_object()?.iter().next()?;
        Some(match kind.as_str() {
            "resolved_path" => self.named_type(inside)?,
            "primitive" => match inside.as_str()? {
                "never" => "!".to_owned(),
                name => name.to_owned(),
            },
            "borrowed_ref" => {
                let mutable = inside["is_mutable"] == Value::Bool(true);
                let word = if mutable { "mut " } else { "" };
                format!("&{word}{}", self.ty(&inside["type"])?)
            }
            "tuple" => {
                let places = inside.as_array()?.iter();
                let places: Option<Vec<String>> = places.map(|it| self.ty(it)).collect();
                let places = places?;
                match places.as_slice() {
                    [only] => format!("({only},)"),
                    _ => format!("({})", places.join(", ")),
                }
            }
            "slice" => format!("[{}]", self.ty(inside)?),
            "array" => format!(
                "[{}; {}]",
                self.ty(&inside["type"])?,
                inside["len"].as_str()?
            ),
            _ => return None,
        })
    }

    /// A named type, or a trait, with its arguments.
    pub(super) fn named_type(&self, named: &Value) -> Option<String> {
        let id = named["id"].as_u64()?;
        let path = match self.public.get(&id) {
            Some(path) => path.clone(),
            None => self.foreign(id)?,
        };
        let arguments = &named["args"]["angle_bracketed"]["args"];
        let mut words = Vec::new();
        for argument in arguments.as_array().into_iter().flatten() {
            if let Some(ty) = argument.get("type") {
                words.push(self.ty(ty)?);
            } else if let Some(constant) = argument.get("const") {
                words.push(constant["expr"].as_str()?.to_owned());
            }
        }
        Some(match words.is_empty() {
            true => path,
            false => format!("{path}<{}>", words.join(", ")),
        })
    }

    /// The path of an item of another crate.
    fn foreign(&self, id: u64) -> Option<String> {
        let entry = self.defined.get(&id.to_string())?;
        let steps: Vec<&str> = entry["path"]
            .as_array()?
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let last = *steps.last()?;
        Some(match (*steps.first()?, last) {
            // The modules between are private.
            ("alloc" | "core" | "std", _) => format!("std::{}::{last}", steps.get(1)?),
            ("bytes" | "http", _) => format!("sdk::runtime::{}::{last}", steps[0]),
            ("serde" | "serde_core", _) => format!("serde::{last}"),
            ("chrono", "FixedOffset" | "Utc" | "Local") => format!("chrono::{last}"),
            ("chrono" | "uuid", _) => format!("{}::{last}", steps[0]),
            // An item of this crate that callers cannot name.
            _ => return None,
        })
    }
}

/// Returns `true` for an item that the documentation does not show.
fn is_hidden(item: &Value) -> bool {
    let attributes = item["attrs"].as_array().into_iter().flatten();
    attributes
        .filter_map(|it| it["other"].as_str())
        .any(|it| it.contains("doc(hidden)"))
}

/// The ids in a list.
pub(super) fn ids(list: &Value) -> Vec<u64> {
    let ids = list.as_array().into_iter().flatten();
    ids.filter_map(Value::as_u64).collect()
}

/// A name as Rust writes it.
pub(super) fn raw(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("r#{name}"),
    }
}
