//! Samples: a valid value of each type, of each variant of a union, and of each event. In: the schemas with their
//! constraints. Out: JSON in which a sample refers to others by name, so that each is written once.
//!
//! A sample is small. It has the required properties, or the first few simple ones if none is required; null where it
//! is allowed; one item in a list; the first value of an enum; and the first variant of a union whose sample is finite.

mod asserted;
mod fit;
mod forms;
#[cfg(feature = "mock")]
pub(in crate::plan) mod made;
mod members;
mod ranks;
mod shown;
mod texts;
mod value;

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use self::members::Members;
use self::ranks::Ranks;
use self::value::Place;
use super::types::Types;
use super::types::models::Models;
use super::words::name::{Case, render};
use crate::ir::{self, Constraints, SchemaId, Shape, Type};
use crate::sdk::{DefinitionKind, ObjectDispatch, Sample, SampleValue, Tags, TypeId};

/// The number of properties in the sample of a type that requires none.
const FEW: usize = 4;

/// The prefix of the names of events. It cannot clash with types, whose names start with an upper case letter.
const EVENT: &str = "event";

/// The samples of the types that are used, and of the events, by name.
pub(in crate::plan) fn samples(types: &Types<'_>, models: &Models, used: &[TypeId]) -> Vec<Sample> {
    let sampler = Sampler::new(types);
    let mut samples = Vec::new();
    for id in used {
        let schema = SchemaId(id.0);
        if sampler.ranks.ends(schema) {
            sampler.of_type(schema, models.kind(*id), &mut samples);
        }
    }
    let free = Constraints::default();
    for webhook in &types.api.webhooks {
        // Nothing contains an event, so the owner may be any schema that nothing contains.
        let place = Place {
            owner: SchemaId(u32::MAX),
            name: EVENT,
            constraints: &free,
        };
        samples.extend(sampler.value(place, &webhook.slot.ty).map(|value| Sample {
            name: format!("{EVENT}.{}", webhook.name),
            value: SampleValue::Other(value),
        }));
    }
    samples.sort_by(|a, b| a.name.cmp(&b.name));
    samples
}

pub(super) struct Sampler<'a> {
    types: &'a Types<'a>,
    ranks: Ranks,
    /// The schemas by the names of their types.
    ids: HashMap<&'a str, SchemaId>,
    /// The samples of unions that have been made.
    unions: RefCell<HashMap<SchemaId, Rc<Members>>>,
    /// The unions whose samples are being made.
    making: RefCell<HashSet<SchemaId>>,
}

/// Which optional properties an object has.
#[derive(Clone, Copy)]
enum More<'n> {
    /// The first few simple properties, if none is required.
    Few,
    /// All simple properties.
    Simple,
    /// The property with this name.
    One(&'n str),
}

impl<'a> Sampler<'a> {
    fn new(types: &'a Types<'a>) -> Self {
        let ids = types.api.ids();
        let ids = ids.map(|(id, _)| (types.names[id.0 as usize].as_str(), id));
        Self {
            types,
            ranks: Ranks::new(types.api),
            ids: ids.collect(),
            unions: RefCell::default(),
            making: RefCell::default(),
        }
    }
}

