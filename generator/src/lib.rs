//! Generates a Rust client crate from an OpenAPI document. The input is text, and the output is files.
//!
//! Nothing here accesses the disk, starts a process or reads a clock, so the same input gives the same bytes. The
//! exceptions are [`Builder`], with the feature `build`, and the module `cli`, with the feature of that name.
//! `ARCHITECTURE.md` describes the stages.

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod analyze;
pub mod assertions;
#[cfg(feature = "build")]
mod build;
pub mod changes;
#[cfg(feature = "cli")]
pub mod cli;
mod configured;
mod deep;
#[cfg(feature = "build")]
pub mod disk;
pub mod document;
pub mod emit;
pub mod formats;
pub mod ir;
pub mod lock;
#[cfg(feature = "mock")]
pub mod mock;
mod pattern;
pub mod plan;
pub mod prelude;
pub mod report;
pub mod runtime;
pub mod schemes;
pub mod sdk;
mod sentences;
pub mod styles;

#[cfg(feature = "build")]
pub use build::{BuildError, Builder};
pub use document::Source;
pub use emit::Files;
pub use plan::Config;

use std::collections::{HashMap, HashSet};

use report::Report;

/// The input of a run.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The document, followed by files that it may refer to.
    pub sources: Vec<Source>,
    /// Overlays, applied in this order.
    pub overlays: Vec<Source>,
    /// The configuration.
    pub config: Config,
    /// Files that the crate contains unchanged, such as examples, by path.
    pub carried: Files,
    /// The place of the code if it is to be a module of another crate instead of a crate.
    pub module: Option<emit::Module>,
    /// The crate that contains the runtime, if several crates share one.
    pub runtime: Option<emit::SharedRuntime>,
    /// The path to the crate from its driver, if it is to have a driver.
    pub driver: Option<String>,
    /// Whether the crate contains its code samples as an overlay of the document.
    pub samples: bool,
    /// Whether invalid parts are left out with a warning, if this has no effect on the other parts.
    pub lenient: bool,
    /// Whether warnings are errors.
    pub strict: bool,
    /// The names of the last run, which are kept.
    pub lock: lock::Lock,
    /// Whether the configuration is shared with other documents, so that it may contain names that this one does not
    /// have.
    pub shared_config: bool,
}

/// A stage of a run, for progress messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The document is read.
    Read,
    /// The document is analyzed.
    Analyze,
    /// Names and types are decided.
    Plan,
    /// The text of the crate is written.
    Emit,
}

/// The function that is called when a stage begins.
pub type Tell<'a> = &'a (dyn Fn(Stage) + Sync);

/// The result of a run.
#[derive(Debug, Clone)]
pub struct Output {
    /// The files of the crate.
    pub files: Files,
    /// The dependencies of the crate that contains the code as a module; empty for a crate.
    pub dependencies: Vec<emit::Dependency>,
    /// The files of the runtime that crates share; empty unless it was requested.
    pub runtime: Files,
    /// The files of the driver; empty unless it was requested.
    pub driver: Files,
    /// The number of operations.
    pub operations: usize,
    /// The number of types.
    pub types: usize,
    /// The number of webhooks.
    pub webhooks: usize,
    /// The operations whose pagination was found without configuration, by id.
    pub found_pages: Vec<String>,
    /// The number of services that have a feature each although the configuration does not say so; 0 if it does.
    pub automatic_features: usize,
    /// Warnings.
    pub report: Report,
}

/// Plans a crate: everything except its text.
///
/// # Errors
/// All problems of the document and of the configuration, if one of them is an error.
pub fn plan(input: &Input) -> Result<(sdk::Sdk, ir::Api, Report), Report> {
    let plan = deep::run(input, || plan_stages(input, &|_| {}, |api| api))??;
    Ok((plan.sdk, plan.api, plan.report))
}

