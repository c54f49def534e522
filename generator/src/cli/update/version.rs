//! The next version after changes. In: a version, changes, texts of files. Out: the next version, and the texts with
//! it.

use std::collections::BTreeMap;

use toml_edit::{DocumentMut, Item, Value};

use crate::changes::{Bump, Change, Changes, Kind};

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

/// The lines for a changelog.
pub(super) fn draft(changes: &Changes) -> String {
    let (from, to) = &changes.versions;
    let mut text = match from == to {
        true => format!("- API version {to}.\n"),
        false => format!("- API version {to}, after {from}.\n"),
    };
    for (is_breaking, kind, word) in [
        (
            true,
            Kind::Meaning,
            "Breaking, though code compiles: means something else",
        ),
        (true, Kind::Removed, "Breaking: removed"),
        (true, Kind::Changed, "Breaking: changed"),
        (false, Kind::Removed, "Removed"),
        (false, Kind::Changed, "Changed"),
        (false, Kind::Deprecated, "Deprecated"),
        (false, Kind::Added, "New"),
    ] {
        let of_kind = |change: &&Change| change.is_breaking == is_breaking && change.kind == kind;
        let items: Vec<&str> = changes
            .changes
            .iter()
            .filter(of_kind)
            .map(|change| change.item.as_str())
            .collect();
        if !items.is_empty() {
            text.push_str(&wrapped(&format!("- {word}: {}.", listed(&items))));
        }
    }
    text
}

/// Items, grouped by type with their parts.
fn listed(items: &[&str]) -> String {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for item in items {
        // A call is an item of its own.
        let end = match item.starts_with("client.") {
            true => item.len(),
            false => item.find(['.', ':', ',']).unwrap_or(item.len()),
        };
        let (owner, part) = item.split_at(end);
        let parts = found.entry(owner).or_default();
        if !part.is_empty() {
            parts.push(part);
        }
    }
    let one = |(owner, parts): (&str, Vec<&str>)| match parts.as_slice() {
        [] => format!("`{owner}`"),
        [part] => format!("`{owner}{part}`"),
        parts => {
            let parts: Vec<String> = parts.iter().map(|part| format!("`{part}`")).collect();
            format!("`{owner}` with {}", parts.join(", "))
        }
    };
    let all: Vec<String> = found.into_iter().map(one).collect();
    all.join("; ")
}

/// A text in lines of at most 120 characters.
fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in text.split(' ') {
        if length > 0 && length + 1 + word.len() > 120 {
            out.push_str("\n  ");
            length = 2;
        } else if length > 0 {
            out.push(' ');
            length += 1;
        }
        out.push_str(word);
        length += word.len();
    }
    out.push('\n');
    out
}

/// A changelog with these lines: below the crate's heading for unreleased changes, or as a section of this version.
pub(super) fn entered(changelog: &str, package: &str, version: &str, lines: &str) -> String {
    let start = |heading: &str, from: usize| {
        let at = changelog.get(from..)?.find(&format!("\n{heading}\n"))?;
        Some(from + at + heading.len() + 2)
    };
    if let Some(unreleased) = start("## Unreleased", 0) {
        let rest = changelog.get(unreleased..).unwrap_or_default();
        let end = rest
            .find("\n## ")
            .map_or(changelog.len(), |at| unreleased + at);
        let own = start(&format!("### {package}"), unreleased - 1).filter(|at| *at <= end);
        let at = own.unwrap_or(unreleased);
        let (before, after) = changelog.split_at(at);
        return format!(
            "{before}\n{lines}{}",
            after.strip_prefix('\n').unwrap_or(after)
        );
    }
    let section = format!("## {version}\n\n{lines}\n");
    match changelog.find("\n## ") {
        Some(at) => {
            let (before, after) = changelog.split_at(at + 1);
            format!("{before}{section}{after}")
        }
        None if changelog.trim().is_empty() => {
            format!("# Changelog\n\n{}", section.trim_end()) + "\n"
        }
        None => format!("{}\n\n{}\n", changelog.trim_end(), section.trim_end()),
    }
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

    #[test]
    fn lines_are_entered_where_they_belong() {
        let ours = "# Changelog\n\n## Unreleased\n\n### tool\n\n- T.\n\n### pets\n\n- P.\n\n## 0.1.0\n\n### pets\n";
        assert_eq!(
            entered(ours, "pets", "0.2.0", "- N.\n"),
            ours.replace("- P.", "- N.\n- P.")
        );
        assert_eq!(
            entered(
                "# Changelog\n\n## 0.1.0\n\n- P.\n",
                "pets",
                "0.2.0",
                "- N.\n"
            ),
            "# Changelog\n\n## 0.2.0\n\n- N.\n\n## 0.1.0\n\n- P.\n"
        );
        assert_eq!(
            entered("", "pets", "0.2.0", "- N.\n"),
            "# Changelog\n\n## 0.2.0\n\n- N.\n"
        );
    }

    #[test]
    fn parts_stand_behind_their_owner() {
        let items = [
            "Pet",
            "Pet.name",
            "Pet.age",
            "client.pets().list",
            "client.pets().list().page",
            "Kind::Cat",
        ];
        assert_eq!(
            listed(&items),
            "`Kind::Cat`; `Pet` with `.name`, `.age`; `client.pets().list`; `client.pets().list().page`"
        );
    }
}
