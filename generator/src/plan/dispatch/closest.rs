//! The closest member, for unions that rules do not discriminate safely.

use std::collections::HashSet;

use super::facts::Facts;
use super::needs::{Need, Paths};
use super::nested;
use crate::ir::Api;
use crate::sdk::{Candidate, Expected, Inner, JsonKind, ObjectDispatch, Path};

/// Among the members whose required properties are present, selects the one that knows the most keys.
pub(super) fn closest(api: &Api, members: &[(usize, Facts)]) -> ObjectDispatch {
    let mut paths = Paths::default();
    let mut nested = nested::names(api, members).into_iter();
    let mut candidates: Vec<Candidate> = members
        .iter()
        .map(|(variant, facts)| {
            let firm = facts
                .paths()
                .filter(|(_, fact)| fact.required && !fact.soft);
            let needs = firm.filter_map(|(path, fact)| match &fact.fixed {
                Some(values) if values.len() == 1 => {
                    let value = values.first()?.clone();
                    Some((path.clone(), Expected::Value(value)))
                }
                // A nested property says more than its parent only if its value is known.
                Some(_) | None if path.len() > 1 => None,
                Some(_) | None => Some((path.clone(), Expected::Anything)),
            });
            let mut needs: Vec<Need> = needs.collect();
            needs.extend(differing_kinds(facts, members));
            let mut hints = hints(facts, members);
            // A hint adds nothing if a need already requires it.
            let holds = |(path, hint): &Need| {
                let mut needs = needs.iter();
                needs.any(|(known, need)| known == path && implies(need, hint))
            };
            hints.retain(|hint| !holds(hint));
            Candidate {
                tests: paths.tests(needs),
                hints: paths.tests(hints),
                inner: nested
                    .next()
                    .unwrap_or_default()
                    .into_iter()
                    .map(|(path, within, names)| Inner {
                        path: paths.index(path.clone()),
                        within,
                        names,
                    })
                    .collect(),
                names: names(facts),
                variant: *variant,
            }
        })
        .collect();
    // A value whose tag no member of an inner union has still belongs to that union.
    let unlisted = inner_unions(members).into_iter().map(|(variant, path)| {
        let own = members.iter().filter(|(other, _)| *other == variant);
        let mut known: Vec<String> = own.flat_map(|(_, facts)| names(facts)).collect();
        let mut seen = HashSet::new();
        known.retain(|name| seen.insert(name.clone()));
        Candidate {
            tests: paths.tests(vec![(path, Expected::Kind(JsonKind::String))]),
            hints: Vec::new(),
            inner: Vec::new(),
            names: known,
            variant,
        }
    });
    candidates.extend(unlisted);
    candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.tests.len()));
    ObjectDispatch::Closest {
        paths: paths.0,
        candidates,
    }
}

/// The members that are unions with a discriminator of which no other member has the property, each with its path.
pub(super) fn inner_unions(members: &[(usize, Facts)]) -> Vec<(usize, Path)> {
    let mut found: Vec<(usize, Path)> = Vec::new();
    for (variant, facts) in members {
        let Some(path) = &facts.within else { continue };
        let belongs = |(other, facts): &(usize, Facts)| {
            (other == variant) == (facts.within.as_ref() == Some(path))
                && (other == variant || !facts.at(path).known)
        };
        if !found.iter().any(|(known, _)| known == variant) && members.iter().all(belongs) {
            found.push((*variant, path.clone()));
        }
    }
    found
}

/// Returns `true` if a hint on a property adds nothing to what is already required there.
fn implies(need: &Expected, hint: &Expected) -> bool {
    match need {
        Expected::Value(_) => true,
        Expected::Anything => matches!(hint, Expected::Present | Expected::NotNull),
        Expected::Present
        | Expected::OneOf(_)
        | Expected::Kind(_)
        | Expected::KindOrNothing(_)
        | Expected::OneOfOrNothing(_)
        | Expected::NotNull => false,
    }
}

/// What distinguishes a member from another one without being required: the values that it lists for a property, the
/// presence of properties that it requires although tolerant servers omit them, and that a value is not null.
fn hints(own: &Facts, members: &[(usize, Facts)]) -> Vec<Need> {
    let another =
        |differs: &dyn Fn(&Facts) -> bool| members.iter().any(|(_, facts)| differs(facts));
    let mut hints = Vec::new();
    for path in &own.order {
        let fact = own.at(path);
        if let Some(values) = &fact.listed
            && another(&|facts| {
                facts
                    .at(path)
                    .listed
                    .as_ref()
                    .is_some_and(|it| it != values)
            })
        {
            let values = values.iter().cloned().collect();
            hints.push((path.clone(), Expected::OneOfOrNothing(values)));
        }
        if fact.demanded && another(&|facts| !facts.at(path).demanded) {
            hints.push((path.clone(), Expected::Present));
        }
        if !fact.nullable && another(&|facts| facts.at(path).known && facts.at(path).nullable) {
            hints.push((path.clone(), Expected::NotNull));
        }
    }
    hints
}

/// Tests of the properties whose values have another kind in another member.
fn differing_kinds(own: &Facts, members: &[(usize, Facts)]) -> Vec<Need> {
    let differs = |path: &&Path| {
        let kind = own.at(path).kind;
        let mut others = members.iter().filter_map(|(_, facts)| facts.at(path).kind);
        path.len() == 1 && others.any(|other| Some(other) != kind)
    };
    let paths = own.order.iter().filter(differs);
    let need = |path: &Path| Some((path.clone(), Expected::KindOrNothing(own.at(path).kind?)));
    paths.filter_map(need).collect()
}

fn names(facts: &Facts) -> Vec<String> {
    facts
        .order
        .iter()
        .filter_map(|path| path.first().cloned())
        .collect()
}
