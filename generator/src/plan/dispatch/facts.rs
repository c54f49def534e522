//! Facts about the objects of a type, which discriminate the members of unions.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::constants::scalar;
use super::nested::Objects;
use crate::ir::{Api, Constant, Field, ForeignForm, Record, Shape, Type};
use crate::sdk::{JsonKind, Path, Scalar};

/// The depth of paths that are examined: `benefit.type` has depth 2.
const DEPTH: usize = 2;

/// The facts about the objects of one type.
#[derive(Debug, Clone, Default)]
pub(in crate::plan) struct Facts {
    /// The facts about the values at each path.
    by_path: BTreeMap<Path, Fact>,
    /// The paths of the first level, in document order.
    pub(in crate::plan) order: Vec<Path>,
    /// The discriminator of a union that the type is a member of, if that union is a member of the one to distinguish.
    pub(in crate::plan) within: Option<Path>,
}

/// The facts about the values at a path.
#[derive(Debug, Clone, Default)]
pub(in crate::plan) struct Fact {
    /// Whether the type has this path.
    pub(in crate::plan) known: bool,
    /// Whether there is always a value that is not null.
    pub(in crate::plan) required: bool,
    /// Whether the document requires a value, possibly null.
    pub(in crate::plan) demanded: bool,
    /// Whether the value may be null.
    pub(in crate::plan) nullable: bool,
    /// Whether it is a required list or map, which some servers omit, or arbitrary JSON, which may be null.
    pub(in crate::plan) soft: bool,
    /// The possible values, if the document lists them all and none is null.
    pub(in crate::plan) fixed: Option<BTreeSet<Scalar>>,
    /// The possible values other than null, if the document lists them all.
    pub(in crate::plan) listed: Option<BTreeSet<Scalar>>,
    /// The kind of all values, if they have the same one.
    pub(in crate::plan) kind: Option<JsonKind>,
    /// The objects at the path, or in a list there.
    pub(in crate::plan) objects: Objects,
}

/// The facts about a path that the type does not have.
const NOTHING: &Fact = &Fact {
    known: false,
    required: false,
    demanded: false,
    nullable: false,
    soft: false,
    fixed: None,
    listed: None,
    kind: None,
    objects: Objects::None,
};

impl Facts {
    /// The facts about the values at a path.
    pub(in crate::plan) fn at(&self, path: &[String]) -> &Fact {
        self.by_path.get(path).unwrap_or(NOTHING)
    }

    /// Every path with its facts, in order.
    pub(in crate::plan) fn paths(&self) -> impl Iterator<Item = (&Path, &Fact)> {
        self.by_path.iter()
    }

    /// Adds a discriminator with its values. The standard requires the property even if the member does not describe
    /// it.
    pub(in crate::plan) fn add_tag(&mut self, path: Path, values: BTreeSet<Scalar>) {
        let fact = self.by_path.entry(path.clone()).or_default();
        if !fact.known {
            fact.known = true;
            fact.required = true;
            fact.kind = Some(JsonKind::String);
            self.order.push(path);
        }
        fact.fixed.get_or_insert(values);
    }

    /// Removes the facts about a path that has been tested already, except the objects there.
    pub(in crate::plan) fn settle(&mut self, path: &Path) {
        self.within.take_if(|within| within == path);
        if let Some(fact) = self.by_path.get_mut(path) {
            *fact = Fact {
                nullable: fact.nullable,
                objects: std::mem::take(&mut fact.objects),
                ..Fact::default()
            };
        }
    }
}

/// The facts of a type; `None` if it is not an object. A union has the facts of its members.
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
        if path.len() == 1 {
            facts.order.push(path.clone());
        }
        let resolved = api.resolve(&field.slot.ty);
        let is_any = *resolved == Type::Any;
        let values = values(api, field, resolved);
        let takes_null = nullable && values != BTreeSet::from([Scalar::Null]);
        let listed = (!values.is_empty()).then_some(values);
        let is_tolerated = is_any || matches!(resolved, Type::Array(_) | Type::Map(_));
        let fact = Fact {
            known: true,
            required: field.required && !nullable && !is_any,
            demanded: field.required,
            nullable: nullable || is_any,
            soft: field.required && !nullable && is_tolerated,
            fixed: listed.clone().filter(|_| !takes_null),
            listed,
            kind: kind(api, resolved),
            objects: Objects::of(api, resolved),
        };
        facts.by_path.insert(path.clone(), fact);
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

