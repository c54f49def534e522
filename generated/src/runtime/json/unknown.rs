//! Values of unions that are newer than the crate.

use std::any::Any;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::OnceLock;

use crate::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer, from_str, tags};

/// A value of a union that matches none of the known members, preserved as JSON.
///
/// Two values are equal if their texts are.
#[derive(Clone)]
pub struct Unknown {
    /// What is known of a value that a union has read.
    known: Option<Box<Known>>,
    json: Cow<'static, str>,
}

/// What is known of a value.
struct Known {
    tag: Option<Box<str>>,
    /// The properties that references were asked for.
    read: Place,
}

/// A place for a property that has been read, the first one or the one after another.
type Place = OnceLock<Box<Property>>;

/// A property that has been read: an `Option` of its type, which is `None` if the object has no such value.
struct Property {
    name: &'static str,
    value: Box<dyn Any + Send + Sync>,
    next: Place,
}

// A property is set whole or not at all.
impl UnwindSafe for Known {}
impl RefUnwindSafe for Known {}

impl Clone for Known {
    fn clone(&self) -> Self {
        Self {
            tag: self.tag.clone(),
            read: Place::new(),
        }
    }
}

impl Unknown {
    pub(crate) const NULL: Self = Self {
        known: None,
        json: Cow::Borrowed("null"),
    };

    /// Reads any value, and the tag at this path of keys if it is an object. Fails if the tag occurs twice, since the
    /// second may be a known one. Without a path, there is no tag.
    pub fn read(reader: &mut Reader<'_>, path: &[&str]) -> Result<Self, DecodeError> {
        let tag = match path {
            [] => None,
            path => reader.tag(path).ok().flatten(),
        };
        let tag = tag.map(|tag| tag.as_ref().into());
        tags::demand_once(reader, path)?;
        let known = Known {
            tag,
            read: Place::new(),
        };
        Ok(Self {
            known: Some(Box::new(known)),
            ..reader.value()?
        })
    }

    /// Returns the tag of the value, if the union has one and it was present.
    pub fn tag(&self) -> Option<&str> {
        self.known.as_ref()?.tag.as_deref()
    }

    /// Returns the JSON text, unchanged.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// Decodes the value as a type of the caller.
    pub fn decode<T: Decode>(&self) -> Result<T, DecodeError> {
        from_str(&self.json)
    }

    /// Decodes a property of the value. Returns `None` if the value is no object, or the property is missing, null, or of
    /// another type.
    pub fn get<T: Decode>(&self, name: &str) -> Option<T> {
        let object = Reader::new(&self.json);
        let text = tags::at_path(&object, &[name]).ok()??.verbatim().ok()?;
        match text {
            "null" => None,
            text => from_str(text).ok(),
        }
    }

    /// Returns a property as [`get`](Self::get) decodes it, if a union has [read](Self::read) the value. It is decoded once.
    #[doc(hidden)]
    pub fn get_ref<T: Decode + Any + Send + Sync>(&self, name: &'static str) -> Option<&T> {
        let mut place = &self.known.as_ref()?.read;
        loop {
            let Some(property) = place.get() else {
                let value: Option<T> = self.get(name);
                let property = Property {
                    name,
                    value: Box::new(value),
                    next: Place::new(),
                };
                // If another thread was faster, the place is looked at again.
                let _ = place.set(Box::new(property));
                continue;
            };
            let value = property.value.downcast_ref::<Option<T>>();
            match value {
                Some(value) if property.name == name => return value.as_ref(),
                Some(_) | None => place = &property.next,
            }
        }
    }

    /// Returns a property of the value that is a string.
    #[doc(hidden)]
    pub fn get_str(&self, name: &'static str) -> Option<&str> {
        self.get_ref::<String>(name).map(String::as_str)
    }

    /// Returns a property of the value that is a list.
    #[doc(hidden)]
    pub fn get_slice<T: Decode + Any + Send + Sync>(&self, name: &'static str) -> Option<&[T]> {
        self.get_ref::<Vec<T>>(name).map(Vec::as_slice)
    }
}

impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl Eq for Unknown {}

impl PartialOrd for Unknown {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Unknown {
    fn cmp(&self, other: &Self) -> Ordering {
        self.json.cmp(&other.json)
    }
}

impl Hash for Unknown {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.json.hash(state);
    }
}

impl Decode for Unknown {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match reader.kept()? {
            Some(json) => Self {
                known: None,
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
            .field("tag", &self.tag())
            .finish_non_exhaustive()
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
