//! Schemas: from JSON to the Rust type of each, and back.

use std::fmt;

use sdk::json::{self, Decode, DecodeError, Encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A schema of the document with the type that the crate has for it.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// The component's name; for a schema without one, a JSON pointer to it.
    pub name: &'static str,
    /// Whether it has a name of its own.
    pub is_component: bool,
    /// Whether requests hold it.
    pub sent: bool,
    /// Whether responses or webhooks hold it.
    pub received: bool,
    rust: fn() -> &'static str,
    own: Codec,
    /// None for a type that is but another name, whose own crate may not have these traits.
    with_serde: Option<Codec>,
}

/// Declares the modules of families, and lists every schema that has a type, by family.
macro_rules! families {
    ($($module:ident,)*) => {
        $(mod $module;)*

        const FAMILIES: &[&[&[$crate::schema::Schema]]] = &[$($module::SCHEMAS),*];
    };
}

pub(crate) use families;

/// How a type is reached.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Codec {
    read: fn(&str) -> Result<String, Failure>,
    describe: fn(&str) -> Result<String, Failure>,
}

/// What a type of the crate does.
pub(crate) trait Model: Decode + Encode + fmt::Debug + Serialize + DeserializeOwned {}

impl<T: Decode + Encode + fmt::Debug + Serialize + DeserializeOwned> Model for T {}

/// A component that requests hold.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn sent<T: Model>(name: &'static str) -> Schema {
    Schema::model::<T>(name, true, false)
}

/// A component that responses or webhooks hold.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn received<T: Model>(name: &'static str) -> Schema {
    Schema::model::<T>(name, false, true)
}

/// A component that travels in both directions.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn both<T: Model>(name: &'static str) -> Schema {
    Schema::model::<T>(name, true, true)
}

/// A component that nothing but the document names.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn neither<T: Model>(name: &'static str) -> Schema {
    Schema::model::<T>(name, false, false)
}

/// A component that is another name for a type, which need not implement the traits of `serde`.
#[allow(dead_code, reason = "a document may have none")]
pub(crate) const fn alias<T: Decode + Encode + fmt::Debug>(name: &'static str, sent: bool, received: bool) -> Schema {
    Schema::new::<T>(name, sent, received)
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
    const fn model<T: Model>(name: &'static str, sent: bool, received: bool) -> Self {
        let mut schema = Self::new::<T>(name, sent, received);
        schema.with_serde = Some(Codec { read: through_serde::<T>, describe: describe_with_serde::<T> });
        schema
    }

    const fn new<T: Decode + Encode + fmt::Debug>(name: &'static str, sent: bool, received: bool) -> Self {
        Self {
            name,
            is_component: true,
            sent,
            received,
            rust: std::any::type_name::<T>,
            own: Codec { read: round_trip::<T>, describe: describe::<T> },
            with_serde: None,
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
        (self.own.read)(json)
    }

    /// Decodes JSON, and names the variants and the type that it came to, such as `Custom BenefitCustom`.
    ///
    /// # Errors
    /// When it is not JSON, or not what the type expects.
    pub fn variant(&self, json: &str) -> Result<String, Failure> {
        (self.own.describe)(json)
    }

    /// The same schema, reached by the implementations of the traits of `serde`: from text and to text, from a tree of
    /// values and to one. A type that has none stays as it is.
    #[must_use]
    pub fn with_serde(mut self) -> Self {
        self.own = self.with_serde.unwrap_or(self.own);
        self
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
        self.name == asked || self.is_component && asked.starts_with("/components/") && self.pointer() == asked
    }
}

impl From<DecodeError> for Failure {
    fn from(error: DecodeError) -> Self {
        Self { error: error.to_string(), path: error.path().to_owned() }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self { error: error.to_string(), path: String::new() }
    }
}

fn round_trip<T: Decode + Encode>(json: &str) -> Result<String, Failure> {
    Ok(json::to_string(&json::from_str::<T>(json)?))
}

fn describe<T: Decode + fmt::Debug>(json: &str) -> Result<String, Failure> {
    Ok(names(&json::from_str::<T>(json)?))
}

/// The four ways must come to one value; where they do not, that is the failure.
fn through_serde<T: Model>(json: &str) -> Result<String, Failure> {
    let text = serde_json::to_string(&serde_json::from_str::<T>(json)?)?;
    let tree = serde_json::to_value(from_tree::<T>(json)?)?;
    match serde_json::from_str::<Value>(&text)? == tree {
        true => Ok(text),
        false => Err(Failure { error: format!("the text {text} and the tree {tree} differ"), path: String::new() }),
    }
}

fn describe_with_serde<T: Model>(json: &str) -> Result<String, Failure> {
    let (of_text, of_tree) = (names(&serde_json::from_str::<T>(json)?), names(&from_tree::<T>(json)?));
    match of_text == of_tree {
        true => Ok(of_tree),
        false => Err(Failure { error: format!("{of_text} of text, and {of_tree} of a tree"), path: String::new() }),
    }
}

fn from_tree<T: Model>(json: &str) -> serde_json::Result<T> {
    serde_json::from_value(serde_json::from_str(json)?)
}

/// The names that `Debug` writes before it comes to the fields.
fn names(value: &impl fmt::Debug) -> String {
    let mut names = Names(String::new());
    // It fails where the names end, so that the rest is not written.
    let _ = fmt::write(&mut names, format_args!("{value:?}"));
    names.0.trim_end().to_owned()
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
