//! The longer tables.

use super::{
    DESCRIPTION, DISCOVERY, EXAMPLE, EXAMPLES, EXTERNAL_DOCS, FOLLOWING, GIVEN_EXAMPLE,
    GIVEN_EXAMPLES, Holds, JOINED, Keyword, OUTGOING, REF, SUMMARY, TRANSPORT, Versions, data,
    holds, waived, words,
};
use crate::document::census::kind::Kind;
use crate::document::model::keywords::Holds as Held;
use crate::document::model::schema::{
    ArrayKeywords, NumberKeywords, ObjectKeywords, StringKeywords,
};

/// A part of a table.
enum Part {
    Listed(&'static [Keyword]),
    /// Keywords with values, from the table in the model of schemas.
    Tabled(&'static [&'static str], Versions),
    /// Keywords that hold schemas, from the same table.
    Schemas(&'static [(&'static str, Held)]),
}

impl Part {
    const fn len(&self) -> usize {
        match self {
            Self::Listed(keywords) => keywords.len(),
            Self::Tabled(names, _) => names.len(),
            Self::Schemas(keywords) => keywords.len(),
        }
    }

    const fn keyword(&self, index: usize) -> Keyword {
        match self {
            Self::Listed(keywords) => keywords[index],
            Self::Tabled(names, versions) => Keyword {
                versions: *versions,
                ..data(names[index])
            },
            Self::Schemas(keywords) => {
                let (name, held) = keywords[index];
                let kind = Kind::Schema;
                let form = match held {
                    Held::One | Held::Rest => Holds::One(kind),
                    Held::Named => Holds::Map(kind),
                };
                holds(name, form)
            }
        }
    }
}

/// Makes one table of several parts.
macro_rules! joined {
    ($($part:expr),* $(,)?) => {{
        const PARTS: &[Part] = &[$($part),*];
        const ALL: [Keyword; count(PARTS)] = join(PARTS);
        &ALL
    }};
}

const fn count(parts: &[Part]) -> usize {
    let (mut count, mut part) = (0, 0);
    while part < parts.len() {
        count += parts[part].len();
        part += 1;
    }
    count
}

const fn join<const COUNT: usize>(parts: &[Part]) -> [Keyword; COUNT] {
    let mut all = [REF; COUNT];
    let (mut at, mut part) = (0, 0);
    while part < parts.len() {
        let mut index = 0;
        while index < parts[part].len() {
            all[at] = parts[part].keyword(index);
            (at, index) = (at + 1, index + 1);
        }
        part += 1;
    }
    all
}

pub(super) const DOCUMENT: &[Keyword] = &[
    data("swagger").only_2(),
    data("openapi").since_3(),
    waived(
        "jsonSchemaDialect",
        Holds::Data,
        "the dialect of OpenAPI is used; it includes the others",
    ),
    waived(
        "$schema",
        Holds::Data,
        "names the schema of the document, for editors",
    ),
    data("$self").since_3(),
    holds("info", Holds::One(Kind::Info)),
    EXTERNAL_DOCS,
    holds("servers", Holds::List(Kind::Server)).since_3(),
    data("host").only_2(),
    data("basePath").only_2(),
    data("schemes").only_2(),
    data("consumes").only_2(),
    data("produces").only_2(),
    data("security"),
    holds("securityDefinitions", Holds::Map(Kind::SecurityScheme)).only_2(),
    holds("tags", Holds::List(Kind::Tag)),
    holds("paths", Holds::Patterned(Kind::PathItem)),
    holds("webhooks", Holds::Map(Kind::PathItem)).since_3(),
    holds("components", Holds::One(Kind::Components)).since_3(),
    holds("parameters", Holds::Map(Kind::Parameter)).only_2(),
    holds("responses", Holds::Map(Kind::Response)).only_2(),
    holds("definitions", Holds::Map(Kind::Schema)).only_2(),
];

pub(super) const INFO: &[Keyword] = &[
    words("title"),
    SUMMARY,
    DESCRIPTION,
    data("version"),
    data("termsOfService"),
    holds("contact", Holds::One(Kind::Contact)),
    holds("license", Holds::One(Kind::License)),
];

