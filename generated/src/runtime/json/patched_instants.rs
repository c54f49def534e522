//! Instants and dates of other crates as fields of updates; `None` clears the field.

use std::time::SystemTime;

use crate::runtime::json::{Optional, Patch, Timestamp};

macro_rules! accepted {
    ($($(#[$on:meta])? $source:ty => $target:ty;)+) => {
        $(
            $(#[$on])?
            impl From<$source> for Patch<$target> {
                fn from(value: $source) -> Self {
                    Optional::<$target>::from(value).into_option().into()
                }
            }

            $(#[$on])?
            impl From<Option<$source>> for Patch<$target> {
                fn from(value: Option<$source>) -> Self {
                    Optional::<$target>::from(value).into_option().into()
                }
            }
        )+
    };
}

accepted! {
    SystemTime => Timestamp;
    #[cfg(feature = "jiff")]
    jiff::Timestamp => Timestamp;
    #[cfg(feature = "jiff")]
    jiff::ZonedDateTime => Timestamp;
    #[cfg(feature = "jiff")]
    jiff::civil::Date => crate::runtime::json::Date;
    #[cfg(feature = "time")]
    time::OffsetDateTime => Timestamp;
    #[cfg(feature = "time")]
    time::UtcDateTime => Timestamp;
    #[cfg(feature = "time")]
    time::Date => crate::runtime::json::Date;
}
