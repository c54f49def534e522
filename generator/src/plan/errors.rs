//! Error bodies: one variant for each documented one.

use super::facts::facts;
use super::name::{Case, Scope, render};
use super::prose;
use super::sdk::{ErrorBody, ErrorStatus, Scalar};
use super::types::Types;
use crate::ir::{Api, Operation, Status, Type};

/// Every record that some operation answers without success, by name.
pub(super) fn errors(types: &Types<'_>) -> Vec<ErrorBody> {
    let mut found: Vec<(String, Type)> = Vec::new();
    for operation in &types.api.operations {
        for (_, ty) in bodies(types.api, operation) {
            let Type::Named(id) = ty else { continue };
            let name = types.name(id);
            if !found.iter().any(|(known, _)| *known == name) {
                found.push((name, ty));
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let mut variants = Scope::with(&["Unknown", "Self"]);
    let mut functions = Scope::with(&["fallback"]);
    let mut errors: Vec<ErrorBody> = found
        .into_iter()
        .map(|(name, schema)| ErrorBody {
            function: functions.claim(&name, Case::Value),
            docs: docs(types, &schema, &name),
            ty: types.ty(&schema),
            tag: tag(types.api, &schema),
            message: message(types, &schema),
            name: variants.claim(&name, Case::Type),
            schema,
        })
        .collect();
    let tags: Vec<_> = errors
        .iter()
        .filter_map(|error| error.tag.clone())
        .collect();
    for error in &mut errors {
        // What two bodies share tells neither.
        if tags
            .iter()
            .filter(|tag| Some(*tag) == error.tag.as_ref())
            .count()
            > 1
        {
            error.tag = None;
        }
    }
    errors
}

/// The documented error bodies of an operation, as indexes into the list of all.
pub(super) fn of_operation(
    types: &Types<'_>,
    errors: &[ErrorBody],
    operation: &Operation,
) -> Vec<(ErrorStatus, usize)> {
    let index = |ty: &Type| errors.iter().position(|error| error.schema == *ty);
    let mut found: Vec<(ErrorStatus, usize)> = bodies(types.api, operation)
        .into_iter()
        .filter_map(|(status, ty)| Some((status, index(&ty)?)))
        .collect();
    found.sort_by_key(|(status, _)| match status {
        ErrorStatus::Code(code) => (0, *code),
        ErrorStatus::Range(hundred) => (1, *hundred),
        ErrorStatus::Default => (2, 0),
    });
    found
}

fn bodies(api: &Api, operation: &Operation) -> Vec<(ErrorStatus, Type)> {
    let succeeds = operation
        .replies
        .iter()
        .any(|reply| reply.status.is_success());
    let mut bodies = Vec::new();
    for reply in &operation.replies {
        let status = match reply.status {
            status if status.is_success() => continue,
            Status::Code(code) => ErrorStatus::Code(code),
            Status::Range(hundred) => ErrorStatus::Range(hundred),
            Status::Default if !succeeds => continue,
            Status::Default => ErrorStatus::Default,
        };
        let slots = reply
            .content
            .iter()
            .filter(|media| media.media_type.ends_with("json"))
            .filter_map(|media| media.slot.as_ref());
        for slot in slots {
            flatten(api, &slot.ty, &mut |ty| bodies.push((status, ty)));
        }
    }
    bodies
}

/// The records among the members of a union, and of unions within.
fn flatten(api: &Api, ty: &Type, found: &mut impl FnMut(Type)) {
    let resolved = api.resolve(ty);
    match (api.record(resolved), api.union(resolved)) {
        (Some(_), _) => found(resolved.clone()),
        (None, Some(union)) => {
            for member in &union.members {
                if api.union(&member.ty).is_none() || api.resolve(&member.ty) != resolved {
                    flatten(api, &member.ty, found);
                }
            }
        }
        (None, None) => {}
    }
}

fn docs(types: &Types<'_>, schema: &Type, name: &str) -> String {
    match schema {
        Type::Named(id) => prose::text(&types.api.schema(*id).docs, || prose::phrase(name)),
        _ => prose::phrase(name),
    }
}

fn tag(api: &Api, schema: &Type) -> Option<(String, String)> {
    let facts = facts(api, schema)?;
    let path = facts
        .order
        .iter()
        .find(|path| facts.fixed.contains_key(*path))?;
    let values = facts.fixed.get(path)?;
    match (path.as_slice(), values.iter().next()) {
        ([property], Some(Scalar::String(value))) => Some((property.clone(), value.clone())),
        (_, _) => None,
    }
}

/// The field of a message, where the body always has one.
fn message(types: &Types<'_>, schema: &Type) -> Option<String> {
    let record = types.api.record(schema)?;
    types.config.errors.messages.iter().find_map(|wanted| {
        let field = record.fields.iter().find(|field| field.name == *wanted)?;
        let is_text = *types.api.resolve(&field.slot.ty) == Type::String;
        let is_there = field.required && !types.api.is_nullable(&field.slot);
        (is_text && is_there).then(|| render(&field.name, Case::Value))
    })
}
