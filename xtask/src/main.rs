//! Commands for the maintainers of this workspace.

mod bench;
mod changes;
mod ci;
mod conformance;
mod corpus;
mod driver;
mod features;
mod fidelity;
mod fuzz;
mod generate;
mod spec;
mod tidy;
mod wasm;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The generator makes many small trees; this allocator takes a fifth less time for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const HELP: &str = "\
Usage: cargo xtask COMMAND

Commands:
  generate [DOCUMENT --out DIR] [OPTIONS]
               writes the client crate; without a document, polar-client into generated/. The options are those of
               `oasmith generate`: see `generate --help`
               --check: compares instead, and fails where a file differs
  corpus DIR... [--out DIR] [--each N] [--again] [--no-check]
               generates a crate from every document below these folders, checks it with the compiler, sends N random
               instances of each schema through its driver (100; 0 for none); prints a table. A run that was stopped
               goes on where it was; --again starts over. What failed is in DIR/results, a file a document
  bench compile [check|build|user]... [--service NAME]... [--rounds N]
               compiles polar-client and a derive-based twin, and compares
               --service: checks with the features of these services alone too; without any, of the first
  bench generate [FILE]... [--rounds N]
               generates our document and others, and tells time and memory by stage
  spec update FILE|URL [--no-prose]
               makes spec/polar.openapi.yaml from a published document; a URL is fetched with curl
               --no-prose: without its words, which is how it stays where it has none
  changes [REVISION] [--json]
               tells what changes for the users of polar-client from a commit (HEAD) to the files as they are: added,
               changed, removed, and what of it breaks their code
  driver [DOCUMENT [--config FILE]]
               generates and builds the driver of polar-client, or the crate of a document and its driver, below target/,
               and prints the path of the program: it answers each line of JSON with one
  fidelity [--document FILE [--config FILE]] [--cases N | --each N] [--seed N] [--schema NAME] [--quick]
               sends random instances of every schema through the models, and random arguments of every operation to a
               server, and tells what is lost; of our document also through serde, in both modes of serde_json
               --document: of any document, for which crate and driver are generated aside
  fuzz [--minutes N] [--seed N] [--out DIR] [DIR]...
               generates from broken documents, made from those of the folders: no panic, no hang, no swollen memory
       --replay FILE
               judges a case that was found
  conformance [--document FILE] [--sets N] [--seed N]
               calls every operation against Prism, a mock server from the npm registry, and lists what violates the
               document; needs node and npm, and installs Prism into .tools
  tidy         checks what no compiler checks: layers, lengths of files, paths
  features     compiles each feature alone and all together, and runs the runtime's tests without and with them
  wasm [--build]
               builds for wasm32-unknown-unknown, and runs the tests of that in Node; installs wasm-bindgen into
               .tools when it is not there
               --build: only builds, if the target is installed
  ci           runs all that CI runs
";

fn main() -> ExitCode {
    if let Some(code) = bench::rustc::wrapped() {
        return code;
    }
    match run() {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode, String> {
    let mut parser = lexopt::Parser::from_env();
    let command = match parser.next().map_err(|error| error.to_string())? {
        Some(lexopt::Arg::Value(command)) => command.to_string_lossy().into_owned(),
        Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) | None => {
            print!("{HELP}");
            return Ok(ExitCode::SUCCESS);
        }
        Some(other) => return Err(format!("{}\n\n{HELP}", other.unexpected())),
    };
    let asks = |argument: String| matches!(argument.as_str(), "-h" | "--help");
    // What generates has a help of its own.
    if command != "generate" && std::env::args().skip(2).any(asks) {
        print!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    }
    let done = match command.as_str() {
        "generate" => {
            let arguments = parser.raw_args().map_err(|error| error.to_string())?;
            return generate::run(arguments.collect());
        }
        "bench" => bench::run(parser),
        "changes" => return changes::run(parser),
        "corpus" => corpus::run(parser),
        "fuzz" => fuzz::run(parser),
        "spec" => spec(parser),
        "driver" => driver::run(parser),
        "fidelity" => fidelity::run(parser),
        "features" => features::run(),
        "conformance" => conformance::run(parser),
        "tidy" => tidy::run(),
        "wasm" => wasm::run(parser),
        "ci" => ci::run(),
        "help" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no command `{other}`\n\n{HELP}")),
    };
    done.map(|()| ExitCode::SUCCESS)
}

/// The files of a folder with one of these extensions, sorted.
fn with_extension(folder: &Path, extensions: &[&str]) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        if extensions.contains(&extension.as_ref()) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The workspace's folder.
fn workspace() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// `spec update FILE|URL [--no-prose]`.
fn spec(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let (mut words, mut no_prose) = (Vec::new(), false);
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("no-prose") => no_prose = true,
            Value(word) => words.push(word.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().to_string()),
        }
    }
    match words.as_slice() {
        [verb, file] if verb == "update" => {
            println!("{}", spec::update(file, no_prose)?);
            Ok(())
        }
        _ => Err(format!(
            "`spec update FILE` and `spec update URL` are what there is\n\n{HELP}"
        )),
    }
}
