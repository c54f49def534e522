//! Samples of unions. Each member gets a value that only this member accepts, if there is one, because `oneOf` requires
//! that. In: a union. Out: a value for each member, and the member whose value represents the union.

use std::rc::Rc;

use serde_json::Value;

use super::value::Place;
use super::{More, Sampler, json, texts};
use crate::ir::{Constraints, Member, Record, SchemaId, Shape, Type, Union};
use crate::sdk::SampleValue;

use super::fit::Fit;

/// The samples of a union.
#[derive(Debug)]
pub(super) struct Members {
    /// The sample of each member.
    pub(super) values: Vec<Option<SampleValue>>,
    /// The member whose sample is that of the union.
    pub(super) first: Option<usize>,
}

/// Values to try if the sample of a member is valid for other members as well.
const PLAIN: [&str; 7] = ["{}", r#""text""#, "1", "1.5", "true", "false", "[]"];

/// The most values of an enum, and the most properties, that are tried.
const TRIED: usize = 32;

/// The most values in a sample that is compared with other members.
pub(super) const LARGEST: usize = 5_000;

impl Sampler<'_> {
    /// The samples of a union; they are made once.
    pub(super) fn members(&self, id: SchemaId, union: &Union) -> Rc<Members> {
        if let Some(known) = self.unions.borrow().get(&id) {
            return Rc::clone(known);
        }
        self.making.borrow_mut().insert(id);
        let free = Constraints::default();
        let place = Place {
            owner: id,
            name: &self.types.names[id.0 as usize],
            constraints: &free,
        };
        let (mut values, mut first, mut alone) = (Vec::new(), None, None);
        for (at, member) in union.members.iter().enumerate() {
            let own = self.member(place, at, member);
            let is_alone = |value: &SampleValue| self.is_alone(id, union, at, value);
            let value = match own {
                Some(own) if !union.exclusive || is_alone(&own) => Some((own, true)),
                own => {
                    let mut others = self.others(place, member).into_iter();
                    let other = others.find(is_alone).map(|other| (other, true));
                    other.or(own.map(|own| (own, false)))
                }
            };
            if let Some((_, is_alone)) = value {
                first = first.or(Some(at));
                alone = alone.or(is_alone.then_some(at));
            }
            values.push(value.map(|(value, _)| value));
        }
        let made = Rc::new(Members {
            values,
            first: alone.or(first),
        });
        self.making.borrow_mut().remove(&id);
        self.unions.borrow_mut().insert(id, Rc::clone(&made));
        made
    }

    /// Whether a value belongs to this member and, if the union is exclusive, to no other.
    fn is_alone(&self, id: SchemaId, union: &Union, at: usize, value: &SampleValue) -> bool {
        let Some(value) = self.whole(value, &mut LARGEST.clone()) else {
            return false;
        };
        let mut fits = self.fits(id, union, &value, 0).enumerate();
        fits.all(|(known, fit)| match known == at {
            true => fit == Fit::Exact,
            false => fit == Fit::No || !union.exclusive,
        })
    }

    /// Other values of a member: with optional properties, with other values of an enum, and plain values.
    fn others(&self, place: Place<'_>, member: &Member) -> Vec<SampleValue> {
        let mut found = Vec::new();
        if let Type::Named(id) = self.types.api.resolve(&member.ty) {
            match &self.types.api.schema(*id).shape {
                Shape::Record(record) if self.ranks.allows(place.owner, *id) => {
                    found.push(self.record(*id, record, &[], More::Simple));
                    let optional = record.fields.iter().filter(|field| !field.required);
                    let optional = optional.take(TRIED);
                    found.extend(
                        optional.map(|field| self.record(*id, record, &[], More::One(&field.name))),
                    );
                    for (name, value) in self.listed_values(record) {
                        let given = [(name.to_owned(), value)];
                        found.push(self.record(*id, record, &given, More::Few));
                    }
                }
                Shape::Strings(values) => {
                    let values = values.iter().take(TRIED);
                    found.extend(values.map(|value| SampleValue::Other(texts::quoted(value))));
                }
                Shape::Integers(values) => {
                    let values = values.iter().take(TRIED);
                    found.extend(values.map(|value| SampleValue::Other(value.to_string())));
                }
                Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => {}
            }
        }
        found.extend(
            PLAIN
                .iter()
                .map(|text| SampleValue::Other((*text).to_owned())),
        );
        found
    }

    /// All values but the first of the properties that are enums of strings.
    fn listed_values<'r>(&self, record: &'r Record) -> Vec<(&'r str, String)> {
        let mut found = Vec::new();
        for field in &record.fields {
            if let Type::Named(id) = self.types.api.resolve(&field.slot.ty)
                && let Shape::Strings(values) = &self.types.api.schema(*id).shape
            {
                let others = values.iter().skip(1).map(|value| texts::quoted(value));
                found.extend(others.map(|value| (field.name.as_str(), value)));
            }
        }
        found.truncate(TRIED);
        found
    }

    /// A sample with all the samples that it names; `None` if it is too large.
    pub(super) fn whole(&self, value: &SampleValue, left: &mut usize) -> Option<Value> {
        match value {
            SampleValue::Other(text) => self.filled(json(text)?, left),
            SampleValue::Object(properties) => {
                let mut entries = serde_json::Map::new();
                for (name, text) in properties {
                    entries.insert(name.clone(), self.filled(json(text)?, left)?);
                }
                Some(Value::Object(entries))
            }
        }
    }

    fn filled(&self, value: Value, left: &mut usize) -> Option<Value> {
        *left = left.checked_sub(1)?;
        Some(match value {
            Value::String(text) => match text.strip_prefix('@') {
                Some(literal) if literal.starts_with('@') => Value::from(literal),
                Some(name) => {
                    let id = self.ids.get(name)?;
                    return self.whole(&self.main(*id)?, left);
                }
                None => Value::String(text),
            },
            Value::Array(items) => {
                let items = items.into_iter().map(|item| self.filled(item, left));
                Value::Array(items.collect::<Option<_>>()?)
            }
            Value::Object(entries) => {
                let entries = entries.into_iter();
                let entries = entries.map(|(name, value)| Some((name, self.filled(value, left)?)));
                Value::Object(entries.collect::<Option<_>>()?)
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value,
        })
    }

    /// The sample that represents a type where others name it.
    fn main(&self, id: SchemaId) -> Option<SampleValue> {
        let schema = self.types.api.schema(id);
        match &schema.shape {
            Shape::Record(record) => Some(self.record(id, record, &[], More::Few)),
            // A value of a member may contain the union whose values are being made.
            Shape::Union(_) if self.making.borrow().contains(&id) => None,
            Shape::Union(union) => {
                let members = self.members(id, union);
                members.values.get(members.first?)?.clone()
            }
            Shape::Strings(values) => Some(SampleValue::Other(texts::quoted(values.first()?))),
            Shape::Integers(values) => Some(SampleValue::Other(values.first()?.to_string())),
            Shape::Alias(slot) => {
                let place = Place {
                    owner: id,
                    name: &self.types.names[id.0 as usize],
                    constraints: &schema.docs.constraints,
                };
                self.slot(place, slot).map(SampleValue::Other)
            }
        }
    }
}
