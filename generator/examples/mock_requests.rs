//! Prints requests of each operation of a document, one line of JSON for each: a valid one, and others in which
//! something is missing or has another type. They serve to compare the mock server with others.
//!
//! ```text
//! cargo run -p oasmith --example mock_requests -- openapi.yaml
//! ```

use std::error::Error;
use std::path::PathBuf;

use oasmith::mock::{Example, Request};
use serde_json::{Value, json};

#[path = "../tests/mocked/mod.rs"]
mod mocked;

/// The difference from a valid request, and the request.
type Broken = (String, Request);

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).ok_or("give a document")?;
    let (mock, _) = mocked::open(&PathBuf::from(path)).map_err(|report| report.to_string())?;
    let mock = mock.for_anyone();
    for example in mock.examples() {
        let valid = ("valid".to_owned(), mocked::asked(example));
        for (what, request) in std::iter::once(valid).chain(broken(example)) {
            let response = mock.respond(&request);
            let line = json!({
                "operation": example.id,
                "what": what,
                "method": request.method,
                "target": request.target,
                "headers": request.headers,
                "body": String::from_utf8_lossy(&request.body),
                "status": response.status,
                "problem": response.problem,
            });
            println!("{line}");
        }
    }
    Ok(())
}

fn broken(example: &Example) -> Vec<Broken> {
    let mut all = Vec::new();
    for (at, given) in example.parameters.iter().enumerate() {
        let word = format!("{:?} {}", given.location, given.name);
        if given.location != oasmith::styles::Location::Path {
            let mut without = example.clone();
            without.parameters.remove(at);
            all.push((format!("missing {word}"), mocked::asked(&without)));
        }
        if given.value.is_number() || given.value.is_boolean() {
            let mut wrong = example.clone();
            wrong.parameters[at].value = json!("other");
            all.push((format!("wrong {word}"), mocked::asked(&wrong)));
        }
    }
    let Some((media_type, value)) = &example.body else {
        return all;
    };
    if !media_type.contains("json") {
        return all;
    }
    let mut with = |what: String, value: Value| {
        let mut changed = example.clone();
        changed.body = Some((media_type.clone(), value));
        all.push((what, mocked::asked(&changed)));
    };
    for (name, known) in value.as_object().into_iter().flatten() {
        let mut without = value.clone();
        if let Some(object) = without.as_object_mut() {
            object.shift_remove(name);
        }
        with(format!("missing body {name}"), without);
        let mut wrong = value.clone();
        if let Some(place) = wrong.get_mut(name) {
            *place = match known {
                Value::Object(_) => json!(7),
                _ => json!({"wrong": true}),
            };
        }
        with(format!("wrong body {name}"), wrong);
    }
    with("wrong body".to_owned(), json!([["wrong"]]));
    let mut missing = example.clone();
    missing.body = None;
    all.push(("missing body".to_owned(), mocked::asked(&missing)));
    all
}
