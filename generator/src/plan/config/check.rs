//! The checks that serde does not make: all unknown keys at once, with suggestions, and the position of any setting.
//!
//! In: the text of a `codegen.toml`. Out: problems with their lines.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Origin, REFERENCE};
use crate::report::{Problem, Report, closest};

/// Tables whose keys are chosen by their author; `*` stands for such a key.
const FREE: &[&str] = &[
    "client.environments",
    "client.headers",
    "formats",
    "package.dev_dependencies",
    "package.examples",
    "package.modules.dependencies",
    "schemas.amounts",
    "schemas.derives",
    "schemas.docs",
    "schemas.families",
    "schemas.fields",
    "schemas.rename",
    "schemas.shared_enums",
    "schemas.variants",
    "services.docs",
    "services.methods",
    "unions",
    "unions.*.members",
    "waivers",
];

/// Reports every unknown key.
pub(super) fn unknown_keys(name: &str, text: &str, report: &mut Report) {
    // If the text is not TOML, reading it reports the error.
    let reference = turned_on();
    if let (Ok(stated), Ok(known)) = (DeTable::parse(text), DeTable::parse(&reference)) {
        let mut found = Vec::new();
        walk(stated.get_ref(), &[known.get_ref()], "", &mut found);
        report.extend(found.into_iter().map(|unknown| {
            let problem = Problem::error("", unknown.what)
                .source(name)
                .help(unknown.help);
            placed(problem, text, unknown.span)
        }));
    }
}

struct Unknown {
    what: String,
    help: String,
    span: Range<usize>,
}

/// Compares a table with the tables of the reference at the same place. If the reference has several, each shows some
/// of the keys.
fn walk(stated: &DeTable<'_>, known: &[&DeTable<'_>], at: &str, found: &mut Vec<Unknown>) {
    let is_free = FREE.contains(&at);
    for (key, value) in stated {
        let name = key.get_ref().as_ref();
        // The reference shows one key of a free table; all others are like it.
        let same = known.iter().filter_map(|known| match is_free {
            true => known.values().next(),
            false => known.get(name),
        });
        let same: Vec<_> = same.collect();
        if same.is_empty() {
            let place = if at.is_empty() {
                "this file".to_owned()
            } else {
                format!("`{at}`")
            };
            found.push(Unknown {
                what: format!("`{name}` is not a setting of {place}"),
                help: match elsewhere(name) {
                    Some(table) => format!("`{name}` is a setting of `[{table}]`"),
                    None => help(name, known),
                },
                span: key.span(),
            });
            continue;
        }
        let step = if is_free { "*" } else { name };
        let at = if at.is_empty() {
            step.to_owned()
        } else {
            format!("{at}.{step}")
        };
        let same_is_list = same
            .iter()
            .any(|value| matches!(value.get_ref(), DeValue::Array(_)));
        let known: Vec<&DeTable<'_>> = same.into_iter().flat_map(tables).collect();
        if !known.is_empty() && is_list_of_text(value) && !same_is_list {
            found.push(Unknown {
                what: format!("`{at}` is a table, not a list"),
                help: help("", &known),
                span: key.span(),
            });
        }
        for stated in tables(value) {
            walk(stated, &known, &at, found);
        }
    }
}

fn is_list_of_text(value: &Spanned<DeValue<'_>>) -> bool {
    match value.get_ref() {
        DeValue::Array(list) => list
            .iter()
            .all(|value| matches!(value.get_ref(), DeValue::String(_))),
        DeValue::Table(_)
        | DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => false,
    }
}

/// The only table of the reference that has a setting of this name.
fn elsewhere(name: &str) -> Option<String> {
    let reference = turned_on();
    let reference = DeTable::parse(&reference).ok()?;
    let mut found = BTreeSet::new();
    let mut todo = vec![(reference.get_ref(), String::new())];
    while let Some((table, at)) = todo.pop() {
        for (key, value) in table {
            let key = key.get_ref().as_ref();
            if key == name && !at.is_empty() {
                found.insert(at.clone());
            }
            if let DeValue::Table(inner) = value.get_ref() {
                let at = match at.as_str() {
                    "" => key.to_owned(),
                    at => format!("{at}.{key}"),
                };
                if !FREE.contains(&at.as_str()) {
                    todo.push((inner, at));
                }
            }
        }
    }
    let only = found.pop_first();
    only.filter(|_| found.is_empty())
}

fn help(name: &str, known: &[&DeTable<'_>]) -> String {
    let keys = known.iter().flat_map(|known| known.keys());
    let names: BTreeSet<&str> = keys.map(|key| key.get_ref().as_ref()).collect();
    let names: Vec<&str> = names.into_iter().collect();
    match closest(name, names.iter().copied()) {
        Some(close) => format!("did you mean `{close}`?"),
        None => format!(
            "known names: {}; `oasmith config` explains them",
            names.join(", ")
        ),
    }
}

/// A table, or the tables of a list.
fn tables<'v, 'i>(value: &'v Spanned<DeValue<'i>>) -> Vec<&'v DeTable<'i>> {
    match value.get_ref() {
        DeValue::Table(table) => vec![table],
        DeValue::Array(list) => list.iter().flat_map(tables).collect(),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => Vec::new(),
    }
}

/// Gives a problem the position of a setting. The keys lead to it; a key that is an index selects a table of a list.
/// `element` is the text that is meant if the setting is a list.
pub(super) fn located(
    problem: Problem,
    origin: &Origin,
    keys: &[&str],
    element: Option<&str>,
) -> Problem {
    let text = &origin.text;
    let problem = problem.source(&origin.name);
    let Ok(table) = DeTable::parse(text) else {
        return problem;
    };
    let mut table = table.get_ref();
    let mut span = 0..0;
    let mut last = None;
    for key in keys {
        // A table in a list is identified by its index.
        if let (Ok(index), Some(DeValue::Array(list))) =
            (key.parse::<usize>(), last.map(Spanned::get_ref))
        {
            last = list.get(index);
            if let Some(DeValue::Table(inner)) = last.map(Spanned::get_ref) {
                table = inner;
            }
            continue;
        }
        let Some((key, value)) = table.get_key_value(*key) else {
            break;
        };
        span = key.span();
        last = Some(value);
        if let DeValue::Table(inner) = value.get_ref() {
            table = inner;
        }
    }
    if let (Some(element), Some(DeValue::Array(list))) = (element, last.map(Spanned::get_ref)) {
        let found = list
            .iter()
            .find(|value| matches!(value.get_ref(), DeValue::String(text) if text == element));
        span = found.map_or(span, Spanned::span);
    }
    placed(problem, text, span)
}

/// Gives a problem its line and column.
pub(super) fn placed(problem: Problem, text: &str, span: Range<usize>) -> Problem {
    let before = text.get(..span.start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let start = before.rsplit('\n').next().unwrap_or_default();
    let meant = text.get(span).unwrap_or_default().lines().next();
    let width = meant.unwrap_or_default().chars().count();
    let excerpt = text.lines().nth(line - 1).unwrap_or_default();
    problem
        .at(line, start.chars().count() + 1)
        .excerpt(excerpt, width)
}

/// The reference with its settings enabled.
pub(super) fn turned_on() -> String {
    let lines = REFERENCE.lines().map(|line| match line.strip_prefix('#') {
        Some(setting) if !setting.starts_with(' ') => setting,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}
