//! Pages: which replies are pages of a list, where their items are, how the end is known.

use super::sdk::{Definition, Page, PageEnd, Ty};
use super::types::Types;
use crate::ir::{Api, Operation, Record, Type};
use crate::pattern::matched;

/// The parameter that holds the page's number, where the operation answers pages.
pub(super) fn parameter(types: &Types<'_>, operation: &Operation) -> Option<String> {
    let config = &types.config.pagination;
    if operation.pagination.is_none()
        && !config
            .operations
            .iter()
            .any(|pattern| matched(pattern, &operation.id).is_some())
    {
        return None;
    }
    let name = config.parameter.as_deref().unwrap_or("page");
    let found = operation
        .parameters
        .iter()
        .find(|parameter| parameter.name == name)?;
    Some(found.name.clone())
}

/// Marks the definition of a reply as a page. False where its items are not found.
pub(super) fn mark(types: &Types<'_>, reply: &Type, definitions: &mut [Definition]) -> bool {
    let Some(page) = page(types, reply) else {
        return false;
    };
    if let (Page::Union { .. }, Some(union)) = (&page, types.api.union(reply)) {
        for member in &union.members {
            mark(types, &member.ty, definitions);
        }
    }
    let Type::Named(id) = types.api.resolve(reply) else {
        return false;
    };
    let name = types.name(*id);
    match definitions
        .iter_mut()
        .find(|definition| definition.name == name)
    {
        Some(definition) => {
            definition.page = Some(page);
            true
        }
        None => false,
    }
}

fn page(types: &Types<'_>, reply: &Type) -> Option<Page> {
    let api = types.api;
    if let Some(record) = api.record(reply) {
        let items = types.config.pagination.items.as_deref().unwrap_or("items");
        let field = record.fields.iter().find(|field| field.name == items)?;
        let Type::Array(item) = api.resolve(&field.slot.ty) else {
            return None;
        };
        return Some(Page::Record {
            item: types.slot(item),
            items: items.to_owned(),
            end: end(types, record),
        });
    }
    let union = api.union(reply)?;
    let pages: Option<Vec<Ty>> = union
        .members
        .iter()
        .map(|member| match page(types, &member.ty)? {
            Page::Record { item, .. } | Page::Union { item, .. } => Some(item),
        })
        .collect();
    let pages = pages?;
    let first = pages.first()?.clone();
    pages
        .iter()
        .all(|item| *item == first)
        .then(|| Page::Union {
            item: first,
            variants: Vec::new(),
        })
}

fn end(types: &Types<'_>, record: &Record) -> PageEnd {
    let config = &types.config.pagination;
    let path = |path: &Option<String>, want: &Type| {
        let steps: Vec<String> = path.as_ref()?.split('.').map(str::to_owned).collect();
        has(types.api, record, &steps, want).then_some(steps)
    };
    match (
        path(&config.last_page, &Type::Integer),
        path(&config.more, &Type::Boolean),
    ) {
        (Some(path), _) => PageEnd::LastPage(path),
        (None, Some(path)) => PageEnd::More(path),
        (None, None) => PageEnd::Empty,
    }
}

fn has(api: &Api, record: &Record, path: &[String], want: &Type) -> bool {
    let Some((first, rest)) = path.split_first() else {
        return false;
    };
    let Some(field) = record.fields.iter().find(|field| field.name == *first) else {
        return false;
    };
    let plain = field.required && !api.is_nullable(&field.slot);
    match rest.is_empty() {
        true => plain && api.resolve(&field.slot.ty) == want,
        false => {
            plain
                && api
                    .record(&field.slot.ty)
                    .is_some_and(|inner| has(api, inner, rest, want))
        }
    }
}
