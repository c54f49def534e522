//! References to other URLs, such as those of redirects and of next pages (RFC 3986, section 5.2).

/// What a reference leads to.
pub(crate) struct Target {
    /// The URL, without a fragment.
    pub(crate) url: String,
    /// Whether scheme, host and port are the same.
    pub(crate) is_same_server: bool,
}

/// Resolves a reference against a URL. Returns `None` if it does not lead to a server of HTTP.
pub(crate) fn resolve(current: &str, reference: &str) -> Option<Target> {
    let reference = reference.split('#').next().unwrap_or_default().trim();
    let (scheme, rest) = current.split_once("://")?;
    let authority_ends = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, target) = rest.split_at(authority_ends);
    let path = target.split('?').next().unwrap_or_default();
    let other = match absolute(reference) {
        Some((other, rest)) => Some((other, rest)),
        None => reference.strip_prefix("//").map(|rest| (scheme, rest)),
    };
    let target = if let Some((other, rest)) = other {
        let ends = rest.find(['/', '?']).unwrap_or(rest.len());
        let (host, target) = rest.split_at(ends);
        if !other.eq_ignore_ascii_case(scheme) || !is_same(scheme, authority, host) {
            return elsewhere(other, host, target);
        }
        target.to_owned()
    } else if reference.starts_with('/') {
        reference.to_owned()
    } else if reference.starts_with('?') || reference.is_empty() {
        format!("{path}{reference}")
    } else {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{folder}/{reference}")
    };
    Some(Target {
        url: format!("{scheme}://{authority}{}", without_dots(&target)),
        is_same_server: true,
    })
}

/// The URL of another server, which must not contain a user name.
fn elsewhere(scheme: &str, host: &str, target: &str) -> Option<Target> {
    let scheme = scheme.to_ascii_lowercase();
    let is_known = scheme == "https" || scheme == "http";
    (is_known && !host.is_empty() && !host.contains('@')).then(|| Target {
        url: format!("{scheme}://{host}{}", without_dots(target)),
        is_same_server: false,
    })
}

/// Splits an absolute URL at `://`.
fn absolute(reference: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = reference.split_once("://")?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    is_scheme.then_some((scheme, rest))
}

/// Returns `true` if two authorities are the same host and port.
fn is_same(scheme: &str, one: &str, other: &str) -> bool {
    let port = if scheme.eq_ignore_ascii_case("https") {
        ":443"
    } else {
        ":80"
    };
    let plain = |authority: &str| {
        let authority = authority.to_ascii_lowercase();
        authority
            .strip_suffix(port)
            .map(str::to_owned)
            .unwrap_or(authority)
    };
    plain(one) == plain(other)
}

/// Resolves `.` and `..` in the path of a target.
fn without_dots(target: &str) -> String {
    let (path, query) = match target.find('?') {
        Some(at) => target.split_at(at),
        None => (target, ""),
    };
    let mut steps: Vec<&str> = Vec::new();
    let mut parts = path.split('/').skip(1).peekable();
    while let Some(step) = parts.next() {
        let is_last = parts.peek().is_none();
        match step {
            "." | ".." => {
                if step == ".." {
                    steps.pop();
                }
                if is_last {
                    steps.push("");
                }
            }
            _ => steps.push(step),
        }
    }
    format!("/{}{query}", steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    /// C7: references are resolved (RFC 3986, section 5.4), and it is known which lead to another server.
    #[test]
    fn references_are_resolved() {
        let to = |reference: &str| resolve("https://a.test/b/c/d?q=1", reference);
        let from = |reference: &str| {
            to(reference)
                .filter(|it| it.is_same_server)
                .map(|it| it.url)
        };
        for (reference, target) in [
            ("?p=2", "https://a.test/b/c/d?p=2"),
            ("g?p=2", "https://a.test/b/c/g?p=2"),
            ("./g", "https://a.test/b/c/g"),
            ("../g", "https://a.test/b/g"),
            ("../../../g", "https://a.test/g"),
            ("..", "https://a.test/b/"),
            ("/g", "https://a.test/g"),
            ("/g?u=https://b.test/", "https://a.test/g?u=https://b.test/"),
            ("//a.test/g", "https://a.test/g"),
            ("HTTPS://A.test:443/g#s", "https://a.test/g"),
            ("https://a.test?p=2", "https://a.test/?p=2"),
        ] {
            assert_eq!(from(reference).as_deref(), Some(target), "{reference}");
        }
        for reference in [
            "https://b.test/g",
            "//b.test/g",
            "http://a.test/g",
            "https://a.test:444/g",
            "https://a.test@b.test/g",
            "https://a.test.b.test/",
        ] {
            assert_eq!(from(reference), None, "{reference}");
        }
        for (reference, target) in [
            ("//b.test/g", Some("https://b.test/g")),
            ("HTTP://a.test/x/../g#s", Some("http://a.test/g")),
            ("https://b.test?q", Some("https://b.test/?q")),
            ("https://a.test@b.test/g", None),
            ("https:///g", None),
            ("ftp://b.test/g", None),
        ] {
            let url = to(reference).map(|it| it.url);
            assert_eq!(url.as_deref(), target, "{reference}");
        }
    }
}
