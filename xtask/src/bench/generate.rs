//! `bench generate [FILE]... [--rounds N]`: measures CPU time and peak memory of each stage of the generator.
//!
//! In: the given documents, or ours and those in `../shared/specs/real` if that folder exists. Out: a line for each document
//! with its size, the CPU time without writing, the CPU time of each stage and of writing, and the peak memory at the end
//! of each. Every run is a separate process.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;
use std::{env, fs};

use lexopt::prelude::*;
use oasmith::Stage;
use oasmith::cli::folder;

use super::{median, rustc};

const ROUNDS: usize = 5;

/// The stages, in order.
const STAGES: &[&str] = &["read", "analyze", "plan", "emit", "write"];

/// CPU time and peak memory at the end of a stage.
type End = (Duration, u64);

/// Runs the command.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    let (mut named, mut rounds, mut one) = (Vec::new(), ROUNDS, false);
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Value(file) => named.push(PathBuf::from(file)),
            Long("rounds") => {
                let value = parser.value().and_then(|value| value.parse());
                rounds = value.map_err(|error: lexopt::Error| error.to_string())?;
            }
            // Set for the processes that do the measuring.
            Long("one") => one = true,
            other => return Err(other.unexpected().to_string()),
        }
    }
    if one {
        return measured(named.first().map(PathBuf::as_path));
    }
    let mut documents: Vec<Option<PathBuf>> = vec![None];
    match named.is_empty() {
        true => documents.extend(real().into_iter().map(Some)),
        false => documents = named.into_iter().map(Some).collect(),
    }
    print!(
        "{:<36}{:>7}{:>8}",
        format!("median of {rounds}"),
        "MB",
        "CPU ms"
    );
    STAGES.iter().for_each(|stage| print!("{stage:>9}"));
    println!("   peak MB after each");
    for document in &documents {
        if let Err(message) = self::document(document.as_deref(), rounds) {
            println!("  {}", message.lines().next().unwrap_or_default());
        }
    }
    Ok(())
}

fn real() -> Vec<PathBuf> {
    let folder = crate::workspace().join("../shared/specs/real");
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    found.sort();
    found
}

fn document(file: Option<&Path>, rounds: usize) -> Result<(), String> {
    let name = match file {
        None => "our document".into(),
        Some(file) => file.file_name().unwrap_or_default().to_string_lossy(),
    };
    let input = crate::generate::input_of(file)?;
    let texts = input.sources.iter().chain(&input.overlays);
    let size: usize = texts.map(|source| source.bytes().len()).sum();
    print!("{name:<36}{:>7.2}", size as f64 / 1e6);
    let runs = (0..rounds)
        .map(|_| child(file))
        .collect::<Result<Vec<_>, _>>()
        .inspect_err(|_| print!("{:>8}", "-"))?;
    let at = |stage: usize| {
        let ends: Vec<End> = runs
            .iter()
            .filter_map(|ends| ends.get(stage).copied())
            .collect();
        let times: Vec<f64> = ends
            .iter()
            .map(|(cpu, _)| cpu.as_secs_f64() * 1e3)
            .collect();
        let peaks: Vec<u64> = ends.iter().map(|(_, peak)| *peak).collect();
        (
            median(&times).unwrap_or_default(),
            median(&peaks).unwrap_or_default(),
        )
    };
    // Writing depends on the disk, and skips files that have not changed.
    print!("{:>8.0}", at(STAGES.len() - 2).0);
    let mut before = 0.0;
    for stage in 0..STAGES.len() {
        print!("{:>9.0}", at(stage).0 - before);
        before = at(stage).0;
    }
    print!("  ");
    (0..STAGES.len()).for_each(|stage| print!("{:>5.0}", at(stage).1 as f64 / 1e6));
    println!();
    Ok(())
}

/// Generates in a separate process.
fn child(file: Option<&Path>) -> Result<Vec<End>, String> {
    let this = env::current_exe().map_err(|error| error.to_string())?;
    let output = Command::new(this)
        .args(["bench", "generate", "--one"])
        .args(file)
        .output()
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let end = |line: &str| {
        let (cpu, peak) = line.split_once(' ')?;
        Some((Duration::from_micros(cpu.parse().ok()?), peak.parse().ok()?))
    };
    Ok(text.lines().filter_map(end).collect())
}

/// Generates in this process; prints the CPU time in microseconds and the peak in bytes at the end of each stage.
fn measured(file: Option<&Path>) -> Result<(), String> {
    let mut input = crate::generate::input_of(file)?;
    if file.is_none() {
        input.driver = Some("../../generated".to_owned());
    }
    // The time to start the process and to read its files does not count.
    let started = rustc::used_by_this().map_or(Duration::ZERO, |(cpu, _)| cpu);
    let ends: Mutex<Vec<End>> = Mutex::default();
    let end = || {
        let (cpu, peak) = rustc::used_by_this().unwrap_or_default();
        if let Ok(mut ends) = ends.lock() {
            ends.push((cpu.saturating_sub(started), peak));
        }
    };
    let begins = |stage: Stage| match stage {
        Stage::Read => {}
        Stage::Analyze | Stage::Plan | Stage::Emit => end(),
    };
    let output = oasmith::generate_by_stages(&input, &begins);
    end();
    let output = output.map_err(|report| report.to_string())?;
    let folder = env::temp_dir().join(format!("bench-generate-{}", std::process::id()));
    let written = [("crate", &output.files), ("driver", &output.driver)]
        .into_iter()
        .try_for_each(|(name, made)| {
            let folder = folder.join(name);
            folder::put(&folder, made)
        });
    end();
    let _ = fs::remove_dir_all(&folder);
    written?;
    for (cpu, peak) in ends.into_inner().unwrap_or_default() {
        println!("{} {peak}", cpu.as_micros());
    }
    Ok(())
}
