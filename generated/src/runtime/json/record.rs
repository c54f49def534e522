//! Records: objects whose names the crate knows.
//!
//! In: the names of the fields, in the order in which they usually come. Out: a tuple with what each field holds, or the
//! error that names the first that must be there and is not.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::runtime::json::{Decode, DecodeError, Fields, Nulls, Patch, Reader};

/// The fields of a record as a tuple of at most sixteen [`Slot`]s, the last of which may be [`Additional`] and
/// [`Nulls`], which have no names.
pub trait Slots: Sized {
    /// How many they are.
    #[doc(hidden)]
    const COUNT: usize;
    /// Whether one of them takes entries with other names.
    #[doc(hidden)]
    const OPEN: bool;
    /// What has come so far.
    #[doc(hidden)]
    type Partial;

    #[doc(hidden)]
    fn start() -> Self::Partial;
    #[doc(hidden)]
    fn fill(
        partial: &mut Self::Partial,
        index: usize,
        reader: &mut Reader<'_>,
    ) -> Result<(), DecodeError>;
    #[doc(hidden)]
    fn enter(
        partial: &mut Self::Partial,
        name: Cow<'_, str>,
        reader: &mut Reader<'_>,
    ) -> Result<(), DecodeError>;
    /// The index of the first field that lacks its value; `first` is that of the first slot.
    #[doc(hidden)]
    fn lacks(partial: &Self::Partial, fields: &Fields, first: usize) -> Option<usize>;
    /// All values, of which none lacks.
    #[doc(hidden)]
    fn end(partial: Self::Partial, fields: &Fields, first: usize) -> Self;
}

/// What a field of a record holds.
pub trait Slot: Sized {
    /// Whether it takes entries with other names.
    #[doc(hidden)]
    const OPEN: bool = false;

    /// Reads the field's value, which is not `null`.
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;

    /// Returns what the field holds if it has no value, which `fields` knows more about; `None` if it must have one.
    fn absent(fields: &Fields, index: usize) -> Option<Self>;

    /// Takes an entry whose name no field has.
    #[doc(hidden)]
    fn enter(
        _slot: &mut Option<Self>,
        _name: Cow<'_, str>,
        reader: &mut Reader<'_>,
    ) -> Result<(), DecodeError> {
        reader.skip_value()
    }
}

impl<T: Decode> Slot for T {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode(reader)
    }

    fn absent(_: &Fields, _: usize) -> Option<Self> {
        T::absent()
    }
}

impl<T: Decode> Slot for Patch<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode(reader).map(Self::Value)
    }

    fn absent(fields: &Fields, index: usize) -> Option<Self> {
        Some(match fields.is_null(index) {
            true => Self::Null,
            false => Self::Keep,
        })
    }
}

/// The entries of a record that have no field, `null` included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Additional<T>(pub BTreeMap<String, T>);

impl<T: Decode> Slot for Additional<T> {
    const OPEN: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        BTreeMap::decode(reader).map(Self)
    }

    fn absent(_: &Fields, _: usize) -> Option<Self> {
        Some(Self(BTreeMap::new()))
    }

    fn enter(
        slot: &mut Option<Self>,
        name: Cow<'_, str>,
        reader: &mut Reader<'_>,
    ) -> Result<(), DecodeError> {
        let Self(entries) = slot.get_or_insert_with(|| Self(BTreeMap::new()));
        entries.insert(name.into_owned(), T::decode(reader)?);
        Ok(())
    }
}

impl Slot for Nulls {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.skip_value().map(|()| Self::default())
    }

    fn absent(fields: &Fields, _: usize) -> Option<Self> {
        Some(fields.nulls())
    }
}

/// Where a value stands that is read after the record, by [`Reader::at`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(usize);

impl Decode for Place {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let place = Self(reader.at);
        reader.skip_value().map(|()| place)
    }
}

impl<'a> Reader<'a> {
    /// Reads the record that starts here into a tuple, given the names of its fields in the order in which they usually
    /// come. Fields with other names are skipped, unless the tuple has a slot for [`Additional`] ones.
    ///
    /// A JSON text must spell the names as they are: those with a quote, a backslash or a control character need
    /// [`escaped_record`](Self::escaped_record).
    ///
    /// ```
    #[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{DecodeError, Reader};")]
    /// let mut reader = Reader::new(r#"{"name": "Pro", "seats": null, "other": 1}"#);
    /// let (name, seats): (String, Option<i64>) = reader.record(&["name", "seats"])?;
    /// assert_eq!((name.as_str(), seats), ("Pro", None));
    /// # Ok::<(), DecodeError>(())
    /// ```
    #[inline]
    pub fn record<T: Slots>(&mut self, names: &'static [&'static str]) -> Result<T, DecodeError> {
        let fields = self.fields(names)?;
        self.slots(fields)
    }

    /// Reads a record, some of whose names a JSON text spells with escapes.
    pub fn escaped_record<T: Slots>(
        &mut self,
        names: &'static [&'static str],
    ) -> Result<T, DecodeError> {
        let fields = self.escaped_fields(names)?;
        self.slots(fields)
    }

    /// A reader at the value of the record that was read just before.
    pub fn at(&self, place: Place) -> Self {
        let mut reader = self.clone();
        reader.at = place.0;
        reader.depth += 1;
        reader
    }

    #[inline(always)]
    fn slots<T: Slots>(&mut self, mut fields: Fields) -> Result<T, DecodeError> {
        let mut partial = T::start();
        if T::OPEN {
            while let Some(entry) = fields.next_entry(self)? {
                match entry {
                    Ok(index) => T::fill(&mut partial, index, self)?,
                    Err(name) => T::enter(&mut partial, name, self)?,
                }
            }
        } else {
            while let Some(index) = fields.next(self)? {
                T::fill(&mut partial, index, self)?;
            }
        }
        // Looking before moving spares the values, which may be large, a way through a `Result`.
        match T::lacks(&partial, &fields, 0) {
            Some(index) => Err(fields.missing(self, index)),
            None => Ok(T::end(partial, &fields, 0)),
        }
    }
}

