//! Writing JSON into a buffer.

use std::collections::BTreeMap;
use std::io::Write as _;

use crate::runtime::json::Encode;
use crate::runtime::json::scan;

/// Below this, every integer has an exact representation.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// From this value, integers are written with an exponent, as in JavaScript.
const HUGE: f64 = 1e21;

/// Collects a JSON text, without white space.
#[derive(Clone, Debug)]
pub struct Writer {
    /// Always UTF-8: only text and ASCII is ever added.
    buffer: Vec<u8>,
}

impl Writer {
    /// Returns an empty writer, with room for a small text.
    pub fn new() -> Self {
        Self {
            buffer: Vec::with_capacity(128),
        }
    }

    /// Returns what was written.
    pub fn into_vec(self) -> Vec<u8> {
        self.buffer
    }

    /// Returns what was written.
    pub fn into_string(self) -> String {
        match String::from_utf8(self.buffer) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        }
    }

    /// Starts an object.
    pub fn object(&mut self) -> Object<'_> {
        self.buffer.push(b'{');
        Object {
            writer: self,
            first: true,
        }
    }

    /// Starts an array.
    pub fn array(&mut self) -> Array<'_> {
        self.buffer.push(b'[');
        Array {
            writer: self,
            first: true,
        }
    }

    /// Writes a text that is already JSON.
    pub fn raw(&mut self, json: &str) {
        self.buffer.extend_from_slice(json.as_bytes());
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.buffer.extend_from_slice(b"null");
    }

    /// Writes a boolean.
    pub fn boolean(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: i64) {
        if value < 0 {
            self.buffer.push(b'-');
        }
        self.unsigned(value.unsigned_abs());
    }

    /// Writes an integer.
    pub fn unsigned(&mut self, mut value: u64) {
        let mut digits = [b'0'; 20];
        let mut used = 0;
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + (value % 10) as u8;
            value /= 10;
            used += 1;
            if value == 0 {
                break;
            }
        }
        self.buffer
            .extend_from_slice(&digits[digits.len() - used..]);
    }

    /// Writes a number with the fewest digits that read back as the same number: an integer without a fraction, with an
    /// exponent if it is huge. Infinity and NaN, which JSON does not have, are written as `null`.
    pub fn number(&mut self, value: f64) {
        if !value.is_finite() {
            self.null();
            return;
        }
        let is_negative_zero = value == 0.0 && value.is_sign_negative();
        let is_whole = value.trunc() == value && !is_negative_zero;
        if is_whole && value.abs() < EXACT {
            self.integer(value as i64);
            return;
        }
        // Writing to a vector does not fail.
        let _ = match is_whole && value.abs() < HUGE {
            true => write!(self.buffer, "{value}"),
            false => write!(self.buffer, "{value:?}"),
        };
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        self.buffer.reserve(text.len() + 2);
        self.buffer.push(b'"');
        self.escaped(text);
        self.buffer.push(b'"');
    }

    /// Writes a string of ASCII characters that need no escape.
    // Only some formats use it.
    #[allow(dead_code)]
    pub(crate) fn plain(&mut self, text: &[u8]) {
        self.buffer.reserve(text.len() + 2);
        self.buffer.push(b'"');
        self.buffer.extend_from_slice(text);
        self.buffer.push(b'"');
    }

    #[inline]
    fn escaped(&mut self, text: &str) {
        if scan::is_plain(text.as_bytes()) {
            self.buffer.extend_from_slice(text.as_bytes());
        } else {
            self.escapes(text.as_bytes());
        }
    }

    #[inline(never)]
    fn escapes(&mut self, bytes: &[u8]) {
        let mut start = 0;
        loop {
            let end = scan::plain_end(bytes, start);
            self.buffer.extend_from_slice(&bytes[start..end]);
            let Some(&byte) = bytes.get(end) else {
                return;
            };
            self.escape(byte);
            start = end + 1;
        }
    }

    #[cold]
    fn escape(&mut self, byte: u8) {
        let letter = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            0x0c => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                // Writing to a vector does not fail.
                let _ = write!(self.buffer, "\\u{byte:04x}");
                return;
            }
        };
        self.buffer.extend_from_slice(&[b'\\', letter]);
    }
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

/// An object being written.
#[derive(Debug)]
pub struct Object<'w> {
    writer: &'w mut Writer,
    first: bool,
}

impl Object<'_> {
    /// Writes a field. A `None` is written as `null`.
    pub fn field<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.key(name);
        value.encode(self.writer);
    }

    /// Writes a field if it is set.
    pub fn optional<T: Encode>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// Writes the entries of a map as fields.
    pub fn entries<T: Encode>(&mut self, entries: &BTreeMap<String, T>) {
        for (name, value) in entries {
            self.field(name, value);
        }
    }

    /// Writes a key, for a value that the caller writes next.
    pub fn key(&mut self, name: &str) -> &mut Writer {
        let buffer = &mut self.writer.buffer;
        buffer.reserve(name.len() + 4);
        if !self.first {
            buffer.push(b',');
        }
        self.first = false;
        buffer.push(b'"');
        self.writer.escaped(name);
        self.writer.buffer.extend_from_slice(b"\":");
        self.writer
    }

    /// Ends the object.
    pub fn end(self) {
        self.writer.buffer.push(b'}');
    }
}

/// An array being written.
#[derive(Debug)]
pub struct Array<'w> {
    writer: &'w mut Writer,
    first: bool,
}

impl Array<'_> {
    /// Writes an element.
    pub fn item<T: Encode + ?Sized>(&mut self, value: &T) {
        if !self.first {
            self.writer.buffer.push(b',');
        }
        self.first = false;
        value.encode(self.writer);
    }

    /// Ends the array.
    pub fn end(self) {
        self.writer.buffer.push(b']');
    }
}
