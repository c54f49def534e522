//! Services: operations grouped, named, with what they take and give.

use std::collections::BTreeMap;

use super::errors;
use super::name::{Case, Scope, render};
use super::page;
use super::prose;
use super::sdk::{
    Argument, Body, BodyEncoding, Builder, Definition, ErrorBody, File, FileCount, Operation,
    Reply, ReplyDecoding, Service, Spelling, Target, Ty,
};
use super::types::{Types, is_file};
use crate::ir::{self, Location, Media, Slot, Status, Style, Type};
use crate::report::{Problem, Report};

/// A service that is still being filled: its operations with their raw names, and those within it.
#[derive(Default)]
struct Node<'a> {
    operations: Vec<(String, &'a ir::Operation)>,
    children: BTreeMap<String, Node<'a>>,
}

/// The services, outermost, by name.
pub(super) fn services(
    types: &Types<'_>,
    errors: &[ErrorBody],
    definitions: &mut [Definition],
    report: &mut Report,
) -> Vec<Service> {
    let mut root = Node::default();
    for operation in &types.api.operations {
        let (path, method) = place(types, operation);
        let mut node = &mut root;
        for step in path {
            node = node.children.entry(step).or_default();
        }
        node.operations.push((method, operation));
    }
    let mut planner = Planner {
        types,
        errors,
        definitions,
        report,
    };
    planner.children(&root, &[])
}

/// The service and the method of an operation: as configured, by the parts of its id, or by tag.
fn place(types: &Types<'_>, operation: &ir::Operation) -> (Vec<String>, String) {
    let configured = types
        .config
        .services
        .methods
        .get(&operation.id)
        .map(|path| (path.as_str(), &['.'][..]));
    let (text, separators) = configured.unwrap_or((operation.id.as_str(), &[':', '/', '.'][..]));
    let mut parts: Vec<String> = text
        .split(separators)
        .filter(|part| !part.is_empty())
        .map(|part| render(part, Case::Value))
        .collect();
    let mut method = parts.pop().unwrap_or_default();
    if parts.is_empty() || operation.id.contains(' ') {
        let tag = operation.tags.first().map_or("api", String::as_str);
        parts = vec![render(tag, Case::Value)];
        method = render(&operation.id, Case::Value);
    }
    if let Some(first) = parts
        .first_mut()
        .filter(|first| CLIENT.contains(&first.as_str()))
    {
        first.push_str("_api");
    }
    (parts, method)
}

/// What the client calls its own methods and modules, so that no service can.
const CLIENT: &[&str] = &[
    "blocking",
    "builder",
    "clone",
    "config",
    "default",
    "from_config",
    "mod_",
    "new",
    "request",
];

struct Planner<'a, 'b> {
    types: &'b Types<'a>,
    errors: &'b [ErrorBody],
    definitions: &'b mut [Definition],
    report: &'b mut Report,
}

impl Planner<'_, '_> {
    fn children(&mut self, node: &Node<'_>, path: &[String]) -> Vec<Service> {
        let mut services = Vec::new();
        for (module, child) in &node.children {
            let mut path = path.to_vec();
            path.push(module.clone());
            services.push(self.service(module, child, path));
        }
        services
    }

    fn service(&mut self, module: &str, node: &Node<'_>, path: Vec<String>) -> Service {
        let name = render(module, Case::Type);
        let raws: Vec<&str> = node
            .operations
            .iter()
            .map(|(raw, _)| raw.as_str())
            .collect();
        let nested: Vec<&str> = node
            .children
            .keys()
            .map(String::as_str)
            .chain(["new"])
            .collect();
        let methods = Scope::with(&nested).claim_all(&raws, Case::Value);
        let mut builders = Scope::with(&[
            &name,
            "Call",
            "Operation",
            "ErrorReply",
            "Method",
            "Style",
            "Client",
        ]);
        let mut operations = Vec::new();
        for (method, (_, operation)) in methods.into_iter().zip(&node.operations) {
            operations.push(self.operation(operation, method, module, &mut builders));
        }
        let dotted = path.join(".");
        let tag = self
            .types
            .api
            .tags
            .iter()
            .find(|(tag, _)| render(tag, Case::Value) == module);
        let docs = match (self.types.config.services.docs.get(&dotted), tag) {
            (Some(docs), _) => docs.clone(),
            (None, Some((_, docs))) => prose::text(docs, || prose::phrase(&name)),
            (None, None) => prose::phrase(&name),
        };
        Service {
            children: self.children(node, &path),
            module: module.to_owned(),
            name,
            docs,
            path,
            operations,
        }
    }

