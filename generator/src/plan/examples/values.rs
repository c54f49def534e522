//! Values of types, as expressions: the simplest values that a server would accept.

use super::Planner;
use super::calendar;
use super::cost::INFINITE;
use super::texts;
use super::words::{self, Hint};
use crate::sdk::{
    Accepts, Definition, DefinitionKind, Element, Expr, Field, ForeignForm, Member, Payload,
    Record, Source, StringValue, TextFormat, Ty, TypeId, Union,
};

/// How deep values may nest; deeper lists stay empty.
const DEEPEST: usize = 5;

/// What determines the type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TypeFrom {
    /// The place accepts everything that converts into the type.
    Conversion,
    /// The place accepts only this type.
    Place,
    /// Only the value itself determines it.
    Value,
}

impl<'a> Planner<'a> {
    /// A value that callers may pass.
    pub(super) fn given(&mut self, accepts: &Accepts, ty: &Ty, hint: &Hint<'_>) -> Option<Expr> {
        match accepts {
            Accepts::Exact(ty) => self.exact(ty, hint, TypeFrom::Place),
            Accepts::Into(ty) => self.converted(ty, hint),
            Accepts::Optional(ty) => self.optional_value(ty, hint),
            Accepts::Boxed(inner) => self.converted(inner, hint),
            Accepts::Text => Some(Expr::Text(words::text(hint))),
            Accepts::Items(element) => {
                Some(Expr::Array(self.items(element, hint, TypeFrom::Place)))
            }
            Accepts::Pairs(element) => Some(Expr::Pairs(self.entry(element, hint))),
            Accepts::Body => Some(match ty {
                Ty::String => Expr::Text(words::text(hint)),
                _ => Expr::File(words::file(hint)),
            }),
            Accepts::Multipart => None,
            Accepts::SentFields(ty) | Accepts::SentPart(ty) => {
                self.exact(ty, hint, TypeFrom::Value)
            }
            Accepts::ItemStream(item) => {
                let element = Element {
                    ty: item.clone(),
                    converts: false,
                };
                Some(Expr::Array(self.items(&element, hint, TypeFrom::Place)))
            }
        }
    }

    /// A value that converts into an `Optional`.
    fn optional_value(&mut self, ty: &Ty, hint: &Hint<'_>) -> Option<Expr> {
        match ty {
            Ty::String => Some(Expr::Text(words::text(hint))),
            Ty::Number => Some(Expr::Integer(words::integer(hint))),
            Ty::Named(id) => match &self.definition(*id)?.kind {
                // Everything that converts into a union also converts into an `Optional` of it.
                DefinitionKind::Union(_) => self.named(*id, hint, TypeFrom::Conversion),
                DefinitionKind::Alias(inner) => self.optional_value(inner, &self.within(*id, hint)),
                DefinitionKind::Record(_)
                | DefinitionKind::Strings(_)
                | DefinitionKind::Integers(_)
                | DefinitionKind::Wrapper(_) => self.named(*id, hint, TypeFrom::Value),
            },
            ty => self.exact(ty, hint, TypeFrom::Value),
        }
    }

    /// A value that converts into a type, without the call that converts it.
    fn converted(&mut self, ty: &Ty, hint: &Hint<'_>) -> Option<Expr> {
        match ty {
            Ty::String | Ty::Raw => Some(Expr::Text(words::text(hint))),
            Ty::Number => Some(Expr::Integer(words::integer(hint))),
            Ty::Named(id) => self.named(*id, hint, TypeFrom::Conversion),
            Ty::OneOrMany(inner) if **inner == Ty::String => Some(Expr::Text(words::text(hint))),
            Ty::Option(inner) if self.is_endless(inner) => Some(Expr::None((**inner).clone())),
            Ty::OneOrMany(inner) | Ty::OpenTuple(inner) | Ty::Option(inner) => {
                self.exact(inner, hint, TypeFrom::Value)
            }
            Ty::Patch(inner) => self.patch(inner, hint),
            Ty::Integer
            | Ty::Float
            | Ty::Boolean
            | Ty::Text(_)
            | Ty::Bytes
            | Ty::Unit
            | Ty::List(_)
            | Ty::Map(_)
            | Ty::Tuple(_)
            | Ty::Boxed(_)
            | Ty::Foreign(_)
            | Ty::Local(_) => self.exact(ty, hint, TypeFrom::Value),
        }
    }

