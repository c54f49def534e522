//! Tags: a property whose value identifies the member of a union.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::Facts;
use super::rules::rules;
use super::{discriminate, only, only_of};
use crate::ir::{Api, Discriminator};
use crate::sdk::{ObjectDispatch, Path, Scalar, Tags};

/// Uses the discriminator of the document: its mapping and, for members that the mapping omits, the values that they
/// list for the property, or their names.
pub(super) fn by_discriminator(
    api: &Api,
    discriminator: &Discriminator,
    members: &[(usize, Facts)],
) -> ObjectDispatch {
    let path = vec![discriminator.property.clone()];
    let mut values: BTreeMap<usize, Vec<Scalar>> = BTreeMap::new();
    let mut taken: BTreeSet<Scalar> = BTreeSet::new();
    let mut claim = |taken: &mut BTreeSet<Scalar>, member: usize, value: Scalar| {
        if taken.insert(value.clone()) {
            values.entry(member).or_default().push(value);
        }
    };
    let string = |tag: &String| Scalar::String(tag.clone());
    for (tag, member) in &discriminator.mapping {
        claim(&mut taken, *member, string(tag));
    }
    // A value that several members list leads to all of them, and other tests have to select one.
    let mut shared: BTreeMap<Vec<usize>, Vec<Scalar>> = BTreeMap::new();
    for (value, holders) in holders(members, &path) {
        match only(holders.iter().map(|at| members[*at].0)) {
            _ if taken.contains(&value) => {}
            Some(only) => claim(&mut taken, only, value),
            None => shared.entry(holders).or_default().push(value),
        }
    }
    let unnamed =
        |member: &usize, values: &BTreeMap<usize, Vec<Scalar>>| !values.contains_key(member);
    for (name, member) in &discriminator.names {
        if unnamed(member, &values) && taken.insert(string(name)) {
            values.entry(*member).or_default().push(string(name));
        }
    }
    let own = values.iter().filter_map(|(variant, values)| {
        Some((tags(values.iter())?, ObjectDispatch::Always(*variant)))
    });
    let several = shared.into_iter().filter_map(|(holders, values)| {
        let holders: Vec<_> = holders.into_iter().map(|at| members[at].clone()).collect();
        Some((
            tags(values.iter())?,
            discriminate(api, &without(&holders, &path)),
        ))
    });
    let arms = own.chain(several);
    // A member that describes the property without requiring it may lack it.
    let may_omit = members
        .iter()
        .filter(|(_, facts)| facts.at(&path).known && !facts.at(&path).required);
    ObjectDispatch::Tag {
        arms: arms.collect(),
        absent: match discriminator.default {
            Some(default) => Some(Box::new(ObjectDispatch::Always(default))),
            None => absent(api, may_omit, &path),
        },
        other: discriminator.default,
        path,
    }
}

/// The strings that members list at a path, with the indexes of these members.
fn holders(members: &[(usize, Facts)], path: &Path) -> BTreeMap<Scalar, Vec<usize>> {
    let mut found: BTreeMap<Scalar, Vec<usize>> = BTreeMap::new();
    for (at, (_, facts)) in members.iter().enumerate() {
        let listed = facts.at(path).fixed.iter().flatten();
        for value in listed.filter(|value| matches!(value, Scalar::String(_))) {
            found.entry(value.clone()).or_default().push(at);
        }
    }
    found
}

/// A tag at a path where no two variants share a value. Constants are preferred to lists of values.
pub(super) fn of_its_own(api: &Api, members: &[(usize, Facts)]) -> Option<ObjectDispatch> {
    let groups = |path: &Path| {
        groups(members, path)
            .filter(|groups| groups.iter().all(|(_, at)| variants(members, at) == 1))
    };
    let constant = |path: &&Path| {
        members.iter().all(|(_, facts)| {
            let fixed = facts.at(path).fixed.as_ref();
            fixed.is_some_and(|values| values.len() == 1)
        })
    };
    let paths = paths(members);
    let (constants, lists): (Vec<&Path>, Vec<&Path>) = paths.into_iter().partition(constant);
    let mut paths = constants.into_iter().chain(lists);
    paths.find_map(|path| Some(dispatch(api, members, path, groups(path)?, &discriminate)))
}

/// A tag, and for the members that share a value of it another tag, as long as there is one. The discriminators of the
/// document come first, from the outermost union to the innermost: a new value of any of them is unknown.
pub(super) fn tree(
    api: &Api,
    stated: &[Path],
    members: &[(usize, Facts)],
) -> Option<ObjectDispatch> {
    let arm = |api: &Api, members: &[(usize, Facts)]| match only_of(members) {
        Some(only) => ObjectDispatch::Always(only),
        None => tree(api, stated, members).unwrap_or_else(|| discriminate(api, members)),
    };
    let by_document = stated.iter().find_map(|path| {
        let groups = groups(members, path)?;
        Some((path, groups))
    });
    if by_document.is_none()
        && let Some(found) = of_its_own(api, members)
    {
        return Some(found);
    }
    let (path, groups) = by_document.or_else(|| most_telling(members))?;
    Some(dispatch(api, members, path, groups, &arm))
}

/// The tag that leaves the fewest members to be distinguished by something else.
pub(super) fn shared(api: &Api, members: &[(usize, Facts)]) -> Option<ObjectDispatch> {
    let (path, groups) = most_telling(members)?;
    Some(dispatch(api, members, path, groups, &discriminate))
}