/// The values that a property holds, if the document lists them all.
fn values(api: &Api, field: &Field, resolved: &Type) -> BTreeSet<Scalar> {
    match resolved {
        // Such constants are compared by their text, or not at all.
        Type::Constant(Constant::Number(_) | Constant::Json(_)) => BTreeSet::new(),
        Type::Constant(constant) => BTreeSet::from([scalar(constant)]),
        Type::Integer => field.listed.iter().copied().map(Scalar::Integer).collect(),
        Type::Named(id) => match &api.schema(*id).shape {
            Shape::Strings(values) => values.iter().cloned().map(Scalar::String).collect(),
            // A property may accept fewer values than the type that it shares with others.
            Shape::Integers(values) => values
                .iter()
                .filter(|value| field.listed.is_empty() || field.listed.contains(value))
                .copied()
                .map(Scalar::Integer)
                .collect(),
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => BTreeSet::new(),
        },
        _ => BTreeSet::new(),
    }
}

/// The facts about a value that has one of several types.
pub(in crate::plan) fn merge(members: Vec<Facts>) -> Facts {
    let mut members = members.into_iter();
    let mut merged = members.next().unwrap_or_default();
    let mut ordered: HashSet<Path> = merged.order.iter().cloned().collect();
    for mut facts in members {
        for (path, fact) in &mut merged.by_path {
            let other = facts.by_path.remove(path).unwrap_or_default();
            *fact = either(std::mem::take(fact), other);
        }
        // The paths that only this one has.
        let others = facts.by_path.into_iter();
        let others = others.map(|(path, fact)| (path, either(Fact::default(), fact)));
        merged.by_path.extend(others);
        if merged.within != facts.within {
            merged.within = None;
        }
        let added = facts.order.into_iter();
        let added = added.filter(|path| ordered.insert(path.clone()));
        merged.order.extend(added);
    }
    merged
}

/// The facts about a value that has one of two types.
fn either(one: Fact, other: Fact) -> Fact {
    let kind = match (one.known, other.known) {
        (true, true) => one.kind.filter(|_| one.kind == other.kind),
        (true, false) => one.kind,
        (false, _) => other.kind,
    };
    Fact {
        known: one.known || other.known,
        required: one.required && other.required,
        demanded: one.demanded && other.demanded,
        nullable: one.nullable || other.nullable,
        soft: one.soft || other.soft,
        fixed: one.fixed.zip(other.fixed).map(joined),
        listed: all_of((one.listed, one.known), (other.listed, other.known)),
        kind,
        objects: one.objects.or(other.objects),
    }
}

/// The union of two lists, if each member that has the path has a list.
fn all_of<T: Ord>(
    (one, one_known): (Option<BTreeSet<T>>, bool),
    (other, other_known): (Option<BTreeSet<T>>, bool),
) -> Option<BTreeSet<T>> {
    match (one, other) {
        (Some(one), Some(other)) => Some(joined((one, other))),
        (Some(one), None) => Some(one).filter(|_| !other_known),
        (None, Some(other)) => Some(other).filter(|_| !one_known),
        (None, None) => None,
    }
}

/// The union of two lists.
fn joined<T: Ord>((mut one, other): (BTreeSet<T>, BTreeSet<T>)) -> BTreeSet<T> {
    one.extend(other);
    one
}

/// The kind of all values of a type, if it is the same for all. The kind of a union is that of its members.
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

/// The kind of all values of a type that is not a union.
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
            Shape::Integers(_) => Some(JsonKind::Number),
            Shape::Union(_) | Shape::Alias(_) => None,
        },
    }
}

/// The kind of JSON text that is a list, an object or a number.
pub(in crate::plan) fn json_kind(json: &str) -> JsonKind {
    match json.as_bytes().first() {
        Some(b'[') => JsonKind::Array,
        Some(b'{') => JsonKind::Object,
        _ => JsonKind::Number,
    }
}
