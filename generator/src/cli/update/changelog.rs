//! A changelog. In: its text, and the draft of an update. Out: the text with one draft of all updates since the last
//! release.

use std::ops::Range;

use super::draft::Draft;
use super::version::is_version;

/// The mark of a version that is not released yet, in the heading of its section.
const UNRELEASED: &str = " (unreleased)";

/// The changes since the last release, as a changelog has them.
#[derive(Debug, Default)]
pub(super) struct Unreleased {
    /// The drafts of earlier updates as one, if there are any.
    pub(super) draft: Option<Draft>,
    /// The last released version, if the changelog has it.
    pub(super) released: Option<String>,
}

/// Reads what a changelog has about a crate since the last release.
pub(super) fn unreleased(changelog: &str, package: &str) -> Unreleased {
    let Some(place) = place(changelog, package) else {
        return Unreleased::default();
    };
    let (mut drafts, _) = read(&changelog[place.clone()]);
    // The first draft is the latest.
    let mut draft = drafts.pop();
    while let Some(next) = drafts.pop() {
        draft = draft.map(|draft| draft.followed_by(&next));
    }
    let of_draft = draft.as_ref().and_then(|it| it.versions.clone());
    let below = changelog[place.end..].lines().filter_map(|line| {
        let version = line.strip_prefix("## ")?.split(' ').next()?;
        let version = version.trim_matches(['[', ']']);
        is_version(version).then(|| version.to_owned())
    });
    let released = of_draft.map(|(from, _)| from);
    Unreleased {
        released: released.or_else(|| below.into_iter().next()),
        draft,
    }
}

