//! The long run: `fidelity [--cases N] [--seed N] [--schema NAME] [DOCUMENT]`.

use std::path::PathBuf;
use std::process::ExitCode;

use fidelity::run::Run;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, String> {
    let (mut cases, mut seed, mut only, mut document) = (20_000_u64, 0_u64, None, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || {
            arguments
                .next()
                .and_then(|text| text.parse().ok())
                .ok_or(format!("{argument} takes a number"))
        };
        match argument.as_str() {
            "--cases" => cases = number()?,
            "--seed" => seed = number()?,
            "--schema" => only = arguments.next(),
            other if !other.starts_with("--") => document = Some(PathBuf::from(other)),
            other => return Err(format!("there is no option `{other}`")),
        }
    }
    let mut run = match document {
        Some(document) => {
            let bytes = std::fs::read(&document)
                .map_err(|error| format!("{}: {error}", document.display()))?;
            Run::new(&document.display().to_string(), bytes)?
        }
        None => fidelity::own_run()?,
    };
    let all = driver::schemas()
        .iter()
        .filter(|schema| only.as_deref().is_none_or(|only| schema.is(only)));
    let schemas: Vec<driver::Schema> = all.copied().collect();
    let each = (cases / schemas.len().max(1) as u64).max(1);
    for schema in &schemas {
        for case in 0..each {
            run.case(schema, seed + case);
        }
    }
    let (unions, members) = run.unions(&schemas, (each / 20).max(5), seed);
    print!("{}", run.report);
    println!(
        "{} schemas, {each} instances each; {unions} unions with {members} members",
        schemas.len()
    );
    Ok(run.report.is_clean())
}
