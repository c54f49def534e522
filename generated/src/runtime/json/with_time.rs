//! Instants and dates of `time`.

use chrono::Datelike;

use crate::runtime::json::{Date, Optional, Timestamp};

/// Converts instants and dates into those of `time`, and back. [`Timestamp`] and [`Date`] are types of `chrono`, so they
/// cannot have `From` for types of `time`.
///
/// Setters of optional parameters and of updates accept the types of `time` as they are.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{TimeExt, Timestamp};")]
///
/// let created: Timestamp = "2027-01-31T12:00:00.5Z".parse()?;
/// let of_time: time::OffsetDateTime = created.to_time()?;
/// assert_eq!(of_time.unix_timestamp_nanos(), 1_801_396_800_500_000_000);
/// assert_eq!(Timestamp::from_time(of_time), created);
/// assert_eq!(created.date_naive().to_time()?, of_time.date());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait TimeExt: Sized {
    /// The type of `time`.
    type Time;

    /// Returns the same instant, in UTC, or the same date. A leap second is the second after it.
    ///
    /// # Errors
    /// Returns an error if `time` has no such value: it knows the years from -9999 to 9999, or more with its feature
    /// `large-dates`.
    fn to_time(&self) -> Result<Self::Time, time::error::ComponentRange>;

    /// Returns the same instant or date, of anything that converts into the type of `time`. Years beyond 262,000, which
    /// only exist with the feature `large-dates` of `time`, become the nearest instant or date that `chrono` has.
    fn from_time(value: impl Into<Self::Time>) -> Self;
}

impl TimeExt for Timestamp {
    type Time = time::OffsetDateTime;

    fn to_time(&self) -> Result<time::OffsetDateTime, time::error::ComponentRange> {
        time::OffsetDateTime::from_unix_timestamp_nanos(super::time::nanoseconds(self))
    }

    fn from_time(value: impl Into<time::OffsetDateTime>) -> Self {
        super::time::nearest(value.into().unix_timestamp_nanos())
    }
}

impl TimeExt for Date {
    type Time = time::Date;

    fn to_time(&self) -> Result<time::Date, time::error::ComponentRange> {
        time::Date::from_ordinal_date(self.year(), self.ordinal() as u16)
    }

    fn from_time(value: impl Into<time::Date>) -> Self {
        let date = value.into();
        let found = Self::from_yo_opt(date.year(), date.ordinal().into());
        found.unwrap_or(match date.year() < 0 {
            true => Self::MIN,
            false => Self::MAX,
        })
    }
}

macro_rules! accepted {
    ($($source:ty => $target:ty;)+) => {
        $(
            impl From<$source> for Optional<$target> {
                fn from(value: $source) -> Self {
                    <$target>::from_time(value).into()
                }
            }

            impl From<&$source> for Optional<$target> {
                fn from(value: &$source) -> Self {
                    <$target>::from_time(*value).into()
                }
            }

            impl From<Option<$source>> for Optional<$target> {
                fn from(value: Option<$source>) -> Self {
                    value.map(<$target>::from_time).into()
                }
            }
        )+
    };
}

accepted! {
    time::OffsetDateTime => Timestamp;
    time::UtcDateTime => Timestamp;
    time::Date => Date;
}
