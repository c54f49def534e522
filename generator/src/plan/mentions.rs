//! Links from models to the operations that return and accept them. In: the services and the models. Out: a paragraph
//! at the end of the docs of each model.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::sdk::{
    Body, Definition, DefinitionKind, Events, Family, Operation, Page, Payload, Service, Ty, TypeId,
};
use crate::sentences;

/// The operations that use a type: links to them, in the order in which they are shown.
#[derive(Default)]
struct Mentions {
    accepted: BTreeSet<Link>,
    returned: BTreeSet<Link>,
}

/// A method of a service. The methods of outer services come first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Link {
    depth: usize,
    path: Vec<String>,
    service: String,
    method: String,
}

/// Adds the links to the docs of the models.
pub(in crate::plan) fn mentions(services: &[Service], families: &mut [Family]) {
    let mut found: BTreeMap<TypeId, Mentions> = BTreeMap::new();
    let definitions = families.iter().flat_map(|family| &family.definitions);
    let definitions: HashMap<TypeId, &Definition> = definitions
        .map(|definition| (definition.id, definition))
        .collect();
    services
        .iter()
        .for_each(|service| collect(service, &definitions, &mut found));
    let definitions = families
        .iter_mut()
        .flat_map(|family| &mut family.definitions);
    for definition in definitions {
        let Some(mentions) = found.get(&definition.id) else {
            continue;
        };
        let (accepted, returned) = (links(&mentions.accepted), links(&mentions.returned));
        let sentences = match accepted == returned {
            true => vec![sentences::accepted_and_returned_by(&accepted)],
            false => vec![
                sentences::accepted_by(&accepted),
                sentences::returned_by(&returned),
            ],
        };
        let sentences: Vec<String> = sentences.into_iter().flatten().collect();
        definition.docs = format!("{}\n\n{}", definition.docs, sentences.join(" "));
    }
}

/// The links as Markdown.
fn links(links: &BTreeSet<Link>) -> Vec<String> {
    let links = links.iter();
    let links = links.map(|link| {
        let (path, service, method) = (link.path.join("::"), &link.service, &link.method);
        // Services with the same name are distinguished by the services around them.
        let outer: String = link.path[..link.depth - 1]
            .iter()
            .map(|step| format!("{step}::"))
            .collect();
        format!("[`{outer}{service}::{method}`](crate::services::{path}::{service}::{method})")
    });
    links.collect()
}

fn collect(
    service: &Service,
    definitions: &HashMap<TypeId, &Definition>,
    found: &mut BTreeMap<TypeId, Mentions>,
) {
    for operation in &service.operations {
        let link = Link {
            depth: service.path.len(),
            path: service.path.clone(),
            service: service.name.clone(),
            method: operation.name.clone(),
        };
        for id in named(accepted(operation), definitions) {
            let mentions = found.entry(id).or_default();
            mentions.accepted.insert(link.clone());
        }
        for id in named(returned(operation), definitions) {
            let mentions = found.entry(id).or_default();
            mentions.returned.insert(link.clone());
        }
    }
    for child in &service.children {
        collect(child, definitions, found);
    }
}

/// The types that callers pass to an operation.
fn accepted(operation: &Operation) -> Vec<&Ty> {
    let builder = operation.builder.iter();
    let setters = builder.clone().flat_map(|builder| &builder.setters);
    let parameters = operation.arguments.iter().chain(setters);
    let bodies = builder.flat_map(|builder| &builder.body);
    let bodies = operation.body.iter().chain(bodies);
    let parameters = parameters.map(|parameter| &parameter.ty);
    parameters.chain(bodies.flat_map(Body::types)).collect()
}

/// The types of an operation's responses.
fn returned(operation: &Operation) -> Vec<&Ty> {
    let cases = operation.response.choice.iter().flat_map(|it| &it.cases);
    let cases = cases.map(|case| &case.ty);
    let events = operation.events.iter().flat_map(Events::types);
    let all = std::iter::once(&operation.response.ty).chain(cases);
    all.chain(events).collect()
}

/// The models in types: those in lists, the items of pages, and the members of unions.
fn named(types: Vec<&Ty>, definitions: &HashMap<TypeId, &Definition>) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut open = types;
    while let Some(ty) = open.pop() {
        match ty {
            Ty::Named(id) => {
                let Some(definition) = definitions.get(id) else {
                    continue;
                };
                if !found.insert(*id) {
                    continue;
                }
                if let Some(Page::Record { item, .. } | Page::Union { item }) = &definition.page {
                    open.push(item);
                }
                match &definition.kind {
                    DefinitionKind::Union(union) => {
                        let payloads = union.variants.iter();
                        open.extend(payloads.filter_map(|variant| match &variant.payload {
                            Payload::Value(ty) => Some(ty),
                            Payload::Fixed(_) => None,
                        }));
                    }
                    DefinitionKind::Alias(ty) => open.push(ty),
                    DefinitionKind::Record(_)
                    | DefinitionKind::Strings(_)
                    | DefinitionKind::Integers(_)
                    | DefinitionKind::Wrapper(_) => {}
                }
            }
            Ty::List(inner)
            | Ty::OneOrMany(inner)
            | Ty::Option(inner)
            | Ty::Patch(inner)
            | Ty::Boxed(inner)
            | Ty::Map(inner)
            | Ty::OpenTuple(inner) => open.push(inner),
            Ty::Tuple(places) => open.extend(places),
            Ty::String
            | Ty::Integer
            | Ty::Float
            | Ty::Number
            | Ty::Boolean
            | Ty::Text(_)
            | Ty::Bytes
            | Ty::Raw
            | Ty::Unit
            | Ty::Foreign(_)
            | Ty::Local(_) => {}
        }
    }
    found
}