pub(super) const COMPONENTS: &[Keyword] = &[
    holds("securitySchemes", Holds::Map(Kind::SecurityScheme)),
    holds("pathItems", Holds::Map(Kind::PathItem)),
    holds("parameters", Holds::Map(Kind::Parameter)),
    holds("headers", Holds::Map(Kind::Header)),
    holds("requestBodies", Holds::Map(Kind::RequestBody)),
    holds("responses", Holds::Map(Kind::Response)),
    holds("mediaTypes", Holds::Map(Kind::MediaType)),
    EXAMPLES,
    waived("links", Holds::Data, FOLLOWING),
    waived("callbacks", Holds::Maps(Kind::PathItem), OUTGOING),
    holds("schemas", Holds::Map(Kind::Schema)),
];

pub(super) const PATH_ITEM: &[Keyword] = &[
    REF,
    SUMMARY,
    DESCRIPTION,
    holds("servers", Holds::List(Kind::Server)).since_3(),
    holds("parameters", Holds::List(Kind::Parameter)),
    holds("get", Holds::One(Kind::Operation)),
    holds("head", Holds::One(Kind::Operation)),
    holds("options", Holds::One(Kind::Operation)),
    holds("trace", Holds::One(Kind::Operation)).since_3(),
    holds("post", Holds::One(Kind::Operation)),
    holds("put", Holds::One(Kind::Operation)),
    holds("patch", Holds::One(Kind::Operation)),
    holds("delete", Holds::One(Kind::Operation)),
    holds("query", Holds::One(Kind::Operation)).since_3(),
    holds("additionalOperations", Holds::Map(Kind::Operation)).since_3(),
];

pub(super) const OPERATION: &[Keyword] = &[
    data("operationId"),
    data("tags"),
    SUMMARY,
    DESCRIPTION,
    EXTERNAL_DOCS,
    data("deprecated"),
    holds("servers", Holds::List(Kind::Server)).since_3(),
    waived("schemes", Holds::Data, TRANSPORT).only_2(),
    data("consumes").only_2(),
    data("produces").only_2(),
    data("security"),
    holds("parameters", Holds::List(Kind::Parameter)),
    holds("requestBody", Holds::One(Kind::RequestBody)).since_3(),
    holds("responses", Holds::Patterned(Kind::Response)),
    waived("callbacks", Holds::Maps(Kind::PathItem), OUTGOING),
];

/// The keywords by which a parameter or a header of Swagger 2.0 describes its value.
pub(in crate::document) const TYPED: &[Keyword] = joined!(
    Part::Listed(&[
        data("type").only_2(),
        data("format").only_2(),
        holds("items", Holds::One(Kind::Schema)).only_2(),
        data("collectionFormat").only_2(),
        data("default").only_2(),
        data("enum").only_2(),
    ]),
    Part::Tabled(StringKeywords::NAMES, Versions::Only2),
    Part::Listed(&[
        data("minimum").only_2(),
        data("exclusiveMinimum").only_2(),
        data("maximum").only_2(),
        data("exclusiveMaximum").only_2(),
    ]),
    Part::Tabled(NumberKeywords::NAMES, Versions::Only2),
    Part::Tabled(ArrayKeywords::NAMES, Versions::Only2),
);

pub(super) const PARAMETER: &[Keyword] = joined!(
    Part::Listed(&[
        REF,
        data("name"),
        data("in"),
        SUMMARY,
        DESCRIPTION,
        data("required"),
        data("deprecated"),
        data("style").since_3(),
        data("explode").since_3(),
        data("allowReserved").since_3(),
        data("allowEmptyValue"),
    ]),
    Part::Listed(TYPED),
    Part::Listed(&[
        holds("schema", Holds::One(Kind::Schema)),
        holds("content", Holds::Map(Kind::MediaType)).since_3(),
        GIVEN_EXAMPLE,
        GIVEN_EXAMPLES,
    ]),
);

pub(super) const SECURITY_SCHEME: &[Keyword] = &[
    REF,
    SUMMARY,
    data("type"),
    DESCRIPTION,
    data("name"),
    data("in"),
    data("scheme"),
    data("bearerFormat"),
    data("openIdConnectUrl"),
    waived("oauth2MetadataUrl", Holds::Data, DISCOVERY).since_3(),
    waived(
        "deprecated",
        Holds::Data,
        "callers choose among the schemes",
    )
    .since_3(),
    holds("flows", Holds::One(Kind::Flows)).since_3(),
    data("flow").only_2(),
    data("authorizationUrl").only_2(),
    data("tokenUrl").only_2(),
    data("scopes").only_2(),
];

