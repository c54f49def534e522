//! Looks at several paths of an object in one pass.

use std::borrow::Cow;

use crate::runtime::json::error::Problem;
use crate::runtime::json::{DecodeError, Kind, Reader, from_str};

/// The values at several paths of an object. The reader does not move.
#[derive(Clone, Debug)]
pub struct Probe<'a, const PATHS: usize> {
    reader: Reader<'a>,
    /// The start and the end of the value at each path; both are 0 if there is none.
    found: [(usize, usize); PATHS],
    /// The strings with escapes among them, decoded.
    unescaped: Vec<(usize, String)>,
}

impl<'a> Reader<'a> {
    /// Finds the values at these paths of keys in the object that starts here. Fails unless an object starts here,
    /// and if a key of a path occurs twice.
    pub fn probe<const PATHS: usize>(
        &self,
        paths: &[&[&str]; PATHS],
    ) -> Result<Probe<'a, PATHS>, DecodeError> {
        let mut probe = Probe {
            reader: self.clone(),
            found: [(0, 0); PATHS],
            unescaped: Vec::new(),
        };
        probe.visit(&mut self.clone(), paths, &[true; PATHS], 0)?;
        Ok(probe)
    }
}

impl<'a, const PATHS: usize> Probe<'a, PATHS> {
    /// Returns `true` if there is a value other than `null` at the path with this index.
    pub fn has(&self, index: usize) -> bool {
        self.kind(index).is_some_and(|kind| kind != Kind::Null)
    }

    /// Returns the kind of the value at the path, if there is one.
    pub fn kind(&self, index: usize) -> Option<Kind> {
        self.at(index)?.kind().ok()
    }

    /// Returns `true` if the value at the path is of this kind, `null` or missing. Integers count as numbers.
    pub fn is_or_lacks(&self, index: usize, kind: Kind) -> bool {
        match self.kind(index) {
            None | Some(Kind::Null) => true,
            Some(Kind::Integer) => matches!(kind, Kind::Integer | Kind::Number),
            Some(found) => found == kind,
        }
    }

    /// Returns `true` if there is a `null` at the path.
    pub fn is_null(&self, index: usize) -> bool {
        self.kind(index) == Some(Kind::Null)
    }

    /// Counts the names other than these in the object at the path, or in the objects of a list there. For other
    /// values it returns 0.
    pub fn strangers(&self, index: usize, names: &[&str]) -> usize {
        self.strangers_within(index, &[], names)
    }

    /// Counts the names other than these in the objects to which these keys lead from the object at the path, or from
    /// the objects of a list there. Each key may lead to an object or to a list of objects.
    pub fn strangers_within(&self, index: usize, keys: &[&str], names: &[&str]) -> usize {
        let mut count = 0;
        if let Some(mut reader) = self.at(index) {
            // An error is reported when the value is read.
            let _ = strangers(&mut reader, keys, names, &mut count);
        }
        count
    }

    /// Returns the string at the path, if there is one.
    pub fn text(&self, index: usize) -> Option<&str> {
        if let Some((_, text)) = self.unescaped.iter().find(|(place, _)| *place == index) {
            return Some(text);
        }
        self.json(index)?.strip_prefix('"')?.strip_suffix('"')
    }

    /// Returns `true` if the value at the path is this string.
    pub fn is_str(&self, index: usize, expected: &str) -> bool {
        self.text(index) == Some(expected)
    }

    /// Returns `true` if the value at the path is this boolean.
    pub fn is_bool(&self, index: usize, expected: bool) -> bool {
        self.json(index) == Some(if expected { "true" } else { "false" })
    }

    /// Returns `true` if the value at the path is this integer.
    pub fn is_integer(&self, index: usize, expected: i64) -> bool {
        self.json(index)
            .is_some_and(|json| from_str::<i64>(json) == Ok(expected))
    }

    /// Returns the text of the value at the path, if there is one.
    fn json(&self, index: usize) -> Option<&'a str> {
        let (start, end) = *self.found.get(index)?;
        (end > 0).then(|| self.reader.slice(start, end))
    }

    /// Returns a reader at the value at the path, if there is one.
    fn at(&self, index: usize) -> Option<Reader<'a>> {
        let (start, end) = *self.found.get(index)?;
        let mut reader = self.reader.clone();
        reader.at = start;
        (end > 0).then_some(reader)
    }

    /// Scans the object that starts here, and the nested objects on the `active` paths.
    fn visit(
        &mut self,
        reader: &mut Reader<'a>,
        paths: &[&[&str]; PATHS],
        active: &[bool; PATHS],
        level: usize,
    ) -> Result<(), DecodeError> {
        let mut entries = reader.entries()?;
        let mut come = [false; PATHS];
        while let Some(key) = entries.next(reader)? {
            let start = reader.at;
            let (mut here, mut deeper) = ([false; PATHS], [false; PATHS]);
            for (index, path) in paths.iter().enumerate() {
                if active[index] && path.get(level).is_some_and(|step| *step == key) {
                    if come[index] {
                        return Err(reader.problem(start, Problem::Twice));
                    }
                    come[index] = true;
                    let last = path.len() == level + 1;
                    here[index] = last;
                    deeper[index] = !last;
                }
            }
            if deeper.contains(&true) && reader.byte() == b'{' {
                self.visit(reader, paths, &deeper, level + 1)?;
            } else {
                reader.skip_value()?;
            }
            for (index, _) in here.iter().enumerate().filter(|(_, here)| **here) {
                self.keep(index, start, reader)?;
            }
            reader.step(1)?;
        }
        Ok(())
    }

    /// Stores the value of a path, which ends where the reader is.
    fn keep(&mut self, index: usize, start: usize, reader: &Reader<'a>) -> Result<(), DecodeError> {
        if let Some(place) = self.found.get_mut(index) {
            *place = (start, reader.at);
        }
        if let Some(value) = self.at(index)
            && let Some(Cow::Owned(text)) = value.peek_str()?
        {
            self.unescaped.push((index, text));
        }
        Ok(())
    }
}

/// Skips a value, and counts the names other than these in its objects.
fn strangers(
    reader: &mut Reader<'_>,
    keys: &[&str],
    names: &[&str],
    count: &mut usize,
) -> Result<(), DecodeError> {
    if reader.kind()? != Kind::Array {
        return strangers_of_one(reader, keys, names, count);
    }
    let mut elements = reader.elements()?;
    while elements.next(reader)? {
        strangers_of_one(reader, keys, names, count)?;
    }
    Ok(())
}

/// The same for a value that counts only if it is an object.
fn strangers_of_one(
    reader: &mut Reader<'_>,
    keys: &[&str],
    names: &[&str],
    count: &mut usize,
) -> Result<(), DecodeError> {
    if reader.kind()? != Kind::Object {
        return reader.skip_value();
    }
    let mut entries = reader.entries()?;
    while let Some(key) = entries.next(reader)? {
        match keys {
            [first, rest @ ..] if *first == key => strangers(reader, rest, names, count)?,
            [] if !names.contains(&key.as_ref()) => {
                *count += 1;
                reader.skip_value()?;
            }
            _ => reader.skip_value()?,
        }
        reader.step(1)?;
    }
    Ok(())
}
