//! The settings of `codegen.toml`: exceptions as data, each optional.

use std::collections::BTreeMap;

use serde::Deserialize;

pub use crate::sdk::DeepLists;

use crate::report::{Leftover, Problem, Report, closest};

mod check;
mod client;
mod features;
mod package;
mod pagination;
mod types;

pub use client::Client;
pub(in crate::plan) use package::requirement;
pub use package::{Module, Package, Publish, crate_name_fault};
pub(crate) use pagination::By;
pub use pagination::{Pagination, Rule};
pub use types::{Instants, Json, TypeRule};
pub(crate) use types::{is_instant, text_form};

/// A `codegen.toml` with every setting, explained and commented out.
pub const REFERENCE: &str = include_str!("../../../codegen.reference.toml");

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
    /// How lists are paginated.
    pub pagination: Pagination,
    /// Settings about error bodies.
    pub errors: Errors,
    /// Settings about responses that are events.
    pub events: Events,
    /// Unions that the document tells apart elsewhere, by schema and property (`Schema.property`).
    pub unions: BTreeMap<String, UnionTag>,
    /// Keywords without meaning for the client, each with the reason.
    pub waivers: BTreeMap<String, String>,
    /// The only operations and webhooks that are generated; all if this is empty.
    pub include: Names,
    /// Operations and webhooks that are not generated.
    pub skip: Names,
    /// The type of strings with a format: `binary`, `date`, `date-time`, `string` or `uuid`.
    pub formats: BTreeMap<String, String>,
    /// The types of instants and dates: those of `chrono`, `jiff` or `time`, or text.
    pub instants: Instants,
    /// Rust types for strings, numbers and components.
    pub types: Vec<TypeRule>,
    #[serde(skip)]
    origin: Origin,
}

impl Config {
    /// Reads a `codegen.toml`.
    ///
    /// # Errors
    /// Problems with their lines, if the text is not TOML or has settings that are unknown or not valid.
    pub fn parse(name: &str, text: &str) -> Result<Self, Report> {
        let mut report = Report::new();
        check::unknown_keys(name, text, &mut report);
        report.sort();
        if report.has_errors() {
            return Err(report);
        }
        let mut config: Self = toml::from_str(text).map_err(|error| {
            let problem = Problem::error("", in_words(error.message().trim())).source(name);
            let problem = problem.help("See `oasmith config` for all settings.");
            let problem = match error.span() {
                Some(span) => check::placed(problem, text, span),
                None => problem,
            };
            Report::from(Box::new(problem))
        })?;
        config.origin = Origin {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        config.values(&mut report);
        report.sort();
        match report.has_errors() {
            true => Err(report),
            false => Ok(config),
        }
    }

    /// Reports values that are not valid in any table.
    fn values(&self, report: &mut Report) {
        self.package_values(report);
        self.features(report);
        for (index, rule) in self.pagination.rules.iter().enumerate() {
            let (by, index) = (rule.by.name(), index.to_string());
            let mut tell = |setting: &str, what: String, help: &str| {
                let keys = ["pagination", "rules", &index, setting];
                report.push(self.problem(&keys, None, what, help));
            };
            if rule.operations.is_empty() {
                let help = "List operation IDs in `operations`; `*` matches any text.";
                tell(
                    "operations",
                    format!("the rule by `{by}` has no operations"),
                    help,
                );
            }
            for (setting, is_idle) in rule.faults() {
                match is_idle {
                    true => tell(
                        setting,
                        format!("`{setting}` has no effect for pagination by `{by}`"),
                        "Remove it, or correct `by`: page, offset, cursor, url or link.",
                    ),
                    false => tell(
                        "by",
                        format!("pagination by `{by}` requires `{setting}`"),
                        "See `oasmith config` for all settings.",
                    ),
                }
            }
        }
        self.type_rules(report);
        self.client_values(report);
        self.renames(report);
        for (format, kind) in &self.formats {
            if !KINDS.contains(&kind.as_str()) {
                let what = format!("`{kind}` is not a kind of text");
                let help = match closest(kind, KINDS.iter().copied()) {
                    Some(close) => format!("did you mean `{close}`?"),
                    None => format!("known names: {}", KINDS.join(", ")),
                };
                report.push(self.problem(&["formats", format], None, what, help));
            }
        }
    }

    /// A problem of a setting that names something that the document does not have.
    pub(crate) fn leftover(
        &self,
        keys: &[&str],
        element: Option<&str>,
        what: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        let place = keys.iter().map(|key| (*key).to_owned()).collect();
        let leftover = Leftover::Setting(place, element.map(str::to_owned));
        self.problem(keys, element, what, help).leftover(leftover)
    }

    /// The text of the configuration, and the name of its file.
    pub(crate) fn text(&self) -> (&str, &str) {
        (&self.origin.name, &self.origin.text)
    }

    /// A problem of the setting that the keys lead to, or of one element if the setting is a list.
    pub(crate) fn problem(
        &self,
        keys: &[&str],
        element: Option<&str>,
        what: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        let problem = Problem::error("", what).help(help);
        check::located(problem, &self.origin, keys, element)
    }
}

/// The types that a string may be read as, whatever its format.
const KINDS: &[&str] = &["binary", "date", "date-time", "string", "uuid"];

/// The file that a configuration was read from.
#[derive(Debug, Clone, Default)]
struct Origin {
    name: String,
    text: String,
}

/// Operations and webhooks, by patterns with `*` for any text.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Names {
    /// Operations that have one of these tags.
    pub tags: Vec<String>,
    /// Operations of these paths.
    pub paths: Vec<String>,
    /// Operations with these ids.
    pub operations: Vec<String>,
    /// Webhooks with these names.
    pub webhooks: Vec<String>,
}

