//! All operations of the API, which can be called with the parts of a recorded request. The build script writes the
//! rows from the generator's plan of the client.

use percent_encoding::percent_decode_str;
use polar_client::runtime::{BoxFuture, Sending};
use polar_client::{Client, Error, json};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// One operation of the API.
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    /// The path template.
    path: &'static str,
    /// Calls the operation; `Err` says which part of the request does not fit its types.
    pub(crate) send: fn(&Client, &Given<'_>) -> Result<Answering, String>,
}

/// The response of an operation, turned back into JSON; a response that is not JSON is a string.
type Answering = BoxFuture<'static, Result<Value, Error>>;

/// The operations in the order of the client's services.
pub(crate) const OPERATIONS: &[Operation] = include!(concat!(env!("OUT_DIR"), "/operations.rs"));

/// Finds the operation of a request. A literal path takes precedence over a template.
pub(crate) fn find(method: &str, path: &str) -> Option<&'static Operation> {
    let mut found: Vec<_> = OPERATIONS
        .iter()
        .filter(|operation| operation.method == method && matches(operation.path, path))
        .collect();
    found.sort_by_key(|operation| operation.path.matches('{').count());
    found.first().copied()
}

fn matches(template: &str, path: &str) -> bool {
    let (mut steps, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (steps.next(), given.next()) {
            (None, None) => return true,
            (Some(step), Some(text)) if step.starts_with('{') && !text.is_empty() => {}
            (Some(step), Some(text)) if step == text => {}
            _ => return false,
        }
    }
}

/// The parts of a recorded request that a call needs.
pub(crate) struct Given<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) body: Option<&'a str>,
}

impl Given<'_> {
    fn path<T: json::Decode>(&self, name: &str) -> Result<T, String> {
        let step = format!("{{{name}}}");
        let place = self
            .operation
            .path
            .split('/')
            .position(|known| known == step);
        let text = place.and_then(|place| self.path.split('/').nth(place));
        let text = text.map(|text| percent_decode_str(text).decode_utf8_lossy());
        decode(text.as_deref(), name)
    }

    fn query<T: json::Decode>(&self, name: &str) -> Result<T, String> {
        let mut pairs = form_urlencoded::parse(self.query.as_bytes());
        let text = pairs.find(|(known, _)| known == name);
        decode(text.as_ref().map(|(_, value)| value.as_ref()), name)
    }

    fn body<T: json::Decode>(&self) -> Result<T, String> {
        let body = self.body.ok_or("there is no body")?;
        json::from_str(body).map_err(|error| format!("the body: {error}"))
    }

    fn optional_body<T: json::Decode>(&self) -> Result<Option<T>, String> {
        self.body.map(|_| self.body()).transpose()
    }
}

/// Decodes text as a string, or else as JSON.
fn decode<T: json::Decode>(text: Option<&str>, name: &str) -> Result<T, String> {
    let text = text.ok_or_else(|| format!("`{name}` is missing"))?;
    json::from_str(&json::to_string(text))
        .or_else(|_| json::from_str(text))
        .map_err(|error| format!("`{name}`: {error}"))
}

/// Serializes the response, and checks that it can be read back to the same value.
fn json<T>(sending: Sending<T>) -> Answering
where
    T: Serialize + DeserializeOwned + PartialEq + Send + 'static,
{
    Box::pin(async move {
        let response = sending.await?;
        let value = serde_json::to_value(&response).expect("every model can be serialized");
        let again =
            serde_json::from_value::<T>(value.clone()).expect("what was serialized can be read");
        assert!(
            again == response,
            "serialized and read again, it is another value"
        );
        Ok(value)
    })
}

fn text(sending: Sending<String>) -> Answering {
    Box::pin(async move { Ok(Value::String(sending.await?)) })
}

fn empty(sending: Sending<()>) -> Answering {
    Box::pin(async move {
        sending.await?;
        Ok(Value::Null)
    })
}
