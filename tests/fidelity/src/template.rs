//! Path templates, and the texts that arrive in their slots.

use crate::operation::named;

/// Splits a path into its template and its query. A fragment only distinguishes operations with the same path.
pub(crate) fn template(path: &str) -> (&str, &str) {
    let path = path.split('#').next().unwrap_or_default();
    path.split_once('?').unwrap_or((path, ""))
}

/// The query of a path template as it must arrive. The texts of its slots are added to those of the path.
pub(crate) fn fixed(
    pairs: &str,
    arrived: &str,
    slots: &mut Vec<(String, String)>,
) -> Result<String, String> {
    let mut fixed = Vec::new();
    for pair in pairs.split('&') {
        let slot = pair.split_once("={");
        let Some((key, name)) = slot.and_then(|(key, name)| Some((key, name.strip_suffix('}')?)))
        else {
            fixed.push(pair.to_owned());
            continue;
        };
        let mut sent = arrived.split('&');
        let text = sent.find_map(|sent| sent.strip_prefix(key)?.strip_prefix('='));
        let text = text.ok_or_else(|| format!("`{key}` of the path did not arrive"))?;
        slots.push((named(name).to_owned(), text.to_owned()));
        fixed.push(format!("{key}={text}"));
    }
    Ok(fixed.join("&"))
}

/// The texts in the slots of a path; `None` if the path does not match the template.
pub(crate) fn slots(template: &str, path: &str) -> Option<Vec<(String, String)>> {
    let mut slots = Vec::new();
    let (mut template, mut path) = (template, path);
    while let Some((literal, rest)) = template.split_once('{') {
        path = path.strip_prefix(literal)?;
        let (name, after) = rest.split_once('}')?;
        template = after;
        let until = after.split('{').next().unwrap_or_default();
        let end = match (until, after.contains('{')) {
            ("", _) => path.len(),
            // The last literal is at the end of the path.
            (until, false) => path.len().checked_sub(until.len())?,
            (until, true) => path.find(until)?,
        };
        slots.push((named(name).to_owned(), path.get(..end)?.to_owned()));
        path = path.get(end..)?;
    }
    (path == template).then_some(slots)
}

/// Whether nothing separates the slot with a name from another one, so that it is not known where its text ends.
pub(crate) fn is_adjacent(template: &str, name: &str) -> bool {
    let mut ends_with_slot = false;
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((inside, after)) = after.split_once('}') else {
            return false;
        };
        let follows = ends_with_slot && literal.is_empty();
        if named(inside) == name && (follows || after.starts_with('{')) {
            return true;
        }
        ends_with_slot = true;
        rest = after;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_of_paths() {
        let found = |template, path| {
            let slots = slots(template, path)?;
            Some(slots.into_iter().map(|(_, text)| text).collect::<Vec<_>>())
        };
        let texts = |texts: &[&str]| Some(texts.iter().map(|text| (*text).to_owned()).collect());
        assert_eq!(found("/a/", "/a/"), texts(&[]));
        assert_eq!(found("/a/{b}", "/a/x%2Fy"), texts(&["x%2Fy"]));
        assert_eq!(
            found("/a/{b}/c/{d}.json", "/a/1/c/2.x.json"),
            texts(&["1", "2.x"])
        );
        assert_eq!(found("/a/{b}/c", "/a/1/d"), None);
    }

    #[test]
    fn adjacent_slots() {
        let template = "/{a}/{b}{c}/{d}.{e}";
        let found = ["a", "b", "c", "d", "e"].map(|name| is_adjacent(template, name));
        assert_eq!(found, [false, true, true, false, false]);
    }

    #[test]
    fn slots_of_queries() {
        let mut slots = Vec::new();
        let fixed = |query, slots: &mut Vec<_>| fixed("v=3&term={term}", query, slots);
        let found = fixed("term=a%20b&v=3", &mut slots);
        assert_eq!(found.as_deref(), Ok("v=3&term=a%20b"));
        assert_eq!(slots, [("term".to_owned(), "a%20b".to_owned())]);
        assert!(fixed("v=3", &mut slots).is_err());
    }
}
