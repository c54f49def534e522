//! Traces a pointer into the contents of a document back to the file that the value came from.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::document::overlay;
use crate::document::pointer::{self, child, escape, segments};
use crate::document::text::locate::Lines;
use crate::document::text::{Source, parse};
use crate::report::{Problem, Report};

/// The files that a document was read from, and the values that were moved while it was read.
#[derive(Debug, Default)]
pub(super) struct Trace {
    sources: Vec<Source>,
    overlays: Vec<Source>,
    /// For the pointer of each hoisted component: the file and the pointer that it came from.
    pub(super) hoisted: HashMap<String, (usize, String)>,
}

impl Trace {
    pub(super) fn new(sources: &[Source], overlays: &[Source]) -> Self {
        Self {
            sources: sources.to_vec(),
            overlays: overlays.to_vec(),
            hoisted: HashMap::new(),
        }
    }

    /// The document and the overlays.
    pub(super) fn files(&self) -> (Option<&Source>, &[Source]) {
        (self.sources.first(), &self.overlays)
    }

    /// Fills in the lines of problems that have none; `value` is the document after the overlays. Each file is scanned once
    /// for all of them.
    pub(super) fn locate(&self, reports: &mut [&mut Report], value: &Value) {
        let mut targets: Vec<(usize, String)> = Vec::new();
        each(reports, |problem| targets.push(self.target(problem, value)));
        // What is not in the document itself was added by an overlay.
        let text = self.sources.first().map(Source::text).unwrap_or_default();
        let own = Lines::find_all(&text, within(&targets, 0));
        let mut overlays = HashMap::new();
        for target in targets.iter_mut().filter(|(file, _)| *file == 0) {
            let (_, _, depth) = own.find(&target.1);
            if depth < segments(&target.1).count()
                && let Some(found) = self.overlaid(&target.1, value, &mut overlays)
            {
                *target = found;
            }
        }
        let files: BTreeSet<usize> = targets.iter().map(|(file, _)| *file).collect();
        let texts = files.into_iter().filter(|file| *file > 0);
        let texts = texts.filter_map(|file| Some((file, self.source(file)?.text())));
        let texts: Vec<(usize, Cow<'_, str>)> = texts.collect();
        let others = texts
            .iter()
            .map(|(file, text)| (*file, Lines::find_all(text, within(&targets, *file))));
        let mut lines: HashMap<usize, Lines<'_>> = others.collect();
        lines.insert(0, own);
        let mut targets = targets.iter();
        each(reports, |problem| {
            let Some((file, pointer)) = targets.next() else {
                return;
            };
            if let (Some(source), Some(lines)) = (self.source(*file), lines.get(file)) {
                problem.source.clone_from(&source.name);
                lines.complete(problem, pointer);
            }
        });
    }

    /// The file of a problem, and the pointer in it.
    fn target(&self, problem: &mut Problem, value: &Value) -> (usize, String) {
        let mut files = self.sources.iter().chain(&self.overlays);
        let file = files.position(|source| source.name == problem.source);
        let (file, pointer) = match file {
            Some(file) if file > 0 => (file, problem.pointer.clone()),
            Some(_) | None => self.original(&problem.pointer, value),
        };
        if file == 0 && is_older(value) {
            problem.pointer.clone_from(&pointer);
        }
        (file, pointer)
    }

    fn source(&self, file: usize) -> Option<&Source> {
        self.sources.iter().chain(&self.overlays).nth(file)
    }

    /// Returns the original file and pointer of a value that the reader may have moved.
    pub(super) fn original(&self, wanted: &str, value: &Value) -> (usize, String) {
        // The pointer of a component has three steps.
        let end = wanted.match_indices('/').map(|(end, _)| end).nth(3);
        let (component, rest) = wanted.split_at(end.unwrap_or(wanted.len()));
        if let Some((file, from)) = self.hoisted.get(component) {
            let pointer = format!("{from}{rest}");
            return match file {
                0 => (0, unfolded(&pointer, value)),
                file => (*file, pointer),
            };
        }
        (0, unfolded(wanted, value))
    }

    /// Returns the overlay, and the place in it, that added the value at a pointer.
    fn overlaid(
        &self,
        pointer: &str,
        value: &Value,
        values: &mut HashMap<usize, Value>,
    ) -> Option<(usize, String)> {
        self.overlays
            .iter()
            .enumerate()
            .rev()
            .find_map(|(index, source)| {
                let file = self.sources.len() + index;
                let overlay = values
                    .entry(file)
                    .or_insert_with(|| parse(source, &mut Report::new()).unwrap_or_default());
                Some((file, overlay::origin(value, overlay, pointer)?))
            })
    }
}

/// Visits the problems without a line.
fn each(reports: &mut [&mut Report], mut visit: impl FnMut(&mut Problem)) {
    for problem in reports.iter_mut().flat_map(|report| report.iter_mut()) {
        if let Some(also) = problem.also.as_mut().filter(|also| also.line.is_none()) {
            visit(also);
        }
        if problem.line.is_none() {
            visit(problem);
        }
    }
}

/// The pointers into a file.
fn within(targets: &[(usize, String)], file: usize) -> impl Iterator<Item = &str> {
    let targets = targets.iter().filter(move |(own, _)| *own == file);
    targets.map(|(_, pointer)| pointer.as_str())
}

/// Follows a pointer, and steps into the unions and references that the reader folded away.
fn unfolded(wanted: &str, root: &Value) -> String {
    let mut pointer = String::new();
    let mut value = root;
    let mut keys = segments(wanted).collect::<Vec<_>>().into_iter().peekable();
    if is_older(root) && keys.peek().is_some_and(|key| key == "components") {
        keys.next();
        let section = keys.next().unwrap_or_default();
        let home = match section.as_ref() {
            "schemas" => "definitions",
            "securitySchemes" => "securityDefinitions",
            other => other,
        };
        pointer = format!("/{}", escape(home));
        value = child(root, home).unwrap_or(&Value::Null);
    }
    while let Some(key) = keys.next() {
        let key = match key.strip_prefix('/') {
            // The reader puts a slash before a path that begins without one.
            Some(bare) if child(value, &key).is_none() && child(value, bare).is_some() => bare,
            Some(_) | None => key.as_ref(),
        };
        match added(value, key) {
            Added::Nothing => {}
            Added::Step => continue,
            Added::Content => {
                keys.next();
                continue;
            }
            Added::Body => {
                let path: Vec<_> = keys.clone().collect();
                // The pointer continues with the content, its media type, the schema, its properties and the name of
                // one of these.
                let name = path.get(4).map(AsRef::as_ref).unwrap_or_default();
                let Some((index, part)) = part_of_body(value, name) else {
                    continue;
                };
                pointer.push_str(&format!("/parameters/{index}"));
                value = part;
                if value.get("in").is_some_and(|place| place == "formData") {
                    keys.by_ref().take(5).for_each(drop);
                }
                continue;
            }
        }
        // The members for a list of types are all at the same place.
        let is_split = key == "anyOf" && value.get("type").is_some_and(Value::is_array);
        if is_split && child(value, key).is_none() {
            keys.next();
            continue;
        }
        for _ in 0..8 {
            if child(value, key).is_some() {
                break;
            }
            let Some((step, inner)) = folded(value, key, root) else {
                break;
            };
            pointer = match step {
                Step::Into(step) => format!("{pointer}{step}"),
                Step::To(target) => target,
            };
            value = inner;
        }
        pointer.push('/');
        pointer.push_str(&escape(key));
        value = child(value, key).unwrap_or(&Value::Null);
    }
    pointer
}

/// Whether a document is of Swagger 2.0, which has its components at the top level.
fn is_older(root: &Value) -> bool {
    root.get("swagger").is_some() && root.get("openapi").is_none()
}

/// The steps that the reader of Swagger 2.0 adds to the pointer of a value, and that the document does not have.
enum Added {
    Nothing,
    /// One step: a parameter is its own schema.
    Step,
    /// A step, and the media type after it.
    Content,
    /// The body, whose parts are among the parameters.
    Body,
}

fn added(value: &Value, key: &str) -> Added {
    if child(value, key).is_some() || value.get("$ref").is_some() {
        return Added::Nothing;
    }
    match key {
        "schema" if value.get("type").is_some() => Added::Step,
        "content" if value.get("schema").is_some() => Added::Content,
        "requestBody" if value.get("parameters").is_some() => Added::Body,
        _ => Added::Nothing,
    }
}

/// The parameter that is the body, or that is the property of this name.
fn part_of_body<'a>(operation: &'a Value, name: &str) -> Option<(usize, &'a Value)> {
    let is_part = |part: &Value| match part.get("in").and_then(Value::as_str) {
        Some("body") => true,
        Some("formData") => part.get("name").is_some_and(|own| own == name),
        Some(_) | None => false,
    };
    let mut parts = operation.get("parameters")?.as_array()?.iter().enumerate();
    parts.find(|(_, part)| is_part(part))
}

