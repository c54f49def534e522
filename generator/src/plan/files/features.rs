//! Features that turn services off, together with the models that only they use.
//!
//! In: the definitions by file, the services, error bodies and events. Out: the features, the [`Gate`] of each file and
//! of each definition, and a folder for each service that has definitions of its own. Enabling a feature never removes
//! anything.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::needs::{Gates, gates};
use crate::lock::Lock;
use crate::plan::config::Config;
use crate::sdk::{Definition, ErrorBody, Event, Family, Gate, Service};

/// The names of features that every crate has.
const TAKEN: &[&str] = &[
    "axum",
    "blocking",
    "default",
    "hyper",
    "jiff",
    "mock",
    "mock-server",
    "native-tls",
    "reqwest",
    "rustls",
    "serde",
    "services",
    "time",
    "tokio",
    "tower",
    "tracing",
    "webhooks",
];

/// A new crate with more operations than this has a feature for each service.
const OPERATIONS: usize = 500;
/// The most features for services that a crate gets without being asked. A registry allows 300 features of all kinds.
const SERVICES: usize = 200;

/// Whether services have features.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::plan) enum Choice {
    Off,
    /// The configuration says so.
    Configured,
    /// The crate is large, or was when it was first generated.
    Automatic,
}

/// Decides whether services have features. Without a setting, a crate keeps what it had in the last run: features that are
/// added or removed can break the builds of those who choose features.
pub(in crate::plan) fn choice(services: &[Service], config: &Config, lock: &Lock) -> Choice {
    let is_large = || {
        let count: usize = services.iter().map(operations).sum();
        count > OPERATIONS && (2..=SERVICES).contains(&services.len())
    };
    match config.package.service_features {
        Some(true) => Choice::Configured,
        Some(false) => Choice::Off,
        None if lock.service_features => Choice::Automatic,
        None if *lock == Lock::default() && is_large() => Choice::Automatic,
        None => Choice::Off,
    }
}

/// The number of operations of a service and of those within it.
fn operations(service: &Service) -> usize {
    let within = service.children.iter().map(operations);
    service.operations.len() + within.sum::<usize>()
}

/// Plans the features if services have them: gives each service its feature, moves the definitions that
/// only one service needs to that service's folder, and gives every file and definition its gate.
pub(in crate::plan) fn features(
    families: Vec<Family>,
    services: &mut [Service],
    errors: &[ErrorBody],
    events: &[Event],
    config: &Config,
    lock: &Lock,
) -> (Vec<Family>, Option<Vec<String>>) {
    if choice(services, config, lock) == Choice::Off {
        return (families, None);
    }
    name_services(services, config);
    let definitions = families.iter().flat_map(|family| &family.definitions);
    let definitions: Vec<&Definition> = definitions.collect();
    let gates = gates(&definitions, services, errors, events);
    let families = placed(families, services, &gates, lock);
    let features = services
        .iter()
        .filter_map(|service| service.feature.clone());
    (families, Some(features.collect()))
}

/// Gives each service a feature that is named after it.
fn name_services(services: &mut [Service], config: &Config) {
    let carried = config
        .package
        .modules
        .iter()
        .filter_map(|module| module.feature.as_deref());
    let taken: HashSet<&str> = TAKEN.iter().copied().chain(carried).collect();
    for service in services {
        // A feature cannot start with `-`; unlike a module, it can start with a digit.
        let name = service.module.trim_matches('_').replace('_', "-");
        service.feature = Some(match taken.contains(name.as_str()) {
            true => format!("{name}-service"),
            false => name,
        });
    }
}

/// Puts each definition into its file: in the folder of the only service that needs it, or else directly in `models`. A
/// definition stays where it was in the last run, even if another service now needs it.
fn placed(families: Vec<Family>, services: &[Service], gates: &Gates, lock: &Lock) -> Vec<Family> {
    let features: HashMap<&str, &str> = services
        .iter()
        .filter_map(|service| Some((service.feature.as_deref()?, service.module.as_str())))
        .collect();
    // If the crate had no folders before, all definitions move to theirs.
    let had_folders = lock.files.values().any(|file| file.contains('/'));
    let mut files: BTreeMap<(Option<&str>, String), Vec<Definition>> = BTreeMap::new();
    for family in families {
        for definition in family.definitions {
            let only = gates.get(&definition.id).and_then(Gate::only);
            let folder = only.and_then(|feature| features.get(feature).copied());
            let folder = match lock.files.get(&definition.name).filter(|_| had_folders) {
                Some(file) => match file.split_once('/') {
                    Some((known, _)) => features.values().copied().find(|it| *it == known),
                    None => None,
                },
                None => folder,
            };
            // A definition whose family has the folder's name goes into the folder's own file.
            let folder = folder.filter(|folder| *folder != family.module);
            let file = files.entry((folder, family.module.clone()));
            file.or_default().push(definition);
        }
    }
    let folders: BTreeSet<&str> = files.keys().filter_map(|(folder, _)| *folder).collect();
    for folder in &folders {
        files.entry((None, (*folder).to_owned())).or_default();
    }
    let mut widest: HashMap<String, Gate> = HashMap::new();
    for ((folder, _), definitions) in &files {
        let Some(folder) = folder else { continue };
        let own = definitions.iter().filter_map(|held| gates.get(&held.id));
        let gate = own.fold(Gate::NEVER, |gate, own| gate.or(own));
        let known = widest.entry((*folder).to_owned()).or_insert(Gate::NEVER);
        *known = known.clone().or(&gate);
    }
    let below = |folder: Option<&str>, module: &str| {
        let service = services.iter().find(|service| service.module == module);
        let service = service.filter(|_| folder.is_none() && folders.contains(module));
        let feature = service.and_then(|service| service.feature.as_deref());
        let gate = feature.map_or(Gate::NEVER, Gate::feature);
        // The file of a folder is compiled whenever anything in the folder is.
        let inner = widest.get(module).filter(|_| folder.is_none());
        inner.map_or(gate.clone(), |inner| gate.or(inner))
    };
    let files = files.into_iter().map(|((folder, module), definitions)| {
        let own = definitions.iter().filter_map(|held| gates.get(&held.id));
        let gate = own.fold(below(folder, &module), |gate, own| gate.or(own));
        let narrower = definitions.iter().filter_map(|held| {
            let own = gates.get(&held.id).filter(|own| **own != gate)?;
            Some((held.id, own.clone()))
        });
        Family {
            folder: folder.map(str::to_owned),
            module,
            gates: narrower.collect(),
            gate,
            definitions,
        }
    });
    files.collect()
}
