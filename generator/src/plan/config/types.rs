//! `[[types]]`: Rust types of other crates, by format or by the name of a schema.

use std::collections::HashSet;

use serde::Deserialize;

use super::{Config, requirement};
use crate::report::Report;
use crate::sdk::{AROUND, ForeignForm};

/// A Rust type of another crate, and the schemas that it is used for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeRule {
    /// Its path: `rust_decimal::Decimal`, or `crate::…` for a type of a module that the crate carries.
    pub rust: String,
    /// The dependency that has the type: the text after `name =` in a manifest.
    #[serde(default)]
    pub dependency: Option<String>,
    /// The formats of the strings or numbers that it is used for.
    #[serde(default)]
    pub formats: Vec<String>,
    /// The components that it is used for.
    #[serde(default)]
    pub schemas: Vec<String>,
    /// The properties of components that it is used for (`Schema.property`).
    #[serde(default)]
    pub fields: Vec<String>,
    /// How it is encoded in JSON.
    #[serde(default)]
    pub json: Json,
}

/// The types of instants and dates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Instants {
    /// The types of `chrono`.
    #[default]
    Chrono,
    /// The types of `jiff`.
    Jiff,
    /// The types of `time`.
    Time,
    /// Strings.
    Text,
}

impl Instants {
    /// The type of instants, or of dates, if the runtime has no own type for them.
    pub(crate) fn path(self, is_date: bool) -> Option<&'static str> {
        match (self, is_date) {
            (Self::Chrono | Self::Text, _) => None,
            (Self::Jiff, false) => Some(JIFF[0]),
            (Self::Jiff, true) => Some(JIFF[1]),
            (Self::Time, false) => Some(TIME[0]),
            (Self::Time, true) => Some(TIME[1]),
        }
    }

    /// The crate that has a type, and the requirement on it in a manifest.
    pub(crate) fn dependency(self, path: &str) -> Option<(&'static str, &'static str)> {
        let is_own = [false, true]
            .map(|is_date| self.path(is_date))
            .contains(&Some(path));
        let dependency = match self {
            Self::Chrono | Self::Text => return None,
            Self::Jiff => (
                "jiff",
                "{ version = \"1.0\", default-features = false, features = [\"std\"] }",
            ),
            Self::Time => (
                "time",
                "{ version = \"0.3.55\", default-features = false, features = [\"std\"] }",
            ),
        };
        is_own.then_some(dependency)
    }
}

/// The types of instants and of dates.
const JIFF: [&str; 2] = ["jiff::Timestamp", "jiff::civil::Date"];
const TIME: [&str; 2] = ["time::OffsetDateTime", "time::Date"];

/// The form of a type of another crate that is encoded as a string.
pub(crate) fn text_form(path: &str) -> ForeignForm {
    match [JIFF, TIME].map(|types| types.iter().position(|it| *it == path)) {
        [Some(0), _] | [_, Some(0)] => ForeignForm::Instant,
        [Some(_), _] | [_, Some(_)] => ForeignForm::Date,
        [None, None] => ForeignForm::Text,
    }
}

/// Whether a type is one of instants or dates.
pub(crate) fn is_instant(path: &str) -> bool {
    text_form(path) != ForeignForm::Text
}

/// How a type is encoded in JSON.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Json {
    /// As a string, by `FromStr` and `Display`.
    #[default]
    String,
    /// As a number, by `FromStr` and `Display` of its text.
    Number,
    /// As the type's own `Decode` and `Encode` do it.
    Own,
}

impl TypeRule {
    /// The name of the type's crate; `None` for a type of the generated crate or of the standard library.
    pub(crate) fn crate_name(&self) -> Option<&str> {
        let first = self.rust.split("::").next()?;
        (!["crate", "std", "core", "alloc"].contains(&first)).then_some(first)
    }

