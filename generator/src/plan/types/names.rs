//! Names of types.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::locked::{kept, kept_required};
use crate::ir::{Api, Constant, Origin, Schema, Shape, Type};
use crate::lock::Lock;
use crate::pattern::matched;
use crate::plan::config::Config;
use crate::plan::words::name::{Case, Scope, last, render};
use crate::plan::words::reserved;
use crate::plan::words::split::{common_affixes, split_words};

/// A union with more members than this is named after the place where it is used, because more members are likely to be
/// added.
const MOST_MEMBERS: usize = 4;

/// The longest list of members, in characters, that is used as a name.
const LONGEST_LIST: usize = 60;

/// The longest name, in characters, that is made from the steps of a path.
const LONGEST_NAME: usize = 160;

/// The names of types.
pub(in crate::plan) struct Names {
    /// The names, by schema.
    pub(in crate::plan) names: Vec<String>,
    /// The names that the configuration could have renamed.
    pub(in crate::plan) raw_names: BTreeSet<String>,
    /// The names of the last run of structs of required fields, by schema.
    pub(in crate::plan) required: HashMap<usize, String>,
}

/// Components choose first; then unions without a name, named after the words that their members share; then schemas
/// named after their place. So a new component can take a name from another schema, but no other new schema can.
///
/// A schema that had a name in the last run keeps it, unless the configuration has another name for it.
pub(in crate::plan) fn names(api: &Api, config: &Config, lock: &Lock) -> Names {
    let renames = &Renames::of(config);
    let mut names = vec![String::new(); api.schemas.len()];
    let mut scope = Scope::with_word(&reserved::models(), "Model");
    let mut kept = kept(api, config, lock);
    kept.retain(|_, name| scope.keep(name));
    let mut required = kept_required(api, config, lock);
    required.retain(|_, name| scope.keep(name));
    let kept = Kept {
        names: kept,
        renames,
    };
    let mut components: Vec<(usize, String)> = Vec::new();
    for (index, schema) in api.schemas.iter().enumerate() {
        if let Origin::Component(name) = &schema.origin {
            let raw = renames.renamed(name);
            match kept.name(index, name, &raw) {
                Some(known) => names[index] = known,
                None => components.push((index, raw)),
            }
        }
    }
    let raws: Vec<&str> = components.iter().map(|(_, raw)| raw.as_str()).collect();
    let claimed = scope.claim_all(&raws, Case::Type);
    for ((index, _), name) in components.iter().zip(claimed) {
        names[*index] = name;
    }
    // A union of unions is named after its members, so the members are named in earlier rounds.
    for _ in 0..4 {
        let mut round: Vec<(usize, String)> = structural(api, renames, &names);
        round.sort_by(|a, b| {
            a.1.cmp(&b.1)
                .then_with(|| api.schemas[a.0].pointer.cmp(&api.schemas[b.0].pointer))
        });
        if round.is_empty() {
            break;
        }
        for (index, raw) in round {
            let known = kept.name(index, "", &raw);
            names[index] = known.unwrap_or_else(|| scope.claim(&raw, Case::Type));
        }
    }
    let mut inline: Vec<(usize, String, bool)> = Vec::new();
    for (index, schema) in api.schemas.iter().enumerate() {
        if names[index].is_empty() {
            let name = path_name(schema, renames);
            let renamed = renames.renamed(&name);
            let is_spelled = renamed == name
                && matches!(schema.origin, Origin::Inline(_))
                && render(&name, Case::Type).eq_ignore_ascii_case(&name);
            inline.push((index, renamed, is_spelled));
        }
    }
    // A schema that becomes no type must not take the name of one that does.
    let is_type = |index: usize| {
        let schema = &api.schemas[index];
        let is_alias = matches!(schema.shape, Shape::Alias(_)) && !schema.recursive;
        (schema.usage.sent || schema.usage.received) && !is_alias
    };
    inline.sort_by(|a, b| {
        (is_type(b.0).cmp(&is_type(a.0)))
            .then_with(|| a.1.cmp(&b.1))
            .then_with(|| api.schemas[a.0].pointer.cmp(&api.schemas[b.0].pointer))
    });
    for (index, raw, is_spelled) in inline {
        let known = kept.name(index, "", &raw);
        names[index] = known.unwrap_or_else(|| match is_spelled {
            true => scope.claim_spelled(&raw, Case::Type),
            false => scope.claim(&raw, Case::Type),
        });
    }
    Names {
        names,
        raw_names: renames.asked.take(),
        required,
    }
}

