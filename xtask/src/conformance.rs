//! `conformance`: calls every operation of our crate against Prism, an independent mock server.
//!
//! Prism is installed from the npm registry into `/.tools`, which git ignores; this needs `node` and `npm`. It runs on
//! loopback with a copy of the document, and reports requests that violate it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use oasmith::document::{Source, parse};
use oasmith::report::Report;
use serde_json::Value;

use crate::driver::{self, Neighbour};
use crate::fidelity;

/// The npm package, in the version whose reports this command can read.
const PACKAGE: &str = "@stoplight/prism-cli";
const VERSION: &str = "5.16.0";

/// The line that Prism prints when it is ready.
const READY: &str = "Prism is listening";

/// Runs the command: `[--document FILE] [--sets N] [--seed N]`.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    use lexopt::prelude::*;
    let (mut document, mut more) = (None, Vec::new());
    let mut read = || -> Result<(), lexopt::Error> {
        while let Some(argument) = parser.next()? {
            match argument {
                Long("document") => document = Some(PathBuf::from(parser.value()?)),
                Long(name @ ("sets" | "seed")) => {
                    let name = format!("--{name}");
                    let number: u64 = parser.value()?.parse()?;
                    more.extend([name, number.to_string()]);
                }
                other => return Err(other.unexpected()),
            }
        }
        Ok(())
    };
    read().map_err(|error| error.to_string())?;
    let own = crate::workspace().join("spec/polar.openapi.yaml");
    let prism = prism()?;
    let copy = copy(document.as_deref().unwrap_or(&own))?;
    let (judge, program) = (
        fidelity::judge(driver::LONG)?,
        driver::own(driver::LONG, Neighbour::Plain)?,
    );
    let mock = Mock::start(&prism, &copy)?;
    println!("Prism {VERSION} on {}", mock.address);
    let mut command = Command::new(&judge);
    command.arg("--driver").arg(&program);
    if let Some(document) = &document {
        let config = own.with_file_name("codegen.toml");
        command.arg("--document").arg(document);
        command.arg("--config").arg(config);
    }
    let status = command
        .args(["--through", &mock.address])
        .args(more)
        .status()
        .map_err(|error| format!("{}: {error}", judge.display()))?;
    match status.success() {
        true => Ok(()),
        false => Err("some requests or responses violate the document".to_owned()),
    }
}

/// The program of the mock server, installed if it is missing.
fn prism() -> Result<PathBuf, String> {
    let folder = crate::workspace().join(format!(".tools/prism-{VERSION}"));
    let program = folder.join("node_modules/.bin/prism");
    if program.exists() {
        return Ok(program);
    }
    println!("installing {PACKAGE} {VERSION} into .tools");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    // Scripts of packages must not run.
    let output = Command::new("npm")
        .args(["install", "--ignore-scripts", "--no-audit", "--no-fund"])
        .arg("--prefix")
        .arg(&folder)
        .arg(format!("{PACKAGE}@{VERSION}"))
        .output()
        .map_err(|error| format!("cannot run npm, which this command needs: {error}"))?;
    match output.status.success() && program.exists() {
        true => Ok(program),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

/// A copy of a document that Prism understands, as JSON.
fn copy(document: &Path) -> Result<PathBuf, String> {
    let name = document.display().to_string();
    let bytes = fs::read(document).map_err(|error| format!("{name}: {error}"))?;
    let mut report = Report::new();
    let mut value = parse(&Source::new(&name, bytes), &mut report).ok_or(report.to_string())?;
    understood(&mut value);
    let copy = driver::target().join("conformance.openapi.json");
    fs::write(&copy, value.to_string()).map_err(|error| format!("{}: {error}", copy.display()))?;
    Ok(copy)
}

/// Rewrites a document so that Prism understands it. Prism refuses formats that it does not know, such as `uuid4`. It reads
/// a single value in a query as a list only if the schema of the parameter is a list, not if it is a list or null.
fn understood(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(understood),
        Value::Object(object) => {
            if let Some(format) = object.get_mut("format").filter(|format| *format == "uuid4") {
                *format = Value::from("uuid");
            }
            if object.contains_key("in")
                && let Some(schema) = object.get_mut("schema")
            {
                without_null(schema);
            }
            object.values_mut().for_each(understood);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn without_null(schema: &mut Value) {
    for keyword in ["anyOf", "oneOf"] {
        let Some(members) = schema.get_mut(keyword).and_then(Value::as_array_mut) else {
            continue;
        };
        members.retain(|member| member["type"] != "null");
        if let [only] = members.as_slice() {
            *schema = only.clone();
        }
    }
}

/// The running mock server, which is stopped when this is dropped.
struct Mock {
    program: Child,
    address: String,
}

impl Mock {
    fn start(prism: &Path, document: &Path) -> Result<Self, String> {
        let cannot = |error: std::io::Error| format!("cannot run Prism: {error}");
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = free.map_err(cannot)?.port();
        let mut program = Command::new(prism)
            .args(["mock", "--host", "127.0.0.1", "--multiprocess", "false"])
            .args(["--port", &port.to_string()])
            .arg(document)
            .env("SCARF_ANALYTICS", "false")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(cannot)?;
        let output = program.stdout.take().ok_or("Prism has no output")?;
        let mut mock = Self {
            program,
            address: format!("127.0.0.1:{port}"),
        };
        let mut lines = BufReader::new(output).lines();
        let mut told = Vec::new();
        loop {
            match lines.next() {
                Some(Ok(line)) if line.contains(READY) => break,
                Some(Ok(line)) => told.push(line),
                Some(Err(_)) | None => {
                    let _ = mock.program.wait();
                    return Err(format!("Prism stopped early:\n{}", told.join("\n")));
                }
            }
        }
        // The output is read and dropped, because a full pipe would block the server.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(mock)
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // Fails if the server has ended already, which is fine.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
