//! Records: which properties become fields, how each may be absent, and which ones the constructor requires.

use super::{accepts, amounts, entries, secrets};
use crate::ir::{self, Additional, Constant, SchemaId, Shape, Type};
use crate::plan::dispatch::constants::scalar;
use crate::plan::types::Types;
use crate::plan::words::constraints;
use crate::plan::words::name::{Case, Scope};
use crate::plan::words::prose;
use crate::sdk::{Accepts, Entries, Field, Fixed, Init, Member, Presence, Record, Scalar, Ty};
use crate::sentences;

/// Names that would clash with methods and fields of the emitted struct.
const RESERVED: &[&str] = &["additional", "clone", "decode", "encode", "new", "nulls"];

/// Names that would clash with methods next to setters.
const BESIDE_SETTERS: &[&str] = &["sample"];

/// Plans a record.
pub(in crate::plan) fn record(types: &Types<'_>, owner: SchemaId, source: &ir::Record) -> Record {
    let schema = types.api.schema(owner);
    let usage = schema.usage;
    let tags = types.tags.get(&owner);
    let raws: Vec<&str> = source
        .fields
        .iter()
        .map(|field| field.name.as_str())
        .collect();
    let beside = BESIDE_SETTERS.iter().filter(|_| usage.sent);
    let reserved: Vec<&str> = RESERVED.iter().chain(beside).copied().collect();
    let owner_name = types.label(owner);
    let renamed = &types.config.schemas.fields;
    let configured = |raw: &&str| match renamed.is_empty() {
        true => None,
        false => renamed
            .get(&format!("{owner_name}.{raw}"))
            .map(String::as_str),
    };
    let configured: Vec<_> = raws.iter().map(configured).collect();
    let name = types.name(owner);
    let known: Vec<_> = raws.iter().map(|raw| types.lock.part(&name, raw)).collect();
    let names = Scope::with(&reserved).claim_known(&raws, &configured, &known, Case::Value);
    let mut members = Vec::new();
    let files = types.forms.get(&owner);
    let hidden = secrets::hidden(types.api, &types.config.schemas, &owner_name, source);
    for ((field, name), secret) in source.fields.iter().zip(names).zip(hidden.fields) {
        if files.is_some_and(|files| files.contains(&field.name)) {
            continue;
        }
        // A property that only one side writes may be absent when the other side sends the record.
        let is_absent = usage.sent && field.read_only || usage.received && field.write_only;
        let required = field.required && !is_absent;
        // The encoder writes a fixed value. If no union tests the value, it is a field, because the server may send
        // other values later; the constructor presets it to the known one.
        let mut preset = None;
        if let Type::Constant(constant) = &field.slot.ty {
            let is_tag = tags.is_some_and(|tags| tags.contains(&field.name));
            // If the constant is optional or nullable, callers set it, unless a union needs it.
            let is_null = *constant == Constant::Null;
            // If no union tests it, another value is kept and is not an error.
            let is_pinned = types
                .pinned
                .get(&owner)
                .is_none_or(|pinned| pinned.contains(&field.name));
            let is_tag = is_tag && (is_pinned || !usage.received);
            let always = match (usage.sent, field.slot.nullable && !is_null) {
                (_, true) => false,
                (true, false) => required || is_tag && !is_null,
                (false, false) => required && is_tag,
            };
            if always && usage.received && !is_tag && !is_null {
                preset = Some(scalar(constant));
            } else if always {
                members.push(Member::Fixed(Fixed {
                    name,
                    wire: field.name.clone(),
                    value: scalar(constant),
                    required: required && !is_null,
                }));
                continue;
            }
        }
        if preset.is_none() && usage.sent && !field.slot.nullable {
            preset = tag_value(types, owner, field);
        }
        let ty = types.ty_in(owner, &field.slot.ty);
        let presence = presence(types, required, &field.slot, &ty, usage.sent);
        members.push(Member::Field(Field {
            name,
            wire: field.name.clone(),
            docs: docs(field, required, usage),
            constraints: match usage.sent {
                true => constraints::sentences(&field.docs.constraints),
                false => Vec::new(),
            },
            presence,
            deprecated: field.deprecated,
            init: usage.sent.then(|| match preset {
                None if field.read_only && !required => Init::Server,
                None if field.write_only && field.required && !required => {
                    Init::Argument(accepts::given(&ty, presence))
                }
                preset => accepts::field(&ty, presence, preset),
            }),
            entry: None,
            is_constant: matches!(field.slot.ty, Type::Constant(_)),
            secret,
            tag_path: tag_path(types, &owner_name, &field.name),
            ty,
        }));
    }
    let required = required(types, owner, &mut members);
    entries::setters(types, &mut members, &reserved);
    let fields = || {
        members.iter().filter_map(|member| match member {
            Member::Field(field) => Some(field),
            Member::Fixed(_) => None,
        })
    };
    Record {
        additional: match &source.additional {
            Additional::Typed(slot) => {
                let ty = types.slot(slot);
                Some(Entries {
                    accepts: accepts::value(&ty),
                    ty,
                    secret: hidden.entries,
                })
            }
            Additional::Ignored | Additional::Closed => None,
        },
        constructed: usage.sent,
        required,
        keeps_nulls: fields().any(|field| field.presence == Presence::OptionalNullable),
        amounts: amounts::amounts(types, &owner_name, &members),
        derives_debug: !hidden.entries
            && !fields().any(|field| field.secret || field.presence == Presence::OptionalNullable),
        members,
    }
}

