//! The long run: sends instances of every schema of a document through a crate and its driver.

use std::path::PathBuf;
use std::process::ExitCode;

use fidelity::operation::operations;
use fidelity::run::{ROUND_TRIP, Run};
use fidelity::stage::Stage;
use fidelity::typed::{Codec, Schema, Typed};
use serde_json::json;

const USAGE: &str = "\
fidelity --driver PROGRAM [--document FILE [--config FILE]] [--cases N | --each N] [--seed N] [--schema NAME]
         [--serde] [--arbitrary-precision] [--json]
fidelity --driver PROGRAM --through ADDRESS [--sets N] [--document FILE [--config FILE]] [--seed N]";

struct Options {
    driver: PathBuf,
    document: Option<PathBuf>,
    config: Option<PathBuf>,
    /// The number of instances in total.
    cases: u64,
    /// The number of instances of each schema, instead of a total.
    each: Option<u64>,
    seed: u64,
    schema: Option<String>,
    codec: Codec,
    /// Fails unless `serde_json` keeps the text of numbers in the driver's build.
    arbitrary_precision: bool,
    json: bool,
    /// The address of a mock server that checks requests, such as `127.0.0.1:4010`.
    through: Option<String>,
    /// The number of sets of arguments for each operation.
    sets: u64,
}

fn main() -> ExitCode {
    match options().and_then(|options| run(&options)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, String> {
    let mut options = Options {
        driver: PathBuf::new(),
        document: None,
        config: None,
        cases: 20_000,
        each: None,
        seed: 0,
        schema: None,
        codec: Codec::Own,
        arbitrary_precision: false,
        json: false,
        through: None,
        sets: 4,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} takes a value"));
        let number = |text: String| {
            text.parse::<u64>()
                .map_err(|_| format!("`{text}` is not a number"))
        };
        match argument.as_str() {
            "--driver" => options.driver = value()?.into(),
            "--document" => options.document = Some(value()?.into()),
            "--config" => options.config = Some(value()?.into()),
            "--cases" => options.cases = number(value()?)?,
            "--each" => options.each = Some(number(value()?)?),
            "--seed" => options.seed = number(value()?)?,
            "--schema" => options.schema = Some(value()?),
            "--serde" => options.codec = Codec::Serde,
            "--arbitrary-precision" => options.arbitrary_precision = true,
            "--json" => options.json = true,
            "--through" => options.through = Some(value()?),
            "--sets" => options.sets = number(value()?)?,
            other => return Err(format!("there is no option `{other}`\n{USAGE}")),
        }
    }
    match options.driver.as_os_str().is_empty() {
        true => Err(USAGE.to_owned()),
        false => Ok(options),
    }
}

fn run(options: &Options) -> Result<bool, String> {
    let typed = Typed::start(&options.driver)?;
    if options.arbitrary_precision && !typed.arbitrary_precision {
        return Err("the driver's build does not have `arbitrary_precision` turned on".to_owned());
    }
    let mut run = match &options.document {
        Some(document) => fidelity::run_on(document, options.config.as_deref(), typed)?,
        None => fidelity::own_run(typed)?,
    };
    if let Some(address) = &options.through {
        return conformance(&mut run, options, address);
    }
    run.codec = options.codec;
    let wanted = |schema: &&Schema| {
        options
            .schema
            .as_ref()
            .is_none_or(|name| [&schema.name, &schema.pointer].contains(&name))
    };
    let schemas: Vec<Schema> = run.typed.schemas.iter().filter(wanted).cloned().collect();
    let count = schemas.len().max(1) as u64;
    let each = options.each.unwrap_or(options.cases / count).max(1);
    for schema in &schemas {
        for case in 0..each {
            run.case(schema, options.seed + case);
        }
    }
    if options.schema.is_none() {
        calls(&mut run, each * count, options.seed)?;
    }
    let (unions, members) = run.unions(&schemas, (each / 20).max(5), options.seed);
    tell(&run, options, schemas.len(), each, unions, members);
    Ok(run.report.is_clean())
}

/// Calls each operation through a mock server.
fn conformance(run: &mut Run, options: &Options, address: &str) -> Result<bool, String> {
    let stage = Stage::forwarding(address.to_owned()).map_err(|error| error.to_string())?;
    let operations = operations(&run.document);
    let mut accepted = 0;
    for operation in &operations {
        let all = run.conforms(&stage, operation, options.sets, options.seed);
        accepted += usize::from(all);
    }
    print!("{}", run.report);
    println!("{accepted} of {} operations accepted", operations.len());
    Ok(run.report.is_clean() && accepted == operations.len())
}

/// Calls each operation with several sets of arguments, whose number depends on the number of instances.
fn calls(run: &mut Run, instances: u64, seed: u64) -> Result<(), String> {
    let stage = Stage::answering().map_err(|error| error.to_string())?;
    let operations = operations(&run.document);
    let each = (instances / 20 / operations.len().max(1) as u64).max(4);
    for operation in &operations {
        run.calls(&stage, operation, each, seed);
    }
    Ok(())
}

fn tell(run: &Run, options: &Options, schemas: usize, each: u64, unions: usize, members: usize) {
    if !options.json {
        print!("{}", run.report);
        println!(
            "{schemas} schemas, {each} instances each; {unions} unions with {members} members"
        );
        return;
    }
    let outcome = json!({
        "schemas": schemas,
        "instances": run.report.counts.get(ROUND_TRIP).map_or(0, |(cases, _)| *cases),
        "cases": run.report.cases(),
        "unions": unions,
        "members": members,
        "failures": run.report.told(),
        "explained": run.report.explained.keys().collect::<Vec<_>>(),
    });
    println!("{outcome}");
}
