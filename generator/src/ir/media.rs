//! Media types: the content of a body, and the form of its properties if they are parts of it.

use super::{Constant, Constraints, Content, Docs, Slot, Style};

/// A media type with its schema.
#[derive(Debug, Clone)]
pub struct Media {
    /// The media type, in lower case, without parameters.
    pub media_type: String,
    /// Its parameters in their usual form, such as `version=2`, without those that every sender sets itself.
    pub parameters: Vec<String>,
    /// The schema; `None` if the document gives none.
    pub slot: Option<Slot>,
    /// Whether the schema is for one item of a sequence: an event with all its fields, or one line.
    pub is_item: bool,
    /// What its values must satisfy.
    pub constraints: Constraints,
    /// A value that the document gives as an example.
    pub example: Option<Constant>,
    /// How properties of forms, and of bodies with several parts, are written, as far as the document states it.
    pub parts: Vec<Part>,
    /// The parts of a multipart body, if they are identified by their positions.
    pub ordered: Option<Ordered>,
}

impl Media {
    /// Returns the slots of the body, or of its parts.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        let parts = self.ordered.iter().flat_map(Ordered::parts);
        self.slot.iter().chain(parts.flat_map(|part| &part.slot))
    }

    /// Returns the media type with its parameters, as a request states it.
    #[must_use]
    pub fn full_type(&self) -> String {
        let parameters = self.parameters.iter().map(String::as_str);
        let all: Vec<&str> = std::iter::once(self.media_type.as_str())
            .chain(parameters)
            .collect();
        all.join("; ")
    }

    /// Returns the media type with the parameters that distinguish it from others in a response, which a character set
    /// does not.
    #[must_use]
    pub fn response_type(&self) -> String {
        let is_charset = |parameter: &String| parameter.to_ascii_lowercase().starts_with("charset");
        let mut media = self.clone();
        media.parameters.retain(|parameter| !is_charset(parameter));
        media.parameters.sort();
        media.full_type()
    }
}

/// The parts of a multipart body that are identified by their positions.
#[derive(Debug, Clone, Default)]
pub struct Ordered {
    /// The first parts.
    pub first: Vec<OrderedPart>,
    /// Each of the other parts.
    pub others: OrderedPart,
}

impl Ordered {
    /// Returns the parts, and those within them.
    fn parts(&self) -> Vec<&OrderedPart> {
        let own: Vec<&OrderedPart> = self.first.iter().chain([&self.others]).collect();
        let within = own.iter().filter_map(|part| part.within.as_deref());
        let within: Vec<&OrderedPart> = within.flat_map(Self::parts).collect();
        [own, within].concat()
    }
}

/// A part that is identified by its position.
#[derive(Debug, Clone, Default)]
pub struct OrderedPart {
    /// Its schema. Without one, that of the other parts is the schema of the items, if the body is a list.
    pub slot: Option<Slot>,
    /// What its values must satisfy.
    pub constraints: Constraints,
    /// Its content, as its schema describes it.
    pub content: Content,
    /// How it is written, as far as the document states it; without a property.
    pub part: Part,
    /// The parts that it consists of, if it is multipart.
    pub within: Option<Box<Ordered>>,
}

/// How a property is written in a form, or as a part of a body.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// The property.
    pub property: String,
    /// The media types that it may have, in document order.
    pub media_types: Vec<String>,
    /// Its style, which takes precedence over its media types.
    pub style: Option<PartStyle>,
    /// The headers of the part, except those that every part has.
    pub headers: Vec<PartHeader>,
}

/// The style of a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartStyle {
    /// How lists and objects become text.
    pub style: Style,
    /// Whether they have one pair for each entry (`explode`).
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}

/// A header of a part.
#[derive(Debug, Clone)]
pub struct PartHeader {
    /// Its name.
    pub name: String,
    /// Whether it is required.
    pub required: bool,
    /// Its prose.
    pub docs: Docs,
    /// Its value.
    pub slot: Slot,
    /// The value that it has unless callers set another one.
    pub default: Option<String>,
}
