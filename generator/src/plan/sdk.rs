//! What the plan consists of.

pub use super::model::*;
pub use crate::ir::{SchemeKind, Style};

/// A whole crate.
#[derive(Debug, Clone)]
pub struct Sdk {
    /// Its manifest.
    pub package: Package,
    /// Its client's defaults.
    pub client: Client,
    /// Its models, by file.
    pub families: Vec<Family>,
    /// Its services, outermost.
    pub services: Vec<Service>,
    /// Its error bodies.
    pub errors: Vec<ErrorBody>,
    /// The events it receives.
    pub webhooks: Vec<Event>,
}

/// What the manifest says.
#[derive(Debug, Clone)]
pub struct Package {
    /// The crate's name.
    pub name: String,
    /// The crate's version.
    pub version: String,
    /// One line about it.
    pub description: String,
    /// The API's title.
    pub title: String,
    /// The API's version.
    pub api_version: String,
    /// The crate's front page.
    pub docs: String,
    /// Whether the crate carries a README, which is then its front page.
    pub has_readme: bool,
    /// Where its sources are kept.
    pub repository: Option<String>,
    /// Dependencies of its examples: name and what stands behind `name =`.
    pub dev_dependencies: Vec<(String, String)>,
    /// The features that examples need, by example.
    pub examples: Vec<(String, Vec<String>)>,
    /// Public modules that are carried over as they are.
    pub modules: Vec<Module>,
}

/// A public module that is carried over as it is.
#[derive(Debug, Clone)]
pub struct Module {
    /// Its name.
    pub name: String,
    /// The feature that turns it on, and what that turns on in turn.
    pub feature: Option<(String, Vec<String>)>,
}

/// What the client does unless told otherwise.
#[derive(Debug, Clone)]
pub struct Client {
    /// Where it sends requests; empty where callers must say.
    pub base_url: String,
    /// The server whose URL has parts to choose.
    pub endpoint: Option<Endpoint>,
    /// What callers give to prove who they are.
    pub access: Access,
    /// Headers of each request.
    pub headers: Vec<(String, String)>,
    /// Named places to send requests to.
    pub environments: Vec<Environment>,
}

/// A server whose URL has parts to choose.
#[derive(Debug, Clone)]
pub struct Endpoint {
    /// What it is.
    pub docs: String,
    /// The URL with its parts in braces.
    pub template: String,
    /// The parts.
    pub variables: Vec<ServerVariable>,
}

/// A part of a server's URL.
#[derive(Debug, Clone)]
pub struct ServerVariable {
    /// The field and the setter.
    pub name: String,
    /// Its name in the template.
    pub wire: String,
    /// What it is unless chosen.
    pub default: String,
    /// What it means.
    pub docs: String,
}

/// What callers give to prove who they are.
#[derive(Debug, Clone)]
pub struct Access {
    /// What a client is made with.
    pub form: Form,
    /// The security schemes, in document order.
    pub schemes: Vec<Scheme>,
}

/// What a client is made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Nothing: the document names no credentials.
    Nothing,
    /// One credential, the same for all operations that need one.
    One(SchemeKind),
    /// A credential for each security scheme.
    Several,
}

/// A security scheme.
#[derive(Debug, Clone)]
pub struct Scheme {
    /// The setter.
    pub name: String,
    /// Its name in the document.
    pub wire: String,
    /// What the document says of it, if anything.
    pub docs: String,
    /// What it is on the wire.
    pub kind: SchemeKind,
    /// The setter for the id and the secret of a program, where an endpoint gives tokens for these.
    pub login: Option<String>,
}

/// A named place to send requests to.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The variant.
    pub name: String,
    /// What it is.
    pub docs: String,
    /// Its URL.
    pub url: String,
}

/// A file of models.
#[derive(Debug, Clone)]
pub struct Family {
    /// The module.
    pub module: String,
    /// What it holds, in alphabetical order.
    pub definitions: Vec<Definition>,
}

/// A group of operations.
#[derive(Debug, Clone)]
pub struct Service {
    /// The module and the accessor.
    pub module: String,
    /// The struct.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// The modules that lead to it, its own last.
    pub path: Vec<String>,
    /// Services within it.
    pub children: Vec<Service>,
    /// Its operations, in document order.
    pub operations: Vec<Operation>,
}

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
    /// The body, if it must be given.
    pub body: Option<Body>,
    /// What it answers.
    pub reply: Reply,
    /// The documented error bodies: status and variant.
    pub errors: Vec<(ErrorStatus, usize)>,
    /// The builder, if anything may be given.
    pub builder: Option<Builder>,
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

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its type.
    pub ty: Ty,
    /// Its encoding.
    pub encoding: BodyEncoding,
    /// Its media type.
    pub media_type: String,
    /// Files that travel beside the value, in a body of several parts.
    pub files: Vec<File>,
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
    /// The JSON media types that it has, if they are not just `application/json`.
    pub accept: Option<String>,
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
    /// The parameter that holds the page's number.
    pub paging: Option<String>,
}

/// A documented error body.
#[derive(Debug, Clone)]
pub struct ErrorBody {
    /// The variant.
    pub name: String,
    /// The decoder.
    pub function: String,
    /// Its documentation.
    pub docs: String,
    /// Its type.
    pub ty: Ty,
    /// The field that holds a message for people.
    pub message: Option<String>,
    /// A fixed property that no other body has: path and value.
    pub tag: Option<(String, String)>,
    /// The schema.
    pub schema: crate::ir::Type,
}

/// A webhook.
#[derive(Debug, Clone)]
pub struct Event {
    /// The variant.
    pub name: String,
    /// The event's name on the wire.
    pub tag: String,
    /// The property of the payload that holds it.
    pub property: Option<String>,
    /// When it is sent.
    pub docs: String,
    /// The payload.
    pub ty: Ty,
}
