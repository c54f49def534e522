//! Variables of path templates and the parameters that fill them. In: a path and its parameters. Out: a parameter for
//! each variable, and none for what the path does not have.

use crate::analyze::{Analyzer, Place};
use crate::ir::{Docs, Location, Parameter, Slot, Style, Type};
use crate::report::Problem;

impl Analyzer<'_> {
    /// Reports parameters without a variable, which are left out, and variables without a parameter, which are text then.
    pub(in crate::analyze) fn templated(
        &mut self,
        path: &str,
        parameters: Vec<Parameter>,
        place: &Place,
    ) -> Vec<Parameter> {
        let variables = variables(path);
        let (mut parameters, lost): (Vec<_>, Vec<_>) =
            parameters.into_iter().partition(|parameter| {
                parameter.location != Location::Path || variables.contains(&parameter.name.as_str())
            });
        for parameter in lost {
            let name = parameter.name;
            // There is no place for it.
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
            // It is clear what is meant, so the operation is kept.
            let what = format!("the path contains `{{{name}}}`, but there is no such parameter");
            let help =
                format!("It is treated as a string. Add a parameter `{name}` with `in: path`.");
            let pointer = place.pointer.as_str();
            self.report.push(Problem::warning(pointer, what).help(help));
            parameters.push(text(name));
        }
        parameters
    }
}

/// A path whose variables are names alone, without what servers' routers say of them: `{id?}`, `{*rest}`, `{id:int}`.
pub(in crate::analyze) fn plain(path: &str) -> String {
    let mut text = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((variable, behind)) = after.split_once('}') else {
            break;
        };
        let name = variable.trim_start_matches(['*', '+']);
        let name = name.split(':').next().unwrap_or(name);
        let name = name.trim_end_matches(['?', '*', '+']);
        let name = if name.is_empty() { variable } else { name };
        text.push_str(&format!("{before}{{{name}}}"));
        rest = behind;
    }
    text + rest
}

/// The names in braces, each once.
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

    #[test]
    fn reads_the_routes_of_servers() {
        assert_eq!(plain("/a/{id?}/{**rest}"), "/a/{id}/{rest}");
        assert_eq!(plain("/a/{id:int}.{b}/{c"), "/a/{id}.{b}/{c");
    }

    #[test]
    fn finds_variables() {
        assert_eq!(variables("/a/{b}/{c}.{b}/{d"), ["b", "c"]);
        assert_eq!(variables("/a"), Vec::<&str>::new());
    }
}
