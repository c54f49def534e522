//! Enums of strings and of integers. In: the values that the document lists, with their docs. Out: variants.

use crate::ir::Docs;
use crate::lock::Kept;
use crate::plan::types::union::{VALUES, spoken};
use crate::plan::words::name::{Case, Scope, render};
use crate::plan::words::prose;
use crate::plan::words::split::split_words;
use crate::sdk::{IntegerValue, StringValue};

/// The names of values that are already decided.
pub(in crate::plan) struct Given<'t> {
    /// The names of the configuration.
    pub(in crate::plan) configured: &'t dyn Fn(&str) -> Option<&'t str>,
    /// The names of the last run.
    pub(in crate::plan) known: &'t dyn Fn(&str) -> Option<Kept<'t>>,
}

/// The values of an enum of strings, named as in the document, or else after themselves.
pub(in crate::plan) fn strings(
    values: &[String],
    docs: &Docs,
    given: &Given<'_>,
) -> Vec<StringValue> {
    let mut distinct: Vec<(&str, usize)> = Vec::new();
    for (at, value) in values.iter().enumerate() {
        if !distinct.iter().any(|(known, _)| known == value) {
            distinct.push((value, at));
        }
    }
    let texts: Vec<&str> = distinct
        .iter()
        .map(|(value, at)| spoken(called(docs, *at).unwrap_or(value)))
        .collect();
    let value = |(name, (value, at)): (String, (&str, usize))| StringValue {
        docs: said(docs, at, &[value, &name]),
        name,
        value: value.to_owned(),
    };
    let values: Vec<&str> = distinct.iter().map(|(value, _)| *value).collect();
    let names = names(&texts, &values, given).into_iter();
    names.zip(distinct).map(value).collect()
}

/// The values of an enum of integers.
pub(in crate::plan) fn integers(
    values: &[i64],
    docs: &Docs,
    given: &Given<'_>,
) -> Vec<IntegerValue> {
    let raws: Vec<String> = values
        .iter()
        .enumerate()
        .map(|(at, value)| match called(docs, at) {
            Some(name) => spoken(name).to_owned(),
            None => format!("Value {value}"),
        })
        .collect();
    let raws: Vec<&str> = raws.iter().map(String::as_str).collect();
    let value = |(name, (at, value)): (String, (usize, &i64))| IntegerValue {
        docs: said(docs, at, &[&name]),
        name,
        value: *value,
    };
    let spelled: Vec<String> = values.iter().map(i64::to_string).collect();
    let spelled: Vec<&str> = spelled.iter().map(String::as_str).collect();
    let values = values.iter().enumerate();
    let names = names(&raws, &spelled, given).into_iter();
    names.zip(values).map(value).collect()
}

fn names(texts: &[&str], values: &[&str], given: &Given<'_>) -> Vec<String> {
    let configured: Vec<_> = values
        .iter()
        .map(|value| (given.configured)(value))
        .collect();
    let known: Vec<_> = values.iter().map(|value| (given.known)(value)).collect();
    Scope::with(VALUES).claim_known(texts, &configured, &known, Case::Type)
}

/// The document's name of a value. A name without characters that Rust allows does not count.
fn called(docs: &Docs, at: usize) -> Option<&str> {
    let name = docs.names.get(at)?.as_deref()?;
    (render(name, Case::Type) != "Empty").then_some(name)
}

/// The document's description of a value, unless it only repeats the names.
fn said(docs: &Docs, at: usize, names: &[&str]) -> Option<String> {
    let said = docs.values.get(at)?.as_deref()?;
    let same = |title: &str| {
        names
            .iter()
            .any(|name| split_words(title) == split_words(name))
    };
    let beyond = match said.split_once(": ") {
        Some((title, rest)) if same(title) => Some(rest),
        _ => Some(said).filter(|said| !same(said)),
    };
    beyond.map(prose::safe)
}
