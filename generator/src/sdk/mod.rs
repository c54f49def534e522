//! The plan of a whole crate as plain data, which the emitters print.

mod accepts;
mod call;
mod double;
mod example;
mod features;
mod front;
mod keys;
mod model;
mod package;
mod samples;
mod streams;
mod types;

use std::collections::BTreeMap;
use std::time::Duration;

pub use crate::schemes::{SchemeKind, Secrets};
pub use accepts::*;
pub use call::*;
pub use double::*;
pub use example::*;
pub use features::*;
pub use front::*;
pub use keys::*;
pub use model::*;
pub use package::*;
pub use samples::*;
pub use streams::*;
pub use types::*;

use std::collections::BTreeSet;

use crate::lock::Lock;

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
    /// Its outermost services.
    pub services: Vec<Service>,
    /// The operations whose pagination was detected without configuration, by id.
    pub found_pages: Vec<String>,
    /// Its error bodies.
    pub errors: Vec<ErrorBody>,
    /// The webhook events.
    pub webhooks: Vec<Event>,
    /// The document's own enum of the names of events.
    pub event_enum: Option<TypeId>,
    /// How events are identified.
    pub event_key: EventKey,
    /// Whether callers may name an event, because not every payload identifies it.
    pub takes_event_names: bool,
    /// The property by which callers read the name of an unknown event.
    pub event_tag: String,
    /// Whether the events need the feature of webhooks, as the operations of a service need its feature. Otherwise, only
    /// the code that verifies them does.
    pub gated_events: bool,
    /// The re-exports at the crate's root.
    pub exports: Vec<Export>,
    /// Types of other crates, with the dependencies that they need.
    pub foreign: Vec<ForeignType>,
    /// The names of the runtime that it needs, although no path in its code names them.
    pub runtime: BTreeSet<&'static str>,
    /// The features of its services, if they have any.
    pub features: Option<Vec<String>>,
    /// Whether services have features although the configuration does not say so, because the crate is large.
    pub automatic_features: bool,
    /// The samples, by name.
    pub samples: Vec<Sample>,
    /// The names that later runs reuse.
    pub lock: Lock,
    /// Its front page.
    pub front: Front,
}

impl Sdk {
    /// All its services, each before those within it.
    pub fn all_services(&self) -> Vec<&Service> {
        let mut all = Vec::new();
        let mut rest: Vec<&Service> = self.services.iter().rev().collect();
        while let Some(service) = rest.pop() {
            all.push(service);
            rest.extend(service.children.iter().rev());
        }
        all
    }
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

/// The module with types around types of other crates.
pub const AROUND: &str = "crate::foreign::";

/// A type of another crate, or of a module that this crate carries.
#[derive(Debug, Clone)]
pub struct ForeignType {
    /// Its path.
    pub path: String,
    /// How it is encoded in JSON.
    pub form: ForeignForm,
    /// The type in it, if this crate defines it around a type of another crate.
    pub around: Option<String>,
    /// Its crate, and the requirement on it in the manifest.
    pub dependency: Option<(String, Requirement)>,
}

/// How a type of another crate is encoded in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForeignForm {
    /// As a string: its text.
    Text,
    /// As a string that is an instant.
    Instant,
    /// As a string that is a date.
    Date,
    /// As a number: its text.
    Number,
    /// As its own codecs decide.
    Own,
}

/// The client and its defaults.
#[derive(Debug, Clone)]
pub struct Client {
    /// The default base URL; empty if callers must pass one.
    pub base_url: String,
    /// An example of a base URL for documents without one; it has the documented path, if there is one.
    pub example: String,
    /// The servers that callers choose from.
    pub servers: Option<Servers>,
    /// The servers of operations that have their own.
    pub other_servers: Vec<Servers>,
    /// The credentials.
    pub authentication: Authentication,
    /// The parameters of its constructors.
    pub arguments: Vec<ClientArgument>,
    /// Whether it implements `Default`.
    pub has_default: bool,
    /// Whether it can be created without the credentials that its other constructors take.
    pub has_anonymous: bool,
    /// The token endpoint of the function that returns client credentials, if there is such a function.
    pub token_url: Option<String>,
    /// Headers of each request.
    pub headers: Vec<(String, String)>,
    /// The named environments.
    pub environments: Vec<Environment>,
    /// The settings that callers can change.
    pub defaults: Defaults,
    /// The environment variables that `from_env` reads; `None` if the client has no such function.
    pub variables: Option<Variables>,
    /// Whether the server may also send numbers as text.
    pub numbers_in_text: bool,
    /// How lists are encoded within objects of the style `deepObject`.
    pub deep_lists: DeepLists,
    /// Whether each service has a trait.
    pub traits: bool,
}

/// How the items of a list are named within an object of the style `deepObject`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DeepLists {
    /// `a[0]=x`
    #[default]
    Numbered,
    /// `a[]=x`
    Brackets,
    /// `a=x`
    Repeated,
}

