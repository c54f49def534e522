//! Features by which users turn services off, with the models that only those use.
//!
//! In: the families of models, the services, error bodies and events. Out: [`Features`], and the feature of each family.
//! What one service alone needs stands in files of its own, which have the feature of the service. Families that the
//! same services need share one feature, which each of these turns on; what error bodies need is always there. Turning
//! a feature on never takes anything away.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::needs::{Needs, Users};
use super::prune::parts;
use crate::plan::config::Config;
use crate::sdk::{
    Definition, ErrorBody, Event, Family, Features, Group, Kind, Service, ServiceFeature, TypeId,
};

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

/// The feature of events.
const EVENTS: &str = "webhooks";
/// The feature of all services.
const ALL: &str = "services";

/// Decides on features, where the configuration asks for them, and tells each family its own.
pub(in crate::plan) fn features(
    families: &mut Vec<Family>,
    services: &mut [Service],
    errors: &[ErrorBody],
    events: &[Event],
    config: &Config,
) -> Option<Features> {
    if !config.package.service_features {
        return None;
    }
    name_services(services, config);
    let needs = Needs {
        services,
        errors,
        events,
        of_events: EVENTS,
        of_nothing: ALL,
    };
    split(families, &needs);
    let groups = group(families, &needs);
    let enables = |feature: &str| -> Vec<String> {
        let groups = groups
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
            .chain(enables(ALL))
            .collect(),
        events: enables(EVENTS),
        groups,
    })
}

/// Gives each service the feature of its name.
fn name_services(services: &mut [Service], config: &Config) {
    let carried = config
        .package
        .modules
        .iter()
        .filter_map(|module| module.feature.as_deref());
    let taken: HashSet<&str> = TAKEN.iter().copied().chain(carried).collect();
    for service in services {
        let name = service.module.trim_end_matches('_').replace('_', "-");
        service.feature = Some(match taken.contains(name.as_str()) {
            true => format!("{name}-service"),
            false => name,
        });
    }
}

/// Sets what one feature alone needs apart from what several share, so that these do not bring it along.
///
/// Not by each set of users: definitions would move from file to file with every operation that comes.
fn split(families: &mut Vec<Family>, needs: &Needs<'_>) {
    let alone = alone(families, needs);
    let mut modules: BTreeSet<String> = families.iter().map(|f| f.module.clone()).collect();
    let mut apart = Vec::new();
    for family in families.iter_mut() {
        let mut sets: BTreeMap<&str, Vec<Definition>> = BTreeMap::new();
        let mut shared = Vec::new();
        for definition in family.definitions.drain(..) {
            match alone.get(&definition.id) {
                Some(feature) => sets.entry(feature).or_default().push(definition),
                None => shared.push(definition),
            }
        }
        if shared.is_empty() && sets.len() == 1 {
            shared = sets.into_values().flatten().collect();
            sets = BTreeMap::new();
        }
        family.definitions = shared;
        for (feature, definitions) in sets {
            let mut module = format!("{}_for_{}", family.module, feature.replace('-', "_"));
            while !modules.insert(module.clone()) {
                module.push('_');
            }
            apart.push(Family {
                module,
                feature: None,
                definitions,
            });
        }
    }
    families.retain(|family| !family.definitions.is_empty());
    families.append(&mut apart);
    families.sort_by(|a, b| a.module.cmp(&b.module));
}

/// The definitions that one feature alone needs, with that feature. A name for another type is where that is.
fn alone(families: &[Family], needs: &Needs<'_>) -> HashMap<TypeId, String> {
    let each = || families.iter().flat_map(|family| &family.definitions);
    let users = needs.of(each().map(std::slice::from_ref));
    let only = each().zip(&users).filter_map(|(definition, users)| {
        let feature = users.only()?;
        Some((definition.id, feature.to_owned()))
    });
    let mut alone: HashMap<TypeId, String> = only.collect();
    for definition in each().filter(|definition| matches!(definition.kind, Kind::Alias(_))) {
        let mut named = HashSet::new();
        parts(&definition.kind, &mut named);
        // Of several, the same one each time: the closure of files sees to the others.
        let target = named.iter().filter_map(|id| alone.get(id)).min().cloned();
        match target {
            Some(feature) => alone.insert(definition.id, feature),
            None => alone.remove(&definition.id),
        };
    }
    alone
}

/// Tells each family its feature: that of the only one that needs it, or else one for all families that the same need.
fn group(families: &mut [Family], needs: &Needs<'_>) -> Vec<Group> {
    let users = needs.of(families.iter().map(|family| family.definitions.as_slice()));
    let mut groups: BTreeMap<Users, Vec<&mut Family>> = BTreeMap::new();
    for (family, users) in families.iter_mut().zip(users) {
        match (&users, users.only()) {
            (Users::Every, _) => {}
            (_, Some(user)) => family.feature = Some(user.to_owned()),
            (_, None) => groups.entry(users).or_default().push(family),
        }
    }
    let mut planned = Vec::new();
    for (users, members) in groups {
        // Families stand in the order of their modules.
        let Some(first) = members.first() else {
            continue;
        };
        let name = format!("_{}", first.module.trim_end_matches('_'));
        for member in members {
            member.feature = Some(name.clone());
        }
        planned.push(Group {
            name,
            users: users.into_names(),
        });
    }
    planned.sort_by(|a, b| a.name.cmp(&b.name));
    planned
}
