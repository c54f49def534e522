//! Answers: a response of the server, whatever its type, as what the driver writes.

use std::future::Future;
use std::pin::Pin;

use sdk::json::{self, Encode};
use sdk::runtime::{ResponseHeaders, SendingResponse};
use sdk::{Client, Error};

use crate::arguments::{Arguments, Inexpressible};

/// A call on its way.
pub(crate) type Pending = Pin<Box<dyn Future<Output = Result<Answer, Error>>>>;

/// A call that is ready, or why there is none.
pub(crate) type Outcome = Result<Pending, Inexpressible>;

/// An operation of the crate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Operation {
    /// Its id in the document.
    pub(crate) id: &'static str,
    /// Its method.
    pub(crate) method: &'static str,
    /// Its path template.
    pub(crate) path: &'static str,
    /// Makes the call.
    pub(crate) call: fn(&Client, &mut Arguments) -> Outcome,
}

/// What the server replied.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// The body.
    pub(crate) content: Content,
}

/// A response's body.
#[derive(Debug)]
pub(crate) enum Content {
    /// None.
    Empty,
    /// A value, encoded again.
    Json(String),
    /// Text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// A response of JSON.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn json<T: Encode + 'static, H: ResponseHeaders>(call: SendingResponse<T, H>) -> Outcome {
    sent(call, json_content)
}

/// A response without a body.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn empty<H: ResponseHeaders>(call: SendingResponse<(), H>) -> Outcome {
    sent(call, |()| Content::Empty)
}

/// A response of text.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn text<H: ResponseHeaders>(call: SendingResponse<String, H>) -> Outcome {
    sent(call, text_content)
}

/// A response of bytes.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn bytes<T: AsRef<[u8]> + 'static, H: ResponseHeaders>(call: SendingResponse<T, H>) -> Outcome {
    sent(call, bytes_content)
}

/// The content of a response of JSON.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn json_content<T: Encode>(value: &T) -> Content {
    Content::Json(json::to_string(value))
}

/// The content of a response of text.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn text_content<T: AsRef<str>>(value: &T) -> Content {
    Content::Text(value.as_ref().to_owned())
}

/// The content of a response of bytes.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn bytes_content<T: AsRef<[u8]>>(value: &T) -> Content {
    Content::Bytes(value.as_ref().to_vec())
}

/// A response, made to content by a function.
pub(crate) fn sent<T: 'static, H: ResponseHeaders>(
    call: SendingResponse<T, H>,
    content: fn(&T) -> Content,
) -> Outcome {
    Ok(Box::pin(async move {
        let response = call.await?;
        Ok(Answer { status: response.status().as_u16(), content: content(response.value()) })
    }))
}
