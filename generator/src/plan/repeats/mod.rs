//! Models that repeat each other. In: the files of models. Out: for each body that creates or updates something, the
//! conversion from the model that is received for the same thing; and conversions between similar enums of strings, and
//! between equal models of which one is sent and one is received.
//!
//! Models for the same thing are recognized by their names, which are equal except for words such as `Create` or `Response`;
//! equal models by their parts.

mod equal;
mod model;

use std::collections::{BTreeMap, BTreeSet};

use self::model::{ByName, ByParts, Model, covers, is_pair};
use super::config::is_instant;
use crate::sdk::{
    Copied, DefinitionKind, Family, Field, Gate, Init, Member, Payload, Presence, Record, Repeat,
    RepeatKind, RepeatedField, RepeatedVariant, Source, SourceHeld, StringValue, Ty, TypeId, Union,
};

/// How many models can have the same parts and still be for the same thing. Parts that many models have, such as the values
/// `read` and `write`, tell nothing, and the number of conversions would be the square of the number of these models.
const MOST_EQUAL: usize = 8;

/// Gives each model its conversions.
pub(in crate::plan) fn repeats(families: &mut [Family]) {
    let mut planned = Models::of(families).conversions();
    let definitions = families
        .iter_mut()
        .flat_map(|family| &mut family.definitions);
    for definition in definitions {
        definition.repeats = planned.remove(&definition.id).unwrap_or_default();
    }
}

/// The models of a crate.
struct Models<'a> {
    by_id: BTreeMap<TypeId, Model<'a>>,
    /// Models that may repeat each other by their names, which are equal without words for a direction.
    by_name: Vec<Vec<TypeId>>,
    /// Models that may be equal: those with the same parts.
    by_parts: Vec<Vec<TypeId>>,
    /// How a model is made from another; `None` if it cannot be, or while this is being determined.
    known: BTreeMap<(TypeId, TypeId), Option<RepeatKind>>,
}

/// How two models are related.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    /// By their names, from the model that is received to the one that is sent. It takes over what both have.
    Repeats,
    /// By their names, the other way. It needs all parts.
    Back,
    /// One is sent and one is received, and they have the same parts.
    Equal,
}

impl<'a> Models<'a> {
    fn of(families: &'a [Family]) -> Self {
        let mut by_id = BTreeMap::new();
        let (mut by_name, mut by_parts) = (ByName::default(), ByParts::default());
        for family in families {
            for definition in &family.definitions {
                let gate = family.gates.get(&definition.id).unwrap_or(&family.gate);
                by_id.insert(
                    definition.id,
                    Model::of(definition, gate, &mut by_name, &mut by_parts),
                );
            }
        }
        let (by_name, mut by_parts) = (by_name.members, by_parts.members);
        for group in by_parts.iter_mut().filter(|group| group.len() > MOST_EQUAL) {
            for id in group.drain(..) {
                if let Some(model) = by_id.get_mut(&id) {
                    model.parts = None;
                }
            }
        }
        Self {
            by_id,
            by_name,
            by_parts,
            known: BTreeMap::new(),
        }
    }

    fn conversions(mut self) -> BTreeMap<TypeId, Vec<Repeat>> {
        // By their names, because the ids depend on the order of paths in the document.
        let name = |id: &TypeId| self.by_id.get(id).map(|it| it.definition.name.as_str());
        let mut pairs = BTreeSet::new();
        let mut add = |target: TypeId, source: TypeId| {
            if target != source && self.relation(target, source).is_some() {
                pairs.insert((name(&target), name(&source), target, source));
            }
        };
        for group in &self.by_name {
            let is_sent = |id: &TypeId| self.by_id.get(id).is_some_and(|it| it.is_sent);
            let (sent, others): (Vec<TypeId>, Vec<TypeId>) =
                group.iter().partition(|id| is_sent(id));
            for (one, other) in sent
                .iter()
                .flat_map(|one| others.iter().map(move |it| (one, it)))
            {
                add(*one, *other);
                add(*other, *one);
            }
        }
        for group in &self.by_parts {
            for target in group {
                group.iter().for_each(|source| add(*target, *source));
            }
        }
        let mut found: BTreeMap<TypeId, Vec<Repeat>> = BTreeMap::new();
        for (_, _, target, source) in &pairs {
            let kind = self.conversion(*target, *source);
            let models = self.by_id.get(target).zip(self.by_id.get(source));
            let Some((kind, (to, from))) = kind.zip(models) else {
                continue;
            };
            // The conversions between enums of strings are implemented both ways in one place.
            let is_there = kind == RepeatKind::Texts
                && found
                    .get(source)
                    .into_iter()
                    .flatten()
                    .any(|back| back.source == *target && back.kind == RepeatKind::Texts);
            if is_there {
                continue;
            }
            found.entry(*target).or_default().push(Repeat {
                source: *source,
                name: from.definition.name.clone(),
                kind,
                additional: self
                    .record(*source)
                    .is_some_and(|it| it.additional.is_some()),
                gate: (!covers(from.gate, to.gate)).then(|| from.gate.clone()),
            });
        }
        found
    }

