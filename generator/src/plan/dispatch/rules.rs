//! Rules: the smallest sets of required keys, values and kinds that tell the members of a union apart.

use super::super::facts::Facts;
use super::super::sdk::{Candidate, Expected, ObjectDispatch, Otherwise, Path, Scalar, Test};

/// A test of one member, before paths are numbered.
type Need = (Path, Expected);

/// Rules, and whether they find the right member for every valid value.
pub(super) struct Rules {
    pub(super) dispatch: ObjectDispatch,
    pub(super) is_sound: bool,
}

/// Rules, the most specific first.
pub(super) fn rules(members: &[(usize, Facts)]) -> Rules {
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
    let mut is_sound = open.len() < 2;
    while !todo.is_empty() {
        let next = next_rule(&todo, members);
        let (at, needs) = todo.remove(next);
        let later = todo.iter().map(|(at, _)| *at).chain(open.iter().copied());
        is_sound &= later
            .map(|at| &members[at].1)
            .all(|facts| !all_may_hold(&needs, facts));
        rules.push((paths.tests(needs), members[at].0));
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
        false => closest(members),
    };
    Rules { dispatch, is_sound }
}

/// Of the members whose required properties are there, the one that knows most of the keys.
fn closest(members: &[(usize, Facts)]) -> ObjectDispatch {
    let mut paths = Paths::default();
    let mut candidates: Vec<Candidate> = members
        .iter()
        .map(|(variant, facts)| {
            let firm = facts.required.difference(&facts.soft);
            let needs = firm.filter_map(|path| match facts.fixed.get(path) {
                Some(values) if values.len() == 1 => {
                    let value = values.first()?.clone();
                    Some((path.clone(), Expected::Value(value)))
                }
                // What is nested says more than its parent only where its value is known.
                Some(_) | None if path.len() > 1 => None,
                Some(_) | None => Some((path.clone(), Expected::Anything)),
            });
            let mut needs: Vec<Need> = needs.collect();
            needs.extend(differing_kinds(facts, members));
            Candidate {
                tests: paths.tests(needs),
                names: names(facts),
                variant: *variant,
            }
        })
        .collect();
    candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.tests.len()));
    ObjectDispatch::Closest {
        paths: paths.0,
        candidates,
    }
}

/// The properties that another member holds values of another kind in.
fn differing_kinds(own: &Facts, members: &[(usize, Facts)]) -> Vec<Need> {
    let differs = |path: &&Path| {
        let kind = own.kinds.get(*path);
        let mut others = members
            .iter()
            .filter_map(|(_, facts)| facts.kinds.get(*path));
        path.len() == 1 && others.any(|other| Some(other) != kind)
    };
    let paths = own.order.iter().filter(differs);
    let need = |path: &Path| Some((path.clone(), Expected::KindOrNothing(*own.kinds.get(path)?)));
    paths.filter_map(need).collect()
}

/// The paths that tests look at, each once.
#[derive(Default)]
struct Paths(Vec<Path>);

impl Paths {
    fn tests(&mut self, needs: Vec<Need>) -> Vec<Test> {
        let number = |(path, expected): Need| {
            let known = self.0.iter().position(|known| *known == path);
            let path = known.unwrap_or_else(|| {
                self.0.push(path);
                self.0.len() - 1
            });
            Test { path, expected }
        };
        needs.into_iter().map(number).collect()
    }
}

/// Whether a valid value with these facts may pass all tests.
fn all_may_hold(needs: &[Need], facts: &Facts) -> bool {
    needs.iter().all(|need| may_hold(need, facts))
}

fn names(facts: &Facts) -> Vec<String> {
    facts
        .order
        .iter()
        .filter_map(|path| path.first().cloned())
        .collect()
}

/// The rule to try next: one whose tests no valid value of a later member passes; where each may
/// pass for another, the one with most tests.
fn next_rule(todo: &[(usize, Vec<Need>)], members: &[(usize, Facts)]) -> usize {
    let free = todo.iter().position(|(at, needs)| {
        todo.iter()
            .all(|(other, _)| other == at || !all_may_hold(needs, &members[*other].1))
    });
    free.unwrap_or_else(|| {
        let most = todo
            .iter()
            .enumerate()
            .max_by_key(|(at, (_, needs))| (needs.len(), std::cmp::Reverse(*at)));
        most.map_or(0, |(at, _)| at)
    })
}

/// As few tests as tell a member apart from all that can be told apart from it, scalars first.
fn needs(at: usize, own: &Facts, members: &[(usize, Facts)]) -> Vec<Need> {
    let others: Vec<&Facts> = members
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != at)
        .map(|(_, (_, facts))| facts)
        .collect();
    let mut candidates: Vec<Need> = Vec::new();
    for path in own.required.iter() {
        match own.fixed.get(path) {
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
        candidates.extend(
            own.kinds
                .get(path)
                .map(|kind| (path.clone(), Expected::Kind(*kind))),
        );
    }
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
    let told: Vec<&Facts> = others
        .into_iter()
        .filter(|other| candidates.iter().any(|need| !may_hold(need, other)))
        .collect();
    let mut left = told.clone();
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
            // Only weak tests are left to exclude the rest.
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
    // Servers also send what a member does not list. Where only that tells two members apart, one constant may
    // stand in the other by chance: all must be there.
    for other in told {
        let sure = chosen
            .iter()
            .any(|need| other.known.contains(&need.0) && !may_hold(need, other));
        if !sure {
            let constants = candidates
                .iter()
                .filter(|need| is_value(&need.1) && !may_hold(need, other));
            let more: Vec<Need> = constants
                .filter(|need| !chosen.contains(need))
                .cloned()
                .collect();
            chosen.extend(more);
        }
    }
    chosen
}

/// Whether a valid value with these facts may pass a test.
fn may_hold((path, expected): &Need, facts: &Facts) -> bool {
    if !facts.known.contains(path) {
        // Below the known depth, or below something that is not a record, anything may stand.
        let parent_is_open = path.len() > 1
            && facts.known.contains(&path[..1])
            && !facts
                .known
                .iter()
                .any(|known| known.len() > 1 && known[..1] == path[..1]);
        return parent_is_open;
    }
    match (expected, facts.fixed.get(path)) {
        (Expected::Value(value), Some(values)) => values.contains(value),
        (Expected::Anything, Some(values)) => values.iter().any(|value| *value != Scalar::Null),
        (Expected::OneOf(listed), Some(values)) => {
            listed.iter().any(|value| values.contains(value))
        }
        (Expected::Kind(kind) | Expected::KindOrNothing(kind), _) => {
            facts.kinds.get(path).is_none_or(|known| known == kind)
        }
        (Expected::Value(_) | Expected::OneOf(_) | Expected::Anything, None) => true,
    }
}

/// Tests that a tolerant server may fail, or that say less than the presence of a key.
fn weak(own: &Facts, path: &Path, expected: &Expected) -> bool {
    own.soft.contains(path)
        || matches!(
            expected,
            Expected::Kind(_) | Expected::KindOrNothing(_) | Expected::OneOf(_)
        )
}

fn is_value(expected: &Expected) -> bool {
    matches!(expected, Expected::Value(_))
}
