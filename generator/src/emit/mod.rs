//! From the plan to text. Nothing is decided here: the plan says what, this says how it is written.
//!
//! | room | writes |
//! |---|---|
//! | `items` | models: types, their methods, how they are read and written |
//! | `calls` | services: methods, builders, how responses are read |
//! | `examples` | how operations are called: docs and programs |
//! | `krate` | the crate around these: front, client, errors, events, manifest |
//! | `assemble` | files: `use` lines, short paths, layout |
//! | `doubles` | samples and doubles, for the feature `mock` |
//! | `targets` | what else is made from the same plan |

mod assemble;
mod calls;
mod doubles;
mod examples;
mod items;
mod krate;
mod targets;
mod ty;

pub use targets::driver::driver;
pub use targets::module::{Dependency, Embedded, Module, module};
pub use targets::samples::{SAMPLES, samples};

use std::collections::BTreeMap;

use crate::report::Report;
use crate::sdk::Sdk;
use assemble::work::{self, Job, job};
use calls::service;
use items::{foreign, models};
use krate::{client, error, front, manifest, runtime, webhooks};

/// The files of a crate: text by path, relative to the crate's folder.
pub type Files = BTreeMap<String, String>;

/// Writes a crate.
pub fn emit(sdk: &Sdk, report: &mut Report) -> Files {
    let mut jobs: Vec<Job<'_>> = Vec::new();
    jobs.extend(models::jobs(sdk));
    jobs.extend(service::jobs(sdk));
    jobs.extend(doubles::services::jobs(sdk));
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
    files.extend(front::files(sdk, &parts));
    files.extend(doubles::samples::files(sdk));
    files
}
