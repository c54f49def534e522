//! Sends instances and mutants of every schema through the typed models.

use std::collections::HashSet;

use fastrand::Rng;
use serde_json::{Value, json};

use crate::compare::difference;
use crate::document::Document;
use crate::make::{Limits, Made, Maker, Told};
use crate::mutate::{Expected, Mutant, mutants};
use crate::report::Report;
use crate::typed::{Codec, Failure, Schema, Typed};
use crate::validity::Judge;

/// The property that is tested for every instance.
pub const ROUND_TRIP: &str = "F10 round trip";

/// The state of a run.
#[derive(Debug)]
pub struct Run {
    /// The document.
    pub document: Document,
    /// The validator, which decides what is valid.
    pub judge: Judge,
    /// Unions whose member is identified by a string next to them.
    pub told: Vec<Told>,
    /// The crate, behind its driver.
    pub typed: Typed,
    /// Which of its codecs is tested.
    pub codec: Codec,
    /// Whether an invalid instance by our own maker is a failure.
    pub strict: bool,
    /// The components whose types are sent.
    pub(crate) sent: Vec<String>,
    /// The schemas of bodies with files; `None` until they have been looked for.
    pub(crate) files: Option<HashSet<String>>,
    /// The results.
    pub report: Report,
}

impl Run {
    /// Prepares a run on a document.
    ///
    /// # Errors
    /// If the document cannot be read.
    pub fn new(name: &str, bytes: Vec<u8>, typed: Typed) -> Result<Self, String> {
        let document = Document::read(name, bytes)?;
        let judge = Judge::new(&document)?;
        // References are resolved to the schemas that they lead to.
        let placed = typed.schemas.iter().map(|schema| Schema {
            pointer: document.place(&schema.pointer),
            ..schema.clone()
        });
        let schemas: Vec<Schema> = placed.collect();
        let sent = schemas
            .iter()
            .filter(|schema| schema.sent && schema.is_component);
        let sent = sent.map(|schema| schema.name.clone()).collect();
        let mut typed = typed;
        typed.schemas = schemas.into();
        Ok(Self {
            document,
            judge,
            told: Vec::new(),
            typed,
            codec: Codec::Own,
            strict: false,
            sent,
            files: None,
            report: Report::default(),
        })
    }

    /// Makes an instance of a schema, tests it, and tests its mutants.
    pub fn case(&mut self, schema: &Schema, seed: u64) {
        if self.has_files(&schema.pointer) {
            // The type lacks the files, so calls test this schema instead.
            self.report
                .explain("bodies of several parts are tested by calls only".to_owned());
            return;
        }
        let Some(made) = self.instance(schema, seed) else {
            return;
        };
        let result = self.through(schema, &made.value, &Expected::Value(made.value.clone()));
        self.report
            .note(ROUND_TRIP, &schema.name, seed, &made.value, result);
        if schema.sent {
            let fault = self.body_fault(schema, &made.value);
            self.report
                .note("F8 valid when sent", &schema.name, seed, &made.value, fault);
        }
        let mut rng = Rng::with_seed(seed ^ 0x5eed);
        for Mutant {
            name,
            value,
            expected,
        } in mutants(&made, schema.received, &mut rng)
        {
            let result = self.through(schema, &value, &expected);
            self.report.note(name, &schema.name, seed, &value, result);
        }
    }

    /// Makes a valid instance of a schema that has a type.
    fn instance(&mut self, schema: &Schema, seed: u64) -> Option<Made> {
        let pointer = schema.pointer.clone();
        let is_put_together = ["/allOf", "/patternProperties", "/prefixItems"]
            .iter()
            .any(|end| pointer.ends_with(end));
        if is_put_together {
            self.report
                .explain("what several parts describe is tested where it is used".to_owned());
            return None;
        }
        if self.document.at(&pointer).is_none() && self.is_one_kind(&pointer) {
            self.report.explain(
                "what one of several types is is tested where all of them stand".to_owned(),
            );
            return None;
        }
        if self.document.at(&pointer).is_none() {
            let wrong = "no place of the document".to_owned();
            self.report
                .note("places", &schema.name, seed, &Value::Null, Some(wrong));
            return None;
        }
        let made = self.made(&pointer, schema.sent, schema.is_component, seed)?;
        if made.fixed > 0 {
            self.report.explain(format!(
                "{}: an optional constant is always written",
                schema.name
            ));
        }
        Some(made)
    }

