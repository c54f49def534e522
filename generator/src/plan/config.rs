//! What `codegen.toml` may say: exceptions as data, each optional.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::report::Problem;

/// A `codegen.toml` with every setting, explained and commented out.
pub const REFERENCE: &str = include_str!("../../codegen.reference.toml");

/// The configuration of one crate.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The manifest.
    pub package: Package,
    /// The client's defaults.
    pub client: Client,
    /// Names of schemas.
    pub schemas: Schemas,
    /// Names and docs of services.
    pub services: Services,
    /// How lists are cut into pages.
    pub pagination: Pagination,
    /// What is known of error bodies.
    pub errors: Errors,
    /// Unions that the document tells apart elsewhere, by schema and property (`Schema.property`).
    pub unions: BTreeMap<String, Told>,
    /// Keywords without meaning for the client, each with the reason.
    pub waivers: BTreeMap<String, String>,
}

impl Config {
    /// Reads a `codegen.toml`.
    ///
    /// # Errors
    /// A problem with its line, where the text is not TOML or says something that has no meaning.
    pub fn parse(name: &str, text: &str) -> Result<Self, Box<Problem>> {
        let config: Self = toml::from_str(text).map_err(|error| {
            let problem = Problem::error("", error.message().trim().to_owned())
                .source(name)
                .help("See the documentation of `codegen.toml` for what it may say.");
            let Some(span) = error.span() else {
                return Box::new(problem);
            };
            let before = text.get(..span.start).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .chars()
                .count()
                + 1;
            let excerpt = text.lines().nth(line - 1).unwrap_or_default();
            let width = text
                .get(span)
                .unwrap_or_default()
                .lines()
                .next()
                .unwrap_or_default()
                .chars()
                .count();
            Box::new(problem.at(line, column).excerpt(excerpt, width))
        })?;
        config.modules_are_names(name)?;
        Ok(config)
    }

    fn modules_are_names(&self, source: &str) -> Result<(), Box<Problem>> {
        let is_name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_lowercase())
                && name
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        };
        match self
            .package
            .modules
            .iter()
            .find(|module| !is_name(&module.name))
        {
            None => Ok(()),
            Some(module) => Err(Box::new(
                Problem::error("", format!("`{}` is no name of a module", module.name))
                    .source(source)
                    .help("Name it as its file is named: small letters, digits and `_`."),
            )),
        }
    }
}

/// The manifest.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Package {
    /// The crate's name.
    pub name: Option<String>,
    /// The crate's version.
    pub version: Option<String>,
    /// One line about it.
    pub description: Option<String>,
    /// Where its sources are kept.
    pub repository: Option<String>,
    /// Dependencies of its examples: what stands behind `name =` in the manifest.
    pub dev_dependencies: BTreeMap<String, String>,
    /// The features that examples need, by example.
    pub examples: BTreeMap<String, Vec<String>>,
    /// Public modules that are carried over as they are.
    pub modules: Vec<Module>,
}

/// A public module that is carried over as it is, from `src` of the files that the crate carries.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// The feature that turns it on; without one it is always there.
    pub feature: Option<String>,
    /// What the feature turns on, as in a manifest.
    #[serde(default)]
    pub enables: Vec<String>,
}

/// The client's defaults.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Client {
    /// Headers of each request; `{version}` stands for the document's version.
    pub headers: BTreeMap<String, String>,
    /// The extension of a server that names its environment.
    pub environment_extension: Option<String>,
}

/// Names of schemas.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Schemas {
    /// New names by old ones, be they the document's or made from members and places; `*` stands for
    /// any text, on both sides.
    pub rename: BTreeMap<String, String>,
    /// Modules of models: the names that each holds, with `*` for any text. Of several patterns the
    /// one with most letters wins.
    pub families: BTreeMap<String, Vec<String>>,
    /// Types that several string enums without a name share: the places of each (`Schema.property`).
    pub shared_enums: BTreeMap<String, Vec<String>>,
    /// Properties that hold secrets, by name or `Schema.property`.
    pub secrets: Vec<String>,
}

/// Names and docs of services.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Services {
    /// Service and method by operation id (`oauth2.clients.create`).
    pub methods: BTreeMap<String, String>,
    /// Docs by service (`customer_portal.orders`).
    pub docs: BTreeMap<String, String>,
}

/// What is known of error bodies.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Errors {
    /// Properties that hold a message for people, the first that a body has.
    pub messages: Vec<String>,
}

/// How lists are cut into pages.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pagination {
    /// The extension of an operation that says so.
    pub extension: Option<String>,
    /// The parameter that holds the page's number.
    pub parameter: Option<String>,
    /// The property that holds the items.
    pub items: Option<String>,
    /// The property that holds the number of pages (`pagination.max_page`).
    pub last_page: Option<String>,
    /// The property that says whether there are more (`pagination.has_next_page`).
    pub more: Option<String>,
    /// Operations that have pages although the document does not say so.
    pub operations: Vec<String>,
}

/// A union that something beside it tells apart.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Where the string is, from the record that has the property (`benefit.type`).
    pub by: String,
    /// The member's schema by that string.
    pub members: BTreeMap<String, String>,
}

/// What `*` stands for where a pattern matches a text; the text itself for a pattern without one.
pub(super) fn matched<'t>(pattern: &str, text: &'t str) -> Option<&'t str> {
    match pattern.split_once('*') {
        None => (pattern == text).then_some(text),
        Some((start, end)) => text.strip_prefix(start)?.strip_suffix(end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reference with its settings turned on.
    fn turned_on() -> String {
        let lines = REFERENCE.lines().map(|line| match line.strip_prefix('#') {
            Some(setting) if !setting.starts_with(' ') => setting,
            _ => line,
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// F11: the reference says only what can be read, turned off and turned on.
    #[test]
    fn the_reference_is_a_configuration() {
        Config::parse("codegen.toml", REFERENCE).expect("comments alone");
        Config::parse("codegen.toml", &turned_on()).expect("every setting");
    }

    /// No setting is missing in the reference: what is left out of it would not be equal to what was read.
    #[test]
    fn the_reference_has_every_setting() {
        let reference = turned_on();
        let source = include_str!("config.rs");
        let settings = source.lines().filter_map(|line| {
            let field = line.strip_prefix("    pub ")?;
            field
                .split_once(':')
                .map(|(name, _)| name)
                .filter(|name| !name.contains(' '))
        });
        for setting in settings {
            let named = |line: &str| {
                line.starts_with(&format!("{setting} ="))
                    || line
                        .trim_matches(['[', ']'])
                        .split('.')
                        .any(|step| step == setting)
            };
            assert!(
                reference.lines().any(named),
                "`{setting}` is not in the reference"
            );
        }
    }
}
