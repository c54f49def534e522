//! Checks before a release: `deny` checks the dependencies, `package` builds the packages from the files that they
//! contain.

use std::env::consts::EXE_SUFFIX;
use std::process::Command;

/// The packages that are published.
const PUBLISHED: &[&str] = &["oasmith", "polar-client"];

/// The files that each package contains in addition to its sources.
const CONTAINED: &[&str] = &["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT", "README.md"];

/// The version of cargo-deny that `deny` installs.
const DENY: &str = "0.20.2";

/// Checks licences, bans and sources of all dependencies against `deny.toml`; with `--advisories` also the advisories,
/// whose database cargo-deny downloads.
pub(crate) fn deny(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let mut checks = vec!["bans", "licenses", "sources"];
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("advisories") => checks.push("advisories"),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let root = crate::workspace();
    let program = root
        .join(".tools/bin")
        .join(format!("cargo-deny{EXE_SUFFIX}"));
    if !program.is_file() {
        println!(
            "deny: installing cargo-deny {DENY} from crates.io into .tools; this takes some minutes, once"
        );
        let mut install = Command::new(env!("CARGO"));
        install.args(["install", "--quiet", "--locked", "--version", DENY]);
        install
            .arg("--root")
            .arg(root.join(".tools"))
            .arg("cargo-deny");
        succeed(&mut install, "cargo install cargo-deny")?;
    }
    let mut command = Command::new(program);
    command.current_dir(&root).arg("check").args(checks);
    succeed(&mut command, "cargo-deny")
}

/// Builds each published package from the files that it would publish, and fails on a warning.
pub(crate) fn package() -> Result<(), String> {
    for package in PUBLISHED {
        println!("package: {package}");
        let listed = packaged(package, &["--list"])?;
        for file in CONTAINED {
            if !listed.lines().any(|line| line == *file) {
                return Err(format!("the package {package} lacks {file}"));
            }
        }
        packaged(package, &[])?;
    }
    Ok(())
}

/// Runs `cargo package` with these options, and returns its output.
///
/// # Errors
/// If it fails or prints a warning.
fn packaged(package: &str, options: &[&str]) -> Result<String, String> {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(crate::workspace());
    command.args(["package", "--allow-dirty", "--package", package]);
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

fn succeed(command: &mut Command, name: &str) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("{name}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{name} failed"))
    }
}
