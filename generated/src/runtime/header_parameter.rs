//! Parameters of headers, such as the `boundary` of a media type.

/// Returns a parameter of a header, without its quotes and escapes.
#[allow(dead_code, reason = "only mocks and responses of several parts use it")]
pub(crate) fn header_parameter(text: &str, name: &str) -> Option<String> {
    let mut rest = text.split_once(';')?.1;
    loop {
        let (known, value) = rest.split_once('=')?;
        let value = value.trim_start();
        let (value, after) = match value.strip_prefix('"') {
            None => {
                let (value, after) = value.split_once(';').unwrap_or((value, ""));
                (value.trim().to_owned(), after)
            }
            Some(quoted) => quoted_text(quoted),
        };
        if known.trim_matches([' ', ';']).eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = after;
    }
}

/// Returns a text up to its closing quotation mark, and what follows.
#[allow(dead_code, reason = "only mocks and responses of several parts use it")]
fn quoted_text(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, text.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}