/// Names of schemas.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Schemas {
    /// New names by old ones, which come from the document or were made from members and places; `*` stands for any
    /// text, on both sides.
    pub rename: BTreeMap<String, String>,
    /// New names of fields, by `Schema.property`.
    pub fields: BTreeMap<String, String>,
    /// New names of variants: by `Schema.value` of enums, and by the name of the variant of unions.
    pub variants: BTreeMap<String, String>,
    /// Traits that types derive, by their names in the crate, with `*` for any text.
    pub derives: BTreeMap<String, Vec<String>>,
    /// Docs of types by their names in the crate: for types without a schema that has a description.
    pub docs: BTreeMap<String, String>,
    /// Modules of models: the names that each holds, with `*` for any text. If several patterns match, the one with the
    /// most letters wins.
    pub families: BTreeMap<String, Vec<String>>,
    /// Types that several string enums without a name share: the places of each (`Schema.property`).
    pub shared_enums: BTreeMap<String, Vec<String>>,
    /// Amounts of money in minor units, by the property beside them that holds their currency: names or
    /// `Schema.property`, with `*` for any text.
    pub amounts: BTreeMap<String, Vec<String>>,
    /// Properties that hold secrets, by name or `Schema.property`, in addition to those that are recognized by their
    /// schema or their name.
    pub secrets: Vec<String>,
    /// Properties that hold no secrets, although their names suggest it.
    pub not_secrets: Vec<String>,
    /// Properties that are plain strings, whatever their format, by `Schema.property`.
    pub texts: Vec<String>,
    /// Objects without properties that stand for any JSON: components, and places such as `Schema.property`, with `*`
    /// for any text.
    pub any_json: Vec<String>,
    /// Unions whose members may be unions, by name, with `*` for any text. All others get the members of these unions
    /// instead, if tags tell all of them apart.
    pub nested: Vec<String>,
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

/// Settings about error bodies.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Errors {
    /// Properties that hold a message for people; the first one that a body has is used.
    pub messages: Vec<String>,
    /// The schema of the bodies of errors that an operation does not describe.
    pub schema: Option<String>,
}

/// Settings about responses that are events.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Events {
    /// The data that the server sends as the end of the events, such as `[DONE]`.
    pub end: Option<String>,
}

/// A union whose member is identified by a string beside the value.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnionTag {
    /// The path of the string, from the record that has the property (`benefit.type`).
    pub by: String,
    /// The member's schema, by the value of that string.
    pub members: BTreeMap<String, String>,
}

/// The message of the reader of TOML, without names of Rust types.
fn in_words(message: &str) -> String {
    let Some((found, expected)) = message.rsplit_once(", expected ") else {
        return message.to_owned();
    };
    let expected = match expected {
        "f64" => "a number",
        "u8" | "u16" | "u32" | "u64" | "usize" | "i64" => "a whole number",
        "a sequence" => "a list",
        "a map" => "a table",
        "a boolean" => "`true` or `false`",
        other => other,
    };
    format!("{found}, expected {expected}")
}

#[cfg(test)]
mod tests {
    use super::check::turned_on;
    use super::*;

    /// F11: the reference can be read as it is and with all settings enabled.
    #[test]
    fn the_reference_is_a_configuration() {
        Config::parse("codegen.toml", REFERENCE).expect("comments alone");
        Config::parse("codegen.toml", &turned_on()).expect("every setting");
    }

    /// No setting is missing in the reference: it names every public field of these files.
    #[test]
    fn the_reference_has_every_setting() {
        let reference = turned_on();
        let source = [
            include_str!("mod.rs"),
            include_str!("client.rs"),
            include_str!("package.rs"),
            include_str!("pagination.rs"),
            include_str!("types.rs"),
        ]
        .concat();
        let settings = source.lines().filter_map(|line| {
            let field = line.strip_prefix("    pub ")?;
            field
                .split_once(':')
                .map(|(name, _)| name)
                .filter(|name| !name.contains(' '))
        });
        for setting in settings {
            // Cargo's own settings keep cargo's spelling.
            let as_in_cargo = setting.replace('_', "-");
            let named = |line: &str| {
                line.starts_with(&format!("{setting} ="))
                    || line.starts_with(&format!("{as_in_cargo} ="))
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
