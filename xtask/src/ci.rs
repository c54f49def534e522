//! `ci`: all checks that must pass before a change lands.

use std::process::Command;

const STEPS: &[(&str, &[&str])] = &[
    ("formatting", &["fmt", "--all", "--check"]),
    (
        "the generated crate is up to date",
        &["xtask", "generate", "--check"],
    ),
    ("tidy", &["xtask", "tidy"]),
    (
        "lints",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "-D",
            "warnings",
        ],
    ),
    ("tests", &["test", "--workspace"]),
    (
        "fidelity, also through serde",
        &["xtask", "fidelity", "--quick"],
    ),
    ("chaos, for a minute", &["xtask", "chaos", "--minutes", "1"]),
    (
        "documents with schemas of others",
        &[
            "xtask",
            "splice",
            "--count",
            "300",
            "--seed",
            "1",
            "tests/fixtures",
        ],
    ),
    ("the crates of fixtures", &["xtask", "fixtures"]),
    ("example projects", &["xtask", "projects"]),
    ("features, one by one", &["xtask", "features"]),
    ("WebAssembly", &["xtask", "wasm", "--build"]),
    (
        "documentation",
        &["doc", "--workspace", "--no-deps", "--all-features"],
    ),
];

/// Runs the checks in order, and stops at the first that fails.
pub(crate) fn run() -> Result<(), String> {
    for (what, arguments) in STEPS {
        println!("==> {what}: cargo {}", arguments.join(" "));
        let status = Command::new(env!("CARGO"))
            .args(*arguments)
            .current_dir(crate::workspace())
            .env("RUSTDOCFLAGS", "-D warnings")
            .status()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        if !status.success() {
            return Err(format!("failed: {what}"));
        }
    }
    Ok(())
}
