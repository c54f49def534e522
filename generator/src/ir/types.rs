//! Schemas and types.

use super::{Constraints, Docs, KeyPattern, Origin};
use crate::formats::TextFormat;

/// The identity of a schema within one [`super::Api`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub u32);

/// The directions in which a schema travels.
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
    /// Where it comes from.
    pub origin: Origin,
    /// A JSON pointer to it.
    pub pointer: String,
    /// Of what is the same wherever it is used, the paths of names to where it does.
    pub places: Vec<Vec<String>>,
    /// What it means.
    pub docs: Docs,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Where it is used.
    pub usage: Usage,
    /// Whether it takes null wherever it is named.
    pub nullable: bool,
    /// Whether it is an alias that leads back to itself, or would be too large, and so is not seen through.
    pub recursive: bool,
    /// What it is.
    pub shape: Shape,
}

/// What a schema is.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object with known properties.
    Record(Record),
    /// A union.
    Union(Union),
    /// An enum of strings.
    Strings(Vec<String>),
    /// An integer out of a list of such that have names.
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

/// What may be in a record next to its properties.
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
    /// What it means.
    pub docs: Docs,
    /// Whether it is required.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether only the server sets it.
    pub read_only: bool,
    /// Whether only the client sets it.
    pub write_only: bool,
    /// Whether the document says that it is a password.
    pub is_password: bool,
    /// Its value.
    pub slot: Slot,
    /// The integers that the document lists for it, if it lists them all.
    pub listed: Vec<i64>,
    /// What it holds where it is a part of a body; of a list, what its items hold.
    pub content: Content,
}

/// What a string holds, or anything that has no type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content {
    /// Its media type.
    pub media_type: Option<String>,
    /// How it is encoded, such as `base64`.
    pub encoding: Option<String>,
    /// Whether the document gives it no type, and so no form in JSON either.
    pub untyped: bool,
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
    /// A slot that does not take null.
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
    /// The value as JSON; of a string, the text alone.
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
    /// A slot for integers and others, which must stay apart.
    IntegerOrNumber,
    /// True or false.
    Boolean,
    /// A string of a format that has a type of its own.
    Text(TextFormat),
    /// Bytes that are not JSON.
    Binary,
    /// Anything: the document gives no type.
    Any,
    /// Always the same.
    Constant(Constant),
    /// A list.
    Array(Box<Slot>),
    /// A map.
    Map(Box<Slot>),
    /// A list with a type for each place.
    Tuple {
        /// The places.
        places: Vec<Slot>,
        /// Whether anything may come behind the last of them.
        open: bool,
    },
    /// One, or a list of them.
    OneOrMany(Box<Type>),
    /// A schema with a name.
    Named(SchemaId),
    /// A type that the configuration has for it.
    Foreign(Foreign),
}

/// A type of another crate, or of a part that the crate carries.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Foreign {
    /// Its path.
    pub path: String,
    /// What it is in JSON.
    pub form: ForeignForm,
}

/// What a type of the configuration is in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ForeignForm {
    /// A string: its text.
    Text,
    /// A number: its text.
    Number,
    /// What it says itself.
    Own,
}

impl Type {
    /// The types directly within it: of items, of values, of places.
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
    /// What the document says of distinguishing them.
    pub discriminator: Option<Discriminator>,
    /// The scalars that every value has, where the members build on a component that takes other values as well, even with a
    /// member's tag.
    pub base: Option<Vec<String>>,
    /// Of the values of an object, the keys under which a value is of a member: the first that match decide, and no pattern
    /// means all keys. Empty where keys say nothing.
    pub keys: Vec<(Option<KeyPattern>, usize)>,
    /// Whether the document says that every value is of one member alone (`oneOf`).
    pub exclusive: bool,
}

/// A member of a union.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its type.
    pub ty: Type,
    /// A title, where the member has no name.
    pub title: Option<String>,
    /// What its schema requires of it.
    pub constraints: Constraints,
}

/// A property that distinguishes the members of a union.
#[derive(Debug, Clone)]
pub struct Discriminator {
    /// The property's name.
    pub property: String,
    /// The values that its mapping gives, each with the index of its member.
    pub mapping: Vec<(String, usize)>,
    /// The value of each member that is a component: its name, where nothing else says one.
    pub names: Vec<(String, usize)>,
    /// The member of values without the property, and of those with a value that is of no other.
    pub default: Option<usize>,
}

impl Discriminator {
    /// Leaves out members: each that stays gets its new place by its old one.
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
