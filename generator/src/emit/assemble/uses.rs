//! What a file names of other modules.

use std::collections::{BTreeMap, BTreeSet};

use super::gate::Gate;
use super::place::Place;

/// A module and what is in it.
pub(super) type Item = (String, String);

/// What a file names.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// What it brings in, with when that is needed; without a gate in every build.
    pub(super) brought: BTreeMap<Item, Option<Gate>>,
    /// Traits of which it needs the methods, though not the names; as above.
    pub(super) traits: BTreeMap<Item, Option<Gate>>,
    /// The modules of all that it names.
    pub(super) modules: BTreeSet<String>,
    /// What it names of the runtime.
    pub(super) names: BTreeSet<String>,
    /// Paths that begin with `rt` and name nothing that the runtime exports.
    pub(super) missing: BTreeSet<String>,
    /// Whether models keep whole paths whose names something else might have, so that the items are to be walked again.
    pub(super) is_open: bool,
    /// The module of each name that is brought in.
    pub(super) taken: BTreeMap<String, String>,
    /// How often it names what it brings in.
    pub(super) counts: BTreeMap<Item, usize>,
}

/// How often something must be named to be worth a line of its own. All that some builds of a file need keeps its whole
/// path where none of it is: a line for each gate would be longer.
pub(super) const OFTEN: usize = 3;

impl Uses {
    /// What is not worth a line.
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
