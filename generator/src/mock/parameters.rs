//! Parameters of a request: found by their style, read by their schema, and validated.

use serde_json::Value;

use super::judge::{Fault, Judge};
use super::route::{decoded, pairs};
use super::typed::{Kinds, Raw, nested, typed};
use crate::styles::{Location, Style};

/// A parameter of an operation.
#[derive(Debug, Clone)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) location: Location,
    pub(super) style: Style,
    pub(super) explode: bool,
    pub(super) required: bool,
    pub(super) schema: Value,
}

/// The parts of a request other than its body.
#[derive(Debug)]
pub(super) struct Said<'r> {
    /// The variables of the path.
    pub(super) path: &'r [(String, String)],
    /// The query, as it is sent.
    pub(super) query: &'r str,
    /// The headers.
    pub(super) headers: &'r [(String, String)],
}

impl Said<'_> {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        let pairs = self.header("cookie")?.split(';');
        let mut pairs = pairs.filter_map(|pair| pair.trim().split_once('='));
        pairs
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// Returns the values of a query parameter, as they are sent.
    pub(super) fn query(&self, name: &str) -> Vec<&str> {
        let found = pairs(self.query).filter(|(known, _)| decoded(known, true) == name);
        found.map(|(_, value)| value).collect()
    }
}

impl Parameter {
    /// Returns the faults of this parameter in a request.
    pub(super) fn faults(&self, judge: &Judge, said: &Said<'_>) -> Vec<Fault> {
        let kinds = Kinds::of(judge, &self.schema);
        let forms = self.forms(&kinds, said);
        if forms.is_empty() {
            return match self.required {
                false => Vec::new(),
                true => vec![Fault {
                    pointer: String::new(),
                    what: "is required, but missing".to_owned(),
                }],
            };
        }
        let mut first = None;
        // Text can be read in several ways; one that is valid is enough.
        for raw in &forms {
            for is_text in [false, true] {
                let value = typed(judge, &self.schema, raw, is_text);
                let faults = judge.faults(&self.schema, &value);
                if faults.is_empty() {
                    return faults;
                }
                first.get_or_insert(faults);
            }
        }
        first.unwrap_or_default()
    }

    /// Returns the possible forms of the value; empty if it is missing.
    fn forms(&self, kinds: &Kinds, said: &Said<'_>) -> Vec<Raw> {
        match self.location {
            Location::Query => self.of_query(kinds, said),
            Location::Path => {
                let mut path = said.path.iter();
                let found = path.find(|(name, _)| *name == self.name);
                found.map_or_else(Vec::new, |(_, text)| self.of_path(kinds, text))
            }
            Location::Header => {
                let text = said.header(&self.name);
                text.map_or_else(Vec::new, |text| self.split(kinds, text, ',', false))
            }
            Location::Cookie => {
                let text = said.cookie(&self.name);
                text.map_or_else(Vec::new, |text| self.split(kinds, text, ',', true))
            }
        }
    }

    fn of_path(&self, kinds: &Kinds, text: &str) -> Vec<Raw> {
        match self.style {
            Style::Label => {
                let text = text.trim_start_matches('.');
                let by = if self.explode { '.' } else { ',' };
                self.split(kinds, text, by, false)
            }
            Style::Matrix => {
                let values = text.split(';').filter(|it| !it.is_empty());
                let values = values.map(|it| it.split_once('=').unwrap_or((it, "")));
                let values: Vec<(&str, &str)> = values.collect();
                match values.as_slice() {
                    [(_, only)] => self.split(kinds, only, ',', false),
                    _ if kinds.object => vec![Raw::Map(
                        values
                            .iter()
                            .map(|(name, value)| ((*name).to_owned(), text_of(value)))
                            .collect(),
                    )],
                    _ => vec![Raw::List(
                        values.iter().map(|(_, value)| text_of(value)).collect(),
                    )],
                }
            }
            _ => self.split(kinds, text, ',', false),
        }
    }