/// The names of the last run.
struct Kept<'k, 'c> {
    names: HashMap<usize, String>,
    renames: &'k Renames<'c>,
}

impl Kept<'_, '_> {
    /// The name that a schema keeps. A name from the configuration precedes it, whether it is for the schema's own text
    /// or for the name that it had.
    fn name(&self, index: usize, own: &str, raw: &str) -> Option<String> {
        let name = self.names.get(&index)?;
        let is_renamed = self.renames.gives(raw) && raw != own;
        if is_renamed && render(raw, Case::Type) != *name {
            return None;
        }
        Some(name.clone())
    }
}

/// Whether the name of a schema, or a part of it, comes from the configuration.
pub(super) fn is_renamed(schema: &Schema, name: &str, config: &Config) -> bool {
    if config.schemas.rename.is_empty() {
        return false;
    }
    let renames = Renames::of(config);
    let is_renamed = |name: &str| renames.renamed(name) != name;
    match &schema.origin {
        Origin::Component(name) => is_renamed(name),
        Origin::Inline(path) => {
            path.first().is_some_and(|step| is_renamed(step)) || is_renamed(&joined(path, &renames))
        }
        Origin::Structural(members) => {
            members.iter().any(|member| is_renamed(member))
                || place_pinned(schema, &renames).is_some()
                || renames.exact.values().any(|new| new == name)
        }
    }
}

fn path_name(schema: &Schema, renames: &Renames<'_>) -> String {
    match &schema.origin {
        Origin::Component(name) => name.clone(),
        Origin::Structural(key) => key.join(" or "),
        Origin::Inline(path) => joined(path, renames),
    }
}

/// The words of a path, joined into one name.
fn joined(path: &[String], renames: &Renames<'_>) -> String {
    let mut words: Vec<String> = Vec::new();
    for (at, step) in path.iter().enumerate() {
        let step = match at {
            0 => renames.renamed(step),
            _ => step.clone(),
        };
        let next = split_words(&render(&step, Case::Type));
        // `CheckoutLink` + `checkout_link_price` gives `CheckoutLinkPrice`.
        let overlap = (1..=words.len().min(next.len()))
            .rev()
            .find(|count| words[words.len() - count..] == next[..*count])
            .unwrap_or(0);
        words.extend(next.into_iter().skip(overlap));
    }
    shortened(words).concat()
}

/// Removes words from the middle of a name that would be too long for a file of the documentation.
fn shortened(mut words: Vec<String>) -> Vec<String> {
    let mut length: usize = words.iter().map(String::len).sum();
    while length > LONGEST_NAME && words.len() > 2 {
        length -= words.remove(words.len() / 2).len();
    }
    words
}

fn structural(api: &Api, renames: &Renames<'_>, names: &[String]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (index, schema) in api.schemas.iter().enumerate() {
        let (Origin::Structural(_), Shape::Union(union)) = (&schema.origin, &schema.shape) else {
            continue;
        };
        if !names[index].is_empty() {
            continue;
        }
        let members: Option<Vec<String>> = union
            .members
            .iter()
            .map(|member| member_name(names, &member.ty))
            .collect();
        let Some(members) = members else { continue };
        let joined = members.join("Or");
        let is_long = members.len() > MOST_MEMBERS || joined.len() > LONGEST_LIST;
        if let Some(name) = place_pinned(schema, renames) {
            found.push((index, name));
            continue;
        }
        let raw = match (shared_name(&members, names), is_long) {
            (Some(shared), _) => shared,
            (None, true) if renames.renamed(&joined) == joined => {
                place_name(schema, renames).unwrap_or(joined)
            }
            (None, _) => joined,
        };
        found.push((index, renames.renamed(&raw)));
    }
    found
}

/// The name of a schema in several places, after one of them: the shortest, then the first in alphabetical order.
fn place_name(schema: &Schema, renames: &Renames<'_>) -> Option<String> {
    let names = schema.places.iter().map(|place| joined(place, renames));
    names.min_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)))
}

/// The name that the configuration gives to the schema in a place. The schema keeps it if its members change.
fn place_pinned(schema: &Schema, renames: &Renames<'_>) -> Option<String> {
    if renames.exact.is_empty() {
        return None;
    }
    let places = schema.places.iter().map(|place| joined(place, renames));
    let pinned = places.filter(|place| renames.exact.contains_key(place));
    pinned.min().map(|place| renames.renamed(&place))
}

