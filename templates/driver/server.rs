//! Requests: from a line to an answer.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io;

use sdk::runtime::{Credential, Retries};
use sdk::{Client, ClientBuilder, Error};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::answer::{Answer, Content, Operation};
use crate::arguments::{Arguments, Fields, Inexpressible};
use crate::schema::{Failure, Schema};
use crate::{base64, error, operations, schemas, webhook};

/// Answers requests, one after the other.
#[derive(Debug)]
pub struct Driver {
    runtime: Runtime,
    /// By base URL and token.
    clients: RefCell<HashMap<(String, Option<String>), Client>>,
    operations: HashMap<&'static str, &'static Operation>,
}

/// The fields of an answer, in the order in which they are written.
pub(crate) type Line = Vec<(&'static str, String)>;

impl Driver {
    /// Makes a driver.
    ///
    /// # Errors
    /// When the system gives no way to wait for the network.
    pub fn new() -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let operations = operations::ALL.iter().copied().flatten().map(|operation| (operation.id, operation));
        Ok(Self { runtime, clients: RefCell::default(), operations: operations.collect() })
    }

    /// Answers a request.
    #[must_use]
    pub fn answer(&self, line: &str) -> String {
        let mut request: Fields = match serde_json::from_str(line) {
            Ok(request) => request,
            Err(error) => return write(&None, failed(&format!("the request is not a JSON object: {error}"))),
        };
        let id = request.remove("id");
        let answer = match text(&request, "op").as_deref() {
            Some("decode") => decode(&request),
            Some("variant") => variant(&request),
            Some("call") => self.call(request),
            Some("list") => self.list(),
            Some("webhook") => webhook::verify(&request),
            Some(other) => failed(&format!("there is no op `{other}`")),
            None => failed("`op` is missing"),
        };
        write(&id, answer)
    }

    fn list(&self) -> Line {
        let operations: Vec<Value> = operations::ALL
            .iter()
            .copied()
            .flatten()
            .map(|operation| json!({"id": operation.id, "method": operation.method, "path": operation.path}))
            .collect();
        let schemas: Vec<Value> = schemas::all()
            .map(|schema| {
                json!({
                    "name": schema.is_component.then_some(schema.name),
                    "pointer": schema.pointer(),
                    "type": schema.rust(),
                    "sent": schema.sent,
                    "received": schema.received,
                })
            })
            .collect();
        vec![
            ok(true),
            ("operations", json!(operations).to_string()),
            ("schemas", json!(schemas).to_string()),
            ("serde_json", serde_json_features().to_string()),
        ]
    }

    fn call(&self, mut request: Fields) -> Line {
        let id = text(&request, "operation").unwrap_or_default();
        let Some(operation) = self.operations.get(id.as_str()) else {
            return failed(&format!("inexpressible: there is no operation `{id}`"));
        };
        let client = match self.client(&request) {
            Ok(client) => client,
            Err(error) => return failed(&error.to_string()),
        };
        let prepared = arguments(&mut request).and_then(|mut arguments| {
            let pending = (operation.call)(&client, &mut arguments)?;
            arguments.finish().map(|()| pending)
        });
        match prepared {
            Ok(pending) => match self.runtime.block_on(pending) {
                Ok(answer) => replied(answer),
                Err(error) => refused(&error),
            },
            Err(Inexpressible(what)) => failed(&format!("inexpressible: {what}")),
        }
    }

    /// Calls are sent once, so that a test sees each request that the crate makes.
    fn client(&self, request: &Fields) -> Result<Client, Error> {
        let key = (text(request, "base_url").unwrap_or_default(), text(request, "token"));
        if let Some(client) = self.clients.borrow().get(&key) {
            return Ok(client.clone());
        }
        let credential = key.1.as_deref().map_or_else(Credential::none, Credential::from);
        let client = ClientBuilder::new(credential).base_url(key.0.clone()).retries(Retries::none()).build()?;
        self.clients.borrow_mut().insert(key, client.clone());
        Ok(client)
    }
}

fn decode(request: &Fields) -> Line {
    with_schema(request, |schema, json| Ok(vec![ok(true), ("json", schema.round_trip(json)?)]))
}