/// Returns a changelog with this draft instead of the earlier ones: below the crate's heading for unreleased changes, or
/// in a section of this version.
pub(super) fn entered(changelog: &str, package: &str, version: &str, draft: &Draft) -> String {
    let lines = draft.text();
    if let Some(place) = place(changelog, package) {
        let (_, rest) = read(&changelog[place.clone()]);
        let rest = rest.trim_start_matches('\n');
        let before = &changelog[..place.start];
        let after = &changelog[place.end..];
        let is_heading_next = rest.starts_with('#') || rest.is_empty() && !after.is_empty();
        let gap = if is_heading_next { "\n" } else { "" };
        let whole = format!("{before}\n{lines}{gap}{rest}{after}");
        return match marked(&whole) {
            Some(heading) if heading.end < place.start => format!(
                "{}## {version}{UNRELEASED}{}",
                &whole[..heading.start],
                &whole[heading.end..]
            ),
            _ => whole,
        };
    }
    let section = format!("## {version}{UNRELEASED}\n\n{lines}\n");
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

/// The place for the unreleased changes of a crate: from the end of its heading to the next heading.
fn place(changelog: &str, package: &str) -> Option<Range<usize>> {
    let start = |heading: &str, from: usize| {
        let at = changelog.get(from..)?.find(&format!("\n{heading}\n"))?;
        Some(from + at + heading.len() + 2)
    };
    let next = |from: usize, heading: &str| {
        let found = changelog[from - 1..].find(heading);
        found.map_or(changelog.len(), |at| from + at)
    };
    if let Some(section) = start("## Unreleased", 0) {
        let end = next(section, "\n## ");
        let own = start(&format!("### {package}"), section - 1).filter(|at| *at <= end);
        return Some(match own {
            Some(own) => own..end.min(next(own, "\n### ")),
            None => section..end,
        });
    }
    let heading = marked(changelog)?;
    Some(heading.end + 1..next(heading.end + 1, "\n## "))
}

/// The heading of the version that is not released yet, if it is the first version.
fn marked(changelog: &str) -> Option<Range<usize>> {
    let start = changelog.find("\n## ")? + 1;
    let heading = changelog[start..].lines().next()?;
    let is_marked = heading.ends_with(UNRELEASED) && changelog[start..].contains('\n');
    is_marked.then_some(start..start + heading.len())
}

/// Reads the drafts in a part of a changelog; returns them and the text without them.
fn read(text: &str) -> (Vec<Draft>, String) {
    let (mut drafts, mut rest): (Vec<Draft>, String) = (Vec::new(), String::new());
    let mut within = false;
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let (mut whole, mut written) = (line.to_owned(), format!("{line}\n"));
        while let Some(more) =
            lines.next_if(|next| line.starts_with("- ") && next.starts_with("  "))
        {
            whole.push_str(&format!(" {}", more.trim_start()));
            written.push_str(&format!("{more}\n"));
        }
        if let Some(draft) = Draft::start(&whole) {
            drafts.push(draft);
            within = true;
        } else if !(within && drafts.last_mut().is_some_and(|it| it.read(&whole))) {
            within = false;
            rest.push_str(&written);
        }
    }
    (drafts, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(lines: &[&str]) -> Draft {
        let mut draft = Draft::start(lines[0]).expect("it is a first line");
        for line in &lines[1..] {
            assert!(draft.read(line), "{line}");
        }
        draft
    }

    #[test]
    fn lines_are_entered_where_they_belong() {
        let new = draft(&["- API version 1.", "- New: `N`."]);
        let entered = |text: &str| entered(text, "pets", "0.2.0", &new);
        let ours = "# Changelog\n\n## Unreleased\n\n### tool\n\n- T.\n\n### pets\n\n- P.\n\n## 0.1.0\n\n### pets\n";
        assert_eq!(
            entered(ours),
            ours.replace("- P.", "- API version 1.\n- New: `N`.\n- P.")
        );
        let first = ours.replace("### tool\n\n- T.\n\n### pets\n\n- P.", "### tool\n\n- T.");
        assert_eq!(
            entered(&first),
            first.replacen("### tool", "- API version 1.\n- New: `N`.\n\n### tool", 1)
        );
        assert_eq!(
            entered("# Changelog\n\n## 0.1.0\n\n- P.\n"),
            "# Changelog\n\n## 0.2.0 (unreleased)\n\n- API version 1.\n- New: `N`.\n\n## 0.1.0\n\n- P.\n"
        );
        assert_eq!(
            entered(""),
            "# Changelog\n\n## 0.2.0 (unreleased)\n\n- API version 1.\n- New: `N`.\n"
        );
    }

    /// A6: earlier drafts are replaced by the new one, and the lines of people stay.
    #[test]
    fn earlier_drafts_are_replaced() {
        let old = "# Changelog\n\n## Unreleased\n\n- Ours.\n- Version 1.5.0, after 1.4.0. API version 2, after 1.\n- New: `A`;\n  `B`.\n- New: `C`, edited.\n\n## 1.3.0\n";
        let found = unreleased(old, "pets");
        assert_eq!(found.released.as_deref(), Some("1.4.0"));
        let mut all = found.draft.expect("there is a draft");
        all = all.followed_by(&draft(&["- API version 3, after 2.", "- New: `D`."]));
        assert_eq!(
            entered(old, "pets", "1.5.0", &all),
            "# Changelog\n\n## Unreleased\n\n- Version 1.5.0, after 1.4.0. API version 3, after 1.\n- New: `A`; `B`; `D`.\n- Ours.\n- New: `C`, edited.\n\n## 1.3.0\n"
        );
        let marked = "# Changelog\n\n## 1.5.0 (unreleased)\n\n- API version 2, after 1.\n- New: `A`.\n\n## 1.4.0\n\n- B.\n";
        let found = unreleased(marked, "pets");
        assert_eq!(found.released.as_deref(), Some("1.4.0"));
        let all = found.draft.expect("there is a draft");
        assert_eq!(
            entered(marked, "pets", "2.0.0", &all),
            marked.replace("1.5.0", "2.0.0")
        );
        // Two drafts, as earlier versions of this command left them; the first is the latest.
        let two = "# Changelog\n\n## Unreleased\n\n- API version 3, after 2.\n- New: `B`.\n- API version 2, after 1.\n- New: `A`.\n";
        let found = unreleased(two, "pets");
        assert_eq!(found.released, None);
        let all = found.draft.expect("there is a draft");
        assert_eq!(all.text(), "- API version 3, after 1.\n- New: `A`; `B`.\n");
        // A released version is left alone.
        let released = "# Changelog\n\n## 1.5.0\n\n- API version 2, after 1.\n- New: `A`.\n";
        assert!(unreleased(released, "pets").draft.is_none());
    }
}