/// The path of the tag that the configuration states for a property.
fn tag_path(types: &Types<'_>, owner: &str, property: &str) -> Option<Vec<String>> {
    let unions = &types.config.unions;
    if unions.is_empty() {
        return None;
    }
    let tag = unions.get(&format!("{owner}.{property}"))?;
    Some(tag.by.split('.').map(str::to_owned).collect())
}

/// The most arguments of a constructor: the limit of clippy's `too_many_arguments`.
pub(in crate::plan) const MOST_ARGUMENTS: usize = 7;

/// The name of the struct of required fields, if a constructor would have too many arguments. Its fields have the types
/// of the record's fields.
fn required(types: &Types<'_>, owner: SchemaId, members: &mut [Member]) -> Option<String> {
    let fields = members.iter_mut().filter_map(|member| match member {
        Member::Field(field) if matches!(field.init, Some(Init::Argument(_))) => Some(field),
        Member::Field(_) | Member::Fixed(_) => None,
    });
    let mut fields: Vec<&mut Field> = fields.collect();
    if fields.len() <= MOST_ARGUMENTS {
        return None;
    }
    for field in &mut fields {
        let ty = field.ty.clone();
        field.init = Some(Init::Argument(Accepts::Exact(match field.presence {
            Presence::Required
            | Presence::RequiredOrEmpty
            | Presence::Optional
            | Presence::OptionalNullable => ty,
            Presence::Nullable => Ty::Option(Box::new(ty)),
            Presence::Patch => Ty::Patch(Box::new(ty)),
        })));
    }
    let mut name = format!("{}Required", types.name(owner));
    let known = types.required.get(&(owner.0 as usize));
    // If the configuration renames the type, its struct is renamed as well.
    if let Some(known) = known.filter(|known| known.starts_with(&name)) {
        return Some(known.clone());
    }
    while types.names.contains(&name) {
        name.push_str("Fields");
    }
    Some(name)
}

/// The value of the discriminator property that identifies the record.
fn tag_value(types: &Types<'_>, owner: SchemaId, field: &ir::Field) -> Option<Scalar> {
    let value = types.tag_values.get(&(owner, field.name.clone()))?;
    let takes = match types.api.resolve(&field.slot.ty) {
        Type::String => true,
        Type::Named(id) => match &types.api.schema(*id).shape {
            Shape::Strings(values) => values.contains(value),
            Shape::Record(_) | Shape::Union(_) | Shape::Integers(_) | Shape::Alias(_) => false,
        },
        _ => false,
    };
    takes.then(|| Scalar::String(value.clone()))
}

/// The docs of a field, with its constraints if callers set it.
fn docs(field: &ir::Field, required: bool, usage: ir::Usage) -> String {
    let text = prose::text(&field.docs, || fallback(field));
    match usage.sent {
        true => constraints::with_constraints(text, &field.docs, required),
        false => constraints::with_values(text, &field.docs),
    }
}

fn fallback(field: &ir::Field) -> String {
    match &field.slot.ty {
        Type::Constant(Constant::String(text)) => {
            let name = prose::phrase(&field.name);
            let value = sentences::documented_constant(&prose::code(text));
            format!("{name} {value}")
        }
        _ => prose::phrase(&field.name),
    }
}

fn presence(types: &Types<'_>, required: bool, slot: &ir::Slot, ty: &Ty, sent: bool) -> Presence {
    let nullable = types.api.is_nullable(slot);
    let holds_null = *ty == Ty::Raw || types.api.holds_null(&slot.ty);
    match (required, nullable, ty) {
        (true, _, Ty::Raw) | (true, false, Ty::List(_) | Ty::Map(_)) => Presence::RequiredOrEmpty,
        (true, false, _) if holds_null => Presence::RequiredOrEmpty,
        (true, false, _) => Presence::Required,
        (true, true, _) => Presence::Nullable,
        (false, false, _) if !holds_null => Presence::Optional,
        (false, _, _) if sent => Presence::Patch,
        (false, _, _) => Presence::OptionalNullable,
    }
}
