//! Amounts of money: whole minor units of a currency in, text as people write it out, and back. No floating point.

mod currency;

use std::error::Error;
use std::fmt;
use std::str::FromStr;

pub use currency::Currency;

/// An amount of money: whole minor units, such as cents, and their currency.
///
/// It is shown with as many decimals as its currency has, `{:#}` leaves the currency out, and text is parsed exactly:
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::money::Money;")]
///
/// let price = Money::new(2_900, "usd").ok_or("no such currency")?;
/// assert_eq!(price.to_string(), "29.00 USD");
/// assert_eq!(format!("{price:#}"), "29.00");
/// assert_eq!("29 USD".parse(), Ok(price));
/// assert_eq!(Money::new(2_900, "jpy").map(|yen| yen.to_string()).as_deref(), Some("2900 JPY"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// Creates an amount of minor units, given the code of their currency in upper or lower case. Returns `None` if
    /// [`Currency`] does not know it.
    #[must_use]
    pub fn new(minor: i64, currency: &str) -> Option<Self> {
        Some(Self::of(minor, Currency::new(currency)?))
    }

    /// Creates an amount of minor units of a currency.
    #[must_use]
    pub fn of(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Returns the amount in minor units.
    #[must_use]
    pub fn minor(self) -> i64 {
        self.minor
    }

    /// Returns the currency.
    #[must_use]
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// Adds an amount. Returns `None` if the currencies differ or the sum is too large.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let is_same = self.currency == other.currency;
        let sum = self.minor.checked_add(other.minor).filter(|_| is_same)?;
        Some(Self::of(sum, self.currency))
    }

    /// Subtracts an amount. Returns `None` if the currencies differ or the difference is too large.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        let is_same = self.currency == other.currency;
        let difference = self.minor.checked_sub(other.minor).filter(|_| is_same)?;
        Some(Self::of(difference, self.currency))
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = self.currency.decimals();
        let unit = 10_u64.pow(decimals);
        let minor = self.minor.unsigned_abs();
        let sign = if self.minor < 0 { "-" } else { "" };
        let mut text = format!("{sign}{}", minor / unit);
        if decimals > 0 {
            let width = decimals as usize;
            text.push_str(&format!(".{:0width$}", minor % unit));
        }
        if !formatter.alternate() {
            text.push(' ');
            text.push_str(self.currency.code());
        }
        formatter.pad(&text)
    }
}

/// Reads `29.00 USD`, `29 usd` or `-0.5 KWD`: a number with at most the decimals of its currency, a space, and the code.
impl FromStr for Money {
    type Err = ParseMoneyError;

    fn from_str(text: &str) -> Result<Self, ParseMoneyError> {
        let (number, code) = text.split_once(' ').ok_or(ParseMoneyError::Form)?;
        let currency = Currency::new(code).ok_or(ParseMoneyError::Currency)?;
        let (is_negative, digits) = match number.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, number),
        };
        let (whole, fraction) = match digits.split_once('.') {
            // A point is followed by digits.
            Some((_, "")) => return Err(ParseMoneyError::Form),
            Some(parts) => parts,
            None => (digits, ""),
        };
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_number(whole) || !is_number(fraction) {
            return Err(ParseMoneyError::Form);
        }
        let decimals = currency.decimals() as usize;
        if fraction.len() > decimals {
            return Err(ParseMoneyError::Decimals);
        }
        let sign = if is_negative { "-" } else { "" };
        let minor = format!("{sign}{whole}{fraction:0<decimals$}");
        let minor = minor.parse().map_err(|_| ParseMoneyError::Large)?;
        Ok(Self::of(minor, currency))
    }
}

/// Why a text is not an amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParseMoneyError {
    /// It is not a number, a space, and a code.
    Form,
    /// The currency is not known.
    Currency,
    /// It has more decimals than the currency.
    Decimals,
    /// It does not fit into minor units of 64 bits.
    Large,
}

impl fmt::Display for ParseMoneyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Form => {
                "expected a number, a space and the code of a currency, such as `29.00 USD`"
            }
            Self::Currency => "the currency is not known",
            Self::Decimals => "the number has more decimals than its currency",
            Self::Large => "the number is too large",
        })
    }
}

impl Error for ParseMoneyError {}