    /// What is wrong with the settings: the setting, the problem, and what to do. The dependency may be in another entry for
    /// the same type.
    fn faults(&self, has_dependency: bool) -> Vec<(&'static str, String, &'static str)> {
        let mut faults = Vec::new();
        let path = &self.rust;
        let steps: Vec<&str> = path.split("::").collect();
        if steps.len() < 2 || !steps.iter().all(|step| is_ident(step)) {
            let help = "Write the full path: `rust_decimal::Decimal`.";
            faults.push(("rust", format!("`{path}` is not the path of a type"), help));
            return faults;
        }
        let of = self.crate_name();
        if let (Some(name), false) = (of, has_dependency) {
            let help = "Write the version as in a manifest: `dependency = \"'1'\"`.";
            faults.push((
                "rust",
                format!("`{path}` needs the `dependency` on `{name}`"),
                help,
            ));
        }
        if let Some(text) = &self.dependency {
            if requirement(text).is_none() {
                let help =
                    "Write it as in a manifest: `'1'`, or `{ version = '1', features = [] }`.";
                let what = format!("`{text}` is not a dependency as in a manifest");
                faults.push(("dependency", what, help));
            } else if of.is_none() {
                let help = "Remove it: the type does not belong to another crate.";
                faults.push(("dependency", format!("`{path}` needs no dependency"), help));
            }
        }
        if self.json == Json::Own && !path.starts_with("crate::") {
            let help = "Only a module that the crate carries (`package.modules`) can implement its traits.";
            faults.push((
                "json",
                format!("`{path}` cannot implement its own decoding"),
                help,
            ));
        }
        if self.formats.is_empty() && self.schemas.is_empty() && self.fields.is_empty() {
            let help = "List the `formats`, `schemas` or `fields` that it is used for.";
            faults.push(("rust", format!("`{path}` is not used for anything"), help));
        }
        faults
    }
}

fn is_ident(step: &str) -> bool {
    step.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && step.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && step != "_"
}

impl Config {
    /// The path of the type of a rule. A trait can be implemented once for a type, so if a type stands for strings and for
    /// numbers, a type around it stands for the numbers.
    pub(crate) fn type_path(&self, rule: &TypeRule) -> String {
        let mut others = self.types.iter().filter(|other| other.rust == rule.rust);
        let is_around = rule.json == Json::Number && others.any(|other| other.json == Json::String);
        let name = rule.rust.rsplit("::").next().unwrap_or(&rule.rust);
        match is_around {
            true => format!("{AROUND}{name}Number"),
            false => rule.rust.clone(),
        }
    }

    /// The rule with the type at a path.
    pub(crate) fn type_rule(&self, path: &str) -> Option<&TypeRule> {
        let mut rules = self.types.iter();
        rules.find(|rule| self.type_path(rule) == path)
    }

    /// Reports types that cannot be used.
    pub(super) fn type_rules(&self, report: &mut Report) {
        let (mut paths, mut meant) = (HashSet::new(), HashSet::new());
        for (index, rule) in self.types.iter().enumerate() {
            let index = index.to_string();
            let mut same = self.types.iter().filter(|it| it.rust == rule.rust);
            let mut faults = rule.faults(same.clone().any(|it| it.dependency.is_some()));
            let is_own = same.any(|it| it.json == Json::Own);
            if !paths.insert((&rule.rust, rule.json)) || is_own && rule.json != Json::Own {
                let help = "List all of its formats and schemas in one entry for strings, and in one for numbers.";
                faults.push(("rust", format!("duplicate type `{}`", rule.rust), help));
            }
            for (setting, what, help) in faults {
                let keys = ["types", &index, setting];
                report.push(self.problem(&keys, None, what, help));
            }
            // A format can have a type for strings, and one for numbers.
            let forms: &[Json] = match rule.json {
                Json::String => &[Json::String],
                Json::Number => &[Json::Number],
                Json::Own => &[Json::String, Json::Number],
            };
            for (setting, names, forms) in [
                ("formats", &rule.formats, forms),
                ("schemas", &rule.schemas, &[Json::Own][..]),
                ("fields", &rule.fields, &[Json::Own][..]),
            ] {
                let mut is_new = |name: &String| {
                    let mut added = forms
                        .iter()
                        .map(|form| meant.insert((setting, name.as_str().to_owned(), *form)));
                    added.all(|is_new| is_new)
                };
                for name in names.iter().filter(|name| !is_new(name)) {
                    let what = format!("`{name}` has two types");
                    let keys = ["types", &index, setting];
                    report.push(self.problem(&keys, Some(name), what, "Keep one of them."));
                }
            }
        }
    }
}