    fn operation(
        &mut self,
        source: &ir::Operation,
        name: String,
        module: &str,
        builders: &mut Scope,
    ) -> Operation {
        let body = source
            .body
            .as_ref()
            .and_then(|body| Some((body.required, self.body(&body.content, &source.pointer)?)));
        let (required_body, optional_body) = match body {
            Some((true, body)) => (Some(body), None),
            Some((false, body)) => (None, Some(body)),
            None => (None, None),
        };
        let reserved = [
            "self",
            "body",
            "send",
            "send_response",
            "header",
            "timeout",
            "token",
            "items",
            "pages",
            "call",
            "retries",
        ];
        let mut scope = Scope::with(&reserved);
        let raws: Vec<&str> = source
            .parameters
            .iter()
            .map(|parameter| parameter.name.as_str())
            .collect();
        let names = scope.claim_all(&raws, Case::Value);
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        for (parameter, name) in source.parameters.iter().zip(names) {
            match parameter.required {
                true => arguments.push(self.argument(parameter, name)),
                false => setters.push(self.argument(parameter, name)),
            }
        }
        arguments.sort_by_key(|argument| match argument.target {
            Target::Path(_) => (0, source.path.find(&format!("{{{}}}", argument.wire))),
            Target::Query(_) | Target::QueryEntry | Target::Header(_) | Target::Cookie(_) => {
                (1, None)
            }
        });
        let (reply, reply_type) = self.reply(source);
        let paging = page::parameter(self.types, source)
            .filter(|_| reply_type.is_some_and(|ty| page::mark(self.types, ty, self.definitions)));
        let builder = (!setters.is_empty() || optional_body.is_some()).then(|| {
            let mut raw = format!("{module}_{name}");
            // A model of that name may be what the operation answers.
            if self.types.names.contains(&render(&raw, Case::Type)) {
                raw.push_str("_call");
            }
            Builder {
                name: builders.claim(&raw, Case::Type),
                setters,
                body: optional_body,
                paging,
            }
        });
        Operation {
            constant: name.trim_end_matches('_').to_uppercase(),
            id: source.id.clone(),
            method: source.method.clone(),
            path: source.path.clone(),
            docs: prose::text(&source.docs, || prose::phrase(&format!("{name} {module}"))),
            deprecated: source.deprecated,
            anonymous: source.anonymous,
            arguments,
            body: required_body,
            reply,
            errors: errors::of_operation(self.types, self.errors, source),
            builder,
            name,
        }
    }

    fn argument(&self, parameter: &ir::Parameter, name: String) -> Argument {
        let spelling = Spelling {
            style: parameter.style,
            explode: parameter.explode,
            allow_reserved: parameter.allow_reserved,
        };
        let ty = self.types.ty(&parameter.slot.ty);
        let (ty, target) = match (parameter.location, parameter.style, ty) {
            (Location::Query, Style::DeepObject, Ty::Map(value)) => (*value, Target::QueryEntry),
            (Location::Query, _, ty) => (ty, Target::Query(spelling)),
            (Location::Path, _, ty) => (ty, Target::Path(spelling)),
            (Location::Header, _, ty) => (ty, Target::Header(spelling)),
            (Location::Cookie, _, ty) => (ty, Target::Cookie(spelling)),
        };
        Argument {
            docs: prose::text(&parameter.docs, || prose::phrase(&parameter.name)),
            wire: parameter.name.clone(),
            deprecated: parameter.deprecated,
            name,
            ty,
            target,
        }
    }

