//! Models that repeat each other. In: the files of models. Out: for each body that creates or updates something, the
//! conversion from the model that is received for the same thing; and conversions between similar enums of strings.
//!
//! Such models are recognized by their names, which are equal except for words such as `Create` or `Response`.

use std::collections::{BTreeMap, BTreeSet};

use super::config::is_instant;
use super::words::name::split_words;
use crate::sdk::{
    Codec, Copied, Definition, DefinitionKind, Family, Field, Gate, Init, Member, Presence, Record,
    Repeat, RepeatKind, RepeatedField, Source, SourceHeld, StringValue, Ty, TypeId, Union,
};

/// Words in the names of models that are sent.
const SENT: &[&str] = &[
    "Body", "Create", "Input", "Params", "Patch", "Payload", "Request", "Update", "Write",
];
/// Words in the names of models that are received.
const RECEIVED: &[&str] = &["Output", "Read", "Response"];

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

/// A model, and the gate that enables it.
#[derive(Clone, Copy)]
struct Model<'a> {
    definition: &'a Definition,
    gate: &'a Gate,
}

/// The models of a crate.
struct Models<'a> {
    by_id: BTreeMap<TypeId, Model<'a>>,
    /// The models whose names are equal without the words of [`SENT`] and [`RECEIVED`].
    alike: BTreeMap<Vec<String>, Vec<TypeId>>,
    /// The fields that a struct takes over from another; `None` if it cannot, or while this is being determined.
    known: BTreeMap<(TypeId, TypeId), Option<Vec<RepeatedField>>>,
}

impl<'a> Models<'a> {
    fn of(families: &'a [Family]) -> Self {
        let mut by_id = BTreeMap::new();
        let mut alike: BTreeMap<Vec<String>, Vec<TypeId>> = BTreeMap::new();
        for family in families {
            for definition in &family.definitions {
                let gate = family.gates.get(&definition.id).unwrap_or(&family.gate);
                by_id.insert(definition.id, Model { definition, gate });
                let (name, _) = divided(&definition.name);
                alike.entry(name).or_default().push(definition.id);
            }
        }
        Self {
            by_id,
            alike,
            known: BTreeMap::new(),
        }
    }

    fn conversions(mut self) -> BTreeMap<TypeId, Vec<Repeat>> {
        let mut found: BTreeMap<TypeId, Vec<Repeat>> = BTreeMap::new();
        let groups: Vec<Vec<TypeId>> = self.alike.values().cloned().collect();
        for group in groups {
            for target in &group {
                for source in &group {
                    let kind = self.conversion(*target, *source);
                    let Some((kind, from)) = kind.zip(self.by_id.get(source)) else {
                        continue;
                    };
                    found.entry(*target).or_default().push(Repeat {
                        source: *source,
                        name: from.definition.name.clone(),
                        kind,
                        additional: self
                            .record(*source)
                            .is_some_and(|it| it.additional.is_some()),
                    });
                }
            }
        }
        found
    }

    fn conversion(&mut self, target: TypeId, source: TypeId) -> Option<RepeatKind> {
        if !self.is_pair(target, source) {
            return None;
        }
        let (to, from) = (*self.by_id.get(&target)?, *self.by_id.get(&source)?);
        match (&to.definition.kind, &from.definition.kind) {
            (DefinitionKind::Strings(to), DefinitionKind::Strings(from)) => {
                are_alike(to, from).then_some(RepeatKind::Texts)
            }
            (DefinitionKind::Record(_), DefinitionKind::Record(_)) => {
                self.fields(target, source).map(RepeatKind::Fields)
            }
            _ => None,
        }
    }

    /// Whether the target is sent for the same thing that the source is received for, and the source is in every build
    /// that has the target.
    fn is_pair(&self, target: TypeId, source: TypeId) -> bool {
        let (Some(to), Some(from)) = (self.by_id.get(&target), self.by_id.get(&source)) else {
            return false;
        };
        let (to_name, to_words) = divided(&to.definition.name);
        let (from_name, from_words) = divided(&from.definition.name);
        let is_among = |known: &[&str], word: &String| known.contains(&word.as_str());
        to_name == from_name
            && to_words.iter().any(|word| is_among(SENT, word))
            && from_words.iter().all(|word| is_among(RECEIVED, word))
            && from.definition.decode == Codec::Always
            && covers(from.gate, to.gate)
    }

    /// The fields that a struct takes over from another, if they are at least half of the fields that callers set.
    fn fields(&mut self, target: TypeId, source: TypeId) -> Option<Vec<RepeatedField>> {
        if let Some(known) = self.known.get(&(target, source)) {
            return known.clone();
        }
        self.known.insert((target, source), None);
        let found = self.common(target, source);
        self.known.insert((target, source), found.clone());
        found
    }

    fn common(&mut self, target: TypeId, source: TypeId) -> Option<Vec<RepeatedField>> {
        let (to, from) = (self.record(target)?, self.record(source)?);
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
            let own = from.members.iter().find_map(|member| match member {
                Member::Field(own) => (own.wire == field.wire).then_some(own),
                Member::Fixed(_) => None,
            });
            match own.and_then(|own| self.taken_over(member, field, own)) {
                Some(taken) => found.push(taken),
                None if is_demanded => return None,
                None => {}
            }
        }
        (found.len() * 2 >= all && !found.is_empty()).then_some(found)
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
            Presence::Patch => return None,
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
            (Ty::Named(target), from) => {
                let to = self.by_id.get(target)?.definition;
                if let DefinitionKind::Union(union) = &to.kind {
                    return is_source(union, from).then(|| Copied::Variant(Box::new(plain(from))));
                }
                let Ty::Named(source) = from else {
                    return None;
                };
                let from = self.by_id.get(source)?.definition;
                match (&to.kind, &from.kind) {
                    (DefinitionKind::Strings(to), DefinitionKind::Strings(from)) => {
                        are_alike(to, from).then_some(Copied::Text)
                    }
                    (DefinitionKind::Record(_), DefinitionKind::Record(_)) => {
                        let is_pair = self.is_pair(*target, *source);
                        let fields = is_pair.then(|| self.fields(*target, *source));
                        fields.flatten().map(|_| Copied::Model)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
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
    let values = |all: &[StringValue]| -> BTreeSet<String> {
        all.iter().map(|value| value.value.clone()).collect()
    };
    let (one, other) = (values(one), values(other));
    one.is_subset(&other) || other.is_subset(&one)
}

/// Whether an item is in every build that has another item.
fn covers(gate: &Gate, other: &Gate) -> bool {
    match (gate, other) {
        (Gate::Always, _) => true,
        (Gate::Any(_), Gate::Always) => false,
        (Gate::Any(all), Gate::Any(some)) => some.is_subset(all),
    }
}

/// The words of a name without those of [`SENT`] and [`RECEIVED`], and then these words.
fn divided(name: &str) -> (Vec<String>, Vec<String>) {
    let is_own = |word: &String| {
        let word = word.as_str();
        !SENT.contains(&word) && !RECEIVED.contains(&word)
    };
    split_words(name).into_iter().partition(is_own)
}
