//! One look at several places of an object at once.

use std::borrow::Cow;

use crate::runtime::json::{DecodeError, Kind, Reader, from_str};

/// What stands at several paths of an object, seen without moving the reader.
#[derive(Clone, Debug)]
pub struct Probe<'a> {
    /// The text of the value at each path; empty where there is none.
    found: Vec<&'a str>,
    /// The strings among them that have escapes.
    unescaped: Vec<(usize, String)>,
}

impl<'a> Reader<'a> {
    /// Looks at these paths of keys in the object that starts here, in one pass. Fails unless an object starts here.
    pub fn probe(&self, paths: &[&[&str]]) -> Result<Probe<'a>, DecodeError> {
        let mut probe = Probe {
            found: vec![""; paths.len()],
            unescaped: Vec::new(),
        };
        let all: Vec<usize> = (0..paths.len()).collect();
        probe.visit(&mut self.clone(), paths, &all, 0)?;
        Ok(probe)
    }
}

impl<'a> Probe<'a> {
    /// Says whether there is a value other than `null` at the path with this index.
    pub fn has(&self, index: usize) -> bool {
        self.kind(index).is_some_and(|kind| kind != Kind::Null)
    }

    /// Returns the kind of the value at the path, if there is one.
    pub fn kind(&self, index: usize) -> Option<Kind> {
        Reader::new(self.json(index)?).kind().ok()
    }

    /// Returns the string at the path, if there is one.
    pub fn text(&self, index: usize) -> Option<&str> {
        if let Some((_, text)) = self.unescaped.iter().find(|(place, _)| *place == index) {
            return Some(text);
        }
        self.json(index)?.strip_prefix('"')?.strip_suffix('"')
    }

    /// Says whether the value at the path is this string.
    pub fn is_str(&self, index: usize, expected: &str) -> bool {
        self.text(index) == Some(expected)
    }

    /// Says whether the value at the path is this boolean.
    pub fn is_bool(&self, index: usize, expected: bool) -> bool {
        self.json(index) == Some(if expected { "true" } else { "false" })
    }

    /// Says whether the value at the path is this integer.
    pub fn is_integer(&self, index: usize, expected: i64) -> bool {
        self.json(index)
            .is_some_and(|json| from_str::<i64>(json) == Ok(expected))
    }

    fn json(&self, index: usize) -> Option<&'a str> {
        self.found
            .get(index)
            .copied()
            .filter(|json| !json.is_empty())
    }

    /// Goes through the object here and on into those values that one of the `active` paths leads through.
    fn visit(
        &mut self,
        reader: &mut Reader<'a>,
        paths: &[&[&str]],
        active: &[usize],
        level: usize,
    ) -> Result<(), DecodeError> {
        let step = |index: usize| paths.get(index).and_then(|path| path.get(level)).copied();
        let last = |index: usize| paths.get(index).is_some_and(|path| path.len() == level + 1);
        let mut entries = reader.entries()?;
        while let Some(key) = entries.next(reader)? {
            let start = reader.at;
            if !active.iter().any(|&index| step(index) == Some(&key)) {
                reader.skip_value()?;
                continue;
            }
            let (here, deeper): (Vec<usize>, Vec<usize>) = active
                .iter()
                .copied()
                .filter(|&index| step(index) == Some(&key))
                .partition(|&index| last(index));
            if !deeper.is_empty() && reader.byte() == b'{' {
                self.visit(reader, paths, &deeper, level + 1)?;
            } else {
                reader.skip_value()?;
            }
            for index in here {
                self.keep(index, reader.slice(start, reader.at));
            }
        }
        Ok(())
    }

    /// Keeps the value for a path, in place of what an earlier key of the same name gave.
    fn keep(&mut self, index: usize, json: &'a str) {
        self.unescaped.retain(|(place, _)| *place != index);
        if let Ok(Some(Cow::Owned(text))) = Reader::new(json).peek_str() {
            self.unescaped.push((index, text));
        }
        if let Some(place) = self.found.get_mut(index) {
            *place = json;
        }
    }
}
