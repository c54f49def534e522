//! Describes the shape of a crate as lines: what each operation and webhook takes and returns, down to the last field,
//! without the names of types. Two crates with the same lines differ in names at most.

use std::collections::{BTreeMap, BTreeSet};

use oasmith::sdk::{
    Body, Definition, DefinitionKind, Member, ObjectDispatch, Operation, Payload, Presence, Sdk,
    Service, Tags, Ty, TypeId, TypeNames, Union,
};

/// The shape of a crate: a line for each slot and each leaf.
#[must_use]
pub fn lines(sdk: &Sdk) -> BTreeSet<String> {
    let definitions = sdk.families.iter().flat_map(|family| &family.definitions);
    let mut shape = Shape {
        definitions: definitions
            .map(|definition| (definition.id, definition))
            .collect(),
        names: &sdk.names,
        lines: BTreeSet::new(),
    };
    for service in &sdk.services {
        shape.service(sdk, service);
    }
    for event in &sdk.webhooks {
        shape.slot(&format!("webhook {}", event.tag), &event.ty);
    }
    shape.lines
}

struct Shape<'a> {
    definitions: BTreeMap<TypeId, &'a Definition>,
    names: &'a TypeNames,
    lines: BTreeSet<String>,
}

impl<'a> Shape<'a> {
    fn line(&mut self, at: &str, what: impl AsRef<str>) {
        self.lines.insert(format!("{at}: {}", what.as_ref()));
    }

    fn service(&mut self, sdk: &'a Sdk, service: &'a Service) {
        for operation in &service.operations {
            self.operation(sdk, operation);
        }
        for child in &service.children {
            self.service(sdk, child);
        }
    }

    fn operation(&mut self, sdk: &'a Sdk, operation: &'a Operation) {
        let id = &operation.id;
        let builder = operation.builder.as_ref();
        let optional = builder.iter().flat_map(|builder| &builder.setters);
        for (presence, argument) in operation
            .arguments
            .iter()
            .map(|argument| ("required", argument))
            .chain(optional.map(|argument| ("optional", argument)))
        {
            let at = format!("{id}({})", argument.wire);
            self.line(&at, format!("{presence} {:?}", argument.target));
            self.slot(&at, &argument.ty);
        }
        let optional = builder.and_then(|builder| builder.body.as_ref());
        for (presence, body) in operation
            .body
            .iter()
            .map(|body| ("required", body))
            .chain(optional.map(|body| ("optional", body)))
        {
            self.body(&format!("{id} body {}", body.media_type), presence, body);
        }
        let response = &operation.response;
        self.line(
            &format!("{id} response"),
            format!("{:?}", response.decoding),
        );
        match &response.choice {
            None => self.slot(&format!("{id} response"), &response.ty),
            Some(choice) => {
                for case in &choice.cases {
                    let at = format!("{id} response {:?} {:?}", case.status, case.media_types);
                    self.slot(&at, &case.ty);
                }
            }
        }
        for events in &operation.events {
            for ty in events.types() {
                self.slot(&format!("{id} events"), ty);
            }
        }
        for (status, index) in &operation.errors {
            if let Some(error) = sdk.errors.get(*index) {
                self.slot(&format!("{id} error {status:?}"), &error.ty);
            }
        }
    }

    fn body(&mut self, at: &str, presence: &str, body: &'a Body) {
        self.line(at, format!("{presence} {:?}", body.encoding));
        for file in &body.files {
            self.line(&format!("{at}({})", file.wire), format!("{:?}", file.count));
        }
        for part in &body.parts {
            self.line(&format!("{at}({})", part.property), format!("{part:?}"));
        }
        for ty in body.types() {
            self.slot(at, ty);
        }
    }

    fn slot(&mut self, at: &str, ty: &'a Ty) {
        self.ty(at, ty, &mut Vec::new());
    }

