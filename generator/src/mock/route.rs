//! Finds the operation that a request is for.

/// Returns the values of the variables of a path, if it matches a template. The values of `several` may span several
/// segments.
pub(super) fn values(
    template: &str,
    path: &str,
    several: &[String],
) -> Option<Vec<(String, String)>> {
    let steps: Vec<&str> = path_of(template).split('/').collect();
    let own: Vec<String> = path.split('/').map(|own| decoded(own, false)).collect();
    let mut values = Vec::new();
    segments(&steps, &own, several, &mut values)?;
    Some(values)
}

/// Matches segments. A variable that may span several segments takes as few as possible.
fn segments(
    steps: &[&str],
    own: &[String],
    several: &[String],
    values: &mut Vec<(String, String)>,
) -> Option<()> {
    let Some((step, rest)) = steps.split_first() else {
        return own.is_empty().then_some(());
    };
    let spans = several
        .iter()
        .any(|name| step.contains(&format!("{{{name}}}")));
    let most = match spans {
        true => own.len().checked_sub(rest.len())?,
        false => own.len().min(1),
    };
    let known = values.len();
    for count in 1..=most {
        let (taken, left) = own.split_at(count);
        if segment(step, &taken.join("/"), values).is_some()
            && segments(rest, left, several, values).is_some()
        {
            return Some(());
        }
        values.truncate(known);
    }
    None
}

/// Returns a template without its query and fragment, by which servers cannot distinguish operations.
fn path_of(template: &str) -> &str {
    template.split(['?', '#']).next().unwrap_or(template)
}

/// Returns how much of a template is fixed text. Among several that match, the one with the most is used.
pub(super) fn fixed(template: &str) -> (usize, usize) {
    let steps = path_of(template).split('/');
    let plain = steps.clone().filter(|step| !step.contains('{')).count();
    let text = steps.map(|step| match step.split_once('{') {
        None => step.len(),
        Some((before, _)) => before.len(),
    });
    (plain, text.sum())
}

/// Matches a segment of a path. A variable takes as few characters as possible.
fn segment(template: &str, text: &str, values: &mut Vec<(String, String)>) -> Option<()> {
    let Some((before, rest)) = template.split_once('{') else {
        return (template == text).then_some(());
    };
    let text = text.strip_prefix(before)?;
    let (name, after) = rest.split_once('}')?;
    if after.is_empty() {
        values.push((name.to_owned(), text.to_owned()));
        return (!text.is_empty()).then_some(());
    }
    let known = values.len();
    for (at, _) in text.char_indices().skip(1) {
        let (value, rest) = text.split_at(at);
        values.push((name.to_owned(), value.to_owned()));
        if segment(after, rest, values).is_some() {
            return Some(());
        }
        values.truncate(known);
    }
    None
}

/// Decodes percent escapes.
pub(super) fn decoded(text: &str, is_form: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|hex| {
            let hex = std::str::from_utf8(hex).ok()?;
            u8::from_str_radix(hex, 16)
                .ok()
                .filter(|_| !hex.starts_with('+'))
        });
        rest = match (first, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                after.get(2..).unwrap_or_default()
            }
            (b'+', _) if is_form => {
                bytes.push(b' ');
                after
            }
            (other, _) => {
                bytes.push(*other);
                after
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Returns the pairs of a query or a form, without decoding them.
pub(super) fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// T3: paths match their templates, even if a segment has several variables.
    #[test]
    fn t3_paths_fit_templates() {
        let read = |template, path| {
            let values = values(template, path, &["rest".to_owned()])?;
            Some(
                values
                    .into_iter()
                    .map(|(_, value)| value)
                    .collect::<Vec<_>>()
                    .join("|"),
            )
        };
        assert_eq!(read("/a/{x}", "/a/b%2Fc").as_deref(), Some("b/c"));
        assert_eq!(read("/{x}...{y}", "/v1...v2").as_deref(), Some("v1|v2"));
        assert_eq!(read("/f/{x}.{y}", "/f/a.b.c").as_deref(), Some("a|b.c"));
        assert_eq!(read("/Feeds('{x}')", "/Feeds('7')").as_deref(), Some("7"));
        assert_eq!(read("/a/{x}", "/a/"), None);
        assert_eq!(read("/a/{x}", "/a/b/c"), None);
        assert_eq!(read("/a/{rest}", "/a/b/c").as_deref(), Some("b/c"));
        assert_eq!(
            read("/a/{rest}/d/{x}", "/a/b/c/d/e").as_deref(),
            Some("b/c|e")
        );
        assert_eq!(
            read("/a/{rest}:stop", "/a/b/c:stop").as_deref(),
            Some("b/c")
        );
        assert_eq!(read("/a/{rest}:stop", "/a/b/c"), None);
        assert_eq!(read("/a/{rest}", "/a"), None);
        assert_eq!(read("/a/{x}", "/b/c"), None);
        assert!(fixed("/a/me") > fixed("/a/{id}"));
        assert_eq!(fixed("/a/me?new"), fixed("/a/me"));
        assert_eq!(decoded("a%20b+c%zz%", true), "a b c%zz%");
    }
}
