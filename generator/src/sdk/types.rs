//! Types in the plan.

use std::sync::Arc;

pub use crate::formats::TextFormat;

/// The identity of a type of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// The names of the crate's types, by id.
#[derive(Debug, Clone, Default)]
pub struct TypeNames(Arc<[String]>);

impl TypeNames {
    /// The name of a type.
    ///
    /// # Panics
    /// If the id belongs to another crate.
    #[must_use]
    pub fn of(&self, id: TypeId) -> &str {
        &self.0[id.0 as usize]
    }
}

impl From<Vec<String>> for TypeNames {
    fn from(names: Vec<String>) -> Self {
        Self(names.into())
    }
}

/// A Rust type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ty {
    /// `String`
    String,
    /// `i64`
    Integer,
    /// `f64`
    Float,
    /// `Number`
    Number,
    /// `bool`
    Boolean,
    /// The type of a format of strings.
    Text(TextFormat),
    /// `Bytes`
    Bytes,
    /// `RawJson`
    Raw,
    /// `()`
    Unit,
    /// `Vec<T>`
    List(Box<Ty>),
    /// `BTreeMap<String, T>`
    Map(Box<Ty>),
    /// `(A, B)`
    Tuple(Vec<Ty>),
    /// `OpenTuple<T>` of a tuple
    OpenTuple(Box<Ty>),
    /// `OneOrMany<T>`
    OneOrMany(Box<Ty>),
    /// `Option<T>`
    Option(Box<Ty>),
    /// `Patch<T>`
    Patch(Box<Ty>),
    /// `Box<T>`
    Boxed(Box<Ty>),
    /// A type of the crate.
    Named(TypeId),
    /// A type of another crate, by its path.
    Foreign(String),
    /// A type of the service's own file.
    Local(String),
}

impl Ty {
    /// The type as Rust writes it.
    #[must_use]
    pub fn rust(&self, names: &TypeNames) -> String {
        let rust = |ty: &Self| ty.rust(names);
        match self {
            Self::String => "String".to_owned(),
            Self::Integer => "i64".to_owned(),
            Self::Float => "f64".to_owned(),
            Self::Number => "Number".to_owned(),
            Self::Boolean => "bool".to_owned(),
            Self::Text(format) => format.rust().to_owned(),
            Self::Bytes => "Bytes".to_owned(),
            Self::Raw => "RawJson".to_owned(),
            Self::Unit => "()".to_owned(),
            Self::List(item) => format!("Vec<{}>", rust(item)),
            Self::Map(value) => format!("BTreeMap<String, {}>", rust(value)),
            Self::Tuple(places) => {
                let places: Vec<String> = places.iter().map(rust).collect();
                format!("({})", places.join(", "))
            }
            Self::OpenTuple(tuple) => format!("OpenTuple<{}>", rust(tuple)),
            Self::OneOrMany(item) => format!("OneOrMany<{}>", rust(item)),
            Self::Option(some) => format!("Option<{}>", rust(some)),
            Self::Patch(value) => format!("Patch<{}>", rust(value)),
            Self::Boxed(value) => format!("Box<{}>", rust(value)),
            Self::Named(id) => names.of(*id).to_owned(),
            Self::Foreign(name) | Self::Local(name) => name.clone(),
        }
    }
}