    fn body(&mut self, content: &[Media], pointer: &str) -> Option<Body> {
        let of = |wanted: &str| content.iter().find(|media| media.media_type == wanted);
        let json = content.iter().find(|media| is_json(&media.media_type));
        let (media, encoding) = match (
            json,
            of("application/x-www-form-urlencoded"),
            of("multipart/form-data"),
        ) {
            (Some(media), _, _) => (media, BodyEncoding::Json),
            (None, Some(media), _) => (media, BodyEncoding::Form),
            (None, None, Some(media)) => return Some(self.multipart(media)),
            (None, None, None) => match content.first() {
                Some(media) if media.media_type.starts_with("multipart/") => {
                    let problem = Problem::error(
                        format!("{pointer}/requestBody"),
                        format!(
                            "the client cannot send bodies of the type `{}`",
                            media.media_type
                        ),
                    );
                    self.report.push(
                        problem.help("Of bodies of several parts, it sends `multipart/form-data`."),
                    );
                    return None;
                }
                Some(media) if media.media_type.starts_with("text/") => (media, BodyEncoding::Text),
                Some(media) => (media, BodyEncoding::Bytes),
                None => return None,
            },
        };
        let ty = match encoding {
            BodyEncoding::Json
            | BodyEncoding::Form
            | BodyEncoding::Multipart
            | BodyEncoding::Parts => media
                .slot
                .as_ref()
                .map_or(Ty::Raw, |slot| self.types.slot(slot)),
            BodyEncoding::Text => Ty::String,
            BodyEncoding::Bytes => Ty::Bytes,
        };
        Some(Body {
            ty,
            encoding,
            media_type: media.media_type.clone(),
            files: Vec::new(),
        })
    }

    /// A body of several parts: a record for what is no file, and arguments for the files.
    fn multipart(&self, media: &Media) -> Body {
        let api = self.types.api;
        let media_type = media.media_type.clone();
        let free = Body {
            ty: Ty::Unit,
            encoding: BodyEncoding::Parts,
            media_type: media_type.clone(),
            files: Vec::new(),
        };
        let Some(slot) = &media.slot else { return free };
        let Type::Named(id) = api.resolve(&slot.ty) else {
            return free;
        };
        let Some(record) = api
            .record(&slot.ty)
            .filter(|_| self.types.forms.contains(id))
        else {
            return free;
        };
        let (files, fields): (Vec<_>, Vec<_>) = record
            .fields
            .iter()
            .partition(|field| is_file(api, &field.slot.ty));
        let raws: Vec<&str> = files.iter().map(|field| field.name.as_str()).collect();
        let names = Scope::with(&["body", "self"]).claim_all(&raws, Case::Value);
        let file = |(field, name): (&ir::Field, String)| File {
            wire: field.name.clone(),
            name,
            count: match (api.resolve(&field.slot.ty), field.required) {
                (Type::Array(_), _) => FileCount::Many,
                (_, true) => FileCount::One,
                (_, false) => FileCount::Optional,
            },
        };
        Body {
            ty: if fields.is_empty() {
                Ty::Unit
            } else {
                self.types.slot(slot)
            },
            encoding: BodyEncoding::Multipart,
            media_type,
            files: files.into_iter().zip(names).map(file).collect(),
        }
    }

    fn reply<'s>(&self, source: &'s ir::Operation) -> (Reply, Option<&'s Type>) {
        let mut replies: Vec<&ir::Reply> = source
            .replies
            .iter()
            .filter(|reply| reply.status.is_success())
            .collect();
        if replies.is_empty() {
            replies.extend(
                source
                    .replies
                    .iter()
                    .filter(|reply| reply.status == Status::Default),
            );
        }
        replies.sort_by_key(|reply| reply.status);
        let may_be_empty = replies.iter().any(|reply| reply.content.is_empty());
        let media: Vec<&Media> = replies.iter().flat_map(|reply| &reply.content).collect();
        let json: Vec<&Media> = media
            .iter()
            .copied()
            .filter(|media| is_json(&media.media_type))
            .collect();
        if let Some(first) = json.first() {
            let slots: Vec<Option<&Slot>> = json.iter().map(|media| media.slot.as_ref()).collect();
            let same = slots.iter().all(|slot| *slot == first.slot.as_ref());
            let slot = first.slot.as_ref().filter(|_| same);
            let ty = slot.map_or(Ty::Raw, |slot| self.types.slot(slot));
            let decoding = if may_be_empty {
                ReplyDecoding::JsonOrEmpty
            } else {
                ReplyDecoding::Json
            };
            let ty = if may_be_empty {
                Ty::Option(Box::new(ty))
            } else {
                ty
            };
            return (
                Reply { ty, decoding },
                slot.filter(|_| !may_be_empty).map(|slot| &slot.ty),
            );
        }
        let reply = match media.first() {
            None => Reply {
                ty: Ty::Unit,
                decoding: ReplyDecoding::Empty,
            },
            Some(media) if media.media_type.starts_with("text/") => Reply {
                ty: Ty::String,
                decoding: ReplyDecoding::Text,
            },
            Some(_) => Reply {
                ty: Ty::Bytes,
                decoding: ReplyDecoding::Bytes,
            },
        };
        (reply, None)
    }
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}
