//! Values of enums and unions that are newer than the crate.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer, from_str};

/// A value of a union that matches none of the known members, preserved as JSON.
///
/// Two values are equal if their texts are.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unknown {
    tag: Option<Box<str>>,
    json: Cow<'static, str>,
}

impl Unknown {
    pub(crate) const NULL: Self = Self {
        tag: None,
        json: Cow::Borrowed("null"),
    };

    /// Reads any value, and the tag at this path of keys if it is an object. Fails if the tag occurs twice, since the
    /// second may be a known one.
    pub fn read(reader: &mut Reader<'_>, path: &[&str]) -> Result<Self, DecodeError> {
        let tag = reader
            .tag(path)
            .ok()
            .flatten()
            .map(|tag| tag.as_ref().into());
        reader.demand_once(path)?;
        Ok(Self {
            tag,
            ..reader.value()?
        })
    }

    /// Returns the tag of the value, if the union has one and it was present.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Returns the JSON text, unchanged.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// Decodes the value as a type of the caller.
    pub fn decode<T: Decode>(&self) -> Result<T, DecodeError> {
        from_str(&self.json)
    }
}

impl Decode for Unknown {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match reader.kept()? {
            Some(json) => Self {
                tag: None,
                json: Cow::Owned(json.to_owned()),
            },
            None => Self::NULL,
        })
    }
}

impl Encode for Unknown {
    fn encode(&self, writer: &mut Writer) {
        writer.raw(&self.json);
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The value may contain secrets, so it is not shown.
        f.debug_struct("Unknown")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

/// A value of a string enum that the crate does not know, preserved as it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// Keeps a value. Not public, so that a known value is never stored as an unknown one.
    #[allow(dead_code, reason = "an API may have no string enum")]
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Returns the value.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for UnknownValue {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(feature = "serde")]
mod with_serde {
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::{Serialize, Serializer};

    use crate::runtime::json::{Unknown, deserialize, serialize};

    impl Serialize for Unknown {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(self, serializer)
        }
    }

    impl<'de> Deserialize<'de> for Unknown {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserialize(deserializer)
        }
    }
}

impl Blank for Unknown {
    const BLANK: Self = Self::NULL;
}
