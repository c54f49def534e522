//! Writes a table of all operations of the API, each with a function that calls it through the typed client
//! (`OUT_DIR/operations.rs`), a table with a function that doubles each operation (`OUT_DIR/doubles.rs`), and the code
//! samples, each in a module (`OUT_DIR/samples.rs`). The generator's plan of the client tells how each operation is
//! called.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use oasmith::sdk::{
    Argument, Operation, ResponseDecoding, Scalar, Sdk, Service, Target, Ty, TypeNames,
};
use oasmith::{Config, Input, Source};

fn main() -> Result<(), Box<dyn Error>> {
    let spec = Path::new("../../spec");
    println!("cargo::rerun-if-changed={}", spec.display());
    println!("cargo::rerun-if-changed=build.rs");
    let sdk = plan(spec)?;
    let mut table = String::from("&[\n");
    for service in &sdk.services {
        rows(service, "client", &sdk.names, &mut table)?;
    }
    table.push_str("]\n");
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(folder.join("operations.rs"), table)?;
    let mut table = String::from("&[\n");
    for service in &sdk.services {
        doubles(service, "", &sdk.names, &mut table)?;
    }
    table.push_str("]\n");
    fs::write(folder.join("doubles.rs"), table)?;
    let names = sdk.errors.iter().flat_map(|error| &error.constants);
    let names = names.filter_map(|(_, value)| match value {
        Scalar::String(name) => Some(name.as_str()),
        _ => None,
    });
    let names: Vec<&str> = names.collect();
    fs::write(folder.join("errors.rs"), format!("&{names:?}"))?;
    let samples = Path::new("../../generated/code-samples.overlay.yaml");
    println!("cargo::rerun-if-changed={}", samples.display());
    fs::write(
        folder.join("samples.rs"),
        modules(&fs::read_to_string(samples)?),
    )?;
    Ok(())
}

/// Returns the programs of an overlay, each in a module of its own.
fn modules(overlay: &str) -> String {
    const INDENT: &str = "            ";
    let mut programs: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in overlay.lines() {
        if line.trim() == "source: |" {
            programs.push(String::new());
            is_open = true;
        } else if is_open && (line.is_empty() || line.starts_with(INDENT)) {
            let program = programs.last_mut().expect("a program is open");
            program.push_str(line.strip_prefix(INDENT).unwrap_or_default());
            program.push('\n');
        } else {
            is_open = false;
        }
    }
    let count = programs.len();
    let modules = programs.iter().enumerate();
    let modules = modules.map(|(number, text)| format!("mod program_{number} {{\n{text}}}\n"));
    let modules: String = modules.collect();
    format!("pub(crate) const COUNT: usize = {count};\n{modules}")
}

fn plan(spec: &Path) -> Result<Sdk, Box<dyn Error>> {
    let mut overlays: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(spec.join("overlays"))? {
        overlays.push(entry?.path());
    }
    overlays.sort();
    let input = Input {
        sources: vec![source(&spec.join("polar.openapi.yaml"))?],
        overlays: overlays
            .iter()
            .map(|path| source(path))
            .collect::<Result<_, _>>()?,
        config: Config::parse(
            "codegen.toml",
            &fs::read_to_string(spec.join("codegen.toml"))?,
        )
        .map_err(|problem| problem.to_string())?,
        ..Input::default()
    };
    let (sdk, _, _) = oasmith::plan(&input).map_err(|report| report.to_string())?;
    Ok(sdk)
}

fn source(path: &Path) -> Result<Source, Box<dyn Error>> {
    Ok(Source::new(path.display().to_string(), fs::read(path)?))
}

/// Writes the rows of a service and of the services within it; `parent` is the expression for the outer service.
fn rows(
    service: &Service,
    parent: &str,
    names: &TypeNames,
    table: &mut String,
) -> std::fmt::Result {
    let accessor = format!("{parent}.{}()", service.module);
    for operation in &service.operations {
        row(operation, &accessor, names, table)?;
    }
    for child in &service.children {
        rows(child, &accessor, names, table)?;
    }
    Ok(())
}

/// Writes the doubles of the operations of a service and of the services within it.
fn doubles(
    service: &Service,
    parent: &str,
    names: &TypeNames,
    table: &mut String,
) -> std::fmt::Result {
    let accessor = format!("{parent}.{}()", service.module);
    for operation in &service.operations {
        let (id, name) = (&operation.id, &operation.name);
        let arguments = operation.arguments.iter();
        let mut given: Vec<String> = arguments.map(|it| sample(&it.ty, names)).collect();
        let optional = operation.builder.iter().find_map(|it| it.body.as_ref());
        let (body, call) = match (&operation.body, optional) {
            (Some(body), _) => {
                given.push("body.clone()".to_owned());
                (sample(&body.ty, names), "")
            }
            (None, Some(body)) => (
                format!("Some({})", sample(&body.ty, names)),
                ".body(body.clone().expect(\"it is\"))",
            ),
            (None, None) => ("()".to_owned(), ""),
        };
        let response = sample(&operation.response.ty, names);
        let given = given.join(", ");
        // Deprecated operations are doubled too.
        writeln!(
            table,
            "Doubled {{ id: {id:?}, test: |polar, client| {{
                let (body, response) = ({body}, {response});
                let operation = polar{accessor}.{name}();
                operation.returns(response.clone());
                let got = client{accessor}.{name}({given}){call}.send();
                check({id:?}, got, response, operation.requests(), body)(operation.requests())
            }} }},"
        )?;
    }
    for child in &service.children {
        doubles(child, &accessor, names, table)?;
    }
    Ok(())
}

