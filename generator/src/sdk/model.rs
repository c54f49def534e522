//! Models in the plan: types, their contents, and how their values are distinguished.

use std::collections::BTreeSet;

mod amounts;
mod derive;
mod dispatch;
mod getters;
mod listed;
mod paging;
mod repeats;
mod scalars;
mod variants;

pub use amounts::*;
pub use derive::*;
pub use dispatch::*;
pub use getters::*;
pub use listed::*;
pub use paging::*;
pub use repeats::*;
pub use scalars::*;
pub use variants::*;

use std::fmt;

use super::{Accepts, KeyTest, Ty, TypeId, TypeNames};

/// A type of the crate.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Its identity.
    pub id: TypeId,
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// When its decoder is compiled.
    pub decode: Codec,
    /// When its encoder is compiled.
    pub encode: Codec,
    /// The position of the schema in the document.
    pub pointer: String,
    /// The name of the schema in the document, if it has one.
    pub component: Option<String>,
    /// Whether the schema accepts null wherever it is referenced.
    pub nullable: bool,
    /// The kind of the type.
    pub kind: DefinitionKind,
    /// How it is a page of a list, if it is one.
    pub page: Option<Page>,
    /// The value from which its decoder starts.
    pub blank: Blank,
    /// How it implements `Default`.
    pub default: DefaultImpl,
    /// For a struct: whether pairs of a name and a value convert into it, because its additional properties are all that
    /// it needs.
    pub from_entries: bool,
    /// Whether it implements `Eq` and `Hash`.
    pub hashed: bool,
    /// The traits that it derives in addition to those that all types derive.
    pub derives: BTreeSet<Derive>,
    /// For a union: the methods that return a property which all members have.
    pub getters: Vec<Getter>,
    /// For a union of plain values: the methods that return the value as a Rust value.
    pub scalars: Vec<ScalarGetter>,
    /// For a union of other values: the methods that test for or return one variant.
    pub variants: Vec<VariantMethods>,
    /// The conversions from models whose fields it repeats.
    pub repeats: Vec<Repeat>,
    /// For a union: whether a field of an update has this type, so that everything that converts into the union also
    /// converts into a `Patch` of it.
    pub patched: bool,
    /// For a union: whether an optional parameter has this type, so that everything that converts into the union also
    /// converts into an `Optional` of it.
    pub optional: bool,
}

/// The value from which the decoder of a type starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blank {
    /// A constant of the type, which costs nothing.
    Whole,
    /// A constant for each field of a struct, except for these fields, which have no constant.
    Except(Vec<String>),
    /// The type has no such value.
    Never,
}

/// When a codec is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codec {
    /// In every build, because the API uses this direction.
    Always,
    /// With the feature `serde` only.
    WithSerde,
}

/// The kind of a type.
#[derive(Debug, Clone)]
// Each type has only one of these, and boxes would complicate every `match`.
#[allow(clippy::large_enum_variant)]
pub enum DefinitionKind {
    /// A struct.
    Record(Record),
    /// An enum of types.
    Union(Union),
    /// An enum of strings.
    Strings(Vec<StringValue>),
    /// An enum of whole numbers.
    Integers(Vec<IntegerValue>),
    /// Another name for a type.
    Alias(Ty),
    /// A struct around a type that contains this struct.
    Wrapper(Ty),
}

/// A struct.
#[derive(Debug, Clone)]
pub struct Record {
    /// The properties, in document order.
    pub members: Vec<Member>,
    /// The additional properties, if they are kept.
    pub additional: Option<Entries>,
    /// The fields that are amounts of money.
    pub amounts: Vec<Amount>,
    /// Whether callers construct it.
    pub constructed: bool,
    /// The name of the struct of its required fields, if there are too many for the arguments of a function.
    pub required: Option<String>,
    /// Whether it remembers which fields were null.
    pub keeps_nulls: bool,
    /// Whether `Debug` is derived, because it hides no field and shows them all.
    pub derives_debug: bool,
}

/// The additional properties of a struct.
#[derive(Debug, Clone)]
pub struct Entries {
    /// The type of their values.
    pub ty: Ty,
    /// What callers may pass for a value.
    pub accepts: Accepts,
    /// Whether `Debug` hides them.
    pub secret: bool,
}

/// A property of a struct.
#[derive(Debug, Clone)]
pub enum Member {
    /// A field.
    Field(Field),
    /// A property with a fixed value, which has no field.
    Fixed(Fixed),
}

/// A fixed property.
#[derive(Debug, Clone)]
pub struct Fixed {
    /// The name of the variable for it.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// Its only value.
    pub value: Scalar,
    /// Whether it is required.
    pub required: bool,
}

