//! Judges a generated crate: first by the compiler's warnings and errors, then by random values sent through its
//! driver.
//!
//! All crates are checked in one workspace, which contains one of them at a time. So there is one lock file and one
//! target folder, and dependencies are built once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use serde_json::{Value, json};

use super::table::Fate;
use crate::fidelity;

/// The result for a crate.
#[derive(Debug)]
pub(super) struct Verdict {
    pub(super) fate: Fate,
    /// How many seconds the check of the crate took, without its dependencies.
    pub(super) seconds: f64,
    /// The result of running its driver, if it ran.
    pub(super) driven: Option<Driven>,
    /// The first problems.
    pub(super) note: String,
}

/// The result of sending random instances through a driver.
#[derive(Debug)]
pub(super) struct Driven {
    /// The number of instances.
    pub(super) instances: u64,
    /// What failed: a line for each property and schema.
    pub(super) failures: Vec<String>,
    /// Cases that no test can decide, with the reason.
    pub(super) explained: Vec<String>,
}

/// The workspace in which crates are judged.
pub(super) struct Judge {
    root: PathBuf,
    /// How many random instances are made of each schema; 0 means that crates are only compiled.
    each: u64,
    /// A hash of the sources that make and judge the values.
    harness: u64,
}

/// The number of compiler messages that are kept.
const MESSAGES: usize = 3;

impl Judge {
    pub(super) fn new(root: &Path, each: u64, harness: u64) -> Result<Self, String> {
        let root = std::path::absolute(root).map_err(|error| error.to_string())?;
        for folder in ["crates", "results"] {
            let folder = root.join(folder);
            fs::create_dir_all(&folder)
                .map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        let lock = root.join("Cargo.lock");
        if !lock.exists() {
            // Locks dependencies to the versions that this workspace is tested with.
            let ours = crate::workspace().join("Cargo.lock");
            fs::copy(&ours, &lock).map_err(|error| format!("{}: {error}", lock.display()))?;
        }
        Ok(Self {
            root,
            each,
            harness,
        })
    }

    /// A hash of the sources that make and judge the values.
    pub(super) fn harness(&self) -> u64 {
        self.harness
    }

    /// The folder of a crate.
    pub(super) fn folder(&self, name: &str) -> PathBuf {
        self.root.join("crates").join(name)
    }

    fn result(&self, name: &str) -> PathBuf {
        self.root.join("results").join(format!("{name}.json"))
    }

    /// The recorded result for exactly this crate.
    pub(super) fn known(&self, name: &str, mark: &str) -> Option<Verdict> {
        let text = fs::read_to_string(self.result(name)).ok()?;
        let value: Value = serde_json::from_str(&text).ok()?;
        if value["mark"] != mark || value["each"] != self.each {
            return None;
        }
        Some(Verdict {
            fate: Fate::named(value["result"].as_str()?)?,
            seconds: value["seconds"].as_f64()?,
            driven: driven(&value["driven"]),
            note: value["note"].as_str()?.to_owned(),
        })
    }

    /// Records the result for a crate.
    pub(super) fn remember(&self, name: &str, mark: &str, verdict: &Verdict) -> Result<(), String> {
        let value = json!({
            "mark": mark,
            "each": self.each,
            "result": verdict.fate.name(),
            "seconds": verdict.seconds,
            "note": verdict.note,
            "driven": verdict.driven.as_ref().map(|driven| json!({
                "instances": driven.instances,
                "failures": driven.failures,
                "explained": driven.explained,
            })),
        });
        write(&self.result(name), &format!("{value:#}\n"))
    }

    /// Judges the crate of a document, which is in the folder of that name.
    pub(super) fn judge(&self, name: &str, document: &Path) -> Result<Verdict, String> {
        let members = format!("[workspace]\nresolver = \"3\"\nmembers = [\"crates/{name}\"]\n");
        write(&self.root.join("Cargo.toml"), &members)?;
        let (mut messages, seconds) = self.check(&format!("{name}-sdk"))?;
        let worst = messages.iter().map(|message| message.level).max();
        let (fate, driven, note) = match worst {
            None => self.drive(document),
            Some(level) => {
                messages.sort_by_key(|message| std::cmp::Reverse(message.level));
                let texts = messages.into_iter().map(|message| message.text).collect();
                let fate = match level {
                    Level::Error => Fate::Broken,
                    Level::Warning => Fate::Warned,
                };
                (fate, None, first(texts))
            }
        };
        Ok(Verdict {
            fate,
            seconds,
            driven,
            note,
        })
    }

    /// Runs random instances through the crate's driver.
    fn drive(&self, document: &Path) -> (Fate, Option<Driven>, String) {
        if self.each == 0 {
            return (Fate::Compiles, None, String::new());
        }
        let config = document.with_extension("toml");
        let options = fidelity::Options {
            each: Some(self.each),
            ..fidelity::Options::default()
        };
        let config = config.exists().then_some(config.as_path());
        let outcome = match fidelity::document(document, config, &options) {
            Ok(outcome) => outcome,
            Err(message) => return (Fate::Undriven, None, first(vec![message])),
        };
        let driven = Driven {
            instances: outcome.instances,
            failures: outcome.failures,
            explained: outcome.explained,
        };
        match driven.failures.is_empty() {
            true => (Fate::Right, Some(driven), String::new()),
            false => {
                let count = driven.failures.len();
                let shown = first(driven.failures.clone());
                let note = format!("{count} failures, the first:\n{shown}");
                (Fate::Lossy, Some(driven), note)
            }
        }
    }

    /// Compiles one package; returns the messages about it, and how long that took.
    fn check(&self, package: &str) -> Result<(Vec<Message>, f64), String> {
        // The time is almost that of the crate alone: all crates have the same dependencies, and most are built
        // already.
        let started = Instant::now();
        let output = Command::new(env!("CARGO"))
            .args([
                "check",
                "--quiet",
                "--message-format=json",
                "--package",
                package,
            ])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_INCREMENTAL", "0")
            .output()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        let seconds = started.elapsed().as_secs_f64();
        let mut messages: Vec<Message> = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(message)
            .collect();
        if !output.status.success() && messages.is_empty() {
            messages.push(Message {
                level: Level::Error,
                text: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
            });
        }
        Ok((messages, seconds))
    }
}

/// The recorded result of a driver.
fn driven(value: &Value) -> Option<Driven> {
    let lines = |name: &str| {
        let lines = value[name].as_array().into_iter().flatten();
        lines.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    Some(Driven {
        instances: value["instances"].as_u64()?,
        failures: lines("failures"),
        explained: lines("explained"),
    })
}

/// The first lines of the first messages.
fn first(mut messages: Vec<String>) -> String {
    messages.dedup();
    messages.truncate(MESSAGES);
    let lines: Vec<&str> = messages
        .iter()
        .flat_map(|message| message.lines().take(8))
        .collect();
    lines.join("\n")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Warning,
    Error,
}

struct Message {
    level: Level,
    text: String,
}

/// Parses a line of the compiler's output; `None` if it is not a message.
fn message(line: &str) -> Option<Message> {
    let value: Value = serde_json::from_str(line).ok()?;
    let message = value
        .get("message")
        .filter(|_| value["reason"] == "compiler-message")?;
    let level = match message["level"].as_str()? {
        "error" => Level::Error,
        "warning" => Level::Warning,
        _ => return None,
    };
    let text = message["rendered"].as_str().unwrap_or_default();
    let first: Vec<&str> = text.lines().take(4).collect();
    Some(Message {
        level,
        text: first.join("\n"),
    })
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
