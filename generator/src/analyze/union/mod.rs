//! Unions: a `oneOf` or `anyOf` that no simpler type can replace.

pub(in crate::analyze) mod alike;
pub(in crate::analyze) mod family;
pub(in crate::analyze) mod member_names;
pub(in crate::analyze) mod subtypes;
pub(in crate::analyze) mod tagged;

use std::collections::HashSet;

use openapiv3::ReferenceOr;

use crate::analyze::schema::view::{Found, View};
use crate::analyze::schema::wide::is_wide;
use crate::analyze::union::member_names::{names, title};
use crate::analyze::{Analyzer, Place};
use crate::document::model::schema::Schema as Source;
use crate::ir::{Constant, Discriminator, Docs, Member, Origin, Shape, Slot, Type, Union};

impl<'a> Analyzer<'a> {
    /// Analyzes a `oneOf` or an `anyOf`.
    pub(in crate::analyze) fn union(
        &mut self,
        item: &'a Source,
        schemas: &'a [ReferenceOr<Source>],
        keyword: &str,
        place: &Place,
    ) -> Found {
        // With a mapping, the tag identifies members that the server adds later, even if only one is listed now.
        let tag = item.discriminator.as_ref();
        let is_mapped = tag.is_some_and(|tag| !tag.mapping.is_empty());
        if let [only] = schemas
            && !is_mapped
        {
            return self.transparent(only, &place.at(&[keyword, "0"]));
        }
        let mut members: Vec<Member> = Vec::new();
        let mut pointers = Vec::new();
        let names = names(schemas);
        for (index, (schema, name)) in schemas.iter().zip(&names).enumerate() {
            let title = title(schema);
            let step = index.to_string();
            let inner = place.named(name, &[keyword, &step]);
            // A union that lists its members has no others, so subtypes are not added.
            let slot = self.listed_slot(schema, &inner);
            pointers.push(match schema {
                ReferenceOr::Reference { reference } => reference.clone(),
                ReferenceOr::Item(_) => inner.pointer,
            });
            members.push(Member {
                ty: slot.ty,
                title,
                constraints: self.constraints(schema),
                within: Vec::new(),
            });
        }
        let members = opened(members);
        let types: Vec<Type> = members.iter().map(|member| member.ty.clone()).collect();
        let members = absorbed(distinct(members));
        let is_alone = matches!(
            &members[..],
            [Member {
                ty: Type::Named(_),
                ..
            }]
        );
        if let Some(ty) = self.simpler(&members).filter(|_| !(is_mapped && is_alone)) {
            return Found::Type(ty);
        }
        let shape = match self.listed_by_all(&members) {
            Some(values) => Shape::Strings(values),
            None => {
                let mut discriminator = self.discriminator(item, &pointers, place);
                for (_, index) in discriminator
                    .iter_mut()
                    .flat_map(|found| found.mapping.iter_mut().chain(&mut found.names))
                {
                    let ty = types.get(*index);
                    *index = members
                        .iter()
                        .position(|member| Some(&member.ty) == ty)
                        .unwrap_or(*index);
                }
                Shape::Union(Union {
                    members,
                    discriminator,
                    base: None,
                    keys: Vec::new(),
                    exclusive: keyword == "oneOf",
                })
            }
        };
        let origin = self.union_origin(&shape, place);
        Found::Shape(shape, origin)
    }

    /// Returns a type for one of several types that are not in a union of the document.
    pub(in crate::analyze) fn any_of_these(&mut self, members: Vec<Member>, place: &Place) -> Type {
        let members = absorbed(distinct(opened(members)));
        if members.is_empty() || members.iter().any(|member| member.ty == Type::Any) {
            return Type::Any;
        }
        if let Some(ty) = self.simpler(&members) {
            return ty;
        }
        let shape = match self.listed_by_all(&members) {
            Some(values) => Shape::Strings(values),
            None => Shape::Union(Union {
                members,
                discriminator: None,
                base: None,
                keys: Vec::new(),
                exclusive: false,
            }),
        };
        let origin = self.union_origin(&shape, place);
        Type::Named(self.shaped(shape, origin, Docs::default(), place))
    }

    /// Analyzes a composition of one schema, which has the same meaning as that schema.
    pub(in crate::analyze) fn transparent(
        &mut self,
        schema: &'a ReferenceOr<Source>,
        place: &Place,
    ) -> Found {
        match View::from(schema) {
            View::Item(item) if !item.nullable => self.found(item, place),
            View::Item(_) | View::Ref(_) => Found::Type(self.slot(schema, place).ty),
        }
    }

