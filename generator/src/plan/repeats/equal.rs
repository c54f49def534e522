//! Models with the same parts. In: two models. Out: what they must have in common.

use std::collections::BTreeSet;

use crate::sdk::{
    Codec, Copied, Definition, DefinitionKind, Member, Payload, Presence, Source, Ty, Union,
};

/// The parts of a model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Parts {
    /// The properties of a struct, each with whether it is required.
    Properties(BTreeSet<(String, bool)>),
    /// The variants of a union.
    Variants(BTreeSet<String>),
    /// The values of an enum of strings.
    Values(BTreeSet<String>),
}

/// The parts of a model, if they are enough to recognize it by: a single property is too common.
pub(super) fn parts(kind: &DefinitionKind) -> Option<Parts> {
    let (count, parts) = match kind {
        DefinitionKind::Record(record) => {
            let properties = record.members.iter().map(|member| match member {
                Member::Field(field) => (field.wire.clone(), is_demanded(field.presence)),
                Member::Fixed(fixed) => (format!("{}={}", fixed.wire, fixed.value), true),
            });
            (
                record.members.len(),
                Parts::Properties(properties.collect()),
            )
        }
        DefinitionKind::Union(union) => {
            let names = union.variants.iter().map(|variant| variant.name.clone());
            (union.variants.len(), Parts::Variants(names.collect()))
        }
        DefinitionKind::Strings(values) => {
            let texts = values.iter().map(|value| value.value.clone());
            (values.len(), Parts::Values(texts.collect()))
        }
        DefinitionKind::Integers(_) | DefinitionKind::Alias(_) | DefinitionKind::Wrapper(_) => {
            return None;
        }
    };
    (count > 1).then_some(parts)
}

fn is_demanded(presence: Presence) -> bool {
    match presence {
        Presence::Required | Presence::RequiredOrEmpty | Presence::Nullable => true,
        Presence::Optional | Presence::OptionalNullable | Presence::Patch => false,
    }
}

/// The property of a member of a struct.
pub(super) fn wire(member: &Member) -> &str {
    match member {
        Member::Field(field) => &field.wire,
        Member::Fixed(fixed) => &fixed.wire,
    }
}

/// How a union of numbers and strings becomes a string, if the string also converts into the union.
pub(super) fn digits(union: &Union, ty: &Ty) -> Option<Copied> {
    let variants = union.variants.iter().map(|variant| match &variant.payload {
        Payload::Value(Ty::Number | Ty::Integer | Ty::Float) => Some((variant.name.clone(), true)),
        Payload::Value(Ty::String) => Some((variant.name.clone(), false)),
        Payload::Value(_) | Payload::Fixed(_) => None,
    });
    let variants: Vec<(String, bool)> = variants.collect::<Option<_>>()?;
    let mut sources = union.conversions.iter().flat_map(|it| &it.sources);
    let is_back = sources.any(|source| matches!(source, Source::Held(Ty::String)));
    is_back.then(|| Copied::Digits(ty.clone(), variants))
}

/// Whether one model is sent and the other one is received, and not both are both.
pub(super) fn are_opposite(one: &Definition, other: &Definition) -> bool {
    let is_sent = |model: &Definition| model.encode == Codec::Always;
    let is_received = |model: &Definition| model.decode == Codec::Always;
    let is_both = |model: &Definition| is_sent(model) && is_received(model);
    (is_sent(one) && is_received(other) || is_received(one) && is_sent(other))
        && !(is_both(one) && is_both(other))
}
