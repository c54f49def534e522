//! Responses that are read as they arrive.

use super::{ItemForm, Operation, Service, Ty, TypeNames};

/// A response that is a sequence of events.
#[derive(Debug, Clone)]
pub struct Events {
    /// The media types, as the header `Accept` lists them.
    pub media_types: String,
    /// The type of an event.
    pub ty: Ty,
    /// The parts that an event consists of, which is a part of a multipart body. They are read instead of its bytes.
    pub within: Option<Box<PartTypes>>,
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
    /// The parts that it consists of. They are read instead of its bytes.
    pub within: Option<Box<PartTypes>>,
}

/// The parts that a part consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartTypes {
    /// The first parts, if they have types by their positions.
    pub first: Vec<PartType>,
    /// Each of the others.
    pub others: PartType,
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
    /// Returns the types of the events, or of the parts and those within them.
    #[must_use]
    pub fn types(&self) -> Vec<&Ty> {
        let mut found = Vec::new();
        self.first
            .iter()
            .for_each(|part| part.add_types(&mut found));
        add_types(&self.ty, self.within.as_deref(), &mut found);
        found
    }

    /// Returns `true` if there are parts that consist of parts.
    #[must_use]
    pub fn has_parts_within(&self) -> bool {
        self.within.is_some() || self.first.iter().any(|part| part.within.is_some())
    }
}

impl Events {
    /// Returns the type of an event, as Rust writes it.
    #[must_use]
    pub fn rust(&self, names: &TypeNames) -> String {
        content(&self.ty, self.within.as_deref(), names)
    }
}

impl PartType {
    fn add_types<'t>(&'t self, found: &mut Vec<&'t Ty>) {
        add_types(&self.ty, self.within.as_deref(), found);
    }

    /// Returns the type of the content, as Rust writes it.
    #[must_use]
    pub fn rust(&self, names: &TypeNames) -> String {
        content(&self.ty, self.within.as_deref(), names)
    }
}

fn add_types<'t>(ty: &'t Ty, within: Option<&'t PartTypes>, found: &mut Vec<&'t Ty>) {
    let Some(within) = within else {
        found.push(ty);
        return;
    };
    within.first.iter().for_each(|part| part.add_types(found));
    within.others.add_types(found);
}

fn content(ty: &Ty, within: Option<&PartTypes>, names: &TypeNames) -> String {
    let Some(within) = within else {
        return ty.rust(names);
    };
    let first = within.first.iter();
    let first = first.map(|part| format!("Part<{}>, ", part.rust(names)));
    let others = format!("Vec<Part<{}>>", within.others.rust(names));
    match first.collect::<String>() {
        first if first.is_empty() => others,
        first => format!("({first}{others})"),
    }
}