    pub(in crate::analyze) fn discriminator(
        &mut self,
        item: &Source,
        pointers: &[String],
        place: &Place,
    ) -> Option<Discriminator> {
        let source = item.discriminator.as_ref()?;
        let mut mapping = Vec::new();
        for (value, target) in &source.mapping {
            let reference = match target.starts_with('#') {
                true => target.clone(),
                false => format!("#/components/schemas/{target}"),
            };
            match pointers.iter().position(|pointer| *pointer == reference) {
                Some(member) => mapping.push((value.clone(), member)),
                None => self.problem(
                    &place.at(&["discriminator", "mapping", value]).pointer,
                    format!("`{target}` is not a member of the union"),
                    "Map each value to one of the schemas listed in the union.",
                ),
            }
        }
        let names = pointers
            .iter()
            .enumerate()
            .filter_map(|(member, pointer)| Some((self.component_name(pointer)?, member)));
        Some(Discriminator {
            property: source.property_name.clone(),
            names: names.collect(),
            mapping,
            default: source
                .default
                .as_ref()
                .and_then(|target| pointers.iter().position(|pointer| pointer == target)),
        })
    }

    /// Returns a simpler type with the same meaning as the union.
    fn simpler(&self, members: &[Member]) -> Option<Type> {
        if takes_anything(members) {
            return Some(Type::Any);
        }
        match members {
            [only] => Some(only.ty.clone()),
            [a, b] => match (&a.ty, &b.ty) {
                (Type::Integer, Type::Number) | (Type::Number, Type::Integer) => {
                    Some(Type::IntegerOrNumber)
                }
                (one, Type::Array(many)) | (Type::Array(many), one)
                    if many.ty == *one && !many.nullable =>
                {
                    Some(Type::OneOrMany(Box::new(one.clone())))
                }
                (Type::Named(id), Type::String) | (Type::String, Type::Named(id))
                    if self.is_strings(*id) =>
                {
                    Some(Type::Named(*id))
                }
                (Type::String, other) | (other, Type::String) if is_text(other) => {
                    Some(Type::String)
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Returns the values if each member is a constant string, or a list of strings with neither a name nor a title.
    fn listed_by_all(&self, members: &[Member]) -> Option<Vec<String>> {
        let mut values: Vec<String> = Vec::new();
        for member in members {
            match &member.ty {
                Type::Constant(Constant::String(text)) => values.push(text.clone()),
                Type::Named(id) if member.title.is_none() => {
                    let schema = self.schemas.get(id.0 as usize)?.as_ref()?;
                    match (&schema.shape, &schema.origin) {
                        (Shape::Strings(listed), Origin::Inline(_)) => {
                            values.extend(listed.iter().cloned());
                        }
                        (_, _) => return None,
                    }
                }
                _ => return None,
            }
        }
        let mut seen = HashSet::new();
        values.retain(|value| seen.insert(value.clone()));
        Some(values)
    }

    fn is_strings(&self, id: crate::ir::SchemaId) -> bool {
        self.schemas
            .get(id.0 as usize)
            .and_then(Option::as_ref)
            .is_some_and(|schema| matches!(schema.shape, Shape::Strings(_)))
    }

    /// Returns the origin of a union. If its members have names, or need none, the union is the same wherever it is
    /// used.
    fn union_origin(&self, shape: &Shape, place: &Place) -> Origin {
        let is_constant = |member: &&Member| matches!(member.ty, Type::Constant(_));
        let key: Option<Vec<String>> = match shape {
            // A list of values may grow.
            Shape::Union(union) if union.members.iter().filter(is_constant).count() > 1 => None,
            Shape::Union(union) => union
                .members
                .iter()
                .map(|member| self.describe(&member.ty))
                .collect(),
            Shape::Strings(_) | Shape::Integers(_) | Shape::Record(_) | Shape::Alias(_) => None,
        };
        match key {
            Some(key) => Origin::Structural(key),
            None => Origin::Inline(place.path.clone()),
        }
    }

    fn describe(&self, ty: &Type) -> Option<String> {
        Some(match ty {
            Type::String => "String".to_owned(),
            Type::Integer => "Integer".to_owned(),
            Type::Number => "Number".to_owned(),
            Type::IntegerOrNumber => "Number".to_owned(),
            Type::Boolean => "Boolean".to_owned(),
            Type::Text(format) => format.name().to_owned(),
            Type::Any => "Any".to_owned(),
            Type::Constant(constant) => constant.text(),
            Type::Array(item) => format!("{} list", self.describe(&item.ty)?),
            Type::Map(item) => format!("{} map", self.describe(&item.ty)?),
            Type::OneOrMany(item) => format!("{} or list", self.describe(item)?),
            Type::Binary | Type::Tuple { .. } => return None,
            Type::Foreign(foreign) => foreign.path.clone(),
            Type::Named(id) => self.origin_name(*id)?,
        })
    }

    fn origin_name(&self, id: crate::ir::SchemaId) -> Option<String> {
        if let Some((name, _)) = self.components.iter().find(|(_, known)| **known == id) {
            return Some(name.clone());
        }
        match &self.schemas.get(id.0 as usize)?.as_ref()?.origin {
            Origin::Component(name) => Some(name.clone()),
            Origin::Structural(key) => Some(format!("({})", key.join("|"))),
            Origin::Inline(_) => None,
        }
    }
}

/// Replaces constants that a union cannot test by their kind, and wide integers next to other numbers by integers.
fn opened(mut members: Vec<Member>) -> Vec<Member> {
    let is_number = |member: &&Member| {
        let number = matches!(
            member.ty,
            Type::Integer | Type::Number | Type::IntegerOrNumber
        );
        number || is_wide(&member.ty)
    };
    if members.iter().filter(is_number).count() > 1 {
        for member in members.iter_mut().filter(|member| is_wide(&member.ty)) {
            member.ty = Type::Integer;
        }
    }
    for member in &mut members {
        let kind = match &member.ty {
            Type::Constant(Constant::Number(_)) => Type::Number,
            Type::Constant(Constant::Json(json)) => match json.as_bytes().first() {
                Some(b'[') => Type::Array(Box::new(Slot::of(Type::Any))),
                Some(b'{') => Type::Map(Box::new(Slot::of(Type::Any))),
                _ => Type::Number,
            },
            _ => continue,
        };
        member.ty = kind;
    }
    members
}

fn distinct(members: Vec<Member>) -> Vec<Member> {
    let mut kept: Vec<Member> = Vec::new();
    for member in members {
        if !kept.iter().any(|other| other.ty == member.ty) {
            kept.push(member);
        }
    }
    kept
}

/// Returns `true` if a string without a format holds every value of the type.
fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::Text(_) | Type::Constant(Constant::String(_)))
}

/// Whether the members are all kinds of JSON values, with no restriction on their contents.
fn takes_anything(members: &[Member]) -> bool {
    let has = |wanted: fn(&Type) -> bool| members.iter().any(|member| wanted(&member.ty));
    has(|ty| *ty == Type::String)
        && has(|ty| *ty == Type::Boolean)
        && has(|ty| matches!(ty, Type::Number | Type::IntegerOrNumber))
        && has(|ty| matches!(ty, Type::Array(slot) if slot.ty == Type::Any))
        && has(|ty| matches!(ty, Type::Map(slot) if slot.ty == Type::Any))
}

/// Removes members whose values another member accepts as well.
fn absorbed(members: Vec<Member>) -> Vec<Member> {
    let has_string = members.iter().any(|member| member.ty == Type::String);
    let has_integer = members.iter().any(|member| member.ty == Type::Integer);
    let is_constant = |member: &Member| matches!(member.ty, Type::Constant(Constant::Integer(_)));
    let constants = members.iter().filter(|member| is_constant(member)).count();
    let mut members = members;
    if has_integer || constants > 1 {
        // Integers are one type, whatever constants the document lists.
        if let Some(first) = members.iter_mut().find(|member| is_constant(member)) {
            first.ty = Type::Integer;
        }
        members.retain(|member| !is_constant(member));
        members = distinct(members);
    }
    let keeps = members.len() > 1 && !(has_integer || constants > 1);
    members
        .into_iter()
        .filter(|member| !(has_string && is_text(&member.ty)))
        .map(|member| match member.ty {
            // Next to other kinds, a number keeps its spelling: `1` does not become `1.0`.
            Type::Number if keeps => Member {
                ty: Type::IntegerOrNumber,
                ..member
            },
            _ => member,
        })
        .collect()
}
