//! The next version after changes. In: a version, the weight of changes, a configuration. Out: the next version, and the
//! configuration with it.

use toml_edit::{DocumentMut, Item, Value};

use crate::changes::Bump;

/// The version after a change of this weight. As long as the first number is 0, the second one counts as the first, as
/// in Cargo. `None` for a text that is not a version.
pub(super) fn next(version: &str, bump: Bump) -> Option<String> {
    if bump == Bump::None {
        return Some(version.to_owned());
    }
    let plain = version.split('+').next().unwrap_or(version);
    if let Some((start, end)) = plain.split_once('-') {
        // A prerelease may be followed by any changes.
        let (name, count) = end.rsplit_once('.').unwrap_or((end, "0"));
        let count: u64 = count.parse().ok()?;
        return Some(format!("{start}-{name}.{}", count + 1));
    }
    let numbers: Result<Vec<u64>, _> = plain.split('.').map(str::parse).collect();
    let &[major, minor, patch] = numbers.ok()?.as_slice() else {
        return None;
    };
    let (major, minor, patch) = match (major, minor, bump) {
        (0, 0, _) => (0, 0, patch + 1),
        (0, _, Bump::Major) => (0, minor + 1, 0),
        (0, _, _) => (0, minor, patch + 1),
        (_, _, Bump::Major) => (major + 1, 0, 0),
        (_, _, Bump::Minor) => (major, minor + 1, 0),
        (_, _, Bump::Patch | Bump::None) => (major, minor, patch + 1),
    };
    Some(format!("{major}.{minor}.{patch}"))
}

/// Returns the later of two versions. A text that is not a version comes before all versions.
pub(super) fn later(one: String, other: String) -> String {
    match order(&other) > order(&one) {
        true => other,
        false => one,
    }
}

/// Whether a text is a version.
pub(super) fn is_version(text: &str) -> bool {
    order(text).is_some()
}

/// The order of versions: the numbers, whether it is a release, and the name and the count of a prerelease.
fn order(version: &str) -> Option<([u64; 3], bool, String, u64)> {
    let plain = version.split('+').next().unwrap_or(version);
    let (numbers, before) = match plain.split_once('-') {
        Some((numbers, before)) => (numbers, Some(before)),
        None => (plain, None),
    };
    let numbers: Result<Vec<u64>, _> = numbers.split('.').map(str::parse).collect();
    let numbers: [u64; 3] = numbers.ok()?.try_into().ok()?;
    let before_release = before.unwrap_or_default();
    let (name, count) = before_release
        .rsplit_once('.')
        .unwrap_or((before_release, "0"));
    let count = count.parse().unwrap_or_default();
    Some((numbers, before.is_none(), name.to_owned(), count))
}

/// A `codegen.toml` with this version of the crate.
///
/// # Errors
/// The text is not TOML.
pub(super) fn set(config: &str, version: &str) -> Result<String, String> {
    let mut document: DocumentMut = config
        .parse()
        .map_err(|error: toml_edit::TomlError| error.message().to_owned())?;
    let package = document.entry("package").or_insert(toml_edit::table());
    let package = package
        .as_table_like_mut()
        .ok_or("`package` is not a table")?;
    match package.get_mut("version").and_then(Item::as_value_mut) {
        Some(old) => {
            let decor = old.decor().clone();
            *old = Value::from(version);
            *old.decor_mut() = decor;
        }
        None => drop(package.insert("version", toml_edit::value(version))),
    }
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A4: the version tells callers what to expect.
    #[test]
    fn versions_follow_from_changes() {
        let next = |version, bump| next(version, bump).unwrap_or_default();
        assert_eq!(next("1.2.3", Bump::Major), "2.0.0");
        assert_eq!(next("1.2.3", Bump::Minor), "1.3.0");
        assert_eq!(next("1.2.3", Bump::Patch), "1.2.4");
        assert_eq!(next("1.2.3", Bump::None), "1.2.3");
        assert_eq!(next("0.2.3", Bump::Major), "0.3.0");
        assert_eq!(next("0.2.3", Bump::Minor), "0.2.4");
        assert_eq!(next("0.0.3", Bump::Major), "0.0.4");
        assert_eq!(next("1.0.0-beta.2", Bump::Major), "1.0.0-beta.3");
        assert_eq!(super::next("1", Bump::Major), None);
    }

    /// A4: a prerelease comes before its release, and its count is a number.
    #[test]
    fn versions_are_in_order() {
        let versions = [
            "1",
            "0.9.9",
            "0.10.0",
            "1.0.0-alpha.3",
            "1.0.0-beta.2",
            "1.0.0-beta.10",
            "1.0.0",
            "1.0.1",
        ];
        for pair in versions.windows(2) {
            let (less, more) = (pair[0].to_owned(), pair[1].to_owned());
            assert_eq!(later(less.clone(), more.clone()), more);
            assert_eq!(later(more.clone(), less), more);
        }
    }

    #[test]
    fn a_version_is_set_in_its_place() {
        let text = "# A.\n[package]\nname = \"a\"\nversion = \"0.1.0\" # now\n";
        let want = text.replace("0.1.0", "0.2.0");
        assert_eq!(set(text, "0.2.0"), Ok(want));
        assert_eq!(
            set("", "0.2.0"),
            Ok("[package]\nversion = \"0.2.0\"\n".to_owned())
        );
    }
}
