//! Plain text, quoted text and block text. In: a reader at the first character. Out: the text; the reader is after it,
//! or, for text that ends with its line, at the next line that has content.

use serde_json::{Number, Value};

use super::Reader;

/// Whether plain text can begin with the first byte, followed by the second.
pub(super) fn begins_plain(first: u8, second: Option<u8>) -> bool {
    match first {
        b'-' => !matches!(
            second,
            None | Some(b' ' | b'\n' | b',' | b'[' | b']' | b'{' | b'}')
        ),
        b' ' | b'\n' | b'?' | b':' | b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*'
        | b'!' | b'|' | b'>' | b'\'' | b'"' | b'%' | b'@' | b'`' => false,
        _ => true,
    }
}

/// Returns the value of plain text of one line.
pub(super) fn resolved(text: &str) -> Option<Value> {
    match text.as_bytes().first()? {
        b'0'..=b'9' | b'-' | b'+' | b'.' => number(text),
        b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'~' => Some(match text {
            "null" | "Null" | "NULL" | "~" => Value::Null,
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            _ => Value::from(text),
        }),
        _ => Some(Value::from(text)),
    }
}

/// Reads a number in its usual form, or text that is not a number in any form.
fn number(text: &str) -> Option<Value> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        if digits.len() > 1 && digits.starts_with('0') {
            return Some(Value::from(text));
        }
        return match digits.len() {
            0 | 19.. => None,
            _ if text.starts_with('-') => text.parse::<i64>().ok().map(Value::from),
            _ => text.parse::<u64>().ok().map(Value::from),
        };
    }
    let plain = digits.split_once('.').is_some_and(|(whole, rest)| {
        let all = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        all(whole) && all(rest)
    });
    if plain {
        return Number::from_f64(text.parse().ok()?).map(Value::Number);
    }
    let unsigned = text.trim_start_matches(['+', '-']);
    let has_prefix = [("0x", 16), ("0o", 8), ("0b", 2)]
        .iter()
        .any(|(prefix, radix)| {
            let digits = unsigned.strip_prefix(prefix);
            digits.is_some_and(|digits| digits.chars().all(|digit| digit.is_digit(*radix)))
        });
    let special = [".inf", ".nan"]
        .iter()
        .any(|name| unsigned.eq_ignore_ascii_case(name));
    let other = has_prefix || special || text.parse::<f64>().is_ok();
    (!other).then(|| Value::from(text))
}

