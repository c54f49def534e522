//! Finds raw JSON in a plan, and looks up the same place in the document.

use oasmith::sdk::{Definition, DefinitionKind, Member, Operation, Payload, Sdk, Service, Ty};
use serde_json::Value;

/// A place in the surface of the crate whose type is raw JSON.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// Its name in the crate.
    pub(crate) name: String,
    /// Its place in the document.
    pub(crate) pointer: String,
    /// Whether the document does give a type there.
    pub(crate) is_typed: bool,
}

/// All places, sorted.
pub(crate) fn places(sdk: &Sdk, document: &Value) -> Vec<Place> {
    let mut search = Search {
        document,
        found: Vec::new(),
    };
    for definition in sdk.families.iter().flat_map(|family| &family.definitions) {
        search.definition(definition);
    }
    sdk.services
        .iter()
        .for_each(|service| search.service(service));
    for event in &sdk.webhooks {
        search.operation_body(
            &format!("webhook {}", event.name),
            &format!("/webhooks/{}/post", escape(&event.tag)),
            &event.ty,
        );
    }
    search.found.sort();
    search.found
}

struct Search<'a> {
    document: &'a Value,
    found: Vec<Place>,
}

impl Search<'_> {
    fn definition(&mut self, definition: &Definition) {
        let pointer = &definition.pointer;
        match &definition.kind {
            DefinitionKind::Record(record) => {
                for member in &record.members {
                    let Member::Field(field) = member else {
                        continue;
                    };
                    let name = format!("{}.{}", definition.name, field.name);
                    let step = format!("properties/{}", escape(&field.wire));
                    let at = self.within(pointer, &step);
                    self.ty(&name, &field.ty, at);
                }
                if let Some(additional) = &record.additional {
                    let at = self.within(pointer, "additionalProperties");
                    self.ty(&format!("{}.*", definition.name), &additional.ty, at);
                }
            }
            DefinitionKind::Union(union) => {
                for variant in &union.variants {
                    let Payload::Value(payload) = &variant.payload else {
                        continue;
                    };
                    let name = format!("{}::{}", definition.name, variant.name);
                    let at = self
                        .members(pointer)
                        .into_iter()
                        .find(|at| self.fits(payload, at));
                    self.ty(&name, payload, at.or_else(|| Some(pointer.clone())));
                }
            }
            DefinitionKind::Alias(aliased) | DefinitionKind::Wrapper(aliased) => {
                self.ty(&definition.name, aliased, Some(pointer.clone()))
            }
            DefinitionKind::Strings(_) | DefinitionKind::Integers(_) => {}
        }
    }

    fn service(&mut self, service: &Service) {
        for operation in &service.operations {
            let name = format!("{}.{}", service.path.join("."), operation.name);
            let pointer = format!(
                "/paths/{}/{}",
                escape(&operation.path),
                operation.method.to_lowercase()
            );
            self.operation(&name, &pointer, operation);
        }
        service
            .children
            .iter()
            .for_each(|child| self.service(child));
    }

    fn operation(&mut self, name: &str, pointer: &str, operation: &Operation) {
        let builder = operation.builder.as_ref();
        let setters = builder.iter().flat_map(|builder| &builder.setters);
        for argument in operation.arguments.iter().chain(setters) {
            let at = self.parameter(pointer, &argument.wire);
            self.ty(&format!("{name}({})", argument.name), &argument.ty, at);
        }
        for body in operation
            .body
            .iter()
            .chain(builder.and_then(|builder| builder.body.as_ref()))
        {
            self.operation_body(&format!("{name}(body)"), pointer, &body.ty);
        }
        let responses = self.keys(&format!("{pointer}/responses"));
        let success = responses.into_iter().find(|at| {
            at.rsplit('/')
                .next()
                .is_some_and(|status| status.starts_with('2'))
        });
        let at = success.and_then(|at| self.content(&at));
        self.ty(&format!("{name} response"), &operation.response.ty, at);
    }

    fn operation_body(&mut self, name: &str, pointer: &str, ty: &Ty) {
        let at = self.content(&format!("{pointer}/requestBody"));
        self.ty(name, ty, at);
    }

    /// Walks a type and the schema at a pointer in parallel, down to named types.
    fn ty(&mut self, name: &str, ty: &Ty, at: Option<String>) {
        let at = at.map(|at| self.plain(&at));
        let below = |step: &str| at.as_ref().map(|at| format!("{at}/{step}"));
        match ty {
            Ty::Raw => {
                let is_typed = at.as_ref().is_some_and(|at| self.is_typed(at));
                self.found.push(Place {
                    name: name.to_owned(),
                    pointer: at.unwrap_or_default(),
                    is_typed,
                });
            }
            Ty::Option(inner) | Ty::Patch(inner) | Ty::Boxed(inner) | Ty::OpenTuple(inner) => {
                self.ty(name, inner, at);
            }
            Ty::List(item) => self.ty(name, item, below("items")),
            Ty::Map(value) => self.ty(name, value, below("additionalProperties")),
            Ty::Tuple(places) => {
                for (index, place) in places.iter().enumerate() {
                    self.ty(name, place, below(&format!("prefixItems/{index}")));
                }
            }
            Ty::OneOrMany(item) => {
                let at = at.and_then(|at| {
                    self.members(&at)
                        .into_iter()
                        .find(|at| self.has(at, "items"))
                });
                self.ty(name, item, at.map(|at| format!("{at}/items")));
            }
            Ty::String
            | Ty::Integer
            | Ty::Float
            | Ty::Number
            | Ty::Boolean
            | Ty::Text(_)
            | Ty::Foreign(_)
            | Ty::Bytes
            | Ty::Unit
            | Ty::Local(_)
            | Ty::Named(_) => {}
        }
    }

    /// Follows references, and looks through unions with null, to the schema with the actual content.
    fn plain(&self, at: &str) -> String {
        let at = self.follow(at);
        let telling: Vec<String> = self
            .members(&at)
            .into_iter()
            .filter(|member| !self.is_null(member))
            .collect();
        match telling.as_slice() {
            [only] => self.plain(only),
            _ => at,
        }
    }

    fn follow(&self, at: &str) -> String {
        match self
            .document
            .pointer(at)
            .and_then(|schema| schema.get("$ref"))
            .and_then(Value::as_str)
        {
            Some(reference) => self.follow(reference.trim_start_matches('#')),
            None => at.to_owned(),
        }
    }

    /// Whether the document gives a type at a place: any keyword other than descriptions, presence, and checks that
    /// apply to any value.
    fn is_typed(&self, at: &str) -> bool {
        const TYPING: &[&str] = &[
            "$ref",
            "type",
            "properties",
            "items",
            "prefixItems",
            "anyOf",
            "oneOf",
            "allOf",
            "const",
            "enum",
            "additionalProperties",
        ];
        let schema = self.document.pointer(at);
        schema.is_some_and(|schema| TYPING.iter().any(|keyword| schema.get(keyword).is_some()))
    }

    /// Where a step from a record leads, through references and the parts of `allOf`.
    fn within(&self, at: &str, step: &str) -> Option<String> {
        let at = self.follow(at);
        let direct = format!("{at}/{step}");
        if self.document.pointer(&direct).is_some() {
            return Some(direct);
        }
        self.keys(&format!("{at}/allOf"))
            .iter()
            .find_map(|part| self.within(part, step))
    }

    fn members(&self, at: &str) -> Vec<String> {
        let at = self.follow(at);
        ["anyOf", "oneOf"]
            .iter()
            .flat_map(|keyword| self.keys(&format!("{at}/{keyword}")))
            .collect()
    }

    /// Whether a schema may be that of the payload of a variant.
    fn fits(&self, payload: &Ty, at: &str) -> bool {
        match payload {
            Ty::Raw => !self.is_typed(at),
            Ty::List(_) => self.has(at, "items"),
            Ty::Map(_) => self.has(at, "additionalProperties"),
            _ => false,
        }
    }

    fn parameter(&self, operation: &str, name: &str) -> Option<String> {
        let item = operation
            .rsplit_once('/')
            .map(|(item, _)| item)
            .unwrap_or_default();
        let lists = [
            format!("{operation}/parameters"),
            format!("{item}/parameters"),
        ];
        let all = lists
            .iter()
            .flat_map(|list| self.keys(list))
            .map(|at| self.follow(&at));
        let mut named = all.filter(|at| {
            self.document
                .pointer(&format!("{at}/name"))
                .and_then(Value::as_str)
                == Some(name)
        });
        named.next().map(|at| format!("{at}/schema"))
    }

    fn content(&self, at: &str) -> Option<String> {
        let media = self.keys(&format!("{}/content", self.follow(at)));
        media.first().map(|media| format!("{media}/schema"))
    }

    fn has(&self, at: &str, keyword: &str) -> bool {
        self.document
            .pointer(&self.follow(at))
            .is_some_and(|schema| schema.get(keyword).is_some())
    }

    fn is_null(&self, at: &str) -> bool {
        let kind = self
            .document
            .pointer(&self.follow(at))
            .and_then(|schema| schema.get("type"));
        kind.and_then(Value::as_str) == Some("null")
    }

    /// Pointers to everything that an object or a list contains.
    fn keys(&self, at: &str) -> Vec<String> {
        match self.document.pointer(at) {
            Some(Value::Object(object)) => object
                .keys()
                .map(|key| format!("{at}/{}", escape(key)))
                .collect(),
            Some(Value::Array(list)) => (0..list.len())
                .map(|index| format!("{at}/{index}"))
                .collect(),
            _ => Vec::new(),
        }
    }
}

fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}
