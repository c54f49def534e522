//! Files: which model goes where. A model's file depends on its name only.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::config::Config;
use super::name::{Case, render};
use super::sdk::{Definition, Family};
use crate::pattern::matched;

/// Puts each definition into the file of its family: as configured, or else the first
/// word of its name.
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
        None => words.split('_').next().unwrap_or(&words),
    };
    match render(word, Case::Value).as_str() {
        // This would clash with the file of the module tree itself.
        "mod" | "mod_" => "models".to_owned(),
        module => module.to_owned(),
    }
}
