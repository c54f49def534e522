//! `mock`: a server that simulates an API from its document. In: a document and an address. Out: responses.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::arguments::{flag, path, places};
use super::failure::Failure;
use super::{complain, input, look, say};
use crate::disk::InputFiles;
use crate::mock::{Mock, Server};

/// The arguments of `mock`.
#[derive(Debug)]
pub(super) struct Options {
    files: InputFiles,
    host: String,
    port: u16,
    is_for_anyone: bool,
    is_quiet: bool,
}

const MOCK: &str = "\
Serves a mock of the API in a document: OpenAPI 3 or Swagger 2.0, JSON or YAML. No code is generated.

The body of a response is the first example in the document that is valid according to the schema, or else a sample. \
Requests are validated: path, query, headers, cookies, media type, body, and whether they have the required credentials. The \
response to an invalid request is `application/problem+json`, and lists each error with its location.

A request can choose its response with the header `Prefer`, as for Prism:
  Prefer: code=404            the response that is documented for this status
  Prefer: example=NAME        the example with this name
All origins are allowed (CORS), so programs in browsers can call the mock.";

const EXIT: &str = "\
Exit codes:
  1  the document has errors, a file cannot be read, or the address is in use
  2  the arguments are invalid";

pub(super) fn command() -> Command {
    let [document, ..] = places();
    Command::new("mock")
        .about("Serves a mock of the API in a document, for tests")
        .long_about(MOCK)
        .after_help(EXIT)
        .args([
            document.required(true),
            Arg::new("port")
                .long("port")
                .short('p')
                .value_name("PORT")
                .default_value("4010")
                .value_parser(value_parser!(u16))
                .help("The port; 0 for a free one"),
            Arg::new("host")
                .long("host")
                .value_name("HOST")
                .default_value("127.0.0.1")
                .help("The address to listen on; `0.0.0.0` to be reached by other machines"),
            path(
                "overlay",
                "FILE",
                "An overlay that corrects the document; can be given several times",
            )
            .action(ArgAction::Append),
            flag("lenient", "Ignores invalid parts, with a warning"),
            flag("no-auth", "Requires no credentials"),
            flag("quiet", "Does not print a line for each request"),
        ])
}

/// Reads the matches of `mock`.
pub(super) fn of(matches: &ArgMatches) -> Options {
    let overlays = matches.get_many::<PathBuf>("overlay").unwrap_or_default();
    let document = matches.get_one::<PathBuf>("document").cloned();
    let host = matches.get_one::<String>("host").cloned();
    Options {
        files: InputFiles {
            document: document.unwrap_or_default(),
            overlays: overlays.cloned().collect(),
            lenient: matches.get_flag("lenient"),
            ..InputFiles::default()
        },
        host: host.unwrap_or_default(),
        port: matches.get_one("port").copied().unwrap_or_default(),
        is_for_anyone: matches.get_flag("no-auth"),
        is_quiet: matches.get_flag("quiet"),
    }
}

/// Serves until the process is ended.
pub(super) fn run(options: &Options) -> ExitCode {
    match started(options) {
        Ok((server, operations)) => {
            let line = format!(
                "http://{} serves {operations} operations\n",
                server.address()
            );
            say(&line);
            server.wait();
            ExitCode::SUCCESS
        }
        Err(failure) => {
            complain(&failure);
            ExitCode::FAILURE
        }
    }
}

fn started(options: &Options) -> Result<(Server, usize), Failure> {
    let input = input(&options.files)?;
    let problems = |report| Failure::Problems(Box::new(report), Vec::new());
    let (mock, report) = Mock::new(&input).map_err(problems)?;
    if !report.is_empty() {
        let text = report.render(look());
        let _ = writeln!(io::stderr(), "{}", text.trim_end());
    }
    let mock = match options.is_for_anyone {
        true => mock.for_anyone(),
        false => mock,
    };
    let operations = mock.operations();
    let is_quiet = options.is_quiet;
    let address = (options.host.as_str(), options.port);
    let server = Server::start(mock, address, move |request, response| {
        if !is_quiet {
            let (method, target) = (&request.method, &request.target);
            let what = response
                .problem
                .as_ref()
                .map_or_else(String::new, |what| format!(" ({what})"));
            // A failure means that the reader has closed the output.
            let _ = writeln!(io::stdout(), "{method} {target}: {}{what}", response.status);
        }
    });
    let server = server
        .map_err(|error| Failure::Other(format!("{}:{}: {error}", options.host, options.port)))?;
    Ok((server, operations))
}