    /// A value that converts into a `Patch`.
    fn patch(&mut self, ty: &Ty, hint: &Hint<'_>) -> Option<Expr> {
        match ty {
            Ty::String => Some(Expr::Text(words::text(hint))),
            Ty::List(item) => {
                let element = Element {
                    ty: (**item).clone(),
                    converts: false,
                };
                let items = self.items(&element, hint, TypeFrom::Value);
                (!items.is_empty()).then_some(Expr::Array(items))
            }
            Ty::Named(id) => match &self.definition(*id)?.kind {
                // Everything that converts into a union also converts into a `Patch` of it.
                DefinitionKind::Union(_) => self.named(*id, hint, TypeFrom::Conversion),
                DefinitionKind::Alias(inner) => self.patch(inner, &self.within(*id, hint)),
                DefinitionKind::Record(_)
                | DefinitionKind::Strings(_)
                | DefinitionKind::Integers(_)
                | DefinitionKind::Wrapper(_) => self.named(*id, hint, TypeFrom::Value),
            },
            ty => self.exact(ty, hint, TypeFrom::Value),
        }
    }

    /// A value of exactly a type.
    fn exact(&mut self, ty: &Ty, hint: &Hint<'_>, from: TypeFrom) -> Option<Expr> {
        let by_value = from == TypeFrom::Value;
        let made = |value: Expr| match by_value {
            true => Expr::From(ty.clone(), Box::new(value)),
            false => Expr::Into(Box::new(value)),
        };
        Some(match ty {
            Ty::String => Expr::Owned(words::text(hint)),
            Ty::Integer => Expr::Integer(words::integer(hint)),
            Ty::Float => Expr::Float(words::float(hint)),
            Ty::Number => made(Expr::Integer(words::integer(hint))),
            Ty::Boolean => Expr::Boolean(words::boolean(hint)),
            Ty::Text(format) => {
                let text = match format {
                    TextFormat::Uuid => words::uuid(hint),
                    TextFormat::Date => words::date(hint),
                    TextFormat::DateTime => words::date_time(hint),
                };
                self.parsed(text, ty, hint, by_value)
            }
            Ty::Raw => made(Expr::Text(words::text(hint))),
            Ty::Unit => Expr::Tuple(Vec::new()),
            Ty::List(item) => {
                let element = Element {
                    ty: (**item).clone(),
                    converts: false,
                };
                Expr::List(self.items(&element, hint, from))
            }
            Ty::Map(value) => {
                let element = Element {
                    ty: (**value).clone(),
                    converts: false,
                };
                Expr::Map(self.entry(&element, hint))
            }
            Ty::Tuple(places) => {
                let places = places.iter().map(|place| self.exact(place, hint, from));
                Expr::Tuple(places.collect::<Option<_>>()?)
            }
            Ty::OpenTuple(inner) | Ty::OneOrMany(inner) => {
                made(self.exact(inner, hint, TypeFrom::Value)?)
            }
            Ty::Option(inner) => match self.is_endless(inner) {
                true => Expr::None((**inner).clone()),
                false => Expr::Some(Box::new(self.exact(inner, hint, from)?)),
            },
            Ty::Boxed(inner) => Expr::Boxed(Box::new(self.exact(inner, hint, from)?)),
            Ty::Named(id) => return self.named(*id, hint, from),
            // An integer type of Rust, such as `u64`.
            Ty::Foreign(path) if !path.contains("::") => Expr::Integer(words::integer(hint)),
            Ty::Foreign(path) => {
                let foreign = self.foreign.iter().find(|foreign| foreign.path == *path)?;
                match foreign.form {
                    ForeignForm::Instant | ForeignForm::Date => {
                        let is_date = foreign.form == ForeignForm::Date;
                        let text = match is_date {
                            true => words::date(hint),
                            false => words::date_time(hint),
                        };
                        // Only the types of `time` are not parsed without a description of the text.
                        if !path.starts_with("time::") {
                            return Some(self.parsed(text, ty, hint, by_value));
                        }
                        let (year, day, second) = calendar::read(&text)?;
                        let value = match is_date {
                            true => Expr::Ordinal(ty.clone(), year, day),
                            false => Expr::Unix(ty.clone(), second),
                        };
                        let name = plain_name(ty, hint);
                        self.bind(&name, value)
                    }
                    ForeignForm::Text => self.parsed(words::text(hint), ty, hint, by_value),
                    ForeignForm::Number => self.parsed(words::float(hint), ty, hint, by_value),
                    ForeignForm::Own => return None,
                }
            }
            Ty::Bytes | Ty::Patch(_) | Ty::Local(_) => return None,
        })
    }