    /// Describes a type at a place; `outer` contains the types around that place.
    fn ty(&mut self, at: &str, ty: &'a Ty, outer: &mut Vec<TypeId>) {
        match ty {
            Ty::Named(id) => self.named(at, *id, outer),
            Ty::List(item) => self.ty(&format!("{at}[]"), item, outer),
            Ty::Map(value) => self.ty(&format!("{at}{{}}"), value, outer),
            Ty::Option(inner) => self.ty(&format!("{at}?"), inner, outer),
            Ty::Patch(inner) => self.ty(&format!("{at}??"), inner, outer),
            Ty::OneOrMany(item) => self.ty(&format!("{at}[1..]"), item, outer),
            Ty::OpenTuple(places) => self.ty(&format!("{at}(..)"), places, outer),
            // Cycles may be broken at different places.
            Ty::Boxed(inner) => self.ty(at, inner, outer),
            Ty::Tuple(places) => {
                for (index, place) in places.iter().enumerate() {
                    self.ty(&format!("{at}({index})"), place, outer);
                }
            }
            Ty::String
            | Ty::Integer
            | Ty::Float
            | Ty::Number
            | Ty::Boolean
            | Ty::Text(_)
            | Ty::Bytes
            | Ty::Raw
            | Ty::Unit
            | Ty::Foreign(_) => self.line(at, ty.rust(self.names)),
            // This is an enum of responses, whose cases are described one by one.
            Ty::Local(_) => {}
        }
    }

    fn named(&mut self, at: &str, id: TypeId, outer: &mut Vec<TypeId>) {
        if let Some(depth) = outer.iter().rev().position(|within| *within == id) {
            return self.line(at, format!("as {depth} named types above"));
        }
        let Some(definition) = self.definitions.get(&id).copied() else {
            return self.line(at, "a type that is not there");
        };
        outer.push(id);
        match &definition.kind {
            DefinitionKind::Record(record) => {
                self.line(at, "record");
                for member in &record.members {
                    self.member(at, member, outer);
                }
                if let Some(additional) = &record.additional {
                    self.ty(&format!("{at}.*"), &additional.ty, outer);
                }
            }
            DefinitionKind::Union(union) => self.union(at, union, outer),
            // A component with a single value is an enum, because it may grow; without a name, it is a constant.
            DefinitionKind::Strings(values) if values.len() == 1 => {
                self.line(at, "String");
            }
            DefinitionKind::Strings(values) => {
                let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
                self.line(at, format!("one of {values:?}"));
            }
            DefinitionKind::Integers(values) => {
                let values: Vec<i64> = values.iter().map(|value| value.value).collect();
                self.line(at, format!("one of {values:?}"));
            }
            DefinitionKind::Alias(aliased) | DefinitionKind::Wrapper(aliased) => {
                self.ty(at, aliased, outer)
            }
        }
        outer.pop();
    }

    fn member(&mut self, at: &str, member: &'a Member, outer: &mut Vec<TypeId>) {
        match member {
            Member::Field(field) => {
                let at = format!("{at}.{}", field.wire);
                let presence = match field.presence {
                    Presence::Required => "required",
                    Presence::RequiredOrEmpty => "required or empty",
                    Presence::Nullable => "nullable",
                    Presence::Optional => "optional",
                    Presence::OptionalNullable => "optional nullable",
                    Presence::Patch => "patch",
                };
                let deprecated = if field.deprecated { " deprecated" } else { "" };
                self.line(&at, format!("{presence}{deprecated} as {}", field.name));
                self.ty(&at, &field.ty, outer);
            }
            Member::Fixed(fixed) => {
                self.line(
                    &format!("{at}.{}", fixed.wire),
                    format!("always {}", fixed.value),
                );
            }
        }
    }

    fn union(&mut self, at: &str, union: &'a Union, outer: &mut Vec<TypeId>) {
        let by = match &union.dispatch.object {
            None | Some(ObjectDispatch::Always(_)) => "kind".to_owned(),
            Some(ObjectDispatch::Tag { path, .. }) => path.join("."),
            Some(ObjectDispatch::Rules { .. }) => "rules".to_owned(),
            Some(ObjectDispatch::Closest { .. }) => "the closest".to_owned(),
        };
        self.line(at, format!("union by {by}"));
        for (index, variant) in union.variants.iter().enumerate() {
            let tags = tags(union, index);
            // The order of members that are distinguished by tags does not matter.
            let at = match tags.is_empty() {
                true => format!("{at}|{index}"),
                false => format!("{at}|{tags:?}"),
            };
            match &variant.payload {
                Payload::Value(payload) => self.ty(&at, payload, outer),
                Payload::Fixed(value) => self.line(&at, format!("always {value}")),
            }
        }
    }
}

/// The tags that lead to a variant.
fn tags(union: &Union, variant: usize) -> Vec<&Tags> {
    let Some(ObjectDispatch::Tag { arms, .. }) = &union.dispatch.object else {
        return Vec::new();
    };
    arms.iter()
        .filter(|(_, arm)| arm.leads_to(variant))
        .map(|(tags, _)| tags)
        .collect()
}