/// A plan, and what is kept of the API that it was made from.
struct Planned<T = ()> {
    sdk: sdk::Sdk,
    api: T,
    report: Report,
    /// Names in the configuration that the crate does not have, if this is not a problem because the configuration is
    /// shared with other crates.
    #[cfg_attr(
        not(feature = "cli"),
        expect(dead_code, reason = "only `changes` reports it")
    )]
    unmatched: Report,
}

/// Plans a crate, and keeps the names in its configuration that match nothing.
#[cfg(feature = "cli")]
fn planned(input: &Input) -> Result<Planned, Report> {
    deep::run(input, || plan_stages(input, &|_| {}, drop))?
}

fn plan_stages<T>(
    input: &Input,
    tell: &dyn Fn(Stage),
    keep: impl FnOnce(ir::Api) -> T,
) -> Result<Planned<T>, Report> {
    tell(Stage::Read);
    let options = configured::reading(&input.config);
    let (document, mut report) = document::read_only(&input.sources, &input.overlays, &options);
    let Some(mut document) = document else {
        return Err(report);
    };
    document.spare_memory();
    let options = analyze::Options {
        earlier: configured::earlier(&input.lock),
        ..configured::analysis(&input.config)
    };
    let (mut later, mut unmatched) = (Report::new(), Report::new());
    configured::unused(&input.config, &options, &document, &mut unmatched);
    tell(Stage::Analyze);
    let mut api = analyze::analyze(&document, &options, &mut later);
    configured::fields(&input.config, &mut api, &mut later, &mut unmatched);
    let used_parts = document.used();
    // The API now has the contents of the document, which take more memory than everything that follows.
    let mut places = document.into_places();
    places.locate(&mut [&mut report, &mut later]);
    report.sort();
    let pointers = api.schemas.iter().map(|schema| &schema.pointer);
    let origins: Origins = pointers
        .map(|pointer| (pointer.clone(), places.origin(pointer)))
        .collect();
    places.drop_value();
    tell(Stage::Plan);
    let config = configured::planning(input);
    let mut sdk = plan::plan(&api, &config, &input.lock, &mut later, &mut unmatched);
    for definition in sdk.families.iter_mut().flat_map(|f| &mut f.definitions) {
        place(definition, &origins, &places);
    }
    sdk.package.has_readme = input.carried.contains_key("README.md");
    sdk.package.is_module = input.module.is_some();
    let used = used(&api);
    // To find the places, the document may be read again.
    let api = keep(api);
    places.locate(&mut [&mut later]);
    later.drop_consequences(&report);
    report.extend(later);
    if !input.shared_config {
        report.extend(std::mem::take(&mut unmatched));
    }
    report.excuse(|pointer| is_unused(pointer, &used) || used_parts.leaves_out(pointer));
    report.outlived(|source| has_matched(input, source));
    if input.lenient {
        report.forgive();
    }
    if input.strict {
        report.forbid();
    }
    report.sort();
    match report.has_errors() {
        true => Err(report),
        false => Ok(Planned {
            sdk,
            api,
            report,
            unmatched,
        }),
    }
}

/// Whether all names in the configuration or in an overlay once matched.
fn has_matched(input: &Input, source: &str) -> bool {
    let mut data = data(input);
    data.any(|(name, bytes)| name == source && input.lock.has_matched(name, bytes))
}

/// Returns the files of data that come with the document.
fn data(input: &Input) -> impl Iterator<Item = (&str, &[u8])> {
    let overlays = input.overlays.iter();
    let overlays = overlays.map(|source| (source.name.as_str(), source.bytes()));
    let (name, text) = input.config.text();
    let config = (!text.is_empty()).then_some((name, text.as_bytes()));
    overlays.chain(config)
}

/// Returns the components that operations and webhooks use.
fn used(api: &ir::Api) -> HashSet<String> {
    let components = api
        .schemas
        .iter()
        .filter_map(|schema| match &schema.origin {
            ir::Origin::Component(name) => Some(name.clone()),
            ir::Origin::Inline(_) | ir::Origin::Structural(_) => None,
        });
    components.collect()
}

