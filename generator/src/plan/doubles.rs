//! Test doubles of operations: the status and the media type of a success, and how lists are paginated.
//!
//! In: the operations of the document and of the plan, and the types that are pages. Out: the [`Double`] of each
//! operation.

use std::collections::{BTreeMap, HashMap};

use super::types::Types;
use super::types::models::Models;
use crate::ir::{self, Status};
use crate::sdk::{
    DefinitionKind, Double, DoubleList, DoublePaging, Field, Member, Operation, Page, PageEnd,
    Paging, Payload, Reach, ResponseDecoding, ResponseStatus, Service, Ty, TypeId,
};

/// Usual names of the number of items in a list.
const TOTALS: &[&str] = &[
    "total_count",
    "totalCount",
    "total",
    "total_items",
    "totalItems",
    "total_results",
    "count",
];

/// Gives each operation its double.
pub(in crate::plan) fn doubles(
    types: &Types<'_>,
    models: &Models,
    pages: &BTreeMap<TypeId, Page>,
    services: &mut [Service],
) {
    let sources = types.api.operations.iter();
    let planner = Planner {
        types,
        models,
        pages,
        sources: sources.map(|source| (source.id.as_str(), source)).collect(),
    };
    planner.services(services);
}

struct Planner<'a> {
    types: &'a Types<'a>,
    models: &'a Models,
    pages: &'a BTreeMap<TypeId, Page>,
    sources: HashMap<&'a str, &'a ir::Operation>,
}

