//! When something is compiled. In: the conditions (`cfg`) of the items that name it. Out: the builds that need it.

use std::collections::BTreeSet;
use std::collections::btree_map::Entry;

use proc_macro2::{Group, TokenTree};

/// When something is compiled: in builds where one of these conditions holds.
pub(super) type Gate = BTreeSet<String>;

/// When something is compiled that stands in items with these conditions.
pub(super) fn of(conditions: &[String]) -> Option<Gate> {
    match conditions {
        [] => None,
        [only] => Some(alternatives(only)),
        several => Some(Gate::from([format!("all({})", several.join(", "))])),
    }
}

/// The parts of `any(…)`, or the condition itself.
fn alternatives(condition: &str) -> Gate {
    let inner = condition.strip_prefix("any");
    let inner = inner.and_then(|rest| rest.trim().strip_prefix('(')?.strip_suffix(')'));
    match inner {
        Some(inner) if !inner.contains('(') => {
            let parts = inner.split(',').map(|part| part.trim().to_owned());
            parts.filter(|part| !part.is_empty()).collect()
        }
        Some(_) | None => Gate::from([condition.to_owned()]),
    }
}

/// Adds when something is needed.
pub(super) fn add(known: Entry<'_, (String, String), Option<Gate>>, gate: Option<Gate>) {
    let known = known.or_insert_with(|| Some(Gate::new()));
    match (known.as_mut(), gate) {
        (Some(known), Some(gate)) => known.extend(gate),
        (_, None) => *known = None,
        (None, Some(_)) => {}
    }
}

/// An attribute as it stands, and its condition if it is `#[cfg(…)]`.
pub(super) fn attribute(group: Group) -> (TokenTree, Option<String>) {
    let (delimiter, stream) = (group.delimiter(), group.stream());
    drop(group);
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let condition = match trees.as_slice() {
        [TokenTree::Ident(name), TokenTree::Group(list)] if name == "cfg" => {
            Some(list.stream().to_string())
        }
        _ => None,
    };
    let group = Group::new(delimiter, trees.into_iter().collect());
    (group.into(), condition)
}
