//! Arrays with a type for each of their first elements: tuples, and open tuples, which may have further elements.

use std::ops::{Deref, DerefMut};

use crate::runtime::json::{Blank, Decode, DecodeError, Elements, Encode, RawJson, Reader, Writer};

/// The typed elements of an array, and the further elements, which are preserved.
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{self, OpenTuple};")]
/// let point: OpenTuple<(f64, f64)> = json::from_str("[1.5, 2, {\"unit\": \"m\"}]")?;
/// assert_eq!(point.0, 1.5);
/// assert_eq!(point.rest.len(), 1);
/// assert_eq!(OpenTuple::from((1.5, 2.0)).places, point.places);
/// # Ok::<(), json::DecodeError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenTuple<T> {
    /// The elements that have a type.
    pub places: T,
    /// The further elements.
    pub rest: Vec<RawJson>,
}

impl<T> From<T> for OpenTuple<T> {
    fn from(places: T) -> Self {
        Self {
            places,
            rest: Vec::new(),
        }
    }
}

impl<T> Deref for OpenTuple<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.places
    }
}

impl<T> DerefMut for OpenTuple<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.places
    }
}

impl<T: Blank> Blank for OpenTuple<T> {
    const BLANK: Self = Self {
        places: T::BLANK,
        rest: Vec::new(),
    };
}

impl Elements {
    /// Decodes the next element, which must be there.
    pub fn item<T: Decode>(&mut self, reader: &mut Reader<'_>) -> Result<T, DecodeError> {
        if self.next(reader)? {
            T::decode(reader)
        } else {
            Err(self.too_short(reader))
        }
    }

    /// Skips the elements that are left.
    pub fn skip(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        while self.next(reader)? {
            reader.skip_value()?;
        }
        Ok(())
    }

    #[cold]
    #[inline(never)]
    fn too_short(&self, reader: &Reader<'_>) -> DecodeError {
        reader.invalid_at(self.start, "expected more elements")
    }
}

/// A tuple is an array in which each element has its own type. Further elements are skipped, unless the tuple is
/// open.
macro_rules! tuple {
    ($($type:ident $value:ident),+) => {
        impl<$($type: Blank),+> Blank for ($($type,)+) {
            const BLANK: Self = ($($type::BLANK,)+);
        }

        impl<$($type: Decode),+> Decode for ($($type,)+) {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let mut elements = reader.elements()?;
                $(let $value = elements.item(reader)?;)+
                elements.skip(reader)?;
                Ok(($($value,)+))
            }
        }

        impl<$($type: Decode),+> Decode for OpenTuple<($($type,)+)> {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let mut elements = reader.elements()?;
                $(let $value = elements.item(reader)?;)+
                let rest = rest(elements, reader)?;
                Ok(Self { places: ($($value,)+), rest })
            }
        }

        impl<$($type: Encode),+> Encode for ($($type,)+) {
            fn encode(&self, writer: &mut Writer) {
                let ($($value,)+) = self;
                let mut array = writer.array();
                $(array.item($value);)+
                array.end();
            }
        }

        impl<$($type: Encode),+> Encode for OpenTuple<($($type,)+)> {
            fn encode(&self, writer: &mut Writer) {
                let ($($value,)+) = &self.places;
                let mut array = writer.array();
                $(array.item($value);)+
                self.rest.iter().for_each(|value| array.item(value));
                array.end();
            }
        }
    };
}

fn rest(mut elements: Elements, reader: &mut Reader<'_>) -> Result<Vec<RawJson>, DecodeError> {
    let mut rest = Vec::new();
    while elements.next(reader)? {
        rest.push(reader.value()?);
    }
    Ok(rest)
}

tuple!(A a);
tuple!(A a, B b);
tuple!(A a, B b, C c);
tuple!(A a, B b, C c, D d);
tuple!(A a, B b, C c, D d, E e);
tuple!(A a, B b, C c, D d, E e, F f);
tuple!(A a, B b, C c, D d, E e, F f, G g);
tuple!(A a, B b, C c, D d, E e, F f, G g, H h);
