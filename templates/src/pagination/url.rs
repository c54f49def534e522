//! Pagination by URL: each page contains the URL of the next one.

use std::fmt;

use super::ReadInfo;
use super::seen::Seen;
use crate::runtime::{Call, Error, RawResponse, Step};

/// Pagination by URL: each page contains the URL of the next one.
///
/// The URL may be relative. A URL of another server is an error, since credentials would be sent there, and so is a
/// URL that was already used.
pub struct NextUrl<P> {
    read: ReadInfo<P>,
    seen: Seen,
}

impl<P> NextUrl<P> {
    /// Reads the next URL with this function.
    pub fn new(read: ReadInfo<P>) -> Self {
        Self {
            read,
            seen: Seen::default(),
        }
    }
}

impl<P> Step<P> for NextUrl<P> {
    fn advance(
        &mut self,
        call: &mut Call<P>,
        page: &P,
        response: &RawResponse,
    ) -> Result<bool, Error> {
        let info = (self.read)(page);
        let next = info.next.filter(|url| !url.is_empty());
        match next.filter(|_| info.more != Some(false)) {
            Some(url) => follow(call, &url, &mut self.seen, response),
            None => Ok(false),
        }
    }

    fn ends_empty(&self) -> bool {
        false
    }
}

impl<P> fmt::Debug for NextUrl<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("NextUrl")
    }
}

/// Sends the call to this URL next, resolved against the current one.
pub(super) fn follow<P>(
    call: &mut Call<P>,
    url: &str,
    seen: &mut Seen,
    response: &RawResponse,
) -> Result<bool, Error> {
    let server = &call.client.config()?.server(&call.request)?.url;
    let current = call.request.url(server);
    let Some(target) = resolve(&current, url) else {
        return Err(Error::content(
            response,
            "the URL of the next page is invalid, or leads to another server",
        ));
    };
    seen.first(&target, response)?;
    call.request.elsewhere = Some(target);
    Ok(true)
}

/// Resolves a reference against a URL (RFC 3986, section 5.2). Returns `None` if it leads to another server.
fn resolve(current: &str, reference: &str) -> Option<String> {
    let reference = reference.split('#').next().unwrap_or_default().trim();
    let (scheme, rest) = current.split_once("://")?;
    let authority_ends = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, target) = rest.split_at(authority_ends);
    let path = target.split('?').next().unwrap_or_default();
    let same = |other: &str| {
        let ends = other.find(['/', '?']).unwrap_or(other.len());
        let (other, target) = other.split_at(ends);
        is_same(scheme, authority, other).then(|| target.to_owned())
    };
    let target = if let Some((other, rest)) = absolute(reference) {
        same(rest).filter(|_| other.eq_ignore_ascii_case(scheme))?
    } else if let Some(rest) = reference.strip_prefix("//") {
        same(rest)?
    } else if reference.starts_with('/') {
        reference.to_owned()
    } else if reference.starts_with('?') || reference.is_empty() {
        format!("{path}{reference}")
    } else {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{folder}/{reference}")
    };
    Some(format!("{scheme}://{authority}{}", without_dots(&target)))
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

    /// C7: URLs of the next page are resolved (RFC 3986, section 5.4) if they are on the same server.
    #[test]
    fn references_are_resolved() {
        let from = |reference: &str| resolve("https://a.test/b/c/d?q=1", reference);
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
    }
}
