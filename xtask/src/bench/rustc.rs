//! Measures the compiler in a build: cargo calls this program instead of rustc; it runs rustc and records the time and
//! memory.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use std::{env, fs};

/// The environment variable that names the file to write to. If it is set, this program is a wrapper of rustc.
const LOG: &str = "XTASK_RUSTC_LOG";

/// The environment variable that names what this program runs, if that is not rustc.
const NAME: &str = "XTASK_MEASURED";

/// What one run of rustc used, including its linker.
#[derive(Debug, Clone)]
pub(super) struct Usage {
    /// The name of the compiled crate.
    pub(super) name: String,
    /// User and system time of all threads.
    pub(super) cpu: Duration,
    /// Wall time.
    pub(super) wall: Duration,
    /// Peak resident memory, in bytes.
    pub(super) peak: u64,
}

/// Acts as rustc if cargo has called this program as its wrapper.
pub(crate) fn wrapped() -> Option<ExitCode> {
    let log = env::var_os(LOG)?;
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next()?;
    let arguments: Vec<OsString> = arguments.collect();
    let name = arguments
        .iter()
        .position(|argument| argument == "--crate-name")
        .and_then(|at| arguments.get(at + 1).cloned())
        .or_else(|| env::var_os(NAME))
        .map(|name| name.to_string_lossy().into_owned());
    let started = Instant::now();
    let status = Command::new(rustc)
        .args(&arguments)
        .env_remove(LOG)
        .env_remove(NAME)
        .status()
        .ok()?;
    if let Some(name) = name
        && let Some((cpu, peak)) = used_by_children()
    {
        let line = format!(
            "{name}\t{}\t{}\t{peak}\n",
            cpu.as_micros(),
            started.elapsed().as_micros()
        );
        let file = fs::OpenOptions::new().append(true).create(true).open(log);
        // A failure is ignored: whoever reads the log notices the missing line.
        let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
    }
    Some(match status.code() {
        Some(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        None => ExitCode::FAILURE,
    })
}

/// Runs cargo in a folder and returns what each run of rustc used.
pub(super) fn cargo(
    folder: &Path,
    target: &Path,
    incremental: bool,
    arguments: &[&str],
) -> Result<Vec<Usage>, String> {
    let log = target.with_extension("log");
    let _ = fs::remove_file(&log);
    let wrapper = wrapper(target)?;
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" })
        .env("RUSTC_WRAPPER", wrapper)
        .env_remove("CARGO_PROFILE_DEV_DEBUG")
        .env_remove("RUSTFLAGS")
        .env(LOG, &log)
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        let end: Vec<&str> = text.lines().rev().take(40).collect();
        let end: Vec<&str> = end.into_iter().rev().collect();
        return Err(format!("cargo {arguments:?} failed:\n{}", end.join("\n")));
    }
    let text = fs::read_to_string(&log).unwrap_or_default();
    Ok(text.lines().filter_map(usage).collect())
}

/// Runs a command and returns what it used, with all processes that it waited for. `log` is a file for the figures.
pub(super) fn measured(command: &Command, log: &Path) -> Result<Usage, String> {
    let _ = fs::remove_file(log);
    let this = env::current_exe().map_err(|error| error.to_string())?;
    let mut measuring = Command::new(this);
    measuring
        .arg(command.get_program())
        .args(command.get_args())
        .env(LOG, log)
        .env(NAME, "measured");
    if let Some(folder) = command.get_current_dir() {
        measuring.current_dir(folder);
    }
    let output = measuring.output();
    let output = output.map_err(|error| format!("cannot run this program: {error}"))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(format!("failed: {}", text.trim()));
    }
    let text = fs::read_to_string(log).unwrap_or_default();
    let usage = text.lines().find_map(usage);
    usage.ok_or_else(|| "the figures are missing".to_owned())
}

/// Copies this program next to the target folder, because it may be rebuilt while it measures.
fn wrapper(target: &Path) -> Result<&'static Path, String> {
    static COPY: OnceLock<PathBuf> = OnceLock::new();
    if let Some(copy) = COPY.get() {
        return Ok(copy);
    }
    let this = env::current_exe().map_err(|error| error.to_string())?;
    let (copy, part) = (
        target.with_file_name("rustc-wrapper"),
        target.with_file_name("rustc-wrapper.part"),
    );
    // Renaming gives the name to the new file; a run that uses the old copy keeps it.
    fs::copy(this, &part)
        .and_then(|_| fs::rename(&part, &copy))
        .map_err(|error| format!("{}: {error}", copy.display()))?;
    Ok(COPY.get_or_init(|| copy))
}

fn usage(line: &str) -> Option<Usage> {
    let mut parts = line.split('\t');
    let name = parts.next()?.to_owned();
    let mut number = || parts.next()?.parse::<u64>().ok();
    let (cpu, wall, peak) = (number()?, number()?, number()?);
    Some(Usage {
        name,
        cpu: Duration::from_micros(cpu),
        wall: Duration::from_micros(wall),
        peak,
    })
}

/// CPU time of all child processes that have been waited for, and the highest peak memory among them in bytes.
#[cfg(unix)]
pub(super) fn used_by_children() -> Option<(Duration, u64)> {
    used(nix::sys::resource::UsageWho::RUSAGE_CHILDREN)
}

/// CPU time, and peak memory in bytes.
#[cfg(unix)]
fn used(who: nix::sys::resource::UsageWho) -> Option<(Duration, u64)> {
    let usage = nix::sys::resource::getrusage(who).ok()?;
    let time = |time: nix::sys::time::TimeVal| {
        let microseconds = time.tv_sec() * 1_000_000 + time.tv_usec();
        Duration::from_micros(u64::try_from(microseconds).unwrap_or(0))
    };
    // The unit of the peak is KiB on Linux, and bytes on macOS.
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    let peak = u64::try_from(usage.max_rss()).unwrap_or(0) * unit;
    Some((time(usage.user_time()) + time(usage.system_time()), peak))
}

/// CPU time of this process so far, and its peak memory in bytes.
#[cfg(unix)]
pub(super) fn used_by_this() -> Option<(Duration, u64)> {
    used(nix::sys::resource::UsageWho::RUSAGE_SELF)
}

#[cfg(not(unix))]
pub(super) fn used_by_children() -> Option<(Duration, u64)> {
    None
}

#[cfg(not(unix))]
pub(super) fn used_by_this() -> Option<(Duration, u64)> {
    None
}
