//! Splits a multipart body into parts (RFC 2046, section 5.1), wherever its chunks are cut. In: chunks. Out: the
//! headers and the content of each part.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};

/// The maximum size of the headers of a part, in bytes.
const LONGEST_HEAD: usize = 64 << 10;

/// The maximum number of spaces after a boundary.
const LONGEST_PADDING: usize = 1 << 10;

/// A part that is not decoded yet.
pub(super) type RawPart = (HeaderMap, Bytes);

/// Splits incoming chunks into parts.
#[derive(Debug)]
pub(super) struct PartReader {
    /// `--` and the boundary.
    delimiter: Vec<u8>,
    buffer: Vec<u8>,
    /// Where the headers or the content start.
    start: usize,
    /// The start of the line that may be a delimiter.
    line: usize,
    /// How many bytes were already searched for the end of that line.
    seen: usize,
    place: Place,
    headers: HeaderMap,
    /// The number of the part, from 1.
    number: usize,
    /// How many bytes were received.
    received: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Preamble,
    Head,
    Content,
    Epilogue,
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    /// A delimiter, with the index of the byte after it.
    Delimiter(usize),
    /// The last delimiter.
    Closing,
    Other,
    /// Not enough of it was received.
    Unknown,
}

impl PartReader {
    pub(super) fn new(boundary: &str) -> Self {
        Self {
            delimiter: format!("--{boundary}").into_bytes(),
            buffer: Vec::new(),
            start: 0,
            line: 0,
            seen: 0,
            place: Place::Preamble,
            headers: HeaderMap::new(),
            number: 0,
            received: 0,
        }
    }

    pub(super) fn push(&mut self, piece: &[u8]) {
        self.received += piece.len() as u64;
        if self.place == Place::Epilogue {
            return;
        }
        self.buffer.drain(..self.start);
        self.line -= self.start;
        self.seen -= self.start;
        self.start = 0;
        self.buffer.extend_from_slice(piece);
    }

    /// Returns the size of what is kept in memory.
    pub(super) fn len(&self) -> usize {
        self.buffer.len() - self.start
    }

    /// Returns `true` after the last part.
    pub(super) fn is_closed(&self) -> bool {
        self.place == Place::Epilogue
    }

    /// Returns the next part, or `None` if more chunks are needed.
    pub(super) fn part(&mut self) -> Result<Option<RawPart>, String> {
        loop {
            match self.place {
                Place::Preamble => {
                    self.tolerate_dashes();
                    let Some(delimiter) = self.find() else {
                        // What comes before the first part is ignored.
                        self.start = self.line;
                        return Ok(None);
                    };
                    self.begin(delimiter);
                }
                Place::Head => match self.head()? {
                    Some(Line::Other) => {}
                    Some(delimiter) => {
                        self.begin(delimiter);
                        return Ok(Some((std::mem::take(&mut self.headers), Bytes::new())));
                    }
                    None => return Ok(None),
                },
                Place::Content => {
                    let Some(delimiter) = self.find() else {
                        return Ok(None);
                    };
                    // The line break before a delimiter belongs to it.
                    let content = self.buffer.get(self.start..self.line).unwrap_or_default();
                    let content = match content.strip_suffix(b"\n") {
                        Some(content) => content.strip_suffix(b"\r").unwrap_or(content),
                        None => content,
                    };
                    let content = Bytes::copy_from_slice(content);
                    self.begin(delimiter);
                    return Ok(Some((std::mem::take(&mut self.headers), content)));
                }
                Place::Epilogue => return Ok(None),
            }
        }
    }

    /// Returns why a body that ends here is incomplete.
    pub(super) fn cut(&self) -> String {
        let (number, received) = (self.number, self.received);
        let place = match self.place {
            Place::Preamble => "before its first part".to_owned(),
            Place::Head => format!("within the headers of part {number}"),
            Place::Content | Place::Epilogue => format!("within part {number}"),
        };
        format!("the body ends {place}, after {received} bytes, without its closing boundary")
    }

    /// Some servers state a boundary that starts with `--`, and do not write two more before it.
    fn tolerate_dashes(&mut self) {
        let stated = self.delimiter.get(2..).unwrap_or_default();
        let line = self.buffer.get(self.line..).unwrap_or_default();
        if stated.starts_with(b"--") && line.starts_with(stated) {
            self.delimiter.drain(..2);
        }
    }

