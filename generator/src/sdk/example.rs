//! How an operation is called: the example that its docs and the code samples of an API show.

use super::{Ty, TypeId};

/// An example of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The path of the operation, as the document spells it.
    pub path: String,
    /// Values that get a name before the call, in order.
    pub bindings: Vec<(String, Expr)>,
    /// The accessors of the service, the outermost first.
    pub services: Vec<String>,
    /// The method.
    pub method: String,
    /// Its arguments.
    pub arguments: Vec<Expr>,
    /// The struct and its fields, whose values are the first arguments, if they are too many for arguments.
    pub required: Option<(String, Vec<String>)>,
    /// The setters of the builder, with their arguments.
    pub setters: Vec<(String, Vec<Expr>)>,
    /// What is done with the response.
    pub outcome: Outcome,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
}

/// An expression of Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    /// `"text"`
    Text(String),
    /// `"text".to_owned()`
    Owned(String),
    /// `2_900`
    Integer(i64),
    /// A number with a fraction, in decimal.
    Float(String),
    /// `true`
    Boolean(bool),
    /// `"text".parse()?`, with the type if nothing else says it
    Parsed(String, Option<Ty>),
    /// A constructor with its arguments, followed by setters.
    New {
        /// The struct.
        ty: TypeId,
        /// The arguments of the constructor.
        arguments: Vec<Expr>,
        /// The struct that the arguments are fields of, with their names, if there are many.
        required: Option<(String, Vec<String>)>,
        /// The setters, each with its argument.
        setters: Vec<(String, Expr)>,
    },
    /// A variant, with its payload.
    Variant {
        /// The enum.
        ty: TypeId,
        /// The variant.
        name: String,
        /// The payload.
        payload: Option<Box<Expr>>,
    },
    /// A struct around a value.
    Wrapped(TypeId, Box<Expr>),
    /// `value.into()`
    Into(Box<Expr>),
    /// `T::from(value)`
    From(Ty, Box<Expr>),
    /// `None`, of a type
    None(Ty),
    /// `Some(value)`
    Some(Box<Expr>),
    /// `Box::new(value)`
    Boxed(Box<Expr>),
    /// `[a, b]`
    Array(Vec<Expr>),
    /// `vec![a, b]`
    List(Vec<Expr>),
    /// `BTreeMap::from([("key".to_owned(), value)])`
    Map(Vec<(String, Expr)>),
    /// `[("key", value)]`
    Pairs(Vec<(String, Expr)>),
    /// `(a, b)`
    Tuple(Vec<Expr>),
    /// `Upload::file("name")?`
    Upload(String),
    /// `Body::file("name")?`
    File(String),
    /// `Multipart::new()`, with texts and files
    Multipart {
        /// Texts, by part.
        texts: Vec<(String, String)>,
        /// Names of files, by part.
        files: Vec<(String, String)>,
    },
    /// A value that has a name.
    Name(String),
}

/// What an example does with the response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing: there is none.
    Nothing,
    /// It shows it.
    Value {
        /// The name of the response.
        name: String,
        /// What of it is shown.
        shown: Shown,
        /// The error that is handled.
        caught: Option<Caught>,
    },
    /// It shows the first variant of a response that is one of several.
    Choice {
        /// The variant.
        variant: String,
        /// The enum, in the file of the service.
        ty: String,
        /// The name of what the variant holds, and what of it is shown.
        held: Option<(String, Shown)>,
    },
    /// It walks the items of all pages.
    Items {
        /// The name of the walk.
        walk: String,
        /// The name of an item.
        item: String,
        /// What of it is shown.
        shown: Shown,
    },
    /// It reads events as they arrive.
    Events {
        /// The method that sends the call.
        method: &'static str,
        /// The name of the stream.
        stream: String,
        /// The name of an event.
        event: String,
        /// What of it is shown.
        shown: Shown,
    },
}

/// A documented error that an example handles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caught {
    /// The variant of `ApiError`.
    pub variant: String,
    /// What of the body is shown.
    pub shown: Shown,
}

/// What of a value is shown, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The way from the value to what is shown.
    pub steps: Vec<Step>,
    /// Whether it is shown by `Debug`.
    pub by_debug: bool,
}

/// A step from a value to a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A field.
    Field(String),
    /// A method without arguments.
    Method(String),
}
