//! `fixtures`: compiles the crate and the driver of every fixture. Snapshots show what is generated; this shows that it
//! compiles without warnings.

use crate::driver::{cargo, target};

/// Runs the command: `[NAME]...`.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let mut names = Vec::new();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Value(name) => names.push(name.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let folder = target().join("fixtures");
    let path = folder.display().to_string();
    let example = [
        "run",
        "--quiet",
        "--package",
        "tests",
        "--example",
        "fixture_crates",
        "--",
        &path,
    ];
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let skipped = cargo(&crate::workspace(), &[&example[..], &names].concat())?;
    if !skipped.is_empty() {
        println!("{skipped}");
    }
    let target = target().display().to_string();
    let check = [
        "check",
        "--quiet",
        "--keep-going",
        "--workspace",
        "--all-features",
        "--target-dir",
        &target,
    ];
    let warnings = cargo(&folder, &check)?;
    match warnings.is_empty() {
        true => {
            println!("fixtures: no warnings");
            Ok(())
        }
        false => Err(format!("the compiler warns:\n{warnings}")),
    }
}