/// An expression for a value of a type.
fn sample(ty: &Ty, names: &TypeNames) -> String {
    let sample = |ty: &Ty| sample(ty, names);
    match ty {
        Ty::Named(_) => format!("<{}>::sample()", rust(ty, names)),
        Ty::List(item) => format!("vec![{}]", sample(item)),
        Ty::Option(inner) => format!("Some({})", sample(inner)),
        Ty::Boxed(inner) => format!("Box::new({})", sample(inner)),
        Ty::Raw => "polar_client::RawJson::parse(\"{}\").expect(\"JSON\")".to_owned(),
        Ty::Boolean => "true".to_owned(),
        Ty::Unit => "()".to_owned(),
        Ty::Bytes => "bytes::Bytes::from_static(b\"bytes\")".to_owned(),
        Ty::String => "String::from(\"text\")".to_owned(),
        Ty::Text(format) if format.word() == "date" => text("2026-01-02"),
        Ty::Text(format) if format.word() == "date-time" => text("2026-01-02T09:00:00Z"),
        Ty::Text(_) => "uuid::Uuid::from_u128(1)".to_owned(),
        other => format!("<{}>::default()", rust(other, names)),
    }
}

/// An expression for a value that is parsed from text.
fn text(text: &str) -> String {
    format!(
        "polar_client::json::from_str({:?}).expect(\"a text\")",
        format!("{text:?}")
    )
}

fn row(
    operation: &Operation,
    accessor: &str,
    names: &TypeNames,
    table: &mut String,
) -> std::fmt::Result {
    let Operation {
        id,
        method,
        path,
        name,
        ..
    } = operation;
    let mut given: Vec<String> = operation
        .arguments
        .iter()
        .map(|it| argument(it, names))
        .collect();
    given.extend(
        operation
            .body
            .as_ref()
            .map(|body| format!("given.body::<{}>()?", rust(&body.ty, names))),
    );
    let given = given.join(", ");
    let body = match operation
        .builder
        .as_ref()
        .and_then(|builder| builder.body.as_ref())
    {
        Some(body) => format!(
            "let call = match given.optional_body::<{}>()? {{ Some(body) => call.body(body), None => call }};",
            rust(&body.ty, names)
        ),
        None => String::new(),
    };
    let given_name = if given.is_empty() && body.is_empty() {
        "_"
    } else {
        "given"
    };
    let response = match operation.response.decoding {
        ResponseDecoding::Json | ResponseDecoding::JsonOrEmpty => "json",
        ResponseDecoding::Empty | ResponseDecoding::Choice => "empty",
        ResponseDecoding::Text => "text",
        ResponseDecoding::Bytes => "bytes",
    };
    // Deprecated operations are tested too.
    writeln!(
        table,
        "Operation {{ id: {id:?}, method: {method:?}, path: {path:?}, send: |client, {given_name}| {{
            #[allow(deprecated)]
            let call = {accessor}.{name}({given});
            {body}
            Ok({response}(call.send()))
        }} }},"
    )
}

fn argument(argument: &Argument, names: &TypeNames) -> String {
    let place = match argument.target {
        Target::Path(_) => "path",
        Target::Query(_) | Target::QueryEntry => "query",
        Target::Header(_) | Target::Cookie(_) => "header",
    };
    format!(
        "given.{place}::<{}>({:?})?",
        rust(&argument.ty, names),
        argument.wire
    )
}

fn rust(ty: &Ty, names: &TypeNames) -> String {
    let rust = |ty: &Ty| rust(ty, names);
    match ty {
        Ty::String => "String".to_owned(),
        Ty::Integer => "i64".to_owned(),
        Ty::Float => "f64".to_owned(),
        Ty::Number => "polar_client::Number".to_owned(),
        Ty::Boolean => "bool".to_owned(),
        Ty::Text(format) => {
            let home = format.dependency().unwrap_or("polar_client");
            format!("{home}::{}", format.rust())
        }
        Ty::Foreign(path) => path.clone(),
        Ty::Bytes => "bytes::Bytes".to_owned(),
        Ty::Raw => "polar_client::RawJson".to_owned(),
        Ty::Unit => "()".to_owned(),
        Ty::Local(name) => name.clone(),
        Ty::List(item) => format!("Vec<{}>", rust(item)),
        Ty::Map(value) => format!("std::collections::BTreeMap<String, {}>", rust(value)),
        Ty::Tuple(places) => format!(
            "({},)",
            places.iter().map(rust).collect::<Vec<_>>().join(", ")
        ),
        Ty::OpenTuple(inner) => format!("polar_client::OpenTuple<{}>", rust(inner)),
        Ty::OneOrMany(inner) => format!("polar_client::OneOrMany<{}>", rust(inner)),
        Ty::Option(inner) => format!("Option<{}>", rust(inner)),
        Ty::Patch(inner) => format!("polar_client::Patch<{}>", rust(inner)),
        Ty::Boxed(inner) => format!("Box<{}>", rust(inner)),
        Ty::Named(id) => format!("polar_client::models::{}", names.of(*id)),
    }
}
