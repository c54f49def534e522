//! Values that are read as one of several types, by trying.
//!
//! A value that is tried may hold others that are tried, so that to try all ways within all ways would take time that
//! doubles with each level. It is done in at most three passes instead, each of them linear:
//!
//! 1. *First ways*: of the outermost value all ways are tried, of those within only the first. This is mostly the end.
//! 2. *Deciding*, if one of those within failed: each value that is tried is decided once, from the inside out. What was
//!    decided is kept by place; when another way of an outer value comes to it again, it is passed, and a blank value stands
//!    in for it.
//! 3. *Building*: the outermost value is read once more, as decided.

use std::any::TypeId;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::runtime::json::work::Work;
use crate::runtime::json::{Blank, DecodeError, Reader};

/// What is under way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Pass {
    /// No value is being tried.
    #[default]
    None,
    FirstWays,
    Deciding,
    Building,
}

/// Where a value is, and which code tries it.
type Place = (usize, TypeId);

/// The way to read a value and where it ends, or why it cannot be read.
type Decision = Result<(usize, usize), DecodeError>;

/// What is known of the values that are being tried.
#[derive(Debug, Default)]
pub(crate) struct Choices {
    pass: Cell<Pass>,
    /// Whether the first way of a value failed that has others.
    is_doubtful: Cell<bool>,
    decided: RefCell<BTreeMap<Place, Decision>>,
}

/// The error of a value that cannot be read in any way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    OfFirst,
    OfLast,
}

/// How a value may be read: the ways in order, what reads it in one of them, and which error counts.
struct Trial<'t, T> {
    site: TypeId,
    ways: &'t [usize],
    read: &'t dyn Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError>,
    fault: Fault,
}

impl Choices {
    /// Returns `true` if values are read only to see whether they can be.
    pub(crate) fn are_made(&self) -> bool {
        self.pass.get() == Pass::Deciding
    }
}

impl Reader<'_> {
    /// Reads the next value in the first of these ways in which it can be read. The error is that of the last way. `read`
    /// reads the value in the way with a number.
    pub fn first_of<T: Blank, F>(&mut self, ways: &[usize], read: F) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static,
    {
        self.choose(ways, Fault::OfLast, read)
    }

    pub(crate) fn choose<T: Blank, F>(
        &mut self,
        ways: &[usize],
        fault: Fault,
        read: F,
    ) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static,
    {
        if let [only] = ways {
            return read(self, *only);
        }
        let trial = Trial {
            site: TypeId::of::<F>(),
            ways,
            read: &read,
            fault,
        };
        self.space();
        if let Some(work) = self.work {
            return work.count_ways(self, |reader| trial.read(work, reader));
        }
        let work = Work::new(self.end());
        let mut here = self.with(&work);
        let value = trial.read(&work, &mut here)?;
        self.at = here.at;
        Ok(value)
    }
}

impl<T: Blank> Trial<'_, T> {
    fn read(&self, work: &Work, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        let choices = &work.choices;
        match choices.pass.get() {
            Pass::None => {
                let value = self.read_outermost(work, reader);
                choices.pass.set(Pass::None);
                choices.decided.borrow_mut().clear();
                value
            }
            Pass::FirstWays => {
                let value = match self.ways.first() {
                    Some(first) => self.read_in(*first, work, reader),
                    None => Err(no_way(reader)),
                };
                if value.is_err() {
                    choices.is_doubtful.set(true);
                }
                value
            }
            Pass::Deciding => self.decide(work, reader),
            Pass::Building => self.build(work, reader),
        }
    }

    /// Reads the value in this way.
    fn read_in(&self, way: usize, work: &Work, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        work.count_way(reader, |reader| (self.read)(reader, way))
    }

    fn read_outermost(&self, work: &Work, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        let choices = &work.choices;
        choices.pass.set(Pass::FirstWays);
        choices.is_doubtful.set(false);
        let start = reader.clone();
        let value = self.try_all(work, reader, &|| choices.is_doubtful.get());
        if !choices.is_doubtful.get() {
            return value.map(|(_, value)| value);
        }
        *reader = start;
        self.build(work, reader)
    }

    /// Reads the value as it was decided; decides it first if it was not.
    fn build(&self, work: &Work, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        let choices = &work.choices;
        let place = (reader.at, self.site);
        let known = || choices.decided.borrow().get(&place).cloned();
        if known().is_none() {
            choices.pass.set(Pass::Deciding);
            // What came of it is known now.
            let _ = self.decide(work, &mut reader.clone());
        }
        choices.pass.set(Pass::Building);
        match known() {
            Some(Ok((way, _))) => self.read_in(way, work, reader),
            Some(Err(error)) => Err(error),
            None => Err(no_way(reader)),
        }
    }

    /// Decides how to read the value, and passes it. The value that is returned may hold blank ones, or be one.
    fn decide(&self, work: &Work, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        let choices = &work.choices;
        let place = (reader.at, self.site);
        match choices.decided.borrow().get(&place) {
            Some(Ok((_, end))) => {
                reader.at = *end;
                return Ok(T::BLANK);
            }
            Some(Err(error)) => return Err(error.clone()),
            None => {}
        }
        let value = self.try_all(work, reader, &|| false);
        let decision = match &value {
            Ok((way, _)) => Ok((*way, reader.at)),
            Err(error) => Err(error.clone()),
        };
        choices.decided.borrow_mut().insert(place, decision);
        value.map(|(_, value)| value)
    }

    /// Tries all ways, up to the first in which the value can be read, a fault that ends everything, or until told to stop.
    /// Returns the way as well.
    fn try_all(
        &self,
        work: &Work,
        reader: &mut Reader<'_>,
        stop: &dyn Fn() -> bool,
    ) -> Result<(usize, T), DecodeError> {
        let start = reader.clone();
        let mut fault = None;
        for (count, way) in self.ways.iter().enumerate() {
            if self.ways[..count].contains(way) {
                continue;
            }
            reader.clone_from(&start);
            match self.read_in(*way, work, reader) {
                Ok(value) => return Ok((*way, value)),
                Err(error) if stop() || error.is_final() => return Err(error),
                Err(error) => match self.fault {
                    Fault::OfFirst => fault = fault.or(Some(error)),
                    Fault::OfLast => fault = Some(error),
                },
            }
        }
        Err(fault.unwrap_or_else(|| no_way(&start)))
    }
}

#[cold]
fn no_way(reader: &Reader<'_>) -> DecodeError {
    reader.invalid("expected a known object")
}
