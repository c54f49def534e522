//! `projects`: builds the example projects that cannot be workspace members, as their users would build them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use oasmith::cli::{self, Generate, Place};
use oasmith::report::Look;

/// A project: its name, and the function that builds it.
type Project = (&'static str, fn() -> Result<(), String>);

const PROJECTS: [Project; 5] = [
    ("module", module),
    ("workspace", workspace),
    ("settings", settings),
    ("instants", instants),
    ("parts", parts),
];

/// Builds and tests the projects: all, or those with these names.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let mut names = Vec::new();
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Value(name) => names.push(name.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().to_string()),
        }
    }
    if let Some(name) = names
        .iter()
        .find(|name| PROJECTS.iter().all(|(known, _)| known != name))
    {
        return Err(format!("there is no project `{name}`"));
    }
    for (name, project) in PROJECTS {
        if names.is_empty() || names.iter().any(|wanted| wanted == name) {
            project()?;
        }
    }
    Ok(())
}

/// Copies a project to `target/projects`, locked to the versions of dependencies that are built already.
fn copied(name: &str, files: &[&str]) -> Result<PathBuf, String> {
    let root = crate::workspace();
    let project = root.join("tests/projects").join(name);
    let copy = root.join("target/projects").join(name);
    if copy.exists() {
        fs::remove_dir_all(&copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    }
    let files = files.iter().map(|file| (project.join(file), *file));
    for (from, to) in files.chain([(root.join("Cargo.lock"), "Cargo.lock")]) {
        let to = copy.join(to);
        let made = to.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::copy(&from, &to))
            .map_err(|error| format!("{}: {error}", to.display()))?;
    }
    Ok(copy)
}

fn generated(options: &Generate) -> Result<cli::Done, String> {
    let failed = |failure: cli::Failure| failure.render(Look::Plain);
    cli::generate(options, "oasmith generate").map_err(failed)
}

/// The document of the project with a build script.
fn library() -> PathBuf {
    crate::workspace().join("tests/projects/build_script/openapi.yaml")
}