    /// Continues after a delimiter.
    fn begin(&mut self, delimiter: Line) {
        match delimiter {
            Line::Delimiter(after) => {
                self.place = Place::Head;
                self.number += 1;
                self.go_on(after);
            }
            Line::Closing | Line::Other | Line::Unknown => {
                self.place = Place::Epilogue;
                self.buffer = Vec::new();
                self.go_on(0);
            }
        }
    }

    fn go_on(&mut self, at: usize) {
        (self.start, self.line, self.seen) = (at, at, at);
    }

    /// Reads the headers of a part up to the empty line, or up to the delimiter of a part without content. Returns
    /// `Line::Other` for the empty line.
    fn head(&mut self) -> Result<Option<Line>, String> {
        loop {
            let line = self.line_at(self.line);
            let end = match line {
                Line::Other => self.end_of_line(),
                Line::Delimiter(_) | Line::Closing => Some(self.line),
                Line::Unknown => None,
            };
            if end.unwrap_or(self.seen) - self.start > LONGEST_HEAD {
                let (number, most) = (self.number, LONGEST_HEAD >> 10);
                return Err(format!(
                    "the headers of part {number} are longer than {most} KiB"
                ));
            }
            let Some(end) = end else {
                return Ok(None);
            };
            let text = self.buffer.get(self.line..end).unwrap_or_default();
            // The empty line ends the headers.
            if line == Line::Other && !matches!(text, b"\n" | b"\r\n") {
                (self.line, self.seen) = (end, end);
                continue;
            }
            let head = self.buffer.get(self.start..self.line).unwrap_or_default();
            self.headers = headers(head)
                .ok_or_else(|| format!("part {} has a line that is not a header", self.number))?;
            if line == Line::Other {
                self.place = Place::Content;
                self.go_on(end);
            }
            return Ok(Some(line));
        }
    }

    /// Finds the next delimiter, whose line then starts at `self.line`.
    fn find(&mut self) -> Option<Line> {
        loop {
            match self.line_at(self.line) {
                Line::Unknown => return None,
                Line::Other => {
                    let end = self.end_of_line()?;
                    (self.line, self.seen) = (end, end);
                    self.tolerate_in_preamble();
                }
                delimiter => return Some(delimiter),
            }
        }
    }

    fn tolerate_in_preamble(&mut self) {
        if self.place == Place::Preamble {
            self.tolerate_dashes();
        }
    }

    /// Returns the index of the byte after the line at `self.line`.
    fn end_of_line(&mut self) -> Option<usize> {
        let rest = self.buffer.get(self.seen..).unwrap_or_default();
        let Some(found) = rest.iter().position(|byte| *byte == b'\n') else {
            self.seen = self.buffer.len();
            return None;
        };
        Some(self.seen + found + 1)
    }

    fn line_at(&self, at: usize) -> Line {
        let rest = self.buffer.get(at..).unwrap_or_default();
        let Some(after) = rest.strip_prefix(self.delimiter.as_slice()) else {
            return match self.delimiter.starts_with(rest) {
                true => Line::Unknown,
                false => Line::Other,
            };
        };
        let is_space = |byte: &&u8| matches!(byte, b' ' | b'\t');
        let spaces = after.iter().take_while(is_space).count();
        let end = at + self.delimiter.len() + spaces;
        match (after, after.get(spaces..).unwrap_or_default()) {
            ([b'-', b'-', ..], _) => Line::Closing,
            ([b'-'], _) => Line::Unknown,
            (_, [b'\n', ..]) => Line::Delimiter(end + 1),
            (_, [b'\r', b'\n', ..]) => Line::Delimiter(end + 2),
            (_, [] | [b'\r']) if spaces <= LONGEST_PADDING => Line::Unknown,
            _ => Line::Other,
        }
    }
}

/// Reads the headers of a part. A line that starts with a space continues the one before it.
fn headers(head: &[u8]) -> Option<HeaderMap> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for line in head.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match (line.first(), lines.last_mut()) {
            (None, _) => {}
            (Some(b' ' | b'\t'), Some(last)) => {
                last.push(b' ');
                last.extend_from_slice(line.trim_ascii());
            }
            (Some(_), _) => lines.push(line.to_vec()),
        }
    }
    let mut headers = HeaderMap::new();
    for line in lines {
        let colon = line.iter().position(|byte| *byte == b':')?;
        let (name, value) = (line.get(..colon)?, line.get(colon + 1..)?);
        let name = HeaderName::from_bytes(name.trim_ascii()).ok()?;
        let value = HeaderValue::from_bytes(value.trim_ascii()).ok()?;
        headers.append(name, value);
    }
    Some(headers)
}
