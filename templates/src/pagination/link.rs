//! Pagination by the header `Link` (RFC 8288): each response links to the next page.

use http::header::LINK;

use super::seen::Seen;
use super::url::follow;
use crate::runtime::{Call, Error, RawResponse, Step};

/// Pagination by the link with the relation `next` in the header `Link`. A response without one is the last.
#[derive(Default)]
pub struct Link {
    seen: Seen,
}

impl Link {
    /// Creates the step, which starts with the requested page.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl<P> Step<P> for Link {
    fn advance(
        &mut self,
        call: &mut Call<P>,
        _: &P,
        response: &RawResponse,
    ) -> Result<bool, Error> {
        let values = response.headers().get_all(LINK);
        let mut texts = values.iter().filter_map(|value| value.to_str().ok());
        match texts.find_map(next) {
            Some(url) => follow(call, url, &mut self.seen, response),
            None => Ok(false),
        }
    }

    fn ends_empty(&self) -> bool {
        false
    }
}

impl std::fmt::Debug for Link {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Link")
    }
}

/// Returns the target of the first link with the relation `next` and without an anchor.
fn next(header: &str) -> Option<&str> {
    let mut rest = header;
    loop {
        let start = rest.find('<')?;
        let (target, after) = rest.get(start + 1..)?.split_once('>')?;
        let (is_next, after) = parameters(after);
        if is_next {
            return Some(target.trim());
        }
        rest = after;
    }
}

/// Returns whether the relation of a link is `next`, and what follows the link.
fn parameters(text: &str) -> (bool, &str) {
    let mut relation: Option<String> = None;
    let mut is_anchored = false;
    let mut rest = text.trim_start();
    while let Some(after) = rest.strip_prefix(';') {
        let after = after.trim_start();
        let name_ends = after.find(['=', ';', ',']).unwrap_or(after.len());
        let (name, after) = after.split_at(name_ends);
        let (value, after) = match after.strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => (String::new(), after),
        };
        let name = name.trim();
        // If there are several relations, the first one is used.
        if name.eq_ignore_ascii_case("rel") && relation.is_none() {
            relation = Some(value);
        } else if name.eq_ignore_ascii_case("anchor") {
            is_anchored = true;
        }
        rest = after.trim_start();
    }
    let is_next = relation.is_some_and(|relation| {
        let mut relations = relation.split_ascii_whitespace();
        relations.any(|relation| relation.eq_ignore_ascii_case("next"))
    });
    let after = rest.find(',').and_then(|at| rest.get(at + 1..));
    (is_next && !is_anchored, after.unwrap_or_default())
}

/// Returns the value of a parameter, quoted or not, and what follows it.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let ends = text.find([';', ',']).unwrap_or(text.len());
        let (value, after) = text.split_at(ends);
        return (value.trim().to_owned(), after);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => return (value, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            _ => value.push(char),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::next;

    /// C7: links are parsed as in RFC 8288.
    #[test]
    fn links_are_read() {
        for (header, target) in [
            (
                "<https://a.test/?p=2>; rel=\"next\"",
                Some("https://a.test/?p=2"),
            ),
            ("</?p=1>; rel=prev, </?p=3>; rel=next", Some("/?p=3")),
            (
                "</a,b;c>;title=\"x, <y>; rel=next\";rel=\"last NEXT\"",
                Some("/a,b;c"),
            ),
            ("</a>; rel=\"prev\"; rel=\"next\"", None),
            ("</a>; rel=next; anchor=\"#b\", </c>;REL=next", Some("/c")),
            ("</a>; rel=\"nex\\t\"", Some("/a")),
            ("</a>; rel = next", Some("/a")),
            ("</a>; next, </b>", None),
            ("</a", None),
            ("", None),
            ("<>; rel=next", Some("")),
        ] {
            assert_eq!(next(header), target, "{header}");
        }
    }
}
