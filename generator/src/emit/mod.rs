//! From the plan to text. Nothing is decided here: the plan says what, this says how it is written.

mod access;
mod client;
mod docs;
mod driver;
mod error;
mod format;
mod given;
mod imports;
mod kinds;
mod layout;
mod manifest;
mod models;
mod record;
mod record_codec;
mod replies;
mod runtime;
mod service;
mod strings;
mod ty;
mod union;
mod webhooks;

pub use driver::driver;

use std::collections::BTreeMap;

use crate::plan::Sdk;
use crate::report::Report;

/// The files of a crate: text by path, relative to the crate's folder.
pub type Files = BTreeMap<String, String>;

/// Writes a crate.
pub fn emit(sdk: &Sdk, report: &mut Report) -> Files {
    let mut sources: Vec<format::Source> = Vec::new();
    sources.extend(models::files(sdk));
    sources.extend(service::files(sdk));
    sources.push(client::library(sdk));
    sources.push(client::client(sdk));
    sources.push(client::host(sdk));
    sources.push(error::file(sdk));
    sources.extend(webhooks::file(sdk));
    let mut files = format::files(sources, report);
    files.extend(runtime::files());
    files.extend(webhooks::runtime(sdk));
    files.extend(manifest::files(sdk));
    files
}
