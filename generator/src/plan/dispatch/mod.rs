//! Discrimination of unions, decided here once for every union.

mod closest;
pub(in crate::plan) mod constants;
pub(in crate::plan) mod facts;
pub(in crate::plan) mod leaves;
mod lists;
mod needs;
mod nested;
pub(in crate::plan) mod pinned;
mod rules;
mod tag;
pub(in crate::plan) mod tags;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use self::constants::is_tested;
use self::facts::{Facts, json_kind, merge};
use self::leaves::{Leaf, leaves};
use crate::ir::{Api, Constant, Discriminator, ForeignForm, Member, Shape, Type, Union};
use crate::sdk::{Dispatch, JsonKind, ObjectDispatch, Path, StringTest};

/// How the member that a value belongs to is found. If a member is itself a union, its own members are tested.
pub(in crate::plan) fn dispatch(api: &Api, union: &Union) -> Dispatch {
    let leaves = leaves(api, union);
    let fixed = |member: &Member| matches!(api.resolve(&member.ty), Type::Constant(constant) if is_tested(constant));
    let ground = Ground {
        api,
        discriminator: union.discriminator.as_ref(),
        is_open: union.base.is_some(),
        flat: flat_tags(union),
        fixed: union.members.iter().map(fixed).collect(),
    };
    let mut dispatch = decide(&ground, &leaves);
    dispatch.items = lists::items(api, &leaves);
    dispatch
}

/// The discriminators of the unions whose members a union has, the outermost first; `None` if it has its own only.
fn flat_tags(union: &Union) -> Option<Vec<Path>> {
    let depth = union
        .members
        .iter()
        .map(|member| member.within.len())
        .max()?;
    let mut found: Vec<Path> = Vec::new();
    for level in 0..depth {
        for member in &union.members {
            let within = member.within.get(level);
            if let Some((property, _)) = within.and_then(|within| within.tag.as_ref())
                && !found.contains(&vec![property.clone()])
            {
                found.push(vec![property.clone()]);
            }
        }
    }
    (depth > 0).then_some(found)
}

/// The context in which leaves are discriminated.
struct Ground<'a> {
    api: &'a Api,
    discriminator: Option<&'a Discriminator>,
    /// Whether values may have a leaf's tag and still belong to no leaf.
    is_open: bool,
    /// If the union has the members of unions that it contained: the discriminators of all, the outermost first.
    flat: Option<Vec<Path>>,
    /// Whether each variant takes a single value only.
    fixed: Vec<bool>,
}

fn decide(ground: &Ground<'_>, leaves: &[Leaf<'_>]) -> Dispatch {
    let mut dispatch = Dispatch::default();
    let mut objects: Vec<Leaf<'_>> = Vec::new();
    let mut plain_string = None;
    let mut fixed_integer = None;
    for leaf in leaves {
        let variant = leaf.variant;
        match leaf.ty {
            Type::String | Type::Binary => plain_string = plain_string.or(Some(variant)),
            Type::Text(_) => {
                dispatch.string.push((StringTest::Form, variant));
            }
            Type::Constant(Constant::String(text)) => {
                let listed = StringTest::Listed(vec![text.clone()]);
                dispatch.string.push((listed, variant));
            }
            Type::Constant(Constant::Boolean(value)) => {
                dispatch.boolean.push((Some(*value), variant));
            }
            Type::Boolean => dispatch.boolean.push((None, variant)),
            Type::Constant(Constant::Integer(_)) => fixed_integer = fixed_integer.or(Some(variant)),
            Type::Integer => dispatch.integer = dispatch.integer.or(Some(variant)),
            Type::Number | Type::Constant(Constant::Number(_)) => {
                dispatch.number = dispatch.number.or(Some(variant));
            }
            Type::Constant(Constant::Json(text)) => match json_kind(text) {
                JsonKind::Array => dispatch.array.push(variant),
                JsonKind::Object => objects.push(leaf.clone()),
                JsonKind::String | JsonKind::Number | JsonKind::Boolean => {
                    dispatch.integer = dispatch.integer.or(Some(variant));
                }
            },
            Type::IntegerOrNumber => {
                dispatch.integer = dispatch.integer.or(Some(variant));
                dispatch.number = dispatch.number.or(Some(variant));
            }
            Type::Array(_) | Type::Tuple { .. } | Type::OneOrMany(_) => {
                dispatch.array.push(variant)
            }
            Type::Foreign(foreign) => match foreign.form {
                ForeignForm::Text => plain_string = plain_string.or(Some(variant)),
                ForeignForm::Number => {
                    dispatch.integer = dispatch.integer.or(Some(variant));
                    dispatch.number = dispatch.number.or(Some(variant));
                }
                ForeignForm::Own => dispatch.rest = dispatch.rest.or(Some(variant)),
            },
            Type::Any => dispatch.rest = dispatch.rest.or(Some(variant)),
            Type::Constant(Constant::Null) => {}
            Type::Map(_) => objects.push(leaf.clone()),
            Type::Named(id) => match &ground.api.schema(*id).shape {
                Shape::Alias(slot) if matches!(slot.ty, Type::Array(_)) => {
                    dispatch.array.push(variant);
                }
                Shape::Record(_) | Shape::Alias(_) => objects.push(leaf.clone()),
                Shape::Strings(values) => {
                    let listed = StringTest::Listed(values.clone());
                    dispatch.string.push((listed, variant));
                }
                Shape::Integers(_) => {
                    dispatch.integer = dispatch.integer.or(Some(variant));
                }
                // The members of the union are leaves themselves.
                Shape::Union(_) => {}
            },
        }
    }
    // If no member takes integers, one that takes numbers takes them.
    dispatch.integer = dispatch.integer.or(dispatch.number).or(fixed_integer);
    if let Some(rest) = dispatch.rest {
        // A member that takes any value takes the values that the others of the kind leave.
        if !objects.is_empty() {
            objects.push(Leaf::anything(rest));
        }
        if !dispatch.array.is_empty() {
            dispatch.array.push(rest);
        }
        if !dispatch.string.is_empty() {
            plain_string = plain_string.or(Some(rest));
        }
        if !dispatch.boolean.is_empty() {
            dispatch.boolean.push((None, rest));
        }
    }
    let mut lists = HashSet::new();
    dispatch.array.retain(|variant| lists.insert(*variant));
    dispatch.string = strings(ground, dispatch.string, plain_string);
    dispatch.object = object(ground, &objects);
    dispatch
}