    /// How a model is made from another, if it is in this crate.
    fn conversion(&mut self, target: TypeId, source: TypeId) -> Option<RepeatKind> {
        let relation = self.relation(target, source)?;
        if relation == Relation::Equal {
            self.made(source, target, relation)?;
        }
        self.made(target, source, relation)
    }

    /// How two models are related, if one of them is in every build that has the other.
    fn relation(&self, target: TypeId, source: TypeId) -> Option<Relation> {
        let (to, from) = (self.by_id.get(&target)?, self.by_id.get(&source)?);
        let relation = if is_pair(to, from) {
            Relation::Repeats
        } else if is_pair(from, to) {
            Relation::Back
        } else if to.parts.is_some()
            && to.parts == from.parts
            && equal::are_opposite(to.definition, from.definition)
        {
            Relation::Equal
        } else {
            return None;
        };
        let is_built =
            covers(from.gate, to.gate) || covers(to.gate, from.gate) && *from.gate != Gate::NEVER;
        is_built.then_some(relation)
    }

    fn made(&mut self, target: TypeId, source: TypeId, relation: Relation) -> Option<RepeatKind> {
        if let Some(known) = self.known.get(&(target, source)) {
            return known.clone();
        }
        self.known.insert((target, source), None);
        let found = self.kind(target, source, relation);
        self.known.insert((target, source), found.clone());
        found
    }

    fn kind(&mut self, target: TypeId, source: TypeId, relation: Relation) -> Option<RepeatKind> {
        let (to, from) = (*self.by_id.get(&target)?, *self.by_id.get(&source)?);
        match (&to.definition.kind, &from.definition.kind) {
            (DefinitionKind::Strings(to), DefinitionKind::Strings(from)) => match relation {
                Relation::Repeats => are_alike(to, from).then_some(RepeatKind::Texts),
                Relation::Equal => Some(RepeatKind::Texts),
                Relation::Back => None,
            },
            (DefinitionKind::Record(to), DefinitionKind::Record(from)) => {
                let found = match relation {
                    Relation::Repeats => self.common(to, from),
                    Relation::Back | Relation::Equal => self.all(to, from),
                };
                found.map(RepeatKind::Fields)
            }
            (DefinitionKind::Union(to), DefinitionKind::Union(from)) => {
                self.variants(to, from).map(RepeatKind::Variants)
            }
            _ => None,
        }
    }

    /// The fields that a struct takes over from another, if they are at least half of the fields that callers set.
    fn common(&mut self, to: &Record, from: &Record) -> Option<Vec<RepeatedField>> {
        if !to.constructed {
            return None;
        }
        // Additional properties are copied, so they must have the same type if both sides have them.
        if let (Some(to), Some(from)) = (&to.additional, &from.additional)
            && to.ty != from.ty
        {
            return None;
        }
        let (mut found, mut all) = (Vec::new(), 0);
        for (member, field) in to.members.iter().enumerate() {
            let Member::Field(field) = field else {
                continue;
            };
            let is_demanded = match field.init {
                Some(Init::Argument(_)) => true,
                Some(Init::Setter(_)) => false,
                Some(Init::Server | Init::Preset(_)) | None => continue,
            };
            all += 1;
            let own = field_of(from, &field.wire);
            match own.and_then(|own| self.taken_over(member, field, own)) {
                Some(taken) => found.push(taken),
                None if is_demanded => return None,
                None => {}
            }
        }
        (found.len() * 2 >= all && !found.is_empty()).then_some(found)
    }

    /// All fields of a struct, if another one has exactly these.
    fn all(&mut self, to: &Record, from: &Record) -> Option<Vec<RepeatedField>> {
        let types = |record: &Record| record.additional.as_ref().map(|it| it.ty.clone());
        let is_there = |member: &Member| match member {
            Member::Field(field) => to.members.iter().any(|own| equal::wire(own) == field.wire),
            Member::Fixed(_) => true,
        };
        if types(to) != types(from) || !from.members.iter().all(is_there) {
            return None;
        }
        let mut found = Vec::new();
        for (member, field) in to.members.iter().enumerate() {
            if let Member::Field(field) = field {
                let own = field_of(from, &field.wire)?;
                found.push(self.taken_over(member, field, own)?);
            }
        }
        (!found.is_empty()).then_some(found)
    }

