//! Whether a value can have two types at once.
//!
//! In: two types. Out: `true` only if no value has both, as far as the schemas are known.

use crate::analyze::Analyzer;
use crate::ir::{Constant, Field, ForeignForm, Record, SchemaId, Shape, Slot, Type};

/// The maximum depth to which records and unions are compared.
const DEPTH: usize = 4;

/// The kind of JSON value that a type accepts, if it accepts only one kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// Whether a type is text with a format.
pub(in crate::analyze) fn is_format(ty: &Type) -> bool {
    match ty {
        Type::Text(_) | Type::Binary => true,
        Type::Foreign(foreign) => foreign.form == ForeignForm::Text,
        _ => false,
    }
}

/// Returns `Some` if a type is text, with the only value inside if there is one.
pub(in crate::analyze) fn text_of(ty: &Type) -> Option<Option<&str>> {
    match ty {
        Type::String => Some(None),
        Type::Constant(Constant::String(text)) => Some(Some(text)),
        ty => is_format(ty).then_some(None),
    }
}

fn kind(ty: &Type) -> Option<Kind> {
    Some(match ty {
        Type::String | Type::Text(_) | Type::Binary => Kind::String,
        Type::Integer | Type::Number | Type::IntegerOrNumber => Kind::Number,
        Type::Boolean => Kind::Boolean,
        Type::Constant(Constant::Null) => Kind::Null,
        Type::Constant(Constant::String(_)) => Kind::String,
        Type::Constant(Constant::Boolean(_)) => Kind::Boolean,
        Type::Constant(Constant::Integer(_) | Constant::Number(_)) => Kind::Number,
        Type::Constant(Constant::Json(text)) => match text.as_bytes().first() {
            Some(b'[') => Kind::Array,
            Some(b'{') => Kind::Object,
            _ => Kind::Number,
        },
        Type::Array(_) | Type::Tuple { .. } => Kind::Array,
        Type::Map(_) => Kind::Object,
        Type::Foreign(foreign) => match foreign.form {
            ForeignForm::Text => Kind::String,
            ForeignForm::Number => Kind::Number,
            ForeignForm::Own => return None,
        },
        Type::Any | Type::OneOrMany(_) | Type::Named(_) => return None,
    })
}

