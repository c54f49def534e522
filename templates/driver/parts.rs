//! Bodies of several parts: from an object to fields and files.
//!
//! A file is text in base64, or `{"base64": …, "filename": …, "media_type": …}`.

use std::collections::VecDeque;

use sdk::json::{self, Decode};
use sdk::uploads::{Multipart, Upload};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::arguments::{Arguments, Fields, Inexpressible, Place};
use crate::base64;

/// The parts that are not used yet.
#[derive(Debug, Default)]
pub(crate) struct Parts(Fields);

impl Arguments {
    /// The parts of the body that the method takes; `None` if the body is missing.
    pub(crate) fn parts(&mut self) -> Result<Parts, Inexpressible> {
        let Some(body) = self.body.take() else { return Ok(Parts::default()) };
        let fields = serde_json::from_str(body.get());
        fields.map(Parts).map_err(|_| Inexpressible("`body` is not an object".to_owned()))
    }
}

impl Arguments {
    /// The header of a part that the method takes: a header of the request under `part.name`.
    pub(crate) fn part_header<T: Decode>(&mut self, part: &str, name: &str) -> Result<T, Inexpressible> {
        self.required(Place::Header, &format!("{part}.{name}"))
    }
}

impl Parts {
    /// A file that the method takes.
    pub(crate) fn file(&mut self, name: &str) -> Result<Upload, Inexpressible> {
        self.optional_file(name)?.ok_or_else(|| Inexpressible(format!("the file `{name}` is missing")))
    }

    /// A file that may be left out.
    pub(crate) fn optional_file(&mut self, name: &str) -> Result<Option<Upload>, Inexpressible> {
        self.value(name)?.map(|value| upload(name, &value)).transpose()
    }

    /// Any number of files under one name.
    pub(crate) fn files(&mut self, name: &str) -> Result<Vec<Upload>, Inexpressible> {
        match self.value(name)? {
            Some(Value::Array(items)) => items.iter().map(|item| upload(name, item)).collect(),
            Some(value) => Ok(vec![upload(name, &value)?]),
            None => Ok(Vec::new()),
        }
    }

    /// What is not a file, as the type that the method takes.
    pub(crate) fn rest<T: Decode>(self) -> Result<T, Inexpressible> {
        let text = serde_json::to_string(&self.0).map_err(|error| Inexpressible(format!("`body`: {error}")))?;
        json::from_str(&text).map_err(|error| Inexpressible(format!("`body`: {error}")))
    }

    /// That there is nothing but files.
    pub(crate) fn nothing_else(self) -> Result<(), Inexpressible> {
        match self.0.keys().next() {
            Some(name) => Err(Inexpressible(format!("the body has no part `{name}`"))),
            None => Ok(()),
        }
    }

    /// Parts that the document does not describe: texts, files, and JSON.
    pub(crate) fn free(self) -> Result<Multipart, Inexpressible> {
        let mut parts = Multipart::new();
        for (name, json) in self.0 {
            let value: Value = serde_json::from_str(json.get())
                .map_err(|error| Inexpressible(format!("`{name}`: {error}")))?;
            parts = match value {
                Value::String(text) => parts.text(&name, text),
                value if value.get("base64").is_some() => parts.file(&name, upload(&name, &value)?),
                value => parts.text(&name, value.to_string()),
            };
        }
        Ok(parts)
    }

    fn value(&mut self, name: &str) -> Result<Option<Value>, Inexpressible> {
        let Some(json) = self.0.remove(name) else { return Ok(None) };
        serde_json::from_str(json.get()).map_err(|error| Inexpressible(format!("`{name}`: {error}")))
    }
}

/// The parts that are not used yet of a body whose parts have no names.
#[derive(Debug, Default)]
pub(crate) struct Listed(VecDeque<Box<RawValue>>);

impl Arguments {
    /// The parts of the body that the method takes, in order; none if the body is missing.
    pub(crate) fn listed(&mut self) -> Result<Listed, Inexpressible> {
        let Some(body) = self.body.take() else { return Ok(Listed::default()) };
        let parts = serde_json::from_str(body.get());
        parts.map(Listed).map_err(|_| Inexpressible("`body` is not a list".to_owned()))
    }
}

impl Listed {
    /// The next part, as the type that the method takes.
    pub(crate) fn next<T: Decode>(&mut self) -> Result<T, Inexpressible> {
        let part = self.0.pop_front().ok_or_else(|| Inexpressible("a part is missing".to_owned()))?;
        json::from_str(part.get()).map_err(|error| Inexpressible(format!("`body`: {error}")))
    }

    /// The next part, which is a file.
    pub(crate) fn file(&mut self) -> Result<Upload, Inexpressible> {
        let part = self.0.pop_front().ok_or_else(|| Inexpressible("a file is missing".to_owned()))?;
        let part: Value =
            serde_json::from_str(part.get()).map_err(|error| Inexpressible(format!("`body`: {error}")))?;
        upload("body", &part)
    }

    /// All other parts.
    pub(crate) fn rest<T: Decode>(&mut self) -> Result<Vec<T>, Inexpressible> {
        let mut parts = Vec::new();
        while !self.0.is_empty() {
            parts.push(self.next()?);
        }
        Ok(parts)
    }

    /// All other parts, which are files.
    pub(crate) fn files(&mut self) -> Result<Vec<Upload>, Inexpressible> {
        let mut files = Vec::new();
        while !self.0.is_empty() {
            files.push(self.file()?);
        }
        Ok(files)
    }
}

fn upload(name: &str, value: &Value) -> Result<Upload, Inexpressible> {
    let text = value.as_str().or_else(|| value.get("base64")?.as_str());
    let bytes = text.and_then(base64::decode);
    let bytes = bytes.ok_or_else(|| Inexpressible(format!("the file `{name}` is not base64")))?;
    let told = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let mut upload = Upload::new(bytes);
    if let Some(filename) = told("filename") {
        upload = upload.name(filename);
    }
    if let Some(media_type) = told("media_type") {
        upload = upload.media_type(media_type);
    }
    Ok(upload)
}
