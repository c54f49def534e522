//! Signatures that accept more than before. In: two signatures, as callers see them. Out: whether all values that callers
//! passed before are still accepted.
//!
//! Only the types of values count, as in the rules of cargo for versions: where the compiler found the type of a value from
//! the signature, as in `f(text.parse()?)`, callers must now write it.

/// Returns `true` if the signatures only differ in parameters that now accept everything that converts into what they
/// accepted before.
pub(super) fn accepts_more(old: &str, new: &str) -> bool {
    // A function that constants can call, too, can be called as before.
    let new = match (old.starts_with("fn "), new.strip_prefix("const ")) {
        (true, Some(rest)) => rest,
        _ => new,
    };
    if old == new {
        return true;
    }
    match (parameters(old), parameters(new)) {
        (Some(old), Some(new)) => {
            let is_same = (old.0, old.2) == (new.0, new.2) && old.1.len() == new.1.len();
            is_same
                && old
                    .1
                    .iter()
                    .zip(&new.1)
                    .all(|(old, new)| parameter(old, new))
        }
        (None, None) => generalizes(old, new),
        _ => false,
    }
}

/// Splits a signature at its parameters: the text before them, the parameters, and the text after them.
fn parameters(signature: &str) -> Option<(&str, Vec<&str>, &str)> {
    let open = signature.find('(')?;
    // The type of a setting is no list of parameters.
    if signature[..open].contains(['<', ' ']) && !signature.contains("fn ") {
        return None;
    }
    let (mut depth, mut start, mut found) = (0_usize, open + 1, Vec::new());
    let mut before = ' ';
    for (at, sign) in signature.char_indices().skip_while(|(at, _)| *at < open) {
        match sign {
            '(' | '[' | '{' | '<' => depth += 1,
            '>' if before == '-' => {}
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            ',' if depth == 1 => {
                found.push(signature[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        if depth == 0 {
            found.push(signature[start..at].trim());
            return Some((&signature[..open], found, &signature[at + 1..]));
        }
        before = sign;
    }
    None
}

/// Whether a parameter accepts the same values, or more.
fn parameter(old: &str, new: &str) -> bool {
    match (old.split_once(": "), new.split_once(": ")) {
        _ if old == new => true,
        (Some((name, old)), Some((now, new))) => name == now && generalizes(old, new),
        _ => false,
    }
}

/// Whether a type is what callers passed before, or a bound that it fulfils.
fn generalizes(old: &str, new: &str) -> bool {
    let within = |text: &str, start: &str| {
        let inner = text.strip_prefix(start)?.strip_suffix('>')?;
        Some(inner.to_owned())
    };
    if old == new {
        return true;
    }
    if new == "impl AsRef<str>" {
        return ["&str", "&String", "String"].contains(&old);
    }
    if let Some(item) = within(new, "impl IntoIterator<Item = ") {
        return within(old, "Vec<").is_some_and(|own| own == item);
    }
    let Some(target) = within(new, "impl Into<") else {
        return false;
    };
    // A reference to another type, which is dereferenced without being written, does not convert. A number without a type
    // is an `i32` or an `f64` if several types convert.
    let is_number = |word: &str| NUMBERS.contains(&word);
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    if old.starts_with('&') || old.split(|c| !is_word(c)).any(is_number) {
        return false;
    }
    let optional = within(&target, "Optional<");
    let inner = optional.or_else(|| within(&target, "Option<"));
    let is_inner = inner.is_some_and(|inner| inner == old || within(old, "Option<") == Some(inner));
    old == target || is_inner
}

/// The types of numbers of which a literal may get another type.
const NUMBERS: [&str; 13] = [
    "f32", "i128", "i16", "i32", "i64", "i8", "isize", "u128", "u16", "u32", "u64", "u8", "usize",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// G7: all values that could be passed still can, also literals.
    #[test]
    fn g7_more_values_are_accepted() {
        for (old, new) in [
            ("bool", "impl Into<Optional<bool>>"),
            ("f64", "impl Into<Optional<f64>>"),
            ("Option<bool>", "impl Into<Optional<bool>>"),
            ("String", "impl Into<String>"),
            ("&str", "impl AsRef<str>"),
            ("(a: bool) -> B", "(a: impl Into<Optional<bool>>) -> B"),
            (
                "(a: Vec<Option<A>>, b: B)",
                "(a: impl IntoIterator<Item = Option<A>>, b: B)",
            ),
            (
                "fn open(self, open: bool) -> Self",
                "fn open(self, open: impl Into<Optional<bool>>) -> Self",
            ),
            ("fn a(&self) -> B", "const fn a(&self) -> B"),
        ] {
            assert!(accepts_more(old, new), "{old} {new}");
            assert!(!accepts_more(new, old), "{new} {old}");
        }
    }

    /// G7: a large literal would be an `i32`; a value of another type, a name and a result are no less than they were.
    #[test]
    fn g7_other_signatures_are_not_more() {
        for (old, new) in [
            ("i64", "impl Into<Optional<i64>>"),
            ("Option<u64>", "impl Into<Optional<u64>>"),
            ("f32", "impl Into<f32>"),
            ("&str", "impl Into<String>"),
            ("&Pet", "impl Into<Optional<Pet>>"),
            ("bool", "impl Into<Optional<Open>>"),
            ("impl Into<String>", "impl AsRef<str>"),
            ("(a: bool) -> B", "(b: impl Into<Optional<bool>>) -> B"),
            ("(a: bool) -> B", "(a: impl Into<Optional<bool>>) -> C"),
            ("(a: bool) -> B", "() -> B"),
            (
                "fn a(&self, f: impl Fn(u8) -> A)",
                "fn a(&self, f: impl Fn(u8) -> B)",
            ),
        ] {
            assert!(!accepts_more(old, new), "{old} {new}");
        }
    }
}
