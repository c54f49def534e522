//! Instants and dates of `jiff`.

use chrono::Datelike;

use crate::runtime::json::{Date, Optional, Timestamp};

/// Converts instants and dates into those of `jiff`, and back. [`Timestamp`] and [`Date`] are types of `chrono`, so they
/// cannot have `From` for types of `jiff`.
///
/// Setters of optional parameters and of updates accept the types of `jiff` as they are.
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{Date, JiffExt, Timestamp};")]
///
/// let created: Timestamp = "2027-01-31T12:00:00.5Z".parse()?;
/// let of_jiff: jiff::Timestamp = created.to_jiff()?;
/// assert_eq!(of_jiff.to_string(), "2027-01-31T12:00:00.5Z");
/// assert_eq!(Timestamp::from_jiff(of_jiff), created);
/// assert_eq!(Timestamp::from_jiff(of_jiff.to_zoned_datetime(jiff::tz::TimeZone::UTC)), created);
/// assert_eq!(Date::from_jiff(jiff::civil::date(2027, 1, 31)), created.date_naive());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait JiffExt: Sized {
    /// The type of `jiff`.
    type Jiff;

    /// Returns the same instant or date. A leap second is the second after it.
    ///
    /// # Errors
    /// Returns an error if `jiff` has no such value: it knows instants from -9999-01-02T01:59:59Z to
    /// 9999-12-30T22:00:00.999999999Z, and dates from the year -9999 to 9999.
    fn to_jiff(&self) -> Result<Self::Jiff, jiff::Error>;

    /// Returns the same instant or date, of anything that converts into the type of `jiff`.
    fn from_jiff(value: impl Into<Self::Jiff>) -> Self;
}

impl JiffExt for Timestamp {
    type Jiff = jiff::Timestamp;

    fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
        jiff::Timestamp::from_nanosecond(super::time::nanoseconds(self))
    }

    fn from_jiff(value: impl Into<jiff::Timestamp>) -> Self {
        super::time::nearest(value.into().as_nanosecond())
    }
}

impl JiffExt for Date {
    type Jiff = jiff::civil::Date;

    fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
        // A year that is too large for the type is too large for `jiff`, too.
        let year = self.year().clamp(i16::MIN.into(), i16::MAX.into()) as i16;
        jiff::civil::Date::new(year, self.month() as i8, self.day() as i8)
    }

    fn from_jiff(value: impl Into<jiff::civil::Date>) -> Self {
        let date = value.into();
        let (year, month, day) = (date.year(), date.month(), date.day());
        let found = Self::from_ymd_opt(year.into(), month as u32, day as u32);
        // All dates of `jiff` are in the range.
        found.unwrap_or_default()
    }
}

macro_rules! accepted {
    ($($source:ty => $target:ty;)+) => {
        $(
            impl From<$source> for Optional<$target> {
                fn from(value: $source) -> Self {
                    <$target>::from_jiff(value).into()
                }
            }

            impl From<&$source> for Optional<$target> {
                fn from(value: &$source) -> Self {
                    <$target>::from_jiff(value.to_owned()).into()
                }
            }

            impl From<Option<$source>> for Optional<$target> {
                fn from(value: Option<$source>) -> Self {
                    value.map(<$target>::from_jiff).into()
                }
            }
        )+
    };
}

accepted! {
    jiff::Timestamp => Timestamp;
    jiff::ZonedDateTime => Timestamp;
    jiff::civil::Date => Date;
}
