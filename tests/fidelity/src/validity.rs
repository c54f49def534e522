//! Decides what is valid, with the crate `jsonschema`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::net::IpAddr;
use std::rc::Rc;

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

use crate::document::Document;

const ROOT: &str = "urn:document";

/// Validators for all schemas of a document.
#[derive(Debug)]
pub struct Judge {
    registry: Registry<'static>,
    /// The document with `oneOf` replaced by `anyOf`.
    relaxed: Value,
    validators: RefCell<HashMap<String, Rc<Validator>>>,
}

impl Judge {
    /// Creates the validators.
    ///
    /// # Errors
    /// If the document has references that lead nowhere.
    pub fn new(document: &Document) -> Result<Self, String> {
        let mut root = document.root.clone();
        relax(&mut root);
        if let Some(root) = root.as_object_mut() {
            root.insert(
                "$schema".to_owned(),
                json!("https://json-schema.org/draft/2020-12/schema"),
            );
        }
        let registry = Registry::new()
            .add(ROOT, root.clone())
            .and_then(|registry| registry.prepare())
            .map_err(|error| error.to_string())?;
        Ok(Self {
            registry,
            relaxed: root,
            validators: RefCell::default(),
        })
    }

    /// Returns why a value is not an instance of the schema at a JSON pointer; `None` if it is one.
    ///
    /// # Errors
    /// If the schema is invalid.
    pub fn fault(&self, pointer: &str, value: &Value) -> Result<Option<String>, String> {
        let validator = self.validator(pointer)?;
        let fault = validator.iter_errors(value).next();
        Ok(fault.map(|fault| format!("{fault} at `{}`", fault.instance_path())))
    }

    /// Adapts a pointer to the document in which `oneOf` is `anyOf`.
    fn place(&self, pointer: &str) -> String {
        let mut here = Some(&self.relaxed);
        let mut place = String::new();
        for step in pointer.split('/').skip(1) {
            let has = |name: &str| here.is_some_and(|here| here.get(name).is_some());
            let step = match step {
                "oneOf" if !has("oneOf") => "anyOf",
                step => step,
            };
            here = here.and_then(|here| here.pointer(&format!("/{step}")));
            place.push('/');
            place.push_str(step);
        }
        place
    }

    fn validator(&self, pointer: &str) -> Result<Rc<Validator>, String> {
        if let Some(validator) = self.validators.borrow().get(pointer) {
            return Ok(Rc::clone(validator));
        }
        let fragment: String = self.place(pointer).bytes().map(escaped).collect();
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .with_format("uuid4", is_uuid)
            .with_format("ipvanyaddress", |text: &str| text.parse::<IpAddr>().is_ok())
            .build(&json!({"$ref": format!("{ROOT}#{fragment}")}))
            .map_err(|error| format!("{pointer}: {error}"))?;
        let validator = Rc::new(validator);
        self.validators
            .borrow_mut()
            .insert(pointer.to_owned(), Rc::clone(&validator));
        Ok(validator)
    }
}

/// Replaces `oneOf` by `anyOf`: members of real documents overlap, so values that servers send match several of them,
/// which `oneOf` forbids.
fn relax(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(relax),
        Value::Object(object) => {
            if !object.contains_key("anyOf")
                && let Some(members @ Value::Array(_)) = object.shift_remove("oneOf")
            {
                object.insert("anyOf".to_owned(), members);
            }
            object.values_mut().for_each(relax);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A byte of a JSON pointer, escaped for a URI.
fn escaped(byte: u8) -> String {
    match byte {
        b'/' | b'~' | b'_' | b'-' | b'.' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    }
}

pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(at, character)| match at {
            8 | 13 | 18 | 23 => character == '-',
            _ => character.is_ascii_hexdigit(),
        })
}
