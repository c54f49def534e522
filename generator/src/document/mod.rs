//! Loads an OpenAPI document: parses its text, applies overlays, counts keywords and reads it into a model.
//!
//! In: the files as bytes. Out: a [`Document`] and a [`Report`] of all problems in them. Nothing is read from disk
//! here. The reader (`read`) fills types that do not depend on a version (`model`).

pub mod census;
pub(crate) mod model;
mod overlay;
pub mod pointer;
mod publish;
mod read;
mod text;
mod trace;
mod used;

use std::sync::OnceLock;

use indexmap::IndexMap;
use openapiv3::{Info, SecurityRequirement, Server};
use serde_json::Value;

pub use self::census::{Census, Kind, Waiver};
use self::model::operation::{Components, PathItem, Tag};
pub(crate) use self::model::resolve::schema_name;
pub use self::publish::{Words, publish};
#[cfg(feature = "cli")]
pub(crate) use self::text::cut::without;
pub use self::text::{Source, parse};
use self::trace::Trace;
use crate::report::Report;

/// The version whose rules apply where versions differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Version {
    /// Swagger 2.0.
    V2,
    V3_0,
    V3_1,
    V3_2,
}

/// Options for reading a document.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Keywords that may be ignored beyond those that never matter to a client.
    pub waivers: Vec<Waiver>,
    /// Whether all examples of media types are kept, and not only the first.
    pub keeps_examples: bool,
}

/// A document.
#[derive(Debug)]
pub struct Document {
    /// Its contents.
    pub(crate) api: Api,
    /// How often each keyword occurs.
    pub census: Census,
    places: Places,
}

/// The contents of a document. All of its path items are inline, and all of its references point to components.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub(crate) info: Info,
    pub(crate) servers: Vec<Server>,
    pub(crate) tags: Vec<Tag>,
    pub(crate) security: Option<Vec<SecurityRequirement>>,
    pub(crate) paths: IndexMap<String, PathItem>,
    pub(crate) webhooks: IndexMap<String, PathItem>,
    pub(crate) components: Components,
    /// Whether a part of a body without a type is bytes.
    pub(crate) untyped_is_bytes: bool,
    /// Whether the server may also send some numbers as text.
    pub(crate) numbers_in_text: bool,
}

/// The places of the parts of a document: all that is needed of it after the analysis.
#[derive(Debug)]
pub struct Places {
    /// The document as it was read, with the overlays applied. If it was dropped, it is read again when it is needed.
    value: OnceLock<Value>,
    trace: Trace,
}

/// Reads a document: the first source. It may refer to the other sources. The overlays are applied to it in order.
///
/// The report already has line numbers. The document is `None` only if its text cannot be read at all; if the report
/// has errors, the document contains what could be read.
pub fn load(
    sources: &[Source],
    overlays: &[Source],
    options: &Options,
) -> (Option<Document>, Report) {
    let (document, mut report) = read_only(sources, overlays, options);
    if let Some(document) = &document {
        document.locate(&mut report);
    }
    report.sort();
    (document, report)
}

/// Reads a document. The problems have no lines yet, unless it cannot be read at all.
pub(crate) fn read_only(
    sources: &[Source],
    overlays: &[Source],
    options: &Options,
) -> (Option<Document>, Report) {
    let mut report = Report::new();
    let trace = Trace::new(sources, overlays);
    let document = read(sources, overlays, options, trace, &mut report);
    if document.is_none() {
        Trace::new(sources, overlays).locate(&mut [&mut report], &Value::Null);
        report.sort();
    }
    (document, report)
}

fn read(
    sources: &[Source],
    overlays: &[Source],
    options: &Options,
    mut trace: Trace,
    report: &mut Report,
) -> Option<Document> {
    let (main, others) = sources.split_first()?;
    let value = overlaid(main, overlays, report)?;
    let others: Vec<(&Source, Value)> = others
        .iter()
        .filter_map(|source| Some((source, parse(source, report)?)))
        .collect();
    let mut files = vec![(main.name.as_str(), &value)];
    files.extend(
        others
            .iter()
            .map(|(source, value)| (source.name.as_str(), value)),
    );
    let read = [main]
        .into_iter()
        .chain(others.iter().map(|(source, _)| *source));
    let urls = read.enumerate();
    let urls: Vec<(usize, &str)> = urls
        .filter_map(|(file, source)| Some((file, source.url()?)))
        .collect();
    let found = read::read(&files, &urls, options.keeps_examples, report);
    let census = census::census(
        &files,
        found.referred,
        found.version,
        &options.waivers,
        report,
    );
    trace.hoisted = found.hoisted;
    Some(Document {
        api: found.api,
        census,
        places: Places {
            value: value.into(),
            trace,
        },
    })
}

/// The value of a document with its overlays applied.
fn overlaid(main: &Source, overlays: &[Source], report: &mut Report) -> Option<Value> {
    let mut value = parse(main, report)?;
    for source in overlays {
        if let Some(overlay) = parse(source, report) {
            overlay::apply(&mut value, &overlay, &source.name, report);
        }
    }
    Some(value)
}

impl Document {
    /// Fills in the lines of problems whose pointers lead into this document, or into the hoisted components.
    pub fn locate(&self, report: &mut Report) {
        self.places.locate(&mut [report]);
    }

    /// The hoisted components: the pointer of each, and the file and the pointer that its value came from.
    pub fn hoisted(&self) -> impl Iterator<Item = (&str, usize, &str)> {
        let hoisted = self.places.trace.hoisted.iter();
        hoisted.map(|(component, (file, from))| (component.as_str(), *file, from.as_str()))
    }

    /// The document as it was read, with the overlays applied.
    #[must_use]
    pub fn value(&self) -> &Value {
        self.places.value()
    }

    /// Drops the value of a large document that can be read again quickly.
    pub(crate) fn spare_memory(&mut self) {
        if self.places.trace.files().0.is_some_and(Source::is_large) {
            self.places.drop_value();
        }
    }

    /// Drops the contents of the document and keeps the places.
    #[must_use]
    pub fn into_places(self) -> Places {
        self.places
    }
}

impl Places {
    /// Fills in the lines of problems whose pointers lead into the document, or into the hoisted components.
    pub fn locate(&self, reports: &mut [&mut Report]) {
        if reports.iter().any(|report| report.lacks_lines()) {
            self.trace.locate(reports, self.value());
        }
    }

    /// Drops the value, which takes more memory than any later stage needs.
    pub fn drop_value(&mut self) {
        self.value.take();
    }

    fn value(&self) -> &Value {
        self.value.get_or_init(|| {
            let (main, overlays) = self.trace.files();
            // All problems were reported when it was read first.
            let value = main.and_then(|main| overlaid(main, overlays, &mut Report::new()));
            value.unwrap_or_default()
        })
    }

    /// Returns the pointer into the document itself for a pointer into the contents; `None` if the value is in another
    /// file.
    #[must_use]
    pub fn origin(&self, pointer: &str) -> Option<String> {
        let (file, pointer) = self.trace.original(pointer, self.value());
        (file == 0 && self.value().pointer(&pointer).is_some()).then_some(pointer)
    }
}
