//! The keywords of Swagger 2.0 and of OpenAPI 3.0, 3.1 and 3.2: one table for each kind of object, in canonical order.
//!
//! The census checks a document against these tables, and `publish` orders it by them.

mod tables;

pub(in crate::document) use self::tables::TYPED;

use self::tables::{
    COMPONENTS, DOCUMENT, HEADER, INFO, OPERATION, PARAMETER, PATH_ITEM, RESPONSE, SCHEMA,
    SECURITY_SCHEME,
};
use super::kind::Kind;
use crate::document::Version;

/// The contents of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    /// Plain data.
    Data,
    /// Words for readers, and samples.
    Words,
    /// An object of this kind.
    One(Kind),
    /// A list of objects of this kind.
    List(Kind),
    /// An object of this kind or a list of them.
    OneOrList(Kind),
    /// Objects of this kind by name.
    Map(Kind),
    /// Objects of this kind by name, among extensions.
    Patterned(Kind),
    /// Objects of this kind, by two levels of names.
    Maps(Kind),
}

/// A keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
    /// Why the generator may ignore it.
    pub(crate) waived: Option<&'static str>,
    /// The versions that have it.
    pub(crate) versions: Versions,
}

/// The versions of the standard that have a keyword. A keyword of a later version of OpenAPI 3 is read in an earlier
/// one, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Versions {
    /// All of them.
    All,
    /// Swagger 2.0 alone.
    Only2,
    /// OpenAPI 3.
    Since3,
}

impl Versions {
    /// Whether a document of this version may use the keyword.
    pub(crate) const fn has(self, version: Version) -> bool {
        match self {
            Self::All => true,
            Self::Only2 => matches!(version, Version::V2),
            Self::Since3 => !matches!(version, Version::V2),
        }
    }
}

impl Keyword {
    /// A keyword of Swagger 2.0 alone.
    const fn only_2(mut self) -> Self {
        self.versions = Versions::Only2;
        self
    }

    /// A keyword that Swagger 2.0 does not have.
    const fn since_3(mut self) -> Self {
        self.versions = Versions::Since3;
        self
    }
}

const fn data(name: &'static str) -> Keyword {
    Keyword {
        name,
        holds: Holds::Data,
        waived: None,
        versions: Versions::All,
    }
}

const fn words(name: &'static str) -> Keyword {
    Keyword {
        name,
        holds: Holds::Words,
        waived: None,
        versions: Versions::All,
    }
}

const fn holds(name: &'static str, holds: Holds) -> Keyword {
    Keyword {
        name,
        holds,
        waived: None,
        versions: Versions::All,
    }
}

const fn waived(name: &'static str, holds: Holds, reason: &'static str) -> Keyword {
    Keyword {
        name,
        holds,
        waived: Some(reason),
        versions: Versions::All,
    }
}

const SAMPLE: &str = "an example, not a constraint";
const LINKED: &str = "a link for readers";
const OUTGOING: &str = "requests that the API sends to its client's own server";
const TRANSPORT: &str = "the URL of the server determines it";
const DISCOVERY: &str = "where a program finds the endpoints, which the flows name";
const DEVICE: &str = "callers get the token, and give it to the client";
const NESTED: &str = "named parts within a part are read and sent as bytes";
const JOINED: &str = "nested lists are joined with commas";
const FOLLOWING: &str = "describes later operations, not this one";

const EXAMPLE: Keyword = waived("example", Holds::Words, SAMPLE);
const EXAMPLES: Keyword = waived("examples", Holds::Words, SAMPLE);
/// Examples of values that callers pass; the crate shows them.
const GIVEN_EXAMPLE: Keyword = words("example");
const GIVEN_EXAMPLES: Keyword = words("examples");
const EXTERNAL_DOCS: Keyword = waived("externalDocs", Holds::Words, LINKED);
const REF: Keyword = data("$ref");
const SUMMARY: Keyword = words("summary");
const DESCRIPTION: Keyword = words("description");

/// Returns the keyword of this name if it means something to the client or to readers of its docs.
pub(crate) fn meaningful(kind: Kind, name: &str) -> Option<&'static Keyword> {
    let mut known = keywords(kind).iter();
    known.find(|keyword| keyword.name == name && keyword.waived.is_none())
}

/// Whether a keyword is more than text for readers.
pub(crate) fn changes_meaning(kind: Kind, name: &str) -> bool {
    meaningful(kind, name).is_some_and(|keyword| keyword.holds != Holds::Words)
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
                    data("name").since_3(),
                    DESCRIPTION,
                    holds("variables", Holds::Map(Kind::ServerVariable)),
                ]
            }
        }
        Kind::ServerVariable => const { &[DESCRIPTION, data("enum"), data("default")] },
        Kind::Tag => {
            const {
                &[
                    data("name"),
                    data("parent").since_3(),
                    data("kind").since_3(),
                    SUMMARY,
                    DESCRIPTION,
                    EXTERNAL_DOCS,
                ]
            }
        }
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
                    REF,
                    holds("schema", Holds::One(Kind::Schema)),
                    holds("itemSchema", Holds::One(Kind::Schema)),
                    holds("encoding", Holds::Map(Kind::Encoding)),
                    holds("prefixEncoding", Holds::List(Kind::Encoding)),
                    holds("itemEncoding", Holds::One(Kind::Encoding)),
                    GIVEN_EXAMPLE,
                    GIVEN_EXAMPLES,
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
                    waived("encoding", Holds::Map(Kind::Encoding), NESTED),
                    holds("prefixEncoding", Holds::List(Kind::Encoding)),
                    holds("itemEncoding", Holds::One(Kind::Encoding)),
                ]
            }
        }
        Kind::Schema => SCHEMA,
        Kind::Discriminator => {
            const {
                &[
                    data("propertyName"),
                    data("mapping"),
                    data("defaultMapping"),
                ]
            }
        }
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::Flows => {
            const {
                &[
                    holds("implicit", Holds::One(Kind::Flow)),
                    holds("password", Holds::One(Kind::Flow)),
                    holds("clientCredentials", Holds::One(Kind::Flow)),
                    holds("authorizationCode", Holds::One(Kind::Flow)),
                    waived("deviceAuthorization", Holds::One(Kind::Flow), DEVICE),
                ]
            }
        }
        Kind::Flow => {
            const {
                &[
                    data("authorizationUrl"),
                    waived("deviceAuthorizationUrl", Holds::Data, DEVICE),
                    data("tokenUrl"),
                    data("refreshUrl"),
                    data("scopes"),
                ]
            }
        }
    }
}
