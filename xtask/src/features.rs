//! `features`: runs clippy on the packages with each feature alone, with none and with all, and tests the sets in which
//! behaviour differs.

use std::fs;
use std::process::Command;

/// The packages whose features users choose.
const PACKAGES: &[(&str, &str)] = &[("runtime", "templates"), ("polar-client", "generated")];

/// Sets of features with which the runtime is tested; `cargo test` covers the default ones.
const TESTED: &[&[&str]] = &[
    &["--all-features"],
    // Without TLS.
    &["--no-default-features", "--features", "hyper"],
    // Blocking calls without Tokio.
    &["--no-default-features", "--features", "blocking"],
    // Without a transport.
    &["--no-default-features"],
];

/// Sets of features, each with the crates that it must not depend on.
const TREES: &[(&[&str], &[&str])] = &[
    (
        &[],
        &[
            "aws-lc-sys",
            "axum-core",
            "fs4",
            "idna",
            "jiff",
            "native-tls",
            "openssl-sys",
            "reqwest",
            "time",
            "tower-layer",
        ],
    ),
    (
        &["--no-default-features", "--features", "native-tls"],
        &["rustls", "ring", "aws-lc-sys"],
    ),
    (
        &[
            "--no-default-features",
            "--features",
            "blocking,services,webhooks",
        ],
        &["futures-util", "hyper", "native-tls", "reqwest", "tokio"],
    ),
    (
        &["--no-default-features"],
        &["hyper", "native-tls", "reqwest", "rustls", "tokio"],
    ),
];

/// Runs clippy and the tests, and stops at the first failure.
pub(crate) fn run() -> Result<(), String> {
    for (package, folder) in PACKAGES {
        let lint = |features: &[&str]| {
            let command = ["clippy", "--quiet", "--lib", "-p", package];
            cargo(&[&command, features, &["--", "-D", "warnings"]].concat())
        };
        lint(&["--no-default-features"])?;
        for feature in features(folder)? {
            lint(&["--no-default-features", "--features", &feature])?;
        }
        lint(&["--all-features"])?;
    }
    for (features, unwanted) in TREES {
        tree(features, unwanted)?;
    }
    for features in TESTED {
        cargo(&[&["test", "--quiet", "-p", "runtime"], *features].concat())?;
    }
    Ok(())
}

/// Checks that the client, with these features, depends on none of the unwanted crates.
fn tree(features: &[&str], unwanted: &[&str]) -> Result<(), String> {
    let command = [
        "tree",
        "-p",
        "polar-client",
        "-e",
        "normal",
        "--prefix",
        "none",
    ];
    let output = Command::new(env!("CARGO"))
        .args(command)
        .args(features)
        .current_dir(crate::workspace())
        .output();
    let output = output.map_err(|error| format!("cannot run cargo: {error}"))?;
    let tree = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() || !tree.starts_with("polar-client ") {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    match names.into_iter().find(|name| unwanted.contains(name)) {
        Some(name) => Err(format!(
            "with {features:?}, the client depends on `{name}`, which it must not"
        )),
        None => Ok(()),
    }
}

/// Reads the names of a package's features.
fn features(folder: &str) -> Result<Vec<String>, String> {
    let path = crate::workspace().join(folder).join("Cargo.toml");
    let manifest =
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = manifest.lines().skip_while(|line| *line != "[features]");
    let lines = lines.skip(1).take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.split_once(" = "));
    // Features that begin with an underscore are only enabled by other features.
    let names = names.filter(|(name, _)| !name.starts_with('_'));
    let names: Vec<String> = names.map(|(name, _)| name.to_owned()).collect();
    match names.is_empty() {
        true => Err(format!("{}: there are no features", path.display())),
        false => Ok(names),
    }
}

fn cargo(arguments: &[&str]) -> Result<(), String> {
    println!("==> cargo {}", arguments.join(" "));
    let mut command = Command::new(env!("CARGO"));
    let command = command.args(arguments).current_dir(crate::workspace());
    let status = command.status();
    match status.map_err(|error| format!("cannot run cargo: {error}"))? {
        status if status.success() => Ok(()),
        _ => Err(format!("failed: cargo {}", arguments.join(" "))),
    }
}