    /// Whether a pointer leads to one of the types that a schema lists, which the crate treats as a schema of its own.
    fn is_one_kind(&self, pointer: &str) -> bool {
        let Some((whole, index)) = pointer.rsplit_once("/anyOf/") else {
            return false;
        };
        let whole = self.document.at(whole);
        // Without a `type`, the values of an `enum` split a schema by their kind.
        let types = whole.and_then(|schema| match schema.get("type") {
            Some(types) => types.as_array(),
            None => schema.get("enum")?.as_array(),
        });
        types.is_some_and(|types| {
            index
                .parse::<usize>()
                .is_ok_and(|index| index < types.len())
        })
    }

    /// Makes a valid value of the schema at a place, even if no type has that place.
    pub fn valid(&mut self, pointer: &str, sent: bool, seed: u64) -> Option<Value> {
        self.made(pointer, sent, true, seed).map(|made| made.value)
    }

    /// Makes an instance that the validator accepts. It may be null if `null` is set.
    fn made(&mut self, pointer: &str, sent: bool, null: bool, seed: u64) -> Option<Made> {
        // Every tenth instance is as small as possible.
        let limits = if seed.is_multiple_of(10) {
            Limits::least()
        } else {
            Limits::default()
        };
        // The maker recognizes a component by its name, so it gets a reference.
        let source = match pointer.starts_with("/components/schemas/") {
            true => json!({"$ref": format!("#{pointer}")}),
            false => self.document.at(pointer)?.clone(),
        };
        for attempt in 0..5 {
            // If larger instances contradict themselves, the smallest may still be valid.
            let limits = if attempt < 3 { limits } else { Limits::least() };
            let mut maker = Maker::new(&self.document, seed.wrapping_add(attempt << 40), limits)
                .told(&self.told)
                .constants(sent, &self.sent);
            let made = match null {
                true => maker.make(&source),
                false => maker.make_some(&source),
            };
            let Some(made) = made else { continue };
            let fault = match self.judge.fault(pointer, &made.value) {
                Ok(None) => return Some(made),
                Ok(Some(fault)) => fault,
                Err(error) => error,
            };
            // For our own document, the maker must not fail; for others, it may.
            if self.strict {
                let name = "the maker's own instances";
                self.report
                    .note(name, pointer, seed, &made.value, Some(fault));
            }
        }
        self.report
            .explain(format!("no valid instance found of {pointer}"));
        None
    }

    /// Checks that an encoded instance is valid by the schema.
    fn body_fault(&self, schema: &Schema, value: &Value) -> Option<String> {
        let encoded = self
            .typed
            .round_trip(schema, &value.to_string(), self.codec)
            .ok()?;
        self.judge
            .fault(&schema.pointer, &encoded)
            .unwrap_or_else(Some)
    }

    /// Decodes and encodes an instance with the Rust type, and returns what is wrong with the result.
    #[must_use]
    pub fn through(&self, schema: &Schema, value: &Value, expected: &Expected) -> Option<String> {
        let encoded = self
            .typed
            .round_trip(schema, &value.to_string(), self.codec);
        match (encoded, expected) {
            (Ok(found), Expected::Value(expected)) => difference(expected, &found),
            (Ok(found), Expected::ValueOrSame(_)) if difference(value, &found).is_none() => None,
            (Ok(found), Expected::ValueOrSame(expected)) => difference(expected, &found),
            (Err(failure), Expected::Error(path)) if self.names(&failure, &path.to_string()) => {
                None
            }
            (Err(failure), Expected::Error(path)) => Some(format!(
                "the error names `{}`, not `{path}`: {}",
                failure.path, failure.error
            )),
            (Err(failure), Expected::Value(_) | Expected::ValueOrSame(_)) => {
                Some(format!("does not decode: {}", failure.error))
            }
            (Ok(encoded), Expected::Error(path)) => Some(format!(
                "decodes, though `{path}` is wrong: {}",
                encoded.to_string().chars().take(200).collect::<String>()
            )),
        }
    }

    /// Whether an error names a place; errors of `serde` have only a message.
    fn names(&self, failure: &Failure, path: &str) -> bool {
        match self.codec {
            Codec::Own => failure.path == path,
            Codec::Serde => failure.error.contains(path),
        }
    }
}
