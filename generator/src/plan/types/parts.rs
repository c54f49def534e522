//! Properties as parts of a body: which of them are files, and how the others are encoded.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::ir::{
    self, Api, Constant, Field, Media, OrderedPart, Part, PartHeader, Schema, SchemaId, Shape, Type,
};
use crate::sdk::{PartEncoding, Spelling};

/// Records that are only sent as bodies of several parts, each with the properties that are files. These files become
/// arguments.
pub(in crate::plan) fn forms(api: &Api) -> HashMap<SchemaId, BTreeSet<String>> {
    let (mut forms, mut others) = (HashMap::new(), HashSet::new());
    let bodies = api.operations.iter().flat_map(|operation| &operation.body);
    let responses = api
        .operations
        .iter()
        .flat_map(|operation| &operation.responses);
    let sent = bodies.flat_map(|body| &body.content);
    let received = responses.flat_map(|response| &response.content);
    let content = sent
        .map(|media| (media, true))
        .chain(received.map(|media| (media, false)));
    for (media, is_sent) in content {
        let Some(Type::Named(id)) = media.slot.as_ref().map(|slot| api.resolve(&slot.ty)) else {
            continue;
        };
        match (
            &api.schema(*id).shape,
            media.media_type.starts_with("multipart/"),
        ) {
            // The client reads a response of several parts as bytes, so it does not need the record as a type.
            (Shape::Record(_), true) if !is_sent => {}
            (Shape::Record(record), true) => {
                let files = record
                    .fields
                    .iter()
                    .filter(|field| is_file(api, media, field));
                let names = files.map(|field| field.name.clone());
                let known: &mut BTreeSet<String> = forms.entry(*id).or_default();
                known.extend(names);
            }
            (_, _) => {
                others.insert(*id);
            }
        }
    }
    for schema in &api.schemas {
        others.extend(members(api, schema));
    }
    forms.retain(|form, _| !others.contains(form));
    forms
}

/// The schemas that a schema names directly.
fn members(api: &Api, schema: &Schema) -> Vec<SchemaId> {
    let named = |ty: &Type| named(api, ty);
    match &schema.shape {
        Shape::Record(record) => {
            let fields = record.fields.iter();
            fields.filter_map(|field| named(&field.slot.ty)).collect()
        }
        Shape::Union(union) => {
            let members = union.members.iter();
            members.filter_map(|member| named(&member.ty)).collect()
        }
        Shape::Strings(_) | Shape::Integers(_) | Shape::Alias(_) => Vec::new(),
    }
}

fn named(api: &Api, ty: &Type) -> Option<SchemaId> {
    match api.resolve(ty) {
        Type::Named(id) => Some(*id),
        Type::Array(slot) | Type::Map(slot) => named(api, &slot.ty),
        _ => None,
    }
}

/// Whether a body has a property that is a file.
pub(in crate::plan) fn has_files(api: &Api, media: &Media) -> bool {
    let record = media.slot.as_ref().and_then(|slot| api.record(&slot.ty));
    record.is_some_and(|record| record.fields.iter().any(|field| is_file(api, media, field)))
}

/// Whether a property is a file: bytes, or a structure in a format that is not JSON, which callers write themselves.
pub(in crate::plan) fn is_file(api: &Api, media: &Media, field: &Field) -> bool {
    let part = of(media, field);
    let item = item(api, &field.slot.ty);
    if *item == Type::Binary {
        return true;
    }
    if field.content.encoding.is_some() || part.is_some_and(|part| part.style.is_some()) {
        return false;
    }
    let Some(format) = format(part, field) else {
        return field.content.untyped && *item == Type::Any;
    };
    match item {
        Type::Any => !is_json(format),
        Type::Named(id) => match &api.schema(*id).shape {
            Shape::Strings(_) | Shape::Integers(_) => false,
            Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => !is_json(format),
        },
        Type::Array(_) | Type::Map(_) | Type::Tuple { .. } | Type::OneOrMany(_) => !is_json(format),
        Type::String => !is_text(format),
        Type::Binary
        | Type::Integer
        | Type::Number
        | Type::IntegerOrNumber
        | Type::Boolean
        | Type::Text(_)
        | Type::Foreign(_)
        | Type::Constant(_) => false,
    }
}

fn item<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    match api.resolve(ty) {
        Type::Array(item) => api.resolve(&item.ty),
        ty => ty,
    }
}

/// The document's description of a property as a part.
pub(in crate::plan) fn of<'a>(media: &'a Media, field: &Field) -> Option<&'a Part> {
    media.parts.iter().find(|part| part.property == field.name)
}

/// The media type of a part unless callers set another one; it may be a pattern if any type is allowed.
fn format<'a>(part: Option<&'a Part>, field: &'a Field) -> Option<&'a str> {
    let listed = part
        .map(|part| part.media_types.as_slice())
        .unwrap_or_default();
    let whole = listed.iter().find(|name| !name.contains('*'));
    let stated = whole
        .or(listed.first())
        .or(field.content.media_type.as_ref());
    stated.map(String::as_str)
}

fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

pub(in crate::plan) fn is_json(media_type: &str) -> bool {
    let name = essence(media_type);
    name == "application/json" || name.ends_with("+json")
}

