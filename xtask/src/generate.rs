//! `generate`: from a document to a crate on the disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use generator::{Config, Files, Input, Source};
use lexopt::prelude::*;

use crate::files;

#[derive(Default)]
struct Options {
    check: bool,
    spec: Option<PathBuf>,
    overlays: Vec<PathBuf>,
    config: Option<PathBuf>,
    out: Option<PathBuf>,
    driver: Option<PathBuf>,
    name: Option<String>,
}

/// Runs the command.
pub(crate) fn run(parser: lexopt::Parser) -> Result<(), String> {
    let options = options(parser).map_err(|error| error.to_string())?;
    let started = Instant::now();
    let mut input = input(&options)?;
    let out = match (&options.out, &options.spec) {
        (Some(out), _) => out.clone(),
        (None, None) => crate::workspace().join("generated"),
        (None, Some(_)) => return Err("say where the crate goes: `--out DIR`".to_owned()),
    };
    let own = options.spec.is_none() && options.out.is_none();
    let driver = options
        .driver
        .clone()
        .or_else(|| own.then(|| crate::workspace().join("tests/driver")));
    input.driver = driver
        .as_ref()
        .map(|driver| files::relative(driver, &out))
        .transpose()?;
    let output = generator::generate(&input).map_err(|report| report.to_string())?;
    if !output.report.is_empty() {
        eprintln!("{}", output.report);
    }
    println!(
        "{} operations, {} webhooks, {} types",
        output.operations, output.webhooks, output.types
    );
    put(&out, &output.files, options.check)?;
    if let Some(driver) = &driver {
        put(driver, &output.driver, options.check)?;
    }
    println!("in {} ms", started.elapsed().as_millis());
    Ok(())
}

/// Brings a folder to what belongs there, or compares only.
fn put(folder: &Path, files: &Files, check: bool) -> Result<(), String> {
    let difference = files::compare(folder, files)?;
    if check {
        return self::check(folder, files, &difference);
    }
    files::write(folder, files, &difference)?;
    println!(
        "{}: {} files written, {} unchanged, {} removed",
        name_of(folder),
        difference.changed.len(),
        difference.unchanged,
        difference.orphans.len(),
    );
    Ok(())
}

fn options(mut parser: lexopt::Parser) -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => options.check = true,
            Long("spec") => options.spec = Some(parser.value()?.into()),
            Long("overlay") => options.overlays.push(parser.value()?.into()),
            Long("config") => options.config = Some(parser.value()?.into()),
            Long("out") => options.out = Some(parser.value()?.into()),
            Long("driver") => options.driver = Some(parser.value()?.into()),
            Long("name") => options.name = Some(parser.value()?.string()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

/// Our own document without `--spec`, with its overlays and its configuration.
fn input(options: &Options) -> Result<Input, String> {
    let spec = crate::workspace().join("spec");
    let own = options.spec.is_none();
    let document = options
        .spec
        .clone()
        .unwrap_or_else(|| spec.join("polar.openapi.yaml"));
    let mut overlays = options.overlays.clone();
    if own && overlays.is_empty() {
        overlays = overlays_of(&spec)?;
    }
    let config = options
        .config
        .clone()
        .or_else(|| own.then(|| spec.join("codegen.toml")));
    let mut config = match config {
        Some(path) => {
            let text = fs::read_to_string(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            Config::parse(&name_of(&path), &text).map_err(|problem| problem.to_string())?
        }
        None => Config::default(),
    };
    if let Some(name) = &options.name {
        config.package.name = Some(name.clone());
    }
    Ok(Input {
        sources: vec![source(&document)?],
        overlays: overlays
            .iter()
            .map(|path| source(path))
            .collect::<Result<_, _>>()?,
        config,
        carried: if own {
            carried(&spec.join("crate"))?
        } else {
            Files::new()
        },
        driver: None,
    })
}

/// What stands in a folder, to be carried over as it is.
fn carried(folder: &Path) -> Result<Files, String> {
    let mut files = Files::new();
    let mut todo = vec![folder.to_owned()];
    while let Some(next) = todo.pop() {
        let Ok(entries) = fs::read_dir(&next) else {
            continue;
        };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.is_dir() {
                todo.push(path);
                continue;
            }
            let text = fs::read_to_string(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            let steps: Vec<_> = path
                .strip_prefix(folder)
                .unwrap_or(&path)
                .iter()
                .map(|step| step.to_string_lossy())
                .collect();
            files.insert(steps.join("/"), text);
        }
    }
    Ok(files)
}

fn overlays_of(spec: &Path) -> Result<Vec<PathBuf>, String> {
    let folder = spec.join("overlays");
    let entries =
        fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml")
    });
    paths.sort();
    Ok(paths)
}

fn source(path: &Path) -> Result<Source, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Source::new(name_of(path), bytes))
}

/// A path as messages show it: from the workspace's folder if it lies there.
fn name_of(path: &Path) -> String {
    path.strip_prefix(crate::workspace())
        .unwrap_or(path)
        .display()
        .to_string()
}

fn check(out: &Path, files: &Files, difference: &files::Difference) -> Result<(), String> {
    if difference.changed.is_empty() && difference.orphans.is_empty() {
        println!(
            "{}: {} files are up to date",
            name_of(out),
            difference.unchanged
        );
        return Ok(());
    }
    let mut message = String::new();
    for path in difference.changed.iter().take(10) {
        let expected = files.get(path).map(String::as_str).unwrap_or_default();
        message.push_str(&format!("{path} is not what the generator writes\n"));
        message.push_str(&files::first_difference(out, path, expected));
        message.push('\n');
    }
    for path in difference.orphans.iter().take(10) {
        message.push_str(&format!(
            "{path} is a file that the generator does not write\n"
        ));
    }
    let count = difference.changed.len() + difference.orphans.len();
    message.push_str(&format!(
        "{count} files differ. Run `cargo xtask generate` and commit what it writes."
    ));
    Err(message)
}
