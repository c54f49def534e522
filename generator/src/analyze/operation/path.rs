//! Variables of path templates and the parameters that fill them. In: a path and its parameters. Out: one parameter for
//! each variable, and none without a variable.

use crate::analyze::{Analyzer, Place};
use crate::ir::{Docs, Location, Parameter, Slot, Style, Type};
use crate::report::Problem;

impl Analyzer<'_> {
    /// Reports parameters without a variable and leaves them out. Reports variables without a parameter and adds a text
    /// parameter for each.
    pub(in crate::analyze) fn templated(
        &mut self,
        path: &Template,
        parameters: Vec<Parameter>,
        place: &Place,
    ) -> Vec<Parameter> {
        let variables = variables(&path.text);
        let (mut parameters, lost): (Vec<_>, Vec<_>) =
            parameters.into_iter().partition(|parameter| {
                parameter.location != Location::Path || variables.contains(&parameter.name.as_str())
            });
        for parameter in lost {
            let name = parameter.name;
            // The path has no place for this parameter.
            let what = format!("the path has no `{{{name}}}` for the parameter");
            let help = "The parameter is ignored. Correct its name, or remove it.";
            let pointer = place.pointer.as_str();
            self.report.push(Problem::warning(pointer, what).help(help));
        }
        for name in variables {
            let is_there = |parameter: &Parameter| {
                parameter.location == Location::Path && parameter.name == name
            };
            if parameters.iter().any(is_there) {
                continue;
            }
            // The meaning is clear, so the operation is kept.
            let what = format!("the path contains `{{{name}}}`, but there is no such parameter");
            let help =
                format!("It is treated as a string. Add a parameter `{name}` with `in: path`.");
            let pointer = place.pointer.as_str();
            self.report.push(Problem::warning(pointer, what).help(help));
            parameters.push(text(name));
        }
        for parameter in &mut parameters {
            parameter.allow_reserved |=
                parameter.location == Location::Path && path.several.contains(&parameter.name);
        }
        parameters
    }
}

/// A path in the form that operations use.
pub(in crate::analyze) struct Template {
    /// The path, with nothing but the names of variables in braces.
    pub(in crate::analyze) text: String,
    /// The variables whose values may span several segments of the path.
    pub(in crate::analyze) several: Vec<String>,
}

/// Reads a path and removes the syntax that routers of servers add to variables: `{id?}`, `{*rest}`, `{id:int}`,
/// `{name=projects/*}`.
pub(in crate::analyze) fn template(path: &str) -> Template {
    let mut text = String::new();
    let mut several = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((variable, behind)) = closed(after) else {
            break;
        };
        let (word, rule) = match variable.split_once(['=', ':']) {
            Some((word, rule)) => (word, rule),
            None => (variable, ""),
        };
        let name = word.trim_start_matches(['*', '+']);
        let name = name.trim_end_matches(['?', '*', '+']);
        let (name, word, rule) = match name.is_empty() {
            true => (variable, variable, ""),
            false => (name, word, rule),
        };
        if name != variable && spans(word, rule) {
            several.push(name.to_owned());
        }
        text.push_str(&format!("{before}{{{name}}}"));
        rest = behind;
    }
    text += rest;
    Template { text, several }
}

/// Returns the text before and after the brace that closes a variable. A rule may contain braces.
fn closed(text: &str) -> Option<(&str, &str)> {
    let mut open = 0;
    for (index, character) in text.char_indices() {
        match character {
            '}' if open == 0 => return Some((text.get(..index)?, text.get(index + 1..)?)),
            '}' => open -= 1,
            '{' => open += 1,
            // Only a rule contains slashes: `{a/{b}` is a mistake.
            '/' if open > 0 => return text.split_once('}'),
            _ => {}
        }
    }
    text.split_once('}')
}

/// Whether the value of a variable spans several segments: a sign next to its name (`{*rest}`, `{+path}`) or the rule
/// after it (`projects/*`, `**`, `path`, `.*`) shows this.
fn spans(word: &str, rule: &str) -> bool {
    word.starts_with(['*', '+'])
        || word.ends_with(['*', '+'])
        || rule.contains('/') && !rule.contains("[^/]")
        || rule.contains("**")
        || matches!(rule, "path" | ".*" | ".+" | "(.*)" | "(.+)")
}

/// Returns the names in braces, without duplicates.
fn variables(path: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for part in path.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !found.contains(&name)
        {
            found.push(name);
        }
    }
    found
}

fn text(name: &str) -> Parameter {
    Parameter {
        name: name.to_owned(),
        location: Location::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        required: true,
        deprecated: false,
        docs: Docs::default(),
        slot: Slot::of(Type::String),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// F1: the syntax that routers add to variables is not part of their names; it shows which values may contain
    /// slashes.
    #[test]
    fn reads_the_routes_of_servers() {
        let read = |path: &str| {
            let found = template(path);
            (found.text, found.several.join(","))
        };
        let is = |path: &str, text: &str, several: &str| {
            assert_eq!(read(path), (text.to_owned(), several.to_owned()));
        };
        is("/a/{id?}/{**rest}", "/a/{id}/{rest}", "rest");
        is("/a/{id:int}.{b}/{c", "/a/{id}.{b}/{c", "");
        is("/v1/{name=projects/*}:stop", "/v1/{name}:stop", "name");
        is("/v1/{name=*}/{part=**}", "/v1/{name}/{part}", "part");
        is("/v1/{+path}/{id}", "/v1/{path}/{id}", "path");
        is("/v1/{file:path}/{id:[0-9]{2}}", "/v1/{file}/{id}", "file");
        is("/v1/{id:[^/]+}/{a:.*}", "/v1/{id}/{a}", "a");
        is("/v1/{id}:cancel", "/v1/{id}:cancel", "");
        is("/v1/{:}", "/v1/{:}", "");
    }

    #[test]
    fn finds_variables() {
        assert_eq!(variables("/a/{b}/{c}.{b}/{d"), ["b", "c"]);
        assert_eq!(variables("/a"), Vec::<&str>::new());
    }
}
