//! Responses that are sequences, as lists of what they hold.

use sdk::Error;
use sdk::json::{self, Decode, Encode};
use sdk::runtime::BoxFuture;
use sdk::streams::{Events, Lines};

use crate::answer::{Answer, Content, Outcome};

/// A sequence of events, as a list of what they hold.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn events<T: Decode + Encode + 'static>(call: BoxFuture<'static, Result<Events<T>, Error>>) -> Outcome {
    Ok(Box::pin(async move {
        let mut events = call.await?;
        let mut all = Vec::new();
        while let Some(event) = events.try_next().await? {
            all.push(json::to_string(&event.data));
        }
        Ok(list(&all))
    }))
}

/// A sequence of values, as a list.
#[allow(dead_code, reason = "a document may have no such response")]
pub(crate) fn lines<T: Decode + Encode + 'static>(call: BoxFuture<'static, Result<Lines<T>, Error>>) -> Outcome {
    Ok(Box::pin(async move {
        let mut lines = call.await?;
        let mut all = Vec::new();
        while let Some(value) = lines.try_next().await? {
            all.push(json::to_string(&value));
        }
        Ok(list(&all))
    }))
}

#[allow(dead_code, reason = "a document may have no such response")]
fn list(values: &[String]) -> Answer {
    Answer { status: 200, content: Content::Json(format!("[{}]", values.join(","))) }
}