/// The name of a union after the words that its members share, if they share any and the name is not taken.
fn shared_name(members: &[String], taken: &[String]) -> Option<String> {
    let words: Vec<Vec<String>> = members.iter().map(|name| split_words(name)).collect();
    let (prefix, suffix) = common_affixes(&words);
    let first = words.first()?;
    let start = first[..prefix].concat();
    let end = |count: usize| format!("{start}{}", first[first.len() - count..].concat());
    // If that name is taken, shorter ends are tried before a start of one word, which alone would say too little.
    let fewer = if prefix == 1 { 1..suffix } else { 0..0 };
    let both = std::iter::once(suffix).chain(fewer.rev()).map(end);
    if prefix == 0 {
        return None;
    }
    let taken: HashSet<&str> = taken.iter().map(String::as_str).collect();
    let mut found = both.chain([start.clone()]);
    found.find(|name| !taken.contains(name.as_str()))
}

/// The name of a union's member, if it has one yet.
pub(in crate::plan) fn member_name(names: &[String], ty: &Type) -> Option<String> {
    Some(match ty {
        Type::String => "String".to_owned(),
        Type::Integer => "Integer".to_owned(),
        Type::Number | Type::IntegerOrNumber | Type::Constant(Constant::Number(_)) => {
            "Number".to_owned()
        }
        Type::Boolean => "Boolean".to_owned(),
        Type::Text(format) => format.name().to_owned(),
        Type::Foreign(foreign) => last(&foreign.path).to_owned(),
        Type::Binary => "Bytes".to_owned(),
        Type::Any => "Any".to_owned(),
        Type::Constant(Constant::Null) => "Null".to_owned(),
        Type::Constant(Constant::String(text)) => render(text, Case::Type),
        Type::Constant(Constant::Boolean(value)) => render(&value.to_string(), Case::Type),
        Type::Constant(Constant::Json(_)) => "Json".to_owned(),
        Type::Constant(Constant::Integer(value)) => render(&value.to_string(), Case::Type),
        Type::Array(item) => format!("{}List", member_name(names, &item.ty)?),
        Type::Map(item) => format!("{}Map", member_name(names, &item.ty)?),
        Type::Tuple { .. } => "Tuple".to_owned(),
        Type::OneOrMany(item) => format!("{}OrList", member_name(names, item)?),
        Type::Named(id) => match names.get(id.0 as usize) {
            Some(name) if !name.is_empty() => name.clone(),
            _ => return None,
        },
    })
}

/// The new names of `codegen.toml`, and the names that were looked up.
struct Renames<'c> {
    exact: &'c BTreeMap<String, String>,
    /// The patterns with a `*`, the longest first.
    patterns: Vec<(&'c String, &'c String)>,
    asked: RefCell<BTreeSet<String>>,
}

impl<'c> Renames<'c> {
    fn of(config: &'c Config) -> Self {
        let exact = &config.schemas.rename;
        let mut patterns: Vec<_> = exact.iter().filter(|(old, _)| old.contains('*')).collect();
        patterns.sort_by_key(|(old, _)| (std::cmp::Reverse(old.len()), *old));
        Self {
            exact,
            patterns,
            asked: RefCell::default(),
        }
    }

    /// Whether the configuration gives this name.
    fn gives(&self, name: &str) -> bool {
        let is_given = |(_, new): &(&String, &String)| match new.contains('*') {
            true => matched(new, name).is_some_and(|matched| !matched.is_empty()),
            false => *new == name,
        };
        self.exact.iter().any(|pair| is_given(&pair))
    }

    /// The name of a schema after the renames of `codegen.toml`.
    fn renamed(&self, name: &str) -> String {
        if self.exact.is_empty() {
            return name.to_owned();
        }
        if !self.asked.borrow().contains(name) {
            self.asked.borrow_mut().insert(name.to_owned());
        }
        if let Some(new) = self.exact.get(name) {
            return new.clone();
        }
        for (old, new) in &self.patterns {
            if let Some(matched) = matched(old, name).filter(|matched| !matched.is_empty()) {
                return new.replace('*', matched);
            }
        }
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G4: the name of a file of the documentation has at most 255 characters.
    #[test]
    fn long_paths_lose_words_in_the_middle() {
        let path: Vec<String> = (0..40).map(|step| format!("step {step}")).collect();
        let name = joined(&path, &Renames::of(&Config::default()));
        assert!(name.len() <= LONGEST_NAME, "{name}");
        assert!(name.starts_with("Step0Step1"), "{name}");
        assert!(name.ends_with("Step39"), "{name}");
        assert_eq!(
            joined(&path[..2], &Renames::of(&Config::default())),
            "Step0Step1"
        );
    }
}
