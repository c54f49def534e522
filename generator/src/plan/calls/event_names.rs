//! The names of all events. In: the events, and the enums of the document. Out: each event's name as the document's
//! lists of events spell it, and the document's own enum of these names, if it has one.

use std::collections::BTreeSet;

use crate::sdk::{DefinitionKind, Event, Family, TypeId};

/// Finds the document's own enum of event names, and gives each event its name in that enum.
///
/// The enum must list all events, or else list only events, and most of them. Its values are either the names of the
/// events or, if every payload identifies its event by a single value, these values.
pub(in crate::plan) fn event_enum(families: &[Family], events: &mut [Event]) -> Option<TypeId> {
    let names = events.iter().map(|event| event.tag.clone()).collect();
    let said = events.iter().map(|event| match event.values.as_slice() {
        [value] => Some(value.clone()),
        _ => None,
    });
    let ways: [Option<Vec<String>>; 2] = [Some(names), said.collect()];
    let (found, listed) = ways
        .into_iter()
        .flatten()
        .find_map(|listed| Some((enum_of(families, &listed)?, listed)))?;
    for (event, listed) in events.iter_mut().zip(listed) {
        event.listed = listed;
    }
    Some(found)
}

/// The enum that lists some names.
fn enum_of(families: &[Family], listed: &[String]) -> Option<TypeId> {
    let listed: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
    let definitions = families.iter().flat_map(|family| &family.definitions);
    let shared = definitions.filter_map(|definition| {
        let DefinitionKind::Strings(values) = &definition.kind else {
            return None;
        };
        let values: BTreeSet<&str> = values.iter().map(|value| value.value.as_str()).collect();
        let shared = values.intersection(&listed).count();
        let is_list = shared == listed.len() || shared == values.len() && shared * 2 > listed.len();
        // A single common name is no evidence.
        (is_list && shared > 1).then_some((shared, definition.id))
    });
    let best = shared.max_by_key(|(shared, id)| (*shared, std::cmp::Reverse(*id)));
    best.map(|(_, id)| id)
}
