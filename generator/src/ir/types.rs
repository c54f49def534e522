//! Schemas and types.

use super::{Constraints, Docs, KeyPattern, Origin, Sparse};
use crate::formats::TextFormat;

/// The identity of a schema within one [`super::Api`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub u32);

/// The directions in which a schema is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// In requests.
    pub sent: bool,
    /// In responses, error bodies and webhooks.
    pub received: bool,
}

/// A schema that gets a name of its own.
#[derive(Debug, Clone)]
pub struct Schema {
    /// Its origin, which its name depends on.
    pub origin: Origin,
    /// A JSON pointer to it.
    pub pointer: String,
    /// If it is the same wherever it is used, the paths of names to all uses.
    pub places: Vec<Vec<String>>,
    /// Its prose.
    pub docs: Docs,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The directions in which it is used.
    pub usage: Usage,
    /// Whether it accepts null wherever it is named.
    pub nullable: bool,
    /// Whether it is an alias that leads back to itself or would be too large, and so needs a type of its own.
    pub recursive: bool,
    /// Its structure.
    pub shape: Shape,
}

/// The structure of a schema.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object with known properties.
    Record(Record),
    /// A union.
    Union(Union),
    /// An enum of strings.
    Strings(Vec<String>),
    /// An integer out of a list of integers with names.
    Integers(Vec<i64>),
    /// An alias.
    Alias(Slot),
}

/// An object with known properties.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// The properties, in document order.
    pub fields: Vec<Field>,
    /// Its additional properties.
    pub additional: Additional,
}

/// The values that a record may have in addition to its properties.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Additional {
    /// Anything; the client ignores it.
    #[default]
    Ignored,
    /// Nothing.
    Closed,
    /// Values of this type, which are kept.
    Typed(Box<Slot>),
}

/// A property of a record.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Its prose.
    pub docs: Docs,
    /// Whether it is required.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether only the server sets it.
    pub read_only: bool,
    /// Whether only the client sets it.
    pub write_only: bool,
    /// Whether its format is that of a password.
    pub is_password: bool,
    /// Its value.
    pub slot: Slot,
    /// The integers that the document lists for it, if no others are valid.
    pub listed: Vec<i64>,
    /// Its content if it is a part of a body; for a list, the content of the items.
    pub content: Sparse<Content>,
}

/// The content of a string, or of a value without a type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content {
    /// Its media type.
    pub media_type: Option<String>,
    /// Its encoding, such as `base64`.
    pub encoding: Option<String>,
    /// Whether the document gives it no type, so that it has no form in JSON either.
    pub untyped: bool,
    /// The type of the value in the JSON of a string, as far as events have it.
    pub value: Option<Slot>,
}

/// The type of a value, and whether it is nullable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Slot {
    /// The type.
    pub ty: Type,
    /// Whether it is nullable.
    pub nullable: bool,
}

impl Slot {
    /// Returns a slot that does not accept null.
    #[must_use]
    pub fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
        }
    }
}

/// A value that the document fixes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Constant {
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
    /// A list, an object, or an integer that is too large for a machine, as JSON.
    Json(String),
}

impl Constant {
    /// Returns the value as JSON; for a string, only the text.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Boolean(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::String(text) | Self::Number(text) | Self::Json(text) => text.clone(),
        }
    }
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// Any string.
    String,
    /// An integer.
    Integer,
    /// A number, read as floating point.
    Number,
    /// A number. Integers are kept apart from other numbers.
    IntegerOrNumber,
    /// True or false.
    Boolean,
    /// A string with a format that has a type of its own.
    Text(TextFormat),
    /// Bytes that are not JSON.
    Binary,
    /// Anything, because the document gives no type.
    Any,
    /// One fixed value.
    Constant(Constant),
    /// A list.
    Array(Box<Slot>),
    /// A map.
    Map(Box<Slot>),
    /// A list with a type for each position.
    Tuple {
        /// The positions.
        places: Vec<Slot>,
        /// Whether further items of any type may follow.
        open: bool,
    },
    /// One value, or a list of such values.
    OneOrMany(Box<Type>),
    /// A schema with a name.
    Named(SchemaId),
    /// A type from the configuration.
    Foreign(Foreign),
}

/// A type of another crate, or of a module that the crate carries.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Foreign {
    /// Its path.
    pub path: String,
    /// Its form in JSON.
    pub form: ForeignForm,
}

/// The form of a configured type in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ForeignForm {
    /// A string, which is the text of the value.
    Text,
    /// A number, which is the text of the value.
    Number,
    /// The form that the type itself defines.
    Own,
}

impl Type {
    /// Returns the types directly inside it: of items, values or positions.
    #[must_use]
    pub fn parts(&self) -> Vec<&Type> {
        match self {
            Self::Array(slot) | Self::Map(slot) => vec![&slot.ty],
            Self::OneOrMany(ty) => vec![ty],
            Self::Tuple { places, .. } => places.iter().map(|slot| &slot.ty).collect(),
            Self::String
            | Self::Integer
            | Self::Number
            | Self::IntegerOrNumber
            | Self::Boolean
            | Self::Text(_)
            | Self::Binary
            | Self::Any
            | Self::Constant(_)
            | Self::Foreign(_)
            | Self::Named(_) => Vec::new(),
        }
    }
}

/// A union.
#[derive(Debug, Clone)]
pub struct Union {
    /// The members, in document order.
    pub members: Vec<Member>,
    /// The property by which the document distinguishes them, if there is one.
    pub discriminator: Option<Discriminator>,
    /// The properties that every value has, if the members build on a component. The component accepts other values,
    /// too, even with the tag of a member.
    pub base: Option<Vec<String>>,
    /// The member for each pattern of keys, if the union is the value in an object. The first pattern that matches the
    /// key decides; no pattern means all keys. Empty if keys do not matter.
    pub keys: Vec<(Option<KeyPattern>, usize)>,
    /// Whether the document states that every value matches exactly one member (`oneOf`).
    pub exclusive: bool,
}

/// A member of a union.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its type.
    pub ty: Type,
    /// A title, if the member has no name.
    pub title: Option<String>,
    /// The constraints of its schema.
    pub constraints: Constraints,
    /// If unions have been replaced by their members: the unions that contained it, from the outermost, which still has it,
    /// to the innermost.
    pub within: Vec<Within>,
}

/// A union that contained a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Within {
    /// The union.
    pub union: SchemaId,
    /// The property of its discriminator, and the values that mean the member.
    pub tag: Option<(String, Vec<String>)>,
}

/// A property that distinguishes the members of a union.
#[derive(Debug, Clone)]
pub struct Discriminator {
    /// The property's name.
    pub property: String,
    /// The values in its mapping, each with the index of its member.
    pub mapping: Vec<(String, usize)>,
    /// The value of each member that is a component: its name, unless another value is stated.
    pub names: Vec<(String, usize)>,
    /// The member for values without the property or with an unknown value of it.
    pub default: Option<usize>,
}

impl Discriminator {
    /// Removes members. `places` has the new index of each member that is kept, by its old index.
    pub(crate) fn keep(&mut self, places: &[Option<usize>]) {
        for list in [&mut self.mapping, &mut self.names] {
            list.retain_mut(|(_, member)| match places.get(*member).copied().flatten() {
                Some(place) => {
                    *member = place;
                    true
                }
                None => false,
            });
        }
        let default = self.default.and_then(|member| places.get(member));
        self.default = default.copied().flatten();
    }
}
