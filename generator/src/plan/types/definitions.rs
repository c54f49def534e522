//! The definitions of the types that are used. In: the schemas, and the kind of each type. Out: complete definitions,
//! in alphabetical order.

use std::collections::{BTreeMap, BTreeSet};

use super::models::Models;
use super::{blank, getters, hashes, patches, scalars};
use crate::ir::{Origin, Schema, Shape};
use crate::plan::types::Types;
use crate::plan::words::constraints;
use crate::sdk::{
    Blank, Codec, DefaultImpl, Definition, DefinitionKind, Derive, Init, Member, Page, Presence,
    Service, Ty, TypeId,
};
use crate::sentences;

/// The definitions of the types that are used, by name.
pub(in crate::plan) fn definitions(
    types: &Types<'_>,
    models: Models,
    used: &[TypeId],
    mut pages: BTreeMap<TypeId, Page>,
    mut derives: BTreeMap<TypeId, BTreeSet<Derive>>,
    services: &[Service],
) -> Vec<Definition> {
    let blank = blank::types(&models, used);
    let patched = patches::unions(&models, used);
    let optional = patches::of_parameters(services);
    let hashed = hashes::types(&models, used);
    let received = |id: &&TypeId| types.schema(**id).usage.received;
    let received: Vec<TypeId> = used.iter().filter(received).copied().collect();
    let mut getters = getters::methods(&models, &received);
    let mut scalars = scalars::methods(&models, &received);
    let mut variants = super::variants::methods(&models, &received, &getters, &scalars);
    let schemas = types.api.schemas.iter().zip(models.0).zip(0..);
    let mut definitions: Vec<Definition> = schemas
        .filter(|(_, id)| used.binary_search(&TypeId(*id)).is_ok())
        .map(|((schema, kind), id)| {
            let id = TypeId(id);
            let derived = derives.remove(&id).unwrap_or_default();
            let default = match default(&kind) {
                DefaultImpl::Never if derived.contains(&Derive::Default) => DefaultImpl::Derived,
                default => default,
            };
            Definition {
                id,
                name: types.names[id.0 as usize].clone(),
                docs: docs(types, schema, &types.names[id.0 as usize]),
                decode: codec(schema.usage.received),
                encode: codec(schema.usage.sent),
                pointer: schema.pointer.clone(),
                component: match &schema.origin {
                    Origin::Component(name) => Some(name.clone()),
                    Origin::Inline(_) | Origin::Structural(_) => None,
                },
                nullable: schema.nullable,
                blank: match blank.contains(&id) {
                    true => Blank::Whole,
                    false => blank::of_parts(&kind, &blank),
                },
                from_entries: from_entries(&kind, default),
                default,
                hashed: hashed.contains(&id),
                derives: derived,
                page: pages.remove(&id),
                getters: getters.remove(&id).unwrap_or_default(),
                scalars: scalars.remove(&id).unwrap_or_default(),
                variants: variants.remove(&id).unwrap_or_default(),
                repeats: Vec::new(),
                patched: patched.contains(&id),
                optional: optional.contains(&id),
                kind,
            }
        })
        .collect();
    definitions.sort_by(|a, b| a.name.cmp(&b.name));
    definitions
}

/// How a type implements `Default`. A type that callers build has a default if its constructor takes no arguments; a
/// type that is only received has one if no value must be invented for it.
pub(super) fn default(kind: &DefinitionKind) -> DefaultImpl {
    let record = match kind {
        DefinitionKind::Record(record) if record.constructed => record,
        DefinitionKind::Record(record) => {
            let mut members = record.members.iter();
            let may_be_empty = members.all(|member| match member {
                Member::Field(field) => match field.presence {
                    Presence::RequiredOrEmpty => {
                        matches!(field.ty, Ty::List(_) | Ty::Map(_) | Ty::Option(_))
                    }
                    Presence::Nullable
                    | Presence::Optional
                    | Presence::OptionalNullable
                    | Presence::Patch => true,
                    Presence::Required => false,
                },
                Member::Fixed(_) => true,
            });
            return match may_be_empty {
                true => DefaultImpl::Derived,
                false => DefaultImpl::Never,
            };
        }
        // Only empty ones: any other wrapper may contain itself, or a type without a default.
        DefinitionKind::Wrapper(Ty::List(_) | Ty::Map(_) | Ty::Option(_)) => {
            return DefaultImpl::Derived;
        }
        DefinitionKind::Union(_)
        | DefinitionKind::Strings(_)
        | DefinitionKind::Integers(_)
        | DefinitionKind::Alias(_)
        | DefinitionKind::Wrapper(_) => {
            return DefaultImpl::Never;
        }
    };
    let inits = || {
        let fields = record.members.iter();
        fields.filter_map(|member| match member {
            Member::Field(field) => field.init.as_ref(),
            Member::Fixed(_) => None,
        })
    };
    let takes_nothing = !inits().any(|init| matches!(init, Init::Argument(_)));
    match inits().all(|init| matches!(init, Init::Setter(_) | Init::Server)) {
        true => DefaultImpl::Derived,
        false if takes_nothing => DefaultImpl::New,
        false => DefaultImpl::Never,
    }
}

/// Whether a type can be created from additional properties alone.
fn from_entries(kind: &DefinitionKind, default: DefaultImpl) -> bool {
    match (kind, default) {
        (DefinitionKind::Record(record), DefaultImpl::Derived | DefaultImpl::New) => {
            record.constructed && record.additional.is_some()
        }
        (DefinitionKind::Record(_), DefaultImpl::Never) => false,
        (
            DefinitionKind::Union(_)
            | DefinitionKind::Strings(_)
            | DefinitionKind::Integers(_)
            | DefinitionKind::Alias(_)
            | DefinitionKind::Wrapper(_),
            _,
        ) => false,
    }
}

fn codec(is_used: bool) -> Codec {
    match is_used {
        true => Codec::Always,
        false => Codec::WithSerde,
    }
}

/// The documentation of a type. If it is deprecated, the text says so; the attribute would warn, because the crate
/// itself uses the type.
fn docs(types: &Types<'_>, schema: &Schema, name: &str) -> String {
    let text = match &schema.shape {
        Shape::Alias(_) => constraints::with_values(types.docs(schema, name), &schema.docs),
        Shape::Record(_) | Shape::Union(_) | Shape::Strings(_) | Shape::Integers(_) => {
            types.docs(schema, name)
        }
    };
    let text = match schema.usage.sent {
        true => constraints::with_checks(text, &schema.docs),
        false => text,
    };
    match schema.deprecated {
        true => format!("{text}\n\n{}", sentences::DEPRECATED_TYPE),
        false => text,
    }
}