/// Whether a pointer leads into a component schema that is not in this set.
fn is_unused(pointer: &str, used: &HashSet<String>) -> bool {
    let sections = ["/components/schemas/", "/definitions/"];
    let rest = sections
        .iter()
        .find_map(|section| pointer.strip_prefix(section));
    rest.is_some_and(|rest| {
        let name = rest.split('/').next().unwrap_or_default();
        !used.contains(document::pointer::unescape(name).as_ref())
    })
}

/// Generates code samples: an overlay (OpenAPI Overlay 1.0) that adds a program to each operation of the document.
///
/// # Errors
/// All problems of the document and of the configuration, if one of them is an error.
pub fn samples(input: &Input) -> Result<String, Report> {
    deep::run(input, || {
        let Planned { sdk, .. } = plan_stages(input, &|_| {}, drop)?;
        Ok(emit::samples(&sdk))
    })?
}

/// Generates a crate.
///
/// # Errors
/// All problems of the document and of the configuration, if one of them is an error.
pub fn generate(input: &Input) -> Result<Output, Report> {
    generate_by_stages(input, &|_| {})
}

/// Generates a crate, and calls `tell` when each stage begins.
///
/// # Errors
/// All problems of the document and of the configuration, if one of them is an error.
pub fn generate_by_stages(input: &Input, tell: Tell<'_>) -> Result<Output, Report> {
    deep::run(input, || emit_stages(input, tell))?
}

fn emit_stages(input: &Input, tell: Tell<'_>) -> Result<Output, Report> {
    let Planned {
        sdk,
        api: (operations, types, webhooks),
        mut report,
        ..
    } = plan_stages(input, tell, |api| {
        (api.operations.len(), api.schemas.len(), api.webhooks.len())
    })?;
    let found_pages = sdk.found_pages.clone();
    let automatic_features = match (&sdk.features, sdk.automatic_features) {
        (Some(features), true) => features.len(),
        (Some(_) | None, _) => 0,
    };
    tell(Stage::Emit);
    let shared = input.runtime.as_ref();
    let mut files = emit::emit(&sdk, shared, &input.carried, &mut report);
    if input.samples {
        files.insert(emit::SAMPLES.to_owned(), emit::samples(&sdk));
    }
    files.extend(input.carried.clone());
    let mut dependencies = Vec::new();
    let mut lock = sdk.lock.clone();
    lock.matched = data(input)
        .map(|(name, bytes)| lock::digest(name, bytes))
        .collect();
    if let Some(module) = &input.module {
        match emit::module(&files, module) {
            Ok(embedded) => (files, dependencies) = (embedded.files, embedded.dependencies),
            Err(message) => {
                let problem = report::Problem::error("", message);
                report.push(problem.kind(report::ARGUMENT));
            }
        }
    }
    if lock != lock::Lock::default() {
        files.insert(lock::NAME.to_owned(), lock.print());
    }
    let driver = input
        .driver
        .as_ref()
        .map(|path| emit::driver(&sdk, &files, path, &mut report))
        .unwrap_or_default();
    match report.has_errors() {
        true => Err(report),
        false => Ok(Output {
            files,
            dependencies,
            runtime: shared.map(emit::shared).unwrap_or_default(),
            driver,
            operations,
            types,
            webhooks,
            found_pages,
            automatic_features,
            report,
        }),
    }
}

/// The pointers of schemas into the original document, by their pointers into its contents.
type Origins = HashMap<String, Option<String>>;

/// Sets the place of a type to the place of its schema in the original document.
fn place(definition: &mut sdk::Definition, origins: &Origins, places: &document::Places) {
    let known = origins.get(&definition.pointer).cloned();
    let Some(origin) = known.unwrap_or_else(|| places.origin(&definition.pointer)) else {
        return;
    };
    if origin != definition.pointer {
        // A component that only the reader made has no name in the document.
        definition.component = None;
        definition.pointer = origin;
    }
}
