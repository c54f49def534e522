//! The command line: the one layer that touches the disk and the terminal.
//!
//! In: arguments. Out: files on the disk, messages, an exit code. `cargo xtask generate` runs the same code with
//! the paths of its workspace filled in.

mod arguments;
mod changes;
pub mod files;
mod generate;
mod input;
mod progress;

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

use crate::report::Look;

pub use arguments::{Generate, generate_command};
pub use changes::{Compare, changes, told as told_changes};
pub use generate::{Done, Failure, generate};
pub use input::{input, sources};

/// Runs the command of these arguments, the first of which is the program's name.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let matches = arguments::command().get_matches_from(arguments);
    let result = match matches.subcommand() {
        Some(("generate", matches)) => generate(&Generate::of(matches), "oasmith generate"),
        Some(("changes", matches)) => return print(changes(&arguments::compare(matches))),
        Some(("completions", matches)) => {
            arguments::completions(matches, &mut io::stdout());
            return ExitCode::SUCCESS;
        }
        Some(("config", _)) => {
            print!("{}", crate::plan::config::REFERENCE);
            return ExitCode::SUCCESS;
        }
        Some((_, _)) | None => return ExitCode::FAILURE,
    };
    exit(result)
}

/// Colors for a terminal, unless its owner wants none (<https://no-color.org>).
pub(crate) fn look() -> Look {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    match io::stderr().is_terminal() && wanted {
        true => Look::Colored,
        false => Look::Plain,
    }
}

/// Prints a text, or why there is none.
pub fn print(result: Result<String, Failure>) -> ExitCode {
    match result {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{}", failure.render(look()).trim_end());
            ExitCode::FAILURE
        }
    }
}

/// Prints what came of a run.
pub fn exit(result: Result<Done, Failure>) -> ExitCode {
    match result {
        Ok(done) => {
            println!("{done}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{}", failure.render(look()).trim_end());
            ExitCode::FAILURE
        }
    }
}
