//! `package`: the packages as they are published. In: the workspace. Out: a folder for each package in `target/publish`,
//! and a build from the files that it publishes.
//!
//! Cargo ignores the profiles of a package that is part of a workspace, and warns about them, so the profiles are in the
//! manifest of the workspace. `cargo install` of a published package uses those of the package. So a package with a
//! program is published from a folder of its own, whose manifest has the release profile of the workspace.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::release::succeed;

/// The packages that are published.
const PUBLISHED: &[&str] = &["oasmith", "polar-client"];

/// Those with a program, which `cargo install` builds.
const PROGRAMS: &[&str] = &["oasmith"];

/// The files that each package contains in addition to its sources.
const CONTAINED: &[&str] = &["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// `package [--prepare] [PACKAGE]`: writes the folder of each package, or of one, and builds it unless it is only to be
/// prepared. Fails on a warning.
pub(crate) fn package(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let (mut builds, mut only) = (true, None);
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("prepare") => builds = false,
            Value(name) if only.is_none() => {
                only = Some(name.string().map_err(|error| error.to_string())?);
            }
            other => return Err(other.unexpected().to_string()),
        }
    }
    let is_wanted = |name: &&&str| only.as_deref().is_none_or(|only| only == **name);
    let wanted: Vec<&&str> = PUBLISHED.iter().filter(is_wanted).collect();
    if wanted.is_empty() {
        return Err(format!(
            "the published packages are {}",
            PUBLISHED.join(" and ")
        ));
    }
    for package in wanted {
        println!("package: {package}");
        let folder = prepared(package)?;
        if builds {
            packaged(&folder.join("Cargo.toml"), package, &[])?;
            keeps_profile(package)?;
        }
        println!("package: {} is ready to be published", folder.display());
    }
    Ok(())
}

/// Writes the folder that a package is published from, and returns it.
fn prepared(package: &str) -> Result<PathBuf, String> {
    let root = crate::workspace();
    let workspace = root.join("Cargo.toml");
    let listed = packaged(&workspace, package, &["--list"])?;
    for file in CONTAINED {
        if !listed.lines().any(|line| line == *file) {
            return Err(format!("the package {package} lacks {file}"));
        }
    }
    packaged(&workspace, package, &["--no-verify"])?;
    let whole = unpacked(package)?;
    let failed = |path: &Path, error| format!("{}: {error}", path.display());
    let folder = root.join("target/publish").join(package);
    let _ = fs::remove_dir_all(&folder);
    let above = folder.parent().unwrap_or(&root);
    fs::create_dir_all(above).map_err(|error| failed(above, error))?;
    fs::rename(&whole, &folder).map_err(|error| failed(&whole, error))?;
    // Cargo writes these itself.
    for file in [".cargo_vcs_info.json", "Cargo.toml.orig"] {
        let _ = fs::remove_file(folder.join(file));
    }
    let path = folder.join("Cargo.toml");
    let text = |path: &Path| fs::read_to_string(path).map_err(|error| failed(path, error));
    let mut manifest = text(&path)?;
    if PROGRAMS.contains(&package) {
        manifest.push_str(&release_profile(&text(&workspace)?));
    }
    // The folder is below this workspace, but not part of it. Cargo leaves this table out of what it publishes.
    manifest.push_str("\n[workspace]\n");
    fs::write(&path, manifest).map_err(|error| failed(&path, error))?;
    Ok(folder)
}

/// Checks that the manifest that cargo has packed still has the profile.
fn keeps_profile(package: &str) -> Result<(), String> {
    let manifest = unpacked(package)?.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)
        .map_err(|error| format!("{}: {error}", manifest.display()))?;
    let has_profile = text.contains("[profile.release");
    match has_profile == PROGRAMS.contains(&package) {
        true => Ok(()),
        false => Err(format!(
            "{}: the profile is missing, or useless",
            manifest.display()
        )),
    }
}

/// The tables of a manifest about the profile `release`.
fn release_profile(manifest: &str) -> String {
    let mut found = String::new();
    let mut is_within = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_within =
                line.starts_with("[profile.release.") || line.starts_with("[profile.release]");
        }
        if is_within && !line.is_empty() && !line.starts_with('#') {
            found.push_str(&format!("{line}\n"));
        }
    }
    found
}

/// Unpacks what cargo has packed, and returns the folder.
fn unpacked(package: &str) -> Result<PathBuf, String> {
    let folder = crate::workspace().join("target/package");
    let name = format!("{package}-{}", version(package)?);
    let _ = fs::remove_dir_all(folder.join(&name));
    let mut command = Command::new("tar");
    command.current_dir(&folder).arg("-xzf");
    succeed(command.arg(format!("{name}.crate")), "tar")?;
    Ok(folder.join(name))
}

/// Returns the version of a package of this workspace.
fn version(package: &str) -> Result<String, String> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(crate::workspace());
    command.args(["metadata", "--no-deps", "--format-version=1"]);
    let output = command
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("cargo metadata: {error}"))?;
    let mut packages = metadata["packages"].as_array().into_iter().flatten();
    let found = packages.find(|it| it["name"] == package);
    let version = found.and_then(|it| it["version"].as_str());
    let version = version.ok_or_else(|| format!("there is no package {package}"))?;
    Ok(version.to_owned())
}

/// Runs `cargo package` with these options, and returns its output.
///
/// # Errors
/// If it fails or prints a warning.
fn packaged(manifest: &Path, package: &str, options: &[&str]) -> Result<String, String> {
    let root = crate::workspace();
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(&root);
    command.args(["package", "--allow-dirty", "--package", package]);
    command.arg("--manifest-path").arg(manifest);
    command.arg("--target-dir").arg(root.join("target"));
    let output = command
        .args(options)
        .output()
        .map_err(|error| format!("cargo package: {error}"))?;
    let messages = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() || messages.contains("warning:") {
        return Err(format!(
            "`cargo package -p {package}` failed or warned:\n{messages}"
        ));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G4: the release profile is taken as it is, and no other.
    #[test]
    fn g4_the_release_profile_is_taken() {
        let manifest = "[workspace]\n\n[profile.dev]\ndebug = false\n\n# Why.\n[profile.release]\nlto = true\n# More.\n\
            [profile.release.package.a]\nopt-level = 0\n[profile.releases]\nlto = false\n";
        let taken = "[profile.release]\nlto = true\n[profile.release.package.a]\nopt-level = 0\n";
        assert_eq!(release_profile(manifest), taken);
    }
}