/// The tests of strings, the narrowest first.
fn strings(
    ground: &Ground<'_>,
    mut tests: Vec<(StringTest, usize)>,
    plain: Option<usize>,
) -> Vec<(StringTest, usize)> {
    tests.extend(plain.map(|variant| (StringTest::Any, variant)));
    tests.sort_by_key(|(test, _)| match test {
        StringTest::Listed(_) => 0,
        StringTest::Form => 1,
        StringTest::Any => 2,
    });
    let only = only(tests.iter().map(|(_, variant)| *variant));
    match (only, tests.as_slice()) {
        (Some(_), [(StringTest::Form, _)]) => tests,
        // If all tests lead to one variant, it takes any string: an open list also takes values that it does not have.
        (Some(only), _) if ground.fixed.get(only) != Some(&true) => vec![(StringTest::Any, only)],
        (Some(_) | None, _) => tests,
    }
}

/// Discriminates objects by facts about the members; if these are not enough, by facts about the members of those
/// members that are unions.
fn object(ground: &Ground<'_>, leaves: &[Leaf<'_>]) -> Option<ObjectDispatch> {
    let known: Vec<(usize, Facts)> = leaves
        .iter()
        .map(|leaf| (leaf.variant, leaf.facts(ground.api)))
        .collect();
    // A single member takes any object, unless the document maps tags to it: other tags then belong to members that may
    // be added later.
    let is_mapped = |found: &Discriminator| known.len() == 1 && !found.mapping.is_empty();
    let may_be_other = ground.is_open || ground.discriminator.is_some_and(is_mapped);
    match only_of(&known) {
        Some(only) if !may_be_other => return Some(ObjectDispatch::Always(only)),
        None if known.is_empty() => return None,
        Some(_) | None => {}
    }
    // A discriminator does not help if no member has a value: members without a name have none.
    let speaks = |found: &&Discriminator| !found.mapping.is_empty() || !found.names.is_empty();
    if let Some(discriminator) = ground.discriminator.filter(speaks) {
        return Some(tag::by_discriminator(ground.api, discriminator, &known));
    }
    if let Some(stated) = &ground.flat
        && let Some(found) = tag::tree(ground.api, stated, &known)
    {
        return Some(found);
    }
    let variants: BTreeSet<usize> = known.iter().map(|(variant, _)| *variant).collect();
    if variants.len() < known.len()
        && let Some(sound) = discriminate_safely(ground.api, &merged(&known))
    {
        return Some(sound);
    }
    Some(discriminate(ground.api, &known))
}

/// The facts about each variant that hold for any of its leaves.
fn merged(leaves: &[(usize, Facts)]) -> Vec<(usize, Facts)> {
    let mut by_variant: BTreeMap<usize, Vec<Facts>> = BTreeMap::new();
    for (variant, facts) in leaves {
        by_variant.entry(*variant).or_default().push(facts.clone());
    }
    by_variant
        .into_iter()
        .map(|(variant, facts)| (variant, merge(facts)))
        .collect()
}

/// The variant, if all are the same.
fn only(mut variants: impl Iterator<Item = usize>) -> Option<usize> {
    let first = variants.next()?;
    variants.all(|variant| variant == first).then_some(first)
}

fn only_of(members: &[(usize, Facts)]) -> Option<usize> {
    only(members.iter().map(|(variant, _)| *variant))
}

/// Discriminates objects by their facts: by a tag whose values each belong to one variant, by rules that are never
/// wrong, by a tag that some members share, and finally by the rules that are wrong least often. Several members may
/// belong to one variant.
fn discriminate(api: &Api, members: &[(usize, Facts)]) -> ObjectDispatch {
    if let Some(sound) = discriminate_safely(api, members) {
        return sound;
    }
    match tag::shared(api, members) {
        Some(shared) => shared,
        None => rules::rules(api, members).dispatch,
    }
}

/// The same, but only if the result is right for every valid value.
fn discriminate_safely(api: &Api, members: &[(usize, Facts)]) -> Option<ObjectDispatch> {
    if let Some(only) = only_of(members) {
        return Some(ObjectDispatch::Always(only));
    }
    if let Some(found) = tag::of_its_own(api, members) {
        return Some(found);
    }
    let rules = rules::rules(api, members);
    rules.is_sound.then_some(rules.dispatch)
}
