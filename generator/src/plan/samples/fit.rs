//! Whether a value is valid for a type. In: the IR of the type. Out: whether the value is valid, and whether exactly
//! one member of each union accepts it, as `oneOf` requires.

use serde_json::{Map, Value};

use super::{Sampler, forms, value::constant};
use crate::formats::TextFormat;
use crate::ir::{
    Additional, Bound, Constraints, Field, ForeignForm, Names, Record, SchemaId, Shape, Slot, Type,
    Union,
};

/// How a value fits a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It is not valid.
    No,
    /// It may be valid: several members of a union accept it, or its validity cannot be determined.
    Loose,
    /// It is valid, and exactly one member of each union accepts it.
    Exact,
}

impl Fit {
    fn of(is_valid: bool) -> Self {
        match is_valid {
            true => Self::Exact,
            false => Self::No,
        }
    }

    /// How a value fits at least one of several types.
    fn any_of(fits: impl Iterator<Item = Self>) -> Self {
        fits.max().unwrap_or(Self::No)
    }

    /// How a value fits exactly one of several types.
    fn one_of(fits: impl Iterator<Item = Self>) -> Self {
        let mut fits = fits.filter(|fit| *fit != Self::No);
        match (fits.next(), fits.next()) {
            (None, _) => Self::No,
            (Some(only), None) => only,
            (Some(_), Some(_)) => Self::Loose,
        }
    }

    /// How a value fits if it must fit in every way.
    fn all(fits: impl Iterator<Item = Self>) -> Self {
        fits.min().unwrap_or(Self::Exact)
    }
}

/// How deep nested values and types are examined.
const DEPTH: usize = 64;

impl Sampler<'_> {
    /// How a value fits a type.
    pub(super) fn fit(
        &self,
        ty: &Type,
        constraints: &Constraints,
        value: &Value,
        depth: usize,
    ) -> Fit {
        if depth > DEPTH {
            return Fit::Loose;
        }
        let listed = &constraints.listed;
        let is_listed = listed.is_empty() || listed.contains(&value.to_string());
        let free = Constraints::default();
        match ty {
            _ if !is_listed => Fit::No,
            Type::String | Type::Binary => of_text(constraints, value),
            Type::Integer => match value {
                Value::Number(number) if !number.is_f64() => of_number(constraints, value),
                _ => Fit::No,
            },
            Type::Number | Type::IntegerOrNumber => of_number(constraints, value),
            Type::Boolean => Fit::of(value.is_boolean()),
            Type::Text(format) => match (value, format) {
                (Value::String(text), TextFormat::DateTime) => Fit::of(forms::is_date_time(text)),
                (Value::String(text), TextFormat::Date) => Fit::of(forms::is_date(text)),
                (Value::String(text), TextFormat::Uuid) => Fit::of(forms::is_uuid(text)),
                _ => Fit::No,
            },
            Type::Any => Fit::Exact,
            Type::Constant(wanted) => {
                Fit::of(super::json(&constant(wanted)).is_some_and(|wanted| wanted == *value))
            }
            Type::Array(item) => self.of_list(item, constraints, value, depth),
            Type::Map(slot) => match value {
                Value::Object(entries) => {
                    let names = constraints.names.as_deref();
                    Fit::all(entries.iter().flat_map(|(key, value)| {
                        let name = names.map_or(Fit::Exact, |names| of_key(names, key));
                        [name, self.in_slot(slot, &free, value, depth)]
                    }))
                }
                _ => Fit::No,
            },
            Type::Tuple { places, open } => match value {
                Value::Array(items) if *open || items.len() <= places.len() => Fit::all(
                    places
                        .iter()
                        .zip(items)
                        .map(|(slot, item)| self.in_slot(slot, &free, item, depth)),
                ),
                _ => Fit::No,
            },
            Type::OneOrMany(one) => {
                let many = Slot::of((**one).clone());
                let fits = [
                    self.fit(one, constraints, value, depth + 1),
                    self.of_list(&many, constraints, value, depth),
                ];
                Fit::any_of(fits.into_iter())
            }
            Type::Named(id) => self.of_named(*id, constraints, value, depth),
            Type::Foreign(foreign) => match foreign.form {
                ForeignForm::Text => of_text(constraints, value),
                ForeignForm::Number => of_number(constraints, value),
                ForeignForm::Own => Fit::Loose,
            },
        }
    }

    fn in_slot(&self, slot: &Slot, constraints: &Constraints, value: &Value, depth: usize) -> Fit {
        match value {
            Value::Null if self.types.api.is_nullable(slot) => Fit::Exact,
            value => self.fit(&slot.ty, constraints, value, depth + 1),
        }
    }

    fn of_list(&self, item: &Slot, constraints: &Constraints, value: &Value, depth: usize) -> Fit {
        let Value::Array(items) = value else {
            return Fit::No;
        };
        let count = items.len();
        let limits = &constraints.items;
        let is_sized = limits.least.is_none_or(|least| count >= least)
            && limits.most.is_none_or(|most| count <= most);
        let free = Constraints::default();
        let within = constraints.of_items.as_deref().unwrap_or(&free);
        match is_sized {
            true => Fit::all(
                items
                    .iter()
                    .map(|value| self.in_slot(item, within, value, depth)),
            ),
            false => Fit::No,
        }
    }

    fn of_named(
        &self,
        id: SchemaId,
        constraints: &Constraints,
        value: &Value,
        depth: usize,
    ) -> Fit {
        let schema = self.types.api.schema(id);
        match (&schema.shape, value) {
            (_, Value::Null) if schema.nullable => Fit::Exact,
            (Shape::Strings(values), Value::String(text)) => Fit::of(values.contains(text)),
            (Shape::Integers(values), Value::Number(number)) => {
                Fit::of(number.as_i64().is_some_and(|it| values.contains(&it)))
            }
            (Shape::Strings(_) | Shape::Integers(_), _) => Fit::No,
            (Shape::Alias(slot), value) => {
                let own = match *constraints == Constraints::default() {
                    true => &*schema.docs.constraints,
                    false => constraints,
                };
                self.in_slot(slot, own, value, depth)
            }
            (Shape::Record(record), Value::Object(entries)) => {
                self.of_record(record, entries, depth)
            }
            (Shape::Record(_), _) => Fit::No,
            (Shape::Union(union), value) => {
                let fits = self.fits(id, union, value, depth);
                match union.exclusive {
                    true => Fit::one_of(fits),
                    false => Fit::any_of(fits),
                }
            }
        }
    }

    /// How a value fits each member of a union.
    pub(super) fn fits<'f>(
        &'f self,
        id: SchemaId,
        union: &'f Union,
        value: &'f Value,
        depth: usize,
    ) -> impl Iterator<Item = Fit> + 'f {
        let members = union.members.iter().enumerate();
        members.map(move |(at, member)| {
            // A discriminator decides by itself which member may accept the value.
            let is_tagged = union.discriminator.is_some() || !member.within.is_empty();
            let tags = self.tags(id, at).into_iter().filter(|_| is_tagged);
            let is_other = tags.into_iter().any(|(property, tags)| {
                let tag = value.get(&property).map(Value::to_string);
                tag.is_some_and(|tag| !tags.contains(&tag))
            });
            match is_other {
                true => Fit::No,
                false => self.fit(&member.ty, &member.constraints, value, depth + 1),
            }
        })
    }

    fn of_record(&self, record: &Record, entries: &Map<String, Value>, depth: usize) -> Fit {
        // A property that only one side writes is required of that side only.
        let is_missing = |field: &&Field| {
            field.required
                && !field.read_only
                && !field.write_only
                && !entries.contains_key(&field.name)
        };
        if record.fields.iter().any(|field| is_missing(&field)) {
            return Fit::No;
        }
        let free = Constraints::default();
        Fit::all(entries.iter().map(|(name, value)| {
            match record.fields.iter().find(|field| field.name == *name) {
                Some(field) => {
                    let number = value.as_i64();
                    let is_listed = field.listed.is_empty()
                        || number.is_some_and(|number| field.listed.contains(&number));
                    match is_listed {
                        true => self.in_slot(&field.slot, &field.docs.constraints, value, depth),
                        false => Fit::No,
                    }
                }
                None => match &record.additional {
                    Additional::Ignored => Fit::Exact,
                    Additional::Closed => Fit::No,
                    Additional::Typed(slot) => self.in_slot(slot, &free, value, depth),
                },
            }
        }))
    }
}

