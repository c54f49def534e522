//! How often something is billed: an interval and how many of them, such as every 3 months.
//!
//! ```
//! use polar_client::Timestamp;
//! use polar_client::period::Period;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // Of a subscription: Period::new(it.recurring_interval.as_str(), it.recurring_interval_count)
//! let monthly = Period::new("month", 1).ok_or("no such interval")?;
//! let start: Timestamp = "2027-01-31T12:00:00Z".parse()?;
//! assert_eq!(monthly.after(start, 1), Some("2027-02-28T12:00:00Z".parse()?));
//! assert_eq!(monthly.after(start, 2), Some("2027-03-31T12:00:00Z".parse()?));
//! assert_eq!(monthly.to_string(), "1 month");
//! # Ok(())
//! # }
//! ```

use std::fmt;

use crate::Timestamp;
use crate::runtime::chrono::{Days, Months};

/// An interval and how many of them: a day, a week, a month or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    interval: Interval,
    count: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Interval {
    Day,
    Week,
    Month,
    Year,
}

impl Period {
    /// Creates a period of so many intervals, such as `"month"`. Returns `None` if the interval is unknown, or if the
    /// count is not positive.
    #[must_use]
    pub fn new(interval: &str, count: i64) -> Option<Self> {
        let interval = match interval {
            "day" => Interval::Day,
            "week" => Interval::Week,
            "month" => Interval::Month,
            "year" => Interval::Year,
            _ => return None,
        };
        let count = u32::try_from(count).ok().filter(|count| *count > 0)?;
        Some(Self { interval, count })
    }

    /// Returns the point in time that is so many periods after the start, in UTC. In a month that is too short for the
    /// day, it is the last day. Returns `None` if the time is too far away.
    ///
    /// Count from the start, not from the last result: that of January 31 and one month is February 28, and March 31 is
    /// two months after the start.
    #[must_use]
    pub fn after(self, start: Timestamp, periods: u32) -> Option<Timestamp> {
        let count = self.count.checked_mul(periods)?;
        match self.interval {
            Interval::Day => start.checked_add_days(Days::new(u64::from(count))),
            Interval::Week => start.checked_add_days(Days::new(u64::from(count) * 7)),
            Interval::Month => start.checked_add_months(Months::new(count)),
            Interval::Year => start.checked_add_months(Months::new(count.checked_mul(12)?)),
        }
    }
}

/// Such as `1 month` or `3 months`.
impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let interval = match self.interval {
            Interval::Day => "day",
            Interval::Week => "week",
            Interval::Month => "month",
            Interval::Year => "year",
        };
        let plural = if self.count == 1 { "" } else { "s" };
        write!(formatter, "{} {interval}{plural}", self.count)
    }
}
