//! A transport that answers each request with the recorded response, and keeps the request.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use polar_client::runtime::BoxFuture;
use polar_client::{Body, Client, Retries, Transport, TransportError};
use serde_json::Value;

/// One line of the recordings.
pub(crate) struct Exchange {
    /// The name of its file.
    pub(crate) file: &'static str,
    /// Its number in this file.
    pub(crate) number: u64,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) body: Option<String>,
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Exchange {
    pub(crate) fn parse(file: &'static str, line: &str) -> Self {
        let line: Value = serde_json::from_str(line).expect("each line is JSON");
        let string = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
        let headers = line["response_headers"].as_array().into_iter().flatten();
        Self {
            file,
            number: line["n"].as_u64().unwrap_or_default(),
            method: string("method"),
            path: string("path"),
            query: string("query"),
            body: match &line["request_body"] {
                Value::Null => None,
                Value::String(text) if is_form(&line["request_headers"]) => {
                    Some(form(text.as_bytes()).to_string())
                }
                Value::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            },
            status: line["status"]
                .as_u64()
                .and_then(|status| status.try_into().ok())
                .unwrap_or_default(),
            headers: headers
                .filter_map(|pair| {
                    Some((pair[0].as_str()?.to_owned(), pair[1].as_str()?.to_owned()))
                })
                .collect(),
            text: string("response_text"),
        }
    }
}

fn is_form(headers: &Value) -> bool {
    headers["content-type"] == "application/x-www-form-urlencoded"
}

/// The fields of a form as an object of strings.
pub(crate) fn form(text: &[u8]) -> Value {
    let fields = form_urlencoded::parse(text);
    Value::Object(
        fields
            .map(|(name, value)| (name.into_owned(), Value::String(value.into_owned())))
            .collect(),
    )
}

/// The request that a client sent.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sent {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) is_form: bool,
    pub(crate) body: Bytes,
}

/// Creates a client that gets the response of an exchange, and the place where its request is kept.
pub(crate) fn client(exchange: &Exchange) -> (Client, Arc<Mutex<Option<Sent>>>) {
    let sent = Arc::new(Mutex::new(None));
    let mut answer = http::Response::builder().status(exchange.status);
    for (name, value) in &exchange.headers {
        answer = answer.header(name, value);
    }
    let answer = answer
        .body(Bytes::from(exchange.text.clone()))
        .expect("the recorded head is valid");
    let transport = Replay {
        answer,
        sent: Arc::clone(&sent),
    };
    let client = Client::builder("polar_oat_made_up")
        .retries(Retries::none())
        .transport(transport);
    (client.build().expect("the settings are right"), sent)
}

struct Replay {
    answer: http::Response<Bytes>,
    sent: Arc<Mutex<Option<Sent>>>,
}

impl Transport for Replay {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        *self.sent.lock().unwrap_or_else(PoisonError::into_inner) = Some(Sent {
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            is_form: request
                .headers()
                .get(http::header::CONTENT_TYPE)
                .is_some_and(|kind| kind == "application/x-www-form-urlencoded"),
            body: request.body().as_bytes().cloned().unwrap_or_default(),
        });
        Box::pin(async { Ok(self.answer.clone().map(Body::from)) })
    }
}