impl Planner<'_> {
    fn services(&self, services: &mut [Service]) {
        for service in services {
            for operation in &mut service.operations {
                operation.double = self.double(operation);
            }
            self.services(&mut service.children);
        }
    }

    fn double(&self, operation: &Operation) -> Double {
        let source = self.sources.get(operation.id.as_str()).copied();
        let codes = source.iter().flat_map(|source| {
            let statuses = source.responses.iter().map(|response| response.status);
            statuses.filter_map(|status| match status {
                Status::Code(code) => source.is_success(status).then_some(code),
                Status::Range(_) | Status::Default => None,
            })
        });
        let accept = operation.response.accept.as_deref();
        let first = accept.and_then(|accept| accept.split([',', ';']).next());
        let first = first.filter(|first| !first.contains('*'));
        let usual = match operation.response.decoding {
            ResponseDecoding::Json | ResponseDecoding::JsonOrEmpty => "application/json",
            ResponseDecoding::Text => "text/plain",
            ResponseDecoding::Bytes => "application/octet-stream",
            ResponseDecoding::Empty | ResponseDecoding::Choice => "",
        };
        Double {
            // The lowest status is used, since a status without a body, such as 204, is higher than those with one.
            status: codes.min().unwrap_or(200),
            media_type: match usual {
                "" => String::new(),
                usual => first.unwrap_or(usual).trim().to_owned(),
            },
            accepts: accepts(operation),
            cases: cases(operation),
            list: self.list(operation),
        }
    }

    fn list(&self, operation: &Operation) -> Option<DoubleList> {
        let (way, fields) = match operation.builder.as_ref()?.paging.as_ref()? {
            Paging::Number(parameter) => (DoublePaging::Number(parameter.clone(), 1), None),
            Paging::NumberFrom(parameter, first) => {
                (DoublePaging::Number(parameter.clone(), *first), None)
            }
            Paging::Offset(parameter, fields) => {
                (DoublePaging::Offset(parameter.clone()), Some(fields))
            }
            Paging::Cursor(cursor, fields) => (DoublePaging::Cursor(cursor.clone()), Some(fields)),
            Paging::Url(fields) => (DoublePaging::Url, Some(fields)),
            Paging::Link => (DoublePaging::Link, None),
        };
        let wires = |path: &Vec<Reach>| path.iter().map(|step| step.wire.clone()).collect();
        let said = |path: Option<&Vec<Reach>>| path.map(wires).unwrap_or_default();
        let mut list = DoubleList {
            page: String::new(),
            way,
            items: Vec::new(),
            last: Vec::new(),
            more: said(fields.and_then(|fields| fields.more.as_ref())),
            total: said(fields.and_then(|fields| fields.total.as_ref())),
            next: said(fields.and_then(|fields| fields.next.as_ref().map(|(path, _)| path))),
        };
        let page = match &operation.response.ty {
            Ty::Named(page) => *page,
            // The page is a plain list.
            Ty::List(_) => return Some(list),
            _ => return None,
        };
        let (page, items, end) = self.record(page)?;
        list.page = self.types.names[page.0 as usize].clone();
        list.items = wires(items);
        match end {
            PageEnd::LastPage(path) => list.last = wires(path),
            PageEnd::More(path) => list.more = wires(path),
            PageEnd::Empty => {}
        }
        if list.total.is_empty() {
            let beside = [&list.last, &list.more, &list.next].into_iter();
            let beside = beside.max_by_key(|path| path.len())?;
            list.total = self.total(page, beside);
        }
        Some(list)
    }

    /// The struct of a page, the path of its items, and how the last page is recognized.
    fn record(&self, mut page: TypeId) -> Option<(TypeId, &Vec<Reach>, &PageEnd)> {
        loop {
            match self.pages.get(&page)? {
                Page::Record { items, end, .. } => return Some((page, items, end)),
                // The first variant is used for all pages of a list.
                Page::Union { .. } => match self.models.kind(page) {
                    DefinitionKind::Union(union) => match union.variants.first()?.payload {
                        Payload::Value(Ty::Named(id)) => page = id,
                        Payload::Value(_) | Payload::Fixed(_) => return None,
                    },
                    DefinitionKind::Record(_)
                    | DefinitionKind::Strings(_)
                    | DefinitionKind::Integers(_)
                    | DefinitionKind::Alias(_)
                    | DefinitionKind::Wrapper(_) => return None,
                },
            }
        }
    }

    /// The path of the number of all items: next to the property that tells how the list ends.
    fn total(&self, page: TypeId, beside: &[String]) -> Vec<String> {
        let before = beside.split_last().map_or(&[][..], |(_, before)| before);
        let mut id = page;
        for step in before {
            match self.field(id, step).map(|field| &field.ty) {
                Some(Ty::Named(inner)) => id = *inner,
                _ => return Vec::new(),
            }
        }
        let is_number = |name: &&&str| {
            let field = self.field(id, name);
            field.is_some_and(|field| field.ty == Ty::Integer)
        };
        match TOTALS.iter().find(is_number) {
            Some(name) => before.iter().cloned().chain([(*name).to_owned()]).collect(),
            None => Vec::new(),
        }
    }

    fn field(&self, id: TypeId, wire: &str) -> Option<&Field> {
        let DefinitionKind::Record(record) = self.models.kind(id) else {
            return None;
        };
        record.members.iter().find_map(|member| match member {
            Member::Field(field) => (field.wire == wire).then_some(field),
            Member::Fixed(_) => None,
        })
    }
}

/// The media types of the body; empty if it may have any.
fn accepts(operation: &Operation) -> Vec<String> {
    let optional = operation.builder.iter().flat_map(|it| &it.body);
    let bodies = operation.body.iter().chain(optional);
    let types = bodies.flat_map(|body| body.also.iter().chain([&body.media_type]));
    let types: Vec<String> = types.cloned().collect();
    match types.iter().any(|name| name.contains('*')) {
        true => Vec::new(),
        false => types,
    }
}

/// The status and the media type of each case of the response.
fn cases(operation: &Operation) -> Vec<(u16, String)> {
    let choice = operation.response.choice.iter();
    let cases = choice.flat_map(|choice| &choice.cases).map(|case| {
        let code = match case.status {
            ResponseStatus::Code(code) => code,
            ResponseStatus::Success => 200,
        };
        let usual = match case.decoding {
            ResponseDecoding::Text => "text/plain",
            ResponseDecoding::Bytes => "application/octet-stream",
            ResponseDecoding::Json
            | ResponseDecoding::JsonOrEmpty
            | ResponseDecoding::Empty
            | ResponseDecoding::Choice => "application/json",
        };
        let media_type = case.media_types.first().map_or(usual, String::as_str);
        (code, media_type.to_owned())
    });
    cases.collect()
}
