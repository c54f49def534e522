//! HTML within Markdown. In: prose as the document has it. Out: the same with the tags that Markdown has signs for as
//! these signs; all other tags stay, for the caller to make harmless.

/// Turns tags into Markdown, but not those in code.
pub(super) fn to_markdown(text: &str) -> String {
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut fenced = false;
    let mut link = None;
    for line in text.lines() {
        let start = line.trim_start();
        let is_fence = start.starts_with("```") || start.starts_with("~~~");
        fenced ^= is_fence;
        match is_fence || fenced {
            true => out.push_str(line),
            false => self::line(line, start.starts_with('|'), &mut link, &mut out),
        }
        out.push('\n');
    }
    out
}

/// Turns the tags of a line. `link` is where the link leads that is open; a row of a table is one line whatever stands in it.
fn line(text: &str, is_row: bool, link: &mut Option<String>, out: &mut String) {
    let mut rest = text;
    let mut is_code = false;
    while let Some(character) = rest.chars().next() {
        if character == '`' {
            is_code = !is_code;
        }
        let found = (character == '<' && !is_code).then(|| tag(rest)).flatten();
        match found.and_then(|tag| Some((sign(&tag, is_row, link)?, tag.length))) {
            Some((sign, length)) => {
                out.push_str(&sign);
                rest = &rest[length..];
            }
            None => {
                out.push(character);
                rest = &rest[character.len_utf8()..];
            }
        }
    }
}

/// A tag: its name in lower case, whether it closes, what else it says, and how long it is.
struct Tag<'a> {
    name: String,
    closes: bool,
    attributes: &'a str,
    length: usize,
}

fn tag(text: &str) -> Option<Tag<'_>> {
    let end = text.find('>')?;
    let inner = text.get(1..end)?;
    let (closes, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let name_end = inner
        .find(|character: char| !character.is_ascii_alphanumeric())
        .unwrap_or(inner.len());
    let (name, attributes) = inner.split_at(name_end);
    let is_tag = attributes.is_empty() || attributes.starts_with(char::is_whitespace);
    is_tag.then(|| Tag {
        name: name.to_ascii_lowercase(),
        closes,
        attributes,
        length: end + 1,
    })
}

/// What Markdown writes for a tag, if it has a sign for it.
fn sign(tag: &Tag<'_>, is_row: bool, link: &mut Option<String>) -> Option<String> {
    let text = match (tag.name.as_str(), tag.closes, is_row) {
        ("br" | "p" | "ul" | "ol" | "li" | "div", _, true) => " ",
        ("br", _, false) => "  \n",
        ("p" | "ul" | "ol" | "div", _, false) => "\n\n",
        ("li", false, false) => "\n- ",
        ("li", true, false) | ("span", _, _) => "",
        ("b" | "strong", _, _) => "**",
        ("i" | "em", _, _) => "*",
        ("code" | "tt", _, _) => "`",
        ("a", false, _) => {
            *link = Some(reference(tag.attributes)?.to_owned());
            "["
        }
        ("a", true, _) => return link.take().map(|url| format!("]({url})")),
        _ => return None,
    };
    Some(text.to_owned())
}

/// Where a link leads.
fn reference(attributes: &str) -> Option<&str> {
    let (_, rest) = attributes.split_once("href=")?;
    let quote = rest
        .chars()
        .next()
        .filter(|quote| matches!(quote, '"' | '\''))?;
    rest[1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::to_markdown;

    #[test]
    fn tags_become_signs() {
        let cases = [
            ("a<br/>b", "a  \nb\n"),
            (
                "<p>One.</p><P class=\"x\">Two.</P>",
                "\n\nOne.\n\n\n\nTwo.\n\n\n",
            ),
            (
                "<ul><li>a</li><li><b>b</b></li></ul>",
                "\n\n\n- a\n- **b**\n\n\n",
            ),
            (
                "<a href='https://a.test/?b=c' target=x>d</a>",
                "[d](https://a.test/?b=c)\n",
            ),
            ("| a<br>b |", "| a b |\n"),
            ("`<br>` <code>Vec<T></code>", "`<br>` `Vec<T>`\n"),
            ("```\n<br>\n```", "```\n<br>\n```\n"),
            (
                "a < b > c, <T>, <a name=x>, <script>",
                "a < b > c, <T>, <a name=x>, <script>\n",
            ),
        ];
        for (html, markdown) in cases {
            assert_eq!(to_markdown(html), markdown, "{html}");
        }
    }
}