pub(super) const HEADER: &[Keyword] = joined!(
    Part::Listed(&[
        REF,
        SUMMARY,
        DESCRIPTION,
        data("required"),
        data("deprecated"),
        data("style").since_3(),
        data("explode").since_3(),
    ]),
    Part::Listed(TYPED),
    Part::Listed(&[
        holds("schema", Holds::One(Kind::Schema)).since_3(),
        holds("content", Holds::Map(Kind::MediaType)).since_3(),
        EXAMPLE,
        EXAMPLES,
    ]),
);

pub(super) const RESPONSE: &[Keyword] = &[
    REF,
    SUMMARY,
    DESCRIPTION,
    holds("headers", Holds::Map(Kind::Header)),
    holds("content", Holds::Map(Kind::MediaType)).since_3(),
    holds("schema", Holds::One(Kind::Schema)).only_2(),
    EXAMPLES,
    waived("links", Holds::Data, FOLLOWING),
];

pub(super) const SCHEMA: &[Keyword] = joined!(
    Part::Listed(&[
        REF,
        words("title"),
        DESCRIPTION,
        data("type"),
        data("nullable").since_3(),
        data("const"),
        data("enum"),
        waived("enumNames", Holds::Words, "labels of the values, for forms"),
        data("format"),
        data("contentEncoding"),
        data("contentMediaType"),
        holds("contentSchema", Holds::One(Kind::Schema)),
        data("default"),
        GIVEN_EXAMPLE,
        GIVEN_EXAMPLES,
        data("deprecated"),
        data("readOnly"),
        data("writeOnly").since_3(),
    ]),
    Part::Tabled(StringKeywords::NAMES, Versions::All),
    Part::Listed(&[
        data("minimum"),
        data("exclusiveMinimum"),
        data("maximum"),
        data("exclusiveMaximum"),
    ]),
    Part::Tabled(NumberKeywords::NAMES, Versions::All),
    Part::Tabled(ArrayKeywords::NAMES, Versions::All),
    Part::Listed(&[
        waived("collectionFormat", Holds::Data, JOINED).only_2(),
        holds("prefixItems", Holds::List(Kind::Schema)),
        holds("items", Holds::OneOrList(Kind::Schema)),
        holds("additionalItems", Holds::One(Kind::Schema)),
        holds("contains", Holds::One(Kind::Schema)),
        data("minContains"),
        data("maxContains"),
    ]),
    Part::Schemas(ArrayKeywords::SCHEMAS),
    Part::Tabled(ObjectKeywords::NAMES, Versions::All),
    Part::Listed(&[
        data("required"),
        data("dependentRequired"),
        data("dependencies"),
    ]),
    Part::Schemas(ObjectKeywords::SCHEMAS),
    Part::Listed(&[
        holds("dependentSchemas", Holds::Map(Kind::Schema)),
        holds("discriminator", Holds::One(Kind::Discriminator)),
        holds("allOf", Holds::List(Kind::Schema)),
        holds("oneOf", Holds::List(Kind::Schema)).since_3(),
        holds("anyOf", Holds::List(Kind::Schema)).since_3(),
        holds("not", Holds::One(Kind::Schema)),
        holds("if", Holds::One(Kind::Schema)),
        holds("then", Holds::One(Kind::Schema)),
        holds("else", Holds::One(Kind::Schema)),
        holds("$defs", Holds::Map(Kind::Schema)),
        holds("definitions", Holds::Map(Kind::Schema)),
        data("$dynamicRef"),
        data("$dynamicAnchor"),
        data("$recursiveRef"),
        data("$recursiveAnchor"),
        data("$anchor"),
        data("$id"),
        waived(
            "id",
            Holds::Data,
            "the name of a schema before draft 6; references do not use it",
        ),
        waived("$vocabulary", Holds::Data, "the dialect of OpenAPI is used"),
        waived("$schema", Holds::Data, "the dialect of OpenAPI is used"),
        waived(
            "$comment",
            Holds::Words,
            "a comment for authors of the document",
        ),
        waived("xml", Holds::Data, "bodies are JSON"),
        EXTERNAL_DOCS,
    ]),
);