/// The settings of a client that callers can change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Defaults {
    /// The `User-Agent` header.
    pub user_agent: String,
    /// The time limit of a whole call.
    pub timeout: Duration,
    /// How long a call waits for more data.
    pub read_timeout: Duration,
    /// How long a call waits for a connection.
    pub connect_timeout: Duration,
    /// How often a failed request is sent again; the runtime's default if absent.
    pub max_retries: Option<u32>,
}

/// The environment variables with the settings that a client needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variables {
    /// The variable with the token or the key.
    pub token: Option<String>,
    /// The variable with the base URL.
    pub base_url: Option<String>,
}

/// A parameter of the constructors of a client.
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

/// Servers that callers choose from: an enum, or a struct of the URL's variables if there is only one server.
#[derive(Debug, Clone)]
pub struct Servers {
    /// The type.
    pub name: String,
    /// The servers, the default first.
    pub choices: Vec<Endpoint>,
}

/// A server, whose URL may have variables.
#[derive(Debug, Clone)]
pub struct Endpoint {
    /// The variant.
    pub name: String,
    /// The struct of its variables, if it has any.
    pub ty: Option<String>,
    /// Its documentation.
    pub docs: String,
    /// The URL with its variables in braces.
    pub template: String,
    /// The variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Debug, Clone)]
pub struct ServerVariable {
    /// The field and the setter.
    pub name: String,
    /// Its name in the template.
    pub wire: String,
    /// Its default.
    pub default: String,
    /// Its documentation.
    pub docs: String,
}

/// How calls are authenticated.
#[derive(Debug, Clone)]
pub struct Authentication {
    /// The credentials that a client is created with.
    pub credentials: Credentials,
    /// The security schemes, in document order.
    pub schemes: Vec<Scheme>,
}

/// The credentials that a client is created with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credentials {
    /// None: the document describes no credentials.
    None,
    /// One credential, the same for all operations that need one.
    One(SchemeKind),
    /// One for each security scheme.
    PerScheme,
}

/// A security scheme.
#[derive(Debug, Clone)]
pub struct Scheme {
    /// The setter.
    pub name: String,
    /// Its name in the document.
    pub wire: String,
    /// Its documentation.
    pub docs: String,
    /// How it is sent.
    pub kind: SchemeKind,
    /// The setter of client id and secret, if the scheme has a token endpoint.
    pub login: Option<String>,
}

/// A named environment.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The variant.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// Its URL.
    pub url: String,
}

/// A file of models.
#[derive(Debug, Clone)]
pub struct Family {
    /// The module around its own, if that is not `models` itself: the folder of the only service that needs it.
    pub folder: Option<String>,
    /// Its own module.
    pub module: String,
    /// The features that enable the module.
    pub gate: Gate,
    /// The definitions, in alphabetical order. The file of a folder may have none.
    pub definitions: Vec<Definition>,
    /// The gates of definitions that differ from the gate of the module.
    pub gates: BTreeMap<TypeId, Gate>,
}

/// A group of operations.
#[derive(Debug, Clone)]
pub struct Service {
    /// The module and the accessor.
    pub module: String,
    /// The accessor of its double.
    pub double: String,
    /// The struct.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// The path of modules to the service, ending with its own.
    pub path: Vec<String>,
    /// Nested services.
    pub children: Vec<Service>,
    /// Its operations, in document order.
    pub operations: Vec<Operation>,
    /// The feature that turns it on; nested services have none of their own.
    pub feature: Option<String>,
}

/// A documented error body.
#[derive(Debug, Clone)]
pub struct ErrorBody {
    /// The variant.
    pub name: String,
    /// Its documentation.
    pub docs: String,
    /// The text that is displayed for it.
    pub text: String,
    /// Its type.
    pub ty: Ty,
    /// The field with a human-readable message.
    pub message: Option<String>,
    /// The properties that have only one valid value, with this value: a string, an integer or a boolean. Any other
    /// value excludes the body.
    pub constants: Vec<(String, Scalar)>,
    /// The statuses with which some operation documents the body, if they identify it because no constant does.
    pub statuses: Option<BTreeSet<u16>>,
}

/// How events are identified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKey {
    /// By a property of the payload.
    Property(String),
    /// There is only one event.
    Single,
    /// They are not identified: callers name the event.
    None,
}

/// A webhook.
#[derive(Debug, Clone)]
pub struct Event {
    /// The variant.
    pub name: String,
    /// The event's name on the wire.
    pub tag: String,
    /// The event's name in lists of events, such as the events that an endpoint subscribes to.
    pub listed: String,
    /// The values of the property that identifies the event; empty if callers name the event.
    pub values: Vec<String>,
    /// Its documentation: when the event is sent.
    pub docs: String,
    /// The payload.
    pub ty: Ty,
}