/// A literal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scalar {
    /// Null.
    Null,
    /// A string.
    String(String),
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// Another number, as JSON.
    Number(String),
    /// Anything else, as JSON.
    Json(String),
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::String(text) => write!(f, "{text:?}"),
            Self::Boolean(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Number(json) | Self::Json(json) => f.write_str(json),
        }
    }
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// The field's name.
    pub name: String,
    /// The name on the wire.
    pub wire: String,
    /// Its documentation.
    pub docs: String,
    /// The value's type, without the `Option` or `Patch` that its presence adds.
    pub ty: Ty,
    /// Whether and how the value may be absent.
    pub presence: Presence,
    /// The constraints that the server checks, and the default.
    pub constraints: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether `Debug` hides it.
    pub secret: bool,
    /// How it gets its value, if callers construct the struct.
    pub init: Option<Init>,
    /// The setter of one entry, if the field is a map that callers set.
    pub entry: Option<Box<EntrySetter>>,
    /// Whether the document lists exactly one value.
    pub is_constant: bool,
    /// The path, from this struct, of the string that identifies the variant of the union it holds.
    pub tag_path: Option<Vec<String>>,
}

/// A setter of one entry of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntrySetter {
    /// The method.
    pub name: String,
    /// What callers may pass for a value.
    pub accepts: Accepts,
    /// Whether the map is the additional properties of a struct in the field.
    pub within: bool,
}

/// How a field of a struct that callers construct gets its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Init {
    /// The constructor takes it.
    Argument(Accepts),
    /// A setter takes it.
    Setter(Accepts),
    /// Nothing sets it: only the server does.
    Server,
    /// The constructor sets it to the only documented value.
    Preset(Scalar),
}

/// Whether and how a field's value may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Required.
    Required,
    /// Required; decoded as empty if absent.
    RequiredOrEmpty,
    /// Required, but may be null.
    Nullable,
    /// Optional.
    Optional,
    /// Optional or null; callers do not distinguish null from absent.
    OptionalNullable,
    /// Optional or null, and callers choose between the two.
    Patch,
}

/// An enum of types.
#[derive(Debug, Clone)]
pub struct Union {
    /// The variants, in document order.
    pub variants: Vec<Variant>,
    /// How the variant of a value is found.
    pub dispatch: Dispatch,
    /// The properties that every value has. If this is set, a value that no variant can decode is unknown, and not an
    /// error.
    pub base: Option<Vec<String>>,
    /// The conversions into it.
    pub conversions: Vec<Conversion>,
    /// The conversions from unions whose variants it has.
    pub gathered: Vec<Gathered>,
    /// The variants by the value of a string beside the union, if such a string identifies them.
    pub sibling_tags: Option<Vec<(String, usize)>>,
    /// The variant that holds null.
    pub null: Option<usize>,
    /// The variants by the key under which a map holds a value: the first test that passes decides, and `None` accepts
    /// all keys. Empty if keys do not matter.
    pub keys: Vec<(Option<KeyTest>, usize)>,
}

impl Union {
    /// Returns `true` if objects are discriminated by the text of this property, and by no other tag after that.
    #[must_use]
    pub fn is_tag(&self, property: &str) -> bool {
        let Some(ObjectDispatch::Tag { path, arms, .. }) = &self.dispatch.object else {
            return false;
        };
        let is_last = |(tags, arm): &(Tags, ObjectDispatch)| {
            matches!(tags, Tags::Strings(_)) && !matches!(arm, ObjectDispatch::Tag { .. })
        };
        *path == [property] && arms.iter().all(is_last)
    }

    /// The tag of all objects of a variant, if there is exactly one text for it.
    #[must_use]
    pub fn only_tag(&self, variant: usize) -> Option<&str> {
        let Some(ObjectDispatch::Tag {
            arms,
            absent,
            other,
            ..
        }) = &self.dispatch.object
        else {
            return None;
        };
        if *other == Some(variant) {
            return None;
        }
        if absent.as_deref().is_some_and(|arm| arm.leads_to(variant)) {
            return None;
        }
        let mut leading = arms.iter().filter(|(_, arm)| arm.leads_to(variant));
        let (Tags::Strings(tags), ObjectDispatch::Always(_)) = leading.next()? else {
            return None;
        };
        match (tags.as_slice(), leading.next()) {
            ([only], None) => Some(only),
            _ => None,
        }
    }
}

/// A variant of an enum of types.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// Its payload.
    pub payload: Payload,
}

/// The payload of a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    /// A value.
    Value(Ty),
    /// Nothing, because the value is fixed.
    Fixed(Scalar),
}

/// Conversions into a variant of a union: an implementation of `From` for each source.
#[derive(Debug, Clone)]
pub struct Conversion {
    /// The variant.
    pub variant: usize,
    /// The sources.
    pub sources: Vec<Source>,
}

/// A type that converts into a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The payload of the variant.
    Held(Ty),
    /// A type that converts into the payload: `i64` into a `Number`.
    Into(Ty),
    /// `&str`, if the variant holds a `String`
    Str,
    /// `&String`, if the variant holds a `String`
    StringRef,
    /// `[T; N]`, if the variant holds a `Vec<T>`
    Array(Ty),
    /// `[&str; N]`, if the variant holds a `Vec<String>`
    StrArray,
}

impl Source {
    /// The type as Rust writes it.
    #[must_use]
    pub fn rust(&self, names: &TypeNames) -> String {
        match self {
            Self::Held(ty) | Self::Into(ty) => ty.rust(names),
            Self::Str => "&str".to_owned(),
            Self::StringRef => "&String".to_owned(),
            Self::Array(item) => format!("[{}; N]", item.rust(names)),
            Self::StrArray => "[&str; N]".to_owned(),
        }
    }
}
