//! Raw JSON stays in `document`: the stages after it use typed data, whose fields the compiler checks.

/// Where raw JSON must not be named: in the stages after `document`, and in the model that these read.
const TYPED: &[&str] = &[
    "analyze",
    "assertions",
    "document/model",
    "ir",
    "plan",
    "sdk",
];

/// Files that name it nevertheless: types of the model whose content is private, and code that writes JSON, or reads
/// JSON that the IR has as text.
const EXCEPT: &[&str] = &[
    "document/model/extension.rs",
    "document/model/keywords.rs",
    "document/model/literal.rs",
    "document/model/stated.rs",
    "plan/examples/",
    "plan/samples/",
    "plan/words/constraints.rs",
];

/// Reports raw JSON, under its own name or another one.
pub(super) fn check(name: &str, text: &str, problems: &mut Vec<String>) {
    let Some(rest) = name.strip_prefix("generator/src/") else {
        return;
    };
    let starts = |known: &&str| {
        let after = rest.strip_prefix(*known);
        after.is_some_and(|after| {
            known.ends_with(".rs") || known.ends_with('/') || after.starts_with(['/', '.'])
        })
    };
    let is_typed = TYPED.iter().any(&starts) && !EXCEPT.iter().any(&starts);
    for (number, line) in text.lines().enumerate() {
        let is_named = is_typed && line.contains("serde_json");
        if is_named || gives_another_name(line) {
            let place = number + 1;
            problems.push(format!(
                "{name}:{place}: only `document` reads raw JSON: use typed data"
            ));
        }
    }
}

/// Whether a line makes raw JSON known to other files under a name of its own.
fn gives_another_name(line: &str) -> bool {
    let line = line.trim_start();
    let names_json = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.any(|word| ["serde_json", "Value"].contains(&word))
    };
    let declared = line.split_once("type ").filter(|_| line.starts_with("pub"));
    let is_alias = declared
        .and_then(|(_, rest)| rest.split_once('='))
        .is_some_and(|(_, aliased)| names_json(aliased));
    let is_export =
        line.starts_with("pub") && line.contains(" use ") && line.contains("serde_json");
    is_alias || is_export
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, text: &str) -> usize {
        let mut problems = Vec::new();
        check(&format!("generator/src/{name}"), text, &mut problems);
        problems.len()
    }

    /// G1: no stage after `document` holds raw JSON, whatever it is called.
    #[test]
    fn g1_raw_json_stays_in_document() {
        let named = "use serde_json::Value;";
        for typed in [
            "analyze/schema.rs",
            "ir/mod.rs",
            "plan/words/name.rs",
            "plan/mod.rs",
        ] {
            assert_eq!(found(typed, named), 1, "{typed}");
        }
        let field = "    pub(crate) asserted: Vec<(String, serde_json::Value)>,";
        assert_eq!(found("document/model/schema.rs", field), 1);
        assert_eq!(found("document/model/literal.rs", named), 0);
        assert_eq!(found("document/read/mod.rs", named), 0);
        for other_name in [
            "pub(crate) type Json = Value;",
            "pub type Json = serde_json::Value;",
            "pub(crate) use serde_json::Value as Json;",
        ] {
            assert_eq!(found("document/mod.rs", other_name), 1, "{other_name}");
        }
        assert_eq!(found("document/mod.rs", "    type Value = Value;"), 0);
    }
}