impl Sampler<'_> {
    /// Adds the samples of a type and, for a union, of its variants.
    fn of_type(&self, id: SchemaId, kind: &DefinitionKind, samples: &mut Vec<Sample>) {
        let name = &self.types.names[id.0 as usize];
        let mut add = |name: String, value| samples.push(Sample { name, value });
        let free = Constraints::default();
        let place = Place {
            owner: id,
            name,
            constraints: &free,
        };
        match &self.types.api.schema(id).shape {
            Shape::Record(record) => {
                add(name.clone(), self.record(id, record, &[], More::Few));
            }
            Shape::Union(union) => {
                let DefinitionKind::Union(planned) = kind else {
                    return;
                };
                let members = self.members(id, union);
                for (value, variant) in members.values.iter().zip(&planned.variants) {
                    if let Some(value) = value {
                        add(variant_name(name, &variant.name), value.clone());
                    }
                }
                let first = members.first.and_then(|at| planned.variants.get(at));
                if let Some(first) = first {
                    let first = variant_name(name, &first.name);
                    add(name.clone(), SampleValue::Other(format!("\"@{first}\"")));
                }
            }
            Shape::Strings(values) => {
                if let Some(value) = values.first() {
                    add(name.clone(), SampleValue::Other(texts::quoted(value)));
                }
            }
            Shape::Integers(values) => {
                if let Some(value) = values.first() {
                    add(name.clone(), SampleValue::Other(value.to_string()));
                }
            }
            Shape::Alias(slot) => {
                let place = Place {
                    constraints: &self.types.api.schema(id).docs.constraints,
                    ..place
                };
                if let Some(value) = self.slot(place, slot) {
                    add(name.clone(), SampleValue::Other(value));
                }
            }
        }
    }

    /// The sample of a member of a union: that of its type, unless the union identifies the member by another value of
    /// a property.
    fn member(&self, place: Place<'_>, at: usize, member: &ir::Member) -> Option<SampleValue> {
        let place = Place {
            constraints: &member.constraints,
            ..place
        };
        let other = || self.value(place, &member.ty).map(SampleValue::Other);
        let Type::Named(id) = self.types.api.resolve(&member.ty) else {
            return other();
        };
        let Shape::Record(record) = &self.types.api.schema(*id).shape else {
            return other();
        };
        let mut given = Vec::new();
        for (property, tags) in self.tags(place.owner, at) {
            let field = record.fields.iter().find(|field| field.name == property);
            let shown = field.filter(|field| self.is_always_shown(*id, field));
            let shown = shown.and_then(|field| self.field(*id, field));
            if !shown.is_some_and(|shown| tags.contains(&shown)) {
                given.push((property, tags.first()?.clone()));
            }
        }
        if given.is_empty() {
            return other();
        }
        // The member is written out instead of named, so its owner must be allowed to contain it.
        self.ranks
            .allows(place.owner, *id)
            .then(|| self.record(*id, record, &given, More::Few))
    }

    /// The properties by which a union identifies a member, each with its values as JSON.
    fn tags(&self, union: SchemaId, member: usize) -> Vec<(String, Vec<String>)> {
        let dispatch = self.types.dispatches.get(&union);
        let mut next = dispatch.and_then(|dispatch| dispatch.object.as_ref());
        let mut found = Vec::new();
        while let Some(ObjectDispatch::Tag { path, arms, .. }) = next {
            let [property] = path.as_slice() else {
                break;
            };
            let Some((tags, arm)) = arms.iter().find(|(_, arm)| arm.leads_to(member)) else {
                break;
            };
            let tags = match tags {
                Tags::Strings(tags) => tags.iter().map(|tag| texts::quoted(tag)).collect(),
                Tags::Integers(tags) => tags.iter().map(i64::to_string).collect(),
            };
            found.push((property.clone(), tags));
            next = Some(arm);
        }
        found
    }

    /// An object. `given` sets properties, and `more` adds optional ones.
    fn record(
        &self,
        id: SchemaId,
        record: &ir::Record,
        given: &[(String, String)],
        more: More<'_>,
    ) -> SampleValue {
        let files = self.types.forms.get(&id);
        let is_file = |name: &String| files.is_some_and(|files| files.contains(name));
        let has_required = record.fields.iter().any(|field| field.required);
        let mut few = match (more, has_required) {
            (More::Simple, _) => usize::MAX,
            (More::Few, false) => FEW,
            (More::Few, true) | (More::One(_), _) => 0,
        };
        let mut properties = Vec::new();
        for field in &record.fields {
            if let Some((_, value)) = given.iter().find(|(name, _)| *name == field.name) {
                properties.push((field.name.clone(), value.clone()));
                continue;
            }
            let is_typical = few > 0 && self.is_simple(&field.slot);
            let is_wanted = matches!(more, More::One(name) if name == field.name);
            let is_shown = self.is_always_shown(id, field) || is_typical || is_wanted;
            if !is_shown || is_file(&field.name) {
                continue;
            }
            if let Some(value) = self.field(id, field) {
                few = few.saturating_sub(usize::from(!field.required));
                properties.push((field.name.clone(), value));
            }
        }
        for (name, value) in given.iter().rev() {
            if !properties.iter().any(|(known, _)| known == name) {
                properties.insert(0, (name.clone(), value.clone()));
            }
        }
        self.completed(id, record, properties)
    }

    /// Whether every sample of a record has a field: it is required, or a union identifies the record by it.
    fn is_always_shown(&self, owner: SchemaId, field: &ir::Field) -> bool {
        let tags = self.types.tags.get(&owner);
        let is_tag = tags.is_some_and(|tags| tags.contains(&field.name));
        let is_constant = matches!(field.slot.ty, Type::Constant(_));
        let key = (owner, field.name.clone());
        field.required || is_constant && is_tag || self.types.tag_values.contains_key(&key)
    }

    /// Whether a value is a plain one that is not null.
    fn is_simple(&self, slot: &ir::Slot) -> bool {
        let is_plain = match self.types.api.resolve(&slot.ty) {
            Type::Named(id) => matches!(
                self.types.api.schema(*id).shape,
                Shape::Strings(_) | Shape::Integers(_)
            ),
            Type::Any | Type::Map(_) | Type::Array(_) | Type::Tuple { .. } | Type::Binary => false,
            Type::String
            | Type::Integer
            | Type::Number
            | Type::IntegerOrNumber
            | Type::Boolean
            | Type::Text(_)
            | Type::Constant(_)
            | Type::OneOrMany(_)
            | Type::Foreign(_) => true,
        };
        is_plain && !self.types.api.is_nullable(slot)
    }

    /// The value of a property.
    fn field(&self, owner: SchemaId, field: &ir::Field) -> Option<String> {
        if let Some(listed) = field.listed.first() {
            return Some(listed.to_string());
        }
        let key = (owner, field.name.clone());
        if let Some(tag) = self.types.tag_values.get(&key)
            && self.takes(&field.slot.ty, tag)
        {
            return Some(texts::quoted(tag));
        }
        let place = Place {
            owner,
            name: &field.name,
            constraints: &field.docs.constraints,
        };
        self.slot(place, &field.slot)
    }

    /// Whether a text is a valid value of a type.
    fn takes(&self, ty: &Type, text: &String) -> bool {
        match self.types.api.resolve(ty) {
            Type::String => true,
            Type::Named(id) => match &self.types.api.schema(*id).shape {
                Shape::Strings(values) => values.contains(text),
                Shape::Record(_) | Shape::Union(_) | Shape::Integers(_) | Shape::Alias(_) => false,
            },
            _ => false,
        }
    }
}

/// The name of the sample of a variant.
fn variant_name(union: &str, variant: &str) -> String {
    format!("{union}.{}", render(variant, Case::Value))
}

/// The value of JSON text that was made here.
fn json(text: &str) -> Option<serde_json::Value> {
    serde_json::from_str(text).ok()
}
