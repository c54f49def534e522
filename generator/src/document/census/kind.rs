//! The kinds of objects of which an OpenAPI document consists.

/// A kind of object in an OpenAPI document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The document itself.
    Document,
    /// `info`.
    Info,
    /// `info.contact`.
    Contact,
    /// `info.license`.
    License,
    /// A server.
    Server,
    /// A variable of a server's URL.
    ServerVariable,
    /// A tag.
    Tag,
    /// `components`.
    Components,
    /// A path or a webhook.
    PathItem,
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A header of a response or of a part.
    Header,
    /// A request body.
    RequestBody,
    /// A response.
    Response,
    /// A media type.
    MediaType,
    /// How a part of a body is encoded.
    Encoding,
    /// A schema.
    Schema,
    /// A discriminator.
    Discriminator,
    /// A security scheme.
    SecurityScheme,
    /// The flows of OAuth 2.
    Flows,
    /// One flow of OAuth 2.
    Flow,
}

impl Kind {
    /// All kinds, in the order in which a document has them.
    pub(crate) const ALL: [Self; 21] = [
        Self::Document,
        Self::Info,
        Self::Contact,
        Self::License,
        Self::Server,
        Self::ServerVariable,
        Self::Tag,
        Self::Components,
        Self::PathItem,
        Self::Operation,
        Self::Parameter,
        Self::Header,
        Self::RequestBody,
        Self::Response,
        Self::MediaType,
        Self::Encoding,
        Self::Schema,
        Self::Discriminator,
        Self::SecurityScheme,
        Self::Flows,
        Self::Flow,
    ];

    /// Returns the name of the kind, for messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Info => "info",
            Self::Contact => "contact",
            Self::License => "license",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Tag => "tag",
            Self::Components => "components",
            Self::PathItem => "path item",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Header => "header",
            Self::RequestBody => "request body",
            Self::Response => "response",
            Self::MediaType => "media type",
            Self::Encoding => "encoding",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
            Self::SecurityScheme => "security scheme",
            Self::Flows => "OAuth flows",
            Self::Flow => "OAuth flow",
        }
    }

    /// Returns the name with `a` or `an`.
    pub(crate) fn with_article(self) -> String {
        let name = self.name();
        let article = if name.starts_with(['a', 'e', 'i', 'o', 'O']) {
            "an"
        } else {
            "a"
        };
        format!("{article} {name}")
    }
}