impl<'a> Reader<'a> {
    /// Returns the plain text before a colon on this line; the reader then is at the colon.
    pub(super) fn plain_key(&mut self) -> Option<&'a str> {
        let start = self.at;
        if !begins_plain(self.peek()?, self.second()) {
            return None;
        }
        loop {
            match (self.peek()?, self.second()) {
                (b':', Some(b' ' | b'\n') | None) => break,
                (b'\n', _) | (b' ', Some(b'#')) => return None,
                _ => self.at += 1,
            }
        }
        Some(self.text.get(start..self.at)?.trim_end_matches(' '))
    }

    /// Returns one line of plain text, and whether a comment follows. A colon would make the text a key, which is not
    /// allowed here.
    fn plain_line(&mut self) -> Option<(&'a str, bool)> {
        let start = self.at;
        let commented = loop {
            match (self.peek(), self.second()) {
                (None | Some(b'\n'), _) => break false,
                (Some(b' '), Some(b'#')) => break true,
                (Some(b':'), Some(b' ' | b'\n') | None) => return None,
                _ => self.at += 1,
            }
        };
        let line = self.text.get(start..self.at)?.trim_end_matches(' ');
        Some((line, commented))
    }

    /// Reads plain text, which continues as long as lines are indented further than `parent`.
    pub(super) fn plain(&mut self, parent: usize) -> Option<Value> {
        if !begins_plain(self.peek()?, self.second()) {
            return None;
        }
        let (first, mut commented) = self.plain_line()?;
        let mut text: Option<String> = None;
        while !commented {
            let end = self.at;
            let breaks = self.breaks();
            if breaks.lines == 0
                || breaks.indent <= parent
                || matches!(self.peek(), None | Some(b'#'))
            {
                self.at = end;
                break;
            }
            let (line, ends) = self.plain_line()?;
            commented = ends;
            let text = text.get_or_insert_with(|| first.to_owned());
            breaks.fold(text);
            text.push_str(line);
        }
        self.line_end()?;
        match text {
            Some(text) => Some(Value::String(text)),
            None => resolved(first),
        }
    }

    /// Skips line ends, and the spaces before the next text.
    fn breaks(&mut self) -> Breaks {
        let mut breaks = Breaks {
            lines: 0,
            indent: self.spaces(),
        };
        while self.peek() == Some(b'\n') {
            self.at += 1;
            breaks.lines += 1;
            breaks.indent = self.spaces();
        }
        breaks
    }

    /// Reads quoted text, which may have several lines if `lines` is set.
    pub(super) fn quoted(&mut self, lines: bool) -> Option<String> {
        let quote = self.peek()?;
        self.at += 1;
        let mut text = String::new();
        // The text up to here is kept; only white space after it may be dropped at the end of a line.
        let mut kept = 0;
        loop {
            let rest = self.bytes.get(self.at..)?;
            let is_end =
                |byte: &u8| *byte == quote || *byte == b'\n' || *byte == b'\\' && quote == b'"';
            let end = self.at + rest.iter().position(is_end)?;
            text.push_str(self.text.get(self.at..end)?);
            self.at = end;
            match self.peek()? {
                b'\n' if !lines => return None,
                b'\n' => {
                    let spaces = text.len() - text.trim_end_matches(' ').len();
                    text.truncate((text.len() - spaces).max(kept));
                    let breaks = self.breaks();
                    if breaks.indent == 0 && self.is_marker() {
                        return None;
                    }
                    breaks.fold(&mut text);
                    kept = text.len();
                }
                b'\\' => {
                    self.escape(&mut text, lines)?;
                    kept = text.len();
                }
                _ if quote == b'\'' && self.second() == Some(b'\'') => {
                    text.push('\'');
                    self.at += 2;
                    kept = text.len();
                }
                _ => {
                    self.at += 1;
                    return Some(text);
                }
            }
        }
    }

    /// Reads one of the common escapes.
    fn escape(&mut self, text: &mut String, lines: bool) -> Option<()> {
        let byte = self.second()?;
        self.at += 2;
        match byte {
            b'"' | b'\\' | b'/' | b' ' => text.push(char::from(byte)),
            b'n' => text.push('\n'),
            b'r' => text.push('\r'),
            b't' => text.push('\t'),
            b'x' => self.code(2, text)?,
            b'u' => self.code(4, text)?,
            b'U' => self.code(8, text)?,
            b'\n' if lines => {
                self.at -= 1;
                let breaks = self.breaks();
                if breaks.indent == 0 && self.is_marker() {
                    return None;
                }
                text.extend(std::iter::repeat_n('\n', breaks.lines - 1));
            }
            _ => return None,
        }
        Some(())
    }

    /// Reads the code point of a character.
    fn code(&mut self, digits: usize, text: &mut String) -> Option<()> {
        let code = self.text.get(self.at..self.at + digits)?;
        if !code.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        text.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
        self.at += digits;
        Some(())
    }

    /// Reads block text, literal or folded.
    pub(super) fn block(&mut self, literal: bool, parent: usize) -> Option<Value> {
        self.at += 1;
        let chomp = match self.peek()? {
            sign @ (b'-' | b'+') => {
                self.at += 1;
                Some(sign)
            }
            _ => None,
        };
        self.spaces();
        if self.peek()? != b'\n' {
            return None;
        }
        self.at += 1;
        let mut text = String::new();
        let mut deepest = 0;
        while self.blank_line(&mut deepest) {
            text.push('\n');
        }
        let start = self.at;
        let indent = self.spaces();
        self.at = start;
        if indent <= parent || indent < deepest || self.bytes.len() == start + indent {
            return None;
        }
        // The number of line ends since the last line with text.
        let (mut ends, mut was_blank, mut is_first) = (0, false, true);
        while let Some(line) = self.block_line(indent) {
            let is_blank = line.starts_with(' ');
            match is_first {
                true => {}
                false if !literal && !was_blank && !is_blank => match ends {
                    1 => text.push(' '),
                    _ => text.extend(std::iter::repeat_n('\n', ends - 1)),
                },
                false => text.extend(std::iter::repeat_n('\n', ends)),
            }
            text.push_str(line);
            (was_blank, is_first) = (is_blank, false);
            self.at += line.len();
            // At the end of the file, more than this decides which line ends are kept.
            if self.peek()? != b'\n' {
                return None;
            }
            self.at += 1;
            ends = 1;
            while self.blank_line_within(indent) {
                ends += 1;
            }
        }
        let start = self.at;
        if self.spaces() > 0 && self.peek().is_none() {
            return None;
        }
        self.at = start;
        match chomp {
            Some(b'-') => {}
            Some(_) => text.extend(std::iter::repeat_n('\n', ends)),
            None => text.push('\n'),
        }
        self.next_line()?;
        Some(Value::String(text))
    }

    /// Skips a line of spaces only; `deepest` becomes the greatest number of spaces on such a line.
    fn blank_line(&mut self, deepest: &mut usize) -> bool {
        let start = self.at;
        let spaces = self.spaces();
        if self.peek() == Some(b'\n') {
            self.at += 1;
            *deepest = spaces.max(*deepest);
            return true;
        }
        self.at = start;
        false
    }

    /// Skips a line of spaces only, if it has no more of them than the text's indentation.
    fn blank_line_within(&mut self, indent: usize) -> bool {
        let start = self.at;
        if self.spaces() <= indent && self.peek() == Some(b'\n') {
            self.at += 1;
            return true;
        }
        self.at = start;
        false
    }

    /// Returns the text of a line that is indented at least this far; the reader then is at its first character.
    fn block_line(&mut self, indent: usize) -> Option<&'a str> {
        let start = self.at;
        let spaces = self.spaces();
        if spaces < indent || self.peek().is_none() {
            self.at = start;
            return None;
        }
        self.at = start + indent;
        let rest = self.text.get(self.at..)?;
        Some(rest.split_once('\n').map_or(rest, |(line, _)| line))
    }
}

/// Line ends between two pieces of text.
struct Breaks {
    lines: usize,
    /// The indentation of the second piece.
    indent: usize,
}

impl Breaks {
    /// One line end becomes a space; of several, all but the first are kept.
    fn fold(&self, text: &mut String) {
        match self.lines {
            1 => text.push(' '),
            lines => text.extend(std::iter::repeat_n('\n', lines.saturating_sub(1))),
        }
    }
}
