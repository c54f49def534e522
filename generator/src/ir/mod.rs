//! The API as plain data: the content of the document, independent of its spelling and of a target language.
//!
//! Identity is a [`SchemaId`], never a rendered name. Whether a value may be null or absent is a
//! property of the [`Slot`] it is in, not of its type.

mod constraints;
mod events;
mod keys;
mod media;
mod null;
mod sparse;
mod types;

pub use crate::schemes::SchemeKind;
pub use crate::styles::{Location, Style};
pub use constraints::{Bound, Constraints, Names, Range};
pub use events::{EVENTS, is_event, resolve};
pub use keys::{Class, KeyPart, KeyPattern, KeyTest, PlainKey, Run};
pub use media::{Media, Ordered, OrderedPart, Part, PartHeader, PartStyle};
pub use sparse::{Shared, Sparse};
pub use types::{
    Additional, Constant, Content, Discriminator, Field, Foreign, ForeignForm, Member, Record,
    Schema, SchemaId, Shape, Slot, Type, Union, Usage, Within,
};

/// The origin of a schema. Its name may depend on nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// A named component.
    Component(String),
    /// A schema without a name, at this path of names below a component or an operation.
    Inline(Vec<String>),
    /// A union without a name that is the same wherever it has the same members.
    Structural(Vec<String>),
}

/// The prose in the document about something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// Any length, Markdown.
    pub description: Option<String>,
    /// The requirements beyond its type, if it is a value.
    pub constraints: Sparse<Constraints>,
    /// The prose about each value of a list of values, in the order of the list; empty if there is none.
    pub values: Vec<Option<String>>,
    /// The names of these values in the document, in the same order.
    pub names: Vec<Option<String>>,
}

/// A whole API.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// Its title.
    pub title: String,
    /// Its version, as the document spells it.
    pub version: String,
    /// Its description.
    pub docs: Docs,
    /// Its servers, the default first.
    pub servers: Vec<Server>,
    /// The ways to prove who is calling, in document order.
    pub schemes: Vec<SecurityScheme>,
    /// The operations, in document order.
    pub operations: Vec<Operation>,
    /// The webhooks, in document order.
    pub webhooks: Vec<Webhook>,
    /// The tags with their prose.
    pub tags: Vec<Tag>,
    /// The types from the configuration that schemas use.
    pub foreign: std::collections::BTreeSet<Foreign>,
    /// The formats that strings and numbers have.
    pub formats: std::collections::BTreeSet<String>,
    /// The places of objects that the document does not describe further (`Schema.property`).
    pub free_objects: std::collections::BTreeSet<String>,
    /// Whether the document states that some numbers may also be sent as text.
    pub numbers_in_text: bool,
    /// Every schema that an operation or a webhook uses, indexed by [`SchemaId`].
    pub schemas: Vec<Schema>,
}

impl Api {
    /// Returns the schema with an id.
    #[must_use]
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }

    /// Every schema with its id.
    pub fn ids(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        let id = |index| SchemaId(u32::try_from(index).unwrap_or(u32::MAX));
        self.schemas
            .iter()
            .enumerate()
            .map(move |(index, schema)| (id(index), schema))
    }

    /// Follows aliases to a type that is not one.
    #[must_use]
    pub fn resolve<'a>(&'a self, ty: &'a Type) -> &'a Type {
        resolve(&self.schemas, ty)
    }

    /// Returns the record that a type names, if it names one.
    #[must_use]
    pub fn record(&self, ty: &Type) -> Option<&Record> {
        match self.resolve(ty) {
            Type::Named(id) => match &self.schema(*id).shape {
                Shape::Record(record) => Some(record),
                Shape::Alias(_) | Shape::Union(_) | Shape::Strings(_) | Shape::Integers(_) => None,
            },
            _ => None,
        }
    }

    /// Returns the union that a type names, if it names one.
    #[must_use]
    pub fn union(&self, ty: &Type) -> Option<&Union> {
        match self.resolve(ty) {
            Type::Named(id) => match &self.schema(*id).shape {
                Shape::Union(union) => Some(union),
                Shape::Alias(_) | Shape::Record(_) | Shape::Strings(_) | Shape::Integers(_) => None,
            },
            _ => None,
        }
    }
}

/// A tag, by which operations are grouped.
#[derive(Debug, Clone)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// Its prose.
    pub docs: Docs,
    /// The name of its parent tag.
    pub parent: Option<String>,
    /// Whether it groups operations, and does not just mark them.
    pub groups: bool,
}

