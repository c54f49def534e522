//! Type names, and the Rust type of a slot.

use std::collections::{HashMap, HashSet};

use super::boxing;
use super::config::{Config, matched};
use super::dispatch::dispatch;
use super::name::{Case, Scope, common_affixes, render, split_words};
use super::sdk::{Dispatch, ObjectDispatch, Scalar, Ty};
use crate::ir::{Api, Constant, Origin, Schema, SchemaId, Shape, Slot, Type};

/// Names that models must not have, for the code around them means something else by them.
const RESERVED: &[&str] = &[
    "BTreeMap",
    "Box",
    "Bytes",
    "Date",
    "Decode",
    "DecodeError",
    "Default",
    "Encode",
    "Entry",
    "Err",
    "Kind",
    "None",
    "Null",
    "Nulls",
    "Number",
    "Ok",
    "OneOrMany",
    "Option",
    "Patch",
    "RawJson",
    "Reader",
    "Redacted",
    "Result",
    "Self",
    "Some",
    "String",
    "Timestamp",
    "Unknown",
    "UnknownValue",
    "Uuid",
    "Vec",
    "Writer",
];

/// The API with a name for each of its schemas.
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    pub(super) config: &'a Config,
    /// By schema.
    pub(super) names: Vec<String>,
    /// How the members of each union are told apart.
    pub(super) dispatches: HashMap<SchemaId, Dispatch>,
    /// The properties by which some union tells a schema from its other members.
    pub(super) tags: HashMap<SchemaId, HashSet<String>>,
    /// Records that are sent as bodies of several parts and nowhere else: their files are arguments.
    pub(super) forms: HashSet<SchemaId>,
    /// Edges, from a schema to another, that would make a type contain itself.
    boxed: HashSet<(SchemaId, SchemaId)>,
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api, config: &'a Config) -> Self {
        let dispatches = dispatches(api);
        let tags = tags(api, &dispatches);
        Self {
            api,
            config,
            names: names(api, config),
            dispatches,
            tags,
            forms: forms(api),
            boxed: boxing::edges(api),
        }
    }

    pub(super) fn name(&self, id: SchemaId) -> String {
        self.names.get(id.0 as usize).cloned().unwrap_or_default()
    }

    /// The Rust type of a slot, `Option` and all.
    pub(super) fn slot(&self, slot: &Slot) -> Ty {
        let ty = self.ty(&slot.ty);
        match self.api.is_nullable(slot) && ty != Ty::Raw {
            true => Ty::Option(Box::new(ty)),
            false => ty,
        }
    }

    /// The Rust type of a type that stands in a schema, boxed where it would contain itself.
    pub(super) fn ty_in(&self, owner: SchemaId, ty: &Type) -> Ty {
        match self.api.resolve(ty) {
            Type::Named(id) if self.boxed.contains(&(owner, *id)) => {
                Ty::Boxed(Box::new(self.ty(ty)))
            }
            _ => self.ty(ty),
        }
    }

    /// The Rust type of a type. Aliases are seen through.
    pub(super) fn ty(&self, ty: &Type) -> Ty {
        match self.api.resolve(ty) {
            Type::String | Type::Constant(Constant::String(_)) => Ty::String,
            Type::Integer | Type::Constant(Constant::Integer(_)) => Ty::Integer,
            Type::Number => Ty::Float,
            Type::IntegerOrNumber => Ty::Number,
            Type::Boolean | Type::Constant(Constant::Boolean(_)) => Ty::Boolean,
            Type::DateTime => Ty::Timestamp,
            Type::Date => Ty::Date,
            Type::Uuid => Ty::Uuid,
            // In JSON, bytes are text; where they stand alone, the body or the reply knows.
            Type::Binary => Ty::String,
            Type::Any | Type::Constant(Constant::Null) => Ty::Raw,
            Type::Array(item) => Ty::List(Box::new(self.slot(item))),
            Type::Map(value) => Ty::Map(Box::new(self.slot(value))),
            Type::Tuple(slots) => Ty::Tuple(slots.iter().map(|slot| self.slot(slot)).collect()),
            Type::OneOrMany(item) => Ty::OneOrMany(Box::new(self.ty(item))),
            Type::Named(id) => Ty::Named(self.name(*id)),
        }
    }
}

fn dispatches(api: &Api) -> HashMap<SchemaId, Dispatch> {
    let union = |(id, schema): (SchemaId, &Schema)| match &schema.shape {
        Shape::Union(union) => Some((id, dispatch(api, union))),
        Shape::Record(_) | Shape::Strings(_) | Shape::Alias(_) => None,
    };
    api.ids().filter_map(union).collect()
}

