//! Records: objects with known field names.
//! In: the names of the fields, in their usual order, and a slot for the value of each. Out: the filled slots, or an
//! error such as the first missing required field. All records are read by this one loop.

use crate::runtime::json::fields::END;
use crate::runtime::json::{Decode, DecodeError, Fields, Reader};

/// The destination of the value of a field.
pub trait Slot {
    /// Reads the field's value, which is not `null`.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Sets the value for a field that is missing or `null`. Returns `false` if the field is required.
    fn absent(&mut self, null: bool) -> bool;
}

impl<T: Decode> Slot for T {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = T::decode(reader)?;
        Ok(())
    }

    fn absent(&mut self, _: bool) -> bool {
        match T::absent() {
            Some(value) => {
                *self = value;
                true
            }
            None => false,
        }
    }
}

/// A field with a constant value, which is checked but not stored.
#[derive(Clone, Copy, Debug)]
pub struct Constant {
    value: Literal,
    required: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Literal {
    String(&'static str),
    Boolean(bool),
    Integer(i64),
    /// Any other value, with the function that reads it.
    #[allow(dead_code, reason = "few APIs have other constants")]
    Other(
        &'static str,
        fn(&mut Reader<'_>, &'static str) -> Result<(), DecodeError>,
    ),
}

impl Constant {
    /// A string.
    pub const fn string(value: &'static str) -> Self {
        Self::of(Literal::String(value))
    }

    /// A boolean.
    pub const fn boolean(value: bool) -> Self {
        Self::of(Literal::Boolean(value))
    }

    /// An integer.
    pub const fn integer(value: i64) -> Self {
        Self::of(Literal::Integer(value))
    }

    /// Makes the field optional.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    pub(super) const fn of(value: Literal) -> Self {
        Self {
            value,
            required: true,
        }
    }
}

impl Slot for Constant {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match self.value {
            Literal::String(value) => reader.constant(value),
            Literal::Boolean(value) => reader.constant_bool(value),
            Literal::Integer(value) => reader.constant_integer(value),
            Literal::Other(value, read) => read(reader, value),
        }
    }

    fn absent(&mut self, _: bool) -> bool {
        !self.required
    }
}

impl Reader<'_> {
    /// Reads the record that starts here, given the names of its fields, in their usual order, and a slot for each.
    /// Fields with other names are skipped.
    /// Names with a quote, a backslash or a control character, which need escapes in JSON, must use
    /// [`escaped_fields`](Self::escaped_fields).
    ///
    /// ```
    #[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{DecodeError, Reader};")]
    /// let mut reader = Reader::new(r#"{"name": "Pro", "seats": null, "other": 1}"#);
    /// let (mut name, mut seats) = (String::new(), Some(3_i64));
    /// reader.record(&["name", "seats"], &mut [&mut name, &mut seats])?;
    /// assert_eq!((name.as_str(), seats), ("Pro", None));
    /// # Ok::<(), DecodeError>(())
    /// ```
    pub fn record(
        &mut self,
        names: &'static [&'static str],
        slots: &mut [&mut dyn Slot],
    ) -> Result<(), DecodeError> {
        self.fields(names)?.read(self, slots)
    }
}

impl Fields {
    /// Reads all fields, each into its slot. Fields with other names are skipped.
    pub fn read(
        &mut self,
        reader: &mut Reader<'_>,
        slots: &mut [&mut dyn Slot],
    ) -> Result<(), DecodeError> {
        loop {
            match self.step(reader)? {
                END => return self.complete(reader, slots),
                index => self.fill(index, reader, slots)?,
            }
        }
    }

    #[inline]
    pub(super) fn fill(
        &mut self,
        index: usize,
        reader: &mut Reader<'_>,
        slots: &mut [&mut dyn Slot],
    ) -> Result<(), DecodeError> {
        self.set_read(index, reader)?;
        match slots.get_mut(index) {
            Some(slot) => slot.read(reader),
            None => reader.skip_value(),
        }
    }

    /// Sets the fields that are missing or `null`. Fails if one of them is required.
    #[inline]
    pub(super) fn complete(
        &self,
        reader: &Reader<'_>,
        slots: &mut [&mut dyn Slot],
    ) -> Result<(), DecodeError> {
        if self.are_all_read(slots.len()) {
            return Ok(());
        }
        for (index, slot) in slots.iter_mut().enumerate() {
            if !self.is_read(index) && !slot.absent(self.is_null(index)) {
                return Err(self.missing(reader, index));
            }
        }
        Ok(())
    }
}