/// The path of that tag, and the members by its values.
fn most_telling(members: &[(usize, Facts)]) -> Option<(&Path, Groups<'_>)> {
    let all = variants(members, &(0..members.len()).collect::<Vec<_>>());
    let found = paths(members).into_iter().filter_map(|path| {
        let groups = groups(members, path)?;
        let most = groups.iter().map(|(_, at)| variants(members, at)).max()?;
        (most < all).then_some((most, path, groups))
    });
    let (_, path, groups) = found.min_by_key(|(most, ..)| *most)?;
    Some((path, groups))
}

/// The paths at which every member lists its values, the shortest first, then in document order.
fn paths(members: &[(usize, Facts)]) -> Vec<&Path> {
    let Some((_, first)) = members.first() else {
        return Vec::new();
    };
    let mut paths: Vec<&Path> = first
        .paths()
        .map(|(path, _)| path)
        .filter(|path| {
            members
                .iter()
                .all(|(_, facts)| facts.at(path).fixed.is_some())
        })
        .collect();
    paths.sort_by_key(|path| {
        let place = first
            .order
            .iter()
            .position(|known| known.first() == path.first());
        (path.len(), place)
    });
    paths
}

/// Values with the indexes of the members that have them; `None` unless all values are strings, or all are integers.
type Groups<'a> = Vec<(Vec<&'a Scalar>, Vec<usize>)>;

fn groups<'a>(members: &'a [(usize, Facts)], path: &Path) -> Option<Groups<'a>> {
    let mut places: Vec<(&Scalar, Vec<usize>)> = Vec::new();
    for (at, (_, facts)) in members.iter().enumerate() {
        for value in facts.at(path).fixed.as_ref()? {
            match places.iter_mut().find(|(known, _)| *known == value) {
                Some((_, holders)) => holders.push(at),
                None => places.push((value, vec![at])),
            }
        }
    }
    tags(places.iter().map(|(value, _)| *value))?;
    let mut groups: Groups<'a> = Vec::new();
    for (value, holders) in places {
        match groups.iter_mut().find(|(_, known)| *known == holders) {
            Some((values, _)) => values.push(value),
            None => groups.push((vec![value], holders)),
        }
    }
    Some(groups)
}

/// The dispatch of some of the members.
type Among<'a> = &'a dyn Fn(&Api, &[(usize, Facts)]) -> ObjectDispatch;

/// The dispatch by a tag. `among` discriminates the members that share a value of it.
fn dispatch(
    api: &Api,
    members: &[(usize, Facts)],
    path: &Path,
    groups: Groups<'_>,
    among: Among<'_>,
) -> ObjectDispatch {
    let mut arms: Vec<(Vec<&Scalar>, ObjectDispatch)> = Vec::new();
    for (values, holders) in groups {
        let holders: Vec<_> = holders.into_iter().map(|at| members[at].clone()).collect();
        let arm = among(api, &without(&holders, path));
        let same = arms.iter_mut().find(|(_, known)| match (known, &arm) {
            (ObjectDispatch::Always(known), ObjectDispatch::Always(arm)) => *known == *arm,
            (_, _) => false,
        });
        match same {
            Some((known, _)) => known.extend(values),
            None => arms.push((values, arm)),
        }
    }
    let may_omit = members.iter().filter(|(_, facts)| !facts.at(path).required);
    ObjectDispatch::Tag {
        path: path.clone(),
        arms: arms
            .into_iter()
            .filter_map(|(values, arm)| Some((tags(values.into_iter())?, arm)))
            .collect(),
        absent: absent(api, may_omit, path),
        other: None,
    }
}

/// The dispatch of an object without the tag, among the members that may omit it.
fn absent<'a>(
    api: &Api,
    may_omit: impl Iterator<Item = &'a (usize, Facts)>,
    path: &Path,
) -> Option<Box<ObjectDispatch>> {
    let members: Vec<(usize, Facts)> = may_omit.cloned().collect();
    if members.is_empty() {
        return None;
    }
    let members = without(&members, path);
    Some(Box::new(match only_of(&members) {
        Some(only) => ObjectDispatch::Always(only),
        None => of_its_own(api, &members).unwrap_or_else(|| rules(api, &members).dispatch),
    }))
}

/// The same members without the facts about a path that has been tested.
fn without(members: &[(usize, Facts)], path: &Path) -> Vec<(usize, Facts)> {
    let mut members = members.to_vec();
    for (_, facts) in &mut members {
        facts.settle(path);
    }
    members
}

/// The number of variants that these members belong to.
fn variants(members: &[(usize, Facts)], at: &[usize]) -> usize {
    let variants: BTreeSet<usize> = at.iter().map(|at| members[*at].0).collect();
    variants.len()
}

/// Values as tags, if they are all strings or all integers.
fn tags<'a>(values: impl Iterator<Item = &'a Scalar> + Clone) -> Option<Tags> {
    let strings = values.clone().map(|value| match value {
        Scalar::String(text) => Some(text.clone()),
        Scalar::Integer(_)
        | Scalar::Boolean(_)
        | Scalar::Null
        | Scalar::Number(_)
        | Scalar::Json(_) => None,
    });
    let integers = values.map(|value| match value {
        Scalar::Integer(value) => Some(*value),
        Scalar::String(_)
        | Scalar::Boolean(_)
        | Scalar::Null
        | Scalar::Number(_)
        | Scalar::Json(_) => None,
    });
    match strings.collect::<Option<Vec<_>>>() {
        Some(strings) => Some(Tags::Strings(strings)),
        None => integers.collect::<Option<Vec<_>>>().map(Tags::Integers),
    }
}
