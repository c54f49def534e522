//! The part of a response that an example prints: the most descriptive field.

use super::Planner;
use super::values::fields;
use crate::sdk::{DefinitionKind, Field, Getter, Given, Presence, Shown, Step, Ty};

/// Names of fields by which people identify something, the best first.
const TELLING: &[&str] = &[
    "name",
    "title",
    "display_name",
    "full_name",
    "label",
    "subject",
    "email",
    "slug",
    "description",
    "url",
    "status",
    "state",
    "message",
    "total",
    "count",
    "text",
    "key",
    "type",
    "id",
];

/// Names of fields with a list that is the whole content of a response.
const LISTS: &[&str] = &[
    "data", "items", "results", "values", "entries", "records", "objects",
];

/// The most fields that a struct around a list may have.
const MOST_FIELDS: usize = 6;

impl Planner<'_> {
    /// What is printed of a value of a type.
    pub(super) fn shown(&self, ty: &Ty) -> Shown {
        let whole = |by_debug| Shown {
            steps: Vec::new(),
            by_debug,
        };
        match ty {
            Ty::Boxed(inner) => self.shown(inner),
            Ty::Bytes | Ty::List(_) | Ty::Map(_) => Shown {
                steps: vec![Step::Method("len".to_owned())],
                by_debug: false,
            },
            Ty::String
            | Ty::Integer
            | Ty::Float
            | Ty::Number
            | Ty::Boolean
            | Ty::Text(_)
            | Ty::Raw => whole(false),
            Ty::Named(id) => match self.definition(*id) {
                Some(definition) => match &definition.kind {
                    DefinitionKind::Record(record) => self
                        .best(fields(record).collect())
                        .unwrap_or_else(|| whole(true)),
                    DefinitionKind::Union(_) => {
                        getter(&definition.getters).unwrap_or_else(|| whole(true))
                    }
                    DefinitionKind::Strings(_) | DefinitionKind::Integers(_) => whole(false),
                    DefinitionKind::Alias(ty) => self.shown(ty),
                    DefinitionKind::Wrapper(_) => whole(true),
                },
                None => whole(true),
            },
            Ty::Unit
            | Ty::Tuple(_)
            | Ty::OpenTuple(_)
            | Ty::OneOrMany(_)
            | Ty::Option(_)
            | Ty::Patch(_)
            | Ty::Foreign(_)
            | Ty::Local(_) => whole(true),
        }
    }

    /// The field of a struct that is printed. An optional field without a descriptive name says no more than the whole
    /// value, and the example would change with each new one (G6).
    fn best(&self, fields: Vec<&Field>) -> Option<Shown> {
        let usable = |field: &&Field| !field.secret && !field.deprecated && !field.is_constant;
        let fields: Vec<&Field> = fields.into_iter().filter(usable).collect();
        // A list among many fields is not the main content of the value.
        let is_envelope = fields.len() <= MOST_FIELDS;
        let is_list = |field: &&&Field| {
            is_envelope
                && LISTS.contains(&field.wire.as_str())
                && matches!(field.ty, Ty::List(_))
                && is_there(field)
        };
        if let Some(field) = fields.iter().find(is_list) {
            return Some(Shown {
                steps: vec![
                    Step::Field(field.name.clone()),
                    Step::Method("len".to_owned()),
                ],
                by_debug: false,
            });
        }
        let known = TELLING.iter().filter_map(|name| {
            let mut named = fields.iter().filter(|field| field.wire == *name);
            named.find(|field| self.is_word(&field.ty))
        });
        let known: Vec<&&Field> = known.collect();
        let mut ranked = known.iter().filter(|field| is_there(field)).copied();
        let other = || {
            let mut plain = fields.iter().filter(|field| is_there(field));
            plain.find(|field| self.is_word(&field.ty))
        };
        let first = ranked
            .next()
            .or_else(other)
            .or_else(|| known.first().copied());
        first.map(|field| Shown {
            steps: vec![Step::Field(field.name.clone())],
            by_debug: !is_there(field),
        })
    }

    /// Whether a value of a type is printed as a single word.
    fn is_word(&self, ty: &Ty) -> bool {
        match ty {
            Ty::String | Ty::Integer | Ty::Float | Ty::Number | Ty::Boolean | Ty::Text(_) => true,
            Ty::Named(id) => match self.definition(*id).map(|it| &it.kind) {
                Some(DefinitionKind::Strings(_) | DefinitionKind::Integers(_)) => true,
                Some(DefinitionKind::Alias(ty)) => self.is_word(ty),
                Some(
                    DefinitionKind::Record(_)
                    | DefinitionKind::Union(_)
                    | DefinitionKind::Wrapper(_),
                )
                | None => false,
            },
            Ty::Bytes
            | Ty::Raw
            | Ty::Unit
            | Ty::List(_)
            | Ty::Map(_)
            | Ty::Tuple(_)
            | Ty::OpenTuple(_)
            | Ty::OneOrMany(_)
            | Ty::Option(_)
            | Ty::Patch(_)
            | Ty::Boxed(_)
            | Ty::Foreign(_)
            | Ty::Local(_) => false,
        }
    }
}

/// Whether a field always has a value.
fn is_there(field: &Field) -> bool {
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => true,
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable | Presence::Patch => {
            false
        }
    }
}

/// The best method of a union; each returns an `Option`.
fn getter(getters: &[Getter]) -> Option<Shown> {
    let usable = |getter: &&Getter| !getter.deprecated && !getter.is_constant;
    let by_name = |name: &&str| {
        let mut named = getters.iter().filter(usable);
        named.find(|getter| {
            getter.wire == **name && matches!(getter.given, Given::Copy | Given::Text)
        })
    };
    let found = TELLING.iter().find_map(by_name)?;
    Some(Shown {
        steps: vec![Step::Method(found.name.clone())],
        by_debug: true,
    })
}
