//! Problems as text. In: problems with their places. Out: text in the style of the Rust compiler.

use std::collections::HashMap;
use std::fmt;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::excerpt::printable;
use super::{Problem, Report, Severity};

/// The greatest number of characters before an excerpt for which spaces are laid out.
const FAR: usize = 10_000;

/// The style of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// Plain text, for files and pipes.
    #[default]
    Plain,
    /// With the colors of a terminal.
    Colored,
}

impl Report {
    /// Returns all problems as text, one after the other, and the number of them.
    pub fn render(&self, look: Look) -> String {
        let mut text = String::new();
        let mut kinds: HashMap<String, usize> = HashMap::new();
        let mut places: HashMap<String, Vec<String>> = HashMap::new();
        for problem in self.warnings() {
            let kind = problem.common();
            if problem.leftover.is_some() {
                // An entry that must be deleted needs its place.
                places.entry(kind.clone()).or_default().push(problem.line());
            }
            *kinds.entry(kind).or_default() += 1;
        }
        let count = kinds.len();
        for problem in &self.0 {
            let more = match problem.severity {
                Severity::Error => 1,
                Severity::Warning => match kinds.remove(&problem.common()) {
                    Some(more) => more,
                    None => continue,
                },
            };
            text.push_str(&problem.rendered(look, more - 1));
            let others = places.remove(&problem.common()).unwrap_or_default();
            for line in others.iter().skip(1) {
                text.push_str(&format!("\n      {line}"));
            }
            text.push_str("\n\n");
        }
        let (errors, warnings) = self.counts();
        text.push_str(&plural(errors, "error"));
        if warnings > 0 {
            text.push_str(&format!(", {}", plural(warnings, "warning")));
        }
        if count < warnings {
            text.push_str(&format!(" of {}", plural(count, "kind")));
        }
        text
    }

    fn warnings(&self) -> impl Iterator<Item = &Problem> {
        let problems = self.0.iter();
        problems.filter(|problem| problem.severity == Severity::Warning)
    }
}

impl Problem {
    /// Returns the problem as text.
    pub fn render(&self, look: Look) -> String {
        self.rendered(look, 0)
    }

    /// Returns the problem in one line.
    pub fn line(&self) -> String {
        let place = match self.line {
            Some(line) => format!("{}:{line}: ", self.source),
            None => String::new(),
        };
        printable(&format!("{place}{}", self.what))
    }

    /// Returns the kind that it shares with others.
    fn common(&self) -> String {
        if !self.kind.is_empty() {
            return self.kind.clone();
        }
        // The quoted parts differ between problems of one kind.
        self.what.split('`').step_by(2).collect()
    }

    /// Returns the problem as text, with the number of others of its kind.
    fn rendered(&self, look: Look, more: usize) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = Group::with_title(level.primary_title(printable(&self.what)));
        for element in self.place(AnnotationKind::Primary, "") {
            group = group.element(element);
        }
        if let Some(also) = &self.also {
            for element in also.place(AnnotationKind::Context, &also.what) {
                group = group.element(element);
            }
        }
        if !self.pointer.is_empty() {
            group = group.element(
                Level::NOTE
                    .no_name()
                    .message(format!("at: {}", printable(&self.pointer))),
            );
        }
        if !self.help.is_empty() {
            group = group.element(Level::HELP.message(printable(&self.help)));
        }
        if more > 0 {
            let more = match self.leftover {
                Some(_) => format!("and {more} more like it:"),
                None => format!("and {more} more like it; `--json` lists all of them"),
            };
            group = group.element(Level::NOTE.message(more));
        }
        let renderer = match look {
            Look::Plain => Renderer::plain(),
            Look::Colored => Renderer::styled(),
        };
        renderer.render(&[group])
    }

    /// Returns the file, the line and the marked part.
    fn place(&self, kind: AnnotationKind, label: &str) -> Vec<Element<'static>> {
        let name = match self.source.as_str() {
            "" => "document".to_owned(),
            name => printable(name),
        };
        let Some(line) = self.line else {
            return vec![Origin::path(name).into()];
        };
        let Some(excerpt) = &self.excerpt else {
            let column = self.column.unwrap_or(1);
            return vec![Origin::path(name).line(line).char_column(column).into()];
        };
        // The characters that were cut off count for the column, unless there are too many to lay out.
        let is_far = excerpt.skipped > FAR;
        let before = " ".repeat(if is_far { 0 } else { excerpt.skipped });
        let mut annotation = kind.span(before.len() + excerpt.start..before.len() + excerpt.end);
        if !label.is_empty() {
            annotation = annotation.label(printable(label));
        }
        let snippet = Snippet::source(format!("{before}{}", excerpt.text))
            .line_start(line)
            .annotation(annotation);
        if !is_far {
            return vec![snippet.path(name).into()];
        }
        let column = self.column.unwrap_or(1);
        let origin = Origin::path(name).line(line).char_column(column);
        vec![origin.into(), snippet.into()]
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Look::Plain))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Look::Plain))
    }
}

fn plural(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_line_and_the_help() {
        let problem = Problem::error("/info/version", "`version` is a list")
            .source("a.yaml")
            .at(12, 3)
            .excerpt("  version: []", 7)
            .help("write text");
        let want = "\
error: `version` is a list
  --> a.yaml:12:3
   |
12 |   version: []
   |   ^^^^^^^
   |
   = at: /info/version
   = help: write text";
        assert_eq!(problem.to_string(), want);
    }

    /// G2: a document with a single line of a megabyte gives a few lines, with the right column.
    #[test]
    fn shows_a_part_of_a_long_line() {
        let line = format!(
            "{{{}\"word\": 1, {}}}",
            "\"a\": 1, ".repeat(60_000),
            "\"b\": 2, ".repeat(60_000)
        );
        let problem = Problem::error("/word", "`word` is wrong")
            .source("a.json")
            .at(1, 480_002)
            .excerpt(&line, 9);
        let text = problem.to_string();
        assert!(
            text.contains("a.json:1:480002") && text.contains("\"word\": 1"),
            "{text}"
        );
        assert!(text.len() < 600, "{text}");
    }
}