/// Whether a property of a form is a file, and whether it is a list of them.
pub(super) fn is_file(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::Binary => true,
        Type::Array(item) => matches!(api.resolve(&item.ty), Type::Binary),
        _ => false,
    }
}

fn forms(api: &Api) -> HashSet<SchemaId> {
    let (mut forms, mut others) = (HashSet::new(), HashSet::new());
    let bodies = api.operations.iter().flat_map(|operation| &operation.body);
    let replies = api
        .operations
        .iter()
        .flat_map(|operation| &operation.replies);
    let content = bodies
        .flat_map(|body| &body.content)
        .chain(replies.flat_map(|reply| &reply.content));
    for media in content {
        let Some(Type::Named(id)) = media.slot.as_ref().map(|slot| api.resolve(&slot.ty)) else {
            continue;
        };
        match media.media_type == "multipart/form-data"
            && matches!(api.schema(*id).shape, Shape::Record(_))
        {
            true => forms.insert(*id),
            false => others.insert(*id),
        };
    }
    for schema in &api.schemas {
        match &schema.shape {
            Shape::Record(record) => others.extend(
                record
                    .fields
                    .iter()
                    .filter_map(|field| named(api, &field.slot.ty)),
            ),
            Shape::Union(union) => others.extend(
                union
                    .members
                    .iter()
                    .filter_map(|member| named(api, &member.ty)),
            ),
            Shape::Strings(_) | Shape::Alias(_) => {}
        }
    }
    forms.retain(|form| !others.contains(form));
    forms
}

fn named(api: &Api, ty: &Type) -> Option<SchemaId> {
    match api.resolve(ty) {
        Type::Named(id) => Some(*id),
        Type::Array(slot) | Type::Map(slot) => named(api, &slot.ty),
        _ => None,
    }
}

/// Hands the properties that tell a union's members apart down to the members, and theirs.
fn tags(api: &Api, dispatches: &HashMap<SchemaId, Dispatch>) -> HashMap<SchemaId, HashSet<String>> {
    let mut tags: HashMap<SchemaId, HashSet<String>> = HashMap::new();
    for id in dispatches.keys() {
        let mut found = HashSet::new();
        if let Shape::Union(union) = &api.schema(*id).shape {
            found.extend(
                union
                    .discriminator
                    .iter()
                    .map(|discriminator| discriminator.property.clone()),
            );
        }
        match dispatches
            .get(id)
            .and_then(|dispatch| dispatch.object.as_ref())
        {
            Some(ObjectDispatch::Tag { path, .. }) => found.extend(path.first().cloned()),
            Some(ObjectDispatch::Rules { paths, .. }) => {
                found.extend(paths.iter().filter_map(|path| path.first().cloned()))
            }
            Some(ObjectDispatch::Always(_)) | None => {}
        }
        let mut todo = vec![*id];
        let mut seen = HashSet::from([*id]);
        while let Some(owner) = todo.pop() {
            let Shape::Union(union) = &api.schema(owner).shape else {
                continue;
            };
            for member in &union.members {
                if let Type::Named(member) = api.resolve(&member.ty)
                    && seen.insert(*member)
                {
                    tags.entry(*member)
                        .or_default()
                        .extend(found.iter().cloned());
                    todo.push(*member);
                }
            }
        }
    }
    tags
}

/// A fixed value as a literal.
pub(super) fn scalar(constant: &Constant) -> Scalar {
    match constant {
        Constant::String(text) => Scalar::String(text.clone()),
        Constant::Boolean(value) => Scalar::Boolean(*value),
        Constant::Integer(value) => Scalar::Integer(*value),
        Constant::Null => Scalar::Null,
    }
}

/// Components choose first; then unions without a name, named after what their members share; then
/// schemas named after the place they stand in. So a new component can take a name, but nothing else
/// that is new can.
fn names(api: &Api, config: &Config) -> Vec<String> {
    let mut names = vec![String::new(); api.schemas.len()];
    let mut scope = Scope::with(RESERVED);
    let mut components: Vec<(usize, String)> = Vec::new();
    for (index, schema) in api.schemas.iter().enumerate() {
        if let Origin::Component(name) = &schema.origin {
            components.push((index, renamed(name, config)));
        }
    }
    let raws: Vec<&str> = components.iter().map(|(_, raw)| raw.as_str()).collect();
    let claimed = scope.claim_all(&raws, Case::Type);
    for ((index, _), name) in components.iter().zip(claimed) {
        names[*index] = name;
    }
    // A union of unions is named after its members' names, so these come first.
    for _ in 0..4 {
        let mut round: Vec<(usize, String)> = structural(api, config, &names);
        round.sort_by(|a, b| {
            a.1.cmp(&b.1)
                .then_with(|| api.schemas[a.0].pointer.cmp(&api.schemas[b.0].pointer))
        });
        if round.is_empty() {
            break;
        }
        for (index, raw) in round {
            names[index] = scope.claim(&raw, Case::Type);
        }
    }
    let mut inline: Vec<(usize, String)> = Vec::new();
    for (index, schema) in api.schemas.iter().enumerate() {
        if names[index].is_empty() {
            inline.push((index, renamed(&path_name(schema, config), config)));
        }
    }
    inline.sort_by(|a, b| {
        a.1.cmp(&b.1)
            .then_with(|| api.schemas[a.0].pointer.cmp(&api.schemas[b.0].pointer))
    });
    for (index, raw) in inline {
        names[index] = scope.claim(&raw, Case::Type);
    }
    names
}

