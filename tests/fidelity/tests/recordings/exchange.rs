//! A recorded exchange, and its request as arguments of an operation.

use fidelity::http::Answer;
use fidelity::operation::{Operation, Parameter};
use fidelity::run::Run;
use fidelity::wire::decoded;
use serde_json::{Value, json};

/// One line of the recordings.
pub(crate) struct Exchange {
    /// Its number, so that it can be found again.
    pub(crate) number: u64,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) body: Option<String>,
    pub(crate) answer: Answer,
}

impl Exchange {
    pub(crate) fn parse(line: &str) -> Self {
        let line: Value = serde_json::from_str(line).expect("each line is JSON");
        let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
        let headers = line["response_headers"].as_array().into_iter().flatten();
        let header = |pair: &Value| {
            let (name, value) = (pair[0].as_str()?, pair[1].as_str()?);
            let is_framing = matches!(name, "content-length" | "transfer-encoding");
            (!is_framing).then(|| (name.to_owned(), value.to_owned()))
        };
        Self {
            number: line["n"].as_u64().unwrap_or_default(),
            method: text("method"),
            path: text("path"),
            query: text("query"),
            body: match &line["request_body"] {
                Value::Null => None,
                Value::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            },
            answer: Answer {
                status: line["status"]
                    .as_u64()
                    .and_then(|status| status.try_into().ok())
                    .unwrap_or_default(),
                headers: headers.filter_map(header).collect(),
                body: text("response_text").into_bytes(),
            },
        }
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.answer.status)
    }

    /// The operation that was called. A literal path takes precedence over a template.
    pub(crate) fn operation<'o>(&self, operations: &'o [Operation]) -> Option<&'o Operation> {
        let fits = |operation: &&Operation| {
            operation.method == self.method && slots(&operation.path, &self.path).is_some()
        };
        let slots = |operation: &&Operation| operation.path.matches('{').count();
        operations.iter().filter(fits).min_by_key(slots)
    }

    /// The pairs of the query, decoded, in alphabetical order.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        pairs(&self.query)
    }

    /// The request to the driver.
    pub(crate) fn line(&self, run: &Run, operation: &Operation, id: &str, url: &str) -> Value {
        let mut line = json!({"op": "call", "operation": id, "base_url": url, "token": "made_up"});
        line["path"] = json!({});
        for (name, text) in slots(&operation.path, &self.path).unwrap_or_default() {
            let parameter = parameter(operation, "path", &name);
            line["path"][&name] = argument(run, parameter, &[text]);
        }
        line["query"] = json!({});
        for (name, value) in self.pairs() {
            let (name, key) = match name.trim_end_matches(']').split_once('[') {
                Some((outer, key)) => (outer.to_owned(), Some(key.to_owned())),
                None => (name, None),
            };
            let values = &mut line["query"];
            match key {
                Some(key) => push(&mut values[&name][&key], value),
                None => push(&mut values[&name], value),
            }
        }
        for (name, values) in line["query"].as_object_mut().into_iter().flatten() {
            if let Value::Array(texts) = values {
                let texts: Vec<String> = texts
                    .iter()
                    .filter_map(|text| Some(text.as_str()?.to_owned()))
                    .collect();
                *values = argument(run, parameter(operation, "query", name), &texts);
            }
        }
        // An operation without a body does not accept the body `{}`.
        if let Some(body) = &self.body
            && (operation.body.is_some() || body != "{}")
        {
            line["body"] = serde_json::from_str(body).unwrap_or_else(|_| json!(body));
        }
        line
    }
}

/// The pairs of a query, decoded, in alphabetical order.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<_> = pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    pairs.sort();
    pairs
}

fn push(values: &mut Value, text: String) {
    match values {
        Value::Array(values) => values.push(json!(text)),
        other => *other = json!([text]),
    }
}

fn parameter<'o>(operation: &'o Operation, location: &str, name: &str) -> Option<&'o Parameter> {
    let mut parameters = operation.parameters.iter();
    parameters.find(|parameter| {
        (parameter.location.as_str(), parameter.name.as_str()) == (location, name)
    })
}

/// The argument that texts on the wire represent: the first reading that the document allows.
fn argument(run: &Run, parameter: Option<&Parameter>, texts: &[String]) -> Value {
    let number = |text: &String| {
        serde_json::from_str::<Value>(text)
            .ok()
            .filter(|value| !value.is_object() && !value.is_array())
    };
    let plain: Vec<Value> = texts.iter().map(|text| json!(text)).collect();
    let spelled: Vec<Value> = texts
        .iter()
        .map(|text| number(text).unwrap_or(json!(text)))
        .collect();
    let mut readings = Vec::new();
    for values in [spelled, plain.clone()] {
        if let [one] = values.as_slice() {
            readings.push(one.clone());
        }
        readings.push(Value::Array(values));
    }
    let is_valid = |value: &Value| {
        parameter
            .is_some_and(|parameter| matches!(run.judge.fault(&parameter.schema, value), Ok(None)))
    };
    let valid = readings.iter().find(|value| is_valid(value));
    valid
        .cloned()
        .unwrap_or_else(|| plain.first().cloned().unwrap_or_default())
}

/// The texts in the slots of a path; `None` if the path does not match the template.
fn slots(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let (mut steps, mut texts) = (template.split('/'), path.split('/'));
    let mut slots = Vec::new();
    loop {
        match (steps.next(), texts.next()) {
            (None, None) => return Some(slots),
            (Some(step), Some(text)) => match step
                .strip_prefix('{')
                .and_then(|step| step.strip_suffix('}'))
            {
                Some(name) if !text.is_empty() => slots.push((name.to_owned(), decoded(text))),
                _ if step == text => {}
                _ => return None,
            },
            _ => return None,
        }
    }
}