    /// The variant of a union for each variant of another.
    fn variants(&mut self, to: &Union, from: &Union) -> Option<Vec<RepeatedVariant>> {
        let found = from.variants.iter().map(|source| {
            let held = match &source.payload {
                Payload::Fixed(_) => None,
                Payload::Value(Ty::Boxed(inner)) => Some((&**inner, true)),
                Payload::Value(ty) => Some((ty, false)),
            };
            let same = to
                .variants
                .iter()
                .position(|own| match (&own.payload, held) {
                    (Payload::Value(Ty::Boxed(inner)), Some((ty, _))) => **inner == *ty,
                    (Payload::Value(own), Some((ty, _))) => own == ty,
                    (fixed @ Payload::Fixed(_), None) => *fixed == source.payload,
                    (_, _) => false,
                });
            let named = || to.variants.iter().position(|own| own.name == source.name);
            let variant = same.or_else(named)?;
            let copied = match (&to.variants.get(variant)?.payload, held) {
                (fixed @ Payload::Fixed(_), None) if *fixed == source.payload => None,
                (Payload::Fixed(_), _) | (_, None) => return None,
                (Payload::Value(Ty::Boxed(own)), Some((ty, _))) => Some(self.copied(own, ty)?),
                (Payload::Value(own), Some((ty, _))) => Some(self.copied(own, ty)?),
            };
            Some(RepeatedVariant {
                variant,
                source: source.name.clone(),
                copied,
                boxed: held.is_some_and(|(_, boxed)| boxed),
            })
        });
        found.collect()
    }

    fn record(&self, id: TypeId) -> Option<&'a Record> {
        match &self.by_id.get(&id)?.definition.kind {
            DefinitionKind::Record(record) => Some(record),
            _ => None,
        }
    }

    fn taken_over(&mut self, member: usize, to: &Field, from: &Field) -> Option<RepeatedField> {
        let held = match from.presence {
            Presence::Required | Presence::RequiredOrEmpty => SourceHeld::Always,
            Presence::Nullable => SourceHeld::OrNull,
            Presence::Optional | Presence::OptionalNullable => SourceHeld::OrAbsent,
            Presence::Patch => SourceHeld::Patch,
        };
        let is_demanded = matches!(to.presence, Presence::Required | Presence::RequiredOrEmpty);
        if is_demanded && held != SourceHeld::Always {
            return None;
        }
        Some(RepeatedField {
            member,
            source: from.name.clone(),
            held,
            copied: self.copied(&to.ty, &from.ty)?,
            deprecated: to.deprecated || from.deprecated,
        })
    }

    /// How a value of one type is converted into a value of another.
    fn copied(&mut self, to: &Ty, from: &Ty) -> Option<Copied> {
        if to == from {
            return Some(plain(from));
        }
        match (to, from) {
            (Ty::List(to), Ty::List(from)) => {
                let item = self.copied(to, from)?;
                Some(Copied::Items(Box::new(item)))
            }
            (Ty::String, Ty::Named(source)) => match &self.by_id.get(source)?.definition.kind {
                DefinitionKind::Union(union) => equal::digits(union, from),
                _ => None,
            },
            (Ty::Named(target), from) => {
                let to = self.by_id.get(target)?.definition;
                if let DefinitionKind::Union(union) = &to.kind
                    && is_source(union, from)
                {
                    return Some(Copied::Variant(Box::new(plain(from))));
                }
                let Ty::Named(source) = from else {
                    return None;
                };
                let from = self.by_id.get(source)?.definition;
                match (&to.kind, &from.kind) {
                    (DefinitionKind::Strings(to), DefinitionKind::Strings(from)) => {
                        are_alike(to, from).then_some(Copied::Text)
                    }
                    (_, _) => self.conversion(*target, *source).map(|_| Copied::Model),
                }
            }
            _ => None,
        }
    }
}

/// The field of a struct for a property.
fn field_of<'r>(record: &'r Record, wire: &str) -> Option<&'r Field> {
    record.members.iter().find_map(|member| match member {
        Member::Field(field) => (field.wire == wire).then_some(field),
        Member::Fixed(_) => None,
    })
}

/// How a value is copied if its type stays the same.
fn plain(ty: &Ty) -> Copied {
    match ty {
        Ty::Integer | Ty::Float | Ty::Boolean | Ty::Text(_) => Copied::Copy,
        // Types of the language, and of instants and dates.
        Ty::Foreign(path) if !path.contains("::") || is_instant(path) => Copied::Copy,
        _ => Copied::Clone,
    }
}

/// Whether a union converts from a type.
fn is_source(union: &Union, from: &Ty) -> bool {
    let mut sources = union.conversions.iter().flat_map(|it| &it.sources);
    sources.any(|source| matches!(source, Source::Held(ty) if ty == from))
}

/// Whether all values of one of two enums are values of the other.
fn are_alike(one: &[StringValue], other: &[StringValue]) -> bool {
    fn values(all: &[StringValue]) -> BTreeSet<&str> {
        all.iter().map(|value| value.value.as_str()).collect()
    }
    let (one, other) = (values(one), values(other));
    one.is_subset(&other) || other.is_subset(&one)
}
