//! What the API demands of a value, as sentences. In: the docs of a value and its limits. Out: the docs, with the limits
//! that they do not tell themselves.

use super::prose;
use crate::ir::{Bound, Docs, Limits, Range};

/// Adds the limits of a value to its docs. A required value has no default.
pub(super) fn told(mut docs: String, source: &Docs, required: bool) -> String {
    let limits = &source.limits;
    let described = source.summary.is_some() || source.description.is_some();
    let default = limits.default.as_ref().filter(|_| !required);
    let added: Vec<String> = sentences(limits)
        .into_iter()
        .filter(|(figures, _)| !figures.iter().all(|figure| names(&docs, figure)))
        .map(|(_, sentence)| sentence)
        .chain(
            // Who describes a value says what it is better than the name of its format does.
            limits
                .format
                .as_ref()
                .filter(|_| !described)
                .map(|format| format!("Format: {}.", prose::code(format))),
        )
        .chain(
            default
                .filter(|value| !names(&docs, value) && !docs.to_lowercase().contains("default"))
                .map(|value| format!("Default: {}.", prose::code(value))),
        )
        .collect();
    if added.is_empty() {
        return docs;
    }
    let is_paragraph = !docs.contains('\n') && docs.ends_with(['.', '!', '?']);
    docs.push_str(if is_paragraph { " " } else { "\n\n" });
    docs.push_str(&added.join(" "));
    docs
}

/// Each limit as a sentence, with the figures by which docs would tell it.
fn sentences(limits: &Limits) -> Vec<(Vec<String>, String)> {
    let mut found = Vec::new();
    if let Some(sentence) = numbers(&limits.number) {
        let ends = [&limits.number.least, &limits.number.most];
        let figures = ends.into_iter().flatten();
        found.push((figures.map(|end| end.number.clone()).collect(), sentence));
    }
    if let Some(number) = &limits.multiple_of {
        found.push((vec![number.clone()], format!("A multiple of {number}.")));
    }
    for (range, one) in [(&limits.length, "character"), (&limits.items, "item")] {
        if let Some(sentence) = counts(range, one) {
            let figures = [range.least, range.most].into_iter().flatten();
            found.push((figures.map(|end| end.to_string()).collect(), sentence));
        }
    }
    if limits.unique {
        let word = "twice".to_owned();
        found.push((vec![word], "No item stands twice in it.".to_owned()));
    }
    if let Some(pattern) = &limits.pattern {
        let sentence = format!("Matches {}.", prose::code(pattern));
        found.push((vec![pattern.clone()], sentence));
    }
    found
}

fn numbers(range: &Range<Bound>) -> Option<String> {
    let least = range.least.as_ref().map(|end| match end.exclusive {
        true => format!("more than {}", end.number),
        false => format!("at least {}", end.number),
    });
    let most = range.most.as_ref().map(|end| match end.exclusive {
        true => format!("less than {}", end.number),
        false => format!("at most {}", end.number),
    });
    match (&range.least, &range.most, least, most) {
        (Some(least), Some(most), ..) if !least.exclusive && !most.exclusive => {
            Some(format!("From {} to {}.", least.number, most.number))
        }
        (_, _, Some(least), Some(most)) => Some(capital(&format!("{least} and {most}."))),
        (_, _, Some(end), None) | (_, _, None, Some(end)) => Some(capital(&format!("{end}."))),
        (_, _, None, None) => None,
    }
}

fn counts(range: &Range<usize>, one: &str) -> Option<String> {
    let several = |count: usize| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {one}s"),
    };
    match (range.least, range.most) {
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {}.", several(most))),
        (Some(least), Some(most)) => Some(format!("{least} to {}.", several(most))),
        (Some(least), None) => Some(format!("At least {}.", several(least))),
        (None, Some(most)) => Some(format!("At most {}.", several(most))),
        (None, None) => None,
    }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Whether a text has a figure or a word, not as part of another; `10,000` and `10_000` are 10000, and who says "one"
/// or "not empty" says 1.
fn names(text: &str, figure: &str) -> bool {
    let plain = match figure {
        "1" if has_word(text, "one") || has_word(text, "empty") => return true,
        _ => text.replace([',', '_'], ""),
    };
    let is_part = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    plain.match_indices(figure).any(|(start, found)| {
        let before = plain[..start].chars().next_back();
        let after = plain[start + found.len()..].chars().next();
        !is_part(before) && !is_part(after)
    })
}

fn has_word(text: &str, wanted: &str) -> bool {
    text.split(|character: char| !character.is_alphanumeric())
        .any(|word| word == wanted)
}

#[cfg(test)]
mod tests {
    use super::names;

    /// G9: docs tell a limit by its figure or its word, and not by a part of another.
    #[test]
    fn a_figure_is_told_as_a_whole() {
        assert!(names("At most 10,000 items.", "10000"));
        assert!(!names("At most 100 items.", "10"));
        assert!(names("At least one item.", "1"));
        assert!(names("Not empty.", "1"));
        assert!(!names("Phone number; none by default.", "1"));
    }
}
