//! Features by which users turn services off, with the models that only those use.
//!
//! In: the families of models, the services, error bodies and events. Out: [`Features`], and the feature of each family.
//! Families that the same services need share one feature, which each of these turns on; what error bodies need is
//! always there. Turning a feature on never takes anything away.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::config::Config;
use super::prune::{names, parts, service_types};
use super::sdk::{ErrorBody, Event, Family, Service};

/// Features of services, all on by default, and of the models that only some services need.
#[derive(Debug, Clone)]
pub struct Features {
    /// One for each outermost service.
    pub services: Vec<ServiceFeature>,
    /// What the feature of all services turns on.
    pub all: Vec<String>,
    /// What the feature of webhooks turns on.
    pub events: Vec<String>,
    /// Those of groups of models.
    pub groups: Vec<Group>,
}

/// The feature of a service.
#[derive(Debug, Clone)]
pub struct ServiceFeature {
    /// Its name.
    pub name: String,
    /// The groups of models that it turns on.
    pub enables: Vec<String>,
}

/// Families of models that the same services need.
#[derive(Debug, Clone)]
pub struct Group {
    /// Their feature.
    pub name: String,
    /// The features that turn it on.
    pub users: Vec<String>,
}

/// What every crate has a feature of its own for.
const TAKEN: &[&str] = &[
    "blocking",
    "default",
    "native-tls",
    "reqwest",
    "rustls",
    "serde",
    "services",
    "tracing",
    "webhooks",
];

/// Decides on features, where the configuration asks for them, and tells each family its own.
pub(super) fn features(
    families: &mut [Family],
    services: &mut [Service],
    errors: &[ErrorBody],
    events: &[Event],
    config: &Config,
) -> Option<Features> {
    if !config.package.service_features {
        return None;
    }
    let carried = config
        .package
        .modules
        .iter()
        .filter_map(|module| module.feature.as_deref());
    let taken: HashSet<&str> = TAKEN.iter().copied().chain(carried).collect();
    for service in services.iter_mut() {
        let name = service.module.trim_end_matches('_').replace('_', "-");
        service.feature = Some(match taken.contains(name.as_str()) {
            true => format!("{name}-service"),
            false => name,
        });
    }
    let graph = Graph::of(families);
    let always = graph.reached(|used| errors.iter().for_each(|error| names(&error.ty, used)));
    // By family, who needs it.
    let mut users: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for service in services.iter() {
        for family in graph.reached(|used| service_types(service, used)) {
            let feature = service.feature.as_deref().unwrap_or_default();
            users.entry(family).or_default().insert(feature);
        }
    }
    for family in graph.reached(|used| events.iter().for_each(|event| names(&event.ty, used))) {
        users.entry(family).or_default().insert("webhooks");
    }
    let mut groups: BTreeMap<BTreeSet<&str>, Vec<usize>> = BTreeMap::new();
    for family in (0..families.len()).filter(|family| !always.contains(family)) {
        let users = users
            .remove(&family)
            .unwrap_or_else(|| BTreeSet::from(["services"]));
        groups.entry(users).or_default().push(family);
    }
    let mut planned = Vec::new();
    for (users, members) in groups {
        // Families stand in the order of their modules.
        let Some(first) = members.first().and_then(|first| families.get(*first)) else {
            continue;
        };
        let name = format!("_{}", first.module.trim_end_matches('_'));
        planned.push(Group {
            name: name.clone(),
            users: users.into_iter().map(str::to_owned).collect(),
        });
        for member in members {
            if let Some(family) = families.get_mut(member) {
                family.feature = Some(name.clone());
            }
        }
    }
    planned.sort_by(|a, b| a.name.cmp(&b.name));
    let enables = |feature: &str| -> Vec<String> {
        let groups = planned
            .iter()
            .filter(|group| group.users.iter().any(|user| user == feature));
        groups.map(|group| group.name.clone()).collect()
    };
    let names: Vec<&str> = services
        .iter()
        .filter_map(|service| service.feature.as_deref())
        .collect();
    Some(Features {
        services: names
            .iter()
            .map(|name| ServiceFeature {
                name: (*name).to_owned(),
                enables: enables(name),
            })
            .collect(),
        all: names
            .iter()
            .map(|name| (*name).to_owned())
            .chain(enables("services"))
            .collect(),
        events: enables("webhooks"),
        groups: planned,
    })
}

/// Which families name which.
struct Graph {
    /// The family of each model.
    family: HashMap<String, usize>,
    /// What each family names.
    edges: Vec<BTreeSet<usize>>,
}

impl Graph {
    fn of(families: &[Family]) -> Self {
        let family: HashMap<String, usize> = families
            .iter()
            .enumerate()
            .flat_map(|(index, family)| {
                let definitions = family.definitions.iter();
                definitions.map(move |definition| (definition.name.clone(), index))
            })
            .collect();
        let edges = families
            .iter()
            .map(|of| {
                let mut used = HashSet::new();
                of.definitions
                    .iter()
                    .for_each(|definition| parts(definition, &mut used));
                used.iter()
                    .filter_map(|name| family.get(name).copied())
                    .collect()
            })
            .collect();
        Self { family, edges }
    }

    /// The families that hold what is named, and all that those name.
    fn reached(&self, name: impl FnOnce(&mut HashSet<String>)) -> BTreeSet<usize> {
        let mut used = HashSet::new();
        name(&mut used);
        let mut todo: Vec<usize> = used
            .iter()
            .filter_map(|name| self.family.get(name).copied())
            .collect();
        let mut reached = BTreeSet::new();
        while let Some(family) = todo.pop() {
            if reached.insert(family) {
                todo.extend(self.edges.get(family).into_iter().flatten());
            }
        }
        reached
    }
}
