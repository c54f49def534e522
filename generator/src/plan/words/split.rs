//! The words of names. In: a name. Out: its words, and those that several names share.

use heck::ToUpperCamelCase;

/// The number of words that several names share at their start, and at their end.
pub(in crate::plan) fn common_affixes(names: &[Vec<String>]) -> (usize, usize) {
    let Some((first, rest)) = names.split_first() else {
        return (0, 0);
    };
    let shortest = names.iter().map(Vec::len).min().unwrap_or(0);
    let same_start = |at: usize| rest.iter().all(|name| name.get(at) == first.get(at));
    let prefix = (0..shortest).take_while(|at| same_start(*at)).count();
    let same_end = |back: usize| {
        rest.iter()
            .all(|name| name[name.len() - back] == first[first.len() - back])
    };
    let suffix = (1..=shortest.saturating_sub(prefix))
        .take_while(|back| same_end(*back))
        .count();
    (prefix, suffix)
}

/// The words of a name in upper camel case.
pub(in crate::plan) fn split_words(name: &str) -> Vec<String> {
    if name.is_ascii() {
        let mut words = Vec::new();
        ascii_words(name, |word| {
            let mut word = word.to_ascii_lowercase();
            if let Some(first) = word.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            words.push(word);
        });
        return words;
    }
    let name = heck::ToSnakeCase::to_snake_case(name);
    let words = name.split('_').filter(|word| !word.is_empty());
    words.map(ToUpperCamelCase::to_upper_camel_case).collect()
}

/// The words of a name in snake case.
pub(in crate::plan) fn snake(name: &str) -> String {
    if !name.is_ascii() {
        return heck::ToSnakeCase::to_snake_case(name);
    }
    let mut words = String::with_capacity(name.len() + 4);
    ascii_words(name, |word| {
        if !words.is_empty() {
            words.push('_');
        }
        words.push_str(word);
    });
    words.make_ascii_lowercase();
    words
}

/// The words of a name of ASCII characters, which almost all names are: `heck` would write them character by character.
pub(in crate::plan) fn ascii_words<'n>(name: &'n str, mut push: impl FnMut(&'n str)) {
    let parts = name.split(|c: char| !c.is_ascii_alphanumeric());
    for part in parts.filter(|part| !part.is_empty()) {
        let bytes = part.as_bytes();
        // A word starts at a capital letter after a small one, and at the last of several capital letters before a
        // small one. Digits belong to the word before them.
        let (mut start, mut is_capital) = (0, None);
        for (at, pair) in bytes.windows(2).enumerate() {
            let own = match pair[0].is_ascii_alphabetic() {
                true => Some(pair[0].is_ascii_uppercase()),
                false => is_capital,
            };
            if own == Some(false) && pair[1].is_ascii_uppercase() {
                push(&part[start..=at]);
                (start, is_capital) = (at + 1, None);
            } else if is_capital == Some(true)
                && pair[0].is_ascii_uppercase()
                && pair[1].is_ascii_lowercase()
            {
                push(&part[start..at]);
                (start, is_capital) = (at, None);
            } else {
                is_capital = own;
            }
        }
        push(&part[start..]);
    }
}

#[cfg(test)]
mod tests {
    use heck::ToSnakeCase;

    use super::super::name::{Case, render};
    use super::*;

    /// G4: names of ASCII characters are split where `heck` splits them.
    #[test]
    fn ascii_names_are_split_as_by_heck() {
        let parts = ["a", "B", "1", "_", "ab", "AB", "Ab", "aB", "2x", "X2", "-"];
        for one in parts {
            for two in parts {
                for three in parts {
                    for four in parts {
                        let name = [one, two, three, four].concat();
                        let snake = name.to_snake_case();
                        assert_eq!(super::snake(&name), snake, "{name}");
                        let words = snake.split('_').filter(|word| !word.is_empty());
                        let words: Vec<String> =
                            words.map(ToUpperCamelCase::to_upper_camel_case).collect();
                        assert_eq!(split_words(&name), words, "{name}");
                        let name = format!("x{name}");
                        let (camel, snake) = (name.to_upper_camel_case(), name.to_snake_case());
                        assert_eq!(render(&name, Case::Type), camel);
                        assert_eq!(render(&name, Case::Value), snake);
                    }
                }
            }
        }
    }
}
