//! The workspace of a program. In: a crate and the program's files. Out: the compiler's errors by module, or what the
//! program prints.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::super::crates::{Generated, PACKAGE, features};

/// A program beside a crate.
pub(super) struct Workspace {
    folder: PathBuf,
    target: PathBuf,
    package: String,
}

impl Workspace {
    /// Writes the manifest of the program, which belongs to the workspace of the crate.
    pub(super) fn of(of: &Generated, target: &Path) -> Result<Self, String> {
        let package = format!("{PACKAGE}-user");
        let workspace = Self {
            folder: of.folder.join("user"),
            target: target.to_owned(),
            package,
        };
        let sources = workspace.folder.join("src");
        let failed = |error: std::io::Error| format!("{}: {error}", sources.display());
        let _ = fs::remove_dir_all(&sources);
        fs::create_dir_all(&sources).map_err(failed)?;
        let path = of.folder.join("Cargo.toml");
        let manifest = fs::read_to_string(&path).map_err(failed)?;
        let features = features(&manifest).join("\", \"");
        let needed = ["chrono", "serde", "uuid"].map(|name| {
            let has = manifest
                .lines()
                .any(|line| line.starts_with(&format!("{name} = ")));
            if has {
                format!("{name} = \"*\"\n")
            } else {
                String::new()
            }
        });
        let text = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0+{}\"\nedition = \"2024\"\n\n[dependencies]\n{}\
             sdk = {{ package = \"{}\", path = \"..\", default-features = false, features = [\"{features}\"] }}\n",
            workspace.package,
            of.folder.file_name().unwrap_or_default().display(),
            needed.concat(),
            PACKAGE,
        );
        fs::write(workspace.folder.join("Cargo.toml"), text).map_err(failed)?;
        Ok(workspace)
    }

    /// Writes a file of the program.
    pub(super) fn write(&self, name: &str, text: &str) -> Result<(), String> {
        let path = self.folder.join("src").join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// Returns the first error of each module.
    pub(super) fn check(&self) -> Result<BTreeMap<String, String>, String> {
        let output = self.cargo("check", &["--message-format=json"])?;
        let mut errors = BTreeMap::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(line) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let message = &line["message"];
            if message["level"] != "error" {
                continue;
            }
            let spans = message["spans"].as_array();
            let place = spans
                .into_iter()
                .flatten()
                .find(|span| span["is_primary"] == true);
            let Some(mut place) = place else {
                continue;
            };
            // The place of an error in a macro of another crate is where the macro is used.
            while !is_own(place) && !place["expansion"].is_null() {
                place = &place["expansion"]["span"];
            }
            let module = file(place)
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy();
            if !is_own(place) || module == "main" {
                return Err(message["rendered"].as_str().unwrap_or_default().to_owned());
            }
            let words = message["message"].as_str().unwrap_or_default();
            let source = place["text"][0]["text"].as_str().unwrap_or_default().trim();
            let text = format!("{words}: {source}");
            errors.entry(module.into_owned()).or_insert(text);
        }
        match output.status.success() || !errors.is_empty() {
            true => Ok(errors),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }

    /// Runs the program, and returns what it prints.
    pub(super) fn run(&self) -> Result<String, String> {
        let output = self.cargo("run", &[])?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
        }
    }

    fn cargo(&self, word: &str, arguments: &[&str]) -> Result<std::process::Output, String> {
        let mut command = Command::new(env!("CARGO"));
        command.args([word, "--quiet", "--package", &self.package, "--target-dir"]);
        command.arg(&self.target).args(arguments);
        command.env("CARGO_PROFILE_DEV_DEBUG", "false");
        command.current_dir(&self.folder);
        command
            .output()
            .map_err(|error| format!("cargo {word}: {error}"))
    }
}

fn file(span: &Value) -> &Path {
    Path::new(span["file_name"].as_str().unwrap_or_default())
}

/// Returns `true` for a place in the program.
fn is_own(span: &Value) -> bool {
    file(span)
        .parent()
        .is_some_and(|parent| parent.ends_with("user/src"))
}