fn of_text(constraints: &Constraints, value: &Value) -> Fit {
    let Value::String(text) = value else {
        return Fit::No;
    };
    let count = text.chars().count();
    let is_sized = constraints.length.least.is_none_or(|least| count >= least)
        && constraints.length.most.is_none_or(|most| count <= most);
    let format = constraints.format.as_deref();
    match &constraints.matching {
        _ if !is_sized || !format.is_none_or(|format| forms::is_of(format, text)) => Fit::No,
        Some(matching) if matching == text => Fit::Exact,
        Some(_) => Fit::Loose,
        None if constraints.pattern.is_some() => Fit::Loose,
        None => Fit::Exact,
    }
}

/// Whether a key of a map is valid.
fn of_key(names: &Names, key: &str) -> Fit {
    match names.listed.is_empty() || names.listed.iter().any(|known| known == key) {
        true => of_text(&names.each, &Value::from(key)),
        false => Fit::No,
    }
}

fn of_number(constraints: &Constraints, value: &Value) -> Fit {
    let Value::Number(number) = value else {
        return Fit::No;
    };
    let number = number.as_f64().unwrap_or(f64::NAN);
    let within = |bound: &Option<Bound>, fits: &dyn Fn(f64, f64) -> bool| {
        bound.as_ref().is_none_or(|bound| {
            let limit: f64 = bound.number.parse().unwrap_or(f64::NAN);
            fits(number, limit) || !bound.exclusive && number == limit
        })
    };
    let step = constraints.multiple_of.as_ref();
    let step = step.map(|step| step.parse::<f64>().unwrap_or(f64::NAN));
    Fit::of(
        within(&constraints.number.least, &|number, least| number > least)
            && within(&constraints.number.most, &|number, most| number < most)
            && step.is_none_or(|step| {
                let times = number / step;
                (times - times.round()).abs() < 1e-9
            }),
    )
}
