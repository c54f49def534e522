//! `bench stranger [NAME]... [--debug] [--before COMMIT]`: measures the cost of building a new project that makes one
//! call: everything that `cargo build` does there, dependencies included.
//!
//! In: nothing; the other crates come from the registry, in their newest versions. With `--before`, the crate of an
//! older commit of this repository is measured as well. Out: a line for each program, each built in a folder of its
//! own: number of crates, CPU time by kind, peak memory, the most expensive crates, and the size of the binary.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use lexopt::prelude::*;
use oasmith::Files;
use oasmith::cli::folder;

use super::{rustc, scene};

/// A program and its dependencies.
struct Program {
    name: &'static str,
    dependencies: &'static str,
    main: &'static str,
}

const TOKIO: &str = "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }";

/// Ours comes first. The others are used as their docs show, with their default features.
const PROGRAMS: &[Program] = &[
    Program {
        name: "polar-client",
        dependencies: "polar-client = { git = \"file://SDK\" }",
        main: "let client = polar_client::Client::new(std::env::var(\"TOKEN\")?);
    let page = client.products().list().send().await?;
    println!(\"{}\", page.pagination.total_count);",
    },
    Program {
        name: "polar-client, blocking",
        dependencies: "polar-client = { git = \"file://SDK\", default-features = false, features = [\"blocking\", \"services\", \"webhooks\"] }",
        main: "let client = polar_client::Client::new(std::env::var(\"TOKEN\")?);
    let page = client.products().list().send_blocking()?;
    println!(\"{}\", page.pagination.total_count);",
    },
    Program {
        name: "reqwest",
        dependencies: "reqwest = \"0.13\"",
        main: "let page = reqwest::get(\"https://api.polar.sh/v1/products\").await?;
    println!(\"{}\", page.text().await?);",
    },
    Program {
        name: "progenitor-client",
        dependencies: "progenitor-client = \"0.15\"\nreqwest = \"0.13\"\nserde_json = \"1\"",
        main: "use progenitor_client::ResponseValue;
    let page = reqwest::get(\"https://api.polar.sh/v1/products\").await?;
    let page = ResponseValue::<serde_json::Value>::from_response::<()>(page).await;
    println!(\"{:?}\", page.map(ResponseValue::into_inner));",
    },
    Program {
        name: "async-stripe",
        dependencies: "async-stripe = \"1.0.0-rc\"\nasync-stripe-core = { version = \"1.0.0-rc\", features = [\"customer\"] }",
        main: "let client = stripe::Client::new(std::env::var(\"TOKEN\")?);
    let page = stripe_core::customer::ListCustomer::new().send(&client).await?;
    println!(\"{}\", page.data.len());",
    },
    Program {
        name: "octocrab",
        dependencies: "octocrab = \"0.54\"",
        main: "let repository = octocrab::instance().repos(\"rust-lang\", \"rust\").get().await?;
    println!(\"{}\", repository.name);",
    },
    Program {
        name: "aws-sdk-sqs",
        dependencies: "aws-config = \"1\"\naws-sdk-sqs = \"1\"",
        main: "let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let queues = aws_sdk_sqs::Client::new(&config).list_queues().send().await?;
    println!(\"{}\", queues.queue_urls().len());",
    },
    Program {
        name: "ureq",
        dependencies: "ureq = \"3\"",
        main: "let mut page = ureq::get(\"https://api.polar.sh/v1/products\").call()?;
    println!(\"{}\", page.body_mut().read_to_string()?);",
    },
];

/// The heading of the table, one part for each column.
const HEAD: &str = "program                 crates  debug s   rustc    else  peak MB  release s   MB  strip+lto MB";

/// Runs the command.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    let (mut named, mut only_debug, mut before) = (Vec::new(), false, None);
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Value(name) => named.push(name.to_string_lossy().into_owned()),
            Long("debug") => only_debug = true,
            Long("before") => {
                let commit = parser.value().map_err(|error| error.to_string())?;
                before = Some(commit.to_string_lossy().into_owned());
            }
            other => return Err(other.unexpected().to_string()),
        }
    }
    let known = PROGRAMS.iter().map(|program| program.name);
    let known: Vec<&str> = known.collect();
    if let Some(name) = named.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(format!("unknown program `{name}`: there are {known:?}"));
    }
    let now = scene::client()?;
    publish(&now)?;
    println!("{HEAD}");
    if let Some(commit) = before {
        let sdk = now.with_file_name("client-before");
        older(&sdk, &commit)?;
        publish(&sdk)?;
        if let Some(ours) = PROGRAMS.first() {
            let name = format!("{} {commit}", ours.name);
            if let Err(message) = measure(ours, &name, &sdk, only_debug) {
                println!("{name:<24}{message}");
            }
        }
    }
    for program in PROGRAMS {
        if named.is_empty() || named.iter().any(|name| name == program.name) {
            // If one of the other crates does not build, the run continues.
            if let Err(message) = measure(program, program.name, &now, only_debug) {
                println!("{:<24}{message}", program.name);
            }
        }
    }
    Ok(())
}

fn measure(program: &Program, name: &str, sdk: &Path, only_debug: bool) -> Result<(), String> {
    let folder = name.replace(", ", "-").replace(' ', "-");
    let project = sdk.with_file_name(format!("stranger-{folder}"));
    // An older run may have locked another state of the crate.
    let _ = fs::remove_file(project.join("Cargo.lock"));
    folder::put(&project, &files(program, sdk))?;
    let target = project.join("target");
    // A run that was interrupted leaves what it has compiled.
    let _ = fs::remove_dir_all(&target);
    let built = build(&project, &target, &["build"])?;
    print!(
        "{name:<24}{:>6}{:>9.1}{:>8.1}{:>8.1}{:>9.0}",
        crates(&project)?,
        built.cpu,
        built.rustc,
        built.cpu - built.rustc,
        built.peak as f64 / 1e6,
    );
    if only_debug {
        println!();
    } else {
        let release = build(&project, &target, &["build", "--release"])?;
        let binary = |profile: &str| size(&target.join(profile).join("stranger"));
        print!("{:>11.1}{:>5.1}", release.cpu, binary("release")?);
        build(&project, &target, &["build", "--profile", "small"])?;
        println!("{:>14.1}", binary("small")?);
    }
    let dearest = built.dearest.iter().take(6);
    let dearest = dearest.map(|(name, cpu)| format!("{name} {cpu:.1}"));
    println!("    {}", dearest.collect::<Vec<_>>().join(", "));
    // Frees disk space for the next program.
    fs::remove_dir_all(&target).map_err(|error| error.to_string())
}

/// What a build used.
struct Built {
    /// CPU seconds of all processes: rustc, linkers, cargo, and build scripts with their children.
    cpu: f64,
    /// CPU seconds of rustc and its linkers.
    rustc: f64,
    /// The highest peak memory of a single process.
    peak: u64,
    /// Crates with their CPU seconds in rustc, the most expensive first.
    dearest: Vec<(String, f64)>,
}

fn build(project: &Path, target: &Path, arguments: &[&str]) -> Result<Built, String> {
    let used = || rustc::used_by_children().unwrap_or_default();
    let (before, _) = used();
    let usages = rustc::cargo(project, target, true, arguments)?;
    let (after, _) = used();
    let mut by_crate: BTreeMap<&str, f64> = BTreeMap::new();
    for usage in &usages {
        *by_crate.entry(&usage.name).or_default() += usage.cpu.as_secs_f64();
    }
    let rustc = by_crate.values().sum();
    let mut dearest: Vec<(String, f64)> = by_crate
        .into_iter()
        .map(|(name, cpu)| (name.to_owned(), cpu))
        .collect();
    dearest.sort_by(|a, b| b.1.total_cmp(&a.1));
    Ok(Built {
        cpu: (after - before).as_secs_f64(),
        rustc,
        peak: usages.iter().map(|usage| usage.peak).max().unwrap_or(0),
        dearest,
    })
}

/// Makes the folder of a crate a repository. Cargo compiles a crate from a repository as it does one from the registry:
/// not incrementally, and without lints. With a path, it would be a part of the caller's own project.
fn publish(folder: &Path) -> Result<(), String> {
    git(folder, &["init", "--quiet"])?;
    git(folder, &["add", "--all", "--force"])?;
    let commit = [
        "commit",
        "--quiet",
        "--allow-empty",
        "--message",
        "The crate",
    ];
    git(folder, &commit)?;
    Ok(())
}

/// Writes the generated crate of an older commit of this repository to a folder.
fn older(folder: &Path, commit: &str) -> Result<(), String> {
    let of_commit = format!("{commit}:generated");
    let root = crate::workspace();
    let mut files = Files::new();
    let listed = git(&root, &["ls-tree", "-r", "--name-only", &of_commit])?;
    for path in listed.lines() {
        let text = git(&root, &["show", &format!("{of_commit}/{path}")])?;
        files.insert(path.to_owned(), text);
    }
    folder::put(folder, &files)
}

/// Runs git in a folder, and returns what it prints.
fn git(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let git = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=bench", "-c", "user.email=bench@localhost"])
        .args(arguments)
        .output();
    let output = git.map_err(|error| format!("cannot run git: {error}"))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

/// The number of packages that are compiled, including build dependencies, without the program itself.
fn crates(project: &Path) -> Result<usize, String> {
    let tree = ["tree", "--edges", "normal,build", "--prefix", "none"];
    let output = Command::new(env!("CARGO"))
        .args(tree)
        .args(["--format", "{p}", "--no-dedupe"])
        .current_dir(project)
        .output();
    let output = output.map_err(|error| format!("cannot run cargo: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let packages: std::collections::BTreeSet<&str> = text.lines().collect();
    packages
        .len()
        .checked_sub(1)
        .ok_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned())
}

fn size(binary: &PathBuf) -> Result<f64, String> {
    let found = fs::metadata(binary);
    let found = found.map_err(|error| format!("{}: {error}", binary.display()))?;
    Ok(found.len() as f64 / 1e6)
}

fn files(program: &Program, sdk: &Path) -> Files {
    let dependencies = program.dependencies.replace("SDK", &sdk.to_string_lossy());
    let main = match program.main.contains(".await") {
        true => format!(
            "#[tokio::main(flavor = \"current_thread\")]\nasync {}",
            main(program)
        ),
        false => main(program),
    };
    let tokio = if program.main.contains(".await") {
        TOKIO
    } else {
        ""
    };
    Files::from([
        (
            "Cargo.toml".to_owned(),
            format!(
                "[package]\nname = \"stranger\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}\n{tokio}\n\n[profile.small]\ninherits = \"release\"\nlto = true\nstrip = true\n"
            ),
        ),
        ("src/main.rs".to_owned(), main),
    ])
}

fn main(program: &Program) -> String {
    format!(
        "fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    {}\n    Ok(())\n}}\n",
        program.main
    )
}