    fn of_query(&self, kinds: &Kinds, said: &Said<'_>) -> Vec<Raw> {
        let form = |text: &str| decoded(text, true);
        match self.style {
            Style::Whole => {
                let pairs = pairs(said.query);
                let pairs = pairs.map(|(name, value)| (form(name), Raw::Text(form(value))));
                let whole = decoded(said.query, false);
                return match said.query.is_empty() {
                    true => Vec::new(),
                    false => vec![json_or_text(&whole), nested(pairs)],
                };
            }
            Style::DeepObject => {
                let own =
                    pairs(said.query).map(|(name, value)| (form(name), Raw::Text(form(value))));
                let Raw::Map(entries) = nested(own) else {
                    return Vec::new();
                };
                let own = entries.into_iter().find(|(name, _)| *name == self.name);
                return own.into_iter().map(|(_, value)| value).collect();
            }
            Style::Form if self.explode && kinds.object && !kinds.is_scalar() => {
                let own =
                    pairs(said.query).map(|(name, value)| (form(name), Raw::Text(form(value))));
                let is_known =
                    |name: &String| kinds.properties.iter().any(|(known, _)| known == name);
                let own: Vec<(String, Raw)> = own.filter(|(name, _)| is_known(name)).collect();
                if !own.is_empty() {
                    return vec![Raw::Map(own)];
                }
            }
            _ => {}
        }
        let mut values = said.query(&self.name);
        if values.is_empty() && kinds.array.is_some() {
            values = said.query(&format!("{}[]", self.name));
        }
        let Some(first) = values.first().copied() else {
            return Vec::new();
        };
        match self.style {
            Style::Json => vec![json_or_text(&form(first))],
            Style::SpaceDelimited => self.split(
                kinds,
                &first.replace("%20", " ").replace('+', " "),
                ' ',
                true,
            ),
            Style::TabDelimited => self.split(kinds, &first.replace("%09", "\t"), '\t', true),
            Style::PipeDelimited => self.split(
                kinds,
                &first.replace("%7C", "|").replace("%7c", "|"),
                '|',
                true,
            ),
            _ if self.explode && kinds.array.is_some() => {
                let list = values.iter().map(|value| Raw::Text(form(value))).collect();
                let mut forms = vec![Raw::List(list)];
                if kinds.is_scalar() && values.len() == 1 {
                    forms.push(Raw::Text(form(first)));
                }
                forms
            }
            _ => self.split(kinds, first, ',', true),
        }
    }

    /// Splits a text if the value is a list or an object.
    fn split(&self, kinds: &Kinds, text: &str, by: char, is_form: bool) -> Vec<Raw> {
        let read = |text: &str| match is_form {
            true => decoded(text, true),
            false => text.to_owned(),
        };
        if self.style == Style::Json {
            return vec![json_or_text(&read(text))];
        }
        let items = || text.split(by);
        let mut forms = Vec::new();
        if kinds.array.is_some() {
            let items = items().filter(|_| !text.is_empty());
            forms.push(Raw::List(items.map(|item| Raw::Text(read(item))).collect()));
        }
        if kinds.object && !kinds.is_scalar() {
            let entries = match self.explode {
                true => items()
                    .filter_map(|item| item.split_once('='))
                    .map(|(name, value)| (read(name), Raw::Text(read(value))))
                    .collect(),
                false => {
                    let all: Vec<&str> = items().collect();
                    let pairs = all.chunks(2).map(|pair| {
                        let (name, value) = (pair.first(), pair.get(1));
                        let text = |it: Option<&&str>| read(it.copied().unwrap_or_default());
                        (text(name), Raw::Text(text(value)))
                    });
                    pairs.collect()
                }
            };
            forms.push(Raw::Map(entries));
        }
        if kinds.is_scalar() {
            forms.push(Raw::Text(read(text)));
        }
        forms
    }
}

fn text_of(text: &&str) -> Raw {
    Raw::Text((*text).to_owned())
}

fn json_or_text(text: &str) -> Raw {
    match serde_json::from_str(text) {
        Ok(value) => Raw::Json(value),
        Err(_) => Raw::Text(text.to_owned()),
    }
}
