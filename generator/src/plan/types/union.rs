//! Unions and string enums: variants, their names, conversions.

use super::conversions::conversions;
use super::gathered::gathered;
use super::tag_keys::keys;
use super::{flat_names, keys};
use crate::ir::{self, Api, Constant, Member, SchemaId, Shape, Type};
use crate::plan::dispatch::constants::{is_tested, scalar};
use crate::plan::types::{Types, member_name};
use crate::plan::words::name::{Case, Scope, render};
use crate::plan::words::prose;
use crate::plan::words::split::{common_affixes, split_words};
use crate::sdk::{Dispatch, ObjectDispatch, Payload, Tags, Union, Variant};
use crate::sentences;

/// Names that variants cannot have: `Unknown` holds values that are not listed.
pub(in crate::plan) const VALUES: &[&str] = &["Unknown", "Self"];

/// Plans a union.
pub(in crate::plan) fn union(types: &Types<'_>, owner: SchemaId, source: &ir::Union) -> Union {
    let dispatch = types.dispatches.get(&owner).cloned().unwrap_or_default();
    let names = variant_names(types, owner, source, &dispatch);
    let mut variants = Vec::new();
    for (member, name) in source.members.iter().zip(names) {
        let payload = match types.api.resolve(&member.ty) {
            Type::Constant(constant) if is_tested(constant) => Payload::Fixed(scalar(constant)),
            _ => Payload::Value(types.ty_in(owner, &member.ty)),
        };
        variants.push(Variant {
            docs: docs_by_key(
                variant_docs(types, member, &name),
                &source.keys,
                variants.len(),
            ),
            name,
            payload,
        });
    }
    // Only what callers build needs conversions.
    let conversions = match types.api.schema(owner).usage.sent {
        true => conversions(types, source, &variants),
        false => Vec::new(),
    };
    Union {
        conversions,
        gathered: gathered(types, owner, source),
        sibling_tags: sibling_tags(types, source),
        null: null(types, source),
        variants,
        dispatch,
        base: source.base.clone(),
        keys: source
            .keys
            .iter()
            .map(|(pattern, variant)| (pattern.as_ref().map(keys::test), *variant))
            .collect(),
    }
}

/// The first member that holds null itself. A union that is discriminated by keys is never a field, so it is never
/// null.
fn null(types: &Types<'_>, source: &ir::Union) -> Option<usize> {
    let holds_null = |member: &Member| types.api.holds_null(&member.ty);
    match source.base.is_none() && source.keys.is_empty() {
        true => source.members.iter().position(holds_null),
        false => None,
    }
}

/// The text that a variant is named after. `Unknown` already holds values that are not listed.
pub(super) fn spoken(value: &str) -> &str {
    match render(value, Case::Type).as_str() {
        "Unknown" => "value_unknown",
        _ => value,
    }
}

/// The docs of a variant, with the keys that lead to it.
fn docs_by_key(docs: String, keys: &[(Option<ir::KeyPattern>, usize)], variant: usize) -> String {
    let patterns = keys
        .iter()
        .filter(|(_, member)| *member == variant)
        .filter_map(|(pattern, _)| pattern.as_ref());
    let patterns: Vec<String> = patterns
        .map(|pattern| prose::code(&pattern.source))
        .collect();
    match patterns.is_empty() {
        true => docs,
        false => format!("{docs}\n\n{}", sentences::for_keys(&patterns)),
    }
}

fn variant_docs(types: &Types<'_>, member: &Member, name: &str) -> String {
    // An alias may have its own description.
    let own = match &member.ty {
        Type::Named(id) => prose::said(&types.api.schema(*id).docs),
        _ => None,
    };
    let text = match (own, types.api.resolve(&member.ty)) {
        (Some(said), _) => said,
        (None, Type::Named(id)) => types.docs(types.api.schema(*id), &types.name(*id)),
        (None, Type::Constant(constant)) => match constant {
            Constant::String(text) => sentences::constant_string(text),
            Constant::Null | Constant::Boolean(_) | Constant::Json(_) => {
                sentences::constant_value(&prose::code(&constant.text()))
            }
            Constant::Integer(_) | Constant::Number(_) => {
                sentences::constant_number(&constant.text())
            }
        },
        (None, Type::String) => sentences::STRING.to_owned(),
        (None, Type::Integer) => sentences::INTEGER.to_owned(),
        (None, Type::Number | Type::IntegerOrNumber) => sentences::NUMBER.to_owned(),
        (None, Type::Boolean) => sentences::BOOLEAN.to_owned(),
        (None, Type::Text(format)) => format.sentence().to_owned(),
        (None, Type::Foreign(foreign)) => sentences::value_of(&foreign.path),
        (None, Type::Binary) => sentences::BYTES.to_owned(),
        (None, Type::Any) => sentences::ANY.to_owned(),
        (None, Type::Array(item)) => match several(types.api.resolve(&item.ty)) {
            Some(items) => sentences::list_of(items),
            None => sentences::LIST.to_owned(),
        },
        (None, Type::Tuple { .. }) => sentences::LIST.to_owned(),
        (None, Type::Map(_)) => sentences::MAP.to_owned(),
        (None, Type::OneOrMany(_)) => prose::phrase(name),
    };
    text.split("\n\n").next().unwrap_or_default().to_owned()
}

