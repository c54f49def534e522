//! Integers and numbers.

use std::fmt;

use crate::host::NUMBERS_IN_TEXT;
use crate::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

const NO_INTEGER: &str = "expected an integer";
const OUT_OF_RANGE: &str = "number out of range";

/// An integer or a floating-point number, as it was received: `10` stays an integer.
///
/// ```
#[doc = concat!("# use ", env!("CARGO_CRATE_NAME"), "::runtime::json::{self, Number};")]
/// let numbers: Vec<Number> = json::from_str("[10, 10.0, 0.5]")?;
/// assert_eq!(numbers, [Number::Integer(10), Number::Float(10.0), Number::Float(0.5)]);
/// assert_eq!(json::to_string(&numbers), "[10,10.0,0.5]");
/// # Ok::<(), json::DecodeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// A number without a fraction and an exponent that fits into `i64`.
    Integer(i64),
    /// Any other number.
    Float(f64),
}

impl Number {
    /// Returns the integer, unless there is a fraction or exponent.
    pub fn as_i64(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            Self::Float(_) => None,
        }
    }

    /// Returns the number, rounded if it is an integer beyond 2⁵³.
    pub fn as_f64(self) -> f64 {
        match self {
            Self::Integer(value) => value as f64,
            Self::Float(value) => value,
        }
    }
}

impl Default for Number {
    fn default() -> Self {
        Self::Integer(0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<f64> for Number {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl Decode for Number {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        let text = reader.number_text()?;
        if !text.contains(['.', 'e', 'E'])
            && let Ok(value) = text.parse()
        {
            return Ok(Self::Integer(value));
        }
        float(reader, start, text).map(Self::Float)
    }
}

impl Encode for Number {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Integer(value) => writer.integer(*value),
            // A fraction keeps it a float.
            Self::Float(value) if value.trunc() == *value && value.is_finite() => {
                writer.raw(&format!("{value:?}"));
            }
            Self::Float(value) => writer.number(*value),
        }
    }
}

impl Decode for f64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        let text = reader.number_text()?;
        float(reader, start, text)
    }
}

fn float(reader: &Reader<'_>, start: usize, text: &str) -> Result<f64, DecodeError> {
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => Ok(value),
        _ => Err(reader.invalid_at(start, OUT_OF_RANGE)),
    }
}

impl Decode for i64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        let (negative, magnitude) = reader.whole()?;
        let value = if negative {
            0_i64.checked_sub_unsigned(magnitude)
        } else {
            i64::try_from(magnitude).ok()
        };
        value.ok_or_else(|| reader.invalid_at(start, OUT_OF_RANGE))
    }
}

impl Decode for u64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        let (negative, magnitude) = reader.whole()?;
        if negative && magnitude != 0 {
            return Err(reader.invalid_at(start, OUT_OF_RANGE));
        }
        Ok(magnitude)
    }
}

impl Decode for i32 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        i32::try_from(i64::decode(reader)?).map_err(|_| reader.invalid_at(start, OUT_OF_RANGE))
    }
}

impl Decode for u32 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.space();
        let start = reader.at;
        u32::try_from(u64::decode(reader)?).map_err(|_| reader.invalid_at(start, OUT_OF_RANGE))
    }
}

impl Reader<'_> {
    /// Reads an integer as sign and magnitude. A fraction that is zero is accepted.
    fn whole(&mut self) -> Result<(bool, u64), DecodeError> {
        let start = self.at;
        let negative = self.byte() == b'-';
        let first = start + usize::from(negative);
        let mut end = first;
        let mut magnitude = 0_u64;
        while let byte @ b'0'..=b'9' = self.byte_at(end) {
            magnitude = magnitude
                .wrapping_mul(10)
                .wrapping_add(u64::from(byte - b'0'));
            end += 1;
        }
        let digits = end - first;
        // Eighteen digits always fit.
        let unusual = digits == 0
            || digits > 18
            || digits > 1 && self.byte_at(first) == b'0'
            || matches!(self.byte_at(end), b'.' | b'e' | b'E');
        if unusual {
            return self.unusual_whole();
        }
        self.at = end;
        Ok((negative, magnitude))
    }

    #[cold]
    #[inline(never)]
    fn unusual_whole(&mut self) -> Result<(bool, u64), DecodeError> {
        let start = self.at;
        let is_text = NUMBERS_IN_TEXT && self.byte() == b'"';
        if !is_text && !matches!(self.byte(), b'-' | b'0'..=b'9') {
            return Err(self.invalid(NO_INTEGER));
        }
        let text = self.number_text()?;
        let magnitude = exact(text.trim_start_matches('-'))
            .map_err(|message| self.invalid_at(start, message))?;
        Ok((text.starts_with('-'), magnitude))
    }
}

/// Returns the value of an unsigned number that must be integral: `30.0`, `3e1`.
fn exact(text: &str) -> Result<u64, &'static str> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole, fraction].concat();
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Ok(0);
    }
    // An exponent too long to parse is beyond any range, too.
    let exponent = match exponent.parse::<i32>() {
        Ok(exponent) => i64::from(exponent),
        Err(_) if exponent.starts_with('-') => return Err(NO_INTEGER),
        Err(_) => return Err(OUT_OF_RANGE),
    };
    // The value is the significant digits times ten to this power.
    let power = exponent + whole.len() as i64 - significant.len() as i64;
    let power = u32::try_from(power).map_err(|_| NO_INTEGER)?;
    let value = significant
        .parse::<u64>()
        .ok()
        .zip(10_u64.checked_pow(power));
    value
        .and_then(|(significant, factor)| significant.checked_mul(factor))
        .ok_or(OUT_OF_RANGE)
}

impl Encode for i64 {
    fn encode(&self, writer: &mut Writer) {
        writer.integer(*self);
    }
}

impl Encode for u64 {
    fn encode(&self, writer: &mut Writer) {
        writer.unsigned(*self);
    }
}

impl Encode for i32 {
    fn encode(&self, writer: &mut Writer) {
        writer.integer((*self).into());
    }
}

impl Encode for u32 {
    fn encode(&self, writer: &mut Writer) {
        writer.unsigned((*self).into());
    }
}

impl Encode for f64 {
    fn encode(&self, writer: &mut Writer) {
        writer.number(*self);
    }
}
