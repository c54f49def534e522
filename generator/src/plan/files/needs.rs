//! Which features need which definitions.
//!
//! In: definitions, and what refers to them: services with their features, error bodies and events. Out: the [`Gate`]
//! of each definition.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::used::{names, parts, service_types};
use crate::sdk::{
    ALL_SERVICES, Definition, DefinitionKind, ErrorBody, Event, Gate, Service, TypeId, WEBHOOKS,
};

/// The gates of definitions.
pub(super) type Gates = HashMap<TypeId, Gate>;

/// Decides what turns each definition on: the features of the services that need it, and the feature of webhooks if an
/// event needs it. The definitions that error bodies need are always on; those that nothing needs are on if all
/// services are.
pub(super) fn gates(
    definitions: &[&Definition],
    services: &[Service],
    errors: &[ErrorBody],
    events: &[Event],
) -> Gates {
    let graph = Graph::of(definitions);
    let mut users: HashMap<TypeId, BTreeSet<String>> = HashMap::new();
    let mut add = |feature: &str, start: HashSet<TypeId>| {
        for id in graph.reached(&start) {
            users.entry(id).or_default().insert(feature.to_owned());
        }
    };
    for service in services {
        let mut start = HashSet::new();
        service_types(service, &mut start);
        add(service.feature.as_deref().unwrap_or(ALL_SERVICES), start);
    }
    let mut start = HashSet::new();
    events.iter().for_each(|event| names(&event.ty, &mut start));
    add(WEBHOOKS, start);
    let mut start = HashSet::new();
    errors.iter().for_each(|error| names(&error.ty, &mut start));
    let always = graph.reached(&start);
    let gate = |definition: &&Definition| match users.remove(&definition.id) {
        _ if always.contains(&definition.id) => Gate::Always,
        Some(features) => Gate::Any(features),
        None => Gate::feature(ALL_SERVICES),
    };
    let gates = definitions.iter().map(|definition| definition.id);
    let mut gates: Gates = gates.zip(definitions.iter().map(gate)).collect();
    widen_aliases(definitions, &graph, &mut gates);
    gates
}

/// Gives unused aliases the gate of their target, since they cost nothing.
fn widen_aliases(definitions: &[&Definition], graph: &Graph, gates: &mut Gates) {
    let unused = Gate::feature(ALL_SERVICES);
    let is_alias = |found: &&&Definition| matches!(found.kind, DefinitionKind::Alias(_));
    let aliases = definitions.iter().filter(is_alias);
    let unused: Vec<&&Definition> = aliases
        .filter(|alias| gates.get(&alias.id) == Some(&unused))
        .collect();
    for alias in unused {
        // An alias that names several types needs all of them.
        let [target] = graph.named(alias.id) else {
            continue;
        };
        if let Some(gate) = gates.get(target).cloned() {
            gates.insert(alias.id, gate);
        }
    }
}

/// Which definitions refer to which.
struct Graph {
    edges: HashMap<TypeId, Vec<TypeId>>,
}

impl Graph {
    fn of(definitions: &[&Definition]) -> Self {
        let edges = definitions.iter().map(|definition| {
            let mut used = HashSet::new();
            parts(&definition.kind, &mut used);
            (definition.id, used.into_iter().collect())
        });
        Self {
            edges: edges.collect(),
        }
    }

    /// The types that a definition names directly.
    fn named(&self, id: TypeId) -> &[TypeId] {
        self.edges.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    /// These definitions, and all that they refer to, directly or indirectly.
    fn reached(&self, start: &HashSet<TypeId>) -> HashSet<TypeId> {
        let mut todo: Vec<TypeId> = start.iter().copied().collect();
        let mut reached = HashSet::new();
        while let Some(id) = todo.pop() {
            if reached.insert(id) {
                todo.extend(self.named(id));
            }
        }
        reached
    }
}
