//! The whole command with all its subcommands, and its completions for shells.

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use super::arguments::generate_command;

const ABOUT: &str = "Writes a Rust client crate for an HTTP API from its OpenAPI document.";

const EXAMPLES: &str = "\
Examples:
  oasmith generate openapi.yaml --out my-client
      writes the crate `my-client` from a document of OpenAPI 3 or Swagger 2.0, JSON or YAML
  oasmith generate openapi.yaml --out my-client --dry-run
      prints what would be written and removed, and writes nothing
  oasmith generate openapi.yaml --out my-client --check
      for CI: writes nothing, and fails if a file is out of date
  oasmith generate orders.yaml --out clients/orders --runtime crate
      shares the runtime with the other clients in `clients`: it is the crate `clients/client-runtime`
  curl https://api.example.com/openapi.json | oasmith generate - --out my-client
      reads the document from standard input
  oasmith config > codegen.toml
      starts a configuration: every setting, explained and commented out
  oasmith generate openapi.yaml --out my-client --config codegen.toml --overlay fixes.yaml
      uses a configuration, and an overlay that corrects the document
  oasmith samples openapi.yaml --out samples.overlay.yaml
      writes a code sample in Rust for each operation, as an overlay for the docs of the API
  oasmith update https://api.example.com/openapi.json --document openapi.yaml --out my-client
      updates to a new version of the document, and reports what changes and the next version of the crate
  oasmith changes old.yaml new.yaml
      reports what changes for users of the crate, and which changes break their code
  oasmith changes old.yaml new.yaml --fail-on breaking
      for CI: exits with 3 if a change breaks users' code
  oasmith mock openapi.yaml --port 4010
      serves a mock of the API, for tests
  oasmith completions bash > ~/.local/share/bash-completion/completions/oasmith
      completes arguments in the shell";

/// The whole command.
pub(super) fn command() -> Command {
    let command = Command::new("oasmith")
        .version(env!("CARGO_PKG_VERSION"))
        .about(ABOUT)
        .after_help(EXAMPLES)
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            generate_command()
                .mut_arg("document", |argument| argument.required(true))
                .mut_arg("out", |argument| argument.required(true)),
        )
        .subcommand(super::update::command())
        .subcommand(super::changes::command());
    #[cfg(feature = "mock")]
    let command = command.subcommand(super::mock::command());
    command
        .subcommand(super::samples::command())
        .subcommand(
            Command::new("config")
                .about("Prints a codegen.toml with every setting, explained and commented out"),
        )
        .subcommand(
            Command::new("completions")
                .about("Prints a shell completion script")
                .arg(
                    Arg::new("shell")
                        .required(true)
                        .value_parser(value_parser!(Shell)),
                ),
        )
}

/// Returns the completion script for a shell.
pub(super) fn completions(matches: &ArgMatches) -> String {
    let mut script = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell").copied() {
        clap_complete::generate(shell, &mut command(), "oasmith", &mut script);
    }
    String::from_utf8_lossy(&script).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_sound() {
        command().debug_assert();
        for shell in [Shell::Bash, Shell::Fish, Shell::Zsh] {
            let matches =
                command().get_matches_from(["oasmith", "completions", &shell.to_string()]);
            let (_, matches) = matches.subcommand().expect("a command");
            assert!(completions(matches).contains("overlay"));
        }
    }
}
