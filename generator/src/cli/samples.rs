//! `samples`: from a document to an overlay with code samples. In: [`Generate`]. Out: a file, or text on standard
//! output.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::arguments::{crate_name, flag, path, places};
use super::failure::Failure;
use super::{Generate, complain, input, say};

const SAMPLES: &str = "\
Writes an overlay (OpenAPI Overlay 1.0) that adds `x-codeSamples` to each operation of the document: a complete program in Rust \
that calls the operation with the generated crate. Tools that render the docs of an API, such as Redoc and Scalar, show them \
beside the operation. Apply the overlay to the document that they read.";

pub(super) fn command() -> Command {
    let [document, ..] = places();
    Command::new("samples")
        .about("Writes code samples for the docs of the API, as an overlay of the document")
        .long_about(SAMPLES)
        .args([
            document.required(true),
            path(
                "out",
                "FILE",
                "The overlay to write. Defaults to standard output",
            )
            .short('o'),
            path("config", "FILE", "The configuration of the crate").short('c'),
            path(
                "overlay",
                "FILE",
                "An overlay that corrects the document; can be given several times",
            )
            .action(ArgAction::Append),
            Arg::new("name")
                .long("name")
                .value_name("NAME")
                .value_parser(crate_name)
                .help("The name of the crate. Defaults to the configured name or the API's title"),
            flag("lenient", "Ignores invalid parts, with a warning"),
        ])
}

/// Reads the matches of `samples`.
pub(super) fn of(matches: &ArgMatches) -> Generate {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let overlays = matches.get_many::<PathBuf>("overlay").unwrap_or_default();
    Generate {
        document: path("document"),
        out: path("out"),
        config: path("config"),
        overlays: overlays.cloned().collect(),
        name: matches.get_one("name").cloned(),
        lenient: matches.get_flag("lenient"),
        ..Generate::default()
    }
}

/// Runs the command.
pub(super) fn run(options: &Generate) -> ExitCode {
    match (written(options), &options.out) {
        (Ok(text), None) => say(&text),
        (Ok(text), Some(path)) => match fs::write(path, text) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                complain(&Failure::Other(format!("{}: {error}", path.display())));
                ExitCode::FAILURE
            }
        },
        (Err(failure), _) => {
            complain(&failure);
            ExitCode::FAILURE
        }
    }
}

fn written(options: &Generate) -> Result<String, Failure> {
    let mut input = input(&options.files())?;
    // The configuration may name more than the samples need.
    input.shared_config = true;
    crate::samples(&input).map_err(|report| Failure::Problems(Box::new(report), Vec::new()))
}
