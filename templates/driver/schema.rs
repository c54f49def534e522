//! Schemas: from JSON to the Rust type of each, and back.

use std::fmt;

use sdk::json::{self, Decode, DecodeError, Encode};

/// A schema of the document with the type that the crate has for it.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// The component's name; for a schema without one, a JSON pointer to it.
    pub name: &'static str,
    /// Whether it has a name of its own.
    pub is_component: bool,
    /// Whether requests hold it.
    pub sent: bool,
    /// Whether replies or webhooks hold it.
    pub received: bool,
    rust: fn() -> &'static str,
    read: fn(&str) -> Result<String, DecodeError>,
    describe: fn(&str) -> Result<String, DecodeError>,
}

/// A component that requests hold.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn sent<T: Decode + Encode + fmt::Debug>(name: &'static str) -> Schema {
    Schema::new::<T>(name, true, false)
}

/// A component that replies or webhooks hold.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn received<T: Decode + Encode + fmt::Debug>(name: &'static str) -> Schema {
    Schema::new::<T>(name, false, true)
}

/// A component that travels in both directions.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn both<T: Decode + Encode + fmt::Debug>(name: &'static str) -> Schema {
    Schema::new::<T>(name, true, true)
}

/// A component that nothing but the document names.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn neither<T: Decode + Encode + fmt::Debug>(name: &'static str) -> Schema {
    Schema::new::<T>(name, false, false)
}

/// A schema without a name, at a JSON pointer.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn inline(mut schema: Schema) -> Schema {
    schema.is_component = false;
    schema
}

/// Why JSON does not fit a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What is wrong.
    pub error: String,
    /// Where, such as `items[0].id`.
    pub path: String,
}

impl Schema {
    const fn new<T: Decode + Encode + fmt::Debug>(name: &'static str, sent: bool, received: bool) -> Self {
        Self {
            name,
            is_component: true,
            sent,
            received,
            rust: std::any::type_name::<T>,
            read: round_trip::<T>,
            describe: describe::<T>,
        }
    }

    /// The name of the Rust type, without the modules that lead to it.
    #[must_use]
    pub fn rust(&self) -> String {
        let mut name = String::new();
        for step in (self.rust)().split_inclusive(|c: char| !c.is_alphanumeric() && c != '_' && c != ':') {
            name.push_str(step.rsplit("::").next().unwrap_or(step));
        }
        name
    }

    /// Decodes JSON into the Rust type, and encodes the value.
    ///
    /// # Errors
    /// When it is not JSON, or not what the type expects.
    pub fn round_trip(&self, json: &str) -> Result<String, Failure> {
        (self.read)(json).map_err(Failure::from)
    }

    /// Decodes JSON, and names the variants and the type that it came to, such as `Custom BenefitCustom`.
    ///
    /// # Errors
    /// When it is not JSON, or not what the type expects.
    pub fn variant(&self, json: &str) -> Result<String, Failure> {
        (self.describe)(json).map_err(Failure::from)
    }

    /// The place in the document.
    #[must_use]
    pub fn pointer(&self) -> String {
        match self.is_component {
            true => format!("/components/schemas/{}", self.name.replace('~', "~0").replace('/', "~1")),
            false => self.name.to_owned(),
        }
    }

    /// Whether a request means this schema: by its name or by a JSON pointer.
    #[must_use]
    pub fn is(&self, asked: &str) -> bool {
        let asked = asked.strip_prefix('#').unwrap_or(asked);
        self.name == asked || self.is_component && asked.starts_with('/') && self.pointer() == asked
    }
}

impl From<DecodeError> for Failure {
    fn from(error: DecodeError) -> Self {
        Self { error: error.to_string(), path: error.path().to_owned() }
    }
}

fn round_trip<T: Decode + Encode>(json: &str) -> Result<String, DecodeError> {
    json::from_str::<T>(json).map(|value| json::to_string(&value))
}

/// The names that `Debug` writes before it comes to the fields.
fn describe<T: Decode + fmt::Debug>(json: &str) -> Result<String, DecodeError> {
    let value: T = json::from_str(json)?;
    let mut names = Names(String::new());
    // It fails where the names end, so that the rest is not written.
    let _ = fmt::write(&mut names, format_args!("{value:?}"));
    Ok(names.0.trim_end().to_owned())
}

struct Names(String);

impl fmt::Write for Names {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            match character {
                '(' => self.0.push(' '),
                _ if character.is_alphanumeric() || character == '_' => self.0.push(character),
                _ => return Err(fmt::Error),
            }
        }
        Ok(())
    }
}
