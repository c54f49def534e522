//! Paths and operations, with their parameters, bodies and responses, the same for every version of OpenAPI.
//!
//! `openapiv3` also has types for these, but they hold schemas of OpenAPI 3.0. Those of its types that hold no schema,
//! such as servers, are used as they are.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, SecurityRequirement, SecurityScheme, Server, StatusCode};

use crate::document::model::extension::Extensions;
use crate::document::model::literal::Literal;
use crate::document::model::schema::Schema;
pub(crate) use crate::styles::{Location, Style};

/// The components of a document, which references point to.
#[derive(Debug, Default)]
pub(crate) struct Components {
    pub(crate) schemas: IndexMap<String, ReferenceOr<Schema>>,
    pub(crate) responses: IndexMap<String, ReferenceOr<Response>>,
    pub(crate) parameters: IndexMap<String, ReferenceOr<Parameter>>,
    pub(crate) request_bodies: IndexMap<String, ReferenceOr<RequestBody>>,
    pub(crate) headers: IndexMap<String, ReferenceOr<Header>>,
    pub(crate) security_schemes: IndexMap<String, ReferenceOr<Scheme>>,
}

/// A tag, by which operations are grouped.
#[derive(Debug, Default)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    /// The name of the parent tag.
    pub(crate) parent: Option<String>,
    pub(crate) kind: Option<String>,
}

/// A security scheme.
#[derive(Debug)]
pub(crate) enum Scheme {
    /// The request contains the credential.
    Request(Box<SecurityScheme>),
    /// The transport proves the identity of the client, as in `mutualTLS`.
    Transport { description: Option<String> },
}

/// A path or a webhook.
#[derive(Debug, Default)]
pub(crate) struct PathItem {
    pub(crate) servers: Vec<Server>,
    pub(crate) parameters: Vec<ReferenceOr<Parameter>>,
    /// The operations by method: first those in [`METHODS`], in that order, then those with other methods, spelled as
    /// they are sent.
    pub(crate) operations: Vec<(String, Operation)>,
}

/// The steps of the pointer from a path item to its operation with this method.
pub(crate) fn steps(method: &str) -> String {
    match METHODS.contains(&method) {
        true => method.to_owned(),
        false => format!("additionalOperations/{method}"),
    }
}

/// A method as it is sent.
pub(crate) fn spelled(method: &str) -> String {
    match METHODS.contains(&method) {
        true => method.to_uppercase(),
        false => method.to_owned(),
    }
}

/// The methods for which a path item has an operation.
pub(crate) const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// An operation.
#[derive(Debug, Default)]
pub(crate) struct Operation {
    pub(crate) id: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) servers: Vec<Server>,
    pub(crate) security: Option<Vec<SecurityRequirement>>,
    pub(crate) parameters: Vec<ReferenceOr<Parameter>>,
    pub(crate) request_body: Option<ReferenceOr<RequestBody>>,
    pub(crate) responses: Responses,
    pub(crate) extensions: Extensions,
}

/// A parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) description: Option<String>,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) style: Style,
    /// `None` if the style decides.
    pub(crate) explode: Option<bool>,
    pub(crate) allow_reserved: bool,
    /// The first example.
    pub(crate) example: Option<Literal>,
    pub(crate) value: ParameterValue,
}

/// What the value of a parameter or of a header is.
#[derive(Debug)]
pub(crate) enum ParameterValue {
    Schema(Box<ReferenceOr<Schema>>),
    /// Text of one media type.
    Content(Content),
}

/// A header of a response, or of a part of a body.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) description: Option<String>,
    pub(crate) required: bool,
    pub(crate) value: ParameterValue,
}

/// What a body may be, by media type.
pub(crate) type Content = IndexMap<String, MediaType>;

/// A body of one media type.
#[derive(Debug, Default)]
pub(crate) struct MediaType {
    pub(crate) schema: Option<ReferenceOr<Schema>>,
    /// Whether the schema is that of one item of a sequence.
    pub(crate) is_item: bool,
    /// The first example.
    pub(crate) example: Option<Literal>,
    /// All examples by name; empty unless `Options::keeps_examples` is set.
    pub(crate) examples: Vec<(String, Literal)>,
    /// The index of the first media type of the same content that has the same schema.
    pub(crate) same_as: Option<usize>,
    /// The index of the first media type of the same content that has the same `itemSchema`, if it frames items in
    /// another way: as one list, one by one, or as parts.
    pub(crate) same_items_as: Option<usize>,
    /// What the document says about the body of an error, and the file that says it; `None` if it refers to a schema.
    pub(crate) said: Option<(usize, Box<str>)>,
    /// How each property is encoded.
    pub(crate) encoding: IndexMap<String, Encoding>,
    /// The schema of each part of a multipart body, except those that `schema` describes by their positions.
    pub(crate) items: Option<ReferenceOr<Schema>>,
    /// How the first parts of a multipart body are encoded.
    pub(crate) prefix_encoding: Vec<Encoding>,
    /// How the other parts are encoded.
    pub(crate) item_encoding: Option<Encoding>,
}

/// How a part of a body, or a property of a form, is encoded.
#[derive(Debug, Default)]
pub(crate) struct Encoding {
    pub(crate) content_type: Option<String>,
    pub(crate) headers: IndexMap<String, ReferenceOr<Header>>,
    /// If stated, it is used instead of the media type.
    pub(crate) style: Option<EncodingStyle>,
    /// How the first parts within the part are encoded.
    pub(crate) prefix_encoding: Vec<Encoding>,
    /// How the other parts within the part are encoded.
    pub(crate) item_encoding: Option<Box<Encoding>>,
}

/// How a property of a form becomes text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EncodingStyle {
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) allow_reserved: bool,
}

/// A request body.
#[derive(Debug, Default)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    pub(crate) content: Content,
}

/// The responses of an operation.
#[derive(Debug, Default)]
pub(crate) struct Responses {
    pub(crate) by_status: IndexMap<StatusCode, ReferenceOr<Response>>,
    pub(crate) default: Option<ReferenceOr<Response>>,
}

/// A response.
#[derive(Debug, Default)]
pub(crate) struct Response {
    pub(crate) headers: IndexMap<String, ReferenceOr<Header>>,
    pub(crate) content: Content,
}
