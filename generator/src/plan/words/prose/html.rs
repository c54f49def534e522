//! HTML within Markdown. In: prose of the document. Out: the prose with HTML tags replaced by Markdown where it has an
//! equivalent; all other tags stay, and the caller escapes them.

/// Converts tags to Markdown, except in code.
pub(super) fn to_markdown(text: &str) -> String {
    if !text.contains(['<', '&']) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut fenced = false;
    let mut open = Open::default();
    for line in text.lines() {
        let start = line.trim_start();
        let is_fence = start.starts_with("```") || start.starts_with("~~~");
        fenced ^= is_fence;
        match is_fence || fenced {
            true => out.push_str(line),
            false => self::line(line, start.starts_with('|'), &mut open, &mut out),
        }
        out.push('\n');
    }
    out
}

/// The tags that are open at a position.
#[derive(Default)]
struct Open {
    /// The target of the link.
    link: Option<String>,
    /// The number of cells so far in the row of an HTML table.
    cells: usize,
}

/// The characters that HTML writes as entities.
const ENTITIES: [(&str, &str); 8] = [
    ("&quot;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&#34;", "\""),
    ("&nbsp;", " "),
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
];

/// Converts the tags of a line. A row of a Markdown table must stay on one line.
fn line(text: &str, is_row: bool, open: &mut Open, out: &mut String) {
    let mut rest = text;
    let mut is_code = false;
    while let Some(character) = rest.chars().next() {
        if character == '`' {
            is_code = !is_code;
        }
        let entity = ENTITIES.iter().find(|(name, _)| rest.starts_with(name));
        if let Some((name, meant)) = entity.filter(|_| !is_code) {
            out.push_str(meant);
            rest = &rest[name.len()..];
            continue;
        }
        let found = (character == '<' && !is_code).then(|| tag(rest)).flatten();
        match found.and_then(|tag| Some((sign(&tag, is_row, open)?, tag.length))) {
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

/// A tag: its name in lower case, whether it closes, its attributes, and its length.
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

/// The Markdown for a tag, if there is an equivalent.
fn sign(tag: &Tag<'_>, is_row: bool, open: &mut Open) -> Option<String> {
    let text = match (tag.name.as_str(), tag.closes, is_row) {
        (
            "br" | "p" | "ul" | "ol" | "li" | "div" | "hr" | "table" | "tr" | "td" | "th",
            _,
            true,
        ) => " ",
        ("br", _, false) => "  \n",
        (
            "p" | "ul" | "ol" | "div" | "hr" | "table" | "dl" | "blockquote" | "center" | "section"
            | "pre" | "details",
            _,
            false,
        ) => "\n\n",
        ("li", false, false) => "\n- ",
        // A row becomes an item of a list, because it may have several lines.
        ("tr", false, false) => {
            open.cells = 0;
            "\n- "
        }
        ("td" | "th", false, false) => {
            open.cells += 1;
            if open.cells > 1 { " — " } else { "" }
        }
        ("dt", false, false) => "\n- **",
        ("dt", true, false) => "**: ",
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary", false, false) => "\n\n**",
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "summary", true, false) => "**\n\n",
        ("li" | "tr" | "td" | "th", true, false)
        | ("dd" | "thead" | "tbody" | "tfoot" | "caption", _, false)
        | ("span" | "font" | "small" | "sup" | "sub" | "u" | "label" | "nobr", _, _) => "",
        ("img", false, _) => attribute(tag.attributes, "alt=").unwrap_or_default(),
        ("b" | "strong", _, _) => "**",
        ("i" | "em", _, _) => "*",
        ("code" | "tt", _, _) => "`",
        ("a", false, _) => {
            open.link = Some(attribute(tag.attributes, "href=")?.to_owned());
            "["
        }
        ("a", true, _) => return open.link.take().map(|url| format!("]({url})")),
        _ => return None,
    };
    Some(text.to_owned())
}

/// The value of an attribute.
fn attribute<'t>(attributes: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = attributes.split_once(name)?;
    match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split(quote).next(),
        _ => rest.split_whitespace().next(),
    }
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
            (
                "<a href=https://a.test/b target=x>d</a>",
                "[d](https://a.test/b)\n",
            ),
            (
                "<table class='x'><tr><th>Code</th><td>Meaning</td></tr>",
                "\n\n\n- Code — Meaning\n",
            ),
            ("<h4 class='x'>Head</h4>", "\n\n**Head**\n\n\n"),
            ("<dl><dt>a</dt><dd>b</dd></dl>", "\n\n\n- **a**: b\n\n\n"),
            (
                "&quot;a&quot; &amp; &lt;b&gt; `&lt;`",
                "\"a\" & <b> `&lt;`\n",
            ),
            ("one of “<img src=x alt=\"🎲\" />”", "one of “🎲”\n"),
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
