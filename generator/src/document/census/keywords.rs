//! The keywords of OpenAPI 3.0 and 3.1, one table a kind of object, in canonical order.
//!
//! The census checks a document against these tables, and `publish` orders it by them.

use super::kind::Kind;

/// What a keyword holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    /// Plain data.
    Data,
    /// Words for readers, and samples.
    Words,
    /// An object of that kind.
    One(Kind),
    /// A list of such objects.
    List(Kind),
    /// Such an object or a list of them.
    OneOrList(Kind),
    /// Such objects by name.
    Map(Kind),
    /// Such objects by name, and extensions among them.
    Patterned(Kind),
    /// Such objects by name, by name.
    Maps(Kind),
}

/// A keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
    /// Why the generator may ignore it.
    pub(crate) waived: Option<&'static str>,
}

const fn data(name: &'static str) -> Keyword {
    Keyword {
        name,
        holds: Holds::Data,
        waived: None,
    }
}

const fn words(name: &'static str) -> Keyword {
    Keyword {
        name,
        holds: Holds::Words,
        waived: None,
    }
}

const fn holds(name: &'static str, holds: Holds) -> Keyword {
    Keyword {
        name,
        holds,
        waived: None,
    }
}

const fn waived(name: &'static str, holds: Holds, reason: &'static str) -> Keyword {
    Keyword {
        name,
        holds,
        waived: Some(reason),
    }
}

const SAMPLE: &str = "a sample of a value, not a rule about it";
const LINKED: &str = "a link for readers";
const OUTGOING: &str = "requests that the API sends to its client's own server";
const LEFT_OVER: &str = "left over from Swagger 2.0; the schema says it";
const FOLLOWING: &str = "says which operations may follow, not what this one does";

const EXAMPLE: Keyword = waived("example", Holds::Words, SAMPLE);
const EXAMPLES: Keyword = waived("examples", Holds::Words, SAMPLE);
const EXTERNAL_DOCS: Keyword = waived("externalDocs", Holds::Words, LINKED);
const REF: Keyword = data("$ref");
const SUMMARY: Keyword = words("summary");
const DESCRIPTION: Keyword = words("description");

/// Returns a keyword that means something to the client or to its readers.
pub(crate) fn meaningful(kind: Kind, name: &str) -> Option<&'static Keyword> {
    let mut known = keywords(kind).iter();
    known.find(|keyword| keyword.name == name && keyword.waived.is_none())
}

/// Returns the keywords of a kind of object, in canonical order.
pub(crate) const fn keywords(kind: Kind) -> &'static [Keyword] {
    match kind {
        Kind::Document => DOCUMENT,
        Kind::Info => INFO,
        Kind::Contact => const { &[data("name"), data("url"), data("email")] },
        Kind::License => const { &[data("name"), data("identifier"), data("url")] },
        Kind::Server => {
            const {
                &[
                    data("url"),
                    DESCRIPTION,
                    holds("variables", Holds::Map(Kind::ServerVariable)),
                ]
            }
        }
        Kind::ServerVariable => const { &[DESCRIPTION, data("enum"), data("default")] },
        Kind::Tag => const { &[data("name"), SUMMARY, DESCRIPTION, EXTERNAL_DOCS] },
        Kind::Components => COMPONENTS,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::Parameter => PARAMETER,
        Kind::Header => HEADER,
        Kind::RequestBody => {
            const {
                &[
                    REF,
                    SUMMARY,
                    DESCRIPTION,
                    data("required"),
                    holds("content", Holds::Map(Kind::MediaType)),
                ]
            }
        }
        Kind::Response => RESPONSE,
        Kind::MediaType => {
            const {
                &[
                    holds("schema", Holds::One(Kind::Schema)),
                    holds("encoding", Holds::Map(Kind::Encoding)),
                    EXAMPLE,
                    EXAMPLES,
                ]
            }
        }
        Kind::Encoding => {
            const {
                &[
                    data("contentType"),
                    holds("headers", Holds::Map(Kind::Header)),
                    data("style"),
                    data("explode"),
                    data("allowReserved"),
                ]
            }
        }
        Kind::Schema => SCHEMA,
        Kind::Discriminator => const { &[data("propertyName"), data("mapping")] },
        Kind::SecurityScheme => {
            const {
                &[
                    REF,
                    SUMMARY,
                    data("type"),
                    DESCRIPTION,
                    data("name"),
                    data("in"),
                    data("scheme"),
                    data("bearerFormat"),
                    data("openIdConnectUrl"),
                    holds("flows", Holds::One(Kind::Flows)),
                ]
            }
        }
        Kind::Flows => {
            const {
                &[
                    holds("implicit", Holds::One(Kind::Flow)),
                    holds("password", Holds::One(Kind::Flow)),
                    holds("clientCredentials", Holds::One(Kind::Flow)),
                    holds("authorizationCode", Holds::One(Kind::Flow)),
                ]
            }
        }
        Kind::Flow => {
            const {
                &[
                    data("authorizationUrl"),
                    data("tokenUrl"),
                    data("refreshUrl"),
                    data("scopes"),
                ]
            }
        }
    }
}

