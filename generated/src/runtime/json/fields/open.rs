//! Records that keep the entries that are not among their fields.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Fields;
use crate::runtime::json::{Decode, DecodeError, Reader, Slot};

/// The destination of the entries of a record that are not among its fields, including those that are `null`.
pub trait Additional {
    /// Reads the value of the entry with this name.
    fn enter(&mut self, name: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<(), DecodeError>;
}

impl<T: Decode> Additional for BTreeMap<String, T> {
    fn enter(&mut self, name: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let value = T::decode_entry(&name, reader)?;
        self.insert(name.into_owned(), value);
        Ok(())
    }
}

impl Fields {
    /// Reads all fields, each into its slot, and all other entries into `additional`.
    pub fn read_open(
        &mut self,
        reader: &mut Reader<'_>,
        slots: &mut [&mut dyn Slot],
        additional: &mut dyn Additional,
    ) -> Result<(), DecodeError> {
        while let Some(entry) = self.next_entry(reader)? {
            match entry {
                Ok(index) => self.fill(index, reader, slots)?,
                Err(name) => additional.enter(name, reader)?,
            }
        }
        self.complete(reader, slots)
    }

    /// Moves to the next value. Returns the index of a field, or the name of any other entry, also if that is `null`;
    /// `None` at the end of the object.
    fn next_entry<'a>(
        &mut self,
        reader: &mut Reader<'a>,
    ) -> Result<Option<Result<usize, Cow<'a, str>>>, DecodeError> {
        loop {
            let index = if let Some(index) = self.expected_index(reader) {
                index
            } else if reader.more(&mut self.first, b'}')? {
                let key = reader.key()?;
                let found = self.find(&key);
                reader.colon()?;
                let Some(index) = found else {
                    return Ok(Some(Err(key)));
                };
                index
            } else {
                return Ok(None);
            };
            if self.note(index, reader)? {
                return Ok(Some(Ok(index)));
            }
        }
    }
}
