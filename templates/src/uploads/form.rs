//! Form bodies (`application/x-www-form-urlencoded`) whose fields have encodings.

use super::encoding::{self, Encoding, properties};
use crate::runtime::json::{self, Encode};
use crate::runtime::value::Value;
use crate::runtime::{Call, Style, parameter};

impl<T> Call<T> {
    /// Sets a form body whose fields have encodings.
    pub fn form_with(self, table: &[Encoding], body: &(impl Encode + ?Sized)) -> Self {
        let json = json::to_string(body);
        let properties = properties(&json).into_iter();
        let fields: Vec<String> = properties
            .filter_map(|(name, value)| field(table, &name, value))
            .collect();
        self.body("application/x-www-form-urlencoded", fields.join("&"))
    }
}

/// Writes one property, or returns `None` if there is nothing to send.
fn field(table: &[Encoding], name: &str, json: &str) -> Option<String> {
    let encoding = encoding::of(table, name);
    let style = match encoding {
        Some(Encoding {
            style: Some(style), ..
        }) => style,
        Some(encoding) if encoding.is_json() => Style::JSON,
        Some(_) | None => match Value::new(json) {
            Value::Record(_) => Style::JSON,
            Value::Null | Value::Scalar(_) | Value::List(_) => Style::FORM,
        },
    };
    parameter::query(name, style, json)
}
