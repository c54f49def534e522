//! Reads a value through its JSON, one level at a time: a scalar, a list, or an object.

use std::borrow::Cow;

use crate::runtime::json::{DecodeError, Kind, Reader};

/// A value to be written in a form other than JSON.
pub(crate) enum Value<'a> {
    Null,
    /// The content of a string, or the JSON of a number or boolean.
    Scalar(Cow<'a, str>),
    List(Nested<'a>),
    Record(Nested<'a>),
}

/// The JSON of a list or an object.
pub(crate) struct Nested<'a>(&'a str);

impl<'a> Value<'a> {
    /// Reads JSON that the runtime has written. Invalid JSON counts as null.
    pub(crate) fn new(json: &'a str) -> Self {
        Self::read(&mut Reader::new(json), json).unwrap_or(Self::Null)
    }

    /// Returns the text of a scalar, or the JSON of another value.
    pub(crate) fn to_text(&self) -> Cow<'_, str> {
        match self {
            Self::Null => Cow::Borrowed(""),
            Self::Scalar(text) => Cow::Borrowed(text),
            Self::List(Nested(json)) | Self::Record(Nested(json)) => Cow::Borrowed(json),
        }
    }

    fn read(reader: &mut Reader<'a>, json: &'a str) -> Result<Self, DecodeError> {
        let kind = reader.kind()?;
        if kind == Kind::String {
            return reader.string().map(Self::Scalar);
        }
        let start = json.len() - reader.remaining();
        reader.skip_value()?;
        let text = json
            .get(start..json.len() - reader.remaining())
            .unwrap_or_default()
            .trim();
        Ok(match kind {
            Kind::Null => Self::Null,
            Kind::Array => Self::List(Nested(text)),
            Kind::Object => Self::Record(Nested(text)),
            Kind::Boolean | Kind::Integer | Kind::Number | Kind::String => {
                Self::Scalar(Cow::Borrowed(text))
            }
        })
    }
}

impl<'a> Nested<'a> {
    /// Returns the items of a list that are not null.
    pub(crate) fn items(&self) -> std::vec::IntoIter<Value<'a>> {
        let mut items = Vec::new();
        let mut reader = Reader::new(self.0);
        // Stops at invalid JSON, as `Value::new` does.
        if let Ok(mut elements) = reader.elements() {
            while let Ok(true) = elements.next(&mut reader) {
                let Ok(item) = Value::read(&mut reader, self.0) else {
                    break;
                };
                if !matches!(item, Value::Null) {
                    items.push(item);
                }
            }
        }
        items.into_iter()
    }

    /// Returns the fields of an object that are not null.
    pub(crate) fn fields(&self) -> std::vec::IntoIter<(Cow<'a, str>, Value<'a>)> {
        let mut fields = Vec::new();
        let mut reader = Reader::new(self.0);
        if let Ok(mut entries) = reader.entries() {
            while let Ok(Some(key)) = entries.next(&mut reader) {
                let Ok(value) = Value::read(&mut reader, self.0) else {
                    break;
                };
                if !matches!(value, Value::Null) {
                    fields.push((key, value));
                }
            }
        }
        fields.into_iter()
    }
}
