//! Slots of records for values that need more than their type: without a blank value, or with a function that reads them.

use crate::runtime::json::{Decode, DecodeError, Reader, Slot};

/// The value of a field whose type has no [`BLANK`](crate::runtime::json::Blank::BLANK).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held<T>(Option<T>);

impl<T: Decode> Held<T> {
    /// Holds nothing yet.
    pub const EMPTY: Self = Self(None);

    /// Returns the value. Fails only if no record was read, since reading a record fails without the value.
    pub fn value(self, reader: &Reader<'_>) -> Result<T, DecodeError> {
        self.0.ok_or_else(|| reader.invalid("expected a value"))
    }
}

impl<T: Decode> Slot for Held<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        self.0 = Some(T::decode(reader)?);
        Ok(())
    }

    fn absent(&mut self, _: bool) -> bool {
        self.0 = T::absent();
        self.0.is_some()
    }
}

/// A field with its own function for reading: the destination of its value, and the function.
#[derive(Debug)]
pub struct By<'v, T, F>(pub &'v mut T, pub F);

impl<T: Slot, F: FnMut(&mut Reader<'_>) -> Result<T, DecodeError>> Slot for By<'_, T, F> {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self.0 = (self.1)(reader)?;
        Ok(())
    }

    fn absent(&mut self, null: bool) -> bool {
        self.0.absent(null)
    }
}
