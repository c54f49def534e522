//! All items of a crate. In: its plan. Out: its items by key.

use std::collections::BTreeMap;

use super::items::{Item, Items, Key};
use super::{client, models, operations, package};
use crate::sdk::Sdk;

/// Returns all items of a crate.
pub(super) fn items(sdk: &Sdk) -> BTreeMap<Key, Item> {
    let mut items = Items {
        names: &sdk.names,
        found: BTreeMap::new(),
    };
    client::client(sdk, &mut items);
    client::errors(sdk, &mut items);
    client::webhooks(sdk, &mut items);
    package::package(sdk, &mut items);
    for service in &sdk.services {
        operations::service(sdk, service, &mut items);
    }
    for definition in sdk.families.iter().flat_map(|family| &family.definitions) {
        models::definition(definition, &mut items);
    }
    client::exports(sdk, &mut items);
    items.found
}
