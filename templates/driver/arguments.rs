//! The arguments of a call: from JSON to the types that the methods of the crate take.

use std::collections::BTreeMap;

use bytes::Bytes;
use sdk::json::{self, Decode};
use serde_json::value::RawValue;

use crate::base64;

/// Values by name.
pub(crate) type Fields = BTreeMap<String, Box<RawValue>>;

/// What the typed crate cannot say.
#[derive(Debug)]
pub(crate) struct Inexpressible(pub(crate) String);

/// The arguments that are not used yet.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) path: Fields,
    pub(crate) query: Fields,
    pub(crate) header: Fields,
    pub(crate) cookie: Fields,
    pub(crate) body: Option<Box<RawValue>>,
    /// The media type of the sequence that the response is read as, if it may be several.
    pub(crate) accept: Option<String>,
}

/// Where an argument is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

impl Arguments {
    /// An argument that the method takes.
    pub(crate) fn required<T: Decode>(&mut self, place: Place, name: &str) -> Result<T, Inexpressible> {
        match self.fields(place).remove(name) {
            Some(json) => typed(&json, name),
            None => Err(Inexpressible(format!("`{name}` is missing, which the method takes"))),
        }
    }

    /// An argument that a setter takes.
    pub(crate) fn set<C, T: Decode>(
        &mut self,
        call: C,
        place: Place,
        name: &str,
        set: impl FnOnce(C, T) -> C,
    ) -> Result<C, Inexpressible> {
        match self.fields(place).remove(name) {
            Some(json) => Ok(set(call, typed(&json, name)?)),
            None => Ok(call),
        }
    }

    /// An object of which a setter takes one entry at a time.
    pub(crate) fn set_each<C, T: Decode>(
        &mut self,
        mut call: C,
        name: &str,
        set: impl Fn(C, String, T) -> C,
    ) -> Result<C, Inexpressible> {
        if let Some(json) = self.query.remove(name) {
            let entries: BTreeMap<String, T> = typed(&json, name)?;
            for (key, value) in entries {
                call = set(call, key, value);
            }
        }
        Ok(call)
    }

    /// A parameter that the crate sends by itself, for it has but one value.
    pub(crate) fn fixed(&mut self, place: Place, name: &str) {
        self.fields(place).remove(name);
    }

    /// The body that the method takes.
    pub(crate) fn body<T: Decode>(&mut self) -> Result<T, Inexpressible> {
        match self.body.take() {
            Some(json) => typed(&json, "body"),
            None => Err(Inexpressible("`body` is missing, which the method takes".to_owned())),
        }
    }

    /// The body that a setter takes.
    pub(crate) fn set_body<C, T: Decode>(&mut self, call: C, set: impl FnOnce(C, T) -> C) -> Result<C, Inexpressible> {
        match self.body.take() {
            Some(json) => Ok(set(call, typed(&json, "body")?)),
            None => Ok(call),
        }
    }

    /// The body that the method takes as bytes, which came in base64.
    pub(crate) fn bytes(&mut self) -> Result<Bytes, Inexpressible> {
        let text: String = self.body()?;
        base64::decode(&text).map(Bytes::from).ok_or_else(|| Inexpressible("`body` is not base64".to_owned()))
    }

    /// The body that a setter takes as bytes, which came in base64.
    pub(crate) fn set_bytes<C>(&mut self, call: C, set: impl FnOnce(C, Bytes) -> C) -> Result<C, Inexpressible> {
        match self.body {
            Some(_) => Ok(set(call, self.bytes()?)),
            None => Ok(call),
        }
    }

    /// Fails where something is left that no method takes.
    pub(crate) fn finish(&self) -> Result<(), Inexpressible> {
        let places = [(&self.path, "path"), (&self.query, "query"), (&self.header, "header"), (&self.cookie, "cookie")];
        for (fields, place) in places {
            if let Some(name) = fields.keys().next() {
                return Err(Inexpressible(format!("the operation has no {place} parameter `{name}`")));
            }
        }
        match self.body {
            Some(_) => Err(Inexpressible("the operation has no body".to_owned())),
            None => Ok(()),
        }
    }

    fn fields(&mut self, place: Place) -> &mut Fields {
        match place {
            Place::Path => &mut self.path,
            Place::Query => &mut self.query,
            Place::Header => &mut self.header,
            Place::Cookie => &mut self.cookie,
        }
    }
}

fn typed<T: Decode>(json: &RawValue, name: &str) -> Result<T, Inexpressible> {
    json::from_str(json.get()).map_err(|error| Inexpressible(format!("`{name}`: {error}")))
}
