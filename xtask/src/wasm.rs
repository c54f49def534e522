//! `wasm`: builds the client for `wasm32-unknown-unknown`, and tests it in Node.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const TARGET: &str = "wasm32-unknown-unknown";
const NOT_INSTALLED: &str = "the target wasm32-unknown-unknown is not installed: run `rustup target add wasm32-unknown-unknown`";

/// Builds for the target without warnings; then runs the tests, unless `--build` is given.
///
/// If the target is not installed, `--build` prints that, and succeeds.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let mut only_build = false;
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("build") => only_build = true,
            other => return Err(other.unexpected().to_string()),
        }
    }
    if !target_is_installed()? {
        if !only_build {
            return Err(NOT_INSTALLED.to_owned());
        }
        println!("wasm: skipped: {NOT_INSTALLED}");
        return Ok(());
    }
    let packages = ["-p", "runtime", "-p", "polar-client", "-p", "wasm-tests"];
    let clippy = ["clippy", "--quiet", "--all-features", "--target", TARGET];
    cargo(
        clippy
            .iter()
            .chain(&packages)
            .chain(&["--", "-D", "warnings"]),
    )?;
    println!("wasm: built without warnings");
    if only_build {
        return Ok(());
    }
    test()
}

fn test() -> Result<(), String> {
    let node = Command::new("node").arg("--version").output();
    if !node.is_ok_and(|output| output.status.success()) {
        return Err("the tests need Node.js, version 20 or newer".to_owned());
    }
    let bindgen = bindgen()?;
    cargo([
        "build",
        "--quiet",
        "--package",
        "wasm-tests",
        "--target",
        TARGET,
    ])?;
    let built = target_folder()?;
    let module = built.join(TARGET).join("debug/wasm_tests.wasm");
    let out = built.join("wasm-tests");
    let mut command = Command::new(bindgen);
    command
        .args(["--target", "nodejs", "--out-dir"])
        .arg(&out)
        .arg(module);
    succeed(&mut command, "wasm-bindgen")?;
    let script = crate::workspace().join("tests/wasm/run.mjs");
    let mut command = Command::new("node");
    command.arg(script).arg(out.join("wasm_tests.js"));
    succeed(&mut command, "the tests in Node")
}

/// Returns the program that writes the JavaScript for a module, in the version that the module is built with.
///
/// It is installed into `/.tools` if it is missing.
fn bindgen() -> Result<PathBuf, String> {
    let root = crate::workspace();
    let version = locked_version(&root, "wasm-bindgen")?;
    let program = root
        .join(".tools/bin")
        .join(format!("wasm-bindgen{EXE_SUFFIX}"));
    let found = Command::new(&program).arg("--version").output();
    let found = found.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    if found.is_ok_and(|found| found == format!("wasm-bindgen {version}")) {
        return Ok(program);
    }
    println!(
        "wasm: installing wasm-bindgen-cli {version} from crates.io into .tools; this takes some minutes, once"
    );
    let package = format!("wasm-bindgen-cli@={version}");
    let mut command = Command::new(env!("CARGO"));
    command
        .args([
            "install",
            "--quiet",
            "--force",
            "--no-default-features",
            "--bin",
            "wasm-bindgen",
            "--root",
        ])
        .arg(root.join(".tools"))
        .arg(package);
    succeed(&mut command, "cargo install")?;
    Ok(program)
}

/// Returns the version of a package in `Cargo.lock`.
fn locked_version(root: &Path, package: &str) -> Result<String, String> {
    let lock = fs::read_to_string(root.join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock: {error}"))?;
    let start = format!("name = \"{package}\"\nversion = \"");
    let version = lock
        .split_once(&start)
        .and_then(|(_, rest)| rest.split_once('"'));
    let version = version.map(|(version, _)| version.to_owned());
    version.ok_or_else(|| format!("`{package}` is not in Cargo.lock"))
}

fn target_is_installed() -> Result<bool, String> {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", TARGET])
        .output();
    let output = output.map_err(|error| format!("cannot run rustc: {error}"))?;
    let folder = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(output.status.success() && Path::new(&folder).is_dir())
}

/// Returns the folder that cargo builds into.
fn target_folder() -> Result<PathBuf, String> {
    // This program is in that folder: `target/debug/xtask`.
    let program = std::env::current_exe()
        .map_err(|error| format!("cannot find the build folder: {error}"))?;
    let folder = program.ancestors().nth(2).map(Path::to_owned);
    folder.ok_or_else(|| "run this command as `cargo xtask wasm`".to_owned())
}

fn cargo(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<(), String> {
    let mut command = Command::new(env!("CARGO"));
    succeed(command.args(arguments), "cargo")
}

fn succeed(command: &mut Command, what: &str) -> Result<(), String> {
    let command = command.current_dir(crate::workspace()).stdin(Stdio::null());
    let status = command
        .status()
        .map_err(|error| format!("{what}: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("wasm: {what} failed")),
    }
}