/// The plural of a scalar type.
fn several(ty: &Type) -> Option<&'static str> {
    Some(match ty {
        Type::String => "strings",
        Type::Integer => "integers",
        Type::Number | Type::IntegerOrNumber => "numbers",
        Type::Boolean => "booleans",
        Type::Text(format) => format.plural(),
        Type::Binary
        | Type::Any
        | Type::Foreign(_)
        | Type::Constant(_)
        | Type::Array(_)
        | Type::Map(_)
        | Type::Tuple { .. }
        | Type::OneOrMany(_)
        | Type::Named(_) => return None,
    })
}

/// The names of variants.
pub(super) fn variant_names(
    types: &Types<'_>,
    owner: SchemaId,
    source: &ir::Union,
    dispatch: &Dispatch,
) -> Vec<String> {
    let raws = variant_texts(types, owner, source, dispatch);
    let raws: Vec<&str> = raws.iter().map(|raw| spoken(raw)).collect();
    let names = Scope::with(VALUES).claim_all(&raws, Case::Type);
    let configured: Vec<_> = names
        .iter()
        .map(|name| types.variant(owner, name))
        .collect();
    kept_or_claimed(types, owner, source, &raws, &configured)
}

/// The texts that variants are named after: the tag, or else the words of the member's name that the others do not
/// share.
pub(super) fn variant_texts(
    types: &Types<'_>,
    owner: SchemaId,
    source: &ir::Union,
    dispatch: &Dispatch,
) -> Vec<String> {
    if let Some(texts) = flat_names::texts(types, owner, source) {
        return texts;
    }
    let tags = match &dispatch.object {
        Some(ObjectDispatch::Tag { arms, .. }) => arms.as_slice(),
        Some(
            ObjectDispatch::Always(_)
            | ObjectDispatch::Rules { .. }
            | ObjectDispatch::Closest { .. },
        )
        | None => &[],
    };
    let own = split_words(&types.name(owner));
    let keys = keys(types.api, source);
    let words: Vec<Vec<String>> = source
        .members
        .iter()
        .map(|member| {
            let name = member_name(&types.names, &member.ty);
            let words = split_words(
                name.as_deref()
                    .or(member.title.as_deref())
                    .unwrap_or("Value"),
            );
            // A member without its own name is named after the union.
            let is_inline = matches!(&member.ty, Type::Named(id) if matches!(types.api.schema(*id).origin, ir::Origin::Inline(_)));
            match words.strip_prefix(own.as_slice()) {
                Some(rest) if is_inline && !rest.is_empty() => rest.to_vec(),
                Some(_) | None => words,
            }
        })
        .collect();
    let objects: Vec<Vec<String>> = source
        .members
        .iter()
        .zip(&words)
        .filter(|(member, _)| matches!(member.ty, Type::Named(_)))
        .map(|(_, words)| words.clone())
        .collect();
    let (mut prefix, mut suffix) = if objects.len() > 1 {
        common_affixes(&objects)
    } else {
        (0, 0)
    };
    // Each name must keep at least one word of its own besides the common ones.
    let shortest = objects.iter().map(Vec::len).min().unwrap_or(0);
    while prefix > 0 && prefix + suffix >= shortest {
        match suffix {
            0 => prefix -= 1,
            _ => suffix -= 1,
        }
    }
    let mut raws = Vec::new();
    for (index, member) in source.members.iter().enumerate() {
        // If several values lead to a member, none of them is its name.
        let mut own = tags.iter().filter(|(_, arm)| arm.leads_to(index));
        let tag = match (own.next(), own.next()) {
            (Some((Tags::Strings(tags), ObjectDispatch::Always(_))), None) => match &tags[..] {
                [only] => Some(only),
                _ => None,
            },
            (_, _) => None,
        };
        let words = &words[index];
        let is_object = matches!(member.ty, Type::Named(_));
        raws.push(match tag.or(keys.get(index).and_then(Option::as_ref)) {
            Some(name) => name.clone(),
            None if is_object && words.len() > prefix + suffix => {
                words[prefix..words.len() - suffix].concat()
            }
            None => words.concat(),
        });
    }
    raws
}

