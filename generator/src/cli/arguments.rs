//! The options of the command. In: arguments. Out: [`Generate`], or help.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};

use crate::disk::InputFiles;
use crate::emit::is_name;
use crate::lock::{self, Lock};
use crate::plan::config::crate_name_fault;

/// The options of `generate`.
#[derive(Debug, Clone, Default)]
pub struct Generate {
    /// The document.
    pub document: Option<PathBuf>,
    /// Files that the document refers to, in addition to those found beside it.
    pub with: Vec<PathBuf>,
    /// Overlays, applied in this order.
    pub overlays: Vec<PathBuf>,
    /// The configuration.
    pub config: Option<PathBuf>,
    /// The folder of the crate.
    pub out: Option<PathBuf>,
    /// The folder of a driver: a crate that calls the generated one.
    pub driver: Option<PathBuf>,
    /// Where the runtime is: `copy`, `crate`, or `crate=DIR`.
    pub runtime: Option<Place>,
    /// Whether the crate gets its code samples, as an overlay of the document.
    pub samples: bool,
    /// The name of the crate, instead of the configured one.
    pub name: Option<String>,
    /// A folder of files that the crate carries unchanged.
    pub carry: Option<PathBuf>,
    /// Whether to compare instead of writing.
    pub check: bool,
    /// Whether to print what would be written instead of writing.
    pub dry_run: bool,
    /// Whether to overwrite files that the generator did not write.
    pub force: bool,
    /// Whether the folders belong to the generator alone, so that it may overwrite edits and remove other files.
    pub owned: bool,
    /// Whether to print the summary as JSON.
    pub json: bool,
    /// Whether to omit invalid parts.
    pub lenient: bool,
    /// Whether warnings are errors.
    pub strict: bool,
    /// The folder of fetched documents, if the run may fetch any.
    pub fetch: Option<PathBuf>,
    /// The files that were fetched, with their URLs.
    pub urls: BTreeMap<PathBuf, String>,
    /// The folder below which files are read. Paths in messages are relative to it.
    pub root: Option<PathBuf>,
    /// The path of the module in its crate, such as `crate::api`, if the code is generated as a module.
    pub module: Option<String>,
    /// The names of the last run, instead of those in the folder of the crate.
    pub lock: Option<Lock>,
    /// The features that are enabled in the module; `None` for the default ones.
    pub features: Option<Vec<String>>,
}

/// Where the runtime of a crate is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the generated crate itself.
    Copy,
    /// In a separate crate, in this folder; without a folder, in `client-runtime` beside the crate.
    Crate(Option<PathBuf>),
}

impl Generate {
    /// Reads what [`generate_command`] matched.
    #[must_use]
    pub fn of(matches: &ArgMatches) -> Self {
        let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
        let paths = |name: &str| {
            let found = matches.get_many::<PathBuf>(name).unwrap_or_default();
            found.cloned().collect()
        };
        Self {
            document: path("document").or_else(|| path("spec")),
            with: paths("with"),
            overlays: paths("overlay"),
            config: path("config"),
            out: path("out"),
            driver: path("driver"),
            runtime: matches.get_one::<Place>("runtime").cloned(),
            samples: matches.get_flag("samples"),
            name: matches.get_one("name").cloned(),
            carry: path("carry"),
            check: matches.get_flag("check"),
            dry_run: matches.get_flag("dry-run"),
            force: matches.get_flag("force"),
            owned: false,
            json: matches.get_flag("json"),
            lenient: matches.get_flag("lenient"),
            strict: matches.get_flag("strict"),
            fetch: super::remote::of(matches),
            urls: BTreeMap::new(),
            root: path("root"),
            module: matches.get_one("module").cloned(),
            lock: None,
            features: matches.get_many("features").map(|names| {
                names
                    .filter(|it: &&String| !it.is_empty())
                    .cloned()
                    .collect()
            }),
        }
    }

    /// The files that the crate is generated from.
    #[must_use]
    pub fn files(&self) -> InputFiles {
        InputFiles {
            document: self.document.clone().unwrap_or_default(),
            with: self.with.clone(),
            overlays: self.overlays.clone(),
            config: self.config.clone(),
            name: self.name.clone(),
            lock: self.out.as_ref().map(|out| out.join(lock::NAME)),
            carry: self.carry.clone(),
            lenient: self.lenient,
            strict: self.strict,
            root: self.root.clone(),
            urls: self.urls.clone(),
        }
    }
}

const GENERATE: &str = "\
Reads an OpenAPI document and writes a crate: models, one service for each group of operations, a client, \
errors, webhooks. Files that the document refers to are read if they are in its folder or below.

All problems of the document are reported at once, each with its line and what to do about it. If one of them is an \
error, nothing is written. Use an overlay (OpenAPI Overlay 1.0) to correct the document, and `codegen.toml` for settings that \
are not in the document (see `oasmith config`).

Your own files are safe. The file `.oasmith-manifest` in the crate lists the files that oasmith wrote, with their hashes. \
Only these files are replaced or removed, and only if they are unchanged. If another file is in the way, nothing is \
written: choose another folder, or use `--force`. Your additions to `Cargo.toml` are kept. Links below the folder are \
never followed; the folder itself may be a link. If a run is interrupted, because the disk is full or the process is killed, the crate \
is unchanged, or the next run completes it.

