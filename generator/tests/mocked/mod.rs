//! Mocks of documents, and the requests that are generated for them.

// Each test uses only a part of this module.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};

use oasmith::disk::sources;
use oasmith::document::Source;
use oasmith::mock::{Example, Given, Mock, Request, Response};
use oasmith::report::Report;
use oasmith::styles::{Location, Style};
use oasmith::{Config, Input};
use serde_json::Value;

/// The mock of a document.
pub(crate) fn mock(document: &str) -> Mock {
    read(document).expect("the document has no errors")
}

/// The mock of a document; `None` if the document has errors.
pub(crate) fn read(document: &str) -> Option<Mock> {
    Mock::new(&text_input(document)).ok().map(|(mock, _)| mock)
}

/// The input for a document that is given as text.
pub(crate) fn text_input(document: &str) -> Input {
    Input {
        sources: vec![Source::new("document.yaml", document.as_bytes().to_vec())],
        config: Config::default(),
        ..Input::default()
    }
}

/// The mock of a document on the disk.
pub(crate) fn open(path: &Path) -> Result<(Mock, Report), Report> {
    Mock::new(&input(path))
}

/// The input for a document on the disk.
pub(crate) fn input(path: &Path) -> Input {
    Input {
        sources: sources(path, None).expect("the document can be read"),
        ..Input::default()
    }
}

/// The documents of all fixtures, with their names.
pub(crate) fn fixtures() -> Vec<(String, String)> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures"));
    let files = fs::read_dir(folder).expect("the fixtures are there");
    let files = files.map(|file| file.expect("the folder can be read").path());
    let documents = files.filter(|path| path.extension().is_some_and(|it| it == "yaml"));
    let mut documents: Vec<(String, String)> = documents
        .map(|path| {
            (
                path.display().to_string(),
                fs::read_to_string(&path).expect("it is text"),
            )
        })
        .collect();
    documents.sort();
    documents
}

pub(crate) fn text(response: &Response) -> String {
    String::from_utf8_lossy(&response.body).into_owned()
}

/// The request for an example, as a client would send it.
pub(crate) fn asked(example: &Example) -> Request {
    let mut path = example.path.clone();
    let (mut query, mut cookies) = (Vec::new(), Vec::new());
    let mut headers = Vec::new();
    for given in &example.parameters {
        let name = &given.name;
        match given.location {
            Location::Path => path = path.replace(&format!("{{{name}}}"), &of_path(given)),
            Location::Query => query.extend(of_query(given)),
            Location::Header => headers.push((name.clone(), plain(&given.value, ",", given.style))),
            Location::Cookie => cookies.push(format!(
                "{name}={}",
                encoded(&plain(&given.value, ",", given.style))
            )),
        }
    }
    if !cookies.is_empty() {
        headers.push(("cookie".to_owned(), cookies.join("; ")));
    }
    let body = example
        .body
        .as_ref()
        .map_or_else(Vec::new, |(media_type, value)| {
            let (sent, body) = of_body(media_type, value);
            headers.push(("content-type".to_owned(), sent));
            body.into_bytes()
        });
    let query = query.join("&");
    Request {
        method: example.method.clone(),
        target: match query.as_str() {
            "" => path,
            query => format!("{path}?{query}"),
        },
        headers,
        body,
    }
}

fn of_path(given: &Given) -> String {
    let text = encoded(&plain(&given.value, ",", given.style));
    match given.style {
        Style::Label => format!(".{text}"),
        Style::Matrix => format!(";{}={text}", given.name),
        _ => text,
    }
}

fn of_query(given: &Given) -> Vec<String> {
    let name = encoded(&given.name);
    let single = |separator| {
        vec![format!(
            "{name}={}",
            encoded(&plain(&given.value, separator, given.style))
        )]
    };
    match (given.style, &given.value) {
        (Style::Whole, Value::Object(entries)) => {
            let entries = entries.iter();
            entries
                .map(|(key, value)| format!("{}={}", encoded(key), encoded(&scalar(value))))
                .collect()
        }
        (Style::Whole, value) => vec![encoded(&plain(value, ",", Style::Json))],
        (Style::DeepObject, Value::Object(entries)) => {
            let entries = entries.iter();
            entries
                .map(|(key, value)| format!("{name}[{}]={}", encoded(key), encoded(&scalar(value))))
                .collect()
        }
        (Style::Form, Value::Array(items)) if given.explode => items
            .iter()
            .map(|item| format!("{name}={}", encoded(&scalar(item))))
            .collect(),
        (Style::Form, Value::Object(entries)) if given.explode => {
            let entries = entries.iter();
            entries
                .map(|(key, value)| format!("{}={}", encoded(key), encoded(&scalar(value))))
                .collect()
        }
        (Style::SpaceDelimited, _) => single(" "),
        (Style::PipeDelimited, _) => single("|"),
        (Style::TabDelimited, _) => single("\t"),
        _ => single(","),
    }
}

fn of_body(media_type: &str, value: &Value) -> (String, String) {
    let fields = || value.as_object().into_iter().flatten();
    if media_type == "application/x-www-form-urlencoded" {
        let pairs = fields().flat_map(|(name, value)| {
            let values = match value {
                Value::Array(items) => items.iter().map(scalar).collect(),
                other => vec![scalar(other)],
            };
            values
                .into_iter()
                .map(move |value| format!("{}={}", encoded(name), encoded(&value)))
        });
        return (media_type.to_owned(), pairs.collect::<Vec<_>>().join("&"));
    }
    if let (true, Value::Array(parts)) = (media_type.starts_with("multipart/"), value) {
        let parts = parts.iter().map(|part| match part {
            Value::String(text) => format!("--b\r\n\r\n{text}\r\n"),
            other => format!("--b\r\ncontent-type: application/json\r\n\r\n{other}\r\n"),
        });
        let parts: String = parts.collect();
        return (
            format!("{media_type}; boundary=b"),
            format!("{parts}--b--\r\n"),
        );
    }
    if media_type.starts_with("multipart/") {
        let parts = fields().flat_map(|(name, value)| {
            let values = match value {
                Value::Array(items) => items.iter().map(scalar).collect(),
                other => vec![scalar(other)],
            };
            values.into_iter().map(move |value| {
                format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
            })
        });
        let parts: String = parts.collect();
        return (
            format!("{media_type}; boundary=b"),
            format!("{parts}--b--\r\n"),
        );
    }
    let is_json = media_type.contains("json");
    let media_type = match media_type {
        "*/*" if value.is_string() => "text/plain".to_owned(),
        "*/*" => "application/json".to_owned(),
        range => range.replace('*', "png"),
    };
    let text = match value {
        Value::String(text) if !is_json => text.clone(),
        other => other.to_string(),
    };
    (media_type, text)
}

/// Prints a value, without quotes around strings.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn plain(value: &Value, separator: &str, style: Style) -> String {
    match value {
        value if style == Style::Json => value.to_string(),
        Value::Array(items) => items.iter().map(scalar).collect::<Vec<_>>().join(separator),
        Value::Object(entries) => {
            let entries = entries
                .iter()
                .flat_map(|(name, value)| [name.clone(), scalar(value)]);
            entries.collect::<Vec<_>>().join(separator)
        }
        other => scalar(other),
    }
}

fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'-' | b'.' | b'_' | b'~' | b',' | b'|' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}
