//! `bench giants DIR [--largest N] [--peers] [--no-check]`: measures what large documents cost: generating a crate, and
//! checking it.
//!
//! In: a folder with documents. Out: a table in Markdown with two lines for each of the largest documents, or more with
//! peers: CPU time and peak memory of generating, also by MB of the document; lines by type, and how they are divided;
//! CPU time and peak memory of `cargo check` for the crate alone, with everything on and with one service. Peers are
//! installed from their registries into `.tools/peers`, which git ignores; `openapi-generator` needs Java. What fails is
//! told in its line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use lexopt::prelude::*;

use super::lines::Lines;
use super::rustc::{self, Usage};

/// How many documents are measured by default.
const LARGEST: usize = 3;

/// Another generator.
struct Peer {
    name: &'static str,
    version: &'static str,
    /// Its arguments; `DOCUMENT` and `FOLDER` stand for the paths.
    arguments: &'static [&'static str],
    /// Whether it writes modules only, without a crate.
    is_module: bool,
    registry: Registry,
}

/// Where a generator comes from.
enum Registry {
    Crates,
    /// A package of Python that contains a program for Java, at this path.
    Python(&'static str),
}

const PEERS: &[Peer] = &[
    Peer {
        name: "ploidy",
        version: "0.15.0",
        arguments: &["generate", "rust", "DOCUMENT", "-o", "FOLDER"],
        is_module: false,
        registry: Registry::Crates,
    },
    Peer {
        name: "oas3-gen",
        version: "0.29.0",
        arguments: &[
            "generate",
            "client-mod",
            "-i",
            "DOCUMENT",
            "-o",
            "FOLDER",
            "--workspace",
        ],
        is_module: false,
        registry: Registry::Crates,
    },
    Peer {
        name: "openapi-to-rust",
        version: "0.23.0",
        arguments: &["generate", "DOCUMENT"],
        is_module: true,
        registry: Registry::Crates,
    },
    Peer {
        name: "openapi-generator-cli",
        version: "7.26.0",
        arguments: &["generate", "-g", "rust", "-i", "DOCUMENT", "-o", "FOLDER"],
        is_module: false,
        registry: Registry::Python("openapi_generator_cli/openapi-generator.jar"),
    },
];

const HEAD: &str = "\
| document, MB | generator | generating: CPU s; by MB | peak MB; by MB | types | lines; by type | docs, types, codecs, calls, rest | check: CPU s; peak MB | one service |
|---|---|---|---|---|---|---|---|---|";

/// What the command is asked for.
struct Wanted {
    largest: usize,
    peers: bool,
    check: bool,
}

/// Runs the command.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    let mut folder = None;
    let mut wanted = Wanted {
        largest: LARGEST,
        peers: false,
        check: true,
    };
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Value(value) if folder.is_none() => folder = Some(PathBuf::from(value)),
            Long("largest") => {
                let value = parser.value().and_then(|value| value.parse());
                wanted.largest = value.map_err(|error: lexopt::Error| error.to_string())?;
            }
            Long("peers") => wanted.peers = true,
            Long("no-check") => wanted.check = false,
            other => return Err(other.unexpected().to_string()),
        }
    }
    let folder = folder.ok_or("expected `bench giants DIR`")?;
    let documents = documents(&folder)?;
    println!("{HEAD}");
    for (size, document) in documents.into_iter().take(wanted.largest) {
        let size = size as f64 / 1e6;
        let room = super::scene::room().join("giants").join(stem(&document));
        line(
            &document,
            size,
            "oasmith",
            ours(&document, &room.join("oasmith"), size, &wanted),
        );
        for peer in PEERS.iter().filter(|_| wanted.peers) {
            let folder = room.join(peer.name);
            line(
                &document,
                size,
                peer.name,
                theirs(peer, &document, &folder, size, &wanted),
            );
        }
    }
    Ok(())
}

fn line(document: &Path, size: f64, generator: &str, cells: Result<String, String>) {
    let cells = cells.unwrap_or_else(|message| {
        let message = message.replace('|', "/");
        let line = message.lines().map(str::trim).find(|line| !line.is_empty());
        let line: String = line.unwrap_or("failed").chars().take(200).collect();
        format!("{line} | | | | | | |")
    });
    println!("| {}, {size:.1} | {generator} | {cells}", stem(document));
}

/// The documents of a folder with their sizes, the largest first.
fn documents(folder: &Path) -> Result<Vec<(u64, PathBuf)>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_document = |path: &PathBuf| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("json" | "yaml" | "yml"))
    };
    // A link leads to its file.
    let sized = paths
        .filter(is_document)
        .filter_map(|path| Some((fs::metadata(&path).ok()?.len(), path)));
    let mut documents: Vec<(u64, PathBuf)> = sized.collect();
    documents.sort_by(|a, b| b.cmp(a));
    Ok(documents)
}

