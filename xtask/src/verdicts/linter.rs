//! cargo-semver-checks. In: the documentation of two crates. Out: what it reports.

use std::collections::BTreeMap;
use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::crates::succeed;
use super::prefixes;

/// The version of cargo-semver-checks that is installed.
const LINTER: &str = "0.51.0";

/// What the linter reports, by prefix.
pub(super) fn linted(
    linter: &Path,
    old: &Path,
    new: &Path,
) -> Result<BTreeMap<String, Vec<String>>, String> {
    let mut command = Command::new(linter);
    command.args(["semver-checks", "--color=never", "--release-type=minor"]);
    command
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new);
    let output = command
        .output()
        .map_err(|error| format!("cargo-semver-checks: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    if !errors.contains("Summary") && !errors.contains("Checked") {
        return Err(format!("cargo-semver-checks failed:\n{errors}"));
    }
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("  ")) {
        for prefix in prefixes(line) {
            found
                .entry(prefix)
                .or_default()
                .push(line.trim().to_owned());
        }
    }
    Ok(found)
}

/// Returns the path of the linter, and installs it below the workspace if it is missing.
pub(super) fn installed() -> Result<PathBuf, String> {
    let tools = crate::workspace().join(".tools");
    let program = tools.join(format!("bin/cargo-semver-checks{EXE_SUFFIX}"));
    if !program.is_file() {
        println!(
            "verdicts: installing cargo-semver-checks {LINTER} from crates.io into .tools; this takes some minutes, once"
        );
        let mut install = Command::new(env!("CARGO"));
        install.args([
            "install",
            "--quiet",
            "--locked",
            "--version",
            LINTER,
            "--root",
        ]);
        install.arg(&tools).arg("cargo-semver-checks");
        succeed(&mut install, "cargo install cargo-semver-checks")?;
    }
    Ok(program)
}
