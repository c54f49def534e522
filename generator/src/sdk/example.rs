//! Examples of calls, which the docs of operations and the code samples of an API show.

use super::{Ty, TypeId};

/// An example of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The path of the operation, as the document spells it.
    pub path: String,
    /// Values that are bound to a name before the call, in order.
    pub bindings: Vec<(String, Expr)>,
    /// The accessors of the service, the outermost first.
    pub services: Vec<String>,
    /// The method.
    pub method: String,
    /// Its arguments.
    pub arguments: Vec<Expr>,
    /// The struct and its fields, whose values are the first arguments, if there are too many parameters for arguments.
    pub required: Option<(String, Vec<String>)>,
    /// The setters of the builder, with their arguments.
    pub setters: Vec<(String, Vec<Expr>)>,
    /// The arguments of `Client::new`, if the example is a whole program.
    pub client: Vec<ShownArgument>,
    /// What the example does with the response.
    pub outcome: Outcome,
    /// Whether the operation is deprecated.
    pub deprecated: bool,
}

/// An argument of a constructor or a setter in the program of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShownArgument {
    /// A base URL.
    Url(String),
    /// The value of this environment variable.
    Variable(String),
    /// A user name: a reference to the value of this environment variable.
    User(String),
    /// The credentials of several security schemes.
    Credentials(Vec<ShownCredential>),
}

/// A call of a setter of credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownCredential {
    /// The setter.
    pub setter: String,
    /// Its arguments.
    pub arguments: Vec<ShownArgument>,
}

/// A Rust expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    /// `"text"`
    Text(String),
    /// `"text".to_owned()`
    Owned(String),
    /// `2_900`
    Integer(i64),
    /// A number with a fraction, in decimal notation.
    Float(String),
    /// `true`
    Boolean(bool),
    /// `"text".parse()?`, with the type if it cannot be inferred
    Parsed(String, Option<Ty>),
    /// An instant of `time`, which is not parsed: `OffsetDateTime::from_unix_timestamp(1_798_707_600)?`
    Unix(Ty, i64),
    /// A date of `time`: `Date::from_ordinal_date(2026, 365)?`
    Ordinal(Ty, i32, u16),
    /// A constructor with its arguments, followed by setters.
    New {
        /// The struct.
        ty: TypeId,
        /// The arguments of the constructor.
        arguments: Vec<Expr>,
        /// The struct whose fields the arguments are, with their names, if there are too many for arguments.
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
    /// `None`, with its type
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
    /// `Multipart::new()` with texts and files
    Multipart {
        /// Texts, by part.
        texts: Vec<(String, String)>,
        /// Names of files, by part.
        files: Vec<(String, String)>,
    },
    /// A value that is bound to a name.
    Name(String),
}

/// What an example does with the response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing: the response is empty.
    Nothing,
    /// It prints the response.
    Value {
        /// The name of the variable for the response.
        name: String,
        /// The part of the response that is printed.
        shown: Shown,
        /// The error that is handled.
        caught: Option<Caught>,
    },
    /// It prints the first variant of a response that is an enum.
    Choice {
        /// The variant.
        variant: String,
        /// The enum, which is in the file of the service.
        ty: String,
        /// The name of the variant's payload, and the part of it that is printed.
        held: Option<(String, Shown)>,
    },
    /// It iterates over the items of all pages.
    Items {
        /// The name of the iterator.
        walk: String,
        /// The name of an item.
        item: String,
        /// The part of the item that is printed.
        shown: Shown,
    },
    /// It reads events as they arrive.
    Events {
        /// The method that sends the call.
        method: String,
        /// The names of the first parts, which have types of their own.
        first: Vec<String>,
        /// The name of the stream.
        stream: String,
        /// The name of an event.
        event: String,
        /// The part of the event that is printed.
        shown: Shown,
    },
}

/// A documented error that an example handles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caught {
    /// The variant of `ApiError`.
    pub variant: String,
    /// The part of the body that is printed.
    pub shown: Shown,
}

/// The part of a value that is printed, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The steps from the value to the part that is printed.
    pub steps: Vec<Step>,
    /// Whether it is printed with `Debug`.
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
