//! Applies OpenAPI Overlay 1.0 documents.
//!
//! In: the document's [`Value`] and the parsed overlays, in order. A target that matches nothing is a problem. So is an
//! update that would add an object with nothing but descriptive text: it describes something that the document does not
//! have.

mod target;

use serde_json::Value;
use serde_json_path::JsonPath;

use self::target::Target;
use crate::document::pointer::{self, Path};
use crate::report::{Leftover, Problem, Report};

/// Applies one overlay to the document.
pub(super) fn apply(document: &mut Value, overlay: &Value, source: &str, report: &mut Report) {
    let mut run = Run { source, report };
    let at = Path::root();
    for key in overlay.as_object().into_iter().flat_map(|map| map.keys()) {
        if !matches!(key.as_str(), "overlay" | "info" | "extends" | "actions")
            && !key.starts_with("x-")
        {
            run.error(
                &at.key(key),
                format!("`{key}` is not a known keyword of an overlay"),
                "",
            );
        }
    }
    match overlay.get("overlay").and_then(Value::as_str) {
        Some(version) if version.starts_with("1.") => {}
        Some(_) | None => run.error(
            &at,
            "the file is not an overlay",
            "start it with `overlay: 1.0.0`",
        ),
    }
    let Some(actions) = overlay.get("actions").and_then(Value::as_array) else {
        run.error(&at, "the overlay has no list of `actions`", "");
        return;
    };
    let at = at.key("actions");
    for (index, action) in actions.iter().enumerate() {
        run.action(document, action, &at.index(index));
    }
}

struct Run<'a> {
    source: &'a str,
    report: &'a mut Report,
}

impl Run<'_> {
    fn error(&mut self, at: &Path<'_>, what: impl Into<String>, help: &str) {
        let problem = Problem::error(at.pointer(), what).help(help);
        self.report.push(problem.source(self.source));
    }

    /// Reports an entry for something that the document does not have.
    fn leftover(&mut self, at: &Path<'_>, what: String, help: &str) {
        let problem = Problem::error(at.pointer(), what).help(help);
        let problem = problem.leftover(Leftover::Overlay);
        self.report.push(problem.source(self.source));
    }

    fn action(&mut self, document: &mut Value, action: &Value, at: &Path<'_>) {
        for key in action.as_object().into_iter().flat_map(|map| map.keys()) {
            let known = matches!(key.as_str(), "target" | "description" | "update" | "remove");
            if !known && !key.starts_with("x-") {
                self.error(
                    &at.key(key),
                    format!("`{key}` is not a known keyword of an action"),
                    "",
                );
            }
        }
        let Some(text) = action.get("target").and_then(Value::as_str) else {
            return self.error(at, "the action has no `target`", "set it to a JSONPath");
        };
        let pointers = match self.select(document, text, &at.key("target")) {
            Some(pointers) => pointers,
            None => return,
        };
        if pointers.is_empty() {
            let help = "correct the path, or remove the action if the document no longer needs it";
            let what = format!("`{text}` matches nothing");
            return self.leftover(&at.key("target"), what, help);
        }
        let remove = action
            .get("remove")
            .and_then(Value::as_bool)
            .unwrap_or_default();
        let update = action.get("update");
        if !remove && update.is_none() {
            return self.error(at, "the action has neither `update` nor `remove`", "");
        }
        // From the last to the first, so that a removal does not shift the indexes of the elements still to come.
        for pointer in pointers.iter().rev() {
            if remove {
                if !detach(document, pointer) {
                    self.error(
                        &at.key("target"),
                        "the whole document cannot be removed",
                        "",
                    );
                }
            } else if let (Some(update), Some(place)) =
                (update, pointer::get_mut(document, pointer))
            {
                let name = pointer.rsplit('/').next().unwrap_or_default();
                self.merge(place, update, &pointer::unescape(name), &at.key("update"));
            }
        }
    }

    /// Returns the pointers to the values that a target selects; `None` if the target is not a JSONPath.
    fn select(&mut self, document: &Value, text: &str, at: &Path<'_>) -> Option<Vec<String>> {
        if let Some(target) = Target::parse(text) {
            return Some(target.find(document));
        }
        match JsonPath::parse(text) {
            Ok(path) => {
                let found = path.query_located(document);
                let mut pointers: Vec<String> = found
                    .locations()
                    .map(|path| path.to_json_pointer())
                    .collect();
                pointers.dedup();
                Some(pointers)
            }
            Err(error) => {
                let what = format!("`{text}` is not a JSONPath: {error}");
                self.error(at, what, "");
                None
            }
        }
    }

    /// Merges an update into the value with that name: objects by key, lists by appending.
    fn merge(&mut self, place: &mut Value, update: &Value, name: &str, at: &Path<'_>) {
        match (place, update) {
            (Value::Object(old), Value::Object(new)) => {
                for (key, value) in new {
                    let at = at.key(key);
                    match old.get_mut(key) {
                        Some(place) => self.merge(place, value, key, &at),
                        None => {
                            self.check_new(value, name, key, &at);
                            old.insert(key.clone(), value.clone());
                        }
                    }
                }
            }
            (Value::Array(old), Value::Array(new)) => old.extend(new.iter().cloned()),
            (Value::Array(old), new) => old.push(new.clone()),
            (old, new) => *old = new.clone(),
        }
    }

    /// Checks the values that an update adds.
    fn check_new(&mut self, value: &Value, parent: &str, key: &str, at: &Path<'_>) {
        let Value::Object(object) = value else { return };
        let named = NAMED.contains(&parent) || METHODS.contains(&key);
        if named && !object.is_empty() && object.keys().all(|key| WORDS.contains(&key.as_str())) {
            let what = format!("the document has no `{key}` to describe");
            return self.leftover(at, what, "correct the name, or remove it if it is gone");
        }
        for (inner, value) in object {
            self.check_new(value, key, inner, &at.key(inner));
        }
    }
}

