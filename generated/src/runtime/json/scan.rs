//! Finds the ends of strings and numbers, many bytes at a time where it matters.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Returns where the run of plain bytes that starts at `at` ends: at a quote, a backslash, a control character, or the
/// end of the text.
#[inline]
pub(crate) fn plain_end(bytes: &[u8], at: usize) -> usize {
    bytes.len().max(at) - after_plain(bytes.get(at..).unwrap_or_default()).len()
}

/// Returns what follows the plain bytes at the start of a text.
#[inline(never)]
pub(crate) fn after_plain(mut rest: &[u8]) -> &[u8] {
    // The compiler turns two words at a time into one vector.
    while let Some((chunk, tail)) = rest.split_first_chunk::<16>() {
        let word = u128::from_le_bytes(*chunk);
        let (low, high) = (special(word as u64), special((word >> 64) as u64));
        if low | high != 0 {
            let bits = match low {
                0 => 64 + high.trailing_zeros(),
                _ => low.trailing_zeros(),
            };
            return rest.get((bits / 8) as usize..).unwrap_or_default();
        }
        rest = tail;
    }
    while let [byte, tail @ ..] = rest {
        if matches!(byte, b'"' | b'\\' | ..0x20) {
            break;
        }
        rest = tail;
    }
    rest
}

/// Returns what follows the quote that ends a string, whose text starts here; `None` if it has an escape or no end.
#[inline]
pub(crate) fn after_string(text: &[u8]) -> Option<&[u8]> {
    match after_plain(text) {
        [b'"', after @ ..] => Some(after),
        _ => None,
    }
}

/// Returns the offset of the closing quote of the string around `at`, or the end of the text. Escapes are not
/// checked.
pub(crate) fn string_end(bytes: &[u8], at: usize) -> usize {
    let mut end = plain_end(bytes, at);
    while bytes.get(end) == Some(&b'\\') {
        end = plain_end(bytes, end + 2);
    }
    end.min(bytes.len())
}

/// Returns what follows the number or literal at the start of a text: a comma, a bracket, white space, or nothing.
#[inline]
pub(crate) fn after_word(mut rest: &[u8]) -> &[u8] {
    while let [
        b'a'..=b'z' | b'0'..=b'9' | b'.' | b'+' | b'-' | b'E',
        tail @ ..,
    ] = rest
    {
        rest = tail;
    }
    rest
}

/// Returns `true` if none of the bytes needs an escape in a string.
#[inline]
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    // The last word may overlap the one before.
    if let Some(last) = bytes.last_chunk::<8>() {
        let chunks = bytes.as_chunks::<8>().0.iter();
        return chunks.fold(special(u64::from_le_bytes(*last)), |found, chunk| {
            found | special(u64::from_le_bytes(*chunk))
        }) == 0;
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let word =
            u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
        return special(word) == 0;
    }
    !bytes
        .iter()
        .any(|byte| matches!(byte, b'"' | b'\\' | ..0x20))
}

/// Returns `true` if a text equals a name of at most 32 bytes; `false` for longer names. It compares overlapping
/// words inline, since most of the time for a short name would go into the call of `memcmp`.
#[inline(always)]
pub(crate) fn same_short(text: &[u8], name: &[u8]) -> bool {
    if text.len() != name.len() {
        return false;
    }
    match name.len() {
        0..4 => name.iter().zip(text).all(|(ours, theirs)| ours == theirs),
        4..8 => same_ends::<4>(text, name),
        8..=16 => same_ends::<8>(text, name),
        17..=32 => same_ends::<16>(text, name),
        _ => false,
    }
}

/// Returns `true` if the first `N` and the last `N` bytes are equal.
#[inline(always)]
fn same_ends<const N: usize>(text: &[u8], name: &[u8]) -> bool {
    text.first_chunk::<N>() == name.first_chunk::<N>()
        && text.last_chunk::<N>() == name.last_chunk::<N>()
}

/// Sets the high bits of the bytes that are not plain. The lowest such bit is correct; above it, a borrow can mark
/// other bytes.
#[inline]
fn special(word: u64) -> u64 {
    // With this bit flipped, the quote comes right after the control characters, and the space is above it.
    let quote_or_control = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (quote_or_control | backslash) & !word & HIGH
}

/// Returns where the run of digits that starts at `at` ends.
#[inline]
pub(crate) fn digits_end(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    at
}

/// The extent of a number.
#[derive(Clone, Copy)]
pub(crate) struct NumberSpan {
    /// Where it ends.
    pub(crate) end: usize,
    /// Whether it has neither a fraction nor an exponent.
    pub(crate) integral: bool,
}

/// Scans a number by the grammar of RFC 8259; `Err` holds the offset of the first byte that does not fit.
pub(crate) fn number(bytes: &[u8], start: usize) -> Result<NumberSpan, usize> {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let first = if byte(start) == b'-' {
        start + 1
    } else {
        start
    };
    let mut end = digits_end(bytes, first);
    if end == first {
        return Err(first);
    }
    if byte(first) == b'0' && end > first + 1 {
        return Err(first + 1);
    }
    let mut integral = true;
    if byte(end) == b'.' {
        let fraction = end + 1;
        end = digits_end(bytes, fraction);
        if end == fraction {
            return Err(end);
        }
        integral = false;
    }
    if matches!(byte(end), b'e' | b'E') {
        let sign = end + 1;
        let exponent = if matches!(byte(sign), b'+' | b'-') {
            sign + 1
        } else {
            sign
        };
        end = digits_end(bytes, exponent);
        if end == exponent {
            return Err(end);
        }
        integral = false;
    }
    Ok(NumberSpan { end, integral })
}

/// Reads the four hexadecimal digits of a `\u` escape.
pub(crate) fn hex4(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..)?.first_chunk::<4>()?;
    let mut code = 0;
    for &digit in digits {
        code = code * 16 + char::from(digit).to_digit(16)?;
    }
    Some(code)
}

/// Returns the character of an escape of one letter.
pub(crate) fn short_escape(letter: u8) -> Option<char> {
    Some(match letter {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return None,
    })
}
