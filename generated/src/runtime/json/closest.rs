//! Finds the member of a union whose value comes next, where no tag says it.

use crate::runtime::json::tags;
use crate::runtime::json::trial::Fault;
use crate::runtime::json::{Blank, Decode, DecodeError, Kind, Reader};

/// How well an object fits a record: whether it can be the record at all; how many names within its nested objects
/// and lists are unknown to the record; hints, each of which is `false` if it speaks against the record; the names of
/// the record's fields.
pub type Likeness<'r> = (bool, usize, &'r [bool], &'r [&'r str]);

/// The sort key for finding the best record, and the index of the record.
type Order = ((usize, usize), usize, usize, usize);

impl Reader<'_> {
    /// Reads the next object as the one of several records that knows most of its keys; if several do, as the first
    /// of these that can be read. Takes the names of each record's fields, and `read`, which reads the record with an
    /// index.
    pub fn closest<T: Blank, F, const RECORDS: usize>(
        &mut self,
        records: &[&[&str]; RECORDS],
        read: F,
    ) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static,
    {
        self.closest_of(&records.map(|names| (true, 0, &[][..], names)), read)
    }

    /// Reads the next object as the one of several records that it fits best. Of the records that it can be, or of
    /// all if it can be none, these count, in this order:
    ///
    /// 1. the fewest unknown keys that have a value;
    /// 2. the fewest unknown keys that are `null`, which servers write for properties that a value does not have;
    /// 3. the fewest unknown names in nested objects;
    /// 4. the fewest hints against the record;
    /// 5. the order of the records.
    ///
    /// If the object cannot be read as the best record, the next one that is equal by the first criterion is tried.
    /// If none can be read, the error is that of the best record.
    pub fn closest_of<T: Blank, F, const RECORDS: usize>(
        &mut self,
        records: &[Likeness<'_>; RECORDS],
        read: F,
    ) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static,
    {
        let order = self.alike(records)?;
        let least = order.first().map(|((unknown, _), ..)| *unknown);
        let likeliest = order
            .iter()
            .take_while(|((unknown, _), ..)| Some(*unknown) == least);
        let mut ways = [0; RECORDS];
        let count = ways
            .iter_mut()
            .zip(likeliest)
            .map(|(way, (.., index))| *way = *index)
            .count();
        self.choose(&ways[..count], Fault::OfFirst, read)
    }

    /// Returns the index of the record that [`closest`](Self::closest) tries first.
    pub fn likeliest<const RECORDS: usize>(
        &self,
        records: &[&[&str]; RECORDS],
    ) -> Result<usize, DecodeError> {
        self.likeliest_of(&records.map(|names| (true, 0, &[][..], names)))
    }

    /// Returns the index of the record that [`closest_of`](Self::closest_of) tries first.
    pub fn likeliest_of<const RECORDS: usize>(
        &self,
        records: &[Likeness<'_>; RECORDS],
    ) -> Result<usize, DecodeError> {
        let order = self.alike(records)?;
        Ok(order.first().map_or(0, |(.., index)| *index))
    }

    /// Returns the sort keys of all records, the best first: the unknown keys that have a value, and those that are
    /// `null`; the unknown names in nested objects; the hints against the record; its index. Records that the object
    /// cannot be come last.
    fn alike<const RECORDS: usize>(
        &self,
        records: &[Likeness<'_>; RECORDS],
    ) -> Result<[Order; RECORDS], DecodeError> {
        let none_can = !records.iter().any(|(can, ..)| *can);
        let mut found = [((0, 0), 0, 0, 0); RECORDS];
        for (index, (place, record)) in found.iter_mut().zip(records).enumerate() {
            let (_, strangers, hints, _) = record;
            let against = hints.iter().filter(|hint| !**hint).count();
            *place = ((0, 0), *strangers, against, index);
        }
        let mut here = self.clone();
        let mut entries = here.entries()?;
        while let Some(key) = entries.next(&mut here)? {
            let is_null = here.kind()? == Kind::Null;
            for (((values, nulls), ..), (.., names)) in found.iter_mut().zip(records) {
                let unknown = if is_null { nulls } else { values };
                *unknown += usize::from(!names.contains(&key.as_ref()));
            }
            here.skip_value()?;
            here.step(1)?;
        }
        for (((unknown, _), ..), (can, ..)) in found.iter_mut().zip(records) {
            if !none_can && !can {
                *unknown = usize::MAX;
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    /// Fails unless the next object has a value other than `null` under each of these keys.
    pub fn demand(&self, names: &[&'static str]) -> Result<(), DecodeError> {
        for name in names {
            let there = match tags::at_path(self, &[name])? {
                Some(value) => value.kind()? != Kind::Null,
                None => false,
            };
            if !there {
                return Err(self.missing_tag(&[name], "a value"));
            }
        }
        Ok(())
    }

    /// Returns a reader at the first element of the array that starts here; `None` if it is empty. Fails unless an
    /// array starts here.
    pub fn first_item(&self) -> Result<Option<Self>, DecodeError> {
        let mut here = self.clone();
        let mut elements = here.elements()?;
        Ok(elements.next(&mut here)?.then_some(here))
    }

    /// Decodes the next value as the first type, or else as the second. This is for strings, numbers and booleans
    /// only, as [`attempt`](Self::attempt) is.
    pub fn either<A: Decode, B: Decode, T>(
        &mut self,
        first: fn(A) -> T,
        second: fn(B) -> T,
    ) -> Result<T, DecodeError> {
        match self.attempt() {
            Some(value) => Ok(first(value)),
            None => self.value().map(second),
        }
    }
}
