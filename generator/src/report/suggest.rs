//! Finds the word that a misspelled one may have meant. In: a word and the known words. Out: the closest one, if it is
//! close enough.

/// Returns the known word that is closest to another one: equal except for case, or a few letters off.
pub fn closest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Longer words are not typing errors, and comparing them takes long.
    if word.is_empty() || word.len() > 100 {
        return None;
    }
    let most = (word.chars().count() / 4).clamp(1, 3);
    let lower = word.to_lowercase();
    let found = known.into_iter().filter_map(|name| {
        if name.len().abs_diff(word.len()) > 2 * most {
            return None;
        }
        let off = distance(&lower, &name.to_lowercase());
        (off <= most).then_some((off, name))
    });
    // If several are equally close, the first in the alphabet is used, so that the order of the known words does not
    // matter.
    found.min().map(|(_, name)| name)
}

/// Returns the number of letters to insert, delete, change, or swap with their neighbor.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (row, letter) in a.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, other) in b.iter().enumerate() {
            let mut least = (last[column] + usize::from(letter != other))
                .min(last[column + 1] + 1)
                .min(next[column] + 1);
            if row > 0 && column > 0 && a[row - 1] == *other && b[column - 1] == *letter {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_nearest() {
        let known = ["minLength", "maxLength", "operationId", "name"];
        assert_eq!(closest("minLenght", known), Some("minLength"));
        assert_eq!(closest("operationid", known), Some("operationId"));
        assert_eq!(closest("nmae", known), Some("name"));
        assert_eq!(closest("flavour", known), None);
        assert_eq!(closest("", known), None);
    }
}