const DOCUMENT: &[Keyword] = &[
    data("openapi"),
    waived(
        "jsonSchemaDialect",
        Holds::Data,
        "the dialect of OpenAPI is read; it has all that others have",
    ),
    waived(
        "$schema",
        Holds::Data,
        "names the schema of the document, for editors",
    ),
    holds("info", Holds::One(Kind::Info)),
    EXTERNAL_DOCS,
    holds("servers", Holds::List(Kind::Server)),
    data("security"),
    holds("tags", Holds::List(Kind::Tag)),
    holds("paths", Holds::Patterned(Kind::PathItem)),
    holds("webhooks", Holds::Map(Kind::PathItem)),
    holds("components", Holds::One(Kind::Components)),
];

const INFO: &[Keyword] = &[
    words("title"),
    SUMMARY,
    DESCRIPTION,
    data("version"),
    data("termsOfService"),
    holds("contact", Holds::One(Kind::Contact)),
    holds("license", Holds::One(Kind::License)),
];

const COMPONENTS: &[Keyword] = &[
    holds("securitySchemes", Holds::Map(Kind::SecurityScheme)),
    holds("pathItems", Holds::Map(Kind::PathItem)),
    holds("parameters", Holds::Map(Kind::Parameter)),
    holds("headers", Holds::Map(Kind::Header)),
    holds("requestBodies", Holds::Map(Kind::RequestBody)),
    holds("responses", Holds::Map(Kind::Response)),
    EXAMPLES,
    waived("links", Holds::Data, FOLLOWING),
    waived("callbacks", Holds::Maps(Kind::PathItem), OUTGOING),
    holds("schemas", Holds::Map(Kind::Schema)),
];

const PATH_ITEM: &[Keyword] = &[
    REF,
    SUMMARY,
    DESCRIPTION,
    holds("servers", Holds::List(Kind::Server)),
    holds("parameters", Holds::List(Kind::Parameter)),
    holds("get", Holds::One(Kind::Operation)),
    holds("head", Holds::One(Kind::Operation)),
    holds("options", Holds::One(Kind::Operation)),
    holds("trace", Holds::One(Kind::Operation)),
    holds("post", Holds::One(Kind::Operation)),
    holds("put", Holds::One(Kind::Operation)),
    holds("patch", Holds::One(Kind::Operation)),
    holds("delete", Holds::One(Kind::Operation)),
];

const OPERATION: &[Keyword] = &[
    data("operationId"),
    data("tags"),
    SUMMARY,
    DESCRIPTION,
    EXTERNAL_DOCS,
    data("deprecated"),
    holds("servers", Holds::List(Kind::Server)),
    data("security"),
    holds("parameters", Holds::List(Kind::Parameter)),
    holds("requestBody", Holds::One(Kind::RequestBody)),
    holds("responses", Holds::Patterned(Kind::Response)),
    waived("callbacks", Holds::Maps(Kind::PathItem), OUTGOING),
];