/// Generates a module into a copy of a program, adds the dependencies that the command lists, and runs its tests.
fn module() -> Result<(), String> {
    let root = crate::workspace();
    let target = root.join("target");
    let copy = copied("module", &["Cargo.toml", "src/main.rs"])?;
    let options = Generate {
        document: Some(library()),
        out: Some(copy.join("src/api")),
        module: Some(String::new()),
        root: Some(root),
        ..Generate::default()
    };
    let done = generated(&options)?;
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
    let again = generated(&options)?;
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

/// Generates the clients of two documents into a copy of a workspace, with a shared runtime, and tests them: without
/// warnings, and also when one client has a feature enabled that the other has not.
fn workspace() -> Result<(), String> {
    let root = crate::workspace();
    let target = root.join("target");
    let copy = copied(
        "workspace",
        &["Cargo.toml", "app/Cargo.toml", "app/src/main.rs"],
    )?;
    let notes = root.join("tests/projects/workspace/notes.yaml");
    for check in [false, true] {
        for (document, name) in [(library(), "library"), (notes.clone(), "notes")] {
            let options = Generate {
                document: Some(document),
                out: Some(copy.join("clients").join(name)),
                runtime: Some(Place::Crate(None)),
                root: Some(root.clone()),
                check,
                ..Generate::default()
            };
            println!("{}", generated(&options)?);
        }
    }
    for features in [&["--features", "serde"][..], &[]] {
        let mut tested = cargo(&copy, &target);
        tested.args(["test", "--quiet", "-p", "workspace-project"]);
        succeed(tested.args(features), "cargo test")?;
    }
    lint(&copy, &target)
}

/// Generates a client with many settings into a copy, without warnings, and tests its values; then again with the
/// environment variables that it reads.
fn settings() -> Result<(), String> {
    let root = crate::workspace();
    let target = root.join("target");
    let project = root.join("tests/projects/settings");
    let copy = copied("settings", &["Cargo.toml", "src/lib.rs"])?;
    let options = Generate {
        document: Some(project.join("openapi.yaml")),
        config: Some(project.join("codegen.toml")),
        out: Some(copy.join("client")),
        root: Some(root),
        ..Generate::default()
    };
    println!("{}", generated(&options)?);
    let mut tested = cargo(&copy, &target);
    tested.env_remove("SHOP_TOKEN").env_remove("SHOP_URL");
    succeed(tested.args(["test", "--quiet"]), "cargo test")?;
    let mut tested = cargo(&copy, &target);
    tested
        .env("SHOP_TOKEN", "token")
        .env("SHOP_URL", "https://other.example.com");
    succeed(tested.args(["test", "--quiet"]), "cargo test")?;
    lint(&copy, &target)
}

/// Generates clients of one API with the instants of several crates into a copy, and tests that they send the same texts.
fn instants() -> Result<(), String> {
    let root = crate::workspace();
    let target = root.join("target");
    let project = root.join("tests/projects/instants");
    let copy = copied("instants", &["Cargo.toml", "src/lib.rs"])?;
    for name in ["chrono", "jiff", "time"] {
        let config = project.join(format!("{name}.toml"));
        let options = Generate {
            document: Some(project.join("openapi.yaml")),
            config: config.exists().then_some(config),
            out: Some(copy.join(format!("{name}-client"))),
            name: Some(format!("{name}-client")),
            root: Some(root.clone()),
            ..Generate::default()
        };
        println!("{}", generated(&options)?);
    }
    for features in [&[][..], &["--features", "given"]] {
        let mut tested = cargo(&copy, &target);
        tested.args(["test", "--quiet"]).args(features);
        succeed(&mut tested, "cargo test")?;
    }
    // The examples of the docs have values of these types.
    for name in ["jiff-client", "time-client"] {
        let mut tested = cargo(&copy, &target);
        tested.args(["test", "--quiet", "--doc", "-p", name]);
        succeed(&mut tested, "cargo test --doc")?;
    }
    lint(&copy, &target)
}

/// The features with which the clients of a part are generated: all, none, or these. The first document is also generated
/// with each feature alone.
const LISTS: [Option<&[&str]>; 3] = [None, Some(&[]), Some(&["hyper", "rustls"])];
const ALONE: [&str; 9] = [
    "blocking",
    "mock",
    "mock-server",
    "native-tls",
    "oauth2",
    "reqwest",
    "serde",
    "tracing",
    "wasm",
];

/// Generates clients that have different parts of the runtime, and checks that each compiles without warnings.
fn parts() -> Result<(), String> {
    let root = crate::workspace();
    let target = root.join("target");
    let project = root.join("tests/projects/parts");
    let failed = |error: std::io::Error| format!("tests/projects/parts: {error}");
    let copy = copied("parts", &[])?;
    let documents = fs::read_dir(&project).map_err(failed)?;
    let documents: Result<Vec<_>, _> = documents.map(|it| it.map(|it| it.path())).collect();
    for document in documents.map_err(failed)? {
        let name = document.file_stem().unwrap_or_default().to_string_lossy();
        let alone = ALONE.iter().map(|it| Some(std::slice::from_ref(it)));
        let lists = LISTS.into_iter().chain(alone.filter(|_| name == "plain"));
        for (at, list) in lists.enumerate() {
            let config = copy.join(format!("{name}-{at}.toml"));
            let text = list.map(|list| format!("[package]\nfeatures = {list:?}\n"));
            fs::write(&config, text.unwrap_or_default()).map_err(failed)?;
            let options = Generate {
                document: Some(document.clone()),
                config: Some(config),
                out: Some(copy.join("clients").join(format!("{name}-{at}"))),
                name: Some(format!("{name}-{at}")),
                root: Some(root.clone()),
                ..Generate::default()
            };
            println!("{}", generated(&options)?);
        }
    }
    let manifest = "[workspace]\nmembers = [\"clients/*\"]\nresolver = \"3\"\n";
    fs::write(copy.join("Cargo.toml"), manifest).map_err(failed)?;
    lint(&copy, &target)
}

fn lint(folder: &Path, target: &Path) -> Result<(), String> {
    let mut linted = cargo(folder, target);
    linted.args([
        "clippy",
        "--quiet",
        "--keep-going",
        "--workspace",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ]);
    succeed(&mut linted, "cargo clippy")
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
