//! Files: which model goes where. A model's file depends on its name only, until [`features`](super::features) sets apart
//! what one service alone needs.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::config::Config;
use super::name::{Case, render};
use super::sdk::{Definition, Family};
use crate::pattern::matched;

/// The methods of HTTP: documents name operations after them.
const METHODS: &[&str] = &[
    "delete", "get", "head", "options", "patch", "post", "put", "trace",
];

/// Puts each definition into the file of its family: as configured, or else the word of its name that says what it is
/// about.
pub(super) fn families(definitions: Vec<Definition>, config: &Config) -> Vec<Family> {
    let mut families: BTreeMap<String, Vec<Definition>> = BTreeMap::new();
    for definition in definitions {
        let module = module(&definition.name, &config.schemas.families);
        families.entry(module).or_default().push(definition);
    }
    families
        .into_iter()
        .map(|(module, definitions)| Family {
            module,
            feature: None,
            definitions,
        })
        .collect()
}

/// The word that says what a type is about: the first, but for the method of an operation that the type is named after.
fn subject(words: &str) -> &str {
    let (first, rest) = words.split_once('_').unwrap_or((words, ""));
    let second = rest.split('_').next().unwrap_or_default();
    match METHODS.contains(&first) && !second.is_empty() {
        true => second,
        false => first,
    }
}

fn module(name: &str, configured: &BTreeMap<String, Vec<String>>) -> String {
    let letters = |pattern: &&String| pattern.len();
    let best = configured
        .iter()
        .filter_map(|(family, patterns)| {
            let longest = patterns
                .iter()
                .filter(|pattern| matched(pattern, name).is_some())
                .max_by_key(letters)?;
            Some((longest.len(), family))
        })
        .max();
    let words = name.to_snake_case();
    let word = match best {
        Some((_, family)) => family.as_str(),
        None => subject(&words),
    };
    match render(word, Case::Value).as_str() {
        // This would clash with the file of the module tree itself.
        "mod" | "mod_" => "models".to_owned(),
        module => module.to_owned(),
    }
}