const PARAMETER: &[Keyword] = &[
    REF,
    data("name"),
    data("in"),
    SUMMARY,
    DESCRIPTION,
    data("required"),
    data("deprecated"),
    data("style"),
    data("explode"),
    data("allowReserved"),
    data("allowEmptyValue"),
    waived("type", Holds::Data, LEFT_OVER),
    waived("format", Holds::Data, LEFT_OVER),
    holds("schema", Holds::One(Kind::Schema)),
    holds("content", Holds::Map(Kind::MediaType)),
    EXAMPLE,
    EXAMPLES,
];

const HEADER: &[Keyword] = &[
    REF,
    SUMMARY,
    DESCRIPTION,
    data("required"),
    data("deprecated"),
    data("style"),
    data("explode"),
    holds("schema", Holds::One(Kind::Schema)),
    holds("content", Holds::Map(Kind::MediaType)),
    EXAMPLE,
    EXAMPLES,
];

const RESPONSE: &[Keyword] = &[
    REF,
    SUMMARY,
    DESCRIPTION,
    holds("headers", Holds::Map(Kind::Header)),
    holds("content", Holds::Map(Kind::MediaType)),
    EXAMPLES,
    waived("links", Holds::Data, FOLLOWING),
];

const SCHEMA: &[Keyword] = &[
    REF,
    words("title"),
    DESCRIPTION,
    data("type"),
    data("nullable"),
    data("const"),
    data("enum"),
    waived("enumNames", Holds::Words, "labels of the values, for forms"),
    data("format"),
    data("contentEncoding"),
    data("contentMediaType"),
    holds("contentSchema", Holds::One(Kind::Schema)),
    data("default"),
    EXAMPLE,
    EXAMPLES,
    data("deprecated"),
    data("readOnly"),
    data("writeOnly"),
    data("minLength"),
    data("maxLength"),
    data("pattern"),
    data("minimum"),
    data("exclusiveMinimum"),
    data("maximum"),
    data("exclusiveMaximum"),
    data("multipleOf"),
    data("minItems"),
    data("maxItems"),
    data("uniqueItems"),
    holds("prefixItems", Holds::List(Kind::Schema)),
    holds("items", Holds::OneOrList(Kind::Schema)),
    holds("contains", Holds::One(Kind::Schema)),
    data("minContains"),
    data("maxContains"),
    holds("unevaluatedItems", Holds::One(Kind::Schema)),
    data("minProperties"),
    data("maxProperties"),
    data("required"),
    data("dependentRequired"),
    holds("properties", Holds::Map(Kind::Schema)),
    holds("patternProperties", Holds::Map(Kind::Schema)),
    holds("additionalProperties", Holds::One(Kind::Schema)),
    holds("propertyNames", Holds::One(Kind::Schema)),
    holds("unevaluatedProperties", Holds::One(Kind::Schema)),
    holds("dependentSchemas", Holds::Map(Kind::Schema)),
    holds("discriminator", Holds::One(Kind::Discriminator)),
    holds("allOf", Holds::List(Kind::Schema)),
    holds("oneOf", Holds::List(Kind::Schema)),
    holds("anyOf", Holds::List(Kind::Schema)),
    holds("not", Holds::One(Kind::Schema)),
    holds("if", Holds::One(Kind::Schema)),
    holds("then", Holds::One(Kind::Schema)),
    holds("else", Holds::One(Kind::Schema)),
    holds("$defs", Holds::Map(Kind::Schema)),
    holds("definitions", Holds::Map(Kind::Schema)),
    data("$dynamicRef"),
    data("$dynamicAnchor"),
    data("$anchor"),
    data("$id"),
    waived("$schema", Holds::Data, "the dialect of OpenAPI is read"),
    waived(
        "$comment",
        Holds::Words,
        "a note to those who write the document",
    ),
    waived("xml", Holds::Data, "bodies are JSON"),
    EXTERNAL_DOCS,
];
