//! Constraints as sentences. In: the docs of a value and its constraints. Out: the docs, with the constraints that they
//! do not mention already.

use super::prose;
use crate::ir::{Bound, Constraints, Docs, Range};
use crate::sentences;

/// Formats that have a type or an encoding of their own, or that add nothing for readers.
const SILENT_FORMATS: [&str; 6] = ["binary", "byte", "date", "date-time", "password", "uuid"];

/// The most listed values that are still useful to a reader.
const MOST_LISTED: usize = 40;

/// Adds to the docs of a value the values that the document lists and the content of a string.
pub(in crate::plan) fn with_values(docs: String, source: &Docs) -> String {
    let docs = listed(docs, source);
    let constraints = &source.constraints;
    let (media_type, encoding) = (
        constraints.media_type.as_ref(),
        constraints.encoding.as_ref(),
    );
    let is_said = |name: &String| docs.to_lowercase().contains(&name.to_lowercase());
    if media_type.into_iter().chain(encoding).all(is_said) {
        return docs;
    }
    let (media_type, encoding) = (
        media_type.map(|name| prose::code(name)),
        encoding.map(|name| prose::code(name)),
    );
    let sentence = sentences::content(media_type.as_deref(), encoding.as_deref());
    join(docs, &Vec::from_iter(sentence))
}

/// Adds to the docs of what callers construct the keywords that only the server checks.
pub(in crate::plan) fn with_checks(docs: String, source: &Docs) -> String {
    let checks = &source.constraints.checks;
    match checks.is_empty() {
        true => docs,
        false => {
            let codes: Vec<String> = checks.iter().map(|check| prose::code(check)).collect();
            join(docs, &[sentences::server_checks(&codes)])
        }
    }
}

fn listed(docs: String, source: &Docs) -> String {
    let constraints = &source.constraints;
    let codes: Vec<String> = constraints
        .listed
        .iter()
        .map(|value| prose::code(value))
        .collect();
    let is_said = constraints.listed.iter().all(|value| names(&docs, value));
    let has_meanings = constraints.meanings.iter().any(Option::is_some);
    if codes.is_empty() || codes.len() > MOST_LISTED || is_said && !has_meanings {
        return docs;
    }
    if has_meanings {
        let lines = codes.iter().enumerate().map(|(at, code)| {
            match constraints.meanings.get(at).and_then(Option::as_ref) {
                Some(said) => format!("- {code}: {}", prose::safe(said).replace('\n', " ")),
                None => format!("- {code}"),
            }
        });
        return format!("{docs}\n\n{}", lines.collect::<Vec<_>>().join("\n"));
    }
    join(docs, &[sentences::documented_values(&codes)])
}

/// Adds the constraints of a value to its docs. A required value has no default.
pub(in crate::plan) fn with_constraints(docs: String, source: &Docs, required: bool) -> String {
    let docs = with_values(docs, source);
    let constraints = &source.constraints;
    let described = prose::said(source).is_some();
    let default = constraints.default.as_ref().filter(|_| !required);
    let added: Vec<String> = figured(constraints)
        .into_iter()
        .filter(|(figures, _)| {
            figures.is_empty() || !figures.iter().all(|figure| names(&docs, figure))
        })
        .map(|(_, sentence)| sentence)
        .chain(
            // A description is more informative than the name of a format.
            constraints
                .format
                .as_ref()
                .filter(|format| !described && !SILENT_FORMATS.contains(&format.as_str()))
                .map(|format| sentences::format(&prose::code(format))),
        )
        .chain(
            default
                .filter(|value| !names_all(&docs, value))
                .map(|value| sentences::default(&prose::code(value))),
        )
        .collect();
    with_checks(join(docs, &added), source)
}

fn join(mut docs: String, added: &[String]) -> String {
    if added.is_empty() {
        return docs;
    }
    let is_paragraph = !docs.contains('\n') && docs.ends_with(['.', '!', '?']);
    docs.push_str(if is_paragraph { " " } else { "\n\n" });
    docs.push_str(&added.join(" "));
    docs
}

/// All constraints and the default as sentences, even those that the docs mention.
pub(in crate::plan) fn sentences(constraints: &Constraints) -> Vec<String> {
    let default = constraints.default.as_ref();
    let listed = (!constraints.listed.is_empty()).then(|| sentences::one_of(&constraints.listed));
    figured(constraints)
        .into_iter()
        .map(|(_, sentence)| sentence)
        .chain(listed)
        .chain(default.map(|value| sentences::default(&prose::code(value))))
        .collect()
}

/// Each constraint as a sentence, with the figures by which existing docs would mention it.
fn figured(constraints: &Constraints) -> Vec<(Vec<String>, String)> {
    let mut found = Vec::new();
    if let Some(sentence) = numbers(&constraints.number) {
        let ends = [&constraints.number.least, &constraints.number.most];
        let figures = ends.into_iter().flatten();
        found.push((figures.map(|end| end.number.clone()).collect(), sentence));
    }
    if let Some(number) = &constraints.multiple_of {
        found.push((vec![number.clone()], sentences::multiple_of(number)));
    }
    for (range, one, several) in [
        (&constraints.length, "character", "characters"),
        (&constraints.items, "item", "items"),
        (&constraints.properties, "property", "properties"),
    ] {
        if let Some(sentence) = counts(range, one, several) {
            let figures = [range.least, range.most].into_iter().flatten();
            found.push((figures.map(|end| end.to_string()).collect(), sentence));
        }
    }
    if constraints.unique {
        // Existing docs could not mention it by a figure.
        found.push((Vec::new(), sentences::UNIQUE.to_owned()));
    }
    if let Some(pattern) = &constraints.pattern {
        let sentence = sentences::pattern(&prose::code(pattern));
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

fn counts(range: &Range<usize>, one: &str, several: &str) -> Option<String> {
    let several = |count: usize| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {several}"),
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

/// Returns `true` if a text mentions a value, or all values of a list.
fn names_all(text: &str, value: &str) -> bool {
    match serde_json::from_str::<Vec<serde_json::Value>>(value) {
        Ok(values) => values.iter().all(|value| match value.as_str() {
            Some(value) => names(text, value),
            None => names(text, &value.to_string()),
        }),
        Err(_) => names(text, value),
    }
}

/// Returns `true` if a text mentions a figure in any language, and not as part of another figure; `10,000` and `10_000`
/// are the same as 10000. Numbers in words are not recognized.
fn names(text: &str, figure: &str) -> bool {
    let plain = text.replace([',', '_'], "");
    let figure = &figure.replace([',', '_'], "");
    let is_part = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    plain.match_indices(figure).any(|(start, found)| {
        let before = plain[..start].chars().next_back();
        let after = plain[start + found.len()..].chars().next();
        !is_part(before) && !is_part(after)
    })
}

#[cfg(test)]
mod tests {
    use super::{names, names_all};

    /// G9: a figure counts as mentioned only as a whole number, and not as part of another.
    #[test]
    fn a_figure_is_told_as_a_whole() {
        assert!(names("At most 10,000 items.", "10000"));
        assert!(!names("At most 100 items.", "10"));
        assert!(names("Höchstens 10 Einträge.", "10"));
        assert!(!names("At least one item.", "1"));
        assert!(names_all(
            "By `-created_at` unless asked.",
            r#"["-created_at"]"#
        ));
        assert!(!names_all("By `-created_at`.", r#"["-created_at","id"]"#));
    }
}
