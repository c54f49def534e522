//! Generates a module in `OUT_DIR` from a build script.

use std::path::{Path, PathBuf};
use std::{env, error, fmt, fs, io};

use crate::disk::input::given;
use crate::disk::{InputFiles, NotRead};
use crate::emit::{Files, Module};
use crate::report::Look;

/// Generates a client while a crate is built.
///
/// In `build.rs`:
///
/// ```no_run
/// fn main() -> Result<(), oasmith::BuildError> {
///     oasmith::Builder::new("openapi.yaml").generate()
/// }
/// ```
///
/// In `src/lib.rs` or `src/main.rs`, which gets the module `api`:
///
/// ```text
/// include!(concat!(env!("OUT_DIR"), "/api.rs"));
/// ```
///
/// The generator is compiled for every crate that depends on this one. For a published crate, commit the generated code
/// instead: `oasmith generate openapi.yaml --out src/api --module`.
///
/// The script runs again if a file that it read changes. Warnings about the document become warnings of the build. The
/// crate needs the dependencies that the command lists; add `oasmith` as a build dependency with `default-features =
/// false` and the feature `build`.
#[derive(Debug, Clone)]
#[must_use = "nothing is generated until `generate` is called"]
pub struct Builder {
    files: InputFiles,
    module: String,
    features: Option<Vec<String>>,
    out_dir: Option<PathBuf>,
}

impl Builder {
    /// Starts with a document. Relative paths are relative to the folder of the crate that is built.
    pub fn new(document: impl Into<PathBuf>) -> Self {
        Self {
            files: InputFiles {
                document: document.into(),
                ..InputFiles::default()
            },
            module: "api".to_owned(),
            features: None,
            out_dir: None,
        }
    }

    /// Sets the configuration, a `codegen.toml`.
    pub fn config(mut self, file: impl Into<PathBuf>) -> Self {
        self.files.config = Some(file.into());
        self
    }

    /// Adds an overlay that corrects the document. Overlays are applied in the order in which they are added.
    pub fn overlay(mut self, file: impl Into<PathBuf>) -> Self {
        self.files.overlays.push(file.into());
        self
    }

    /// Adds a file that the document refers to and that is outside of its folder.
    pub fn with(mut self, file: impl Into<PathBuf>) -> Self {
        self.files.with.push(file.into());
        self
    }

    /// Keeps the names in a `names.lock`, which `oasmith generate --module` writes. A build script writes no such file:
    /// without one, all names are chosen again in each run.
    pub fn lock(mut self, file: impl Into<PathBuf>) -> Self {
        self.files.lock = Some(file.into());
        self
    }

    /// Leaves out invalid parts of the document, with a warning for each.
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.files.lenient = lenient;
        self
    }

    /// Sets the path of the module in the crate, such as `inner::api`. Defaults to `api`. The last name is that of the
    /// file to include: `api.rs`.
    pub fn module(mut self, path: impl Into<String>) -> Self {
        self.module = path.into();
        self
    }

    /// Sets the enabled features, such as `serde` and `blocking`, instead of the default ones.
    pub fn features(mut self, features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.features = Some(features.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the folder to write to. Defaults to `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Generates the module.
    ///
    /// # Errors
    /// The document has errors, or a file cannot be read or written. The message names all problems.
    pub fn generate(self) -> Result<(), BuildError> {
        let out = self
            .out_dir
            .or_else(|| env::var_os("OUT_DIR").map(PathBuf::from));
        let out = out.ok_or(
            "`OUT_DIR` is not set: call `generate` in a build script, or set `out_dir`".to_owned(),
        )?;
        let given = given(&self.files);
        // The script runs again even if it fails, because the next change may correct the document.
        let files = &self.files;
        let named = [
            Some(&files.document),
            files.config.as_ref(),
            files.lock.as_ref(),
        ];
        let named = named.into_iter().flatten();
        for path in named.chain(&self.files.overlays).chain(&self.files.with) {
            println!("cargo::rerun-if-changed={}", path.display());
        }
        let given = given?;
        for path in &given.read {
            println!("cargo::rerun-if-changed={}", path.display());
        }
        let path = self.module.trim_start_matches("crate::");
        let path: Vec<String> = path.split("::").map(str::to_owned).collect();
        let name = path.last().cloned().unwrap_or_default();
        let mut input = given.input;
        input.module = Some(Module {
            path,
            features: self.features,
        });
        let output = crate::generate(&input);
        let output = output.map_err(|report| {
            let notes = given.notes.iter().map(|note| format!("\nnote: {note}"));
            BuildError(report.render(Look::Plain) + &notes.collect::<String>())
        })?;
        for problem in output.report.iter() {
            println!("cargo::warning={}", problem.what.replace('\n', " "));
        }
        write(&out, &name, &output.files)
            .map_err(|error| BuildError(format!("{}: {error}", out.display())))
    }
}

/// Writes the module, and the file that declares it. A file that is up to date is left alone.
fn write(out: &Path, name: &str, files: &Files) -> io::Result<()> {
    let folder = out.join(name);
    let mut known = Vec::new();
    for (path, text) in files {
        let path = folder.join(path);
        put(&path, text)?;
        known.push(path);
    }
    remove_others(&folder, &known)?;
    let first = folder.join("mod.rs");
    let first = first.to_string_lossy();
    put(
        &out.join(format!("{name}.rs")),
        &format!("#[path = {first:?}]\npub mod {name};\n"),
    )
}

fn put(path: &Path, text: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// Removes the files of an earlier run that are no longer written.
fn remove_others(folder: &Path, known: &[PathBuf]) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, known)?;
        } else if !known.contains(&path) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// The reason why nothing was generated.
pub struct BuildError(String);

impl From<String> for BuildError {
    fn from(message: String) -> Self {
        Self(message)
    }
}

impl From<NotRead> for BuildError {
    fn from(error: NotRead) -> Self {
        Self(match error {
            NotRead::Problems(report) => report.render(Look::Plain),
            NotRead::File(message) => message,
        })
    }
}

// Cargo shows the error of a build script with `Debug`.
impl fmt::Debug for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl error::Error for BuildError {}