    /// A value that is parsed from a text, and is bound to a name before the call.
    fn parsed(&mut self, text: String, ty: &Ty, hint: &Hint<'_>, is_stated: bool) -> Expr {
        let name = plain_name(ty, hint);
        self.bind(&name, Expr::Parsed(text, is_stated.then(|| ty.clone())))
    }

    /// The items of a list: one if it has a finite value, or else none.
    fn items(&mut self, element: &Element, hint: &Hint<'_>, from: TypeFrom) -> Vec<Expr> {
        let hints = hint.items();
        let items = hints.iter().filter_map(|hint| match element.converts {
            true => Some(Expr::Text(words::text(hint))),
            false => self.part(&element.ty, hint, from),
        });
        items.collect()
    }

    /// An entry of a map: one if it has a finite value, or else none.
    fn entry(&mut self, element: &Element, hint: &Hint<'_>) -> Vec<(String, Expr)> {
        let (key, hint) = hint.entry();
        let value = match element.converts {
            true => Some(Expr::Text(words::text(&hint))),
            false => self.part(&element.ty, &hint, TypeFrom::Place),
        };
        value.map(|value| (key, value)).into_iter().collect()
    }

    /// A part of a list or a map; `None` if it contains itself or is nested too deep.
    fn part(&mut self, ty: &Ty, hint: &Hint<'_>, from: TypeFrom) -> Option<Expr> {
        match self.is_endless(ty) || self.open.len() > DEEPEST {
            true => None,
            false => self.exact(ty, hint, from),
        }
    }

    /// Whether a value of a type would contain another value of the same type, or would be infinite.
    fn is_endless(&self, ty: &Ty) -> bool {
        named(ty).is_some_and(|id| self.open.contains(&id)) || self.costs.ty(ty) == INFINITE
    }

    /// A value of a type of the crate.
    fn named(&mut self, id: TypeId, hint: &Hint<'_>, from: TypeFrom) -> Option<Expr> {
        let definition = self.definition(id)?;
        let hint = &self.within(id, hint);
        if self.is_endless(&Ty::Named(id)) {
            return None;
        }
        self.open.push(id);
        let value = match &definition.kind {
            DefinitionKind::Alias(ty) if from == TypeFrom::Conversion => self.converted(ty, hint),
            DefinitionKind::Alias(ty) => self.exact(ty, hint, from),
            DefinitionKind::Wrapper(ty) => self
                .exact(ty, hint, TypeFrom::Place)
                .map(|value| Expr::Wrapped(id, Box::new(value))),
            DefinitionKind::Strings(values) => strings(id, values, hint),
            DefinitionKind::Integers(values) => values.first().map(|value| Expr::Variant {
                ty: id,
                name: value.name.clone(),
                payload: None,
            }),
            DefinitionKind::Record(record) => self.record(definition, record, hint),
            DefinitionKind::Union(union) => self.union(definition, union, hint, from),
        };
        self.open.pop();
        value
    }

