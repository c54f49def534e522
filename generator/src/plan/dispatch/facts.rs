//! What is known of the objects that a type stands for: the ground on which unions are told apart.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::constants::scalar;
use crate::ir::{Additional, Api, Constant, Field, ForeignForm, Record, Shape, Type};
use crate::sdk::{JsonKind, Path, Scalar};

/// How deep properties are looked at: `benefit.type` is as far as documents go.
const DEPTH: usize = 2;

/// What is known of the objects of one type.
#[derive(Debug, Clone, Default)]
pub(in crate::plan) struct Facts {
    /// Paths that are always there and not null.
    pub(in crate::plan) required: BTreeSet<Path>,
    /// Paths that may be there.
    pub(in crate::plan) known: BTreeSet<Path>,
    /// Paths that hold one of these values, if they are there.
    pub(in crate::plan) fixed: BTreeMap<Path, BTreeSet<Scalar>>,
    /// The same for paths that may hold null too.
    pub(in crate::plan) listed: BTreeMap<Path, BTreeSet<Scalar>>,
    /// Paths that hold values of one kind only, if they are there.
    pub(in crate::plan) kinds: BTreeMap<Path, JsonKind>,
    /// Required paths of lists and maps, which tolerant servers leave out, and of anything, which may be null.
    pub(in crate::plan) soft: BTreeSet<Path>,
    /// All paths that the document requires, those of values that may be null too.
    pub(in crate::plan) demanded: BTreeSet<Path>,
    /// Paths that may hold null.
    pub(in crate::plan) nullable: BTreeSet<Path>,
    /// The names that an object at a path has, or one in a list there, for paths of records that keep no others.
    pub(in crate::plan) names: BTreeMap<Path, BTreeSet<String>>,
    /// The paths of the first level, in document order.
    pub(in crate::plan) order: Vec<Path>,
}

impl Facts {
    /// Forgets what is known of a path at which there is nothing left to tell, but for its name.
    pub(in crate::plan) fn settle(&mut self, path: &Path) {
        self.required.remove(path);
        self.demanded.remove(path);
        self.known.remove(path);
        self.fixed.remove(path);
        self.listed.remove(path);
        self.kinds.remove(path);
        self.soft.remove(path);
    }
}

/// The facts of a type, or none where it is not an object. Those of a union are its members' to tell.
pub(in crate::plan) fn facts(api: &Api, ty: &Type) -> Option<Facts> {
    let resolved = api.resolve(ty);
    if let Some(record) = api.record(resolved) {
        let mut facts = Facts::default();
        record_facts(api, record, &mut Vec::new(), &mut facts);
        return Some(facts);
    }
    (kind(api, resolved) == Some(JsonKind::Object)).then(Facts::default)
}

fn record_facts(api: &Api, record: &Record, path: &mut Path, facts: &mut Facts) {
    for field in &record.fields {
        path.push(field.name.clone());
        let nullable = api.is_nullable(&field.slot);
        facts.known.insert(path.clone());
        if path.len() == 1 {
            facts.order.push(path.clone());
        }
        let resolved = api.resolve(&field.slot.ty);
        if field.required {
            facts.demanded.insert(path.clone());
        }
        if nullable || *resolved == Type::Any {
            facts.nullable.insert(path.clone());
        }
        if let Some(names) = names(api, resolved) {
            facts.names.insert(path.clone(), names);
        }
        let is_any = *resolved == Type::Any;
        if field.required && !nullable && !is_any {
            facts.required.insert(path.clone());
        }
        if field.required
            && !nullable
            && (is_any || matches!(resolved, Type::Array(_) | Type::Map(_)))
        {
            facts.soft.insert(path.clone());
        }
        if let Some(kind) = kind(api, resolved) {
            facts.kinds.insert(path.clone(), kind);
        }
        let values = values(api, field, resolved);
        if !values.is_empty() {
            facts.listed.insert(path.clone(), values.clone());
        }
        let takes_null = nullable && values != BTreeSet::from([Scalar::Null]);
        if !takes_null && !values.is_empty() {
            facts.fixed.insert(path.clone(), values);
        }
        if path.len() < DEPTH
            && field.required
            && !nullable
            && let Some(inner) = api.record(resolved)
        {
            record_facts(api, inner, path, facts);
        }
        path.pop();
    }
}

/// The names of the properties of a record or of a union of records, or of those in a list, if there are no others.
fn names(api: &Api, ty: &Type) -> Option<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut todo = vec![match api.resolve(ty) {
        Type::Array(item) => &item.ty,
        ty => ty,
    }];
    while let Some(ty) = todo.pop() {
        let Type::Named(id) = api.resolve(ty) else {
            return None;
        };
        if !seen.insert(*id) {
            continue;
        }
        match &api.schema(*id).shape {
            Shape::Record(record) if !matches!(record.additional, Additional::Typed(_)) => {
                found.extend(record.fields.iter().map(|field| field.name.clone()));
            }
            Shape::Union(union) if union.base.is_none() => {
                todo.extend(union.members.iter().map(|member| &member.ty));
            }
            Shape::Record(_) | Shape::Union(_) | Shape::Strings(_) | Shape::Alias(_) => {
                return None;
            }
        }
    }
    Some(found)
}

