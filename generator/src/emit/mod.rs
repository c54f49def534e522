//! From the plan to text. Nothing is decided here: the plan says what, this says how it is written.

mod access;
mod assemble;
mod client;
mod driver;
mod error;
mod foreign;
mod gated;
mod given;
mod goal;
mod keys;
mod kinds;
mod manifest;
mod models;
mod names;
mod objects;
mod plain;
mod record;
mod record_codec;
mod replies;
mod runtime;
mod servers;
mod service;
mod shared;
mod strings;
mod ty;
mod union;
mod walks;
mod webhooks;
mod work;

pub use assemble::prelude;
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
    jobs.push(job(|| vec![client::client(sdk)]));
    jobs.push(job(|| vec![client::host(sdk)]));
    jobs.push(job(|| vec![error::file(sdk)]));
    jobs.push(job(|| foreign::file(sdk).into_iter().collect()));
    jobs.push(job(|| webhooks::files(sdk)));
    let (mut files, named) = work::files(&jobs, "crate", &sdk.names, report);
    let parts = runtime::parts(sdk, named);
    let library = job(|| vec![client::library(sdk, &parts)]);
    files.extend(work::files(&[library], "crate", &sdk.names, report).0);
    files.extend(runtime::files(&parts));
    files.extend(manifest::files(sdk, &parts));
    files
}
