//! Loads a document into the API model, and makes up values for it.

use std::collections::HashMap;

use crate::document::model::operation::{Operation as Source, PathItem, spelled};
use crate::document::{self, Document};
use crate::ir::Api;
use crate::plan::{Made, made};
use crate::report::Report;
use crate::{Input, analyze, configured};

/// A loaded document.
pub(super) struct Loaded {
    pub(super) document: Document,
    pub(super) api: Api,
    pub(super) made: Made,
    pub(super) report: Report,
}

/// Reads a document, and makes up values for it.
///
/// # Errors
/// All problems of the document, if one of them is an error.
pub(super) fn load(input: &Input) -> Result<Loaded, Report> {
    let options = document::Options {
        keeps_examples: true,
        ..configured::reading(&input.config)
    };
    let (document, mut report) = document::load(&input.sources, &input.overlays, &options);
    let Some(document) = document else {
        return Err(report);
    };
    let mut later = Report::new();
    let api = analyze::analyze(&document, &configured::analysis(&input.config), &mut later);
    let made = made(&api, &input.config);
    document.locate(&mut later);
    later.drop_consequences(&report);
    report.extend(later);
    if input.lenient {
        report.forgive();
    }
    if report.has_errors() {
        report.sort();
        return Err(report);
    }
    Ok(Loaded {
        document,
        api,
        made,
        report,
    })
}

/// Returns the operations of a document, by method and path.
pub(super) fn sources(document: &Document) -> HashMap<(String, String), (&PathItem, &Source)> {
    let mut sources = HashMap::new();
    for (path, item) in &document.api.paths {
        for (method, source) in &item.operations {
            let plain = analyze::plain_path(path);
            sources.insert((spelled(method), plain), (item, source));
        }
    }
    sources
}
