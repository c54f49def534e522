//! Access to the Rust types through a driver, which is a program at the other end of two pipes or within this process.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::rc::Rc;

use serde_json::{Value, json};

/// A schema of the document that has a Rust type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// The component's name, or a JSON pointer for a schema without a name.
    pub name: String,
    /// Whether it is a named component.
    pub is_component: bool,
    /// A JSON pointer to it.
    pub pointer: String,
    /// The Rust type's name.
    pub rust: String,
    /// Whether requests contain it.
    pub sent: bool,
    /// Whether responses or webhooks contain it.
    pub received: bool,
}

/// An operation of the crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Its id.
    pub id: String,
    /// Its method, in upper case.
    pub method: String,
    /// Its path template.
    pub path: String,
}

/// Why JSON does not fit a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What is wrong.
    pub error: String,
    /// The place, such as `items[0].id`.
    pub path: String,
}

/// Which codec of a type is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Codec {
    /// The crate's own codecs.
    #[default]
    Own,
    /// The implementations of the traits of `serde`.
    Serde,
}

/// Sends a line to the driver, and returns the line that it answers.
type Ask = dyn FnMut(&str) -> io::Result<String>;

/// The crate behind its driver.
#[derive(Clone)]
pub struct Typed {
    ask: Rc<RefCell<Box<Ask>>>,
    /// All schemas that have a type.
    pub schemas: Rc<[Schema]>,
    /// All operations.
    pub operations: Rc<[Operation]>,
    /// Whether `serde_json` keeps the text of numbers in the driver's build.
    pub arbitrary_precision: bool,
}

impl Typed {
    /// Starts a driver, which is stopped when this is dropped.
    ///
    /// # Errors
    /// If the program does not start, or does not respond as a driver.
    pub fn start(program: &Path) -> Result<Self, String> {
        let mut process =
            Process::start(program).map_err(|error| format!("{}: {error}", program.display()))?;
        Self::new(move |line| process.ask(line))
    }

    /// Uses anything that responds as a driver.
    ///
    /// # Errors
    /// If it does not.
    pub fn new(ask: impl FnMut(&str) -> io::Result<String> + 'static) -> Result<Self, String> {
        let mut typed = Self {
            ask: Rc::new(RefCell::new(Box::new(ask))),
            schemas: Rc::new([]),
            operations: Rc::new([]),
            arbitrary_precision: false,
        };
        let list = typed.answer(&json!({"op": "list"}))?;
        let rows = |name: &str| list.get(name).and_then(Value::as_array).cloned();
        let schemas = rows("schemas").ok_or("the driver lists no schemas")?;
        let operations = rows("operations").ok_or("the driver lists no operations")?;
        typed.schemas = schemas.iter().map(schema).collect();
        typed.operations = operations.iter().map(operation).collect();
        typed.arbitrary_precision = list["serde_json"]["arbitrary_precision"] == true;
        Ok(typed)
    }

    /// Sends a request to the driver, and returns the answer.
    ///
    /// # Errors
    /// If the driver has ended, or its answer is not JSON.
    pub fn answer(&self, request: &Value) -> Result<Value, String> {
        self.line(&request.to_string())
    }

    /// Decodes JSON into the Rust type of a schema, and encodes the value.
    ///
    /// # Errors
    /// The error that the driver reports.
    pub fn round_trip(&self, schema: &Schema, json: &str, codec: Codec) -> Result<Value, Failure> {
        let mut answer = self.with_schema("decode", schema, json, codec)?;
        match answer.get_mut("json").map(Value::take) {
            Some(json) => Ok(json),
            None => Err(failure(&answer)),
        }
    }

    /// Decodes JSON, and returns the variants and the type of the value, such as `Custom BenefitCustom`.
    ///
    /// # Errors
    /// The error that the driver reports.
    pub fn variant(&self, schema: &Schema, json: &str, codec: Codec) -> Result<String, Failure> {
        let answer = self.with_schema("variant", schema, json, codec)?;
        match answer.get("variant").and_then(Value::as_str) {
            Some(names) => Ok(names.to_owned()),
            None => Err(failure(&answer)),
        }
    }

    fn with_schema(
        &self,
        op: &str,
        schema: &Schema,
        json: &str,
        codec: Codec,
    ) -> Result<Value, Failure> {
        let with = match codec {
            Codec::Own => "",
            Codec::Serde => r#""with":"serde","#,
        };
        let name = json!(schema.name);
        self.line(&format!(
            r#"{{"op":"{op}",{with}"schema":{name},"json":{json}}}"#
        ))
        .map_err(|error| Failure {
            error,
            path: String::new(),
        })
    }

    fn line(&self, line: &str) -> Result<Value, String> {
        let answer = (self.ask.borrow_mut())(line)
            .map_err(|error| format!("the driver is gone: {error}"))?;
        serde_json::from_str(&answer)
            .map_err(|error| format!("the driver's answer is not JSON: {error}: {answer}"))
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Typed")
            .field("schemas", &self.schemas.len())
            .field("operations", &self.operations.len())
            .finish_non_exhaustive()
    }
}

fn text(row: &Value, name: &str) -> String {
    row[name].as_str().unwrap_or_default().to_owned()
}

fn schema(row: &Value) -> Schema {
    let is_component = row["name"].is_string();
    let pointer = text(row, "pointer");
    Schema {
        name: match is_component {
            true => text(row, "name"),
            false => pointer.clone(),
        },
        is_component,
        pointer,
        rust: text(row, "type"),
        sent: row["sent"] == true,
        received: row["received"] == true,
    }
}

fn operation(row: &Value) -> Operation {
    Operation {
        id: text(row, "id"),
        method: text(row, "method"),
        path: text(row, "path"),
    }
}

fn failure(answer: &Value) -> Failure {
    Failure {
        error: text(answer, "error"),
        path: text(answer, "path"),
    }
}

/// A driver that runs as a program.
struct Process {
    program: Child,
    input: BufWriter<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Process {
    fn start(program: &Path) -> io::Result<Self> {
        let mut program = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let missing = || io::Error::other("the program has no pipes");
        let input = BufWriter::new(program.stdin.take().ok_or_else(missing)?);
        let output = BufReader::new(program.stdout.take().ok_or_else(missing)?);
        Ok(Self {
            program,
            input,
            output,
        })
    }

    fn ask(&mut self, line: &str) -> io::Result<String> {
        self.input.write_all(line.as_bytes())?;
        self.input.write_all(b"\n")?;
        self.input.flush()?;
        let mut answer = String::new();
        match self.output.read_line(&mut answer)? {
            0 => Err(io::Error::other("the program ended")),
            _ => Ok(answer),
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Its input is closed only after this, which is too late to end it, so it is killed.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