fn variant(request: &Fields) -> Line {
    with_schema(request, |schema, json| Ok(vec![ok(true), ("variant", json!(schema.variant(json)?).to_string())]))
}

fn with_schema(request: &Fields, run: impl FnOnce(Schema, &str) -> Result<Line, Failure>) -> Line {
    let asked = text(request, "schema").unwrap_or_default();
    let Some(schema) = schemas::all().find(|schema| schema.is(&asked)) else {
        return failed(&format!("inexpressible: there is no schema `{asked}`"));
    };
    let schema = match text(request, "with").as_deref() {
        None => *schema,
        Some("serde") => schema.with_serde(),
        Some(other) => return failed(&format!("there are no codecs of `{other}`")),
    };
    let Some(json) = request.get("json") else { return failed("`json` is missing") };
    run(schema, json.get()).unwrap_or_else(|failure| {
        vec![ok(false), ("error", json!(failure.error).to_string()), ("path", json!(failure.path).to_string())]
    })
}

/// The features of `serde_json` that some crate of the build enabled, as they show.
fn serde_json_features() -> Value {
    let of = |text: &str| serde_json::from_str::<Value>(text).map(|value| value.to_string()).unwrap_or_default();
    json!({"arbitrary_precision": of("1.10") == "1.10", "preserve_order": of("{\"b\":1,\"a\":2}").starts_with("{\"b\"")})
}

fn arguments(request: &mut Fields) -> Result<Arguments, Inexpressible> {
    let accept = text(request, "accept");
    let mut fields = |place: &str| match request.remove(place) {
        Some(json) => serde_json::from_str::<Option<Fields>>(json.get())
            .map(Option::unwrap_or_default)
            .map_err(|_| Inexpressible(format!("`{place}` is not an object"))),
        None => Ok(Fields::new()),
    };
    Ok(Arguments {
        path: fields("path")?,
        query: fields("query")?,
        header: fields("header")?,
        cookie: fields("cookie")?,
        body: request.remove("body"),
        accept,
    })
}

fn replied(answer: Answer) -> Line {
    let mut line = vec![ok(true), ("status", answer.status.to_string())];
    match answer.content {
        Content::Empty => {}
        Content::Json(json) => line.push(("json", json)),
        Content::Text(text) => line.push(("text", json!(text).to_string())),
        Content::Bytes(bytes) => line.push(("base64", json!(base64::encode(&bytes)).to_string())),
    }
    line
}

fn refused(error: &Error) -> Line {
    if error.is_input() {
        return failed(&format!("inexpressible: {error}"));
    }
    let mut line = vec![ok(false)];
    line.extend(error.status().map(|status| ("status", status.as_u16().to_string())));
    line.extend(error.api_error().map(|body| ("api_error", json!(error::variant(body)).to_string())));
    if !error.body().is_empty() {
        line.push(match serde_json::from_slice::<Box<RawValue>>(error.body()) {
            Ok(json) => ("json", json.get().to_owned()),
            Err(_) => ("text", json!(String::from_utf8_lossy(error.body())).to_string()),
        });
    }
    line.push(("error", json!(error.to_string()).to_string()));
    line.extend(error.json_path().map(|path| ("path", json!(path).to_string())));
    line
}

pub(crate) fn ok(value: bool) -> (&'static str, String) {
    ("ok", value.to_string())
}

pub(crate) fn failed(what: &str) -> Line {
    vec![ok(false), ("error", json!(what).to_string())]
}

fn text(request: &Fields, name: &str) -> Option<String> {
    serde_json::from_str(request.get(name)?.get()).ok()
}

/// Writes an answer: what is JSON already stays as it is.
fn write(id: &Option<Box<RawValue>>, fields: Line) -> String {
    let id = id.as_ref().map_or("null", |id| id.get());
    let mut line = format!("{{\"id\": {id}");
    for (name, json) in fields {
        line.push_str(&format!(", \"{name}\": {json}"));
    }
    line.push('}');
    // A value that the crate preserved may span lines.
    match line.contains('\n') {
        true => line.replace(['\n', '\r'], " "),
        false => line,
    }
}
