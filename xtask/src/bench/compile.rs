//! `bench compile [check|build|user]... [--service NAME]... [--rounds N]`: measures the cost of compiling the crate,
//! and that of a twin whose codecs are derived.
//!
//! In: our document. Out: a table of CPU time, wall time and peak memory of rustc for the crate alone (dependencies are
//! built first, and builds are not incremental) and for a user's program, with the ratios and the goals.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use lexopt::prelude::*;

use super::median;
use super::rustc::{self, Usage};
use super::scene::{Scene, scene};

/// How often each crate is compiled by default; the median counts.
const ROUNDS: usize = 3;

/// The median cost of compiling one crate.
#[derive(Debug, Clone, Copy)]
struct Cost {
    cpu: Duration,
    wall: Duration,
    peak: u64,
}

/// Runs the command.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    let (mut parts, mut rounds, mut services) = (Vec::new(), ROUNDS, Vec::new());
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Value(part) => parts.push(part.to_string_lossy().into_owned()),
            Long("service") => {
                let value = parser.value().and_then(|value| value.string());
                services.push(value.map_err(|error| error.to_string())?);
            }
            Long("rounds") => {
                let value = parser.value().and_then(|value| value.parse());
                rounds = value.map_err(|error: lexopt::Error| error.to_string())?;
            }
            other => return Err(other.unexpected().to_string()),
        }
    }
    let wants = |part: &str| parts.is_empty() || parts.iter().any(|wanted| wanted == part);
    let mut scene = scene()?;
    match services.is_empty() {
        true => scene.services.truncate(1),
        false => scene.services = services,
    }
    println!(
        "{:<34}{:>9}{:>9}{:>10}",
        format!("median of {rounds}, {}", scene.sdk),
        "CPU s",
        "wall s",
        "peak MB"
    );
    if wants("check") {
        check(&scene, rounds)?;
    }
    if wants("build") {
        build(&scene, rounds)?;
    }
    if wants("user") {
        user(&scene, rounds)?;
    }
    Ok(())
}

fn check(scene: &Scene, rounds: usize) -> Result<(), String> {
    let sdk = scene.sdk.as_str();
    let whole = alone(scene, "check", sdk, "sdk", &["check"], rounds)?;
    alone(
        scene,
        "check, with serde",
        sdk,
        "sdk",
        &["check", "--features", "serde"],
        rounds,
    )?;
    for service in &scene.services {
        let features = format!("hyper,rustls,{service}");
        let arguments = ["check", "--no-default-features", "--features", &features];
        let what = format!("check, {service} alone");
        let one = alone(scene, &what, sdk, "sdk", &arguments, rounds)?;
        ratio("of the whole", one.cpu, whole.cpu, "1/4");
    }
    let types = alone(
        scene,
        "check, twin's types",
        "twin-types",
        "twin-types",
        &["check"],
        rounds,
    )?;
    let twin = alone(scene, "check, twin", "twin", "twin", &["check"], rounds)?;
    ratio("CPU, ours : twin's types", whole.cpu, types.cpu, "1/6");
    ratio("CPU, ours : twin", whole.cpu, twin.cpu, "1/6");
    share("peak, ours : twin", whole.peak, twin.peak, "1/3");
    Ok(())
}

fn build(scene: &Scene, rounds: usize) -> Result<(), String> {
    for (what, arguments) in [
        ("debug build", &["build"][..]),
        ("release build", &["build", "--release"]),
    ] {
        let whole = alone(scene, what, &scene.sdk, "sdk", arguments, rounds)?;
        let twin = alone(
            scene,
            &format!("{what}, twin"),
            "twin",
            "twin",
            arguments,
            rounds,
        )?;
        ratio("CPU, ours : twin", whole.cpu, twin.cpu, "1/3");
        share("peak, ours : twin", whole.peak, twin.peak, "1/3");
    }
    Ok(())
}

