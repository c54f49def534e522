//! Request bodies: their types, and how they are encoded.

use super::sequences;
use super::service::Planner;
use crate::ir::{self, Api, Media, PartHeader, Slot, Type};
use crate::plan::types::accepts;
use crate::plan::types::parts::{self, has_files};
use crate::plan::words::name::{Case, Scope};
use crate::plan::words::prose;
use crate::sdk::{
    Accepts, Body, BodyEncoding, File, FileCount, GivenHeader, GivenPart, ItemForm, PartForm, Ty,
};
use crate::sentences;

impl Planner<'_, '_> {
    /// The bodies that a request may have: the preferred one, then each one that has another type. Each comes with the
    /// word that names its method.
    pub(in crate::plan) fn bodies(&self, content: &[Media]) -> Vec<(String, Body)> {
        let api = self.types.api;
        let mut known: Vec<(&Media, BodyEncoding)> = content
            .iter()
            .map(|media| (media, encoding(api, media)))
            .collect();
        known.sort_by_key(|(_, encoding)| match encoding {
            BodyEncoding::Json => 0,
            BodyEncoding::Form => 1,
            BodyEncoding::Multipart | BodyEncoding::Parts => 2,
            BodyEncoding::Items(_) => 3,
            BodyEncoding::Text | BodyEncoding::Bytes => 4,
        });
        let mut taken: Vec<(&Media, BodyEncoding)> = Vec::new();
        for (media, encoding) in known.iter().copied() {
            let is_new = |other: &(&Media, BodyEncoding)| other.0.slots().ne(media.slots());
            let wanted = match encoding {
                BodyEncoding::Json | BodyEncoding::Form => taken.iter().all(is_new),
                BodyEncoding::Multipart | BodyEncoding::Parts => {
                    taken.iter().all(is_new) || has_files(api, media)
                }
                BodyEncoding::Items(_) => taken
                    .iter()
                    .filter(|(_, known)| matches!(known, BodyEncoding::Items(_)))
                    .all(is_new),
                // A structured body, such as XML, is sent as JSON.
                BodyEncoding::Text | BodyEncoding::Bytes => {
                    let is_first = taken.iter().all(|(_, known)| *known != encoding);
                    is_first && is_plain(api, media)
                }
            };
            if taken.is_empty() || wanted {
                taken.push((media, encoding));
            }
        }
        let also = |encoding| -> Vec<String> {
            let is_left = |(media, other): &&(&Media, BodyEncoding)| {
                let is_taken = taken.iter().any(|(taken, _)| std::ptr::eq(*taken, *media));
                !is_taken && *other == encoding && is_plain(api, media)
            };
            let left = known.iter().filter(is_left);
            left.map(|(media, _)| media.full_type()).collect()
        };
        let bodies = taken.iter().map(|(media, encoding)| {
            let also = match encoding {
                BodyEncoding::Text | BodyEncoding::Bytes => also(*encoding),
                BodyEncoding::Json
                | BodyEncoding::Form
                | BodyEncoding::Multipart
                | BodyEncoding::Parts
                | BodyEncoding::Items(_) => Vec::new(),
            };
            let body = self.body(media, *encoding);
            (word(media, *encoding), Body { also, ..body })
        });
        bodies.collect()
    }

