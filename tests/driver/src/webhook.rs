//! Deliveries of webhooks: verified, and read into events.

mod events;

use std::time::{Duration, SystemTime};

use sdk::{Webhook, WebhookError};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::arguments::Fields;
use crate::server::{Line, failed, ok};

/// Answers with the event, or with why the delivery is not accepted.
pub(crate) fn verify(request: &Fields) -> Line {
    match delivery(request) {
        Err(what) => failed(&format!("inexpressible: {what}")),
        Ok(delivery) => match delivery.event() {
            Ok(line) => line,
            Err(error) => refused(&error),
        },
    }
}

struct Delivery {
    headers: Vec<(String, String)>,
    body: String,
    secrets: Vec<String>,
    now: Option<SystemTime>,
    tolerance: Option<Duration>,
}

fn delivery(request: &Fields) -> Result<Delivery, String> {
    let headers: Option<Value> = field(request, "headers")?;
    let headers = headers.as_ref().and_then(Value::as_object).ok_or("`headers` is not an object")?;
    let headers = headers.iter().flat_map(|(name, value)| texts(value).into_iter().map(|text| (name.clone(), text)));
    let now: Option<i64> = field(request, "now")?;
    let tolerance: Option<u64> = field(request, "tolerance")?;
    Ok(Delivery {
        headers: headers.collect(),
        body: field::<String>(request, "body")?.ok_or("`body` is missing")?,
        secrets: field::<Value>(request, "secret")?.as_ref().map(texts).unwrap_or_default(),
        now: now.map(instant).transpose()?,
        tolerance: tolerance.map(Duration::from_secs),
    })
}

impl Delivery {
    fn event(self) -> Result<Line, WebhookError> {
        let mut webhook = Webhook::with_secrets(self.secrets)?;
        if let Some(tolerance) = self.tolerance {
            webhook = webhook.tolerance(tolerance);
        }
        if let Some(now) = self.now {
            webhook = webhook.clock(move || now);
        }
        let event = webhook.verify(self.headers, self.body)?.event;
        let mut line = vec![ok(true), ("type", json!(event.name()).to_string())];
        line.extend(events::json(&event).map(|json| ("json", json)));
        Ok(line)
    }
}

fn refused(error: &WebhookError) -> Line {
    let kinds = [
        ("secret", error.is_secret()),
        ("header", error.is_header()),
        ("signature", error.is_signature()),
        ("timestamp", error.is_timestamp()),
        ("decode", error.is_decode()),
    ];
    let mut line = failed(&error.to_string());
    line.extend(kinds.iter().find(|(_, is)| *is).map(|(kind, _)| ("kind", json!(kind).to_string())));
    line.extend(error.json_path().map(|path| ("path", json!(path).to_string())));
    line
}

fn field<T: DeserializeOwned>(request: &Fields, name: &str) -> Result<Option<T>, String> {
    let Some(json) = request.get(name) else { return Ok(None) };
    serde_json::from_str(json.get()).map_err(|error| format!("`{name}`: {error}"))
}

/// A text, or those of a list.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

fn instant(seconds: i64) -> Result<SystemTime, String> {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    let instant = match seconds < 0 {
        true => SystemTime::UNIX_EPOCH.checked_sub(distance),
        false => SystemTime::UNIX_EPOCH.checked_add(distance),
    };
    instant.ok_or_else(|| format!("`now`: {seconds} is beyond what a clock shows"))
}
