//! Values that are read as one of several types, by trying.
//! Such a value may contain others of the kind. Trying all types of the inner ones for each type of the outer one
//! would double the time with each level. Instead, there are at most three passes, each in linear time:
//! 1. *First ways*: all ways are tried for the outermost value, but only the first for inner ones. This mostly succeeds.
//! 2. *Deciding*, if an inner value failed: each value is decided once, the innermost first. Decisions are kept by
//!    position. When another way of an outer value reaches the same position, the inner value is skipped, and a
//!    placeholder is returned for it.
//! 3. *Building*: the outermost value is read once more, by the decisions.

use std::any::TypeId;

use crate::runtime::json::choice::Pass;
use crate::runtime::json::error::Problem;
use crate::runtime::json::work::Work;
use crate::runtime::json::{Blank, DecodeError, Reader};

/// Which error is returned if no way succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    OfFirst,
    OfLast,
}

/// The ways to read a value, in order; the function that reads it in one of them; and which error is returned.
struct Trial<'t, T> {
    site: TypeId,
    ways: &'t [usize],
    read: &'t dyn Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError>,
    fault: Fault,
}

impl Reader<'_> {
    /// Reads the next value in the first of these ways that succeeds. `read` reads it in the way with a number. The
    /// error is that of the last way.
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
        let work = Work::new(self.bytes().len());
        let mut here = self.with(&work);
        let value = trial.read(&work, &mut here)?;
        self.at = here.at;
        Ok(value)
    }
}

impl Work {
    /// Reads a value in one of several ways, and counts its bytes, except those of inner values that are tried as
    /// well.
    fn count_way<T>(
        &self,
        reader: &mut Reader<'_>,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let (start, outside) = (reader.at, self.counted.replace(0));
        let value = read(reader);
        let within = self.counted.replace(outside);
        let bytes = reader.at.saturating_sub(start).saturating_sub(within);
        match self.step(1 + bytes) {
            true => value,
            false => Err(reader.problem(start, Problem::TooMuch)),
        }
    }

    /// Reads a value by trying several ways, and counts its bytes as those of an inner value.
    fn count_ways<T>(
        &self,
        reader: &mut Reader<'_>,
        read: impl FnOnce(&mut Reader<'_>) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let (start, outside) = (reader.at, self.counted.get());
        let value = read(reader);
        self.counted.set(outside + reader.at.saturating_sub(start));
        value
    }
}

impl<T: Blank> Trial<'_, T> {
    fn read(&self, work: &Work, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        let choices = &work.choices;
        match choices.pass.get() {
            Pass::None => {
                let start = reader.clone();
                choices.refused_empty.set(false);
                let mut value = self.read_outermost(work, reader);
                if value.is_err() && choices.refused_empty.get() {
                    choices.decided.borrow_mut().clear();
                    choices.takes_empty.set(true);
                    *reader = start;
                    value = self.read_outermost(work, reader);
                    choices.takes_empty.set(false);
                }
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

    /// Reads the value by its decision, which is made first if there is none.
    fn build(&self, work: &Work, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        let choices = &work.choices;
        let place = (reader.at, self.site);
        let known = || choices.decided.borrow().get(&place).cloned();
        if known().is_none() {
            choices.pass.set(Pass::Deciding);
            // The result is stored as a decision.
            let _ = self.decide(work, &mut reader.clone());
        }
        choices.pass.set(Pass::Building);
        match known() {
            Some(Ok((way, _))) => self.read_in(way, work, reader),
            Some(Err(error)) => Err(error),
            None => Err(no_way(reader)),
        }
    }

    /// Decides how to read the value, and moves behind it. The result may be or contain placeholders.
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

    /// Tries the ways in order, until one succeeds, an error is final, or `stop` returns `true` after an error.
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