/// The values that a property holds, if the document lists them all.
fn values(api: &Api, field: &Field, resolved: &Type) -> BTreeSet<Scalar> {
    match resolved {
        // These are compared by their text, or not at all.
        Type::Constant(Constant::Number(_) | Constant::Json(_)) => BTreeSet::new(),
        Type::Constant(constant) => BTreeSet::from([scalar(constant)]),
        Type::Integer => field.listed.iter().copied().map(Scalar::Integer).collect(),
        Type::Named(id) => match &api.schema(*id).shape {
            Shape::Strings(values) => values.iter().cloned().map(Scalar::String).collect(),
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => BTreeSet::new(),
        },
        _ => BTreeSet::new(),
    }
}

/// What holds for a value that is one of several.
pub(in crate::plan) fn merge(members: Vec<Facts>) -> Facts {
    let mut members = members.into_iter();
    let Some(mut merged) = members.next() else {
        return Facts::default();
    };
    for facts in members {
        let lists = |facts: &Facts, path: &Path| {
            !facts.known.contains(path) || facts.listed.contains_key(path)
        };
        let mut listed = std::mem::take(&mut merged.listed);
        listed.retain(|path, _| lists(&facts, path));
        for (path, values) in &facts.listed {
            if listed.contains_key(path) || !merged.known.contains(path) {
                let known = listed.entry(path.clone()).or_default();
                known.extend(values.iter().cloned());
            }
        }
        merged.listed = listed;
        // A member that has other names there, or any, leaves none unknown.
        let names = |facts: &Facts, path: &Path| {
            !facts.known.contains(path) || facts.names.contains_key(path)
        };
        let mut named = std::mem::take(&mut merged.names);
        named.retain(|path, _| names(&facts, path));
        for (path, more) in &facts.names {
            if named.contains_key(path) || !merged.known.contains(path) {
                let known = named.entry(path.clone()).or_default();
                known.extend(more.iter().cloned());
            }
        }
        merged.names = named;
        merged.required.retain(|path| facts.required.contains(path));
        merged.demanded.retain(|path| facts.demanded.contains(path));
        merged.kinds.retain(|path, kind| {
            !facts.known.contains(path) || facts.kinds.get(path) == Some(kind)
        });
        for (path, kind) in facts.kinds {
            if !merged.known.contains(&path) {
                merged.kinds.insert(path, kind);
            }
        }
        merged.soft.extend(facts.soft);
        merged.nullable.extend(facts.nullable);
        merged.known.extend(facts.known);
        let fixed = std::mem::take(&mut merged.fixed);
        for (path, mut values) in fixed {
            if let Some(others) = facts.fixed.get(&path) {
                values.extend(others.iter().cloned());
                merged.fixed.insert(path, values);
            }
        }
        for path in facts.order {
            if !merged.order.contains(&path) {
                merged.order.push(path);
            }
        }
    }
    merged
}

/// The kind of all values of a type, if it is one. Unions, and those within them, are what their members are.
pub(in crate::plan) fn kind(api: &Api, ty: &Type) -> Option<JsonKind> {
    let mut found = None;
    let mut seen = HashSet::new();
    let mut todo = vec![ty];
    while let Some(ty) = todo.pop() {
        let ty = api.resolve(ty);
        if let Type::Named(id) = ty
            && let Shape::Union(union) = &api.schema(*id).shape
        {
            if seen.insert(*id) {
                todo.extend(union.members.iter().map(|member| &member.ty));
            }
            continue;
        }
        let kind = kind_of_one(api, ty)?;
        if *found.get_or_insert(kind) != kind {
            return None;
        }
    }
    found
}

/// The kind of all values of a type that is no union.
fn kind_of_one(api: &Api, ty: &Type) -> Option<JsonKind> {
    match ty {
        Type::String | Type::Text(_) | Type::Binary => Some(JsonKind::String),
        Type::Integer | Type::Number | Type::IntegerOrNumber => Some(JsonKind::Number),
        Type::Foreign(foreign) => match foreign.form {
            ForeignForm::Text => Some(JsonKind::String),
            ForeignForm::Number => Some(JsonKind::Number),
            ForeignForm::Own => None,
        },
        Type::Boolean => Some(JsonKind::Boolean),
        Type::Array(_) | Type::Tuple { .. } => Some(JsonKind::Array),
        Type::Map(_) => Some(JsonKind::Object),
        Type::Constant(Constant::String(_)) => Some(JsonKind::String),
        Type::Constant(Constant::Boolean(_)) => Some(JsonKind::Boolean),
        Type::Constant(Constant::Integer(_) | Constant::Number(_)) => Some(JsonKind::Number),
        Type::Constant(Constant::Json(text)) => Some(json_kind(text)),
        Type::Constant(Constant::Null) | Type::Any | Type::OneOrMany(_) => None,
        Type::Named(id) => match &api.schema(*id).shape {
            Shape::Record(_) => Some(JsonKind::Object),
            Shape::Strings(_) => Some(JsonKind::String),
            Shape::Union(_) | Shape::Alias(_) => None,
        },
    }
}

/// The kind of a list, an object or a number, as JSON.
pub(in crate::plan) fn json_kind(json: &str) -> JsonKind {
    match json.as_bytes().first() {
        Some(b'[') => JsonKind::Array,
        Some(b'{') => JsonKind::Object,
        _ => JsonKind::Number,
    }
}
