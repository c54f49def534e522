//! `cargo xtask`: the commands for maintainers of this workspace.

mod bench;
mod changes;
mod ci;
mod conformance;
mod corpus;
mod driver;
mod features;
mod fidelity;
mod fixtures;
mod fuzz;
mod generate;
mod package;
mod projects;
mod release;
mod spec;
mod tidy;
mod verdicts;
mod wasm;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The generator allocates many small trees, and this allocator makes it a fifth faster.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const HELP: &str = "\
Usage: cargo xtask COMMAND

Generate:
  generate [DOCUMENT --out DIR] [OPTIONS]
               Writes polar-client to generated/, or the client crate of DOCUMENT to DIR. It takes the options of
               `oasmith generate`: see `cargo xtask generate --help`
      --check           compares instead of writing, and fails if a file differs
  update FILE|URL [--bump] [--prune] [--no-test] [--dry-run] [--json] [--fail-on breaking|any]
               Takes over a published document: writes spec/polar.openapi.yaml (a URL is fetched with curl), generates,
               prints what changes and which version follows, renews the snapshots of the surface, and runs the tests
      --bump            writes the version into spec/codegen.toml and a draft into spec/crate/CHANGELOG.md
      --prune           deletes what spec/ says of things that are gone
      --no-test         leaves the snapshots and the tests alone
      --dry-run         writes nothing, and prints the page
  spec update FILE|URL [--no-prose]
               Writes spec/polar.openapi.yaml only
      --no-prose        leaves out all prose, which is the default if the current file has none
  changes [REVISION] [--json] [--fail-on breaking|any]
               Reports what changes for users of polar-client between a commit (default: HEAD) and the working tree:
               added, changed, removed, and what of it breaks their code
      --fail-on KIND    exits with 3 if there are breaking changes, or any

Check:
  ci           Runs all checks that must pass before a change lands, in order
  tidy         Checks what the compiler does not: layers, and lengths of files
  features     Lints with each feature alone, with none and with all, and tests the runtime without and with them
  fixtures [NAME]...
               Compiles the crate and the driver of every fixture, or of those named
  projects [NAME]...
               Builds and tests copies of tests/projects: a program with a module, a workspace with two clients and one runtime,
               clients with many settings, with instants of several crates, and with different parts of the runtime
  wasm [--build]
               Builds for wasm32-unknown-unknown and runs the tests in Node; installs wasm-bindgen into .tools
      --build           only builds, if the target is installed
  fidelity [--document FILE [--config FILE] [--meant FILE]] [--cases N | --each N] [--seed N] [--schema NAME] [--quick]
               Sends random values of every schema through the models, and random arguments of every operation to a
               local server, and reports what is lost: for polar-client, also through serde, and for the documents in
               tests/fidelity/documents
      --document FILE   tests the crate of another document
      --meant FILE      judges by this document, which has the same places, because the other has mistakes
      --cases N         makes N values in total
      --each N          makes N values of each schema
      --seed N          starts the random numbers at N
      --schema NAME     tests one schema: a component's name or a JSON pointer
      --quick           builds without optimization and makes few values, as CI does
  conformance [--document FILE] [--sets N] [--seed N]
               Calls every operation against Prism, a mock server, and lists what violates the document; needs node and
               npm, and installs Prism into .tools

  chaos [--minutes N] [--seed N]
               Makes 256 calls at a time through polar-client to servers on this machine that misbehave at random, in
               HTTP/1.1 and HTTP/2, and checks each call
      --minutes N       goes on for N minutes (default: 1)
      --seed N          starts the random numbers at N
  deny [--advisories]
               Checks the licences, bans and sources of all dependencies against deny.toml; installs cargo-deny into .tools
      --advisories      also checks the advisories, whose database it fetches
  package [PACKAGE]
               Writes oasmith and polar-client into target/publish, as they are published, and builds them from these files;
               fails on a warning
      --prepare         only writes them, such as before `cargo publish`

  verdicts     Compares the change report, on more than 500 single changes, with cargo-semver-checks, which is installed
               into .tools, and with a user's program that is compiled and run with the old and the new crate
      --no-linter       without cargo-semver-checks
      --no-requests     only compiles the program, which takes a third of the time
      --only BATCH      only the changes of one document: systematic, wide
      --each N          only every N-th change

