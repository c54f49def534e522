//! What is compared of models. In: a model. Out: the groups of models that may repeat each other, and numbers that are equal
//! in models with the same name or the same parts, so that comparing two models is cheap.

use std::collections::HashMap;
use std::hash::Hash;

use super::equal::{self, Parts};
use crate::plan::words::split::split_words;
use crate::sdk::{Codec, Definition, Gate, TypeId};

/// Words in the names of models that are sent.
const SENT: &[&str] = &[
    "Body", "Create", "Input", "Params", "Patch", "Payload", "Request", "Update", "Write",
];
/// Words in the names of models that are received.
const RECEIVED: &[&str] = &["Output", "Read", "Response"];

/// A model, and what is compared of it.
#[derive(Clone, Copy)]
pub(super) struct Model<'a> {
    pub(super) definition: &'a Definition,
    /// The gate that enables it.
    pub(super) gate: &'a Gate,
    /// The number of its name without the words of [`SENT`] and [`RECEIVED`].
    name: usize,
    /// Whether its name has a word of [`SENT`].
    pub(super) is_sent: bool,
    /// The number of its parts, if models can be recognized by them.
    pub(super) parts: Option<usize>,
}

/// Models with something in common: groups of these, by number.
#[derive(Debug)]
pub(super) struct Groups<Common> {
    pub(super) members: Vec<Vec<TypeId>>,
    numbers: HashMap<Common, usize>,
}

/// Models with the same name, without words for a direction.
pub(super) type ByName = Groups<Vec<String>>;
/// Models with the same parts.
pub(super) type ByParts<'a> = Groups<Parts<'a>>;

impl<Common> Default for Groups<Common> {
    fn default() -> Self {
        Self {
            members: Vec::new(),
            numbers: HashMap::new(),
        }
    }
}

impl<Common: Eq + Hash> Groups<Common> {
    /// Adds a model to a group, and returns the number of the group.
    fn add(&mut self, common: Common, id: TypeId) -> usize {
        let number = *self.numbers.entry(common).or_insert(self.members.len());
        match self.members.get_mut(number) {
            Some(members) => members.push(id),
            None => self.members.push(vec![id]),
        }
        number
    }
}

impl<'a> Model<'a> {
    /// A model, which is added to its groups.
    pub(super) fn of(
        definition: &'a Definition,
        gate: &'a Gate,
        by_name: &mut ByName,
        by_parts: &mut ByParts<'a>,
    ) -> Self {
        let (name, words) = divided(&definition.name);
        let parts = equal::parts(&definition.kind);
        Self {
            definition,
            gate,
            name: by_name.add(name, definition.id),
            is_sent: words.iter().any(|word| SENT.contains(&word.as_str())),
            parts: parts.map(|parts| by_parts.add(parts, definition.id)),
        }
    }
}

/// Whether, by their names, the one model is sent for the same thing that the other one is received for.
pub(super) fn is_pair(to: &Model<'_>, from: &Model<'_>) -> bool {
    to.name == from.name && to.is_sent && !from.is_sent && from.definition.decode == Codec::Always
}

/// Whether an item is in every build that has another item.
pub(super) fn covers(gate: &Gate, other: &Gate) -> bool {
    match (gate, other) {
        (Gate::Always, _) => true,
        (Gate::Any(_), Gate::Always) => false,
        (Gate::Any(all), Gate::Any(some)) => some.is_subset(all),
    }
}

/// The words of a name without those of [`SENT`] and [`RECEIVED`], and then these words.
fn divided(name: &str) -> (Vec<String>, Vec<String>) {
    let is_own = |word: &String| {
        let word = word.as_str();
        !SENT.contains(&word) && !RECEIVED.contains(&word)
    };
    split_words(name).into_iter().partition(is_own)
}