    fn body(&self, media: &Media, encoding: BodyEncoding) -> Body {
        let is_open = media.media_type.contains('*');
        let ty = match encoding {
            BodyEncoding::Multipart | BodyEncoding::Parts => return self.multipart(media),
            BodyEncoding::Json | BodyEncoding::Form => media
                .slot
                .as_ref()
                .map_or(Ty::Raw, |slot| self.types.slot(slot)),
            BodyEncoding::Items(form) => match (sequences::sent(self.types.api, media), form) {
                (Some((Some(item), _)), _) => self.types.slot(item),
                (_, ItemForm::Parts(PartForm::Text)) => Ty::String,
                (_, _) => Ty::Raw,
            },
            BodyEncoding::Text => Ty::String,
            BodyEncoding::Bytes => Ty::Bytes,
        };
        let media_type = match encoding {
            BodyEncoding::Json if is_open => "application/json",
            BodyEncoding::Text if is_open => "text/plain",
            BodyEncoding::Bytes if is_open => "application/octet-stream",
            _ => &media.full_type(),
        };
        Body {
            accepts: accepts::body(&ty, encoding),
            ty,
            encoding,
            media_type: media_type.to_owned(),
            also: Vec::new(),
            first: match encoding {
                BodyEncoding::Items(_) => self.first(media),
                _ => Vec::new(),
            },
            files: Vec::new(),
            headers: match encoding {
                BodyEncoding::Items(_) => self.first_headers(media),
                _ => Vec::new(),
            },
            optional: match encoding {
                BodyEncoding::Items(_) => self.optional_of_first(media),
                _ => Vec::new(),
            },
            parts: match encoding {
                BodyEncoding::Form => parts::encodings(self.types.api, media),
                BodyEncoding::Items(ItemForm::Parts(_)) => {
                    let usual = sequences::parts(self.types.api, media).1.usual;
                    let others = media.ordered.iter().map(|ordered| &ordered.others);
                    let encoding = |part| parts::ordered(self.types.api, part, usual);
                    others.map(encoding).collect()
                }
                BodyEncoding::Json
                | BodyEncoding::Multipart
                | BodyEncoding::Parts
                | BodyEncoding::Items(_)
                | BodyEncoding::Text
                | BodyEncoding::Bytes => Vec::new(),
            },
        }
    }

    /// The first parts of a multipart body, if they are identified by their positions.
    fn first(&self, media: &Media) -> Vec<GivenPart> {
        let first = media.ordered.iter().flat_map(|ordered| &ordered.first);
        let (positions, _) = sequences::parts(self.types.api, media);
        let first = first.zip(positions).enumerate();
        let first = first.map(|(index, (part, position))| {
            let ty = match (position.slot, position.form) {
                (Some(slot), _) => self.types.slot(slot),
                (None, PartForm::Bytes) => Ty::Bytes,
                (None, PartForm::Text) => Ty::String,
                (None, PartForm::Json) => Ty::Raw,
            };
            GivenPart {
                name: format!("part_{}", index + 1),
                accepts: (position.form != PartForm::Bytes).then(|| {
                    match parts::optional(self.types.api, &part.part).next() {
                        Some(_) => Accepts::SentPart(ty.clone()),
                        None => accepts::value(&ty),
                    }
                }),
                ty,
                form: position.form,
                encoding: parts::ordered(self.types.api, part, position.usual),
            }
        });
        first.collect()
    }

