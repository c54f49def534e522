//! `projects`: builds the example projects that no workspace member can be, as their users do.

use std::fs;
use std::path::Path;
use std::process::Command;

use oasmith::cli::{self, Generate};
use oasmith::report::Look;

/// Copies `tests/projects/module`, generates a module into the copy, adds the dependencies that the command lists, and
/// tests it.
pub(crate) fn run() -> Result<(), String> {
    let root = crate::workspace();
    let projects = root.join("tests/projects");
    let target = root.join("target");
    let copy = target.join("projects/module");
    if copy.exists() {
        fs::remove_dir_all(&copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    }
    for (from, to) in [
        (projects.join("module/Cargo.toml"), "Cargo.toml"),
        (projects.join("module/src/main.rs"), "src/main.rs"),
        // The versions that are built already.
        (root.join("Cargo.lock"), "Cargo.lock"),
    ] {
        let to = copy.join(to);
        let made = to.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::copy(&from, &to))
            .map_err(|error| format!("{}: {error}", to.display()))?;
    }
    let options = Generate {
        document: Some(projects.join("build_script/openapi.yaml")),
        out: Some(copy.join("src/api")),
        module: Some(String::new()),
        root: Some(root),
        ..Generate::default()
    };
    let failed = |failure: cli::Failure| failure.render(Look::Plain);
    let done = cli::generate(&options, "oasmith generate").map_err(failed)?;
    println!("{done}");
    for line in &done.lacking {
        let arguments = line
            .strip_prefix("cargo add ")
            .ok_or_else(|| format!("expected only dependencies to be needed, not `{line}`"))?;
        let arguments = arguments.split(" --target ").collect::<Vec<_>>();
        let mut command = cargo(&copy, &target);
        command
            .args(["add", "--quiet"])
            .args(arguments[0].split(' '));
        if let Some(target) = arguments.get(1) {
            command.args(["--target", target.trim_matches('\'')]);
        }
        succeed(&mut command, line)?;
    }
    let again = cli::generate(&options, "oasmith generate").map_err(failed)?;
    if !again.lacking.is_empty() {
        return Err(format!("still needed: {:?}", again.lacking));
    }
    let mut formatted = cargo(&copy, &target);
    succeed(formatted.args(["fmt", "--check"]), "cargo fmt --check")?;
    succeed(
        cargo(&copy, &target).args(["test", "--quiet"]),
        "cargo test",
    )
}

fn cargo(folder: &Path, target: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).env("CARGO_TARGET_DIR", target);
    command
}

fn succeed(command: &mut Command, name: &str) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("{name}: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("`{name}` failed")),
    }
}
