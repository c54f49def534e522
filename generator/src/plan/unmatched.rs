//! Names in the configuration that match nothing: typing errors, or leftovers from an older document.
//!
//! In: a [`Config`], and everything that it could name. Out: problems with the lines of the configuration and
//! suggestions. They are errors because a secret with a misspelled name would show in `Debug`. If `include` or `skip`
//! select a part of the document, they are warnings, because the configuration may name things in the rest of it.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::config::{Config, Names};
use crate::ir::{Origin, Shape, Type};
use crate::pattern::matched;
use crate::plan::types::{Types, flat, union};
use crate::report::{Report, Severity, closest};
use crate::sdk::Service;

/// The most known names that a message lists.
const FEW: usize = 8;

/// Reports every name of a type, a property, a format or a service that matches nothing.
pub(in crate::plan) fn unmatched(
    types: &Types<'_>,
    services: &[Service],
    errors: &[Type],
    report: &mut Report,
) {
    let mut search = Search {
        config: types.config,
        severity: severity(types.config),
        report,
    };
    let schemas = &types.config.schemas;
    // Most configurations name little, and the sets of all names are large.
    let names = LazyCell::new(|| set(&types.names));
    for name in schemas.docs.keys() {
        let keys = ["schemas", "docs", name];
        search.name(&keys, None, name, "the crate has no type", &names);
    }
    for pattern in schemas.derives.keys() {
        let keys = ["schemas", "derives", pattern];
        search.pattern(&keys, None, pattern, "the crate has no type", &names);
    }
    let asked = LazyCell::new(|| set(&types.raw_names));
    for old in schemas.rename.keys() {
        let keys = ["schemas", "rename", old];
        search.pattern(&keys, None, old, "there is no type named", &asked);
    }
    for (family, patterns) in &schemas.families {
        for pattern in patterns {
            let keys = ["schemas", "families", family];
            search.pattern(
                &keys,
                Some(pattern),
                pattern,
                "the crate has no type",
                &names,
            );
        }
    }
    let properties = LazyCell::new(|| properties(types));
    let known = LazyCell::new(|| set(&*properties));
    for (setting, names) in [
        ("secrets", &schemas.secrets),
        ("not_secrets", &schemas.not_secrets),
    ] {
        for name in names {
            let keys = ["schemas", setting];
            let what = "no schema has a property";
            search.name(&keys, Some(name), name, what, &known);
        }
    }
    for (currency, patterns) in &schemas.amounts {
        let keys = ["schemas", "amounts", currency];
        let what = "no schema has a property";
        search.name(&keys, None, currency, what, &known);
        for pattern in patterns {
            search.pattern(&keys, Some(pattern), pattern, what, &known);
        }
    }
    let labels = LazyCell::new(|| union::labels(types));
    let labels = LazyCell::new(|| set(&*labels));
    for variant in schemas.variants.keys() {
        let keys = ["schemas", "variants", variant];
        search.name(&keys, None, variant, "no type has a variant", &labels);
    }
    for field in schemas.fields.keys() {
        let keys = ["schemas", "fields", field];
        search.name(&keys, None, field, "no schema has a property", &known);
    }
    for label in types.config.unions.keys() {
        let keys = ["unions", label];
        search.name(&keys, None, label, "no schema has a property", &known);
    }
    let free = LazyCell::new(|| set(&types.api.free_objects));
    for pattern in &schemas.any_json {
        let keys = ["schemas", "any_json"];
        let what = "there is no object without properties at";
        search.pattern(&keys, Some(pattern), pattern, what, &free);
    }
    let nested = LazyCell::new(|| flat::nested(types));
    let nested = LazyCell::new(|| set(&*nested));
    for pattern in &schemas.nested {
        let keys = ["schemas", "nested"];
        let what = "no union with a union among its members is named";
        search.pattern(&keys, Some(pattern), pattern, what, &nested);
    }
    let formats = set(&types.api.formats);
    for format in types.config.formats.keys() {
        let keys = ["formats", format];
        search.name(&keys, None, format, "no schema has the format", &formats);
    }
    for (index, rule) in types.config.types.iter().enumerate() {
        for format in &rule.formats {
            let keys = ["types", &index.to_string(), "formats"];
            search.name(
                &keys,
                Some(format),
                format,
                "no schema has the format",
                &formats,
            );
        }
    }
    let mut paths = BTreeSet::new();
    service_paths(services, &mut paths);
    let paths = set(&paths);
    for service in types.config.services.docs.keys() {
        let keys = ["services", "docs", service];
        search.name(&keys, None, service, "the crate has no service", &paths);
    }
    let fields = error_fields(types, errors);
    for message in &types.config.errors.messages {
        let keys = ["errors", "messages"];
        search.name(
            &keys,
            Some(message),
            message,
            "no error body has a property",
            &fields,
        );
    }
}

