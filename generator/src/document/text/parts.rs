//! The parts of a text, and their places. In: YAML. Out: its keys, values and their ends, one after the other, up to the end
//! of the text or to the first error.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, Span, StrInput};

/// A part of a text, in the order of the text.
#[derive(Debug, PartialEq)]
pub(super) enum Part<'t> {
    /// A key, or a value whose text may be missing.
    Scalar(Cow<'t, str>),
    Alias,
    Object,
    List,
    /// The end of an object or of a list.
    End,
}

/// Where a part starts and ends: lines, counted from 1, and the characters before it in the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Extent {
    pub(super) start: (usize, usize),
    pub(super) end: (usize, usize),
    /// Where it starts, in bytes of the text, if the reader knows.
    pub(super) byte: Option<usize>,
}

/// The parts of a text, up to its end or to the first error.
pub(super) trait Parts<'t> {
    fn next(&mut self) -> Option<Part<'t>>;
    /// Where the last part is.
    fn extent(&mut self) -> Extent;
}

/// Returns the parts of a text.
pub(super) fn of_yaml(text: &str) -> Events<'_> {
    Events {
        parser: Parser::new_from_str(text),
        last: Span::default(),
    }
}

/// The events of the YAML reader.
pub(super) struct Events<'t> {
    parser: Parser<'t, StrInput<'t>>,
    /// Where the last event is.
    last: Span,
}

impl<'t> Parts<'t> for Events<'t> {
    fn next(&mut self) -> Option<Part<'t>> {
        loop {
            let (event, span) = self.parser.next()?.ok()?;
            self.last = span;
            return Some(match event {
                Event::Scalar(text, ..) => Part::Scalar(text),
                Event::Alias(_) => Part::Alias,
                Event::MappingStart(..) => Part::Object,
                Event::SequenceStart(..) => Part::List,
                Event::MappingEnd | Event::SequenceEnd => Part::End,
                Event::DocumentEnd | Event::StreamEnd => return None,
                Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => continue,
            });
        }
    }

    fn extent(&mut self) -> Extent {
        let Span { start, end } = self.last;
        Extent {
            start: (start.line(), start.col()),
            end: (end.line(), end.col()),
            byte: None,
        }
    }
}
