//! What an operation of the plan consists of.

use super::{Accepts, Paging, Scalar, Ty};

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The method of the service.
    pub name: String,
    /// The constant.
    pub constant: String,
    /// The operation id.
    pub id: String,
    /// The HTTP method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Its documentation.
    pub docs: String,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether no token is sent.
    pub anonymous: bool,
    /// The choices of security schemes, where the crate has several.
    pub security: Vec<Vec<String>>,
    /// Where it is, if that is not where the API is.
    pub server: Option<String>,
    /// What must be given, in order.
    pub arguments: Vec<Argument>,
    /// Parameters that have but one value, which is sent for the callers.
    pub fixed: Vec<(Argument, Scalar)>,
    /// The body, if it must be given.
    pub body: Option<Body>,
    /// What it answers.
    pub reply: Reply,
    /// The headers that come with it.
    pub reply_headers: Vec<ReplyHeader>,
    /// The documented error bodies: status and variant.
    pub errors: Vec<(ErrorStatus, usize)>,
    /// The builder, if anything may be given.
    pub builder: Option<Builder>,
    /// Whether another method sends the same operation, with the body that it takes first.
    pub alternative: bool,
    /// The events that it answers with, one after the other.
    pub events: Option<Events>,
}

/// The statuses of an error body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorStatus {
    /// This one.
    Code(u16),
    /// A hundred.
    Range(u16),
    /// All others.
    Default,
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Argument {
    /// Its name in Rust.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Its documentation.
    pub docs: String,
    /// Its type.
    pub ty: Ty,
    /// What callers may give for it.
    pub accepts: Accepts,
    /// What the server demands of it, and takes where there is none.
    pub constraints: Vec<String>,
    /// Where it goes.
    pub target: Target,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// Where a parameter goes, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The path.
    Path(Spelling),
    /// The query.
    Query(Spelling),
    /// The query, one entry of a map a call.
    QueryEntry,
    /// A header.
    Header(Spelling),
    /// A cookie.
    Cookie(Spelling),
}

/// How a parameter's value is spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spelling {
    /// The style.
    pub style: Style,
    /// One pair an entry.
    pub explode: bool,
    /// Reserved characters stay.
    pub allow_reserved: bool,
}

/// How lists and objects become text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `a=1&a=2` or `a=1,2`.
    Form,
    /// `a=1%202`.
    SpaceDelimited,
    /// `a=1|2`.
    PipeDelimited,
    /// `a[k]=v`.
    DeepObject,
    /// `1,2`.
    Simple,
    /// `.1.2`.
    Label,
    /// `;a=1;a=2`.
    Matrix,
    /// JSON text.
    Json,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its type.
    pub ty: Ty,
    /// What callers may give for it; nothing where all of it is files.
    pub accepts: Option<Accepts>,
    /// Its encoding.
    pub encoding: BodyEncoding,
    /// Its media type.
    pub media_type: String,
    /// Other media types that it may have, which callers name by a header.
    pub also: Vec<String>,
    /// Files that travel beside the value, in a body of several parts.
    pub files: Vec<File>,
    /// How properties are written that are not written in the usual way.
    pub parts: Vec<PartEncoding>,
    /// Headers of parts that callers give.
    pub headers: Vec<GivenHeader>,
}

/// How a property is written in a form, or as a part of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartEncoding {
    /// The property.
    pub property: String,
    /// Its media type.
    pub media_type: Option<String>,
    /// Its style, in place of a media type.
    pub style: Option<Spelling>,
    /// Its headers: name and value.
    pub headers: Vec<(String, String)>,
}

/// A header of a part that callers give.
#[derive(Debug, Clone)]
pub struct GivenHeader {
    /// The argument.
    pub name: String,
    /// The part.
    pub part: String,
    /// The header.
    pub wire: String,
    /// Its type.
    pub ty: Ty,
    /// What callers may give for it.
    pub accepts: Accepts,
}

/// A file in a body of several parts.
#[derive(Debug, Clone)]
pub struct File {
    /// The argument.
    pub name: String,
    /// The part.
    pub wire: String,
    /// How many there may be.
    pub count: FileCount,
}

/// How many files a part may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileCount {
    /// One.
    One,
    /// One or none.
    Optional,
    /// Any number.
    Many,
}

/// How a body is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyEncoding {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`: the value's properties and the files, each a part.
    Multipart,
    /// `multipart/form-data` of parts that the document does not describe.
    Parts,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// What an operation answers.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The type that callers get.
    pub ty: Ty,
    /// How it is read.
    pub decoding: ReplyDecoding,
    /// The header `Accept`; `application/json` if there is none.
    pub accept: Option<String>,
    /// The enum of its kinds, where the status tells what comes.
    pub choice: Option<ReplyChoice>,
}

/// A header of a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyHeader {
    /// Its name.
    pub name: String,
    /// The status of the reply, or `default`.
    pub status: String,
    /// Whether it is always there.
    pub required: bool,
}

/// A reply that is one of several, by its status and its media type.
#[derive(Debug, Clone)]
pub struct ReplyChoice {
    /// The enum.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// The cases, the more specific first.
    pub cases: Vec<ReplyCase>,
}

/// One kind of reply.
#[derive(Debug, Clone)]
pub struct ReplyCase {
    /// The variant.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// The status with which it comes.
    pub status: ReplyStatus,
    /// The media types with which it comes, where the status alone does not tell.
    pub media_types: Vec<String>,
    /// What comes.
    pub ty: Ty,
    /// How it is read.
    pub decoding: ReplyDecoding,
}

/// The statuses of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyStatus {
    /// This one.
    Code(u16),
    /// All others from 200 to 299.
    Success,
}

/// A reply that is a sequence of events.
#[derive(Debug, Clone)]
pub struct Events {
    /// What an event holds.
    pub ty: Ty,
    /// How it is found in the reply.
    pub form: EventForm,
    /// The method that sends the call and gives the events.
    pub method: &'static str,
    /// Whether the operation answers with nothing else.
    pub only: bool,
    /// The data that ends the sequence.
    pub end: Option<String>,
}

/// How events stand in a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventForm {
    /// Server-sent events whose data is JSON.
    Data,
    /// Server-sent events whose data is text.
    Text,
    /// Server-sent events whose fields, the data among them, are one value.
    Whole,
    /// JSON values, each on a line.
    Lines,
}

/// How a reply is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyDecoding {
    /// As JSON.
    Json,
    /// As JSON, or nothing.
    JsonOrEmpty,
    /// Not at all.
    Empty,
    /// As text.
    Text,
    /// As bytes.
    Bytes,
    /// As its status says.
    Choice,
}

/// The builder of an operation that takes more than it needs.
#[derive(Debug, Clone)]
pub struct Builder {
    /// The struct.
    pub name: String,
    /// The setters, in document order.
    pub setters: Vec<Argument>,
    /// The body, if it may be left out.
    pub body: Option<Body>,
    /// How its pages are walked.
    pub paging: Option<Paging>,
    /// The type of the servers that the operation may be sent to, where it has a choice of its own.
    pub servers: Option<String>,
}
