//! C4 from outside: each documented error of each operation, and errors that are not documented, arrive as the typed
//! error.

use serde_json::{Value, json};

use crate::asked::Given;
use crate::http::Answer;
use crate::operation::{Operation, Response};
use crate::run::Run;
use crate::stage::Stage;

const TYPED: &str = "C4 documented error";
const UNDOCUMENTED: &str = "C4 undocumented status";

/// Statuses that documents do not name.
const STATUSES: &[u16] = &[418, 599];

impl Run {
    /// Calls an operation once for each of its documented errors: a body of each schema that the document has for the
    /// status must become the error of that name.
    pub fn refusals(&mut self, stage: &Stage, operation: &Operation, seed: u64) {
        let known = |known: &&crate::typed::Operation| {
            (&known.method, &known.path) == (&operation.method, &operation.path)
        };
        let Some(id) = self
            .typed
            .operations
            .iter()
            .find(known)
            .map(|known| known.id.clone())
        else {
            self.report
                .explain(format!("{}: the crate has no such operation", operation.id));
            return;
        };
        let Some(asked) = self.asked(operation, Given::Least, seed) else {
            return;
        };
        let line = asked.line(operation, &id, &stage.url);
        let is_default = operation
            .responses
            .iter()
            .any(|response| response.status == "default");
        for response in &operation.responses {
            let Some(status) = status(response, &operation.responses) else {
                continue;
            };
            for (media_type, schema) in self.bodies(response) {
                let Some(body) = self.valid(&schema, false, seed) else {
                    continue;
                };
                let name = self.name(&schema);
                let told = self.refused(stage, &line, status, &media_type, &body.to_string());
                let wrong =
                    told.map_or_else(Some, |told| differs(&told, status, Some(&name), &body));
                let at = format!("{} {status} {name}", operation.id);
                self.report.note(TYPED, &at, seed, &body, wrong);
            }
        }
        for status in STATUSES.iter().filter(|_| !is_default) {
            let body = json!("not a JSON object");
            let told = self.refused(stage, &line, *status, "text/plain", &body.to_string());
            let wrong = told.map_or_else(Some, |told| differs(&told, *status, None, &body));
            self.report
                .note(UNDOCUMENTED, &operation.id, seed, &line, wrong);
        }
    }

    /// The JSON media types of a response, each with the place of an object that may arrive: the members of unions.
    fn bodies(&self, response: &Response) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let json = response.content.iter().filter(|content| content.is_json);
        for content in json {
            let mut places = Vec::new();
            if let Some(schema) = &content.schema {
                self.members(schema.clone(), &mut places, 0);
            }
            found.extend(
                places
                    .into_iter()
                    .map(|place| (content.answered().to_owned(), place)),
            );
        }
        found
    }

    fn members(&self, place: String, found: &mut Vec<String>, depth: usize) {
        let Some(schema) = self.document.at(&place) else {
            return;
        };
        if let Some(target) = schema.get("$ref").and_then(Value::as_str)
            && depth < 16
        {
            let target = target.trim_start_matches('#').to_owned();
            return self.members(target, found, depth + 1);
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(Value::Array(members)) = schema.get(keyword) {
                for index in 0..members.len() {
                    self.members(format!("{place}/{keyword}/{index}"), found, depth + 1);
                }
                return;
            }
        }
        if schema.get("properties").is_some() {
            found.push(place);
        }
    }

    /// The name of the Rust type of a schema.
    fn name(&self, place: &str) -> String {
        let schemas = self.typed.schemas.iter();
        let mut names = schemas
            .filter(|schema| schema.pointer == place)
            .map(|schema| {
                schema
                    .rust
                    .rsplit("::")
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            });
        names
            .next()
            .unwrap_or_else(|| format!("the type of {place}"))
    }

    fn refused(
        &self,
        stage: &Stage,
        line: &Value,
        status: u16,
        media_type: &str,
        body: &str,
    ) -> Result<Value, String> {
        stage.answer(Answer {
            status,
            headers: vec![("content-type".to_owned(), media_type.to_owned())],
            body: body.as_bytes().to_vec(),
        });
        let answer = self.typed.answer(line);
        match stage.take().len() {
            1 => answer,
            count => Err(format!("{count} requests: {answer:?}")),
        }
    }
}

/// The status to test for an error response: one within a range, and an undocumented one for `default`.
fn status(response: &Response, all: &[Response]) -> Option<u16> {
    let is_success = |response: &Response| response.status.starts_with('2');
    match response.status.as_str() {
        "default" => all.iter().any(is_success).then_some(599),
        range if range.ends_with("XX") => {
            let hundred: u16 = range.trim_end_matches("XX").parse().ok()?;
            (hundred >= 4).then_some(hundred * 100 + 77)
        }
        code => code.parse().ok().filter(|code| *code >= 400),
    }
}

/// Returns what is wrong with the error that the call returned.
fn differs(told: &Value, status: u16, name: Option<&str>, body: &Value) -> Option<String> {
    if told["ok"] != false || told["status"] != status {
        return Some(format!("not the error of status {status}: {told}"));
    }
    if told["json"] != *body {
        return Some(format!("not its body: {told}"));
    }
    match (name, told["api_error"].as_str()) {
        (Some(name), Some(found)) if name == found => None,
        (Some(name), found) => Some(format!("not `{name}`, but {found:?}")),
        // JSON that no schema describes is kept.
        (None, None | Some("Unknown")) => None,
        (None, Some(found)) => Some(format!("an error that it is not: `{found}`")),
    }
}
