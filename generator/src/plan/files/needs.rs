//! Which features need which definitions.
//!
//! In: services with their features, error bodies and events, and sets of definitions: single ones, or files. Out: for
//! each set, its [`Users`].

use std::collections::{BTreeSet, HashMap, HashSet};

use super::prune::{names, parts, service_types};
use crate::sdk::{Definition, ErrorBody, Event, Service, TypeId};

/// What names definitions from outside.
pub(in crate::plan) struct Needs<'a> {
    pub(in crate::plan) services: &'a [Service],
    pub(in crate::plan) errors: &'a [ErrorBody],
    pub(in crate::plan) events: &'a [Event],
    /// The feature that needs what events hold.
    pub(in crate::plan) of_events: &'static str,
    /// The feature that gets what nothing names.
    pub(in crate::plan) of_nothing: &'static str,
}

/// Who needs a set of definitions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::plan) enum Users {
    /// Every build.
    Every,
    /// These features.
    Features(BTreeSet<String>),
}

impl Users {
    /// The feature that alone needs it.
    pub(in crate::plan) fn only(&self) -> Option<&str> {
        match self {
            Self::Features(names) if names.len() == 1 => names.first().map(String::as_str),
            Self::Features(_) | Self::Every => None,
        }
    }

    /// The features that need it; none for what every build needs.
    pub(in crate::plan) fn into_names(self) -> Vec<String> {
        match self {
            Self::Every => Vec::new(),
            Self::Features(names) => names.into_iter().collect(),
        }
    }
}

impl Needs<'_> {
    /// The users of each set, in the order of the sets.
    pub(in crate::plan) fn of<'d>(
        &self,
        sets: impl Iterator<Item = &'d [Definition]>,
    ) -> Vec<Users> {
        let graph = Graph::of(sets);
        let mut users = vec![BTreeSet::new(); graph.edges.len()];
        let mut add = |feature: &str, reached: BTreeSet<usize>| {
            for set in reached {
                if let Some(users) = users.get_mut(set) {
                    users.insert(feature.to_owned());
                }
            }
        };
        for service in self.services {
            let feature = service.feature.as_deref().unwrap_or(self.of_nothing);
            add(feature, graph.reached(|used| service_types(service, used)));
        }
        let events = |used: &mut _| self.events.iter().for_each(|event| names(&event.ty, used));
        add(self.of_events, graph.reached(events));
        let every = graph.reached(|used| self.errors.iter().for_each(|e| names(&e.ty, used)));
        let users = users.into_iter().enumerate();
        users
            .map(|(set, users)| match users.is_empty() {
                _ if every.contains(&set) => Users::Every,
                true => Users::Features(BTreeSet::from([self.of_nothing.to_owned()])),
                false => Users::Features(users),
            })
            .collect()
    }
}

/// Which sets of definitions name which.
struct Graph {
    /// The set of each definition.
    set: HashMap<TypeId, usize>,
    /// What each set names.
    edges: Vec<BTreeSet<usize>>,
}

impl Graph {
    fn of<'d>(sets: impl Iterator<Item = &'d [Definition]>) -> Self {
        let sets: Vec<&[Definition]> = sets.collect();
        let named = sets.iter().enumerate().flat_map(|(index, definitions)| {
            let definitions = definitions.iter();
            definitions.map(move |definition| (definition.id, index))
        });
        let set: HashMap<TypeId, usize> = named.collect();
        let edges = sets.iter().map(|definitions| {
            let mut used = HashSet::new();
            definitions
                .iter()
                .for_each(|definition| parts(&definition.kind, &mut used));
            used.iter().filter_map(|id| set.get(id).copied()).collect()
        });
        let edges = edges.collect();
        Self { set, edges }
    }

    /// The sets that hold what is named, and all that those name.
    fn reached(&self, name: impl FnOnce(&mut HashSet<TypeId>)) -> BTreeSet<usize> {
        let mut used = HashSet::new();
        name(&mut used);
        let mut todo: Vec<usize> = used
            .iter()
            .filter_map(|id| self.set.get(id).copied())
            .collect();
        let mut reached = BTreeSet::new();
        while let Some(set) = todo.pop() {
            if reached.insert(set) {
                todo.extend(self.edges.get(set).into_iter().flatten());
            }
        }
        reached
    }
}
