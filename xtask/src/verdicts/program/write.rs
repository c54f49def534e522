//! The program of a user. In: the public items of a crate. Out: a module for each change, which uses each item that
//! belongs to it as callers do, and sends each of its requests.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write;

use serde_json::Value;

use super::surface::{Surface, ids, raw};
use super::values::is_generic;

/// A module of the program.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Its functions.
    pub(super) text: String,
    /// The functions that send a request.
    pub(super) calls: Vec<String>,
    /// The number of its functions.
    pub(super) count: usize,
}

/// Finds the changes that an item belongs to, by its text.
pub(super) type Owners<'o> = &'o dyn Fn(&str) -> BTreeSet<String>;

/// Writes the modules.
pub(super) fn modules(surface: &Surface, owners: Owners<'_>) -> BTreeMap<String, Module> {
    let mut writer = Writer {
        surface,
        owners,
        modules: BTreeMap::new(),
    };
    let accessors = writer.accessors();
    for (id, path) in surface.named() {
        if accessors.contains_key(&id) || writer.is_builder(id) || is_internal(path) {
            continue;
        }
        let name = path.rsplit("::").next().unwrap_or_default();
        if surface.inner(id, "module").is_none() {
            writer.function(path, &format!("() {{ use {path} as _{name}; }}"));
        }
        if let Some(record) = surface.inner(id, "struct") {
            writer.record(id, path, record);
        } else if let Some(choice) = surface.inner(id, "enum") {
            writer.choice(id, path, choice);
        } else if let Some(alias) = surface.inner(id, "type_alias")
            && let Some(ty) = surface.ty(&alias["type"])
        {
            writer.function(path, &format!("(it: {path}) -> {ty} {{ it }}"));
        }
        writer.methods(id, path);
    }
    for implementation in surface.impls() {
        writer.implementation(implementation);
    }
    for (id, accessor) in &accessors {
        writer.service(*id, accessor);
    }
    writer.modules
}

/// Items of the runtime, which no document changes.
fn is_internal(path: &str) -> bool {
    ["sdk::runtime::", "sdk::mock::", "sdk::json::"]
        .iter()
        .any(|it| path.starts_with(it))
}

pub(super) struct Writer<'s> {
    pub(super) surface: &'s Surface,
    pub(super) owners: Owners<'s>,
    pub(super) modules: BTreeMap<String, Module>,
}

