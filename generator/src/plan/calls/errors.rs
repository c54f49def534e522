//! Error bodies: a variant for each documented error body.

use std::collections::BTreeSet;

use super::body::is_json;
use crate::ir::{Api, Constant, Operation, Status, Type};
use crate::plan::dispatch::facts::facts;
use crate::plan::types::Types;
use crate::plan::words::name::{Case, Scope, last, render};
use crate::plan::words::prose;
use crate::sdk::{ErrorBody, ErrorStatus, Scalar};

/// The documented error bodies.
pub(in crate::plan) struct Errors {
    /// The bodies, by name.
    pub(in crate::plan) bodies: Vec<ErrorBody>,
    /// The schema of each body.
    pub(in crate::plan) schemas: Vec<Type>,
}

/// Every body that some operation returns as an error.
pub(in crate::plan) fn errors(types: &Types<'_>) -> Errors {
    let mut found: Vec<(String, Type, BTreeSet<u16>)> = Vec::new();
    for operation in &types.api.operations {
        for (status, ty) in bodies(types.api, operation) {
            let Some(name) = name_of(types, &ty) else {
                continue;
            };
            let code = match status {
                ErrorStatus::Code(code) => Some(code),
                ErrorStatus::Range(_) | ErrorStatus::Default => None,
            };
            match found.iter_mut().find(|(_, known, _)| *known == ty) {
                Some((.., statuses)) => statuses.extend(code),
                None => found.push((name, ty, code.into_iter().collect())),
            }
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let mut variants = Scope::with(&["Unknown", "Self"]);
    let bodies = found.iter().map(|(name, schema, statuses)| {
        let constants = constants(types.api, schema);
        let variant = variants.claim(name, Case::Type);
        ErrorBody {
            docs: docs(types, schema, name),
            ty: types.ty(schema),
            text: match constants.first() {
                Some((_, Scalar::String(value))) => value.clone(),
                _ => variant.clone(),
            },
            statuses: constants.is_empty().then(|| statuses.clone()),
            constants,
            message: message(types, schema),
            name: variant,
        }
    });
    Errors {
        bodies: bodies.collect(),
        schemas: found.into_iter().map(|(_, schema, _)| schema).collect(),
    }
}

/// The documented error bodies of an operation, as indexes into the list of all.
pub(in crate::plan) fn of_operation(
    types: &Types<'_>,
    errors: &Errors,
    operation: &Operation,
) -> Vec<(ErrorStatus, usize)> {
    let index = |ty: &Type| errors.schemas.iter().position(|schema| schema == ty);
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
        .responses
        .iter()
        .any(|response| operation.is_success(response.status));
    let mut bodies = Vec::new();
    for response in &operation.responses {
        let status = match response.status {
            status if operation.is_success(status) => continue,
            Status::Code(code) => ErrorStatus::Code(code),
            Status::Range(hundred) => ErrorStatus::Range(hundred),
            Status::Default if !succeeds => continue,
            Status::Default => ErrorStatus::Default,
        };
        let slots = response
            .content
            .iter()
            .filter(|media| is_json(api, media))
            .filter_map(|media| media.slot.as_ref());
        for slot in slots {
            bodies.extend(flatten(api, &slot.ty).into_iter().map(|ty| (status, ty)));
        }
    }
    bodies
}

/// The name of a body; `None` if the body may be anything.
fn name_of(types: &Types<'_>, ty: &Type) -> Option<String> {
    Some(match types.api.resolve(ty) {
        Type::Named(id) => types.name(*id),
        Type::String | Type::Constant(Constant::String(_)) => "Text".to_owned(),
        Type::Integer | Type::Constant(Constant::Integer(_)) => "Integer".to_owned(),
        Type::Number | Type::IntegerOrNumber | Type::Constant(Constant::Number(_)) => {
            "Number".to_owned()
        }
        Type::Boolean | Type::Constant(Constant::Boolean(_)) => "Boolean".to_owned(),
        Type::Text(format) => format.rust().to_owned(),
        Type::Foreign(foreign) => last(&foreign.path).to_owned(),
        Type::Array(item) => format!("{}List", part_name(types, &item.ty)),
        Type::Map(value) => format!("{}Map", part_name(types, &value.ty)),
        Type::OneOrMany(item) => format!("{}OneOrMany", part_name(types, item)),
        Type::Tuple { .. } => "Tuple".to_owned(),
        Type::Any | Type::Binary | Type::Constant(Constant::Null | Constant::Json(_)) => {
            return None;
        }
    })
}

fn part_name(types: &Types<'_>, ty: &Type) -> String {
    name_of(types, ty).unwrap_or_else(|| "Json".to_owned())
}

/// The types that a body may have: the members of a union and of the unions within it, or the type itself.
fn flatten<'a>(api: &'a Api, ty: &'a Type) -> Vec<Type> {
    let mut found = Vec::new();
    // Unions may contain each other.
    let mut seen = Vec::new();
    let mut todo = vec![api.resolve(ty)];
    while let Some(next) = todo.pop() {
        match (api.record(next), api.union(next)) {
            (None, Some(_)) if seen.contains(&next) => {}
            (None, Some(union)) => {
                seen.push(next);
                let members = union.members.iter().rev();
                todo.extend(members.map(|member| api.resolve(&member.ty)));
            }
            (Some(_), _) | (None, None) => found.push(next.clone()),
        }
    }
    found
}

fn docs(types: &Types<'_>, schema: &Type, name: &str) -> String {
    match schema {
        Type::Named(id) => prose::text(&types.api.schema(*id).docs, || prose::phrase(name)),
        _ => prose::phrase(name),
    }
}

/// The properties of a body that have only one valid value.
fn constants(api: &Api, schema: &Type) -> Vec<(String, Scalar)> {
    let Some(facts) = facts(api, schema) else {
        return Vec::new();
    };
    let constant = |path: &Vec<String>| {
        let mut values = facts.at(path).fixed.iter().flatten();
        let (value, None) = (values.next()?, values.next()) else {
            return None;
        };
        match (path.as_slice(), value) {
            ([property], Scalar::String(_) | Scalar::Integer(_) | Scalar::Boolean(_)) => {
                Some((property.clone(), value.clone()))
            }
            (_, _) => None,
        }
    };
    facts.order.iter().filter_map(constant).collect()
}

/// The field with the message, if the body always has one.
fn message(types: &Types<'_>, schema: &Type) -> Option<String> {
    let record = types.api.record(schema)?;
    types.config.errors.messages.iter().find_map(|wanted| {
        let field = record.fields.iter().find(|field| field.name == *wanted)?;
        let is_text = *types.api.resolve(&field.slot.ty) == Type::String;
        let is_there = field.required && !types.api.is_nullable(&field.slot);
        (is_text && is_there).then(|| render(&field.name, Case::Value))
    })
}
