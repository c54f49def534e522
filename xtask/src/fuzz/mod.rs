//! `fuzz`: generates from broken documents; `splice`: from documents with schemas of other documents. Each must give
//! problems, or a crate whose files are valid Rust: no panic, no endless run, no excessive memory.
//!
//! In: documents to start from. Out: a file below `--out` for each fault, which reproduces it. The cases run in a
//! separate process, so that a stack overflow is found too. The same seed gives the same cases.

mod crates;
mod dense;
mod judge;
mod mutate;
mod random;
mod seeds;
mod splice;
mod text;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use lexopt::prelude::*;

use random::Random;

/// How the documents are changed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Parts of them are broken.
    Broken,
    /// They get schemas from each other.
    Spliced,
}

impl Kind {
    /// The CPU time that a case may take; wall time on systems that do not report CPU time.
    fn limit(self) -> Duration {
        match self {
            Self::Broken => Duration::from_secs(30),
            Self::Spliced => Duration::from_secs(10),
        }
    }

    /// The memory that a case may use, in KiB.
    fn memory(self) -> u64 {
        match self {
            Self::Broken => 2 << 20,
            Self::Spliced => 1 << 20,
        }
    }

    fn verb(self) -> &'static str {
        match self {
            Self::Broken => "fuzz",
            Self::Spliced => "splice",
        }
    }
}

#[derive(Clone)]
struct Options {
    kind: Kind,
    minutes: u64,
    /// The number of cases to judge, if given; there is no time limit then.
    count: Option<usize>,
    /// The number of crates to write for the compiler.
    crates: usize,
    seed: u64,
    out: PathBuf,
    folders: Vec<PathBuf>,
    worker: bool,
    replay: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(parser: lexopt::Parser, kind: Kind) -> Result<(), String> {
    let options = options(parser, kind).map_err(|error| error.to_string())?;
    if let Some(file) = &options.replay {
        return replay(file);
    }
    fs::create_dir_all(&options.out)
        .map_err(|error| format!("{}: {error}", options.out.display()))?;
    match options.worker {
        true => work(&options),
        false => watch(&options),
    }
}

fn options(mut parser: lexopt::Parser, kind: Kind) -> Result<Options, lexopt::Error> {
    let root = crate::workspace();
    let mut options = Options {
        kind,
        count: None,
        crates: 0,
        minutes: 1,
        seed: 1,
        out: root.join("target").join(kind.verb()),
        folders: Vec::new(),
        worker: false,
        replay: None,
    };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("minutes") => options.minutes = parser.value()?.parse()?,
            Long("count") => options.count = Some(parser.value()?.parse()?),
            Long("crates") => options.crates = parser.value()?.parse()?,
            Long("seed") => options.seed = parser.value()?.parse()?,
            Long("out") => options.out = parser.value()?.into(),
            Long("worker") => options.worker = true,
            Long("replay") => options.replay = Some(parser.value()?.into()),
            Value(folder) => options.folders.push(folder.into()),
            other => return Err(other.unexpected()),
        }
    }
    if options.folders.is_empty() {
        options.folders.push(root.join("tests/fixtures"));
        // These documents do not exist on every machine.
        options
            .folders
            .extend(Some(root.join("../shared/specs")).filter(|folder| folder.exists()));
    }
    Ok(options)
}

/// The file with the case that a worker is running.
fn current(out: &Path) -> PathBuf {
    out.join("current")
}

/// Runs cases until the process is stopped, and prints a line after each.
fn work(options: &Options) -> Result<(), String> {
    let seeds = seeds::read(&options.folders)?;
    let mut random = Random::new(options.seed);
    // Faults are reported, and the messages of panics would only repeat them.
    std::panic::set_hook(Box::new(|_| {}));
    let mut written = 0;
    for number in 0_u64.. {
        let case = match options.kind {
            Kind::Broken => mutate::case(&seeds, &mut random),
            Kind::Spliced => splice::case(&seeds, &mut random),
        };
        let file = current(&options.out);
        fs::write(&file, &case.bytes).map_err(|error| format!("{}: {error}", file.display()))?;
        println!("start {}", case.name);
        let package = format!("c-{}-{number}", options.seed);
        let judged = judge::judge(&case, &package).and_then(|output| match output {
            Some(output) if written < options.crates => {
                written += 1;
                crates::write(&options.out, &package, &case, &output)?;
                Ok("crate")
            }
            Some(_) => Ok("crate"),
            None => Ok("report"),
        });
        match judged {
            Ok(answer) => println!("done {answer}"),
            Err(fault) => {
                let name = format!("fault-{}-{number}", options.seed);
                let saved = options.out.join(&name);
                fs::copy(&file, &saved).map_err(|error| format!("{}: {error}", saved.display()))?;
                println!(
                    "fault {name} ({}): {}",
                    case.name,
                    fault.replace('\n', " / ")
                );
            }
        }
    }
    Ok(())
}

