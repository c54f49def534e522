//! Models with the same parts. In: two models. Out: what they must have in common.

use std::borrow::Cow;

use crate::sdk::{
    Codec, Copied, Definition, DefinitionKind, Member, Payload, Presence, Source, Ty, Union,
};

/// The parts of a model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Parts<'a> {
    /// The properties of a struct, each with whether it is required.
    Properties(Vec<(Cow<'a, str>, bool)>),
    /// The variants of a union.
    Variants(Vec<&'a str>),
    /// The values of an enum of strings.
    Values(Vec<&'a str>),
}

/// The parts of a model, if they are enough to recognize it by: a single property is too common.
pub(super) fn parts(kind: &DefinitionKind) -> Option<Parts<'_>> {
    let (count, parts) = match kind {
        DefinitionKind::Record(record) => {
            let properties = record.members.iter().map(|member| match member {
                Member::Field(field) => (
                    Cow::Borrowed(field.wire.as_str()),
                    is_demanded(field.presence),
                ),
                Member::Fixed(fixed) => {
                    let text = format!("{}={}", fixed.wire, fixed.value);
                    (Cow::Owned(text), true)
                }
            });
            (record.members.len(), Parts::Properties(set(properties)))
        }
        DefinitionKind::Union(union) => {
            let names = union.variants.iter().map(|variant| variant.name.as_str());
            (union.variants.len(), Parts::Variants(set(names)))
        }
        DefinitionKind::Strings(values) => {
            let texts = values.iter().map(|value| value.value.as_str());
            (values.len(), Parts::Values(set(texts)))
        }
        DefinitionKind::Integers(_) | DefinitionKind::Alias(_) | DefinitionKind::Wrapper(_) => {
            return None;
        }
    };
    (count > 1).then_some(parts)
}

/// Returns the different parts, in order.
fn set<T: Ord>(parts: impl Iterator<Item = T>) -> Vec<T> {
    let mut parts: Vec<T> = parts.collect();
    parts.sort_unstable();
    parts.dedup();
    parts
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
