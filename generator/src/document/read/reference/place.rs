//! The targets of references: a value in a file, and the section of the components that it belongs to.

use crate::document::census::Kind;

/// A section of the components that references point to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::document::read) enum Section {
    Schemas,
    Responses,
    Parameters,
    RequestBodies,
    Headers,
    SecuritySchemes,
}

/// All sections.
pub(super) const SECTIONS: &[Section] = &[
    Section::Schemas,
    Section::Responses,
    Section::Parameters,
    Section::RequestBodies,
    Section::Headers,
    Section::SecuritySchemes,
];

impl Section {
    pub(in crate::document::read) const fn kind(self) -> Kind {
        match self {
            Self::Schemas => Kind::Schema,
            Self::Responses => Kind::Response,
            Self::Parameters => Kind::Parameter,
            Self::RequestBodies => Kind::RequestBody,
            Self::Headers => Kind::Header,
            Self::SecuritySchemes => Kind::SecurityScheme,
        }
    }

    pub(in crate::document::read) const fn prefix(self) -> &'static str {
        match self {
            Self::Schemas => "/components/schemas/",
            Self::Responses => "/components/responses/",
            Self::Parameters => "/components/parameters/",
            Self::RequestBodies => "/components/requestBodies/",
            Self::Headers => "/components/headers/",
            Self::SecuritySchemes => "/components/securitySchemes/",
        }
    }

    /// The pointer of the section in a document of Swagger 2.0.
    pub(in crate::document::read) const fn home_of_2(self) -> &'static str {
        match self {
            Self::Schemas => "/definitions/",
            Self::Responses => "/responses/",
            Self::Parameters => "/parameters/",
            Self::SecuritySchemes => "/securityDefinitions/",
            // Swagger 2.0 has neither of these.
            Self::RequestBodies | Self::Headers => self.prefix(),
        }
    }
}

/// The place of a value: its file, and its pointer there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::document::read) struct Place {
    pub(in crate::document::read) file: usize,
    pub(in crate::document::read) pointer: String,
}
