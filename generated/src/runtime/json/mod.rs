//! JSON in and out, without a tree of values in between.
//!
//! A type that is received implements [`Decode`] over the [`Reader`], a type that is sent implements [`Encode`] over
//! the [`Writer`]. Both are concrete types, so the code of a model is compiled once.
//!
//! ```
#![doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json;")]
//! let prices: Vec<i64> = json::from_slice(b"[2900, 30.0]")?;
//! assert_eq!(json::to_string(&prices), "[2900,30]");
//! # Ok::<(), json::DecodeError>(())
//! ```
//! A duplicate field of an object is an error, so that a union cannot choose a type by the first value and decode the
//! last. In maps, the last entry with a key wins, and raw JSON is kept unchanged. Decoding takes linear time in the
//! length of the text, however unions are distinguished.
//!
//! With the feature `serde`, the models also implement serde's traits, through the same codecs: a value is serialized
//! by encoding it and walking over the text, and deserialized by collecting a text and decoding it. That needs a
//! format that describes itself, such as JSON or YAML; formats that do not, such as bincode, are out of scope. The
//! features `arbitrary_precision` and `preserve_order` of `serde_json` make no difference.

mod blank;
mod bridge;
mod choice;
mod clock;
mod closest;
mod elements;
mod error;
mod fields;
mod id;
mod impls;
mod lookahead;
mod nulls;
mod number;
mod one_or_many;
mod optional;
mod patch;
mod patched_instants;
mod path;
mod probe;
mod raw;
mod reader;
mod record;
mod record_codecs;
mod same;
mod scan;
mod slots;
mod strings;
mod tags;
mod time;
mod trial;
mod tuple;
mod unknown;
mod unknown_value;
mod variant;
#[cfg(feature = "jiff")]
mod with_jiff;
#[cfg(feature = "time")]
mod with_time;
mod work;
mod writer;

use work::Work;

#[cfg(feature = "serde")]
// Not every API has types that need them.
#[allow(unused_imports)]
pub(crate) use bridge::{deserialize, serialize};
pub use reader::Reader;
pub use writer::{Array, Object, Writer};

// The root of the crate exports these, and docs should show each type once.
#[doc(hidden)]
pub use {
    self::time::{Date, Timestamp},
    error::DecodeError,
    number::Number,
    one_or_many::OneOrMany,
    optional::Optional,
    patch::{Null, Patch},
    raw::RawJson,
    tuple::OpenTuple,
    unknown::Unknown,
    unknown_value::UnknownValue,
    variant::WrongVariant,
};

// Their types appear in signatures.
#[doc(hidden)]
pub use {self::time::chrono, id::uuid};

#[cfg(feature = "jiff")]
#[doc(hidden)]
pub use with_jiff::JiffExt;

#[cfg(feature = "time")]
#[doc(hidden)]
pub use with_time::TimeExt;

#[allow(unused_imports)]
pub(crate) use {
    record_codecs::{decode_record, encode_record},
    variant::variant_methods,
};

// Used only by generated codecs.
#[doc(hidden)]
pub use {
    blank::Blank,
    closest::Likeness,
    elements::{Elements, Entries},
    fields::Fields,
    fields::open::Additional,
    lookahead::Kind,
    nulls::Nulls,
    optional::{FromInteger, FromText},
    probe::Probe,
    record::{Constant, Slot},
    same::constant_json,
    slots::{By, Held},
};

/// A type that can be read from JSON.
#[diagnostic::on_unimplemented(
    note = "what is only sent can be read with the feature `serde` of the client's crate"
)]
pub trait Decode: Sized {
    /// Whether an empty text stands for no value, where there may be none: it is not a value of the type.
    const EMPTY_IS_NONE: bool = false;

    /// Reads one value, and moves the reader behind it.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;

    /// Reads the value of an entry of a map. The key may determine its type.
    #[inline]
    fn decode_entry(_key: &str, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Self::decode(reader)
    }

    /// Reads a union whose variant is given by a tag: a string in the enclosing object.
    #[inline]
    fn decode_by_tag(reader: &mut Reader<'_>, _tag: Option<&str>) -> Result<Self, DecodeError> {
        Self::decode(reader)
    }

    /// Returns the value of a field of this type that is missing or `null`; `None` if the field is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// A type that can be written as JSON.
#[diagnostic::on_unimplemented(
    note = "what is only received can be written with the feature `serde` of the client's crate"
)]
pub trait Encode {
    /// Writes one value.
    fn encode(&self, writer: &mut Writer);
}

/// Decodes a JSON text. Fails if it is not UTF-8, is not JSON, or does not match the type.
pub fn from_slice<T: Decode>(json: &[u8]) -> Result<T, DecodeError> {
    from_str(text(json)?)
}

/// Decodes a JSON text. Fails if it is not JSON, or does not match the type.
pub fn from_str<T: Decode>(json: &str) -> Result<T, DecodeError> {
    read(json, T::decode)
}

/// Reads a JSON text by a function, and checks that it reads all of it.
pub(crate) fn read<T>(
    json: &str,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    read_with(&Work::new(json.len()), json, read)
}

fn read_with<T>(
    work: &Work,
    json: &str,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, DecodeError>,
) -> Result<T, DecodeError> {
    let reader = &mut Reader::new(json).with(work);
    match read(reader) {
        Ok(value) => match reader.finish() {
            Ok(()) => Ok(value),
            Err(error) => Err(error.locate(json)),
        },
        Err(error) => Err(error.locate(json)),
    }
}

/// Decodes a JSON text, and returns the number of steps beyond reading it once: values that look-ahead skipped, and
/// bytes of values that were tried. For tests.
#[doc(hidden)]
pub fn count_steps<T: Decode>(json: &str) -> (Result<T, DecodeError>, usize) {
    let work = Work::new(json.len());
    (read_with(&work, json, T::decode), work.steps())
}

/// Encodes a value as JSON text.
pub fn to_string<T: Encode + ?Sized>(value: &T) -> String {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.into_string()
}

/// Encodes a value as JSON text in UTF-8.
pub fn to_vec<T: Encode + ?Sized>(value: &T) -> Vec<u8> {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.into_vec()
}

fn text(json: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(json).map_err(|error| {
        let valid = json.get(..error.valid_up_to()).unwrap_or_default();
        let problem = error::Problem::Invalid("invalid UTF-8");
        DecodeError::new(valid.len(), problem).locate(&String::from_utf8_lossy(valid))
    })
}
