//! The table of the keywords of schemas: those that hold a count, a flag, a number or a text, and those that hold other
//! schemas. The fields of the model, the code that fills them and their form as JSON follow from it.

use crate::document::model::literal::Number;

pub(super) type Count = Option<usize>;
pub(super) type Flag = bool;
pub(super) type Figure = Option<Number>;
pub(super) type Text = Option<String>;

/// How a keyword holds other schemas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document) enum Holds {
    One,
    Named,
    Rest,
}

/// Makes a struct of each group of keywords. It has a field for each keyword of the table, in canonical order: first
/// those with values, then, after `schemas`, those that hold schemas. The fields after `..` are read by code of their
/// own. The file that calls it defines the types of the fields.
macro_rules! keywords {
    ($(
        $(#[doc = $about:literal])*
        $group:ident {
            $($(#[doc = $doc:literal])* $keyword:literal => $field:ident: $value:ident,)*
            $(schemas {
                $($(#[doc = $inner_doc:literal])* $inner_keyword:literal => $inner:ident: $holds:ident,)*
            })?
            $(.. $($(#[doc = $other_doc:literal])* $other:ident: $ty:ty,)*)?
        }
    )*) => {$(
        $(#[doc = $about])*
        #[derive(Debug, Clone, Default)]
        pub(crate) struct $group {
            $($(#[doc = $doc])* pub(crate) $field: $value,)*
            $($($(#[doc = $inner_doc])* pub(crate) $inner: $holds,)*)?
            $($($(#[doc = $other_doc])* pub(crate) $other: $ty,)*)?
        }

        $crate::document::model::rare::rare!($group);

        impl $group {
            /// The keywords of the table that have values.
            pub(in crate::document) const NAMES: &[&str] = &[$($keyword),*];

            $(
                /// The keywords of the table that hold schemas.
                pub(in crate::document) const SCHEMAS: &[(&str, Holds)] =
                    &[$(($inner_keyword, Holds::$holds)),*];
            )?

            /// The field of a keyword of the table.
            fn slot<'a>(group: &'a mut Rare<Self>, keyword: &str) -> Option<Slot<'a>> {
                match keyword {
                    $($keyword => Some(Slot::$value(&mut group.$field)),)*
                    $($($inner_keyword => Some(Slot::$holds(&mut group.$inner)),)*)?
                    _ => None,
                }
            }

            /// The keywords of the table that are stated and have values, as JSON.
            #[cfg(any(test, feature = "mock"))]
            pub(crate) fn stated(&self) -> Vec<(&'static str, serde_json::Value)> {
                let all: &[(&'static str, &dyn $crate::document::model::keywords::Stated)] =
                    &[$(($keyword, &self.$field)),*];
                let all = all.iter();
                all.filter_map(|(keyword, field)| Some((*keyword, field.json()?))).collect()
            }

            $(
                /// The keywords of the table that hold schemas.
                #[cfg(feature = "mock")]
                pub(crate) fn held(&self) -> Vec<(&'static str, Held<'_>)> {
                    vec![$(($inner_keyword, Held::$holds(&self.$inner))),*]
                }
            )?
        }
    )*};
}

pub(super) use keywords;

/// A field of the table.
#[cfg(any(test, feature = "mock"))]
pub(super) trait Stated {
    /// The value of the keyword as JSON; `None` if it is not stated.
    fn json(&self) -> Option<serde_json::Value>;
}

#[cfg(any(test, feature = "mock"))]
mod stated {
    use serde_json::Value;

    use super::{Count, Figure, Flag, Stated, Text};

    impl Stated for Count {
        fn json(&self) -> Option<Value> {
            self.map(Value::from)
        }
    }

    impl Stated for Flag {
        fn json(&self) -> Option<Value> {
            self.then_some(Value::Bool(true))
        }
    }

    impl Stated for Figure {
        fn json(&self) -> Option<Value> {
            self.clone().map(|number| Value::Number(number.0))
        }
    }

    impl Stated for Text {
        fn json(&self) -> Option<Value> {
            self.clone().map(Value::String)
        }
    }
}
