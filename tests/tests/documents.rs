//! F1, F11: the tables of keywords in `docs/documents.md` match what the code does.

use oasmith::document::census::table;

const BEGIN: &str = "<!-- keywords: cargo test writes them with INSTA_UPDATE=always -->\n\n";

/// F1, F11: the tables of keywords are generated from those that the code reads documents by.
#[test]
fn the_tables_of_keywords_are_those_of_the_code() {
    let path = tests::workspace().join("docs/documents.md");
    let text = std::fs::read_to_string(&path).expect("a file of this repository");
    let (before, present) = text.split_once(BEGIN).expect("the place of the tables");
    let wanted = table();
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        let text = format!("{before}{BEGIN}{wanted}");
        std::fs::write(&path, text.trim_end().to_owned() + "\n")
            .expect("a file that can be written");
        return;
    }
    assert_eq!(present.trim_end(), wanted.trim_end());
}
