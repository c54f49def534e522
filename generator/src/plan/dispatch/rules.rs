//! Rules: the smallest sets of required keys, values and kinds that discriminate the members of a union.

use super::closest::{closest, inner_unions};
use super::facts::Facts;
use super::needs::{Need, Paths};
use super::only;
use crate::ir::Api;
use crate::sdk::{Expected, JsonKind, ObjectDispatch, Otherwise, Path, Scalar};

/// Rules, and whether they are right for every valid value.
pub(super) struct Rules {
    pub(super) dispatch: ObjectDispatch,
    pub(super) is_sound: bool,
}

/// Rules, the most specific first.
pub(super) fn rules(api: &Api, members: &[(usize, Facts)]) -> Rules {
    let mut open = Vec::new();
    let mut todo: Vec<(usize, Vec<Need>)> = Vec::new();
    for (at, (_, facts)) in members.iter().enumerate() {
        let needs = needs(at, facts, members);
        match needs.is_empty() {
            true => open.push(at),
            false => todo.push((at, needs)),
        }
    }
    let mut paths = Paths::default();
    let mut rules = Vec::new();
    let mut is_sound = open.is_empty() || only(open.iter().map(|at| members[*at].0)).is_some();
    while !todo.is_empty() {
        let next = next_rule(&todo, members);
        let (at, needs) = todo.remove(next);
        let variant = members[at].0;
        let later = todo.iter().map(|(at, _)| *at).chain(open.iter().copied());
        is_sound &= later
            .map(|at| &members[at])
            .filter(|(other, _)| *other != variant)
            .all(|(_, facts)| !all_may_hold(&needs, facts));
        let rule = (paths.tests(needs), variant);
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    if let [rest, ..] = open.as_slice() {
        // Otherwise a value with an unknown tag of an inner union would be the member without tests.
        for (variant, path) in inner_unions(members) {
            let present = paths.tests(vec![(path.clone(), Expected::Anything)]);
            if variant != members[*rest].0 && !rules.contains(&(present, variant)) {
                let needs = vec![(path, Expected::Kind(JsonKind::String))];
                rules.push((paths.tests(needs), variant));
            }
        }
    }
    let otherwise = match open.as_slice() {
        [] => Otherwise::Unknown,
        [only, ..] => Otherwise::Variant(members[*only].0),
    };
    let dispatch = match is_sound {
        true => ObjectDispatch::Rules {
            paths: paths.0,
            rules,
            otherwise,
        },
        false => closest(api, members),
    };
    Rules { dispatch, is_sound }
}

/// Returns `true` if a valid value with these facts may pass all tests.
fn all_may_hold(needs: &[Need], facts: &Facts) -> bool {
    needs.iter().all(|need| may_hold(need, facts))
}

/// The rule to try next: one whose tests no valid value of a later member passes, or else the one with the most tests.
fn next_rule(todo: &[(usize, Vec<Need>)], members: &[(usize, Facts)]) -> usize {
    let free = todo.iter().position(|(at, needs)| {
        todo.iter()
            .map(|(other, _)| &members[*other])
            .all(|(other, facts)| *other == members[*at].0 || !all_may_hold(needs, facts))
    });
    free.unwrap_or_else(|| {
        let most = todo
            .iter()
            .enumerate()
            .max_by_key(|(at, (_, needs))| (needs.len(), std::cmp::Reverse(*at)));
        most.map_or(0, |(at, _)| at)
    })
}

/// The smallest set of tests that excludes all members that can be excluded; tests of scalars come first.
fn needs(at: usize, own: &Facts, members: &[(usize, Facts)]) -> Vec<Need> {
    let others: Vec<&Facts> = members
        .iter()
        .filter(|(other, _)| *other != members[at].0)
        .map(|(_, facts)| facts)
        .collect();
    let mut candidates: Vec<Need> = Vec::new();
    for (path, fact) in own.paths().filter(|(_, fact)| fact.required) {
        match &fact.fixed {
            Some(values) if values.len() == 1 => {
                candidates.extend(
                    values
                        .iter()
                        .map(|value| (path.clone(), Expected::Value(value.clone()))),
                );
            }
            Some(values) if !values.contains(&Scalar::Null) => {
                candidates.push((path.clone(), Expected::Anything));
                let values = values.iter().cloned().collect();
                candidates.push((path.clone(), Expected::OneOf(values)));
            }
            Some(_) | None => candidates.push((path.clone(), Expected::Anything)),
        }
        candidates.extend(fact.kind.map(|kind| (path.clone(), Expected::Kind(kind))));
    }
    let free = own.paths();
    let free = free.filter(|(_, fact)| fact.soft && !fact.required && fact.demanded);
    candidates.extend(free.map(|(path, _)| (path.clone(), Expected::Present)));
    candidates.sort_by_key(|(path, expected)| {
        let place = own
            .order
            .iter()
            .position(|known| known.first() == path.first());
        (
            weak(own, path, expected),
            path.len(),
            !is_value(expected),
            place,
        )
    });
    let distinct: Vec<&Facts> = others
        .into_iter()
        .filter(|other| candidates.iter().any(|need| !may_hold(need, other)))
        .collect();
    let mut left = distinct.clone();
    let mut chosen: Vec<Need> = Vec::new();
    while !left.is_empty() {
        let best = candidates.iter().enumerate().max_by_key(|(order, need)| {
            let excluded = left.iter().filter(|other| !may_hold(need, other)).count();
            (
                !weak(own, &need.0, &need.1),
                excluded,
                std::cmp::Reverse(*order),
            )
        });
        let Some((_, need)) = best else { break };
        let before = left.len();
        left.retain(|other| may_hold(need, other));
        if left.len() == before {
            // Only weak tests are left to exclude the remaining members.
            let soft = candidates
                .iter()
                .find(|need| left.iter().any(|other| !may_hold(need, other)));
            let Some(need) = soft else { break };
            left.retain(|other| may_hold(need, other));
            chosen.push(need.clone());
            continue;
        }
        chosen.push(need.clone());
    }
    // Servers also send properties that a member does not list. If only such properties distinguish another member, an
    // object of that member may have one of the constants by chance, so all constants are tested.
    for other in distinct {
        let sure = chosen
            .iter()
            .any(|need| other.at(&need.0).known && !may_hold(need, other));
        if !sure {
            let constants = candidates.iter().filter(|need| {
                is_value(&need.1) && (!may_hold(need, other) || other.at(&need.0).known)
            });
            let differing =
                constants.filter(|(path, _)| own.at(path).fixed != other.at(path).fixed);
            let more: Vec<Need> = differing
                .filter(|need| !chosen.contains(need))
                .cloned()
                .collect();
            chosen.extend(more);
        }
    }
    chosen
}

/// Returns `true` if a valid value with these facts may pass a test.
fn may_hold((path, expected): &Need, facts: &Facts) -> bool {
    let fact = facts.at(path);
    if !fact.known {
        // Below the known depth, or below something that is not a record, anything may occur.
        let parent_is_open = path.len() > 1
            && facts.at(&path[..1]).known
            && !facts
                .paths()
                .any(|(known, fact)| fact.known && known.len() > 1 && known[..1] == path[..1]);
        return parent_is_open;
    }
    match (expected, &fact.fixed) {
        (Expected::Value(value), Some(values)) => values.contains(value),
        (Expected::Anything, Some(values)) => values.iter().any(|value| *value != Scalar::Null),
        (Expected::OneOf(listed) | Expected::OneOfOrNothing(listed), Some(values)) => {
            listed.iter().any(|value| values.contains(value))
        }
        (Expected::Kind(kind) | Expected::KindOrNothing(kind), _) => {
            fact.kind.is_none_or(|known| known == *kind)
        }
        (
            Expected::Value(_)
            | Expected::OneOf(_)
            | Expected::OneOfOrNothing(_)
            | Expected::Anything,
            None,
        )
        | (Expected::Present | Expected::NotNull, _) => true,
    }
}

/// Returns `true` for tests that valid values of some servers fail, or that prove less than the presence of a key.
fn weak(own: &Facts, path: &Path, expected: &Expected) -> bool {
    own.at(path).soft
        || matches!(
            expected,
            Expected::Kind(_)
                | Expected::KindOrNothing(_)
                | Expected::OneOf(_)
                | Expected::OneOfOrNothing(_)
                | Expected::Present
                | Expected::NotNull
        )
}

fn is_value(expected: &Expected) -> bool {
    matches!(expected, Expected::Value(_))
}