/// More than sixteen fields are a tuple of sixteen, and what comes after them.
impl<T: Slots, Rest: Slots> Slots for Wide<T, Rest> {
    const COUNT: usize = T::COUNT + Rest::COUNT;
    const OPEN: bool = T::OPEN || Rest::OPEN;
    type Partial = (T::Partial, Rest::Partial);

    fn start() -> Self::Partial {
        (T::start(), Rest::start())
    }

    #[inline]
    fn fill(
        partial: &mut Self::Partial,
        index: usize,
        reader: &mut Reader<'_>,
    ) -> Result<(), DecodeError> {
        match index.checked_sub(T::COUNT) {
            None => T::fill(&mut partial.0, index, reader),
            Some(index) => Rest::fill(&mut partial.1, index, reader),
        }
    }

    fn enter(
        partial: &mut Self::Partial,
        name: Cow<'_, str>,
        reader: &mut Reader<'_>,
    ) -> Result<(), DecodeError> {
        match T::OPEN {
            true => T::enter(&mut partial.0, name, reader),
            false => Rest::enter(&mut partial.1, name, reader),
        }
    }

    #[inline]
    fn lacks(partial: &Self::Partial, fields: &Fields, first: usize) -> Option<usize> {
        T::lacks(&partial.0, fields, first)
            .or_else(|| Rest::lacks(&partial.1, fields, first + T::COUNT))
    }

    #[inline(always)]
    fn end(partial: Self::Partial, fields: &Fields, first: usize) -> Self {
        Self(
            T::end(partial.0, fields, first),
            Rest::end(partial.1, fields, first + T::COUNT),
        )
    }
}

/// The slots of a record with more fields than a tuple takes: a tuple of sixteen, and the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wide<T, Rest>(pub T, pub Rest);

/// A record that knows no field.
impl Slots for () {
    const COUNT: usize = 0;
    const OPEN: bool = false;
    type Partial = ();

    fn start() {}

    fn fill(_: &mut (), _: usize, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.skip_value()
    }

    fn enter(_: &mut (), _: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        reader.skip_value()
    }

    fn lacks((): &(), _: &Fields, _: usize) -> Option<usize> {
        None
    }

    fn end((): (), _: &Fields, _: usize) {}
}

/// Reads the value of a field: once for each type, not once for each field.
#[inline(never)]
fn take<T: Slot>(slot: &mut Option<T>, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    *slot = Some(T::read(reader)?);
    Ok(())
}

macro_rules! slots {
    ($count:literal $(, $slot:ident $index:tt)+) => {
        impl<$($slot: Slot),+> Slots for ($($slot,)+) {
            const COUNT: usize = $count;
            const OPEN: bool = $($slot::OPEN)||+;
            type Partial = ($(Option<$slot>,)+);

            #[inline]
            fn start() -> Self::Partial {
                ($(None::<$slot>,)+)
            }

            #[inline]
            fn fill(
                partial: &mut Self::Partial,
                index: usize,
                reader: &mut Reader<'_>,
            ) -> Result<(), DecodeError> {
                match index {
                    $($index => take(&mut partial.$index, reader),)+
                    _ => reader.skip_value(),
                }
            }

            fn enter(
                partial: &mut Self::Partial,
                name: Cow<'_, str>,
                reader: &mut Reader<'_>,
            ) -> Result<(), DecodeError> {
                $(if $slot::OPEN {
                    return $slot::enter(&mut partial.$index, name, reader);
                })+
                reader.skip_value()
            }

            #[inline]
            fn lacks(partial: &Self::Partial, fields: &Fields, first: usize) -> Option<usize> {
                $(if partial.$index.is_none() && $slot::absent(fields, first + $index).is_none() {
                    return Some(first + $index);
                })+
                None
            }

            #[inline(always)]
            fn end(partial: Self::Partial, fields: &Fields, first: usize) -> Self {
                ($(
                    match partial.$index {
                        Some(value) => value,
                        None => $slot::absent(fields, first + $index)
                            .expect("no value that must be there lacks"),
                    },
                )+)
            }
        }
    };
}

slots!(1, A 0);
slots!(2, A 0, B 1);
slots!(3, A 0, B 1, C 2);
slots!(4, A 0, B 1, C 2, D 3);
slots!(5, A 0, B 1, C 2, D 3, E 4);
slots!(6, A 0, B 1, C 2, D 3, E 4, F 5);
slots!(7, A 0, B 1, C 2, D 3, E 4, F 5, G 6);
slots!(8, A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
slots!(9, A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
slots!(10, A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
slots!(11, A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
slots!(12, A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);
slots!(13, A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12);
slots!(14, A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13);
slots!(15, A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14);
slots!(16, A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11, M 12, N 13, O 14, P 15);
