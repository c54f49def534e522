//! The command line: the only layer that accesses the disk and the terminal.
//!
//! In: arguments. Out: files on the disk, messages, an exit code. `cargo xtask generate` runs the same code with
//! the paths of its workspace filled in.

mod arguments;
mod carried;
mod changes;
mod command;
mod compared;
mod embedded;
mod failure;
pub mod folder;
mod generate;
#[cfg(feature = "mock")]
mod mock;
mod progress;
mod remote;
mod revision;
mod samples;
mod shared;
mod summary;
mod update;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use crate::report::Look;

pub use crate::disk::{InputFiles, NotRead, input, sources};
pub use arguments::{Generate, Place, generate_command};
pub use changes::{Compare, Comparison, FailOn, changes, compare};
pub use failure::{Failure, Refused};
pub use generate::generate;
pub use summary::{Changed, Done, Status};
pub use update::{Prepare, Update, Updated, fetched, print_update, update};

/// Runs the command with these arguments, the first of which is the program's name.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let matches = command::command().get_matches_from(&arguments);
    match matches.subcommand() {
        Some(("generate", matches)) => {
            let options = Generate::of(matches);
            exit(generate(&options, &again(&arguments)), options.json)
        }
        Some(("update", matches)) => {
            let options = update::of(matches);
            let json = options.generate.json;
            let updated = update(&options, &|_, bytes| Ok(bytes), "oasmith generate");
            print_update(updated, json)
        }
        Some(("samples", matches)) => samples::run(&samples::of(matches)),
        #[cfg(feature = "mock")]
        Some(("mock", matches)) => mock::run(&mock::of(matches)),
        Some(("changes", matches)) => print(changes(&changes::of(matches))),
        Some(("completions", matches)) => say(&command::completions(matches)),
        Some(("config", _)) => say(crate::plan::config::REFERENCE),
        Some((_, _)) | None => ExitCode::FAILURE,
    }
}

/// The command line that writes what these arguments check.
fn again(arguments: &[OsString]) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./=:,@".contains(c);
    let words = arguments.iter().skip(1).filter(|word| {
        let skipped = ["--check", "--json", "--dry-run"];
        !skipped.iter().any(|skipped| word == skipped)
    });
    let words = words.map(|word| match word.to_string_lossy() {
        word if !word.is_empty() && word.chars().all(is_plain) => word.into_owned(),
        word => format!("'{}'", word.replace('\'', "'\\''")),
    });
    let words: Vec<String> = words.collect();
    format!("oasmith {}", words.join(" "))
}

/// The style of messages: colors on a terminal, unless the user disabled them (<https://no-color.org>).
pub(crate) fn look() -> Look {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    match io::stderr().is_terminal() && wanted {
        true => Look::Colored,
        false => Look::Plain,
    }
}

/// Prints a text to standard output. A reader that stops early, such as `head`, is not an error.
fn say(text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(&Failure::Other(format!("cannot write the output: {error}")));
            ExitCode::FAILURE
        }
        Ok(()) | Err(_) => ExitCode::SUCCESS,
    }
}

/// Prints a failure to standard error.
fn complain(failure: &Failure) {
    let _ = writeln!(io::stderr(), "{}", failure.render(look()).trim_end());
}

/// The exit code of `changes --fail-on` if there are such changes.
const CHANGED: u8 = 3;

/// The exit code for arguments that are invalid, as of arguments that are unknown.
const INVALID: u8 = 2;

fn failed(failure: &Failure) -> ExitCode {
    match failure {
        Failure::Arguments(_) => ExitCode::from(INVALID),
        Failure::Problems(..)
        | Failure::InTheWay(_)
        | Failure::Different { .. }
        | Failure::Other(_) => ExitCode::FAILURE,
    }
}

/// Prints the changes, or why they cannot be found.
pub fn print(result: Result<Comparison, Failure>) -> ExitCode {
    match result {
        Ok(comparison) if comparison.fails => match say(&comparison.text) {
            ExitCode::SUCCESS => ExitCode::from(CHANGED),
            failed => failed,
        },
        Ok(comparison) => say(&comparison.text),
        Err(failure) => {
            complain(&failure);
            failed(&failure)
        }
    }
}

/// Prints the result of a run, as text or as JSON.
pub fn exit(result: Result<Done, Failure>, json: bool) -> ExitCode {
    match result {
        Ok(done) => say(&match json {
            true => format!("{:#}\n", done.json()),
            false => format!("{done}\n"),
        }),
        Err(failure) => {
            if json {
                say(&format!("{:#}\n", failure.json()));
            }
            complain(&failure);
            failed(&failure)
        }
    }
}