/// The names that variants have without the configuration, after the name of their type: of unions, the names; of
/// enums, the values.
pub(in crate::plan) fn labels(types: &Types<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for (id, schema) in types.api.ids() {
        let label = types.label(id);
        match &schema.shape {
            Shape::Strings(values) => {
                found.extend(values.iter().map(|value| format!("{label}.{value}")));
            }
            Shape::Integers(values) => {
                found.extend(values.iter().map(|value| format!("{label}.{value}")));
            }
            Shape::Union(source) => {
                let dispatch = types.dispatches.get(&id).cloned().unwrap_or_default();
                let raws = variant_texts(types, id, source, &dispatch);
                let raws: Vec<&str> = raws.iter().map(|raw| spoken(raw)).collect();
                let names = Scope::with(VALUES).claim_all(&raws, Case::Type);
                found.extend(names.into_iter().map(|name| format!("{label}.{name}")));
            }
            Shape::Record(_) | Shape::Alias(_) => {}
        }
    }
    found
}

/// The names from the configuration, then those of the last run, then new names made from texts.
fn kept_or_claimed(
    types: &Types<'_>,
    owner: SchemaId,
    source: &ir::Union,
    raws: &[&str],
    configured: &[Option<&str>],
) -> Vec<String> {
    let mut scope = Scope::with(VALUES);
    let union = types.name(owner);
    let mut names: Vec<Option<String>> = Vec::new();
    for name in configured {
        names.push(name.map(|name| scope.claim(name, Case::Type)));
    }
    for (name, member) in names.iter_mut().zip(&source.members) {
        if name.is_none() {
            let key = key_of_member(types, &union, member);
            let known = key.and_then(|key| types.lock.variants.get(&key));
            *name = known.filter(|known| scope.keep(known)).cloned();
        }
    }
    let open = raws.iter().zip(&names).filter(|(_, name)| name.is_none());
    let open: Vec<&str> = open.map(|(raw, _)| *raw).collect();
    let mut claimed = scope.claim_all(&open, Case::Type).into_iter();
    let name = |known: Option<String>| known.or_else(|| claimed.next()).unwrap_or_default();
    names.into_iter().map(name).collect()
}

/// The identity of a variant in the lock: the union and the type that it holds. A variant that holds no named type
/// needs none, because its name depends on nothing else.
pub(in crate::plan) fn key_of_member(
    types: &Types<'_>,
    union: &str,
    member: &Member,
) -> Option<String> {
    match &member.ty {
        Type::Named(id) => Some(format!("{union}: {}", types.name(*id))),
        _ => None,
    }
}

/// The variants by the value of a string beside the union, if `codegen.toml` configures one.
fn sibling_tags(types: &Types<'_>, source: &ir::Union) -> Option<Vec<(String, usize)>> {
    let members: Vec<Option<String>> = source
        .members
        .iter()
        .map(|member| component(types.api, &member.ty))
        .collect();
    let mut found: Option<Vec<(String, usize)>> = None;
    for (label, tag) in &types.config.unions {
        if !holds(types, label, source) {
            continue;
        }
        let arms = tag.members.iter().filter_map(|(value, schema)| {
            let at = members
                .iter()
                .position(|member| member.as_deref() == Some(schema))?;
            Some((value.clone(), at))
        });
        found.get_or_insert_default().extend(arms);
    }
    found.map(|mut arms| {
        arms.sort();
        arms.dedup();
        arms
    })
}

/// Whether the property with this label holds this union.
fn holds(types: &Types<'_>, label: &str, source: &ir::Union) -> bool {
    let Some((schema, property)) = label.split_once('.') else {
        return false;
    };
    types.api.schemas.iter().any(|candidate| {
        let named = matches!(&candidate.origin, ir::Origin::Component(name) if name == schema);
        let Shape::Record(record) = &candidate.shape else {
            return false;
        };
        let field = record.fields.iter().find(|field| field.name == property);
        named
            && field.is_some_and(|field| {
                types
                    .api
                    .union(&field.slot.ty)
                    .is_some_and(|union| std::ptr::eq(union, source))
            })
    })
}

fn component(api: &Api, ty: &Type) -> Option<String> {
    match ty {
        Type::Named(id) => match &api.schema(*id).origin {
            ir::Origin::Component(name) => Some(name.clone()),
            ir::Origin::Inline(_) | ir::Origin::Structural(_) => None,
        },
        _ => None,
    }
}
