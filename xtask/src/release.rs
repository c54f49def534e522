//! Checks before a release: `deny` checks the dependencies.

use std::env::consts::EXE_SUFFIX;
use std::process::Command;

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

/// Runs a command.
pub(crate) fn succeed(command: &mut Command, name: &str) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("{name}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{name} failed"))
    }
}