/// Objects whose keys are names.
const NAMED: &[&str] = &[
    "properties",
    "schemas",
    "paths",
    "parameters",
    "webhooks",
    "patternProperties",
    "$defs",
    "headers",
    "requestBodies",
    "securitySchemes",
    "pathItems",
];
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];
const WORDS: &[&str] = &["description", "summary", "title"];

fn detach(document: &mut Value, pointer: &str) -> bool {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        return false;
    };
    match pointer::get_mut(document, parent) {
        Some(Value::Object(map)) => map.shift_remove(pointer::unescape(key).as_ref()).is_some(),
        Some(Value::Array(list)) => match key.parse::<usize>() {
            Ok(index) if index < list.len() => {
                list.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

/// Returns the place in an overlay that a value of the document comes from.
pub(super) fn origin(document: &Value, overlay: &Value, wanted: &str) -> Option<String> {
    let actions = overlay.get("actions")?.as_array()?;
    let found = actions
        .iter()
        .enumerate()
        .rev()
        .find_map(|(index, action)| {
            let update = action.get("update")?;
            let targets = Target::parse(action.get("target")?.as_str()?)?.find(document);
            targets.iter().find_map(|target| {
                let rest = wanted.strip_prefix(target.as_str())?;
                pointer::get(update, rest)?;
                Some(format!("/actions/{index}/update{rest}"))
            })
        });
    found.filter(|_| !wanted.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn run(mut document: Value, actions: Value) -> (Value, Vec<String>) {
        let mut report = Report::new();
        let overlay = json!({"overlay": "1.0.0", "info": {}, "actions": actions});
        apply(&mut document, &overlay, "o.yaml", &mut report);
        (
            document,
            report
                .into_iter()
                .map(|p| format!("{} {}", p.pointer, p.what))
                .collect(),
        )
    }

    #[test]
    fn merges_appends_and_removes() {
        let document = json!({"a": {"b": {"c": 1, "l": [1]}}, "d": [1, 2, 3]});
        let actions = json!([
            {"target": "$.a.b", "update": {"c": 2, "e": 3, "l": [2]}},
            {"target": "$.d[?@ > 1]", "remove": true},
            {"target": "$['d']", "update": 9},
        ]);
        let (document, problems) = run(document, actions);
        assert_eq!(
            document,
            json!({"a": {"b": {"c": 2, "l": [1, 2], "e": 3}}, "d": [1, 9]})
        );
        assert!(problems.is_empty());
    }

    #[test]
    fn a_target_that_matches_nothing_is_a_problem() {
        let (_, problems) = run(
            json!({}),
            json!([{"target": "$.x", "update": {}}, {"target": "$[", "remove": true}]),
        );
        assert_eq!(problems[0], "/actions/0/target `$.x` matches nothing");
        assert!(problems[1].contains("is not a JSONPath"));
    }

    #[test]
    fn words_about_nothing_are_a_problem() {
        let document = json!({"components": {"schemas": {"A": {"properties": {"a": {}}}}}});
        let update = json!({"properties": {"a": {"description": "d"}, "b": {"description": "d"}, "c": {"type": "string"}}});
        let (_, problems) = run(
            document,
            json!([{"target": "$.components.schemas.A", "update": update}]),
        );
        assert_eq!(
            problems,
            ["/actions/0/update/properties/b the document has no `b` to describe"]
        );
    }
}
