//! Files: which file each model is in. The file depends only on the model's name, until [`features`](super::features)
//! moves the models that a single service needs.

use std::collections::{BTreeMap, BTreeSet};

use crate::lock::Lock;
use crate::pattern::matched;
use crate::plan::config::Config;
use crate::plan::words::name::{Case, file_name, render};
use crate::plan::words::split::snake;
use crate::sdk::{Definition, DefinitionKind, Family, Gate, Init, Member};

/// Verbs that start the names of operations, requests and responses.
const VERBS: &[&str] = &[
    "add", "create", "delete", "edit", "fetch", "find", "get", "head", "modify", "options",
    "patch", "post", "put", "remove", "replace", "retrieve", "trace", "update",
];

/// The most types in a file; beyond that, it is split by one more word of their names. Types are counted, and not
/// lines, so that an added field does not move anything.
const MOST_TYPES: usize = 30;

/// The most words in the name of a file.
const MOST_WORDS: usize = 6;

/// A definition and its file.
struct Placed {
    definition: Definition,
    module: String,
    /// Whether the file is fixed: by the configuration, or by the last run.
    is_fixed: bool,
    /// Whether the file is fixed by the configuration.
    is_configured: bool,
}

/// Puts each definition into the file of its family: as configured, or else by the word of its name that names its
/// subject. A file of too many types is split by the words that follow. Definitions that had a file in the last run
/// stay there.
pub(in crate::plan) fn families(
    definitions: Vec<Definition>,
    config: &Config,
    lock: &Lock,
) -> Vec<Family> {
    let first = |definition: Definition| {
        let (name, families) = (&definition.name, &config.schemas.families);
        let known = lock
            .files
            .get(name)
            .and_then(|file| file.rsplit('/').next());
        let configured = configured(name, families);
        let is_configured = configured.is_some();
        let (module, is_fixed) = match (configured, known) {
            (Some(family), _) => (file(family), true),
            // A file name from the lock must be a valid module name.
            (None, Some(known)) if file(known) == known => (known.to_owned(), true),
            (None, _) => (module(name, 1), false),
        };
        Placed {
            definition,
            module,
            is_fixed,
            is_configured,
        }
    };
    let mut placed: Vec<Placed> = definitions.into_iter().map(first).collect();
    for words in 2..=MOST_WORDS {
        let large = too_large(&placed);
        if large.is_empty() {
            break;
        }
        let named = placed.iter_mut().filter(|placed| !placed.is_fixed);
        for placed in named.filter(|placed| large.contains(&placed.module)) {
            placed.module = module(&placed.definition.name, words);
        }
    }
    let mut families: BTreeMap<String, Vec<Definition>> = BTreeMap::new();
    for placed in placed {
        families
            .entry(placed.module)
            .or_default()
            .push(placed.definition);
    }
    families
        .into_iter()
        .map(|(module, definitions)| Family {
            folder: None,
            module,
            gate: Gate::Always,
            definitions,
            gates: BTreeMap::new(),
        })
        .collect()
}

/// About how many lines a file may have. This matters only if its types have so many fields that it is reached before
/// the limit of types.
const MOST_LINES: usize = 1800;

/// About how many lines a type takes, including its codec.
fn lines(definition: &Definition) -> usize {
    let of_docs = |docs: &str| docs.lines().map(|line| 1 + line.len() / 90).sum::<usize>();
    let own = match &definition.kind {
        DefinitionKind::Record(record) => {
            let field = |member: &Member| match member {
                Member::Field(field) => match &field.init {
                    Some(Init::Setter(_)) => 2 * of_docs(&field.docs) + 8,
                    Some(_) => of_docs(&field.docs) + 5,
                    None => of_docs(&field.docs) + 3,
                },
                Member::Fixed(_) => 2,
            };
            30 + record.members.iter().map(field).sum::<usize>()
        }
        DefinitionKind::Union(union) => {
            let conversions = union.conversions.iter();
            let conversions = conversions.map(|it| 6 * it.sources.len()).sum::<usize>();
            40 + 14 * union.variants.len() + conversions + 8 * definition.getters.len()
        }
        // The variants of a long list have no docs.
        DefinitionKind::Strings(values) if values.len() > 100 => 40 + 3 * values.len(),
        DefinitionKind::Strings(values) => 40 + 4 * values.len(),
        DefinitionKind::Integers(values) => 40 + 4 * values.len(),
        DefinitionKind::Alias(_) => 1,
        DefinitionKind::Wrapper(_) => 20,
    };
    own + of_docs(&definition.docs)
}