Try other documents:
  driver [DOCUMENT [--config FILE]]
               Builds the driver of polar-client, or of the crate of DOCUMENT, below target/, and prints the path of the
               program: it reads requests as JSON, one per line, and answers each with one line
  corpus DIR... [--out DIR] [--each N] [--again] [--no-check]
               Generates a crate from every document below the folders, compiles it, sends random values through its
               driver, and prints a table. A stopped run continues where it was. Details are in DIR/results
      --each N          sends N values of each schema (default: 100); 0 sends none
      --again           ignores the results of earlier runs
      --no-check        only generates
  fuzz [--minutes N] [--seed N] [--out DIR] [DIR]...
               Generates from broken documents, made from those in the folders, and reports each panic, each run that
               does not end, and each that uses too much memory
      --replay FILE     runs one saved case again
  splice [--count N] [--seed N] [--crates N] [--out DIR] [DIR]...
               Generates from documents with schemas of other documents, half of them with recursion, `allOf`,
               discriminators and `$dynamicRef` mixed in, and reports what `fuzz` reports; a document may take 10 s, 1 GiB
      --crates N        writes N of the crates to DIR/crates, a workspace that `cargo check` takes

Measure:
  bench generate [FILE]... [--rounds N]
               Measures time and memory of each stage of the generator, for our document and others
  bench compile [check|build|user]... [--service NAME]... [--rounds N]
               Measures what it costs to compile polar-client, beside a crate of the same types that derives its codecs
      --service NAME    also checks with the feature of one service alone (default: the first service)
  bench stranger [NAME]... [--debug]
               Measures what a new project costs that makes one call, all its dependencies included, beside programs
               that use other published clients; takes about an hour
      --debug           only the debug build
  bench giants DIR [--largest N] [--peers] [--no-check]
               Measures what the largest documents of a folder cost: generating a crate, its lines, and checking it, all of
               it and with one service
      --largest N       measures N documents (default: 3)
      --peers           also runs other generators, which it installs into .tools
      --no-check        only generates
  bench decode Measures decoding beside serde's derive over serde_json, sonic-rs and simd-json
  bench wire   Measures calls over TLS on this machine, beside bare `reqwest`: throughput, latencies, allocations, memory
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
    // `generate` prints its own help.
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
        "update" => return spec::take_over(parser),
        "corpus" => corpus::run(parser),
        "fuzz" => fuzz::run(parser, fuzz::Kind::Broken),
        "splice" => fuzz::run(parser, fuzz::Kind::Spliced),
        "spec" => spec(parser),
        "driver" => driver::run(parser),
        "fidelity" => fidelity::run(parser),
        "features" => features::run(),
        "fixtures" => fixtures::run(parser),
        "conformance" => conformance::run(parser),
        "tidy" => tidy::run(),
        "verdicts" => verdicts::run(parser),
        "chaos" => chaos(parser),
        "deny" => release::deny(parser),
        "package" => package::package(parser),
        "projects" => projects::run(parser),
        "wasm" => wasm::run(parser),
        "ci" => ci::run(),
        "help" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("unknown command `{other}`\n\n{HELP}")),
    };
    done.map(|()| ExitCode::SUCCESS)
}

/// The files of a folder that have one of these extensions, sorted.
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

/// `chaos [--minutes N] [--seed N]`.
fn chaos(mut parser: lexopt::Parser) -> Result<(), String> {
    let arguments = parser.raw_args().map_err(|error| error.to_string())?;
    let mut command = std::process::Command::new(env!("CARGO"));
    command.current_dir(workspace());
    command.args(["run", "--quiet", "--package", "chaos", "--"]);
    let status = command.args(arguments).status();
    match status.map_err(|error| format!("cargo: {error}"))?.success() {
        true => Ok(()),
        false => Err("chaos found a fault".to_owned()),
    }
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
            "expected `spec update FILE` or `spec update URL`\n\n{HELP}"
        )),
    }
}
