//! Response headers: the methods that read them, the docs of operations, and the change report. In: an operation.

use super::builders::Builders;
use super::outcomes::successes;
use crate::ir::{self, Shape, Slot, Status, Type};
use crate::plan::types::Types;
use crate::plan::types::locked::headers_of;
use crate::plan::words::name::{Case, Scope, render};
use crate::plan::words::prose;
use crate::sdk::{HeaderForm, HeaderMethod, HeadersType, ResponseHeader, Ty};
use crate::sentences;

/// Methods that the type of headers already has: its own, and the most used methods of `Headers`, which it derefs to.
const RESERVED: &[&str] = &[
    "self",
    "all",
    "clone",
    "contains_key",
    "deref",
    "get",
    "get_all",
    "is_empty",
    "iter",
    "keys",
    "len",
    "values",
];

/// The headers of all responses of an operation.
pub(in crate::plan) fn headers(source: &ir::Operation) -> Vec<ResponseHeader> {
    let of_response = |response: &ir::Response| {
        let status = match response.status {
            Status::Code(code) => code.to_string(),
            Status::Range(hundred) => format!("{hundred}XX"),
            Status::Default => "default".to_owned(),
        };
        let header = move |header: &ir::ResponseHeader| ResponseHeader {
            name: header.name.clone(),
            status: status.clone(),
            required: header.required,
        };
        response.headers.iter().map(header).collect::<Vec<_>>()
    };
    source.responses.iter().flat_map(of_response).collect()
}

/// The docs of the headers of successful responses.
pub(in crate::plan) fn docs(source: &ir::Operation) -> Option<String> {
    let mut lines: Vec<String> = Vec::new();
    for header in of_successes(source) {
        let said = prose::said(&header.docs);
        let said = said.as_deref().and_then(|said| said.split("\n\n").next());
        let name = prose::code(&header.name);
        lines.push(match said {
            Some(said) => format!("- {name}: {}", said.replace('\n', " ")),
            None => format!("- {name}"),
        });
    }
    (!lines.is_empty()).then(|| format!("\n\n{}", sentences::response_headers(&lines)))
}

/// The headers of successful responses, each once.
fn of_successes(source: &ir::Operation) -> Vec<ir::ResponseHeader> {
    let mut found: Vec<ir::ResponseHeader> = Vec::new();
    let described = successes(source).into_iter().flat_map(|it| &it.headers);
    // Every redirect has a header with its target (RFC 9110, section 15.4).
    let location = ir::ResponseHeader {
        name: "Location".to_owned(),
        docs: ir::Docs::default(),
        required: false,
        slot: Slot::of(Type::String),
        is_json: false,
    };
    let mut statuses = source.responses.iter().map(|it| it.status);
    let leads = source.redirects() && statuses.any(ir::Status::is_redirect);
    let location = leads.then_some(&location);
    for header in described.chain(location) {
        let is_same = |known: &ir::ResponseHeader| known.name.eq_ignore_ascii_case(&header.name);
        if !found.iter().any(is_same) {
            found.push(header.clone());
        }
    }
    found
}

/// The type of the headers of successful responses, if the document describes any.
pub(in crate::plan) fn typed(
    types: &Types<'_>,
    source: &ir::Operation,
    name: &str,
    names: &mut Builders,
) -> Option<HeadersType> {
    let headers = of_successes(source);
    if headers.is_empty() {
        return None;
    }
    let mut raw = format!("{name}_headers");
    if types.names.contains(&render(&raw, Case::Type)) {
        raw.push_str("_type");
    }
    let wires: Vec<&str> = headers.iter().map(|header| header.name.as_str()).collect();
    let owner = headers_of(&source.id);
    let known = wires.iter().map(|wire| types.lock.part(&owner, wire));
    let known: Vec<_> = known.collect();
    let mut scope = Scope::with_word(RESERVED, "_header");
    let methods = scope.claim_known(&wires, &[], &known, Case::Value);
    let method = |(header, name): (&ir::ResponseHeader, String)| {
        let (ty, form) = read(types, header);
        let code = prose::code(&header.name);
        HeaderMethod {
            docs: sentences::response_header(&code, prose::said(&header.docs).as_deref()),
            name,
            wire: header.name.clone(),
            ty,
            form,
        }
    };
    Some(HeadersType {
        name: names.claim(&owner, &raw),
        docs: sentences::headers_type(&prose::code(&source.id)),
        methods: headers.iter().zip(methods).map(method).collect(),
    })
}

/// The type of a header, and how it is read.
fn read(types: &Types<'_>, header: &ir::ResponseHeader) -> (Ty, HeaderForm) {
    let api = types.api;
    let list = |item: Ty| Ty::List(Box::new(item));
    // Each cookie has a line of its own, whose value may contain commas (RFC 6265, section 3).
    if header.name.eq_ignore_ascii_case("set-cookie") {
        return (list(Ty::String), HeaderForm::Lines);
    }
    let is_object = |ty: &Type| match api.resolve(ty) {
        Type::Map(_) | Type::Tuple { .. } => true,
        Type::Named(id) => matches!(api.schema(*id).shape, Shape::Record(_)),
        _ => false,
    };
    match api.resolve(&header.slot.ty) {
        ty if header.is_json => (types.ty(ty), HeaderForm::Value),
        Type::Array(item) if is_object(&item.ty) => (Ty::String, HeaderForm::Value),
        Type::Array(item) => (list(types.ty(&item.ty)), HeaderForm::List),
        Type::OneOrMany(item) => (list(types.ty(item)), HeaderForm::List),
        Type::Any => (Ty::String, HeaderForm::Value),
        ty if is_object(ty) => (Ty::String, HeaderForm::Value),
        ty => (types.ty(ty), HeaderForm::Value),
    }
}
