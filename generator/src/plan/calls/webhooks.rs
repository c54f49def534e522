//! Webhooks: the events that the server sends, and how they are identified.

use std::collections::BTreeSet;

use crate::ir::{Api, Constant, Shape, Type};
use crate::plan::types::Types;
use crate::plan::types::locked::EVENTS;
use crate::plan::words::name::{Case, Scope};
use crate::plan::words::prose;
use crate::report::{Problem, Report};
use crate::sdk::{Event, EventKey};

/// The events that the server sends.
pub(in crate::plan) struct Webhooks {
    /// How they are identified.
    pub(in crate::plan) key: EventKey,
    /// The events, in document order.
    pub(in crate::plan) events: Vec<Event>,
    /// Whether callers may name an event, because not every payload identifies it.
    pub(in crate::plan) takes_names: bool,
    /// The property by which callers read the name of an unknown event.
    pub(in crate::plan) tag: String,
}

/// The events, and how they are identified.
pub(in crate::plan) fn webhooks(types: &Types<'_>, report: &mut Report) -> Webhooks {
    let api = types.api;
    let (key, values) = key(api, report);
    let names: Vec<&str> = api
        .webhooks
        .iter()
        .map(|webhook| webhook.name.as_str())
        .collect();
    let known: Vec<_> = names
        .iter()
        .map(|name| types.lock.part(EVENTS, name))
        .collect();
    let mut scope = Scope::with(&["Unknown", "Self"]);
    let claimed = scope.claim_known(&names, &[], &known, Case::Type);
    let says_which = key == EventKey::Single || values.iter().all(|values| !values.is_empty());
    Webhooks {
        takes_names: !says_which,
        tag: match &key {
            EventKey::Property(property) => property.clone(),
            EventKey::Single | EventKey::None => "type".to_owned(),
        },
        key,
        events: api
            .webhooks
            .iter()
            .zip(claimed)
            .zip(values)
            .map(|((webhook, name), values)| Event {
                docs: prose::text(&webhook.docs, || prose::phrase(&webhook.name)),
                tag: webhook.name.clone(),
                listed: webhook.name.clone(),
                values,
                ty: types.ty(&webhook.slot.ty),
                name,
            })
            .collect(),
    }
}

/// Properties that usually hold the name of an event, the most common first.
const USUAL: &[&str] = &["type", "event", "event_type", "eventType", "topic", "name"];

/// How events are identified, with the values of each event.
fn key(api: &Api, report: &mut Report) -> (EventKey, Vec<Vec<String>>) {
    let none = || vec![Vec::new(); api.webhooks.len()];
    if let [_] = api.webhooks.as_slice() {
        // A single event needs no identification, unless its payload has a fixed value for it.
        let fixed = property(api).filter(|(_, values)| values.iter().all(|own| !own.is_empty()));
        return match fixed {
            Some((name, values)) => (EventKey::Property(name), values),
            None => (EventKey::Single, none()),
        };
    }
    if api.webhooks.is_empty() {
        return (EventKey::None, Vec::new());
    }
    let Some((name, values)) = property(api) else {
        let texts = |name: &&&str| {
            let mut payloads = api.webhooks.iter();
            payloads.all(|webhook| is_text(api, &webhook.slot.ty, name))
        };
        if let Some(name) = USUAL.iter().find(texts) {
            let what = format!(
                "the payloads of the webhooks have no constant `{name}`: the name of each webhook is used"
            );
            report.push(Problem::warning("/webhooks", what).help(
                "Add a `const` for that property of each payload in an overlay, to be explicit.",
            ));
            let names = api.webhooks.iter();
            return (
                EventKey::Property((*name).to_owned()),
                names.map(|webhook| vec![webhook.name.clone()]).collect(),
            );
        }
        let what = "the payloads of the webhooks do not identify their events";
        report.push(Problem::warning("/webhooks", what).help(
            "Add a property with a unique `const` to each payload in an overlay. Until then, callers must name the event.",
        ));
        return (EventKey::None, none());
    };
    for (webhook, values) in api.webhooks.iter().zip(&values) {
        if values.is_empty() {
            let pointer = format!(
                "/webhooks/{}",
                webhook.name.replace('~', "~0").replace('/', "~1")
            );
            let what = format!(
                "the payload has no constant `{name}` to identify the event, unlike others"
            );
            report.push(Problem::warning(pointer, what).help(
                "Add a unique `const` in an overlay. Until then, callers must name the event.",
            ));
        }
    }
    (EventKey::Property(name), values)
}

