//! Examples: how each operation is called. In: the plan of the services and the models. Out: an [`Example`] in each
//! operation, which the docs and the code samples show.

mod calendar;
mod client;
mod cost;
mod members;
mod names;
mod records;
mod setters;
mod shown;
mod table;
mod texts;
mod values;
mod words;

use std::collections::HashMap;

use self::cost::Costs;
use self::names::{free, owner};
use self::words::Hint;
use crate::ir::{self, Constraints, Shape};
use crate::plan::types::Types;
use crate::plan::words::name::{Case, Scope};
use crate::sdk::{
    Body, BodyEncoding, Caught, Client, Definition, DefinitionKind, ErrorBody, ErrorStatus,
    EventForm, Example, Expr, Family, FileCount, ForeignType, Operation, Outcome, Package, Page,
    Service, Shown, Step, Ty, TypeId,
};

/// The inputs of examples, and the state while one is made.
pub(in crate::plan) struct Planner<'a> {
    types: &'a Types<'a>,
    definitions: HashMap<TypeId, &'a Definition>,
    costs: Costs,
    errors: &'a [ErrorBody],
    foreign: &'a [ForeignType],
    client: (&'a Package, &'a Client),
    /// The types whose values are being made.
    open: Vec<TypeId>,
    /// How many of these types are structs.
    depth: usize,
    /// The values that are bound to a name before the call.
    bindings: Vec<(String, Expr)>,
}

/// Gives each operation its example.
pub(in crate::plan) fn examples(
    types: &Types<'_>,
    families: &[Family],
    errors: &[ErrorBody],
    foreign: &[ForeignType],
    client: (&Package, &Client),
    services: &mut [Service],
) {
    let definitions = families.iter().flat_map(|family| &family.definitions);
    let definitions: HashMap<TypeId, &Definition> = definitions
        .map(|definition| (definition.id, definition))
        .collect();
    let mut planner = Planner {
        types,
        costs: Costs::of(&definitions),
        definitions,
        errors,
        foreign,
        client,
        open: Vec::new(),
        depth: 0,
        bindings: Vec::new(),
    };
    let operations = types.api.operations.iter();
    let sources: HashMap<&str, &ir::Operation> = operations
        .map(|operation| (operation.id.as_str(), operation))
        .collect();
    services
        .iter_mut()
        .for_each(|service| planner.service(service, &sources));
}

impl<'a> Planner<'a> {
    fn service(&mut self, service: &mut Service, sources: &HashMap<&str, &'a ir::Operation>) {
        let noun = texts::singular(service.module.trim_end_matches('_'));
        for operation in &mut service.operations {
            let source = sources.get(operation.id.as_str()).copied();
            operation.example = self.example(&service.path, &noun, operation, source);
        }
        for child in &mut service.children {
            self.service(child, sources);
        }
    }

    fn example(
        &mut self,
        path: &[String],
        noun: &str,
        operation: &Operation,
        source: Option<&'a ir::Operation>,
    ) -> Option<Example> {
        self.bindings.clear();
        let mut arguments = Vec::new();
        for argument in &operation.arguments {
            let constraints = constraints_of_parameter(source, &argument.wire);
            let owner = owner(&operation.path, &argument.wire);
            let hint = Hint::new(
                &argument.wire,
                owner.as_deref().unwrap_or(noun),
                constraints,
            );
            let value = self.given(&argument.accepts, &argument.ty, &hint)?;
            arguments.push(self.short(&argument.name, value));
        }
        if let Some(body) = &operation.body {
            arguments.extend(self.body(body, noun, source)?);
        }
        let setters = self.setters(operation, noun, source);
        Some(Example {
            path: source
                .map_or(&operation.path, |source| &source.path)
                .clone(),
            outcome: self.outcome(path, noun, operation),
            bindings: std::mem::take(&mut self.bindings),
            services: path.to_vec(),
            method: operation.name.clone(),
            arguments,
            required: operation.required.clone().map(|name| {
                let fields = operation.arguments.iter().map(|it| it.name.clone());
                (name, fields.collect())
            }),
            setters,
            client: client::arguments(self.client.0, self.client.1, operation),
            deprecated: operation.deprecated,
        })
    }

    /// Binds a value to a name that no other value has.
    fn bind(&mut self, name: &str, value: Expr) -> Expr {
        let mut names = Scope::with(&["client"]);
        for (taken, _) in &self.bindings {
            names.claim(taken, Case::Value);
        }
        let name = names.claim(name, Case::Value);
        self.bindings.push((name.clone(), value));
        Expr::Name(name)
    }

