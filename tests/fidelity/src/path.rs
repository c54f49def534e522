//! Places in a JSON value.

use std::fmt;

use serde_json::Value;

/// A step into a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Into an object.
    Key(String),
    /// Into an array.
    Index(usize),
}

/// A path into a value, written as in error messages: `items[0].id`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The path of a property of the value at this path.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.with(Step::Key(key.to_owned()))
    }

    /// The path of an element of the value at this path.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The parent path, and the last step.
    #[must_use]
    pub fn split(&self) -> Option<(Self, &Step)> {
        let (last, rest) = self.0.split_last()?;
        Some((Self(rest.to_vec()), last))
    }

    /// Whether this path is equal to another or within it.
    #[must_use]
    pub fn is_within(&self, outer: &Self) -> bool {
        self.0.starts_with(&outer.0)
    }

    /// The value at this path.
    pub fn get<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        self.0.iter().try_fold(root, |value, step| match step {
            Step::Key(key) => value.get(key),
            Step::Index(index) => value.get(index),
        })
    }

    /// The value at this path, mutable.
    pub fn get_mut<'v>(&self, root: &'v mut Value) -> Option<&'v mut Value> {
        self.0.iter().try_fold(root, |value, step| match step {
            Step::Key(key) => value.get_mut(key),
            Step::Index(index) => value.get_mut(index),
        })
    }

    /// Sets the value at this path. Returns `false` if there is no such place.
    pub fn set(&self, root: &mut Value, new: Value) -> bool {
        match self.get_mut(root) {
            Some(place) => {
                *place = new;
                true
            }
            None => false,
        }
    }

    /// Removes the property at this path; the order of the others is kept.
    pub fn remove(&self, root: &mut Value) -> Option<Value> {
        let (outer, Step::Key(key)) = self.split()? else {
            return None;
        };
        outer.get_mut(root)?.as_object_mut()?.shift_remove(key)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if !is_plain(key) => write!(formatter, "[{key:?}]")?,
                Step::Key(key) if at > 0 => write!(formatter, ".{key}")?,
                Step::Key(key) => formatter.write_str(key)?,
                Step::Index(index) => write!(formatter, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// Whether a key looks like an identifier.
fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$'))
}
