//! A schema of one type: the keywords that apply to it, and its values.

use std::collections::HashSet;

use openapiv3::ReferenceOr;

use crate::document::model::literal::{Literal, Number};
use crate::document::model::rare::{Few, Rare};
use crate::document::model::schema::{Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;

impl Context<'_> {
    /// Drops the keywords that do not apply to a type, and reads the values of `enum` as values of that type.
    pub(super) fn typed(&mut self, kind: Type, schema: Schema, at: &Path<'_>) -> Schema {
        let mut schema = schema;
        if kind != Type::String {
            schema.string = Rare::default();
        }
        if !matches!(kind, Type::Integer | Type::Number) {
            schema.number = Rare::default();
        }
        if kind != Type::Array {
            schema.array = Rare::default();
        }
        if kind != Type::Object {
            schema.object = Rare::default();
        }
        let values = std::mem::take(&mut schema.values);
        schema.values = match reader(kind) {
            Some((wanted, read)) => self.values(values.into(), at, wanted, read).into(),
            None => values,
        };
        if schema.labels.len() != schema.values.len() {
            schema.labels = Few::default();
        }
        if schema.constant.is_some() {
            schema.constant = schema.values.first().cloned();
        }
        schema
    }

    /// Returns the types of the values of an `enum` if none of them has the type of the schema.
    pub(super) fn contradicted(
        &mut self,
        kind: Type,
        schema: &Schema,
        at: &Path<'_>,
    ) -> Option<Vec<Type>> {
        let (wanted, read) = reader(kind)?;
        let values = &schema.values;
        let is_of_type = |value: &Literal| match kind {
            // As text, `10` is the same as `"10"`; in JSON, it is another value.
            Type::String if !self.is_plain_text => is_text(value),
            Type::String | Type::Integer | Type::Number | Type::Boolean => read(value).is_some(),
            Type::Array | Type::Object => true,
        };
        if values.is_empty() || values.iter().any(is_of_type) {
            return None;
        }
        let what = format!("no value of `enum` is {wanted}, which the type requires");
        let help =
            "Both are accepted: values of that type, and the listed values. Correct one of them.";
        self.warn(&at.key("enum"), &what, help);
        Some(types_of(values))
    }

    /// Returns a union of a type and of listed values of other types.
    pub(super) fn either(
        &mut self,
        kind: Type,
        kinds: &[Type],
        schema: Schema,
        at: &Path<'_>,
    ) -> Schema {
        let listed = Schema {
            types: kinds.to_vec(),
            constant: schema.constant.clone(),
            values: schema.values.clone(),
            ..Schema::default()
        };
        let listed = match kinds {
            [only] => self.typed(*only, listed, at),
            _ => self.several(listed, at),
        };
        let free = Schema {
            format: schema.format.clone(),
            values: Few::default(),
            string: schema.string.clone(),
            number: schema.number.clone(),
            ..Schema::default()
        };
        let mut free = self.typed(kind, free, at);
        free.types = vec![kind];
        Schema {
            types: Vec::new(),
            format: None,
            // The server may send the constant as the text that the type requires.
            constant: schema.constant.filter(|_| kind != Type::String),
            values: Few::default(),
            string: Rare::default(),
            number: Rare::default(),
            any_of: vec![ReferenceOr::Item(free), ReferenceOr::Item(listed)].into(),
            ..schema
        }
    }

    /// Reads the values of an `enum` as values of the type of the schema.
    fn values(
        &mut self,
        values: Vec<Literal>,
        at: &Path<'_>,
        wanted: &str,
        read: Read,
    ) -> Vec<Literal> {
        let mut list: Vec<Literal> = Vec::with_capacity(values.len());
        // To compare each value with all others is faster for a few of them.
        let mut texts = (values.len() > 8).then(HashSet::new);
        for value in values {
            let read = read(&value);
            let is_double = match (&read, &mut texts) {
                (Some(Literal::String(text)), Some(texts)) => !texts.insert(text.clone()),
                (Some(value), _) => list.contains(value),
                (None, _) => false,
            };
            match read {
                Some(_) if is_double => {}
                Some(value) => list.push(value),
                None => {
                    let what =
                        format!("the value `{value}` is not {wanted}, which the type requires");
                    let help = "It is ignored. Correct the value or the type.";
                    self.warn(&at.key("enum"), &what, help);
                }
            }
        }
        list
    }
}

type Read = fn(&Literal) -> Option<Literal>;

/// Returns the function that reads values of a type, and the name of such a value; `None` if all values are valid.
fn reader(kind: Type) -> Option<(&'static str, Read)> {
    match kind {
        Type::String => Some(("a string", as_text)),
        Type::Integer => Some(("an integer", as_integer)),
        Type::Number => Some(("a number", as_number)),
        Type::Boolean => Some(("a boolean", as_flag)),
        Type::Array | Type::Object => None,
    }
}

fn is_text(value: &Literal) -> bool {
    matches!(value, Literal::String(_))
}

/// Returns the types of listed values. If some of their numbers have a fraction, all are of one type.
pub(super) fn types_of(values: &[Literal]) -> Vec<Type> {
    let mut types = Vec::new();
    for kind in values.iter().map(type_of) {
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    if types.contains(&Type::Number) {
        types.retain(|kind| *kind != Type::Integer);
    }
    types
}

/// The type of a value.
pub(super) fn type_of(value: &Literal) -> Type {
    match value {
        Literal::Number(number) if number.whole().is_some() => Type::Integer,
        Literal::Number(_) => Type::Number,
        Literal::Boolean(_) => Type::Boolean,
        Literal::List(_) => Type::Array,
        Literal::Object(_) => Type::Object,
        Literal::String(_) | Literal::Null => Type::String,
    }
}

fn as_text(value: &Literal) -> Option<Literal> {
    Some(Literal::String(match value {
        Literal::String(text) => text.clone(),
        Literal::Number(number) => number.to_string(),
        Literal::Boolean(truth) => truth.to_string(),
        Literal::Null | Literal::List(_) | Literal::Object(_) => return None,
    }))
}

fn as_integer(value: &Literal) -> Option<Literal> {
    let whole: i64 = match value {
        Literal::Number(number) => match number.whole() {
            Some(whole) => whole,
            // An integer outside the signed 64-bit range keeps its spelling.
            None => return (!number.is_float()).then(|| value.clone()),
        },
        Literal::String(text) => text.parse().ok()?,
        Literal::Null | Literal::Boolean(_) | Literal::List(_) | Literal::Object(_) => return None,
    };
    Some(Literal::Number(Number(whole.into())))
}

fn as_number(value: &Literal) -> Option<Literal> {
    let float: f64 = match value {
        // A floating-point number cannot hold every integer.
        Literal::Number(_) => return Some(value.clone()),
        Literal::String(text) => text.parse().ok()?,
        Literal::Null | Literal::Boolean(_) | Literal::List(_) | Literal::Object(_) => return None,
    };
    serde_json::Number::from_f64(float).map(|number| Literal::Number(Number(number)))
}

fn as_flag(value: &Literal) -> Option<Literal> {
    Some(Literal::Boolean(match value {
        Literal::Boolean(flag) => *flag,
        Literal::String(text) => text.parse().ok()?,
        Literal::Null | Literal::Number(_) | Literal::List(_) | Literal::Object(_) => return None,
    }))
}
