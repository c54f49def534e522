//! The state that all readers of one text share: the ends of containers, decisions, and the number of steps.
//! A union scans its object for a tag before it reads it, and so does each nested union. To scan nested containers
//! only once, their ends are recorded.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::runtime::json::choice::Choices;

/// A container is recorded if it has at least this many bytes outside of other recorded containers.
const NOTED: usize = 256;
/// The maximum number of steps for each byte of the text, and for any text. No text should need as many: the limit
/// turns a bug in the decoder into an error.
const STEPS_PER_BYTE: usize = 4096;
const STEPS: usize = 1 << 20;

/// The state that the readers of one text share.
#[derive(Debug)]
pub(crate) struct Work {
    /// The ends of recorded containers, by their starts.
    ends: RefCell<BTreeMap<usize, usize>>,
    /// The highest start of a recorded container.
    last: Cell<usize>,
    /// The number of remaining steps. A step is a value that is skipped, or a byte of a value that is tried.
    steps: Cell<usize>,
    limit: usize,
    /// The bytes of the value being tried that were counted with an inner value, or skipped.
    #[allow(dead_code, reason = "only unions try values")]
    pub(super) counted: Cell<usize>,
    pub(crate) choices: Choices,
}

impl Work {
    /// Returns the state for a text of this length.
    pub(crate) fn new(length: usize) -> Self {
        let limit = length.saturating_mul(STEPS_PER_BYTE).saturating_add(STEPS);
        Self {
            ends: RefCell::new(BTreeMap::new()),
            last: Cell::new(0),
            steps: Cell::new(limit),
            limit,
            counted: Cell::new(0),
            choices: Choices::default(),
        }
    }

    /// Returns where the container that starts here ends, if that is known.
    #[inline]
    pub(crate) fn end(&self, start: usize) -> Option<usize> {
        if start > self.last.get() {
            return None;
        }
        self.ends.borrow().get(&start).copied()
    }

    /// Counts steps. Returns `false` if there were too many.
    #[inline]
    pub(crate) fn step(&self, count: usize) -> bool {
        let left = self.steps.get().saturating_sub(count);
        self.steps.set(left);
        left > 0
    }

    /// Returns the number of steps so far.
    pub(crate) fn steps(&self) -> usize {
        self.limit - self.steps.get()
    }
}

/// The number of containers that need no allocation.
const NEAR: usize = 8;

/// The containers around the position while a value is skipped: the start of each, and how many of its bytes are in
/// recorded containers.
pub(crate) struct Passing<'w> {
    work: Option<&'w Work>,
    depth: usize,
    /// The outermost ones.
    near: [(usize, usize); NEAR],
    /// The inner ones.
    far: Vec<(usize, usize)>,
}

impl<'w> Passing<'w> {
    #[inline]
    pub(crate) fn new(work: Option<&'w Work>) -> Self {
        Self {
            work,
            depth: 0,
            near: [(0, 0); NEAR],
            far: Vec::new(),
        }
    }

    /// Returns where the container that starts here ends, if that is known.
    #[inline]
    pub(crate) fn end(&mut self, start: usize) -> Option<usize> {
        let end = self.work?.end(start)?;
        self.cover(end - start);
        Some(end)
    }

    /// Enters a container.
    #[inline]
    pub(crate) fn enter(&mut self, start: usize) {
        match self.near.get_mut(self.depth) {
            Some(place) => *place = (start, 0),
            None => self.far.push((start, 0)),
        }
        self.depth += 1;
    }

    /// Leaves the innermost container, which ends here.
    #[inline]
    pub(crate) fn leave(&mut self, end: usize) {
        let Some((start, noted)) = self.innermost().copied() else {
            return;
        };
        self.depth -= 1;
        self.far.truncate(self.depth.saturating_sub(NEAR));
        let length = end - start;
        if length - noted < NOTED {
            return self.cover(noted);
        }
        self.note(start, end);
        self.cover(length);
    }

    #[inline]
    fn innermost(&mut self) -> Option<&mut (usize, usize)> {
        match self.depth.checked_sub(1)? {
            at @ ..NEAR => self.near.get_mut(at),
            at => self.far.get_mut(at - NEAR),
        }
    }

    /// Counts bytes of the innermost container that are in recorded ones.
    #[inline]
    fn cover(&mut self, bytes: usize) {
        if bytes > 0
            && let Some((_, noted)) = self.innermost()
        {
            *noted += bytes;
        }
    }

    #[inline(never)]
    fn note(&self, start: usize, end: usize) {
        if let Some(work) = self.work {
            work.ends.borrow_mut().insert(start, end);
            work.last.set(work.last.get().max(start));
        }
    }

    /// Ends the skipping of this many values and bytes. Returns `false` if there were too many steps.
    #[inline]
    pub(crate) fn finish(self, steps: usize, bytes: usize) -> bool {
        let Some(work) = self.work else {
            return true;
        };
        work.counted.set(work.counted.get() + bytes);
        work.step(steps)
    }
}
