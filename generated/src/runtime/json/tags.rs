//! Looks at the tag of an object without consuming the object.

use std::borrow::Cow;

use crate::runtime::json::error::Problem;
use crate::runtime::json::scan;
use crate::runtime::json::{DecodeError, Kind, Reader};

impl<'a> Reader<'a> {
    /// Returns the string at this path of keys in the object that starts here; `None` if it is missing or not a
    /// string.
    /// The object is scanned only up to the tag. Values before it are checked only as far as needed to find their
    /// ends, since they are read again later. Fails unless an object starts here.
    pub fn tag(&self, path: &[&str]) -> Result<Option<Cow<'a, str>>, DecodeError> {
        if let [name] = path
            && let Some([b'"', text @ ..]) = self.dash(name)
            && let Some(after) = scan::after_string(text)
        {
            let (start, end) = (
                self.bytes().len() - text.len(),
                self.bytes().len() - after.len() - 1,
            );
            return Ok(Some(Cow::Borrowed(self.slice(start, end))));
        }
        match at_path(self, path)? {
            Some(here) => here.next_str(),
            None => Ok(None),
        }
    }

    /// Returns the integer at this path of keys in the object that starts here; `None` if it is missing or something
    /// else. `30.0` is an integer.
    /// The object is scanned only up to the tag. Fails unless an object starts here.
    pub fn integer_tag(&self, path: &[&str]) -> Result<Option<i64>, DecodeError> {
        match at_path(self, path)? {
            Some(mut here) => Ok(here.attempt()),
            None => Ok(None),
        }
    }

    /// Returns the error for an object whose tag at this path of keys is missing or of another kind. `expected` is
    /// the kind of the tag: `a string`, `an integer`.
    #[cold]
    #[inline(never)]
    pub fn missing_tag(&self, path: &[&'static str], expected: &'static str) -> DecodeError {
        let mut here = self.clone();
        for name in path {
            here.space();
            let object = here.at;
            match here.seek(name) {
                Ok(true) => here.space(),
                Ok(false) => return self.problem(object, Problem::Missing(name)),
                Err(error) => return error,
            }
            if here.kind() == Ok(Kind::Null) {
                return self.problem(object, Problem::Null(name));
            }
        }
        match here.kind() {
            Ok(found) => here.problem(here.at, Problem::Kind(expected, found)),
            Err(error) => error,
        }
    }

    /// Finds a key in the common case: there is no white space, and strings have no escapes. Returns the text from
    /// the value on; `None` in other cases, and if there is no such key.
    fn dash(&self, name: &str) -> Option<&'a [u8]> {
        let mut steps = 0;
        let value = self.dash_counting(name, &mut steps);
        if let Some(work) = self.work {
            // Where there were too many, the next step fails.
            work.step(steps);
        }
        value
    }

    #[inline(always)]
    fn dash_counting(&self, name: &str, steps: &mut usize) -> Option<&'a [u8]> {
        let [b'{', b'"', key @ ..] = self.bytes().get(self.at..)? else {
            return None;
        };
        let mut text = key;
        loop {
            *steps += 1;
            // The text starts with a key, behind its opening quote.
            let after = scan::after_string(text)?;
            let [b':', value @ ..] = after else {
                return None;
            };
            let key = text.get(..text.len() - after.len() - 1)?;
            if key == name.as_bytes() {
                return Some(value);
            }
            let after = match value {
                [b'"', string @ ..] => scan::after_string(string)?,
                [b'{' | b'[', ..] => self.after_value(value)?,
                word => scan::after_word(word),
            };
            let [b',', b'"', key @ ..] = after else {
                return None;
            };
            text = key;
        }
    }

    /// Returns what follows the first value of `text`, which is the rest of the whole text.
    #[inline(never)]
    fn after_value(&self, text: &[u8]) -> Option<&'a [u8]> {
        let mut here = self.clone();
        here.at = self.bytes().len() - text.len();
        here.skip_value().ok()?;
        here.bytes().get(here.at..)
    }

    /// Moves to the value of this key in the object that starts here. If there is none, returns `false` at the end of
    /// the object.
    fn seek(&mut self, name: &str) -> Result<bool, DecodeError> {
        let mut first = true;
        self.open(b'{', "expected an object")?;
        while self.more(&mut first, b'}')? {
            let found = match self.plain() {
                Some(key) => key == name,
                None => self.key()? == name,
            };
            self.colon()?;
            if found {
                return Ok(true);
            }
            self.skip_value()?;
            self.step(1)?;
        }
        Ok(false)
    }
}

/// Returns a reader at the value at this path of keys in the object that starts here, if there is one.
pub(super) fn at_path<'a>(
    object: &Reader<'a>,
    path: &[&str],
) -> Result<Option<Reader<'a>>, DecodeError> {
    let mut here = object.clone();
    for (level, name) in path.iter().enumerate() {
        here.space();
        if level > 0 && here.byte() != b'{' {
            return Ok(None);
        }
        if let Some(value) = here.dash(name) {
            here.at = here.bytes().len() - value.len();
        } else if !here.seek(name)? {
            return Ok(None);
        }
    }
    Ok(Some(here))
}

/// Fails if a key of this path occurs twice in its object. The object is scanned to its end.
pub(super) fn demand_once(object: &Reader<'_>, path: &[&str]) -> Result<(), DecodeError> {
    let Some((name, rest)) = path.split_first() else {
        return Ok(());
    };
    let mut here = object.clone();
    here.space();
    if here.byte() != b'{' {
        return Ok(());
    }
    let mut entries = here.entries()?;
    let mut has_come = false;
    while let Some(key) = entries.next(&mut here)? {
        if key == *name {
            if has_come {
                return Err(here.problem(here.at, Problem::Twice));
            }
            has_come = true;
            demand_once(&here, rest)?;
        }
        here.skip_value()?;
        here.step(1)?;
    }
    Ok(())
}
