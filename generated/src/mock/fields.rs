//! Fields of forms: text, of which the type says what it means.

use std::collections::BTreeMap;

use crate::runtime::json::{Decode, DecodeError, RawJson, from_slice, to_string};

/// The value of a field.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    text: String,
    /// Whether it is known to be JSON.
    is_json: bool,
}

impl Field {
    pub(crate) fn new(text: &str, is_json: bool) -> Self {
        Self {
            text: text.to_owned(),
            is_json,
        }
    }

    /// The value as JSON: a text, unless it is JSON or to be read as such.
    fn json(&self, as_json: bool) -> RawJson {
        match RawJson::parse(&self.text) {
            Ok(json) if as_json || self.is_json => json,
            Ok(_) | Err(_) => RawJson::from_encode(&self.text),
        }
    }
}

/// Reads fields: text, or what else the type expects that their text says.
///
/// # Errors
/// When they are not those of a `B`.
pub(crate) fn read_fields<B: Decode>(fields: &BTreeMap<String, Vec<Field>>) -> Result<B, String> {
    // Tries each field as text and as JSON, until all have the types that the operation expects.
    let mut plain = vec![false; fields.len()];
    let mut failed = match read(fields, &plain) {
        Ok(body) => return Ok(body),
        Err(error) => error,
    };
    for at in 0..plain.len() {
        plain[at] = true;
        match read(fields, &plain) {
            Ok(body) => return Ok(body),
            Err(error) if error.path() == failed.path() => plain[at] = false,
            Err(error) => failed = error,
        }
    }
    Err(failed.to_string())
}

fn read<B: Decode>(
    fields: &BTreeMap<String, Vec<Field>>,
    plain: &[bool],
) -> Result<B, DecodeError> {
    let each = fields.iter().zip(plain).map(|((name, values), plain)| {
        let value = match values.as_slice() {
            [only] => only.json(*plain),
            several => {
                let several = several.iter().map(|field| field.json(*plain));
                RawJson::from_encode(&several.collect::<Vec<_>>())
            }
        };
        (name.clone(), value)
    });
    let object: BTreeMap<String, RawJson> = each.collect();
    from_slice(to_string(&object).as_bytes())
}