/// The property whose fixed values identify the most events, with these values by event.
fn property(api: &Api) -> Option<(String, Vec<Vec<String>>)> {
    let mut names: Vec<String> = Vec::new();
    for webhook in &api.webhooks {
        for record in records(api, &webhook.slot.ty) {
            for field in &api.record(&record)?.fields {
                if !names.contains(&field.name) {
                    names.push(field.name.clone());
                }
            }
        }
    }
    // The number of events that it identifies, its name, and its values for each event.
    type Candidate = ((usize, usize), String, Vec<Vec<String>>);
    let mut best: Option<Candidate> = None;
    for name in names {
        let values: Vec<Vec<String>> = api
            .webhooks
            .iter()
            .map(|webhook| values(api, &webhook.slot.ty, &name).unwrap_or_default())
            .collect();
        let all: Vec<&String> = values.iter().flatten().collect();
        let different: BTreeSet<&&String> = all.iter().collect();
        let identified = values.iter().filter(|own| !own.is_empty()).count();
        let named = api.webhooks.iter().zip(&values);
        let named = named
            .filter(|(webhook, own)| own.contains(&webhook.name))
            .count();
        let is_better = best
            .as_ref()
            .is_none_or(|(most, ..)| (identified, named) > *most);
        if identified > 0 && different.len() == all.len() && is_better {
            best = Some(((identified, named), name, values));
        }
    }
    let (_, name, values) = best?;
    Some((name, values))
}

/// The records that a payload may be.
fn records(api: &Api, ty: &Type) -> Vec<Type> {
    let ty = api.resolve(ty);
    match (api.record(ty), api.union(ty)) {
        (Some(_), _) => vec![ty.clone()],
        (None, Some(union)) => union
            .members
            .iter()
            .filter(|member| api.union(&member.ty).is_none())
            .flat_map(|member| records(api, &member.ty))
            .collect(),
        (None, None) => Vec::new(),
    }
}

/// The values that a property has in every payload of a type, if the document fixes them.
fn values(api: &Api, ty: &Type, name: &str) -> Option<Vec<String>> {
    let mut values: Vec<String> = Vec::new();
    for record in records(api, ty) {
        let field = api
            .record(&record)?
            .fields
            .iter()
            .find(|field| field.name == name)?;
        let own = match api.resolve(&field.slot.ty) {
            Type::Constant(Constant::String(text)) => vec![text.clone()],
            Type::Named(id) => match &api.schema(*id).shape {
                Shape::Strings(values) => values.clone(),
                Shape::Record(_) | Shape::Union(_) | Shape::Integers(_) | Shape::Alias(_) => {
                    return None;
                }
            },
            _ => return None,
        };
        values.extend(
            own.into_iter()
                .filter(|value| !values.contains(value))
                .collect::<Vec<_>>(),
        );
    }
    (!values.is_empty()).then_some(values)
}

fn is_text(api: &Api, ty: &Type, name: &str) -> bool {
    let all = records(api, ty);
    let has = |record: &Type| {
        let record = api.record(record);
        let field = record.and_then(|record| record.fields.iter().find(|field| field.name == name));
        field.is_some_and(|field| field.required && *api.resolve(&field.slot.ty) == Type::String)
    };
    !all.is_empty() && all.iter().all(has)
}
