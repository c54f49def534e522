//! Files: which model goes where. A model's file depends on its name only.

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use super::config::Config;
use super::name::{Case, render};
use super::sdk::{Definition, Family};

/// Puts each definition into the file of its family: the longest configured start of its name, or
/// else the first word of it.
pub(super) fn families(definitions: Vec<Definition>, config: &Config) -> Vec<Family> {
    let mut families: BTreeMap<String, Vec<Definition>> = BTreeMap::new();
    for definition in definitions {
        let module = module(&definition.name, &config.schemas.families);
        families.entry(module).or_default().push(definition);
    }
    families.into_iter().map(|(module, definitions)| Family { module, definitions }).collect()
}

fn module(name: &str, configured: &[String]) -> String {
    let words = name.to_snake_case();
    let starts = |family: &&String| {
        words.strip_prefix(family.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    };
    let family = configured.iter().filter(starts).max_by_key(|family| family.len());
    let word = match family {
        Some(family) => family.as_str(),
        None => words.split('_').next().unwrap_or(&words),
    };
    match render(word, Case::Value).as_str() {
        // These would clash with files of the module tree itself.
        "mod" | "mod_" => "models".to_owned(),
        module => module.to_owned(),
    }
}
