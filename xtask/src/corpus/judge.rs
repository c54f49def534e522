//! Judges a generated crate: by the compiler's warnings and errors, then by random values through its driver.
//!
//! All crates are checked in one workspace that has one of them at a time, so that there is one lock file and one
//! target folder, and dependencies are built once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use serde_json::{Value, json};

use super::table::Fate;
use crate::fidelity;

/// What is held of a crate.
#[derive(Debug)]
pub(super) struct Verdict {
    pub(super) fate: Fate,
    /// How long the check of the crate took, its dependencies built.
    pub(super) seconds: f64,
    /// The first things that are wrong.
    pub(super) note: String,
}

/// The workspace in which crates are judged.
pub(super) struct Judge {
    root: PathBuf,
    /// Random values a type; none for the compiler's judgement alone.
    cases: u64,
}

/// As many messages of the compiler are kept.
const MESSAGES: usize = 3;

impl Judge {
    pub(super) fn new(root: &Path, cases: u64) -> Result<Self, String> {
        let root = std::path::absolute(root).map_err(|error| error.to_string())?;
        for folder in ["crates", "results"] {
            let folder = root.join(folder);
            fs::create_dir_all(&folder)
                .map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        let lock = root.join("Cargo.lock");
        if !lock.exists() {
            // The versions that the workspace is tested with.
            let ours = crate::workspace().join("Cargo.lock");
            fs::copy(&ours, &lock).map_err(|error| format!("{}: {error}", lock.display()))?;
        }
        Ok(Self { root, cases })
    }

    /// Where a crate goes.
    pub(super) fn folder(&self, name: &str) -> PathBuf {
        self.root.join("crates").join(name)
    }

    fn result(&self, name: &str) -> PathBuf {
        self.root.join("results").join(format!("{name}.json"))
    }

    /// What was held of this very crate.
    pub(super) fn known(&self, name: &str, mark: &str) -> Option<Verdict> {
        let text = fs::read_to_string(self.result(name)).ok()?;
        let value: Value = serde_json::from_str(&text).ok()?;
        if value["mark"] != mark || value["cases"] != self.cases {
            return None;
        }
        Some(Verdict {
            fate: Fate::named(value["result"].as_str()?)?,
            seconds: value["seconds"].as_f64()?,
            note: value["note"].as_str()?.to_owned(),
        })
    }

    /// Keeps what is held of a crate.
    pub(super) fn remember(&self, name: &str, mark: &str, verdict: &Verdict) -> Result<(), String> {
        let value = json!({
            "mark": mark,
            "cases": self.cases,
            "result": verdict.fate.name(),
            "seconds": verdict.seconds,
            "note": verdict.note,
        });
        write(&self.result(name), &format!("{value:#}\n"))
    }

    /// Judges the crate that lies in the folder of that name, made from the document, with that many types.
    pub(super) fn judge(
        &self,
        name: &str,
        document: &Path,
        types: usize,
    ) -> Result<Verdict, String> {
        let members = format!("[workspace]\nresolver = \"3\"\nmembers = [\"crates/{name}\"]\n");
        write(&self.root.join("Cargo.toml"), &members)?;
        let (mut messages, seconds) = self.check(&format!("{name}-sdk"))?;
        let worst = messages.iter().map(|message| message.level).max();
        let (fate, note) = match worst {
            None => self.drive(document, types),
            Some(level) => {
                messages.sort_by_key(|message| std::cmp::Reverse(message.level));
                let texts = messages.into_iter().map(|message| message.text).collect();
                let fate = match level {
                    Level::Error => Fate::Broken,
                    Level::Warning => Fate::Warned,
                };
                (fate, first(texts))
            }
        };
        Ok(Verdict {
            fate,
            seconds,
            note,
        })
    }

    /// Sends random values through the crate's driver.
    fn drive(&self, document: &Path, types: usize) -> (Fate, String) {
        if self.cases == 0 {
            return (Fate::Compiles, String::new());
        }
        let config = document.with_extension("toml");
        let options = fidelity::Options {
            cases: Some(self.cases * u64::try_from(types).unwrap_or(1).max(1)),
            ..fidelity::Options::default()
        };
        let config = config.exists().then_some(config.as_path());
        match fidelity::document(document, config, &options) {
            Ok(outcome) if outcome.failures.is_empty() => (Fate::Right, first(outcome.explained)),
            Ok(outcome) => {
                let count = outcome.failures.len();
                (
                    Fate::Lossy,
                    format!("{count} failures, the first:\n{}", first(outcome.failures)),
                )
            }
            Err(message) => (Fate::Undriven, first(vec![message])),
        }
    }

    /// Runs the compiler on one package; the messages about it, and how long it took.
    fn check(&self, package: &str) -> Result<(Vec<Message>, f64), String> {
        // What it depends on is built before the clock starts.
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
            .map_err(|error| format!("cargo cannot be run: {error}"))?;
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

/// The first of several messages.
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

/// A message of the compiler, if this line of its output is one.
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