/// A server of the API.
#[derive(Debug, Clone)]
pub struct Server {
    /// The URL, with the defaults of its variables.
    pub url: String,
    /// The URL as the document spells it.
    pub template: String,
    /// The variables of the URL, in document order.
    pub variables: Vec<ServerVariable>,
    /// The environment's name, if the document gives one.
    pub environment: Option<String>,
    /// The server's description.
    pub docs: Docs,
}

/// A part of a server's URL that callers choose.
#[derive(Debug, Clone)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// The default value.
    pub default: String,
    /// The allowed values; any value if empty.
    pub values: Vec<String>,
    /// Its prose.
    pub docs: Docs,
}

/// A security scheme.
#[derive(Debug, Clone)]
pub struct SecurityScheme {
    /// Its name in the document.
    pub name: String,
    /// Its prose.
    pub docs: Docs,
    /// How it is sent.
    pub kind: SchemeKind,
}

/// An HTTP method and a path, with everything that is sent and received.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The operation id, or one made of method and path.
    pub id: String,
    /// The text that names the operation: its id, without the path and the method that the ids of some servers end
    /// with.
    pub name: String,
    /// The method, in upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Summary and description.
    pub docs: Docs,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The tags, in document order.
    pub tags: Vec<String>,
    /// Path, query, header and cookie parameters, in document order.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The responses by status.
    pub responses: Vec<Response>,
    /// Whether it is called without credentials.
    pub anonymous: bool,
    /// The choices of security schemes that it accepts, each with one or more schemes that are used together; empty if
    /// the document states none.
    pub security: Vec<Vec<String>>,
    /// Its own servers or those of its path, if the document lists any.
    pub servers: Vec<Server>,
    /// The pagination that the document describes.
    pub pagination: Option<Pagination>,
    /// A JSON pointer to it.
    pub pointer: String,
}

/// How a list is paginated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pagination {
    /// A page number and a page size.
    PageLimit,
}

/// One parameter of an operation.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// The part of the request that it is in.
    pub location: Location,
    /// Its style.
    pub style: Style,
    /// Whether arrays and objects have one pair for each entry (`explode`).
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
    /// Whether it is required.
    pub required: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its prose.
    pub docs: Docs,
    /// Its value.
    pub slot: Slot,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Whether it is required.
    pub required: bool,
    /// The media types, in document order.
    pub content: Vec<Media>,
}

/// A status, or a set of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// A single status.
    Code(u16),
    /// A range, such as 4 for 4XX.
    Range(u16),
    /// All statuses that the document does not name.
    Default,
}

impl Status {
    /// Whether it is a success.
    #[must_use]
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(&code),
            Self::Range(hundred) => hundred == 2,
            Self::Default => false,
        }
    }

    /// Whether it is a redirection (RFC 9110, section 15.4).
    #[must_use]
    pub fn is_redirection(self) -> bool {
        match self {
            Self::Code(code) => (300..400).contains(&code),
            Self::Range(hundred) => hundred == 3,
            Self::Default => false,
        }
    }

    /// Whether it leads to another URL. 304 does not: it says that nothing has changed.
    #[must_use]
    pub fn is_redirect(self) -> bool {
        self.is_redirection() && self != Self::Code(304)
    }
}

impl Operation {
    /// Whether a redirection is its success: the document describes one, and no other success.
    #[must_use]
    pub fn redirects(&self) -> bool {
        let mut statuses = self.responses.iter().map(|response| response.status);
        let has_success = statuses.clone().any(Status::is_success);
        !has_success && statuses.any(Status::is_redirection)
    }

    /// Whether a status is a success of this operation.
    #[must_use]
    pub fn is_success(&self, status: Status) -> bool {
        status.is_success() || status.is_redirection() && self.redirects()
    }
}

/// The response of an operation for one status.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status.
    pub status: Status,
    /// The media types; empty if there is no body.
    pub content: Vec<Media>,
    /// The headers, by name.
    pub headers: Vec<ResponseHeader>,
}

/// A header of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseHeader {
    /// Its name.
    pub name: String,
    /// Its prose.
    pub docs: Docs,
    /// Whether it is required.
    pub required: bool,
    /// Its value.
    pub slot: Slot,
    /// Whether the value is written as JSON, even if it is a list or an object.
    pub is_json: bool,
}

/// An event that the server sends.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The event's name.
    pub name: String,
    /// When it is sent.
    pub docs: Docs,
    /// The payload.
    pub slot: Slot,
}