fn set<'n>(names: impl IntoIterator<Item = &'n String>) -> BTreeSet<&'n str> {
    names.into_iter().map(String::as_str).collect()
}

/// How severe it is that a name matches nothing.
fn severity(config: &Config) -> Severity {
    let is_empty = |names: &Names| {
        [
            &names.tags,
            &names.paths,
            &names.operations,
            &names.webhooks,
        ]
        .iter()
        .all(|list| list.is_empty())
    };
    match is_empty(&config.include) && is_empty(&config.skip) {
        true => Severity::Error,
        false => Severity::Warning,
    }
}

struct Search<'a> {
    config: &'a Config,
    severity: Severity,
    report: &'a mut Report,
}

impl Search<'_> {
    /// Reports a name that is unknown.
    fn name(
        &mut self,
        keys: &[&str],
        element: Option<&str>,
        name: &str,
        what: &str,
        known: &BTreeSet<&str>,
    ) {
        if known.contains(name) {
            return;
        }
        let help = match closest(name, known.iter().copied()) {
            Some(close) => format!("did you mean `{close}`?"),
            None if (1..=FEW).contains(&known.len()) => {
                let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
                format!(
                    "correct it, or remove it; known names: {}",
                    known.join(", ")
                )
            }
            None => "correct it, or remove it".to_owned(),
        };
        let what = format!("{what} `{name}`");
        let problem = self.config.leftover(keys, element, what, help);
        let mut problem = problem.recoverable();
        problem.severity = self.severity;
        self.report.push(problem);
    }

    /// Reports a pattern that matches no known name.
    fn pattern(
        &mut self,
        keys: &[&str],
        element: Option<&str>,
        pattern: &str,
        what: &str,
        known: &BTreeSet<&str>,
    ) {
        if !known.iter().any(|name| matched(pattern, name).is_some()) {
            self.name(keys, element, pattern, what, known);
        }
    }
}

/// The properties of all schemas: by name, and with the schema's name before it.
fn properties(types: &Types<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (id, schema) in types.api.ids() {
        let Shape::Record(record) = &schema.shape else {
            continue;
        };
        let owner = match &schema.origin {
            Origin::Component(name) => name.clone(),
            Origin::Inline(_) | Origin::Structural(_) => types.name(id),
        };
        for field in &record.fields {
            found.insert(format!("{owner}.{}", field.name));
            found.insert(field.name.clone());
        }
    }
    found
}

fn service_paths(services: &[Service], found: &mut BTreeSet<String>) {
    for service in services {
        found.insert(service.path.join("."));
        service_paths(&service.children, found);
    }
}

/// The properties of error bodies.
fn error_fields<'t>(types: &Types<'t>, errors: &[Type]) -> BTreeSet<&'t str> {
    let records = errors.iter().filter_map(|body| types.api.record(body));
    let fields = records.flat_map(|record| &record.fields);
    fields.map(|field| field.name.as_str()).collect()
}
