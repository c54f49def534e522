//! Finding the end of strings and numbers, eight bytes at a time where it matters.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Returns where the run of plain bytes that starts at `at` ends: at a quote, a backslash, a control character, or the
/// end of the text.
#[inline]
pub(crate) fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let special = special(u64::from_le_bytes(*chunk));
        if special != 0 {
            return at + (special.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' || byte == b'\\' || byte < 0x20 {
            break;
        }
        at += 1;
    }
    at
}

/// Returns where a number or a word that starts at `at` ends: at a comma, a bracket, white space, or the end of the
/// text.
#[inline]
pub(crate) fn word_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b'a'..=b'z' | b'0'..=b'9' | b'.' | b'+' | b'-' | b'E') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Says whether none of the bytes needs an escape in a string.
#[inline]
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    starts_with_plain(bytes, bytes)
}

/// Says whether the text starts with these bytes and none of them needs an escape in a string.
#[inline]
pub(crate) fn starts_with_plain(text: &[u8], bytes: &[u8]) -> bool {
    let Some(text) = text.get(..bytes.len()) else {
        return false;
    };
    // The last word may overlap with those before.
    if let (Some(ours), Some(theirs)) = (bytes.last_chunk::<8>(), text.last_chunk::<8>()) {
        let chunks = bytes.as_chunks::<8>().0.iter().zip(text.as_chunks::<8>().0);
        return chunks.fold(difference(ours, theirs), |found, (ours, theirs)| {
            found | difference(ours, theirs)
        }) == 0;
    }
    if let (Some(first), Some(last), Some(text_first), Some(text_last)) = (
        bytes.first_chunk::<4>(),
        bytes.last_chunk::<4>(),
        text.first_chunk::<4>(),
        text.last_chunk::<4>(),
    ) {
        let word = |first, last| {
            u64::from(u32::from_le_bytes(first)) << 32 | u64::from(u32::from_le_bytes(last))
        };
        let (ours, theirs) = (word(*first, *last), word(*text_first, *text_last));
        return special(ours) | (ours ^ theirs) == 0;
    }
    bytes
        .iter()
        .zip(text)
        .all(|(&ours, &theirs)| ours == theirs && ours != b'"' && ours != b'\\' && ours >= 0x20)
}

/// Zero if both words are equal and plain.
#[inline]
fn difference(ours: &[u8; 8], theirs: &[u8; 8]) -> u64 {
    let ours = u64::from_le_bytes(*ours);
    special(ours) | (ours ^ u64::from_le_bytes(*theirs))
}

/// Marks the bytes that are not plain by their high bits. The lowest mark is right; above it, a borrow can mark a byte
/// wrongly.
#[inline]
fn special(word: u64) -> u64 {
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    let found = (quote.wrapping_sub(ONES) & !quote)
        | (backslash.wrapping_sub(ONES) & !backslash)
        | (word.wrapping_sub(ONES * 0x20) & !word);
    found & HIGH
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

/// The character after a backslash, for the escapes of one letter.
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
