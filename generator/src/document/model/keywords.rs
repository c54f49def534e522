//! The table of the keywords of schemas that hold a count, a flag, a number or a text. The fields of the model, the
//! code that fills them and their form as JSON follow from it.

use crate::document::model::literal::Number;

pub(super) type Count = Option<usize>;
pub(super) type Flag = bool;
pub(super) type Figure = Option<Number>;
pub(super) type Text = Option<String>;

/// The field of a keyword, by the type of its value.
pub(in crate::document) enum Slot<'a> {
    Count(&'a mut Count),
    Flag(&'a mut Flag),
    Figure(&'a mut Figure),
    Text(&'a mut Text),
}

/// Makes a struct of each group of keywords. It has a field for each keyword of the table, in canonical order, and
/// after `..` the fields that are read by code of their own.
macro_rules! keywords {
    ($(
        $(#[doc = $about:literal])*
        $group:ident {
            $($(#[doc = $doc:literal])* $keyword:literal => $field:ident: $holds:ident,)*
            $(.. $($(#[doc = $other_doc:literal])* $other:ident: $ty:ty,)*)?
        }
    )*) => {$(
        $(#[doc = $about])*
        #[derive(Debug, Clone, Default)]
        pub(crate) struct $group {
            $($(#[doc = $doc])* pub(crate) $field: $crate::document::model::keywords::$holds,)*
            $($($(#[doc = $other_doc])* pub(crate) $other: $ty,)*)?
        }

        impl $group {
            /// The keywords of the table.
            pub(in crate::document) const NAMES: &[&str] = &[$($keyword),*];

            /// The field of a keyword of the table.
            fn slot(
                &mut self,
                keyword: &str,
            ) -> Option<$crate::document::model::keywords::Slot<'_>> {
                match keyword {
                    $($keyword => {
                        Some($crate::document::model::keywords::Slot::$holds(&mut self.$field))
                    })*
                    _ => None,
                }
            }

            /// The keywords of the table that are stated, as JSON.
            #[cfg(any(test, feature = "mock"))]
            pub(crate) fn stated(&self) -> Vec<(&'static str, serde_json::Value)> {
                let all: &[(&'static str, &dyn $crate::document::model::keywords::Stated)] =
                    &[$(($keyword, &self.$field)),*];
                let all = all.iter();
                all.filter_map(|(keyword, field)| Some((*keyword, field.json()?))).collect()
            }
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
