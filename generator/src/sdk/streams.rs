//! Responses that are read as they arrive.

use super::{ItemForm, Operation, Service, Ty};

/// A response that is a sequence of events.
#[derive(Debug, Clone)]
pub struct Events {
    /// The media types, as the header `Accept` lists them.
    pub media_types: String,
    /// The type of an event.
    pub ty: Ty,
    /// How events are framed.
    pub form: EventForm,
    /// The first parts, if they have types by their positions; the event is each of the others.
    pub first: Vec<PartType>,
    /// The method that sends the call and returns the events.
    pub method: String,
    /// Whether all other responses of the operation are sequences.
    pub only: bool,
    /// The data that ends the sequence.
    pub end: Option<String>,
}

/// How events are framed in a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventForm {
    /// Server-sent events whose data is JSON.
    Data,
    /// Server-sent events whose data is text.
    Text,
    /// Server-sent events whose fields, including the data, form one value.
    Whole,
    /// One JSON value per line.
    Lines,
    /// The parts of a multipart body.
    Parts(PartForm),
}

/// A part of a multipart body that is identified by its position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartType {
    /// The type of its content.
    pub ty: Ty,
    /// How the content is decoded.
    pub form: PartForm,
}

/// How the content of a part is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartForm {
    /// As JSON.
    Json,
    /// As text.
    Text,
    /// As bytes.
    Bytes,
}

impl ItemForm {
    /// Returns `true` if the items are server-sent events.
    #[must_use]
    pub const fn is_events(self) -> bool {
        matches!(self, Self::Data | Self::Text | Self::Whole)
    }
}

impl Service {
    /// The methods of its trait that return the sequences of an operation, apart from the one that the first method
    /// returns.
    #[must_use]
    pub fn sequence_methods<'o>(&self, operation: &'o Operation) -> Vec<(String, &'o Events)> {
        let mut methods: Vec<(String, &Events)> = Vec::new();
        let all = operation.events.iter();
        for events in all.skip(usize::from(operation.only_events().is_some())) {
            // `send_events` gives `…_events`.
            let word = events.method.trim_start_matches("send");
            let mut name = format!("{}{word}", operation.name.trim_end_matches('_'));
            while self.operations.iter().any(|other| other.name == name)
                || methods.iter().any(|(known, _)| *known == name)
            {
                name.push('_');
            }
            methods.push((name, events));
        }
        methods
    }
}

impl Events {
    /// Returns the types of the events, or of the parts.
    pub fn types(&self) -> impl Iterator<Item = &Ty> {
        let first = self.first.iter().map(|part| &part.ty);
        first.chain([&self.ty])
    }
}