impl Analyzer<'_> {
    /// Follows aliases as far as they are known.
    pub(in crate::analyze) fn seen_through(&self, ty: &Type) -> Type {
        let mut ty = ty;
        for _ in 0..=self.schemas.len() {
            let Type::Named(id) = ty else { break };
            match self.shape_of(*id) {
                Some(Shape::Alias(slot)) => ty = &slot.ty,
                Some(
                    Shape::Record(_) | Shape::Union(_) | Shape::Strings(_) | Shape::Integers(_),
                )
                | None => break,
            }
        }
        ty.clone()
    }

    /// Returns `true` if a slot accepts null: either the slot or the schema that it names is nullable.
    pub(in crate::analyze) fn takes_null(&self, slot: &Slot) -> bool {
        let mut slot = slot;
        for _ in 0..=self.schemas.len() {
            if slot.nullable {
                return true;
            }
            let Type::Named(id) = &slot.ty else {
                return false;
            };
            match self.schemas.get(id.0 as usize).and_then(Option::as_ref) {
                Some(schema) if schema.nullable => return true,
                Some(schema) => match &schema.shape {
                    Shape::Alias(inner) => slot = inner,
                    Shape::Record(_) | Shape::Union(_) | Shape::Strings(_) | Shape::Integers(_) => {
                        return false;
                    }
                },
                None => return false,
            }
        }
        false
    }

    pub(in crate::analyze) fn shape_of(&self, id: SchemaId) -> Option<&Shape> {
        let schema = self.schemas.get(id.0 as usize)?.as_ref()?;
        Some(&schema.shape)
    }

    /// Whether no value has both types. A schema that is not known yet may accept any value.
    pub(in crate::analyze) fn disjoint(&self, a: &Type, b: &Type) -> bool {
        self.apart(a, b, DEPTH)
    }

    fn apart(&self, a: &Type, b: &Type, depth: usize) -> bool {
        let (a, b) = (self.seen_through(a), self.seen_through(b));
        if a == b || depth == 0 {
            return false;
        }
        if let (Some(one), Some(two)) = (kind(&a), kind(&b)) {
            return one != two || self.values_apart(&a, &b);
        }
        match (&a, &b) {
            (Type::OneOrMany(item), other) | (other, Type::OneOrMany(item)) => {
                let is_list = matches!(other, Type::Array(_) | Type::Tuple { .. });
                !is_list && self.apart(item, other, depth - 1)
            }
            (Type::Named(id), other) | (other, Type::Named(id)) => match self.shape_of(*id) {
                Some(shape) => self.shape_apart(shape, other, depth),
                None => false,
            },
            _ => false,
        }
    }

    /// Whether two types of one kind have different values.
    fn values_apart(&self, a: &Type, b: &Type) -> bool {
        match (a, b) {
            (Type::Constant(a), Type::Constant(b)) => a != b,
            _ => false,
        }
    }

    fn shape_apart(&self, shape: &Shape, other: &Type, depth: usize) -> bool {
        if depth == 0 {
            return false;
        }
        let other_shape = match other {
            Type::Named(id) => self.shape_of(*id),
            _ => None,
        };
        match (shape, other_shape) {
            (Shape::Union(union), _) => {
                let mut members = union.members.iter();
                members.all(|member| self.apart(&member.ty, other, depth - 1))
            }
            (_, Some(Shape::Union(union))) => {
                let mut members = union.members.iter();
                members.all(|member| {
                    self.shape_apart(shape, &self.seen_through(&member.ty), depth - 1)
                })
            }
            (Shape::Record(one), Some(Shape::Record(two))) => self.records_apart(one, two, depth),
            (Shape::Strings(one), Some(Shape::Strings(two))) => {
                !one.iter().any(|text| two.contains(text))
            }
            (Shape::Record(_), Some(Shape::Strings(_)))
            | (Shape::Strings(_), Some(Shape::Record(_))) => true,
            (Shape::Strings(values), None) => match (kind(other), other) {
                (_, Type::Constant(Constant::String(text))) => !values.contains(text),
                (Some(kind), _) => kind != Kind::String,
                (None, _) => false,
            },
            (Shape::Integers(one), Some(Shape::Integers(two))) => {
                !one.iter().any(|value| two.contains(value))
            }
            (Shape::Integers(_), Some(Shape::Record(_) | Shape::Strings(_)))
            | (Shape::Record(_) | Shape::Strings(_), Some(Shape::Integers(_))) => true,
            (Shape::Integers(values), None) => match (kind(other), other) {
                (_, Type::Constant(Constant::Integer(value))) => !values.contains(value),
                (Some(kind), _) => kind != Kind::Number,
                (None, _) => false,
            },
            (Shape::Record(_), None) => kind(other).is_some_and(|kind| kind != Kind::Object),
            (Shape::Alias(_), _) | (_, Some(Shape::Alias(_))) => false,
        }
    }

    /// Returns `true` if two objects require different values of a property that one of them requires.
    fn records_apart(&self, one: &Record, two: &Record, depth: usize) -> bool {
        let apart = |field: &Field| {
            let Some(other) = two.fields.iter().find(|other| other.name == field.name) else {
                return false;
            };
            (field.required || other.required)
                && !(self.takes_null(&field.slot) && self.takes_null(&other.slot))
                && (self.apart(&field.slot.ty, &other.slot.ty, depth - 1)
                    || numbers_apart(field, other))
        };
        one.fields.iter().any(apart)
    }
}

fn numbers_apart(one: &Field, two: &Field) -> bool {
    let (one, two) = (&one.listed, &two.listed);
    !one.is_empty() && !two.is_empty() && one.iter().all(|value| !two.contains(value))
}
