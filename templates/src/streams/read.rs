//! Splits the chunks of a response into lines, with any line ending, wherever the chunks are cut.

pub(super) mod pending;

/// An event whose data is not decoded yet.
#[derive(Debug, PartialEq)]
pub(super) struct RawEvent {
    pub(super) name: Option<String>,
    pub(super) id: Option<String>,
    /// In milliseconds.
    pub(super) retry: Option<u64>,
    pub(super) data: String,
}

/// Splits incoming chunks into lines.
#[derive(Debug)]
pub(super) struct LineReader {
    buffer: Vec<u8>,
    /// Where the next line starts.
    start: usize,
    /// How many bytes were already searched for the end of a line.
    seen: usize,
    /// Whether a carriage return alone ends a line.
    returns: bool,
    /// Whether the previous line ended with a carriage return, which a line feed may follow.
    after_return: bool,
    first: bool,
}

impl LineReader {
    pub(super) fn new(returns: bool) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            seen: 0,
            returns,
            after_return: false,
            first: true,
        }
    }

    pub(super) fn push(&mut self, piece: &[u8]) {
        self.buffer.drain(..self.start);
        self.seen -= self.start;
        self.start = 0;
        self.buffer.extend_from_slice(piece);
    }

    pub(super) fn len(&self) -> usize {
        self.buffer.len() - self.start
    }

    /// Returns the next line, without its line ending.
    pub(super) fn line(&mut self) -> Option<String> {
        if self.after_return && self.start < self.buffer.len() {
            self.after_return = false;
            self.start += usize::from(self.buffer.get(self.start) == Some(&b'\n'));
            self.seen = self.seen.max(self.start);
        }
        let is_end = |byte: &u8| *byte == b'\n' || (self.returns && *byte == b'\r');
        let rest = self.buffer.get(self.seen..).unwrap_or_default();
        let Some(found) = rest.iter().position(is_end) else {
            self.seen = self.buffer.len();
            return None;
        };
        let end = self.seen + found;
        self.after_return = self.buffer.get(end) == Some(&b'\r');
        let line = self.text(end);
        self.start = end + 1;
        self.seen = self.start;
        Some(line)
    }

    /// Returns the last line, if it has no line ending.
    pub(super) fn rest(&mut self) -> Option<String> {
        let line = self.text(self.buffer.len());
        self.buffer.clear();
        (self.start, self.seen) = (0, 0);
        (!line.is_empty()).then_some(line)
    }

    fn text(&mut self, end: usize) -> String {
        let bytes = self.buffer.get(self.start..end).unwrap_or_default();
        let marked = bytes.strip_prefix("\u{feff}".as_bytes());
        let bytes = marked.filter(|_| self.first).unwrap_or(bytes);
        self.first = false;
        String::from_utf8_lossy(bytes).into_owned()
    }
}
