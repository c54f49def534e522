//! What the plan decides and the emitters print: a whole crate as plain data.

mod accepts;
mod call;
mod features;
mod keys;
mod model;
mod types;

use std::collections::BTreeMap;

pub use accepts::*;
pub use call::*;
pub use features::*;
pub use keys::*;
pub use model::*;
pub use types::*;

use std::collections::BTreeSet;

/// A whole crate.
#[derive(Debug, Clone)]
pub struct Sdk {
    /// Its manifest.
    pub package: Package,
    /// Its client's defaults.
    pub client: Client,
    /// The names of its types.
    pub names: TypeNames,
    /// Its models, by file.
    pub families: Vec<Family>,
    /// Its services, outermost.
    pub services: Vec<Service>,
    /// Its error bodies.
    pub errors: Vec<ErrorBody>,
    /// The events it receives.
    pub webhooks: Vec<Event>,
    /// What tells the events apart.
    pub event_key: EventKey,
    /// Whether callers may name an event, because not every payload says which event it is.
    pub takes_event_names: bool,
    /// What the crate's root re-exports.
    pub exports: Vec<Export>,
    /// Whether it sends files, or bodies that are described part by part.
    pub uploads: bool,
    /// Types of other crates, with the dependencies that they need.
    pub foreign: Vec<ForeignType>,
    /// The features of its services, if they have any.
    pub features: Option<Vec<String>>,
}

/// Names that the crate's root re-exports from a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The module, from the crate's root.
    pub module: &'static str,
    /// The names.
    pub names: Vec<String>,
    /// The feature that they need.
    pub feature: Option<&'static str>,
    /// Whether the docs show them at the root.
    pub inline: bool,
}

/// A type of another crate, or of a module that this one carries.
#[derive(Debug, Clone)]
pub struct ForeignType {
    /// Its path.
    pub path: String,
    /// What it is in JSON.
    pub form: ForeignForm,
    /// Its crate, and what stands behind `name =` in the manifest.
    pub dependency: Option<(String, String)>,
}

/// What a type of another crate is in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForeignForm {
    /// A string: its text.
    Text,
    /// A number: its text.
    Number,
    /// Its own codecs decide.
    Own,
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
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// Its authors.
    pub authors: Vec<String>,
    /// Where its sources are kept.
    pub repository: Option<String>,
    /// The registries to which it may be published: all if nothing is said, none if the list is empty.
    pub publish: Option<Vec<String>>,
    /// The edition of Rust.
    pub edition: String,
    /// The oldest version of Rust that it supports.
    pub rust_version: String,
    /// Dependencies of its examples: name and what stands behind `name =`.
    pub dev_dependencies: Vec<(String, String)>,
    /// The features that examples need, by example.
    pub examples: Vec<(String, Vec<String>)>,
    /// Benchmarks that are carried over as they are.
    pub benches: Vec<String>,
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
    /// A base URL such as callers name where the document has none: with its path, if it says one.
    pub example: String,
    /// The servers to choose from.
    pub servers: Option<Servers>,
    /// The same for operations that have servers of their own.
    pub other_servers: Vec<Servers>,
    /// What callers give to prove who they are.
    pub access: Access,
    /// What its constructors take.
    pub arguments: Vec<ClientArgument>,
    /// Headers of each request.
    pub headers: Vec<(String, String)>,
    /// Named places to send requests to.
    pub environments: Vec<Environment>,
}

/// What the constructors of a client take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientArgument {
    /// `base_url: impl Into<String>`
    BaseUrl,
    /// `token: impl Into<Credential>`
    Token,
    /// `key: impl Into<Credential>`
    Key,
    /// `user: &str`
    User,
    /// `password: impl Into<Secret>`
    Password,
    /// `credentials: Credentials`
    Credentials,
}

/// Servers to choose from: an enum, or a struct of the parts of the only one.
#[derive(Debug, Clone)]
pub struct Servers {
    /// The type.
    pub name: String,
    /// The servers, the default first.
    pub choices: Vec<Endpoint>,
}

/// A server, whose URL may have parts to choose.
#[derive(Debug, Clone)]
pub struct Endpoint {
    /// The variant.
    pub name: String,
    /// The struct of its parts, if it has some.
    pub ty: Option<String>,
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

/// What a security scheme is on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// A bearer token of OAuth 2.0, of OpenID Connect or of the API itself.
    Bearer {
        /// The endpoint that gives tokens for the id and the secret of a program.
        token_url: Option<String>,
    },
    /// A user name and a password.
    Basic,
    /// Another scheme of the `Authorization` header.
    Authorization(String),
    /// A key in a header.
    Header(String),
    /// A key in the query.
    Query(String),
    /// A key in a cookie.
    Cookie(String),
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
    /// The module that it is in, if that is not `models` itself: the folder of the service that alone needs it.
    pub folder: Option<String>,
    /// Its own module.
    pub module: String,
    /// What turns the module on.
    pub gate: Gate,
    /// What it holds, in alphabetical order. The module of a folder may hold nothing itself.
    pub definitions: Vec<Definition>,
    /// The gates of definitions that fewer features need than the module.
    pub gates: BTreeMap<TypeId, Gate>,
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
    /// The feature that it needs; those within it have none of their own.
    pub feature: Option<String>,
}

/// A documented error body.
#[derive(Debug, Clone)]
pub struct ErrorBody {
    /// The variant.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// Its type.
    pub ty: Ty,
    /// The field that holds a message for people.
    pub message: Option<String>,
    /// The properties that have only one valid value, with that value: a string, an integer or a boolean. Another value
    /// rules the body out.
    pub constants: Vec<(String, Scalar)>,
    /// The statuses with which some operation documents the body.
    pub statuses: BTreeSet<u16>,
}

/// What tells events apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKey {
    /// A property of the payload.
    Property(String),
    /// There is only one.
    Single,
    /// Nothing: callers name the event.
    None,
}

/// A webhook.
#[derive(Debug, Clone)]
pub struct Event {
    /// The variant.
    pub name: String,
    /// The event's name on the wire.
    pub tag: String,
    /// The values of the property that tells the events apart; none where callers name the event.
    pub values: Vec<String>,
    /// When it is sent.
    pub docs: String,
    /// The payload.
    pub ty: Ty,
}
