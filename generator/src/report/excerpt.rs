//! The line of a file that a problem is about, cut to the width of a terminal, and safe to print.
//!
//! In: a line of the file. Out: an [`Excerpt`].

/// The number of characters of a line that are kept around its column. A terminal shows fewer and cuts the line
/// further.
const WIDTH: usize = 400;

/// A part of a line, with a marker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The part; the whole line if it is short.
    pub text: String,
    /// The number of characters of the line before it.
    pub skipped: usize,
    /// The start of the marker, in bytes of the part.
    pub start: usize,
    /// The end of the marker, in bytes of the part.
    pub end: usize,
}

impl Excerpt {
    /// Cuts a line around a column, counted from 1 in characters, and marks `width` characters from there.
    pub fn of(line: &str, column: usize, width: usize) -> Self {
        let at = column.saturating_sub(1);
        let skipped = skipped(at);
        let mut rest = line.chars();
        if skipped > 0 {
            rest.nth(skipped - 1);
        }
        Self::cut(rest.as_str(), skipped, at, width)
    }

    /// Does the same, without reading the line up to that column, which starts at this byte of the line.
    pub(crate) fn at(line: &str, byte: usize, column: usize, width: usize) -> Self {
        let at = column.saturating_sub(1);
        let skipped = skipped(at);
        let mut rest = line.get(..byte).unwrap_or(line).char_indices();
        let start = match at - skipped {
            _ if skipped == 0 => 0,
            0 => byte,
            kept => rest.nth_back(kept - 1).map_or(0, |(start, _)| start),
        };
        Self::cut(line.get(start..).unwrap_or_default(), skipped, at, width)
    }

    /// Keeps the first characters of the rest of a line; `at` is the number of characters before the mark, with those that
    /// are skipped.
    fn cut(rest: &str, skipped: usize, at: usize, width: usize) -> Self {
        let mut text = String::new();
        let (mut start, mut end) = (None, None);
        let part = rest.chars().take(WIDTH);
        for (offset, character) in part.enumerate() {
            if skipped + offset == at {
                start = Some(text.len());
            }
            if skipped + offset == at + width.max(1) {
                end = Some(text.len());
            }
            text.push(harmless(character));
        }
        let whole = text.len();
        let start = start.unwrap_or(whole);
        Self {
            start,
            end: end.unwrap_or(whole).max(start),
            text,
            skipped,
        }
    }
}

/// The number of characters that are cut off a line before a mark with this many characters before it.
const fn skipped(at: usize) -> usize {
    if at < WIDTH { 0 } else { at - WIDTH / 2 }
}

/// Replaces control and direction characters, which a document could use to hide text or to control a terminal.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(harmless).collect()
}

fn harmless(character: char) -> char {
    match character {
        '\t' => ' ',
        _ if character.is_control() => '\u{fffd}',
        // Marks and overrides of direction, and characters without width.
        '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => '\u{fffd}',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_long_lines_around_the_column() {
        let line = format!("{}word{}", "-".repeat(900), "-".repeat(900));
        let excerpt = Excerpt::of(&line, 901, 4);
        assert_eq!(excerpt.text.chars().count(), WIDTH);
        assert_eq!(&excerpt.text[excerpt.start..excerpt.end], "word");
    }

    /// G2: it makes no difference how the place in the line was found.
    #[test]
    fn a_byte_and_a_column_are_the_same_place() {
        let line = "aé日".repeat(WIDTH);
        let places = line.char_indices().enumerate();
        for (column, (byte, _)) in places.chain([(3 * WIDTH, (line.len(), ' '))]) {
            let wanted = Excerpt::of(&line, column + 1, 3);
            assert_eq!(Excerpt::at(&line, byte, column + 1, 3), wanted, "{column}");
        }
    }

    #[test]
    fn keeps_short_lines() {
        let excerpt = Excerpt::of("é: word", 4, 4);
        assert_eq!(
            (
                excerpt.text.as_str(),
                &excerpt.text[excerpt.start..excerpt.end]
            ),
            ("é: word", "word")
        );
        let end = Excerpt::of("word", 5, 1);
        assert_eq!((end.start, end.end), (4, 4));
    }

    /// G2: text of a document does not control the terminal.
    #[test]
    fn hides_nothing() {
        let text = printable("a\u{1b}[2Jb\u{202e}c\u{7}\td\u{2066}\u{200b}e\r\n");
        assert_eq!(
            text,
            "a\u{fffd}[2Jb\u{fffd}c\u{fffd} d\u{fffd}\u{fffd}e\u{fffd}\u{fffd}"
        );
    }
}
