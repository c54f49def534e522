//! The docs of operations besides their text. In: the text, and how the operation is sent. Out: its line in the table
//! of a service, whether the docs also show method and path, and the aliases by which a search finds it.

/// The docs of an operation in a table: the first sentence, unless it starts with code or a list, which do not fit.
pub(super) fn summary(docs: &str) -> String {
    let first = docs.split("\n\n").next().unwrap_or_default();
    let starts = ['`', '-', '*', '#', '|', '>'];
    match first.trim_start().starts_with(starts) {
        true => String::new(),
        false => first
            .find(". ")
            .map_or(first, |end| &first[..=end])
            .to_owned(),
    }
}

/// Whether method and path follow the docs, which do not contain them.
pub(super) fn shows_path(docs: &str, method: &str, path: &str) -> bool {
    let line = format!("`{method} {}`", path.replace('`', "'"));
    !docs.contains(&line)
}

/// The aliases by which a search of the docs finds an operation: its id, and its method and path.
pub(super) fn aliases(name: &str, id: &str, method: &str, path: &str) -> Vec<String> {
    let line = format!("{method} {path}");
    // An alias has no quotes and no whitespace except single spaces inside, and it differs from the name.
    let is_odd = |character: char| {
        matches!(character, '"' | '\'') || character.is_whitespace() && character != ' '
    };
    let is_alias = |text: &String| {
        !text.is_empty()
            && text.trim() == text
            && !text.contains(is_odd)
            && text.trim_start_matches("r#") != name
    };
    // A search only matches whole aliases, and few people type the trailing slash.
    let short = line.trim_end_matches('/').to_owned();
    let mut aliases = vec![id.to_owned(), line, short];
    aliases.dedup();
    aliases.retain(is_alias);
    aliases
}
