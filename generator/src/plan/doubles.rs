//! Doubles of operations: the status and the media type of a success, and how lists are cut into pages.
//!
//! In: the operations as the document and the plan have them, and the types that are pages. Out: the [`Double`] of each.

use std::collections::{BTreeMap, HashMap};

use super::types::Types;
use super::types::models::Models;
use crate::ir::{self, Status};
use crate::sdk::{
    DefinitionKind, Double, DoubleList, Field, Member, Operation, Page, PageEnd, Paging, Payload,
    Reach, ResponseDecoding, Service, Ty, TypeId,
};

/// The names that usually say how many items a list has.
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
        let responses = self.sources.get(operation.id.as_str());
        let responses = responses.map_or(&[][..], |source| &source.responses);
        let codes = responses
            .iter()
            .filter_map(|response| match response.status {
                Status::Code(code) => (200..300).contains(&code).then_some(code),
                Status::Range(_) | Status::Default => None,
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
            // The first status without a body is not that of a response that has one.
            status: codes.min().unwrap_or(200),
            media_type: match usual {
                "" => String::new(),
                usual => first.unwrap_or(usual).trim().to_owned(),
            },
            list: self.list(operation),
        }
    }

    fn list(&self, operation: &Operation) -> Option<DoubleList> {
        let (parameter, first) = match operation.builder.as_ref()?.paging.as_ref()? {
            Paging::Number(parameter) => (parameter, 1),
            Paging::NumberFrom(parameter, first) => (parameter, *first),
            Paging::Offset(..) | Paging::Cursor(..) | Paging::Url(_) | Paging::Link => return None,
        };
        let Ty::Named(mut page) = operation.response.ty else {
            return None;
        };
        let (items, end) = loop {
            match self.pages.get(&page)? {
                Page::Record { items, end, .. } => break (items, end),
                // The pages of a list are of its first kind.
                Page::Union { .. } => match self.models.kind(page) {
                    DefinitionKind::Union(union) => match union.variants.first()?.payload {
                        Payload::Value(Ty::Named(id)) => page = id,
                        Payload::Value(_) | Payload::Fixed(_) => return None,
                    },
                    DefinitionKind::Record(_)
                    | DefinitionKind::Strings(_)
                    | DefinitionKind::Alias(_)
                    | DefinitionKind::Wrapper(_) => {
                        return None;
                    }
                },
            }
        };
        let wires = |path: &[Reach]| path.iter().map(|step| step.wire.clone()).collect();
        let (last, more) = match end {
            PageEnd::LastPage(path) => (wires(path), Vec::new()),
            PageEnd::More(path) => (Vec::new(), wires(path)),
            PageEnd::Empty => (Vec::new(), Vec::new()),
        };
        let beside = if last.is_empty() { &more } else { &last };
        Some(DoubleList {
            total: self.total(page, beside),
            page: self.types.names[page.0 as usize].clone(),
            parameter: parameter.clone(),
            first,
            items: wires(items),
            last,
            more,
        })
    }

    /// Where the number of all items is: beside what says how the list ends.
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
