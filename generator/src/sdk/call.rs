//! The parts of an operation in the plan.

use super::streams::{Events, PartForm};
use super::{Accepts, Double, Example, Paging, Scalar, Ty};
pub use crate::styles::Style;

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
    /// The documentation in a table of operations: one sentence, or nothing.
    pub summary: String,
    /// Whether the documentation is followed by the method and the path, which it does not contain.
    pub shows_path: bool,
    /// The other names by which a search of the documentation finds it.
    pub aliases: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it is sent without credentials.
    pub anonymous: bool,
    /// Whether its success is a redirection, a status of 3xx.
    pub redirects: bool,
    /// The alternative sets of security schemes, if the crate has several credentials.
    pub security: Vec<Vec<String>>,
    /// The server or the base path of the operation, if it is not that of the API.
    pub server: Option<String>,
    /// The required parameters, in order.
    pub arguments: Vec<Argument>,
    /// The struct of the required parameters, if they are too many for arguments.
    pub required: Option<String>,
    /// Parameters with a single possible value, which the client sends itself.
    pub fixed: Vec<(Argument, Scalar)>,
    /// The body, if it is required.
    pub body: Option<Body>,
    /// The response.
    pub response: Response,
    /// The documented headers of the response.
    pub response_headers: Vec<ResponseHeader>,
    /// The documented error bodies: status and variant.
    pub errors: Vec<(ErrorStatus, usize)>,
    /// The builder, if anything is optional.
    pub builder: Option<Builder>,
    /// Whether it is another method for the same operation, with a body of another media type.
    pub alternative: bool,
    /// The sequences that the response may be; the first one has the shortest method.
    pub events: Vec<Events>,
    /// An example of a call; `None` if the document requires a value that cannot be written.
    pub example: Option<Example>,
    /// What a test double of the operation needs.
    pub double: Double,
}

impl Operation {
    /// Returns the first sequence, if all responses are sequences.
    #[must_use]
    pub fn only_events(&self) -> Option<&Events> {
        self.events.first().filter(|events| events.only)
    }
}

/// The statuses of an error body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorStatus {
    /// This status.
    Code(u16),
    /// All statuses of a hundred: 4 stands for 4XX.
    Range(u16),
    /// All other statuses.
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
    /// What callers may pass for it.
    pub accepts: Accepts,
    /// The constraints that the server checks, and the default.
    pub constraints: Vec<String>,
    /// Where it is sent.
    pub target: Target,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// Where a parameter is sent, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The path.
    Path(Spelling),
    /// The query.
    Query(Spelling),
    /// The query: each call of the setter adds an entry of a map.
    QueryEntry,
    /// A header.
    Header(Spelling),
    /// A cookie.
    Cookie(Spelling),
}

/// How a parameter's value is serialized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spelling {
    /// The style.
    pub style: Style,
    /// Whether lists and objects take one pair per entry.
    pub explode: bool,
    /// Whether reserved characters are not escaped.
    pub allow_reserved: bool,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its type.
    pub ty: Ty,
    /// What callers may pass for it; `None` if the body consists of files only.
    pub accepts: Option<Accepts>,
    /// Its encoding.
    pub encoding: BodyEncoding,
    /// Its media type.
    pub media_type: String,
    /// Other media types that callers may select with the header `content-type`.
    pub also: Vec<String>,
    /// The first parts of a multipart body, if they have types by their positions.
    pub first: Vec<GivenPart>,
    /// Files that are sent next to the value in a multipart body.
    pub files: Vec<File>,
    /// The encodings of properties that differ from the default.
    pub parts: Vec<PartEncoding>,
    /// Headers of parts that are arguments.
    pub headers: Vec<GivenHeader>,
    /// Headers that callers may add to parts that are values: the part, or the argument, and the header.
    pub optional: Vec<(String, String)>,
}

/// How a property is encoded in a form or in a multipart body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartEncoding {
    /// The property.
    pub property: String,
    /// Its media type.
    pub media_type: Option<String>,
    /// Its style, instead of a media type.
    pub style: Option<Spelling>,
    /// Its headers: name and value.
    pub headers: Vec<(String, String)>,
    /// Headers that each part must have, if parts have no names.
    pub required: Vec<String>,
}

/// A part of a multipart body that is an argument.
#[derive(Debug, Clone)]
pub struct GivenPart {
    /// The argument.
    pub name: String,
    /// Its type.
    pub ty: Ty,
    /// What callers may pass for it; `None` if it is a file.
    pub accepts: Option<Accepts>,
    /// How its content is written.
    pub form: PartForm,
    /// Its encoding.
    pub encoding: PartEncoding,
}

