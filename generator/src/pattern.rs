//! Patterns of the configuration: text in which one `*` stands for any text. In: a pattern and a text. Out: what `*`
//! stands for.

/// What `*` stands for where a pattern matches a text; the text itself for a pattern without one.
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