    /// A multipart body: files are arguments, and the rest is a record.
    fn multipart(&self, media: &Media) -> Body {
        let api = self.types.api;
        let media_type = media.media_type.clone();
        let free = Body {
            accepts: accepts::body(&Ty::Unit, BodyEncoding::Parts),
            ty: Ty::Unit,
            encoding: BodyEncoding::Parts,
            media_type: media_type.clone(),
            also: Vec::new(),
            first: Vec::new(),
            files: Vec::new(),
            parts: Vec::new(),
            headers: Vec::new(),
            optional: Vec::new(),
        };
        if let Some(ordered) = &media.ordered {
            // Items that are bytes are files without a name.
            return Body {
                accepts: None,
                encoding: BodyEncoding::Multipart,
                first: self.first(media),
                files: vec![File {
                    wire: String::new(),
                    name: "parts".to_owned(),
                    count: FileCount::Many,
                }],
                parts: vec![parts::ordered(api, &ordered.others, None)],
                headers: self.first_headers(media),
                optional: self.optional_of_first(media),
                ..free
            };
        }
        let Some(slot) = &media.slot else { return free };
        let Type::Named(id) = api.resolve(&slot.ty) else {
            return free;
        };
        let Some(record) = api.record(&slot.ty) else {
            return free;
        };
        let form = self.types.forms.get(id);
        let is_file = |field: &&ir::Field| match form {
            Some(files) => files.contains(&field.name),
            None => parts::is_file(api, media, field),
        };
        // A record that is used elsewhere as well keeps its files as fields; callers omit them if they are optional.
        let must_be_told = |field: &ir::Field| field.required && is_file(&field);
        if form.is_none() && record.fields.iter().any(must_be_told) {
            return free;
        }
        let (files, fields): (Vec<_>, Vec<_>) = record.fields.iter().partition(is_file);
        let headers = parts::given_headers(api, media);
        let raws: Vec<&str> = files.iter().map(|field| field.name.as_str()).collect();
        let names = Scope::with(FORM).claim_all(&raws, Case::Value);
        let headers = self.headers(&headers, &raws, FORM);
        let file = |(field, name): (&ir::Field, String)| File {
            wire: field.name.clone(),
            name,
            count: match (parts::is_list(api, field), field.required) {
                (true, _) => FileCount::Many,
                (false, true) => FileCount::One,
                (false, false) => FileCount::Optional,
            },
        };
        let ty = match fields.is_empty() {
            true => Ty::Unit,
            false => self.types.slot(slot),
        };
        let described = |field: &&ir::Field| parts::of(media, field);
        let optional = fields.iter().filter_map(described).flat_map(|part| {
            let headers = parts::optional(api, part);
            headers.map(|header| (part.property.clone(), header.name.clone()))
        });
        let optional: Vec<_> = optional.collect();
        Body {
            accepts: match optional.is_empty() {
                true => accepts::body(&ty, BodyEncoding::Multipart),
                false => Some(Accepts::SentFields(ty.clone())),
            },
            optional,
            ty,
            encoding: BodyEncoding::Multipart,
            media_type,
            also: Vec::new(),
            first: Vec::new(),
            files: files.into_iter().zip(names).map(file).collect(),
            parts: parts::encodings(api, media),
            headers,
        }
    }

    /// The headers of first parts that are arguments.
    fn first_headers(&self, media: &Media) -> Vec<GivenHeader> {
        let first = media.ordered.iter().flat_map(|ordered| &ordered.first);
        let headers = first.enumerate().flat_map(|(index, part)| {
            let headers = parts::needed(self.types.api, &part.part);
            headers.map(move |header| (format!("part_{}", index + 1), header))
        });
        self.headers(
            &headers.collect::<Vec<_>>(),
            &[],
            &["body", "parts", "self"],
        )
    }

    /// The headers that first parts may have, apart from those of files, which carry their own.
    fn optional_of_first(&self, media: &Media) -> Vec<(String, String)> {
        let first = media.ordered.iter().flat_map(|ordered| &ordered.first);
        let named = self.first(media).into_iter().zip(first);
        let named = named.filter(|(given, _)| given.accepts.is_some());
        let headers = named.flat_map(|(given, part)| {
            let headers = parts::optional(self.types.api, &part.part);
            headers.map(move |header| (given.name.clone(), header.name.clone()))
        });
        headers.collect()
    }

    /// The headers of parts that are arguments. `files` are arguments before them.
    fn headers(
        &self,
        headers: &[(String, &PartHeader)],
        files: &[&str],
        reserved: &[&str],
    ) -> Vec<GivenHeader> {
        let own = headers.iter();
        let own: Vec<String> = own
            .map(|(part, header)| format!("{part}_{}", header.name))
            .collect();
        let raws = files.iter().copied().chain(own.iter().map(String::as_str));
        let raws: Vec<&str> = raws.collect();
        let mut names = Scope::with(reserved).claim_all(&raws, Case::Value);
        let names = names.split_off(files.len());
        let given = |((part, header), name): (&(String, &PartHeader), String)| {
            let ty = self.types.slot(&header.slot);
            GivenHeader {
                name,
                part: part.clone(),
                wire: header.name.clone(),
                accepts: accepts::value(&ty),
                ty,
            }
        };
        headers.iter().zip(names).map(given).collect()
    }
}

/// The names that arguments of a form cannot have.
const FORM: &[&str] = &["body", "self"];

