//! From the plan to text. Nothing is decided here: the plan determines the content, and this module writes it.
//!
//! | folder | writes |
//! |---|---|
//! | `items` | models: types, their methods, and their codecs |
//! | `calls` | services: methods, builders, how responses are read |
//! | `examples` | examples of calls: docs and programs |
//! | `krate` | the rest of the crate: front page, client, errors, events, manifest |
//! | `assemble` | files: `use` lines, short paths, layout |
//! | `doubles` | samples and doubles, for the feature `mock` |
//! | `targets` | the other outputs of the same plan |

mod assemble;
mod calls;
mod doubles;
mod examples;
mod items;
mod krate;
mod predicate;
mod targets;
mod ty;

pub use krate::runtime::shared;
pub use krate::shared::SharedRuntime;
pub use targets::driver::driver;
#[cfg(feature = "cli")]
pub(crate) use targets::module::is_name;
pub use targets::module::{Dependency, Embedded, Module, module};
pub use targets::samples::{SAMPLES, samples};

use std::collections::BTreeMap;

use crate::report::Report;
use crate::sdk::Sdk;
use assemble::work::{self, Job, job};
use calls::{service, traits};
use items::{foreign, models};
use krate::limited::limited;
use krate::{client, error, front, manifest, runtime, webhooks};

/// The files of a crate: text by path, relative to the crate's folder.
pub type Files = BTreeMap<String, String>;

/// Writes a crate that shares its runtime with other crates, or carries its own. `more` are files that the crate
/// carries, which may use more of the runtime than the generated files.
pub fn emit(sdk: &Sdk, shared: Option<&SharedRuntime>, more: &Files, report: &mut Report) -> Files {
    let mut jobs: Vec<Job<'_>> = Vec::new();
    jobs.extend(models::jobs(sdk));
    jobs.extend(service::jobs(sdk));
    jobs.extend(traits::jobs(sdk));
    jobs.extend(doubles::services::jobs(sdk));
    jobs.push(job(|| vec![client::client(sdk)]));
    jobs.push(job(|| vec![client::host(sdk, shared)]));
    jobs.push(job(|| error::files(sdk)));
    jobs.push(job(|| foreign::file(sdk).into_iter().collect()));
    jobs.push(job(|| webhooks::files(sdk)));
    let (mut files, mut named) = work::files(&jobs, "crate", &sdk.names, report);
    let crates = named.crates.clone();
    runtime::names_of(more, &mut named);
    let carried = runtime::needed(sdk, named);
    let library = job(|| vec![client::library(sdk, &carried, shared)]);
    files.extend(work::files(&[library], "crate", &sdk.names, report).0);
    files.extend(runtime::files(&carried, shared));
    files.extend(doubles::samples::files(sdk));
    let files_of_all = files.len();
    let mut files = limited(files, &sdk.package.without);
    let carried = match shared {
        None if files.len() < files_of_all => {
            carried.only(|path| files.contains_key(&format!("src/{path}")))
        }
        None | Some(_) => carried,
    };
    let crates = crates.iter().map(String::as_str).collect();
    files.extend(manifest::files(sdk, &carried, shared, &crates));
    files.extend(front::files(sdk, &carried));
    files
}
