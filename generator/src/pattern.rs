//! Patterns of the configuration: text with at most one `*`, which matches any text. In: a pattern and a text. Out: the
//! text that `*` matches.

/// Returns the text that `*` matches if a pattern matches a text; for a pattern without `*`, the text itself.
pub(crate) fn matched<'t>(pattern: &str, text: &'t str) -> Option<&'t str> {
    match pattern.split_once('*') {
        None => (pattern == text).then_some(text),
        Some((start, end)) => text.strip_prefix(start)?.strip_suffix(end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        assert_eq!(matched("/admin/*", "/admin/users"), Some("users"));
        assert_eq!(matched("*Page", "UserPage"), Some("User"));
        assert_eq!(matched("a*a", "a"), None);
        assert_eq!(matched("a", "a"), Some("a"));
        assert_eq!(matched("a", "ab"), None);
    }
}
