//! The codecs of strings, booleans, options, boxes, lists and maps.

use std::collections::BTreeMap;

use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

impl Decode for String {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        match reader.plain() {
            Some(text) => Ok(text.to_owned()),
            None => reader.escaped(),
        }
    }
}

impl Encode for String {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for str {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Decode for bool {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.boolean()
    }
}

impl Encode for bool {
    fn encode(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if reader.null()? || T::EMPTY_IS_NONE && reader.empty_text() {
            Ok(None)
        } else {
            T::decode(reader).map(Some)
        }
    }

    #[inline]
    fn decode_entry(key: &str, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if reader.null()? {
            Ok(None)
        } else {
            T::decode_entry(key, reader).map(Some)
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.encode(writer),
            None => writer.null(),
        }
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode(reader).map(Box::new)
    }

    #[inline]
    fn decode_entry(key: &str, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode_entry(key, reader).map(Box::new)
    }

    fn absent() -> Option<Self> {
        T::absent().map(Box::new)
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }
}

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut values = Vec::new();
        let mut elements = reader.elements()?;
        if !elements.next(reader)? {
            return Ok(values);
        }
        // The size of the first element gives the capacity. The others are read directly into the vector, since they
        // may be large.
        let first = T::decode(reader)?;
        values.reserve_exact(elements.room(reader));
        values.push(first);
        while elements.next(reader)? {
            if values.len() == values.capacity() {
                values.reserve_exact(elements.further(reader, values.len()));
            }
            values.push(T::decode(reader)?);
        }
        Ok(values)
    }

    /// A missing list is empty.
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        self.as_slice().encode(writer);
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, writer: &mut Writer) {
        let mut array = writer.array();
        for value in self {
            array.item(value);
        }
        array.end();
    }
}

impl<T: Encode, const N: usize> Encode for [T; N] {
    fn encode(&self, writer: &mut Writer) {
        self.as_slice().encode(writer);
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut map = BTreeMap::new();
        let mut entries = reader.entries()?;
        while let Some(key) = entries.next(reader)? {
            let value = T::decode_entry(&key, reader)?;
            map.insert(key.into_owned(), value);
        }
        Ok(map)
    }

    /// A missing map is empty.
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.entries(self);
        object.end();
    }
}
