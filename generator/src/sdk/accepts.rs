//! The values that callers may pass.

use super::{Ty, TypeNames};

/// The type of an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accepts {
    /// The type itself.
    Exact(Ty),
    /// `impl Into<T>`
    Into(Ty),
    /// `impl Into<T>`, where the value is a `Box<T>`
    Boxed(Ty),
    /// `impl Into<Optional<T>>`: a value, or an `Option` of one
    Optional(Ty),
    /// `impl AsRef<str>`
    Text,
    /// `impl IntoIterator<Item = T>`
    Items(Element),
    /// `impl IntoIterator<Item = (impl Into<String>, T)>`
    Pairs(Element),
    /// `impl Into<Body>`: bytes, whole or as a stream
    Body,
    /// `Multipart`
    Multipart,
    /// `impl Into<ItemStream<T>>`: a list, an iterator or a stream of items
    ItemStream(Ty),
    /// `impl Into<SentFields<T>>`: a value, or one whose parts have headers
    SentFields(Ty),
    /// `impl Into<SentPart<T>>`: a value, or one with headers
    SentPart(Ty),
}

/// An element of a list or a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its type.
    pub ty: Ty,
    /// Whether callers may pass anything that converts into the type.
    pub converts: bool,
}

impl Accepts {
    /// The type as Rust writes it.
    #[must_use]
    pub fn rust(&self, names: &TypeNames) -> String {
        match self {
            Self::Exact(ty) => ty.rust(names),
            Self::Into(ty) | Self::Boxed(ty) => format!("impl Into<{}>", ty.rust(names)),
            Self::Optional(ty) => format!("impl Into<Optional<{}>>", ty.rust(names)),
            Self::Text => "impl AsRef<str>".to_owned(),
            Self::Body => "impl Into<Body>".to_owned(),
            Self::Multipart => "Multipart".to_owned(),
            Self::ItemStream(item) => format!("impl Into<ItemStream<{}>>", item.rust(names)),
            Self::SentFields(ty) => format!("impl Into<SentFields<{}>>", ty.rust(names)),
            Self::SentPart(ty) => format!("impl Into<SentPart<{}>>", ty.rust(names)),
            Self::Items(item) => format!("impl IntoIterator<Item = {}>", item.rust(names)),
            Self::Pairs(value) => format!(
                "impl IntoIterator<Item = (impl Into<String>, {})>",
                value.rust(names)
            ),
        }
    }
}

impl Element {
    fn rust(&self, names: &TypeNames) -> String {
        let ty = self.ty.rust(names);
        match self.converts {
            true => format!("impl Into<{ty}>"),
            false => ty,
        }
    }
}
