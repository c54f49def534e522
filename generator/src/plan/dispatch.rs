//! Telling the members of a union apart: decided here, once, for every union.

use std::collections::BTreeSet;

use super::facts::{Facts, facts};
use super::sdk::{Dispatch, Expected, ObjectDispatch, Otherwise, Path, Scalar, StringTest, Test};
use crate::ir::{Api, Constant, Shape, Type, Union};

/// How the member of a value is found.
pub(super) fn dispatch(api: &Api, union: &Union) -> Dispatch {
    let mut dispatch = Dispatch::default();
    let mut objects = Vec::new();
    let mut plain_string = None;
    for (index, member) in union.members.iter().enumerate() {
        match api.resolve(&member.ty) {
            Type::String => plain_string = plain_string.or(Some(index)),
            Type::DateTime | Type::Date | Type::Uuid => {
                dispatch.string.push((StringTest::Form, index));
            }
            Type::Constant(Constant::String(text)) => {
                dispatch
                    .string
                    .push((StringTest::Listed(vec![text.clone()]), index));
            }
            Type::Constant(Constant::Boolean(_)) => dispatch.boolean.insert(0, index),
            Type::Boolean => dispatch.boolean.push(index),
            Type::Constant(Constant::Integer(_)) | Type::Integer => {
                dispatch.integer = dispatch.integer.or(Some(index));
            }
            Type::Number => dispatch.number = dispatch.number.or(Some(index)),
            Type::IntegerOrNumber => {
                dispatch.integer = dispatch.integer.or(Some(index));
                dispatch.number = dispatch.number.or(Some(index));
            }
            Type::Array(_) | Type::Tuple(_) => dispatch.array.push(index),
            Type::OneOrMany(_) | Type::Binary | Type::Any | Type::Constant(Constant::Null) => {}
            Type::Map(_) => objects.push((index, Facts::default())),
            Type::Named(id) => match (facts(api, &member.ty), &api.schema(*id).shape) {
                (Some(facts), _) => objects.push((index, facts)),
                (None, Shape::Alias(slot)) if matches!(slot.ty, Type::Array(_)) => {
                    dispatch.array.push(index)
                }
                (None, Shape::Alias(_)) => objects.push((index, Facts::default())),
                (None, Shape::Strings(values)) => {
                    dispatch
                        .string
                        .push((StringTest::Listed(values.clone()), index));
                }
                (None, Shape::Record(_) | Shape::Union(_)) => {
                    dispatch.string.push((StringTest::Any, index));
                }
            },
        }
    }
    // A number without a fraction is a number, where no member wants it as an integer.
    dispatch.integer = dispatch.integer.or(dispatch.number);
    dispatch
        .string
        .extend(plain_string.map(|index| (StringTest::Any, index)));
    if let [(test @ StringTest::Listed(_), index)] = dispatch.string.as_mut_slice()
        && matches!(api.resolve(&union.members[*index].ty), Type::Named(_))
    {
        // Alone, an open list takes what it does not list.
        *test = StringTest::Any;
    }
    dispatch.string.sort_by_key(|(test, _)| match test {
        StringTest::Listed(_) => 0,
        StringTest::Form => 1,
        StringTest::Any => 2,
    });
    dispatch.object = object(union, objects);
    dispatch
}

fn object(union: &Union, members: Vec<(usize, Facts)>) -> Option<ObjectDispatch> {
    match members.as_slice() {
        [] => return None,
        [(only, _)] => return Some(ObjectDispatch::Always(*only)),
        _ => {}
    }
    if let Some(discriminator) = &union.discriminator {
        let arms = members
            .iter()
            .map(|(index, _)| {
                let tags = discriminator
                    .mapping
                    .iter()
                    .filter(|(_, member)| member == index);
                (tags.map(|(tag, _)| tag.clone()).collect::<Vec<_>>(), *index)
            })
            .filter(|(tags, _)| !tags.is_empty())
            .collect();
        return Some(ObjectDispatch::Tag {
            path: vec![discriminator.property.clone()],
            arms,
            absent: None,
        });
    }
    Some(tag(&members).unwrap_or_else(|| rules(&members)))
}

/// A path at which every member has strings of its own.
fn tag(members: &[(usize, Facts)]) -> Option<ObjectDispatch> {
    let (_, first) = members.first()?;
    let mut paths: Vec<&Path> = first.fixed.keys().collect();
    paths.sort_by_key(|path| {
        (
            path.len(),
            first.order.iter().position(|known| known == *path),
        )
    });
    paths.into_iter().find_map(|path| tag_at(members, path))
}

fn tag_at(members: &[(usize, Facts)], path: &Path) -> Option<ObjectDispatch> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut arms = Vec::new();
    let mut absent = None;
    for (index, facts) in members {
        let mut tags = Vec::new();
        for value in facts.fixed.get(path)? {
            let Scalar::String(text) = value else {
                return None;
            };
            if !seen.insert(text) {
                return None;
            }
            tags.push(text.clone());
        }
        if !facts.required.contains(path) && absent.replace(*index).is_some() {
            return None;
        }
        arms.push((tags, *index));
    }
    Some(ObjectDispatch::Tag {
        path: path.clone(),
        arms,
        absent,
    })
}

/// A test of one member, before paths are numbered.
type Need = (Path, Expected);

/// Rules, the most specific first.
fn rules(members: &[(usize, Facts)]) -> ObjectDispatch {
    let mut open = Vec::new();
    let mut todo: Vec<(usize, Vec<Need>)> = Vec::new();
    for (at, (_, facts)) in members.iter().enumerate() {
        let needs = needs(at, facts, members);
        match needs.is_empty() {
            true => open.push(at),
            false => todo.push((at, needs)),
        }
    }
    let mut paths: Vec<Path> = Vec::new();
    let mut rules = Vec::new();
    while !todo.is_empty() {
        let next = next_rule(&todo, members);
        let (at, needs) = todo.remove(next);
        let tests = needs
            .into_iter()
            .map(|(path, expected)| {
                let known = paths.iter().position(|known| *known == path);
                let path = known.unwrap_or_else(|| {
                    paths.push(path);
                    paths.len() - 1
                });
                Test { path, expected }
            })
            .collect();
        rules.push((tests, members[at].0));
    }
    let otherwise = match open.as_slice() {
        [] => Otherwise::Unknown,
        [only] => Otherwise::Variant(members[*only].0),
        several => Otherwise::Closest(
            several
                .iter()
                .map(|at| (names(&members[*at].1), members[*at].0))
                .collect(),
        ),
    };
    ObjectDispatch::Rules {
        paths,
        rules,
        otherwise,
    }
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
        todo.iter().all(|(other, _)| {
            other == at || !needs.iter().all(|need| may_hold(need, &members[*other].1))
        })
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
            _ => candidates.push((path.clone(), Expected::Anything)),
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
        (Expected::Kind(kind), _) => facts.kinds.get(path).is_none_or(|known| known == kind),
        (Expected::Value(_) | Expected::Anything, None) => true,
    }
}

/// Tests that a tolerant server may fail, or that say less than the presence of a key.
fn weak(own: &Facts, path: &Path, expected: &Expected) -> bool {
    own.soft.contains(path) || matches!(expected, Expected::Kind(_))
}

fn is_value(expected: &Expected) -> bool {
    matches!(expected, Expected::Value(_))
}
