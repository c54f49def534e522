//! Generated crates. In: a document. Out: a crate on the disk, with its documentation as JSON.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use oasmith::Input;

/// A generated crate.
pub(super) struct Generated {
    pub(super) folder: PathBuf,
    name: String,
}

/// The name of the generated package.
pub(super) const PACKAGE: &str = "verdicts-client";

/// Generates a crate below a folder, in a workspace with the program of a user.
pub(super) fn generated(input: &Input, folder: &Path, name: &str) -> Result<Generated, String> {
    let output = oasmith::generate(input).map_err(|report| report.to_string())?;
    let at = folder.join(name);
    let failed = |error: std::io::Error| format!("{}: {error}", at.display());
    let _ = fs::remove_dir_all(&at);
    for (path, text) in &output.files {
        let path = at.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&at)).map_err(failed)?;
        fs::write(&path, text).map_err(failed)?;
    }
    let manifest = at.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(failed)?;
    // Cargo tells packages in folders of the same shape apart by their version.
    let text = text.replacen(
        "version = \"0.1.0\"",
        &format!("version = \"0.1.0+{name}\""),
        1,
    );
    let workspace = "\n[workspace]\nresolver = \"3\"\nmembers = [\"user\"]\n\n[profile.dev]\nincremental = false\n";
    fs::write(&manifest, format!("{text}{workspace}")).map_err(failed)?;
    let user = at.join("user/src");
    fs::create_dir_all(&user).map_err(failed)?;
    fs::write(user.join("main.rs"), "fn main() {}\n").map_err(failed)?;
    let user = "[package]\nname = \"user\"\nversion = \"0.0.0\"\n";
    fs::write(at.join("user/Cargo.toml"), user).map_err(failed)?;
    fs::copy(crate::workspace().join("Cargo.lock"), at.join("Cargo.lock")).map_err(failed)?;
    Ok(Generated {
        folder: at,
        name: name.to_owned(),
    })
}

/// Documents a crate as JSON.
pub(super) fn documented(of: &Generated, target: &Path) -> Result<PathBuf, String> {
    let manifest = of.folder.join("Cargo.toml");
    let failed = |error: std::io::Error| format!("{}: {error}", manifest.display());
    let features = features(&fs::read_to_string(&manifest).map_err(failed)?).join(",");
    let mut command = Command::new(env!("CARGO"));
    // The JSON format of rustdoc is unstable; this allows it on a stable compiler.
    command.env("RUSTC_BOOTSTRAP", "1").current_dir(&of.folder);
    command.args(["rustdoc", "--quiet", "--lib", "--package", PACKAGE]);
    command.args(["--no-default-features", "--features", &features]);
    command.arg("--target-dir").arg(target);
    command.args([
        "--",
        "-Zunstable-options",
        "--document-hidden-items",
        "--output-format=json",
        "--cap-lints=allow",
    ]);
    succeed(&mut command, "cargo rustdoc")?;
    let made = target.join("doc/verdicts_client.json");
    let kept = of.folder.with_file_name(format!("{}.json", of.name));
    fs::rename(&made, &kept).map_err(|error| format!("{}: {error}", made.display()))?;
    Ok(kept)
}

/// The features of a crate that have items for users, and need no network.
pub(super) fn features(manifest: &str) -> Vec<&'static str> {
    let has = |name: &&str| {
        manifest
            .lines()
            .any(|line| line.starts_with(&format!("{name} = [")))
    };
    ["mock", "serde", "webhooks"]
        .into_iter()
        .filter(has)
        .collect()
}

/// Runs a command.
pub(super) fn succeed(command: &mut Command, name: &str) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("{name}: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("{name} failed")),
    }
}