impl Writer<'_> {
    /// Adds a function with these parameters and this body.
    pub(super) fn function(&mut self, about: &str, rest: &str) {
        for owner in (self.owners)(about) {
            let module = self.modules.entry(owner).or_default();
            module.count += 1;
            let number = module.count;
            _ = writeln!(module.text, "pub fn f{number}{rest}");
        }
    }

    /// The expressions that return the services of the client and of the mock, by the id of the service.
    fn accessors(&self) -> BTreeMap<u64, String> {
        let starts = ["Client", "Mock"];
        let mut open: VecDeque<(u64, String)> = self
            .surface
            .named()
            .filter_map(|(id, path)| {
                let name = path.strip_prefix("sdk::")?;
                starts.contains(&name).then(|| (id, name.to_lowercase()))
            })
            .collect();
        let mut found = BTreeMap::new();
        while let Some((id, expression)) = open.pop_front() {
            for (name, function) in self.surface.inherent(id) {
                let sig = &function["sig"];
                let Some(service) = sig["output"]["resolved_path"]["id"].as_u64() else {
                    continue;
                };
                let path = self.surface.path(service).unwrap_or_default();
                let is_service = ["sdk::services::", "sdk::doubles::"]
                    .iter()
                    .any(|module| path.starts_with(module));
                let borrows = !sig["inputs"][0][1]["borrowed_ref"].is_null();
                let takes_none = sig["inputs"].as_array().is_some_and(|it| it.len() == 1);
                let is_new = borrows && takes_none && is_service && !self.is_builder(service);
                if is_new && !found.contains_key(&service) {
                    let expression = format!("{expression}.{}()", raw(name));
                    found.insert(service, expression.clone());
                    open.push_back((service, expression));
                }
            }
        }
        found
    }

    /// Returns `true` for the type of a call, which callers do not name.
    fn is_builder(&self, id: u64) -> bool {
        let functions = self.surface.inherent(id);
        let sends = |name: &str| matches!(name, "send_stream" | "events" | "lines" | "send");
        let path = self.surface.path(id).unwrap_or_default();
        path.starts_with("sdk::services::") && functions.iter().any(|(name, _)| sends(name))
    }

    fn record(&mut self, id: u64, path: &str, record: &Value) {
        let surface = self.surface;
        let is_open = surface.item(id).is_some_and(is_open);
        let plain = &record["kind"]["plain"];
        let (mut body, mut names) = (String::new(), Vec::new());
        for field in ids(&plain["fields"]) {
            let name = raw(surface
                .item(field)
                .and_then(|it| it["name"].as_str())
                .unwrap_or_default());
            let Some(ty) = surface.inner(field, "struct_field") else {
                continue;
            };
            if let Some(text) = surface.ty(ty) {
                _ = write!(body, "let _: &{text} = &it.{name}; ");
            }
            if let Some(value) = surface.value(ty, 3) {
                _ = write!(body, "it.{name} = {value}; ");
            }
            names.push(format!("{name}: _"));
        }
        if !names.is_empty() {
            let hidden = plain["has_stripped_fields"] == Value::Bool(true);
            let rest = if is_open || hidden { ", .." } else { "" };
            _ = write!(body, "let {path} {{ {}{rest} }} = it;", names.join(", "));
            self.function(path, &format!("(mut it: {path}) {{ {body} }}"));
        }
        if let Some(literal) = surface.literal(id, record, path, 0) {
            self.function(path, &format!("() -> {path} {{ {literal} }}"));
        }
    }

    fn choice(&mut self, id: u64, path: &str, choice: &Value) {
        let surface = self.surface;
        let is_open = surface.item(id).is_some_and(is_open);
        let mut arms = BTreeMap::<String, String>::new();
        for variant in ids(&choice["variants"]) {
            let Some(item) = surface.item(variant) else {
                continue;
            };
            let name = raw(item["name"].as_str().unwrap_or_default());
            let tuple = &item["inner"]["variant"]["kind"]["tuple"];
            let field = tuple[0]
                .as_u64()
                .and_then(|it| surface.inner(it, "struct_field"));
            let about = format!("{path} {name}");
            let (arm, value) = match field {
                Some(ty) => {
                    let typed = surface.ty(ty).map(|ty| format!("let _: &{ty} = held;"));
                    let arm = format!(
                        "{path}::{name}(held) => {{ {} }} ",
                        typed.unwrap_or_default()
                    );
                    let value = surface.value(ty, 3);
                    (arm, value.map(|value| format!("{path}::{name}({value})")))
                }
                None => {
                    let text = format!("{path}::{name}");
                    (format!("{text} => {{}} "), Some(text))
                }
            };
            for owner in (self.owners)(&about) {
                arms.entry(owner).or_default().push_str(&arm);
            }
            if let Some(value) = value {
                self.function(&about, &format!("() -> {path} {{ {value} }}"));
            }
        }
        for (owner, arms) in arms {
            let is_whole = (self.owners)(path).contains(&owner);
            let rest = if is_open || !is_whole { "_ => {}" } else { "" };
            let module = self.modules.entry(owner).or_default();
            module.count += 1;
            let number = module.count;
            _ = writeln!(
                module.text,
                "pub fn f{number}(it: &{path}) {{ match it {{ {arms}{rest} }} }}"
            );
        }
    }

    /// Calls each method of a type.
    fn methods(&mut self, id: u64, path: &str) {
        let surface = self.surface;
        for (name, function) in surface.inherent(id) {
            if is_generic(function) {
                continue;
            }
            let about = format!("{path} {name}");
            let function = &super::generics::of_self(function, id);
            let sig = &function["sig"];
            let takes_self = sig["inputs"][0][0] == "self";
            let Some(given) = surface.arguments(function, usize::from(takes_self), 2) else {
                continue;
            };
            let output = &sig["output"];
            let typed = match (output.is_null(), surface.ty(output)) {
                (false, Some(ty)) => format!("let _: {ty} = "),
                _ => String::new(),
            };
            let receiver = match sig["inputs"][0][1].get("borrowed_ref") {
                Some(borrowed) if borrowed["is_mutable"] == Value::Bool(true) => "mut it",
                _ => "it",
            };
            let name = raw(name);
            let text = match takes_self {
                true => format!("({receiver}: {path}) {{ {typed}it.{name}({given}); }}"),
                false => format!("() {{ {typed}{path}::{name}({given}); }}"),
            };
            self.function(&about, &text);
        }
    }

    /// Requires that a type implements a trait.
    fn implementation(&mut self, found: &Value) {
        let marks = ["is_synthetic", "is_negative"];
        let is_written = !marks.iter().any(|mark| found[*mark] == Value::Bool(true));
        if !is_written || found["trait"].is_null() || !found["blanket_impl"].is_null() {
            return;
        }
        let Some((named, ty)) = super::generics::concrete(found) else {
            return;
        };
        let own = ty["resolved_path"]["id"].as_u64();
        if own.is_some_and(|id| self.is_builder(id)) {
            return;
        }
        let (Some(named), Some(ty)) = (self.surface.named_type(&named), self.surface.ty(&ty))
        else {
            return;
        };
        let hidden = ["StructuralPartialEq", "TrivialClone", "Blank", "Slot"];
        let short = named.split('<').next().unwrap_or_default();
        let short = short.rsplit("::").next().unwrap_or_default();
        if hidden.contains(&short) {
            return;
        }
        let bound = match short {
            "Deserialize" => "serde::de::DeserializeOwned".to_owned(),
            _ => named.clone(),
        };
        let about = format!("{named} {ty}");
        let text = match named.strip_prefix("std::convert::From<") {
            Some(source) => {
                let source = source.strip_suffix('>').unwrap_or(source);
                format!("(it: {source}) -> {ty} {{ it.into() }}")
            }
            None => format!("() {{ fn has<T: {bound} + ?Sized>() {{}} has::<{ty}>() }}"),
        };
        self.function(&about, &text);
    }
}

fn is_open(item: &Value) -> bool {
    let attributes = item["attrs"].as_array();
    attributes
        .into_iter()
        .flatten()
        .any(|it| it == "non_exhaustive")
}
