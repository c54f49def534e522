//! The names of all events. In: the events, and the enums of the document. Out: each event's name as lists of events have
//! it, and the document's own enum of these names, where it has one.

use std::collections::BTreeSet;

use crate::sdk::{DefinitionKind, Event, Family, TypeId};

/// Finds the document's own enum of the names of events, and gives each event the name that it has there.
///
/// Such an enum has all events, or all its values are events and most events are among them. Its values are the names of
/// the events or, where each payload says in one way only which event it is, what the payloads say.
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
        // One name in common says little.
        (is_list && shared > 1).then_some((shared, definition.id))
    });
    let best = shared.max_by_key(|(shared, id)| (*shared, std::cmp::Reverse(*id)));
    best.map(|(_, id)| id)
}
