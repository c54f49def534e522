//! `changes`: what changes for users of polar-client between a commit and the working tree.

use std::path::Path;
use std::process::{Command, ExitCode};

use oasmith::cli::{self, FailOn, Generate};
use oasmith::lock::Lock;
use oasmith::{Config, Input, Source};

/// `changes [REVISION] [--json] [--fail-on breaking|any]`
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<ExitCode, String> {
    use lexopt::prelude::*;
    let (mut revision, mut json, mut fail_on) = ("HEAD".to_owned(), false, None);
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Long("json") => json = true,
            Long("fail-on") => {
                let kind = parser.value().map_err(|error| error.to_string())?;
                fail_on = Some(self::fail_on(&kind)?);
            }
            Value(word) => revision = word.to_string_lossy().into_owned(),
            other => return Err(other.unexpected().to_string()),
        }
    }
    let root = crate::workspace();
    let mut options = Generate::default();
    crate::generate::own(&mut options, &root)?;
    let now = cli::input(&options.files())
        .map_err(|error| cli::Failure::from(error).render(oasmith::report::Look::Plain))?;
    let before = before(&root, &revision)?;
    Ok(cli::print(cli::compare(&before, &now, json, fail_on)))
}

/// Parses the kind of change that makes a command fail.
pub(crate) fn fail_on(kind: &std::ffi::OsStr) -> Result<FailOn, String> {
    match kind.to_str() {
        Some("breaking") => Ok(FailOn::Breaking),
        Some("any") => Ok(FailOn::Any),
        Some(_) | None => Err("`--fail-on` takes `breaking` or `any`".to_owned()),
    }
}

/// The input at a commit: the document, the overlays and the configuration.
fn before(root: &Path, revision: &str) -> Result<Input, String> {
    let source = |path: &str| {
        let bytes = git(root, &["show", &format!("{revision}:{path}")])?;
        Ok::<Source, String>(Source::new(format!("{revision}:{path}"), bytes))
    };
    let listed = git(
        root,
        &["ls-tree", "--name-only", revision, "spec/overlays/"],
    )?;
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let overlays = listed.lines().filter(|path| path.ends_with(".yaml"));
    let config = git(root, &["show", &format!("{revision}:spec/codegen.toml")])?;
    let config = Config::parse(
        &format!("{revision}:spec/codegen.toml"),
        &String::from_utf8_lossy(&config),
    );
    // Older commits have no `names.lock`.
    let lock = git(root, &["show", &format!("{revision}:generated/names.lock")]);
    let lock = lock.unwrap_or_default();
    Ok(Input {
        lock: Lock::parse(&String::from_utf8_lossy(&lock))?,
        sources: vec![source("spec/polar.openapi.yaml")?],
        overlays: overlays.map(source).collect::<Result<_, _>>()?,
        config: config.map_err(|report| report.to_string())?,
        ..Input::default()
    })
}

fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .current_dir(root)
        .args(arguments)
        .output()
        .map_err(|error| format!("cannot run git: {error}"))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(format!(
            "git {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr).trim()
        )),
    }
}