impl Body {
    /// Returns the types of the body and of its parts.
    pub fn types(&self) -> impl Iterator<Item = &Ty> {
        let first = self.first.iter().map(|part| &part.ty);
        first.chain([&self.ty])
    }
}

/// A header of a part that is an argument.
#[derive(Debug, Clone)]
pub struct GivenHeader {
    /// The argument.
    pub name: String,
    /// The part; for one that has a type by its position, the argument.
    pub part: String,
    /// The header.
    pub wire: String,
    /// Its type.
    pub ty: Ty,
    /// What callers may pass for it.
    pub accepts: Accepts,
}

/// A file in a multipart body.
#[derive(Debug, Clone)]
pub struct File {
    /// The argument.
    pub name: String,
    /// The part.
    pub wire: String,
    /// How many files the part has.
    pub count: FileCount,
}

/// How many files a part has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileCount {
    /// One.
    One,
    /// At most one.
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
    /// `multipart/form-data`: each property of the value and each file is a part.
    Multipart,
    /// `multipart/form-data` whose parts the document does not describe.
    Parts,
    /// A sequence of items.
    Items(ItemForm),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// How the items of a body are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemForm {
    /// As lines of JSON.
    Lines,
    /// As the records of a JSON text sequence.
    Records,
    /// As server-sent events whose data is JSON.
    Data,
    /// As server-sent events whose data is text.
    Text,
    /// As server-sent events with the fields of the item.
    Whole,
    /// As the parts of a multipart body. Their encoding is the only one of the body.
    Parts(PartForm),
}

/// The response of an operation.
#[derive(Debug, Clone)]
pub struct Response {
    /// The type that callers get.
    pub ty: Ty,
    /// How it is decoded.
    pub decoding: ResponseDecoding,
    /// The header `Accept`; `application/json` if absent.
    pub accept: Option<String>,
    /// The enum of responses, if they differ by status or media type.
    pub choice: Option<ResponseChoice>,
    /// The type of the response headers, if the document describes headers of a success.
    pub headers: Option<HeadersType>,
}

/// A type with a method for each documented header of a success.
#[derive(Debug, Clone)]
pub struct HeadersType {
    /// The struct.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// The methods.
    pub methods: Vec<HeaderMethod>,
}

/// A method that reads a header of a response.
#[derive(Debug, Clone)]
pub struct HeaderMethod {
    /// The method.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// The header.
    pub wire: String,
    /// The type of the value.
    pub ty: Ty,
    /// How it is read.
    pub form: HeaderForm,
}

/// How the value of a header is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderForm {
    /// As one value.
    Value,
    /// As a list separated by commas.
    List,
    /// As a list with an item for each header line of the name.
    Lines,
}

/// A documented header of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseHeader {
    /// Its name.
    pub name: String,
    /// The status of the response, or `default`.
    pub status: String,
    /// Whether every such response has it.
    pub required: bool,
}

/// A response with several possible types, by its status and its media type.
#[derive(Debug, Clone)]
pub struct ResponseChoice {
    /// The enum.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// The cases, with more specific ones first.
    pub cases: Vec<ResponseCase>,
}

/// One of several responses.
#[derive(Debug, Clone)]
pub struct ResponseCase {
    /// The variant.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// Its status.
    pub status: ResponseStatus,
    /// Its media types, if the status alone does not identify the case.
    pub media_types: Vec<String>,
    /// Its type.
    pub ty: Ty,
    /// How it is decoded.
    pub decoding: ResponseDecoding,
}

/// The statuses of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseStatus {
    /// This status.
    Code(u16),
    /// Any other status from 200 to 299.
    Success,
}

/// How a response is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseDecoding {
    /// As JSON.
    Json,
    /// As JSON, or as `None` if the body is empty.
    JsonOrEmpty,
    /// The body is ignored.
    Empty,
    /// As text.
    Text,
    /// As bytes.
    Bytes,
    /// By its status.
    Choice,
}

/// The builder of an operation with optional settings.
#[derive(Debug, Clone)]
pub struct Builder {
    /// The struct.
    pub name: String,
    /// The setters, in document order.
    pub setters: Vec<Argument>,
    /// The body, if it is optional.
    pub body: Option<Body>,
    /// How it is paginated.
    pub paging: Option<Paging>,
    /// The type of the operation's own servers, if callers can choose one.
    pub servers: Option<String>,
}
