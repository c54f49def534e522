//! The keywords as a table for readers: which versions have them, and how the generator treats them. In: the tables.
//! Out: Markdown.

use super::keywords::{Holds, Keyword, Versions, keywords};
use super::kind::Kind;

/// The keywords of all kinds of objects, as Markdown.
#[must_use]
pub fn table() -> String {
    let mut text = String::new();
    for kind in Kind::ALL {
        let mut name = kind.name().to_owned();
        name[..1].make_ascii_uppercase();
        text.push_str(&format!(
            "### {name}\n\n| keyword | versions | handling |\n|---|---|---|\n"
        ));
        for keyword in keywords(kind) {
            text.push_str(&row(keyword));
        }
        text.push('\n');
    }
    text
}

fn row(keyword: &Keyword) -> String {
    let versions = match keyword.versions {
        Versions::All => "all",
        Versions::Only2 => "2.0",
        Versions::Since3 => "3",
    };
    let fate = match (keyword.waived, keyword.holds) {
        (Some(reason), _) => format!("ignored: {reason}"),
        (None, Holds::Words) => "documentation".to_owned(),
        (None, _) => "read".to_owned(),
    };
    format!("| `{}` | {versions} | {fate} |\n", keyword.name)
}
