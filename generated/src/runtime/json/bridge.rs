//! Feature `serde`: the same codecs behind serde's traits.

#[cfg(feature = "serde")]
pub(crate) use codecs::{deserialize, serialize};

#[cfg(feature = "serde")]
mod codecs {
    use std::cell::RefCell;
    use std::fmt;

    use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
    use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

    use crate::runtime::json::{
        Decode, DecodeError, Encode, Kind, Number, RawJson, Reader, Writer, from_str, to_string,
    };

    /// The key that `serde_json` uses for numbers if its feature `arbitrary_precision` is enabled.
    const NUMBER_TOKEN: &str = "$serde_json::private::Number";

    pub(crate) fn serialize<S: Serializer>(
        value: &dyn Encode,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let json = to_string(value);
        Value(&RefCell::new(Reader::new(&json))).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, T: Decode, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        let mut writer = Writer::new();
        Collect::new(&mut writer).deserialize(deserializer)?;
        from_str(&writer.into_string()).map_err(serde::de::Error::custom)
    }

    impl Serialize for Number {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(self, serializer)
        }
    }

    impl<'de> Deserialize<'de> for Number {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserialize(deserializer)
        }
    }

    impl Serialize for RawJson {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serialize(self, serializer)
        }
    }

    impl<'de> Deserialize<'de> for RawJson {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserialize(deserializer)
        }
    }

    /// The next value of a text. Serializing consumes it.
    struct Value<'r, 'a>(&'r RefCell<Reader<'a>>);

    impl<'a> Value<'_, 'a> {
        /// Calls a function with the reader, which is borrowed only during the call.
        fn read<T, E: serde::ser::Error>(
            &self,
            read: impl FnOnce(&mut Reader<'a>) -> Result<T, DecodeError>,
        ) -> Result<T, E> {
            read(&mut self.0.borrow_mut()).map_err(E::custom)
        }
    }

    impl Serialize for Value<'_, '_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self.read(|reader| reader.kind())? {
                Kind::Null => {
                    self.read(Reader::null)?;
                    serializer.serialize_unit()
                }
                Kind::Boolean => serializer.serialize_bool(self.read(Reader::boolean)?),
                Kind::Integer | Kind::Number => self.number(serializer),
                Kind::String => {
                    let text = self.read(|reader| reader.value::<String>())?;
                    serializer.serialize_str(&text)
                }
                Kind::Array => {
                    let mut elements = self.read(Reader::elements)?;
                    let mut sequence = serializer.serialize_seq(None)?;
                    while self.read(|reader| elements.next(reader))? {
                        sequence.serialize_element(&Value(self.0))?;
                    }
                    sequence.end()
                }
                Kind::Object => {
                    let mut entries = self.read(Reader::entries)?;
                    let mut map = serializer.serialize_map(None)?;
                    while let Some(key) =
                        self.read(|reader| Ok(entries.next(reader)?.map(|key| key.into_owned())))?
                    {
                        map.serialize_entry(&key, &Value(self.0))?;
                    }
                    map.end()
                }
            }
        }
    }

    impl Value<'_, '_> {
        fn number<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let text = self.read(|reader| Ok(reader.number_text()?.to_owned()))?;
            if let Ok(value) = text.parse::<u64>() {
                return serializer.serialize_u64(value);
            }
            match from_str(&text).map_err(S::Error::custom)? {
                Number::Integer(value) => serializer.serialize_i64(value),
                Number::Float(value) => serializer.serialize_f64(value),
            }
        }
    }

    /// Writes the value of a deserializer as JSON.
    struct Collect<'w> {
        writer: &'w mut Writer,
        /// The text to write before the value, if there is any.
        before: &'static str,
    }

    impl<'w> Collect<'w> {
        fn new(writer: &'w mut Writer) -> Self {
            Self { writer, before: "" }
        }
    }

    impl<'de> DeserializeSeed<'de> for Collect<'_> {
        type Value = ();

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
            self.writer.raw(self.before);
            deserializer.deserialize_any(self)
        }
    }

    impl<'de> Visitor<'de> for Collect<'_> {
        type Value = ();

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value that JSON can express")
        }

        fn visit_unit<E>(self) -> Result<(), E> {
            self.writer.null();
            Ok(())
        }

        fn visit_none<E>(self) -> Result<(), E> {
            self.writer.null();
            Ok(())
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
            deserializer.deserialize_any(self)
        }

        fn visit_newtype_struct<D: Deserializer<'de>>(
            self,
            deserializer: D,
        ) -> Result<(), D::Error> {
            deserializer.deserialize_any(self)
        }

        fn visit_bool<E>(self, value: bool) -> Result<(), E> {
            self.writer.boolean(value);
            Ok(())
        }

        fn visit_i64<E>(self, value: i64) -> Result<(), E> {
            self.writer.integer(value);
            Ok(())
        }

        fn visit_u64<E>(self, value: u64) -> Result<(), E> {
            self.writer.unsigned(value);
            Ok(())
        }

        fn visit_i128<E>(self, value: i128) -> Result<(), E> {
            self.writer.raw(&value.to_string());
            Ok(())
        }

        fn visit_u128<E>(self, value: u128) -> Result<(), E> {
            self.writer.raw(&value.to_string());
            Ok(())
        }

        fn visit_f64<E>(self, value: f64) -> Result<(), E> {
            // A float stays a float, even if an integer is allowed as well.
            Number::Float(value).encode(self.writer);
            Ok(())
        }

        fn visit_str<E>(self, value: &str) -> Result<(), E> {
            self.writer.string(value);
            Ok(())
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
            let mut before = "[";
            while sequence
                .next_element_seed(Collect {
                    writer: self.writer,
                    before,
                })?
                .is_some()
            {
                before = ",";
            }
            self.writer.raw(if before == "[" { "[]" } else { "]" });
            Ok(())
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            let mut next = map.next_key::<String>()?;
            let mut number = None;
            if next.as_deref() == Some(NUMBER_TOKEN) {
                let mut writer = Writer::new();
                map.next_value_seed(Collect::new(&mut writer))?;
                let value = writer.into_string();
                if let Some(text) = number_text(&value) {
                    self.writer.raw(&text);
                    return Ok(());
                }
                number = Some(value);
                next = map.next_key()?;
            }
            let mut object = self.writer.object();
            if let Some(value) = number {
                object.key(NUMBER_TOKEN).raw(&value);
            }
            while let Some(key) = next {
                map.next_value_seed(Collect::new(object.key(&key)))?;
                next = map.next_key()?;
            }
            object.end();
            Ok(())
        }
    }

    /// Returns the number in this JSON string.
    fn number_text(json: &str) -> Option<String> {
        let text: String = from_str(json).ok()?;
        let raw = RawJson::parse(&text).ok()?;
        matches!(raw.kind(), Kind::Integer | Kind::Number).then(|| raw.as_str().to_owned())
    }
}
