//! From the plan to text. Nothing is decided here: the plan says what, this says how it is written.

mod access;
mod client;
mod docs;
mod driver;
mod error;
mod foreign;
mod format;
mod given;
mod goal;
mod imports;
mod keys;
mod kinds;
mod layout;
mod manifest;
mod models;
mod names;
mod objects;
mod patterns;
mod plain;
mod record;
mod record_codec;
mod replies;
mod runtime;
mod servers;
mod service;
mod shared;
mod streams;
mod strings;
mod ty;
mod union;
mod uploads;
mod walks;
mod webhooks;
mod work;

pub use driver::driver;

use std::collections::BTreeMap;

use crate::report::Report;
use crate::sdk::Sdk;
use work::{Job, job};

/// The files of a crate: text by path, relative to the crate's folder.
pub type Files = BTreeMap<String, String>;

/// Writes a crate.
pub fn emit(sdk: &Sdk, report: &mut Report) -> Files {
    let mut jobs: Vec<Job<'_>> = Vec::new();
    jobs.extend(models::jobs(sdk));
    jobs.extend(service::jobs(sdk));
    jobs.push(job(|| vec![client::library(sdk)]));
    jobs.push(job(|| vec![client::client(sdk)]));
    jobs.push(job(|| vec![client::host(sdk)]));
    jobs.push(job(|| vec![error::file(sdk)]));
    jobs.push(job(|| foreign::file(sdk).into_iter().collect()));
    jobs.push(job(|| webhooks::files(sdk)));
    let mut files = work::files(&jobs, &sdk.names, report);
    files.extend(runtime::files());
    files.extend(patterns::files(sdk));
    files.extend(streams::files(sdk));
    files.extend(uploads::files(sdk));
    files.extend(walks::files(sdk));
    files.extend(webhooks::runtime(sdk));
    files.extend(manifest::files(sdk));
    files
}
