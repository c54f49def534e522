//! Boundaries between the parts of a body. In: the contents of the parts. Out: a boundary that none of them contains.

use std::collections::HashSet;

use crate::runtime::timing;

/// The prefix of every boundary; a number follows.
const START: &str = "part-boundary-";

/// Returns the boundary with the lowest number that no part contains, so that the same parts give the same bytes.
pub(super) fn free<'a>(contents: impl Iterator<Item = &'a [u8]>) -> String {
    let taken: HashSet<u64> = contents.flat_map(numbers).collect();
    // There are fewer numbers in use than bytes, so one is free.
    let number = (0..).find(|number| !taken.contains(number));
    format!("{START}{}", number.unwrap_or(u64::MAX))
}

/// Returns an unpredictable boundary.
pub(super) fn random() -> String {
    format!("{START}{:016x}{:016x}", timing::random(), timing::random())
}

/// Returns the numbers of the boundaries that a text contains, in one pass. `part-boundary-12` contains those of 1 and 12.
fn numbers(text: &[u8]) -> Vec<u64> {
    let mut found = Vec::new();
    for (start, window) in text.windows(START.len()).enumerate() {
        if window != START.as_bytes() {
            continue;
        }
        let after = text[start + START.len()..].iter();
        let mut number = 0_u64;
        for digit in after.map_while(|byte| byte.checked_sub(b'0').filter(|digit| *digit < 10)) {
            let Some(next) = number
                .checked_mul(10)
                .and_then(|tens| tens.checked_add(u64::from(digit)))
            else {
                break;
            };
            number = next;
            found.push(number);
            // Boundaries have no leading zeros.
            if number == 0 {
                break;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        free([text.as_bytes()].into_iter())
    }

    /// R1: the boundary is found in one pass, even if a part is crafted to contain many boundaries.
    #[test]
    fn r1_the_lowest_free_number() {
        assert_eq!(of(""), "part-boundary-0");
        assert_eq!(of("part-boundary-0"), "part-boundary-1");
        assert_eq!(of("part-boundary-1"), "part-boundary-0");
        assert_eq!(of("part-boundary-01"), "part-boundary-1");
        assert_eq!(of("part-boundary-part-boundary-0x"), "part-boundary-1");
        let digits = "9".repeat(40);
        assert_eq!(of(&format!("part-boundary-{digits}")), "part-boundary-0");
        let all: String = (0..20_000)
            .map(|number| format!("part-boundary-{number}"))
            .collect();
        assert_eq!(of(&all), "part-boundary-20000");
        assert!(!all.contains(&of(&all)));
    }

    #[test]
    fn r1_a_longer_number_takes_the_shorter_ones() {
        let text = "part-boundary-0part-boundary-123";
        assert_eq!(of(text), "part-boundary-2");
        assert!(!text.contains("part-boundary-2"));
    }

    #[test]
    fn r1_random_boundaries_differ() {
        assert_ne!(random(), random());
    }
}