/// The files with too many types or lines. Definitions with a fixed file stay there; the others are moved.
fn too_large(placed: &[Placed]) -> BTreeSet<String> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for placed in placed.iter().filter(|placed| !placed.is_configured) {
        let (types, total) = counts.entry(&placed.module).or_default();
        *types += 1;
        *total += lines(&placed.definition);
    }
    let large = counts
        .into_iter()
        .filter(|(_, (types, total))| *types > MOST_TYPES || *types > 1 && *total > MOST_LINES);
    large.map(|(module, _)| module.to_owned()).collect()
}

/// The first words of a type's name that describe its subject, after any verb of the operation that the type is named
/// after.
fn module(name: &str, count: usize) -> String {
    let name = snake(name);
    let mut words: Vec<&str> = name.split('_').collect();
    if words.len() > 1 && words.first().is_some_and(|first| VERBS.contains(first)) {
        words.remove(0);
    }
    words.truncate(count);
    file(&words.join("_"))
}

/// The configured family of a type: that of the longest matching pattern.
fn configured<'c>(name: &str, families: &'c BTreeMap<String, Vec<String>>) -> Option<&'c str> {
    let letters = |pattern: &&String| pattern.len();
    let found = families.iter().filter_map(|(family, patterns)| {
        let longest = patterns
            .iter()
            .filter(|pattern| matched(pattern, name).is_some())
            .max_by_key(letters)?;
        Some((longest.len(), family.as_str()))
    });
    found.max().map(|(_, family)| family)
}

fn file(words: &str) -> String {
    match render(words, Case::Value).as_str() {
        // The name `mod` would clash with the file of the module tree itself.
        "mod" | "mod_" => "models".to_owned(),
        module => file_name(module),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sdk::{Blank, Codec, DefaultImpl, DefinitionKind, Ty, TypeId};

    fn definition(name: &str) -> Definition {
        Definition {
            id: TypeId(0),
            name: name.to_owned(),
            docs: String::new(),
            decode: Codec::Always,
            encode: Codec::Always,
            pointer: String::new(),
            component: None,
            nullable: false,
            kind: DefinitionKind::Alias(Ty::String),
            page: None,
            blank: Blank::Never,
            default: DefaultImpl::Never,
            derives: Default::default(),
            hashed: false,
            getters: Vec::new(),
            scalars: Vec::new(),
            variants: Vec::new(),
            repeats: Vec::new(),
            from_entries: false,
            patched: false,
            optional: false,
        }
    }

    fn files(names: &[&str]) -> Vec<(String, usize)> {
        let definitions = names.iter().map(|name| definition(name)).collect();
        families(definitions, &Config::default(), &Lock::default())
            .into_iter()
            .map(|family| (family.module, family.definitions.len()))
            .collect()
    }

    /// G6: a type's file depends only on its name.
    #[test]
    fn a_type_stands_with_what_it_is_about() {
        let names = ["Pet", "PetName", "CreatePetBody", "Create", "ModName"];
        let expected = [("create", 1), ("models", 1), ("pet", 3)];
        assert_eq!(
            files(&names),
            expected.map(|(name, count)| (name.to_owned(), count))
        );
    }

    /// G6: a file of too many types is split by further words, and other files do not change.
    #[test]
    fn a_file_of_too_many_types_is_split() {
        let many: Vec<String> = (0..MOST_TYPES)
            .map(|at| format!("PetTag{}", letters(at)))
            .collect();
        let mut names: Vec<&str> = many.iter().map(String::as_str).collect();
        names.push("Owner");
        assert_eq!(files(&names)[1], ("pet".to_owned(), MOST_TYPES));
        names.push("PetName");
        let expected = [("owner", 1), ("pet_name", 1), ("pet_tag", MOST_TYPES)];
        assert_eq!(
            files(&names),
            expected.map(|(name, count)| (name.to_owned(), count))
        );
    }

    fn letters(at: usize) -> String {
        let letter = |at: usize| char::from(b'a' + u8::try_from(at % 26).unwrap_or_default());
        format!("X{}{}", letter(at / 26), letter(at))
    }
}