fn path_name(schema: &Schema, config: &Config) -> String {
    match &schema.origin {
        Origin::Component(name) => name.clone(),
        Origin::Structural(key) => key.join(" or "),
        Origin::Inline(path) => {
            let mut words: Vec<String> = Vec::new();
            for (at, step) in path.iter().enumerate() {
                let step = if at == 0 {
                    renamed(step, config)
                } else {
                    step.clone()
                };
                let next = split_words(&render(&step, Case::Type));
                // `CheckoutLink` + `checkout_link_price` reads `CheckoutLinkPrice`.
                let overlap = (1..=words.len().min(next.len()))
                    .rev()
                    .find(|count| words[words.len() - count..] == next[..*count])
                    .unwrap_or(0);
                words.extend(next.into_iter().skip(overlap));
            }
            words.concat()
        }
    }
}

fn structural(api: &Api, config: &Config, names: &[String]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (index, schema) in api.schemas.iter().enumerate() {
        let (Origin::Structural(_), Shape::Union(union)) = (&schema.origin, &schema.shape) else {
            continue;
        };
        if !names[index].is_empty() {
            continue;
        }
        let members: Option<Vec<String>> = union
            .members
            .iter()
            .map(|member| member_name(names, &member.ty))
            .collect();
        let Some(members) = members else { continue };
        let raw = shared_name(&members, names).unwrap_or_else(|| members.join("Or"));
        found.push((index, renamed(&raw, config)));
    }
    found
}

/// The name of a union after the words that its members share, if they share any and the name is free.
fn shared_name(members: &[String], taken: &[String]) -> Option<String> {
    let words: Vec<Vec<String>> = members.iter().map(|name| split_words(name)).collect();
    let (prefix, suffix) = common_affixes(&words);
    let first = words.first()?;
    let start = first[..prefix].concat();
    let both = format!("{start}{}", first[first.len() - suffix..].concat());
    if prefix == 0 {
        return None;
    }
    let taken: HashSet<&str> = taken.iter().map(String::as_str).collect();
    [both, start]
        .into_iter()
        .find(|name| !taken.contains(name.as_str()))
}

/// The name of a union's member, if it has one yet.
pub(super) fn member_name(names: &[String], ty: &Type) -> Option<String> {
    Some(match ty {
        Type::String => "String".to_owned(),
        Type::Integer => "Integer".to_owned(),
        Type::Number | Type::IntegerOrNumber => "Number".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::DateTime => "DateTime".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::Uuid => "Uuid".to_owned(),
        Type::Binary => "Bytes".to_owned(),
        Type::Any => "Any".to_owned(),
        Type::Constant(Constant::Null) => "Null".to_owned(),
        Type::Constant(Constant::String(text)) => render(text, Case::Type),
        Type::Constant(Constant::Boolean(value)) => render(&value.to_string(), Case::Type),
        Type::Constant(Constant::Integer(value)) => render(&value.to_string(), Case::Type),
        Type::Array(item) => format!("{}List", member_name(names, &item.ty)?),
        Type::Map(item) => format!("{}Map", member_name(names, &item.ty)?),
        Type::Tuple(_) => "Tuple".to_owned(),
        Type::OneOrMany(item) => format!("{}OrList", member_name(names, item)?),
        Type::Named(id) => match names.get(id.0 as usize) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => return None,
        },
    })
}

/// A schema's name after `codegen.toml`.
fn renamed(name: &str, config: &Config) -> String {
    if let Some(new) = config.schemas.rename.get(name) {
        return new.clone();
    }
    let mut patterns: Vec<(&String, &String)> = config
        .schemas
        .rename
        .iter()
        .filter(|(old, _)| old.contains('*'))
        .collect();
    patterns.sort_by_key(|(old, _)| (std::cmp::Reverse(old.len()), *old));
    for (old, new) in patterns {
        if let Some(matched) = matched(old, name).filter(|matched| !matched.is_empty()) {
            return new.replace('*', matched);
        }
    }
    name.to_owned()
}
