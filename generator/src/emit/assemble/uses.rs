//! The items of other modules that a file uses.

use std::collections::{BTreeMap, BTreeSet};

use super::gate::Gate;
use super::place::Place;

/// A module and an item in it.
pub(super) type Item = (String, String);

/// The items of other modules that a file uses.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// The imported items, each with the builds that need it; without a gate, every build does.
    pub(super) brought: BTreeMap<Item, Option<Gate>>,
    /// The traits that are imported only for their methods, with their gates.
    pub(super) traits: BTreeMap<Item, Option<Gate>>,
    /// The modules of all items that the file names.
    pub(super) modules: BTreeSet<String>,
    /// The names of the runtime that the file uses.
    pub(super) names: BTreeSet<String>,
    /// Paths that start with `rt` and name nothing that the runtime exports.
    pub(super) missing: BTreeSet<String>,
    /// Whether models have kept full paths only because another item might need their names, so that a second walk can
    /// shorten them.
    pub(super) is_open: bool,
    /// The module of each imported name.
    pub(super) taken: BTreeMap<String, String>,
    /// How often each imported item is named.
    pub(super) counts: BTreeMap<Item, usize>,
}

/// How often an item must be named to be worth an import. If all items that certain builds need are named less often,
/// they keep their full paths: an import with its gate would be longer.
pub(super) const OFTEN: usize = 3;

impl Uses {
    /// The items that are not worth an import.
    pub(super) fn rare(&self, place: Place<'_>, is_trait: impl Fn(&str) -> bool) -> BTreeSet<Item> {
        let mut by_gate: BTreeMap<Gate, Vec<&Item>> = BTreeMap::new();
        for (item, gate) in &self.brought {
            if let Some(gate) = gate.as_ref().and_then(|gate| gate.within(place.gate)) {
                by_gate.entry(gate).or_default().push(item);
            }
        }
        let is_rare = |item: &Item| {
            let count = self.counts.get(item).copied().unwrap_or(OFTEN);
            count < OFTEN && !is_trait(&item.1)
        };
        let gates = by_gate.into_values();
        let rare = gates.filter(|items| items.iter().all(|item| is_rare(item)));
        rare.flatten().cloned().collect()
    }
}