fn user(scene: &Scene, rounds: usize) -> Result<(), String> {
    let mut sizes = Vec::new();
    for (package, crates) in [
        ("user", [scene.sdk.as_str(), "user"]),
        ("user-twin", ["twin", "user-twin"]),
    ] {
        let target = scene.target.with_file_name("cold");
        let _ = fs::remove_dir_all(&target);
        let before = rustc::used_by_children().unwrap_or_default();
        let cold = rustc::cargo(&scene.folder, &target, true, &["build", "-p", package])?;
        let all = rustc::used_by_children().unwrap_or_default().0 - before.0;
        let sum = |of: &dyn Fn(&str) -> bool| -> f64 {
            let counted = cold.iter().filter(|usage| of(&usage.name));
            counted.map(|usage| usage.cpu.as_secs_f64()).sum()
        };
        println!(
            "{:<34}{:>9.2}   rustc {:.2}, of which the client and the program {:.2}",
            format!("{package}: cold, {} compilations", cold.len()),
            all.as_secs_f64(),
            sum(&|_| true),
            sum(&|name| crates.iter().any(|own| name == library(own)))
        );
        let mut edits = Vec::new();
        for round in 0..rounds {
            let main = scene.folder.join(package).join("src/main.rs");
            let text = fs::read_to_string(&main).map_err(|error| error.to_string())?;
            let edited = format!(
                "{}\n// Edit {round}.\n",
                text.replace("{benefit:?}", "- {benefit:?}")
            );
            fs::write(&main, edited).map_err(|error| error.to_string())?;
            let usages = rustc::cargo(&scene.folder, &target, true, &["build", "-p", package])?;
            fs::write(&main, text).map_err(|error| error.to_string())?;
            let others: Vec<&str> = usages
                .iter()
                .map(|usage| usage.name.as_str())
                .filter(|name| *name != library(package))
                .collect();
            if !others.is_empty() {
                return Err(format!(
                    "after an edit of the program, cargo compiled {others:?} too"
                ));
            }
            edits.extend(usages);
        }
        print(&format!("{package}: after an edit"), &cost(&edits)?);
        rustc::cargo(
            &scene.folder,
            &scene.target,
            false,
            &["build", "--release", "-p", package],
        )?;
        let binary = scene.target.join("release").join(package);
        let size = fs::metadata(&binary)
            .map_err(|error| error.to_string())?
            .len();
        println!(
            "{:<34}{:>9.2} MB",
            format!("{package}: release binary"),
            size as f64 / 1e6
        );
        sizes.push(size);
    }
    if let [ours, theirs] = sizes.as_slice() {
        share("size, ours : twin", *ours, *theirs, "1");
    }
    Ok(())
}

/// Compiles one crate several times, and prints the medians.
fn alone(
    scene: &Scene,
    what: &str,
    package: &str,
    folder: &str,
    arguments: &[&str],
    rounds: usize,
) -> Result<Cost, String> {
    let mut command = arguments.to_vec();
    command.extend(["-p", package]);
    let library_root = scene.folder.join(folder).join("src/lib.rs");
    // Builds the dependencies first, so that they are not measured.
    rustc::cargo(&scene.folder, &scene.target, false, &command)?;
    let mut usages = Vec::new();
    for _ in 0..rounds {
        touch(&library_root)?;
        let all = rustc::cargo(&scene.folder, &scene.target, false, &command)?;
        usages.extend(
            all.into_iter()
                .filter(|usage| usage.name == library(package)),
        );
    }
    let cost = cost(&usages)?;
    print(what, &cost);
    Ok(cost)
}

fn library(package: &str) -> String {
    package.replace('-', "_")
}

fn cost(usages: &[Usage]) -> Result<Cost, String> {
    let of = |get: fn(&Usage) -> u128| median(&usages.iter().map(get).collect::<Vec<_>>());
    let duration =
        |microseconds: u128| Duration::from_micros(u64::try_from(microseconds).unwrap_or(u64::MAX));
    let cost = || {
        Some(Cost {
            cpu: duration(of(|usage| usage.cpu.as_micros())?),
            wall: duration(of(|usage| usage.wall.as_micros())?),
            peak: u64::try_from(of(|usage| usage.peak.into())?).ok()?,
        })
    };
    cost().ok_or_else(|| "nothing was compiled".to_owned())
}

fn touch(file: &Path) -> Result<(), String> {
    let open = fs::OpenOptions::new().append(true).open(file);
    open.and_then(|open| open.set_modified(SystemTime::now()))
        .map_err(|error| format!("{}: {error}", file.display()))
}

fn print(what: &str, cost: &Cost) {
    println!(
        "{what:<34}{:>9.2}{:>9.2}{:>10.0}",
        cost.cpu.as_secs_f64(),
        cost.wall.as_secs_f64(),
        cost.peak as f64 / 1e6
    );
}

fn ratio(what: &str, ours: Duration, theirs: Duration, goal: &str) {
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("    {what:<30}{ratio:>9.3}   goal {goal}");
}

fn share(what: &str, ours: u64, theirs: u64, goal: &str) {
    println!(
        "    {what:<30}{:>9.3}   goal {goal}",
        ours as f64 / theirs as f64
    );
}
