//! Conversions into a union. In: a union and its variants. Out: the types that convert into one variant each.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{self, SchemaId, Type};
use crate::plan::types::Types;
use crate::sdk::{Conversion, Payload, Source, Ty, Variant};

/// The conversions from the payload of each variant, and from the members of nested unions.
pub(in crate::plan) fn conversions(
    types: &Types<'_>,
    source: &ir::Union,
    variants: &[Variant],
) -> Vec<Conversion> {
    let mut taken = Taken::default();
    let mut found = Vec::new();
    for (variant, planned) in variants.iter().enumerate() {
        if let Payload::Value(ty) = &planned.payload {
            let from = unboxed(ty).clone();
            taken.add(&from);
            let sources = sources(&from);
            found.push((from, Conversion { variant, sources }));
        }
    }
    let mut known = BTreeMap::new();
    for (variant, member) in source.members.iter().enumerate() {
        for from in nested(types, &member.ty, &mut known) {
            taken.add(&from);
            let sources = vec![Source::Into(from.clone())];
            found.push((from, Conversion { variant, sources }));
        }
    }
    let unique = |(from, _): &(Ty, Conversion)| !taken.twice.contains(from);
    let conversions = found.into_iter().filter(unique);
    conversions.map(|(_, conversion)| conversion).collect()
}

/// The types that convert into the variants of a union. A type that would convert into several variants does not
/// convert at all.
#[derive(Default)]
struct Taken {
    once: BTreeSet<Ty>,
    twice: BTreeSet<Ty>,
}

impl Taken {
    fn add(&mut self, from: &Ty) {
        if !self.once.insert(from.clone()) {
            self.twice.insert(from.clone());
        }
    }
}

/// The types that convert into a member that is itself a union: the models that this union converts from directly.
fn nested(
    types: &Types<'_>,
    member: &Type,
    known: &mut BTreeMap<SchemaId, BTreeSet<Ty>>,
) -> Vec<Ty> {
    let (Type::Named(id), Some(inner)) = (types.api.resolve(member), types.api.union(member))
    else {
        return Vec::new();
    };
    let taken = converted(types, *id, inner, known);
    let is_model =
        |member: &&ir::Member| !matches!(types.api.resolve(&member.ty), Type::Constant(_));
    let members = inner.members.iter().filter(is_model);
    members
        .map(|member| types.ty(&member.ty))
        .filter(|from| matches!(from, Ty::Named(_)) && taken.contains(from))
        .collect()
}

/// The types that a union converts from. Unions that contain each other have been flattened, so the recursion ends.
fn converted(
    types: &Types<'_>,
    id: SchemaId,
    source: &ir::Union,
    known: &mut BTreeMap<SchemaId, BTreeSet<Ty>>,
) -> BTreeSet<Ty> {
    if let Some(found) = known.get(&id) {
        return found.clone();
    }
    let mut taken = Taken::default();
    for member in &source.members {
        taken.add(&types.ty(&member.ty));
    }
    for member in &source.members {
        for from in nested(types, &member.ty, known) {
            taken.add(&from);
        }
    }
    let found: BTreeSet<Ty> = taken.once.difference(&taken.twice).cloned().collect();
    known.insert(id, found.clone());
    found
}

/// The types that convert into a variant with this payload.
fn sources(held: &Ty) -> Vec<Source> {
    let mut sources = vec![Source::Held(held.clone())];
    sources.extend(match held {
        Ty::Number => vec![Source::Into(Ty::Integer), Source::Into(Ty::Float)],
        Ty::String => vec![Source::Str, Source::StringRef],
        Ty::List(item) => {
            let texts = (**item == Ty::String).then_some(Source::StrArray);
            [Source::Array(item.as_ref().clone())]
                .into_iter()
                .chain(texts)
                .collect()
        }
        Ty::Integer
        | Ty::Float
        | Ty::Boolean
        | Ty::Text(_)
        | Ty::Bytes
        | Ty::Raw
        | Ty::Unit
        | Ty::Map(_)
        | Ty::Tuple(_)
        | Ty::OpenTuple(_)
        | Ty::OneOrMany(_)
        | Ty::Option(_)
        | Ty::Patch(_)
        | Ty::Boxed(_)
        | Ty::Named(_)
        | Ty::Foreign(_)
        | Ty::Local(_) => Vec::new(),
    });
    sources
}

fn unboxed(ty: &Ty) -> &Ty {
    match ty {
        Ty::Boxed(inner) => inner,
        other => other,
    }
}