/// The encoding of a media type.
fn encoding(api: &Api, media: &Media) -> BodyEncoding {
    let name = media.media_type.as_str();
    if let Some((_, form)) = sequences::sent(api, media) {
        return BodyEncoding::Items(form);
    }
    match name {
        _ if is_json(api, media) => BodyEncoding::Json,
        "application/x-www-form-urlencoded" => BodyEncoding::Form,
        _ if name.starts_with("multipart/") => BodyEncoding::Multipart,
        _ if name.starts_with("text/") => BodyEncoding::Text,
        _ => BodyEncoding::Bytes,
    }
}

/// Sentences about the items of a body and the headers of its parts, or about its other media types.
pub(in crate::plan) fn also(body: &Body) -> Option<String> {
    let code = |(part, header): &(String, String)| (prose::code(part), prose::code(header));
    let optional: Vec<_> = body.optional.iter().map(code).collect();
    let is_record = matches!(body.accepts, Some(Accepts::SentFields(_)));
    let optional =
        (!optional.is_empty()).then(|| sentences::optional_headers(&optional, is_record));
    if let BodyEncoding::Items(form) = body.encoding {
        let text = sentences::body_of_items(form.is_events());
        let required = body.parts.iter().flat_map(|part| &part.required);
        let required: Vec<String> = required.map(|name| prose::code(name)).collect();
        let required = (!required.is_empty()).then(|| sentences::headers_of_items(&required));
        let all: Vec<String> = [Some(text), required, optional]
            .into_iter()
            .flatten()
            .collect();
        return Some(format!("\n\n{}", all.join(" ")));
    }
    if let Some(optional) = optional {
        return Some(format!("\n\n{optional}"));
    }
    let names: Vec<String> = body.also.iter().map(|name| prose::code(name)).collect();
    (!names.is_empty()).then(|| format!("\n\n{}", sentences::body_also_as(&names)))
}

/// Returns `true` if a body is plain text or bytes, and has no structure.
fn is_plain(api: &Api, media: &Media) -> bool {
    let ty = media.slot.as_ref().map(|slot| api.resolve(&slot.ty));
    matches!(ty, None | Some(Type::String | Type::Binary | Type::Any))
}

/// The word in a method's name that says which body it sends.
fn word(media: &Media, encoding: BodyEncoding) -> String {
    match encoding {
        BodyEncoding::Form => "form".to_owned(),
        BodyEncoding::Multipart | BodyEncoding::Parts => match media.media_type.as_str() {
            "multipart/form-data" | "multipart/*" => "multipart".to_owned(),
            other => other.replace('/', "_"),
        },
        BodyEncoding::Items(ItemForm::Lines | ItemForm::Records) => "lines".to_owned(),
        BodyEncoding::Items(ItemForm::Data | ItemForm::Text | ItemForm::Whole) => {
            "events".to_owned()
        }
        BodyEncoding::Items(ItemForm::Parts(_)) => match media.media_type.as_str() {
            "multipart/*" => "multipart".to_owned(),
            other => other.replace('/', "_"),
        },
        BodyEncoding::Bytes => "bytes".to_owned(),
        BodyEncoding::Text if media.media_type == "text/plain" => "text".to_owned(),
        BodyEncoding::Json | BodyEncoding::Text => {
            let full = media.response_type();
            let (_, subtype) = full.split_once('/').unwrap_or_default();
            subtype
                .trim_end_matches("+json")
                .replace('*', "any")
                .replace('=', "_")
        }
    }
}

/// Whether a media type is JSON. A wildcard such as `*/*` is JSON if its schema is more than text.
pub(in crate::plan) fn is_json(api: &Api, media: &Media) -> bool {
    let name = media.media_type.as_str();
    let is_any = matches!(name, "*/*" | "application/*");
    let is_text = |slot: &Slot| {
        let ty = api.resolve(&slot.ty);
        matches!(ty, Type::String | Type::Binary | Type::Any)
    };
    matches!(name, "application/json" | "text/json")
        || name.ends_with("+json")
        || (is_any && media.slot.as_ref().is_some_and(|slot| !is_text(slot)))
}