fn stem(document: &Path) -> String {
    let stem = document.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

fn ours(document: &Path, folder: &Path, size: f64, wanted: &Wanted) -> Result<String, String> {
    fresh(folder)?;
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(this);
    command.arg("generate").arg(document);
    command.arg("--out").arg(folder);
    measured(command, folder, size, wanted)
}

fn theirs(
    peer: &Peer,
    document: &Path,
    folder: &Path,
    size: f64,
    wanted: &Wanted,
) -> Result<String, String> {
    fresh(folder)?;
    let program = installed(peer)?;
    let mut command = Command::new("java");
    match peer.registry {
        Registry::Crates => command = Command::new(program),
        Registry::Python(_) => _ = command.arg("-jar").arg(program),
    }
    let document = document.canonicalize();
    let document = document.map_err(|error| error.to_string())?;
    for argument in peer.arguments {
        match *argument {
            "DOCUMENT" => command.arg(&document),
            "FOLDER" => command.arg(folder),
            other => command.arg(other),
        };
    }
    if peer.is_module {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        command.current_dir(folder);
    }
    measured(command, folder, size, wanted)
}

/// Runs a generator, checks what it wrote, and returns the cells of its line.
fn measured(command: Command, folder: &Path, size: f64, wanted: &Wanted) -> Result<String, String> {
    let made = rustc::measured(&command, &folder.with_extension("log"))?;
    let lines = Lines::of(&folder.join("src"));
    let (cpu, peak) = (made.cpu.as_secs_f64(), made.peak as f64 / 1e6);
    let mut cells = format!(
        "{cpu:.2}; {:.2} | {peak:.0}; {:.0} | {} | {}; {:.0} | {} |",
        cpu / size,
        peak / size,
        lines.defined,
        lines.all(),
        lines.all() as f64 / lines.defined.max(1) as f64,
        lines.shares(),
    );
    if !wanted.check {
        return Ok(cells + " | |");
    }
    let cost = |usage: Usage| {
        let (cpu, peak) = (usage.cpu.as_secs_f64(), usage.peak as f64 / 1e6);
        format!(" {cpu:.1}; {peak:.0} |")
    };
    let failure = |message: String| {
        let errors = message.lines().filter(|line| line.starts_with("error"));
        let count = errors.clone().count();
        let first: String = errors.take(1).collect();
        format!(" {count} errors: {} |", first.replace('|', "/"))
    };
    if !folder.join("Cargo.toml").exists() {
        return Ok(cells + " modules without a crate | |");
    }
    let name = own_workspace(folder)?;
    let whole = check(folder, &name, &[]);
    cells += &whole.map_or_else(failure, cost);
    cells += &match one_service(folder) {
        None => " |".to_owned(),
        Some(service) => {
            let features = format!("hyper,rustls,{service}");
            let features = ["--no-default-features", "--features", &features];
            let cost = check(folder, &name, &features).map_or_else(failure, cost);
            format!(" `{service}`: {}", cost.trim_start())
        }
    };
    Ok(cells)
}

/// Checks the crate with its dependencies, and returns what the crate itself took.
fn check(folder: &Path, name: &str, features: &[&str]) -> Result<Usage, String> {
    let target = super::scene::room().join("giants/target");
    let arguments = [&["check", "--lib"], features].concat();
    let usages = rustc::cargo(folder, &target, false, &arguments)?;
    let own = name.replace('-', "_");
    let usage = usages.into_iter().find(|usage| usage.name == own);
    usage.ok_or_else(|| format!("error: `{own}` was not compiled"))
}

/// Makes the crate a workspace of its own, and returns its name.
fn own_workspace(folder: &Path) -> Result<String, String> {
    let path = folder.join("Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let table: toml::Table = text.parse().map_err(|error| format!("{error}"))?;
    if !table.contains_key("workspace") {
        let text = format!("{text}\n[workspace]\n");
        fs::write(&path, text).map_err(|error| error.to_string())?;
    }
    let name = table.get("package").and_then(|package| package.get("name"));
    let name = name.and_then(|name| name.as_str());
    name.map(str::to_owned)
        .ok_or_else(|| "the crate has no name".to_owned())
}

/// The first service with a feature.
fn one_service(folder: &Path) -> Option<String> {
    let text = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let table: toml::Table = text.parse().ok()?;
    let services = table.get("features")?.get("services")?.as_array()?;
    services.first()?.as_str().map(str::to_owned)
}

/// Returns the program of a peer, which is installed first if it is missing.
fn installed(peer: &Peer) -> Result<PathBuf, String> {
    let root = crate::workspace().join(".tools/peers").join(peer.name);
    let program = match peer.registry {
        Registry::Crates => root.join("bin").join(peer.name),
        Registry::Python(path) => root.join(path),
    };
    if program.exists() {
        return Ok(program);
    }
    eprintln!("installing {} {} into .tools", peer.name, peer.version);
    let mut command = match peer.registry {
        Registry::Crates => Command::new(env!("CARGO")),
        Registry::Python(_) => Command::new("pip"),
    };
    match peer.registry {
        Registry::Crates => command
            .args(["install", "--locked", "--quiet", peer.name])
            .args(["--version", peer.version, "--root"])
            .arg(&root),
        Registry::Python(_) => command
            .args(["install", "--no-deps", "--quiet", "--target"])
            .arg(&root)
            .arg(format!("{}=={}", peer.name, peer.version)),
    };
    let output = command.output();
    let output = output.map_err(|error| format!("cannot run {command:?}: {error}"))?;
    match output.status.success() {
        true => Ok(program),
        false => Err(format!(
            "cannot be installed: {}",
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}

fn fresh(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let parent = folder.parent().unwrap_or(folder);
    fs::create_dir_all(parent).map_err(|error| format!("{}: {error}", parent.display()))
}