enum Step {
    Into(String),
    To(String),
}

fn folded<'a>(value: &'a Value, key: &str, root: &'a Value) -> Option<(Step, &'a Value)> {
    for list in ["anyOf", "oneOf"] {
        let members = value
            .get(list)
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        let found = members.enumerate().find(|(_, member)| {
            child(member, key).is_some()
                || member
                    .get("anyOf")
                    .or_else(|| member.get("oneOf"))
                    .is_some()
        });
        if let Some((index, member)) = found {
            return Some((Step::Into(format!("/{list}/{index}")), member));
        }
    }
    let target = value.get("$ref")?.as_str()?.strip_prefix('#')?;
    Some((Step::To(target.to_owned()), pointer::get(root, target)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn steps_into_what_was_folded() {
        let root = json!({"a": {"anyOf": [{"type": "null"}, {"properties": {"b": {}}}]}, "c": {"$ref": "#/a"}});
        assert_eq!(
            unfolded("/a/properties/b", &root),
            "/a/anyOf/1/properties/b"
        );
        assert_eq!(
            unfolded("/c/properties/b", &root),
            "/a/anyOf/1/properties/b"
        );
        assert_eq!(unfolded("/a/none/x", &root), "/a/none/x");
    }

    /// G2: a problem in a value read from Swagger 2.0 has the place where 2.0 has that value.
    #[test]
    fn finds_what_swagger_2_has_elsewhere() {
        let root = json!({
            "swagger": "2.0",
            "paths": {"/a": {"post": {
                "parameters": [
                    {"in": "query", "name": "q", "type": "string"},
                    {"in": "body", "name": "b", "schema": {"properties": {"c": {}}}}
                ],
                "responses": {"200": {"schema": {"items": {}}}}
            }, "put": {"parameters": [{"in": "formData", "name": "f", "type": "string"}]}}},
            "definitions": {"A": {"properties": {"b": {}}}}
        });
        let content = "content/application~1json/schema";
        for (read, want) in [
            (
                "/components/schemas/A/properties/b".to_owned(),
                "/definitions/A/properties/b",
            ),
            (
                "/paths/~1a/post/parameters/0/schema".to_owned(),
                "/paths/~1a/post/parameters/0",
            ),
            (
                format!("/paths/~1a/post/requestBody/{content}/properties/c"),
                "/paths/~1a/post/parameters/1/schema/properties/c",
            ),
            (
                format!("/paths/~1a/post/responses/200/{content}/items"),
                "/paths/~1a/post/responses/200/schema/items",
            ),
            (
                format!("/paths/~1a/put/requestBody/{content}/properties/f/format"),
                "/paths/~1a/put/parameters/0/format",
            ),
        ] {
            assert_eq!(unfolded(&read, &root), want, "{read}");
        }
    }

    /// G2: a value that was split by its types has a pointer into the document.
    #[test]
    fn steps_over_what_was_split() {
        let root = json!({"a": {"type": ["object", "string"], "properties": {"b": {}}}});
        let found = unfolded("/a/anyOf/0/properties/b", &root);
        assert_eq!(found, "/a/properties/b");
    }
}
