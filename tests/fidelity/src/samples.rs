//! T1: checks samples, from the file of a crate or from a plan, against the document and with the types.

use std::collections::BTreeMap;

use oasmith::sdk::{Sample, SampleValue};
use serde_json::{Map, Value};

use crate::compare::difference;
use crate::run::Run;

const VALID: &str = "T1 valid sample";
const ROUND_TRIP: &str = "T1 sample comes back";
const VARIANT: &str = "T1 sample of its variant";

/// Samples by name, with the samples that they refer to written out.
#[derive(Debug, Clone, Default)]
pub struct Samples(BTreeMap<String, Value>);

impl Samples {
    /// The samples of a plan.
    ///
    /// # Errors
    /// If a sample is not JSON, or refers to one that does not exist.
    pub fn planned(samples: &[Sample]) -> Result<Self, String> {
        let json = |name: &str, text: &str| {
            serde_json::from_str::<Value>(text).map_err(|error| format!("{name}: {error}"))
        };
        let mut all = Map::new();
        for Sample { name, value } in samples {
            let value = match value {
                SampleValue::Other(text) => json(name, text)?,
                SampleValue::Object(properties) => {
                    let properties = properties.iter();
                    let properties =
                        properties.map(|(key, text)| Ok((key.clone(), json(name, text)?)));
                    Value::Object(properties.collect::<Result<_, String>>()?)
                }
            };
            all.insert(name.clone(), value);
        }
        Self::written_out(&all)
    }

    /// The samples in the file of a crate.
    ///
    /// # Errors
    /// If the file is not JSON, or a sample refers to one that does not exist.
    pub fn read(text: &str) -> Result<Self, String> {
        let all = serde_json::from_str(text).map_err(|error| error.to_string())?;
        Self::written_out(&all)
    }

    fn written_out(all: &Map<String, Value>) -> Result<Self, String> {
        let each = all.iter();
        let each = each.map(|(name, value)| Ok((name.clone(), whole(all, value, 0)?)));
        Ok(Self(each.collect::<Result<_, String>>()?))
    }

    /// The sample with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The samples of the variants of a union, by the name of the variant.
    pub fn variants(&self, union: &str) -> impl Iterator<Item = (&str, &Value)> {
        let prefix = format!("{union}.");
        let all = self.0.iter();
        all.filter_map(move |(name, value)| Some((name.strip_prefix(&prefix)?, value)))
    }
}

/// Writes out a sample with the samples that it refers to.
fn whole(all: &Map<String, Value>, value: &Value, depth: usize) -> Result<Value, String> {
    if depth > 100 {
        return Err("a sample does not end".to_owned());
    }
    Ok(match value {
        Value::String(text) => match text.strip_prefix('@') {
            None => value.clone(),
            Some(literal) if literal.starts_with('@') => Value::from(literal),
            Some(name) => {
                let other = all.get(name);
                let other = other.ok_or_else(|| format!("there is no sample `{name}`"))?;
                whole(all, other, depth + 1)?
            }
        },
        Value::Array(items) => items
            .iter()
            .map(|item| whole(all, item, depth + 1))
            .collect::<Result<_, _>>()?,
        Value::Object(entries) => {
            let entries = entries.iter();
            let entries =
                entries.map(|(key, value)| Ok((key.clone(), whole(all, value, depth + 1)?)));
            Value::Object(entries.collect::<Result<_, String>>()?)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    })
}

impl Run {
    /// Tests the sample of each schema that has a type, and of each variant.
    pub fn samples(&mut self, samples: &Samples) {
        let schemas = self.typed.schemas.to_vec();
        for schema in &schemas {
            // An alias of a type has the sample of its schema.
            let sample = samples.get(&schema.rust).or(samples.get(&schema.name));
            let Some(sample) = sample else {
                let missing = Some("there is none".to_owned());
                self.report
                    .note(VALID, &schema.name, 0, &Value::Null, missing);
                continue;
            };
            let mut note = |property, name: &str, value: &Value, wrong| {
                let name = format!("{}{name}", schema.name);
                self.report.note(property, &name, 0, value, wrong);
            };
            let variants = samples.variants(&schema.rust);
            for (name, value) in variants.chain([("", sample)]) {
                if self.document.at(&schema.pointer).is_some() {
                    let fault = self.judge.fault(&schema.pointer, value);
                    note(VALID, name, value, fault.unwrap_or_else(Some));
                }
                let json = value.to_string();
                let wrong = match self.typed.round_trip(schema, &json, self.codec) {
                    Ok(back) => difference(value, &back),
                    Err(failure) => Some(format!("{}: {}", failure.path, failure.error)),
                };
                note(ROUND_TRIP, name, value, wrong);
                // An object without properties may match several variants.
                if name.is_empty() || *value == Value::Object(Map::new()) {
                    continue;
                }
                let found = match self.typed.variant(schema, &json, self.codec) {
                    Ok(names) => names,
                    Err(failure) => failure.error,
                };
                let first = found.split(' ').next().unwrap_or_default();
                let same = |a: &str, b: &str| {
                    let plain = |text: &str| text.replace('_', "").to_lowercase();
                    plain(a) == plain(b)
                };
                let wrong = (!same(first, name)).then(|| format!("it is read as `{found}`"));
                note(VARIANT, name, value, wrong);
            }
        }
    }
}
