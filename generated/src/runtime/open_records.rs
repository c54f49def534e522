//! Conversions of pairs into structs of additional properties.

/// Implements conversions of pairs into a struct that needs no fields next to its additional properties:
/// `open_record!(EventMetadata, MetadataValue);`
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! open_record {
    ($name:ident, $value:ty) => {
        impl<K: ::std::convert::Into<::std::string::String>> ::std::iter::Extend<(K, $value)>
            for $name
        {
            fn extend<I: ::std::iter::IntoIterator<Item = (K, $value)>>(&mut self, entries: I) {
                let entries = ::std::iter::IntoIterator::into_iter(entries);
                self.additional
                    .extend(entries.map(|(key, value)| (key.into(), value)));
            }
        }

        impl<K: ::std::convert::Into<::std::string::String>> ::std::iter::FromIterator<(K, $value)>
            for $name
        {
            fn from_iter<I: ::std::iter::IntoIterator<Item = (K, $value)>>(entries: I) -> Self {
                let mut record = Self::new();
                ::std::iter::Extend::extend(&mut record, entries);
                record
            }
        }

        impl<K: ::std::convert::Into<::std::string::String>, const N: ::std::primitive::usize>
            ::std::convert::From<[(K, $value); N]> for $name
        {
            fn from(entries: [(K, $value); N]) -> Self {
                ::std::iter::FromIterator::from_iter(entries)
            }
        }

        impl<K: ::std::convert::Into<::std::string::String>>
            ::std::convert::From<::std::vec::Vec<(K, $value)>> for $name
        {
            fn from(entries: ::std::vec::Vec<(K, $value)>) -> Self {
                ::std::iter::FromIterator::from_iter(entries)
            }
        }

        impl<K: ::std::convert::Into<::std::string::String>>
            ::std::convert::From<::std::collections::BTreeMap<K, $value>> for $name
        {
            fn from(entries: ::std::collections::BTreeMap<K, $value>) -> Self {
                ::std::iter::FromIterator::from_iter(entries)
            }
        }

        impl<K: ::std::convert::Into<::std::string::String>>
            ::std::convert::From<::std::collections::HashMap<K, $value>> for $name
        {
            fn from(entries: ::std::collections::HashMap<K, $value>) -> Self {
                ::std::iter::FromIterator::from_iter(entries)
            }
        }
    };
}

// Not every API uses it.
#[allow(unused_imports)]
pub(crate) use open_record;