/// Whether content of this media type is text.
pub(in crate::plan) fn is_text(media_type: &str) -> bool {
    let name = essence(media_type);
    let kinds = ["json", "xml", "yaml", "javascript", "x-www-form-urlencoded"];
    name.starts_with("text/") || kinds.iter().any(|kind| name.ends_with(kind))
}

/// How the properties of a body are encoded, if it is not the usual way. Headers that callers pass are left out.
pub(in crate::plan) fn encodings(api: &Api, media: &Media) -> Vec<PartEncoding> {
    let record = media.slot.as_ref().and_then(|slot| api.record(&slot.ty));
    let is_multipart = media.media_type.starts_with("multipart/");
    let fields = record
        .map(|record| record.fields.as_slice())
        .unwrap_or_default();
    let encodings = fields.iter().map(|field| {
        let part = of(media, field);
        let style = part.and_then(|part| part.style);
        let encoded = field.content.encoding.as_deref();
        let format = format(part, field).filter(|name| !name.contains('*'));
        let format = format.or(encoded.map(|_| "application/octet-stream"));
        let mut headers = Vec::new();
        let given = part.map(|part| part.headers.as_slice()).unwrap_or_default();
        headers.extend(
            given
                .iter()
                .filter_map(|header| Some((header.name.clone(), fixed(api, header)?))),
        );
        let is_stated = |name: &str| {
            given
                .iter()
                .any(|header| header.name.eq_ignore_ascii_case(name))
        };
        if let Some(encoded) = encoded.filter(|_| !is_stated(TRANSFER_ENCODING)) {
            headers.push((TRANSFER_ENCODING.to_owned(), encoded.to_owned()));
        }
        PartEncoding {
            property: field.name.clone(),
            media_type: format
                .filter(|name| style.is_none() && (is_multipart || is_json(name)))
                .map(str::to_owned),
            style: style.map(|style| Spelling {
                style: style.style,
                explode: style.explode,
                allow_reserved: style.allow_reserved,
            }),
            headers: match is_multipart {
                true => headers,
                false => Vec::new(),
            },
            required: Vec::new(),
        }
    });
    encodings
        .filter(|encoding| {
            let says = encoding.media_type.is_some() || encoding.style.is_some();
            says || !encoding.headers.is_empty()
        })
        .collect()
}

/// How a part of a body is encoded that is identified by its position.
pub(in crate::plan) fn ordered(
    api: &Api,
    source: &OrderedPart,
    usual: Option<&str>,
) -> PartEncoding {
    let part = &source.part;
    let mut listed = part.media_types.iter();
    let told = listed.find(|name| !name.contains('*'));
    let told = told.or(source.content.media_type.as_ref());
    let fixed = |header: &PartHeader| Some((header.name.clone(), fixed(api, header)?));
    PartEncoding {
        property: String::new(),
        media_type: told.cloned().or(usual.map(str::to_owned)),
        style: None,
        headers: part.headers.iter().filter_map(fixed).collect(),
        required: needed(api, part).map(|it| it.name.clone()).collect(),
    }
}

/// The header that stands for `contentEncoding` in a body of several parts (OpenAPI 3.1.1, "Encoding Object").
const TRANSFER_ENCODING: &str = "Content-Transfer-Encoding";

/// The headers of parts that callers must pass, each with its part.
pub(in crate::plan) fn given_headers<'a>(
    api: &Api,
    media: &'a Media,
) -> Vec<(String, &'a PartHeader)> {
    let parts = media.parts.iter();
    let headers = parts.flat_map(|part| {
        let headers = needed(api, part);
        headers.map(|header| (part.property.clone(), header))
    });
    headers.collect()
}

/// The headers of a part that callers must pass.
pub(in crate::plan) fn needed<'a>(
    api: &Api,
    part: &'a Part,
) -> impl Iterator<Item = &'a PartHeader> {
    let headers = part.headers.iter();
    headers.filter(|header| header.required && fixed(api, header).is_none())
}

/// The headers of a part that callers may pass, sorted by name.
pub(in crate::plan) fn optional<'a>(
    api: &Api,
    part: &'a Part,
) -> impl Iterator<Item = &'a PartHeader> {
    let headers = part.headers.iter();
    let headers = headers.filter(|header| !header.required && fixed(api, header).is_none());
    let mut headers: Vec<&PartHeader> = headers.collect();
    headers.sort_by_key(|header| &header.name);
    headers.into_iter()
}

/// The value of a header that the document fixes: the only allowed value, or the default of a required header.
fn fixed(api: &Api, header: &PartHeader) -> Option<String> {
    let only = match api.resolve(&header.slot.ty) {
        Type::Constant(Constant::String(text)) => Some(text.clone()),
        Type::Constant(Constant::Integer(number)) => Some(number.to_string()),
        Type::Constant(Constant::Boolean(value)) => Some(value.to_string()),
        Type::Named(id) => match &api.schema(*id).shape {
            Shape::Strings(values) => match values.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            },
            Shape::Integers(_) | Shape::Record(_) | Shape::Union(_) | Shape::Alias(_) => None,
        },
        _ => None,
    };
    let default = || header.default.clone().filter(|_| header.required);
    only.or_else(default)
        .filter(|text| text.bytes().all(|byte| matches!(byte, b' '..=b'~')))
}

/// Whether a property stands for several files.
pub(in crate::plan) fn is_list(api: &Api, field: &ir::Field) -> bool {
    matches!(api.resolve(&field.slot.ty), Type::Array(_))
}