/// Starts workers, and reports the faults that they find.
fn watch(options: &Options) -> Result<(), String> {
    let started = Instant::now();
    let minutes = match options.count {
        Some(_) => 24 * 60,
        None => options.minutes,
    };
    let end = Duration::from_secs(60 * minutes);
    let mut seed = options.seed;
    let mut count = Count::default();
    let goes_on = |count: &Count| options.count.is_none_or(|most| count.cases < most);
    while started.elapsed() < end && goes_on(&count) {
        let mut child = worker(options, seed)?;
        let lines = lines(&mut child);
        let ended = follow(&mut child, &lines, started + end, options, &mut count);
        // A worker runs until it is stopped, unless a fault has ended it.
        let _ = child.kill();
        let _ = child.wait();
        if let Some(how) = ended {
            let saved = options.out.join(format!("fault-{seed}-{how}"));
            let _ = fs::copy(current(&options.out), &saved);
            count.faults += 1;
            println!("fault fault-{seed}-{how} ({})", count.last);
        }
        seed += 1;
    }
    println!(
        "{} cases in {} min from seed {}: {} crates, {} reports, {} faults",
        count.cases,
        started.elapsed().as_secs() / 60,
        options.seed,
        count.crates,
        count.cases - count.crates - count.faults.min(count.cases - count.crates),
        count.faults
    );
    match count.faults {
        0 => Ok(()),
        _ => Err(format!("see the faults in {}", options.out.display())),
    }
}

#[derive(Default)]
struct Count {
    cases: usize,
    crates: usize,
    faults: usize,
    last: String,
}

fn worker(options: &Options, seed: u64) -> Result<Child, String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    Command::new(program)
        .args([options.kind.verb(), "--worker", "--seed", &seed.to_string()])
        .args(["--crates", &options.crates.to_string(), "--out"])
        .arg(&options.out)
        .args(&options.folders)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("cannot start a worker: {error}"))
}

fn lines(child: &mut Child) -> Receiver<String> {
    let (sender, receiver) = channel();
    if let Some(output) = child.stdout.take() {
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
    }
    receiver
}

/// Follows a worker until time is up, or until it hangs, uses too much memory or dies; returns which of these happened.
fn follow(
    child: &mut Child,
    lines: &Receiver<String>,
    end: Instant,
    options: &Options,
    count: &mut Count,
) -> Option<&'static str> {
    let (mut began, mut used) = (Instant::now(), Duration::ZERO);
    let (limit, most) = (options.kind.limit(), options.count.unwrap_or(usize::MAX));
    while Instant::now() < end && count.cases < most {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) => {
                if let Some(name) = line.strip_prefix("start ") {
                    name.clone_into(&mut count.last);
                    began = Instant::now();
                    used = time(child.id()).unwrap_or_default();
                    continue;
                }
                count.cases += 1;
                if line.starts_with("fault") {
                    count.faults += 1;
                    println!("{line}");
                } else if line == "done crate" {
                    count.crates += 1;
                }
            }
            Err(RecvTimeoutError::Timeout) if began.elapsed() > limit => {
                let used = time(child.id()).map_or(limit, |now| now.saturating_sub(used));
                if used >= limit {
                    return Some("hangs");
                }
            }
            Err(RecvTimeoutError::Timeout) if memory(child.id()) > options.kind.memory() => {
                return Some("memory");
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Some("dies"),
        }
    }
    None
}

/// The CPU time of a process, where the system provides it.
fn time(process: u32) -> Option<Duration> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The second field is a name in parentheses; the times are the 14th and the 15th, in hundredths of a second.
    let (_, fields) = text.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(11).take(2);
    let ticks: u64 = ticks.filter_map(|field| field.parse::<u64>().ok()).sum();
    Some(Duration::from_millis(10 * ticks))
}

/// The memory of a process in KiB; 0 where the system does not provide it.
fn memory(process: u32) -> u64 {
    let text = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmRSS:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
}

/// Judges one saved case, and prints the results.
fn replay(file: &Path) -> Result<(), String> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    for name in ["a.json", "a.yaml", "a"] {
        for lenient in [false, true] {
            let name = name.to_owned();
            let bytes = bytes.clone();
            let case = mutate::Case {
                name,
                bytes,
                lenient,
            };
            let answer = judge::judge(&case, "a")?.map_or("report", |_| "crate");
            println!("{} {lenient}: {answer}", case.name);
        }
    }
    Ok(())
}
