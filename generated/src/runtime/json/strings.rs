//! The reader's slower paths: strings with escapes, and values that are skipped.

use crate::runtime::json::scan;
use crate::runtime::json::work::Passing;
use crate::runtime::json::{DecodeError, Reader};

impl Reader<'_> {
    /// Reads a string with escapes.
    #[cold]
    #[inline(never)]
    pub(crate) fn escaped(&mut self) -> Result<String, DecodeError> {
        if self.byte() != b'"' {
            return Err(self.invalid("expected a string"));
        }
        let start = self.at + 1;
        let mut end = scan::plain_end(self.bytes(), start);
        // The decoded text is no longer than the escaped one, so there is one allocation.
        let mut text = String::with_capacity(scan::string_end(self.bytes(), end) - start);
        text.push_str(self.slice(start, end));
        loop {
            match self.byte_at(end) {
                b'"' => {
                    self.at = end + 1;
                    return Ok(text);
                }
                b'\\' => end = self.escape(end, &mut text)?,
                _ => return Err(self.unfinished(end)),
            }
            let run = end;
            end = scan::plain_end(self.bytes(), run);
            text.push_str(self.slice(run, end));
        }
    }

    /// Reads the escape at the backslash and returns where it ends.
    fn escape(&self, backslash: usize, text: &mut String) -> Result<usize, DecodeError> {
        let letter = self.byte_at(backslash + 1);
        if let Some(character) = scan::short_escape(letter) {
            text.push(character);
            return Ok(backslash + 2);
        }
        let Some(code) = self.unicode(backslash) else {
            return Err(self.invalid_at(backslash, "malformed escape"));
        };
        let end = backslash + 6;
        let low = if (0xd800..0xdc00).contains(&code) {
            self.unicode(end)
        } else {
            None
        };
        if let Some(low @ 0xdc00..0xe000) = low {
            let pair = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            text.push(char::from_u32(pair).unwrap_or(char::REPLACEMENT_CHARACTER));
            return Ok(end + 6);
        }
        text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        Ok(end)
    }

    /// Returns the code of the `\uXXXX` at this offset.
    fn unicode(&self, backslash: usize) -> Option<u32> {
        if self.byte_at(backslash) != b'\\' || self.byte_at(backslash + 1) != b'u' {
            return None;
        }
        scan::hex4(self.bytes(), backslash + 2)
    }

    #[cold]
    #[inline(never)]
    fn unfinished(&self, at: usize) -> DecodeError {
        if at >= self.bytes().len() {
            self.invalid_at(at, "unexpected end of the text")
        } else {
            self.invalid_at(at, "control character in a string")
        }
    }

    /// Skips a string whose opening quote is here.
    #[inline]
    pub(crate) fn skip_string(&mut self) -> Result<(), DecodeError> {
        let end = scan::plain_end(self.bytes(), self.at + 1);
        if self.byte_at(end) == b'"' {
            self.at = end + 1;
            return Ok(());
        }
        self.skip_escaped(end)
    }

    #[cold]
    #[inline(never)]
    fn skip_escaped(&mut self, mut end: usize) -> Result<(), DecodeError> {
        loop {
            match self.byte_at(end) {
                b'"' => {
                    self.at = end + 1;
                    return Ok(());
                }
                b'\\' if scan::short_escape(self.byte_at(end + 1)).is_some() => end += 2,
                b'\\' if self.unicode(end).is_some() => end += 6,
                b'\\' => return Err(self.invalid_at(end, "malformed escape")),
                _ => return Err(self.unfinished(end)),
            }
            end = scan::plain_end(self.bytes(), end);
        }
    }

    /// Skips the next value, checking its syntax as strictly as if it were decoded.
    pub fn skip_value(&mut self) -> Result<(), DecodeError> {
        self.space();
        match self.byte() {
            b'{' | b'[' => self.skip_container(),
            _ => self.skip_scalar(),
        }
    }

    #[inline(always)]
    fn skip_scalar(&mut self) -> Result<(), DecodeError> {
        match self.byte() {
            b'"' => self.skip_string(),
            b'-' | b'0'..=b'9' => self.number_text().map(|_| ()),
            b't' => self.literal(b"true"),
            b'f' => self.literal(b"false"),
            b'n' => self.literal(b"null"),
            _ => Err(self.invalid("expected a value")),
        }
    }

    /// Skips the array or object that starts here. Its end may be known, or those of nested ones.
    #[inline(never)]
    fn skip_container(&mut self) -> Result<(), DecodeError> {
        let (start, outside) = (self.at, self.depth());
        // One bit for each open container, the innermost lowest, set for an object. The maximum depth is the number
        // of bits.
        let mut objects = 0_u128;
        let mut passing = Passing::new(self.work);
        let mut steps = 0;
        loop {
            steps += 1;
            match self.byte() {
                open @ (b'{' | b'[') => match passing.end(self.at) {
                    Some(end) => self.at = end,
                    None => {
                        passing.enter(self.at);
                        self.open(open, "")?;
                        objects = objects << 1 | u128::from(open == b'{');
                        self.space();
                        match (open, self.byte()) {
                            (b'{', b'}') | (b'[', b']') => {}
                            (b'{', _) => {
                                self.skip_key()?;
                                continue;
                            }
                            (_, _) => continue,
                        }
                    }
                },
                _ => self.skip_scalar()?,
            }
            // A value has ended, or an empty container is about to end: leave all containers that end here.
            loop {
                if self.depth() == outside {
                    return match passing.finish(steps, self.at - start) {
                        true => Ok(()),
                        false => self.step(0),
                    };
                }
                let close = if objects & 1 == 1 { b'}' } else { b']' };
                if self.more(&mut false, close)? {
                    if close == b'}' {
                        self.skip_key()?;
                    }
                    break;
                }
                objects >>= 1;
                passing.leave(self.at);
            }
        }
    }

    #[inline]
    fn skip_key(&mut self) -> Result<(), DecodeError> {
        if self.byte() != b'"' {
            return Err(self.invalid("expected a key"));
        }
        self.skip_string()?;
        self.colon()
    }
}