    /// A value as an argument; a value with parts is bound to a name before the call.
    fn short(&mut self, name: &str, value: Expr) -> Expr {
        match has_parts(&value) {
            true => self.bind(name, value),
            false => value,
        }
    }

    /// The arguments of a body: the value, the files, and the headers of parts.
    fn body(
        &mut self,
        body: &Body,
        noun: &str,
        source: Option<&'a ir::Operation>,
    ) -> Option<Vec<Expr>> {
        let content = source.and_then(|source| Some(&source.body.as_ref()?.content));
        let media = content.into_iter().flatten();
        let media = media
            .clone()
            .find(|media| media.full_type() == body.media_type);
        let hint = |name| Hint::new(name, noun, None);
        if body.encoding == BodyEncoding::Parts {
            return Some(vec![self.free_parts(noun, media)]);
        }
        let mut given = Vec::new();
        for part in &body.first {
            given.push(match &part.accepts {
                Some(accepts) => {
                    let value = self.given(accepts, &part.ty, &hint("part"))?;
                    self.short(&part.name, value)
                }
                None => Expr::Upload(words::file(&hint("part"))),
            });
        }
        if let Some(accepts) = &body.accepts {
            let name = match body.encoding {
                BodyEncoding::Bytes => "file",
                BodyEncoding::Json
                | BodyEncoding::Form
                | BodyEncoding::Multipart
                | BodyEncoding::Parts
                | BodyEncoding::Items(_)
                | BodyEncoding::Text => "body",
            };
            let hint = hint(name).with(media.and_then(|media| media.example.as_ref()));
            let value = self.given(accepts, &body.ty, &hint)?;
            given.push(self.short("body", value));
        }
        for file in &body.files {
            let upload = Expr::Upload(words::file(&hint(&file.wire)));
            given.push(match file.count {
                FileCount::One => upload,
                FileCount::Optional => Expr::Some(Box::new(upload)),
                FileCount::Many => Expr::Array(vec![upload]),
            });
        }
        for header in &body.headers {
            given.push(self.given(&header.accepts, &header.ty, &hint(&header.wire))?);
        }
        Some(given)
    }

    /// A body whose parts are not arguments: its required properties, or a file.
    fn free_parts(&self, noun: &str, media: Option<&'a ir::Media>) -> Expr {
        let slot = media.and_then(|media| media.slot.as_ref());
        let record = slot.and_then(|slot| self.types.api.record(&slot.ty));
        let (mut texts, mut files) = (Vec::new(), Vec::new());
        for field in record.iter().flat_map(|record| &record.fields) {
            let hint = Hint::new(&field.name, noun, Some(&field.docs.constraints));
            match self.types.api.resolve(&field.slot.ty) {
                ir::Type::Binary => files.push((field.name.clone(), words::file(&hint))),
                ir::Type::String if field.required => {
                    texts.push((field.name.clone(), words::text(&hint)));
                }
                _ => {}
            }
        }
        if texts.is_empty() && files.is_empty() {
            files.push(("file".to_owned(), "report.pdf".to_owned()));
        }
        Expr::Multipart { texts, files }
    }

    fn outcome(&self, path: &[String], noun: &str, operation: &Operation) -> Outcome {
        let paging = operation.builder.as_ref().and_then(|it| it.paging.as_ref());
        let many = path
            .last()
            .map_or("items", |module| module.trim_end_matches('_'));
        if let Some(events) = operation.events.first() {
            let by = |field: &str| Shown {
                steps: vec![Step::Field(field.to_owned())],
                by_debug: true,
            };
            let (stream, event, shown) = match events.form {
                EventForm::Lines => ("events", "event", debug()),
                EventForm::Data | EventForm::Text | EventForm::Whole => {
                    ("events", "event", by("data"))
                }
                EventForm::Parts(_) => ("parts", "part", by("content")),
            };
            let first = (1..=events.first.len()).map(|number| format!("part_{number}"));
            return Outcome::Events {
                method: events.method.clone(),
                first: first.collect(),
                stream: stream.to_owned(),
                event: event.to_owned(),
                shown,
            };
        }
        let response = &operation.response;
        if let (Some(_), Some(item)) = (paging, self.item(&response.ty)) {
            let name = self.named_after(&item, "item", noun);
            let walk = free(&texts::plural(name.trim_end_matches('_')));
            return Outcome::Items {
                walk,
                shown: self.shown(&item),
                item: name,
            };
        }
        if let Some(choice) = &response.choice {
            let with_value = choice.cases.iter().find(|case| case.ty != Ty::Unit);
            if let Some(case) = with_value.or(choice.cases.first()) {
                let held = (case.ty != Ty::Unit)
                    .then(|| (self.named_after(&case.ty, many, noun), self.shown(&case.ty)));
                return Outcome::Choice {
                    variant: case.name.clone(),
                    ty: choice.name.clone(),
                    held,
                };
            }
        }
        match &response.ty {
            Ty::Unit => Outcome::Nothing,
            ty => Outcome::Value {
                name: self.named_after(ty, many, noun),
                shown: self.shown(ty),
                caught: self.caught(operation),
            },
        }
    }

