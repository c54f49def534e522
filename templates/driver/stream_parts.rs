//! Responses of several parts, as lists of what they hold.

use sdk::Error;
use sdk::json::{self, Encode};
use sdk::runtime::BoxFuture;
use sdk::streams::{Part, Parts};

use crate::answer::{Answer, Content, Outcome};
use crate::base64;

/// The parts of a response, as a list. `split` takes out the first ones, which have types of their own.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn parts<R: Send + 'static, T: 'static>(
    call: BoxFuture<'static, Result<R, Error>>,
    split: fn(R) -> (Vec<String>, Parts<T>),
    item: fn(&T) -> String,
) -> Outcome {
    Ok(Box::pin(async move {
        let (mut all, mut parts) = split(call.await?);
        while let Some(part) = parts.try_next().await? {
            all.push(item(&part.content));
        }
        Ok(Answer { status: 200, content: Content::Json(format!("[{}]", all.join(","))) })
    }))
}

/// The content of a part.
#[allow(dead_code, reason = "a document may have no such part")]
pub(crate) fn content<T>(part: &Part<T>, by: fn(&T) -> String) -> String {
    by(&part.content)
}

/// The parts of a part, as a list. `first` are those that have types of their own.
#[allow(dead_code, reason = "a document may have no such part")]
pub(crate) fn within<T>(first: Vec<String>, parts: &[Part<T>], item: fn(&T) -> String) -> String {
    let others = parts.iter().map(|part| item(&part.content));
    let all: Vec<String> = first.into_iter().chain(others).collect();
    format!("[{}]", all.join(","))
}

/// A value.
#[allow(dead_code, reason = "a document may have no such part")]
pub(crate) fn value<T: Encode>(value: &T) -> String {
    json::to_string(value)
}

/// Bytes, as base64.
#[allow(dead_code, reason = "a document may have no such part")]
pub(crate) fn bytes<T: AsRef<[u8]>>(bytes: &T) -> String {
    format!("\"{}\"", base64::encode(bytes.as_ref()))
}