    /// The hint with the constraints of the type, if the document has none for the place.
    fn within<'h>(&self, id: TypeId, hint: &Hint<'h>) -> Hint<'h>
    where
        'a: 'h,
    {
        hint.or(self.constraints_of(id))
    }

    fn union(
        &mut self,
        definition: &Definition,
        union: &Union,
        hint: &Hint<'_>,
        from: TypeFrom,
    ) -> Option<Expr> {
        let best = self.simplest(union, hint)?;
        let variant = &union.variants[best];
        let of_variant = |payload: Option<Expr>| Expr::Variant {
            ty: definition.id,
            name: variant.name.clone(),
            payload: payload.map(Box::new),
        };
        let Payload::Value(ty) = &variant.payload else {
            return Some(of_variant(None));
        };
        let held = match ty {
            Ty::Boxed(inner) => inner,
            ty => ty,
        };
        let conversions = union.conversions.iter();
        let sources = conversions
            .filter(|conversion| conversion.variant == best)
            .flat_map(|conversion| &conversion.sources);
        let sources: Vec<&Source> = sources.collect();
        if from != TypeFrom::Value {
            let value = match self.member_of_member(held, hint) {
                Some(leaf) if sources.contains(&&Source::Into(leaf.clone())) => {
                    Some(self.exact(&leaf, hint, TypeFrom::Value)?)
                }
                _ if !sources.contains(&&Source::Held(held.clone())) => None,
                _ if *held == Ty::String => Some(Expr::Text(words::text(hint))),
                _ => Some(self.exact(held, hint, TypeFrom::Value)?),
            };
            match (value, from) {
                (Some(value), TypeFrom::Conversion) => return Some(value),
                (Some(value), _) => return Some(Expr::Into(Box::new(value))),
                (None, _) => {}
            }
        }
        Some(of_variant(Some(self.exact(ty, hint, TypeFrom::Place)?)))
    }

    /// The payload of the simplest variant of a union that is a member of another union.
    fn member_of_member(&self, ty: &Ty, hint: &Hint<'_>) -> Option<Ty> {
        let DefinitionKind::Union(union) = &self.definition(named(ty)?)?.kind else {
            return None;
        };
        match &union.variants[self.simplest(union, hint)?].payload {
            Payload::Value(Ty::Boxed(inner)) => Some((**inner).clone()),
            Payload::Value(ty) => Some(ty.clone()),
            Payload::Fixed(_) => None,
        }
    }
}

/// A value of an enum of strings: the one in the document's example, or the usual one for the name, or the first.
fn strings(id: TypeId, values: &[StringValue], hint: &Hint<'_>) -> Option<Expr> {
    let of = |wanted: &str| {
        let is_wanted = |value: &&StringValue| value.value.eq_ignore_ascii_case(wanted);
        values.iter().find(is_wanted)
    };
    let often = || of(&texts::of_name(&hint.snake_name(), hint.noun));
    let found = hint.stated_text().and_then(of).or_else(often);
    found.or(values.first()).map(|value| Expr::Variant {
        ty: id,
        name: value.name.clone(),
        payload: None,
    })
}

/// The crate's own type that a type refers to, even if it is boxed.
pub(super) fn named(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Named(id) => Some(*id),
        Ty::Boxed(inner) => named(inner),
        _ => None,
    }
}

/// The fields of a struct.
pub(super) fn fields(record: &Record) -> impl Iterator<Item = &Field> {
    record.members.iter().filter_map(|member| match member {
        Member::Field(field) => Some(field),
        Member::Fixed(_) => None,
    })
}

/// The name of a value that is bound before the call.
fn plain_name(ty: &Ty, hint: &Hint<'_>) -> String {
    let plain = hint.snake_name();
    let is_id = *ty == Ty::Text(TextFormat::Uuid) && !plain.ends_with("id");
    match plain.as_str() {
        "id" => format!("{}_id", hint.noun),
        _ if is_id => format!("{plain}_id"),
        _ => plain,
    }
}