    /// The error that the example handles separately: one that is specific to the operation.
    fn caught(&self, operation: &Operation) -> Option<Caught> {
        let own = operation.errors.iter().find(|(status, _)| match status {
            ErrorStatus::Code(402 | 409 | 410 | 412 | 423) => true,
            ErrorStatus::Code(_) | ErrorStatus::Range(_) | ErrorStatus::Default => false,
        });
        let body = self.errors.get(own?.1)?;
        let shown = match &body.message {
            Some(field) => Shown {
                steps: vec![Step::Field(field.clone())],
                by_debug: false,
            },
            None => self.shown(&body.ty),
        };
        Some(Caught {
            variant: body.name.clone(),
            shown,
        })
    }

    /// The type of the items of a page.
    fn item(&self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::List(item) => Some((**item).clone()),
            Ty::Named(id) => match &self.definition(*id)?.page {
                Some(Page::Record { item, .. } | Page::Union { item }) => Some(item.clone()),
                None => match &self.definition(*id)?.kind {
                    DefinitionKind::Alias(ty) => self.item(ty),
                    DefinitionKind::Record(_)
                    | DefinitionKind::Union(_)
                    | DefinitionKind::Strings(_)
                    | DefinitionKind::Integers(_)
                    | DefinitionKind::Wrapper(_) => None,
                },
            },
            _ => None,
        }
    }

    fn definition(&self, id: TypeId) -> Option<&'a Definition> {
        self.definitions.get(&id).copied()
    }

    /// The document's constraints of a type.
    fn constraints_of(&self, id: TypeId) -> Option<&'a Constraints> {
        Some(&self.types.schema(id).docs.constraints)
    }

    /// The document's constraints of a property.
    fn field_constraints(&self, owner: TypeId, wire: &str) -> Option<&'a Constraints> {
        match &self.types.schema(owner).shape {
            Shape::Record(record) => {
                let field = record.fields.iter().find(|field| field.name == wire)?;
                Some(&field.docs.constraints)
            }
            Shape::Union(_) | Shape::Strings(_) | Shape::Integers(_) | Shape::Alias(_) => None,
        }
    }
}

/// The document's constraints of a parameter.
fn constraints_of_parameter<'a>(
    source: Option<&'a ir::Operation>,
    wire: &str,
) -> Option<&'a Constraints> {
    let mut parameters = source?.parameters.iter();
    let found = parameters.find(|parameter| parameter.name == wire)?;
    Some(&found.docs.constraints)
}

/// Whether a value has parts, so that it is easier to read before the call.
fn has_parts(value: &Expr) -> bool {
    match value {
        Expr::New {
            arguments, setters, ..
        } => !arguments.is_empty() || !setters.is_empty(),
        Expr::Map(entries) | Expr::Pairs(entries) => !entries.is_empty(),
        Expr::Multipart { .. } => true,
        Expr::Array(items) | Expr::List(items) | Expr::Tuple(items) => items.iter().any(has_parts),
        Expr::Into(inner)
        | Expr::From(_, inner)
        | Expr::Some(inner)
        | Expr::Boxed(inner)
        | Expr::Wrapped(_, inner) => has_parts(inner),
        Expr::Variant { payload, .. } => payload.as_deref().is_some_and(has_parts),
        Expr::None(_)
        | Expr::Text(_)
        | Expr::Owned(_)
        | Expr::Integer(_)
        | Expr::Float(_)
        | Expr::Boolean(_)
        | Expr::Parsed(..)
        | Expr::Unix(..)
        | Expr::Ordinal(..)
        | Expr::Upload(_)
        | Expr::File(_)
        | Expr::Name(_) => false,
    }
}

fn debug() -> Shown {
    Shown {
        steps: Vec::new(),
        by_debug: true,
    }
}