With `--json`, standard output is one object: `status` (`written`, `up-to-date`, `planned`, `different`, `failed`), \
`operations`, `webhooks`, `types`, `found_pages` (operations whose pagination was detected), `automatic_features` (services \
that have a feature because the crate is large), `needs` (what the crate of a module still lacks), `folders` (`path`, \
`written`, `removed`, `kept`, `unchanged`), `problems` (`severity`, `source`, `line`, `column`, `pointer`, `what`, `help`), `conflicts` (`folder`, `path`, `what`) and `error`.";

const EXIT: &str = "\
Exit codes:
  0  the crate is written, or is up to date (--check)
  1  the document or the configuration has errors, a file cannot be read or written, a file is in the way, or --check
     found a difference
  2  the arguments are invalid";

/// The command `generate`, to which the caller may add paths.
#[must_use]
pub fn generate_command() -> Command {
    Command::new("generate")
        .about("Writes the crate for a document, or checks that the crate is up to date")
        .long_about(GENERATE)
        .after_help(EXIT)
        .args(places())
        .args([
            Arg::new("name")
                .long("name")
                .value_name("NAME")
                .value_parser(crate_name)
                .help("The name of the crate. Defaults to the configured name or the API's title"),
            flag(
                "check",
                "Writes nothing, and fails if any file is out of date",
            ),
            flag(
                "dry-run",
                "Writes nothing, and prints what would be written and removed",
            )
            .conflicts_with("check"),
            flag(
                "force",
                "Overwrites conflicting files, even if they were edited or not written by oasmith",
            ),
            flag(
                "samples",
                "Also writes `code-samples.overlay.yaml` into the crate; see `oasmith samples`",
            ),
            flag("json", "Prints a summary as JSON"),
            Arg::new("runtime")
                .long("runtime")
                .value_name("PLACE")
                .value_parser(place)
                .conflicts_with("module")
                .help(
                    "Where the runtime is: `copy` (in the crate; the default), `crate` (in the crate `client-runtime` \
                     beside this one, which is also written and which several clients can share), or `crate=DIR`",
                ),
            Arg::new("module")
                .long("module")
                .value_name("PATH")
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("")
                .value_parser(module_path)
                .conflicts_with_all(["driver", "carry"])
                .help(
                    "Writes a module of an existing crate, not a crate: `--out src/api` gives `crate::api`; \
                     `--module=crate::a::b` names another path",
                ),
            Arg::new("features")
                .long("features")
                .value_name("NAMES")
                .value_delimiter(',')
                .requires("module")
                .help("The features to enable in the module, instead of the default ones"),
            flag(
                "lenient",
                "Ignores invalid parts that nothing else depends on, with a warning; \
                 other parts are not affected",
            ),
            flag(
                "strict",
                "Treats warnings as errors, for documents that you can correct",
            )
            .conflicts_with("lenient"),
            path(
                "root",
                "DIR",
                "The folder below which the document may refer to files. Defaults to the document's own folder",
            )
            .value_hint(ValueHint::DirPath),
            super::remote::argument(),
        ])
}

/// Checks the name of a crate.
pub(super) fn crate_name(name: &str) -> Result<String, String> {
    match crate_name_fault(name) {
        None => Ok(name.to_owned()),
        Some((what, help)) => Err(format!("{what}. {help}")),
    }
}

/// Checks the path of a module; an empty one is that of its folder.
fn module_path(path: &str) -> Result<String, String> {
    let names = path.trim_start_matches("crate::");
    if path.is_empty() || names.split("::").all(is_name) {
        return Ok(path.to_owned());
    }
    Err(match path.contains(['/', '.']) {
        true => format!("the folder is `--out`: write `--out {path} --module`"),
        false => "write the path of a module, such as `crate::api`".to_owned(),
    })
}

/// Reads where the runtime is.
fn place(text: &str) -> Result<Place, String> {
    match (text, text.strip_prefix("crate=")) {
        ("copy", _) => Ok(Place::Copy),
        ("crate", _) => Ok(Place::Crate(None)),
        (_, Some(folder)) if !folder.is_empty() => Ok(Place::Crate(Some(folder.into()))),
        _ => Err("expected `copy`, `crate` or `crate=DIR`".to_owned()),
    }
}

/// An option whose value is a path.
pub(super) fn path(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    let hint = if value == "DIR" {
        ValueHint::DirPath
    } else {
        ValueHint::FilePath
    };
    Arg::new(name)
        .long(name)
        .value_name(value)
        .value_hint(hint)
        .value_parser(value_parser!(PathBuf))
        .help(help)
}

pub(super) fn places() -> [Arg; 8] {
    [
        Arg::new("document")
            .value_name("DOCUMENT")
            .value_hint(ValueHint::FilePath)
            .value_parser(value_parser!(PathBuf))
            .help("The document: OpenAPI 3.0, 3.1, 3.2 or Swagger 2.0, JSON or YAML; `-` reads standard input"),
        path("spec", "FILE", "The document, too")
            .hide(true)
            .conflicts_with("document"),
        path("out", "DIR", "The folder of the crate").short('o'),
        path(
            "config",
            "FILE",
            "The configuration file; see `oasmith config`",
        )
        .short('c'),
        path(
            "overlay",
            "FILE",
            "An overlay to apply to the document; can be given several times, applied in order",
        )
        .action(ArgAction::Append),
        path(
            "with",
            "FILE",
            "A file that the document refers to, if it is in another folder; can be given several times",
        )
        .action(ArgAction::Append),
        path(
            "carry",
            "DIR",
            "A folder of files to copy into the crate, such as a README and examples",
        ),
        path(
            "driver",
            "DIR",
            "Also writes a test driver to this folder: a crate that calls every operation and codec",
        ),
    ]
}

pub(super) fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}
