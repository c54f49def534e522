//! Problems that a stage finds in its input.
//!
//! Every stage takes a `&mut Report`, adds the problems that it finds and continues, so that one run reports all of
//! them. A [`Problem`] has a JSON pointer to its place; the line is looked up only if there is something to print.

use std::collections::HashSet;

mod excerpt;
mod render;
mod suggest;

pub use excerpt::Excerpt;
pub use render::Look;
pub use suggest::closest;

/// The kind of problems with an argument: neither the document nor the configuration is wrong.
pub(crate) const ARGUMENT: &str = "argument";

/// The kind of problems with a file whose text cannot be read as JSON or YAML.
pub(crate) const UNREADABLE: &str = "unreadable";

/// The severity of a [`Problem`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The output is correct nevertheless.
    Warning,
}

/// An entry of an overlay or of the configuration for something that the document does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leftover {
    /// An action of an overlay, or a part of its update, at the pointer of the problem.
    Overlay,
    /// A setting: the keys that lead to it, and the element if it is in a list.
    Setting(Vec<String>, Option<String>),
}

/// A problem at one place of an input file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Whether this stops the generation.
    pub severity: Severity,
    /// Name of the file; empty for the document itself until it is located.
    pub source: String,
    /// JSON pointer (RFC 6901) of the place; empty for the whole file.
    pub pointer: String,
    /// Line, counted from 1.
    pub line: Option<usize>,
    /// Column in characters, counted from 1.
    pub column: Option<usize>,
    /// That line, shown below the place.
    pub excerpt: Option<Excerpt>,
    /// What is wrong.
    pub what: String,
    /// How to correct it; may be empty.
    pub help: String,
    /// The kind that it shares with others; if empty, its text without the quoted parts is used.
    pub kind: String,
    /// Whether the part can be left out without any effect on the other parts.
    pub recoverable: bool,
    /// The entry to delete, if it is for something that the document does not have.
    pub leftover: Option<Leftover>,
    /// A second place that matters; its `what` describes it.
    pub also: Option<Box<Problem>>,
}

impl Problem {
    /// Makes an error at a JSON pointer.
    pub fn error(pointer: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            source: String::new(),
            pointer: pointer.into(),
            line: None,
            column: None,
            excerpt: None,
            what: what.into(),
            help: String::new(),
            kind: String::new(),
            recoverable: false,
            leftover: None,
            also: None,
        }
    }

    /// Makes a warning at a JSON pointer.
    pub fn warning(pointer: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(pointer, what)
        }
    }

    /// Adds how to correct it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Sets the file.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }

    /// Sets the line and the column, both counted from 1.
    #[must_use]
    pub fn at(mut self, line: usize, column: usize) -> Self {
        self.line = Some(line);
        self.column = Some(column);
        self
    }

    /// Sets the text of the line. The problem is about `width` characters from the column on.
    #[must_use]
    pub fn excerpt(mut self, line: &str, width: usize) -> Self {
        self.excerpt = Some(Excerpt::of(line, self.column.unwrap_or(1), width));
        self
    }

    /// Does the same, where the column starts at this byte of the line.
    pub(crate) fn excerpt_at(mut self, line: &str, byte: usize, width: usize) -> Self {
        self.excerpt = Some(Excerpt::at(line, byte, self.column.unwrap_or(1), width));
        self
    }

    /// Sets the kind that it shares with others.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Marks that the part can be left out without any effect on the other parts.
    #[must_use]
    pub fn recoverable(mut self) -> Self {
        self.recoverable = true;
        self
    }

    /// Marks that it is about an entry for something that the document does not have.
    #[must_use]
    pub fn leftover(mut self, leftover: Leftover) -> Self {
        self.leftover = Some(leftover);
        self
    }

    /// Adds a second place that matters.
    #[must_use]
    pub fn also(mut self, pointer: impl Into<String>, what: impl Into<String>) -> Self {
        let source = self.source.clone();
        self.also = Some(Box::new(Self::warning(pointer, what).source(source)));
        self
    }
}

/// All problems of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report(Vec<Problem>);

impl Report {
    /// Makes an empty report.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Returns whether there are no problems.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of problems.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether a problem stops the generation.
    pub fn has_errors(&self) -> bool {
        self.0
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }

    /// Returns the problems, in the order in which they were added until [`Report::sort`] is called.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// Whether a problem has no line.
    pub(crate) fn lacks_lines(&self) -> bool {
        let lacks = |problem: &Problem| problem.line.is_none();
        let mut problems = self.0.iter();
        problems.any(|problem| lacks(problem) || problem.also.as_deref().is_some_and(lacks))
    }

    /// Returns the problems mutably, for adding their lines, for example.
    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Problem> {
        self.0.iter_mut()
    }

    /// Drops problems that may be consequences of an earlier error, because they are in the same operation or
    /// component.
    pub(crate) fn drop_consequences(&mut self, earlier: &Self) {
        let errors = earlier
            .0
            .iter()
            .filter(|problem| problem.severity == Severity::Error);
        let broken: HashSet<&str> = errors.map(|problem| part(&problem.pointer)).collect();
        self.0.retain(|problem| {
            let part = part(&problem.pointer);
            let around = part.match_indices('/').map(|(index, _)| &part[..index]);
            // Problems of the configuration are not in a part of the document.
            problem.pointer.is_empty()
                || !broken.contains(part) && !around.skip(1).any(|outer| broken.contains(outer))
        });
    }

    /// Turns recoverable errors into warnings; the parts that they are about are left out.
    pub fn forgive(&mut self) {
        for problem in self.0.iter_mut().filter(|problem| problem.recoverable) {
            problem.severity = Severity::Warning;
        }
    }

    /// Turns errors about things that the document no longer has into warnings, for files whose names once all matched.
    pub(crate) fn outlived(&mut self, has_matched: impl Fn(&str) -> bool) {
        for problem in &mut self.0 {
            let Some(leftover) = &problem.leftover else {
                continue;
            };
            // A secret that was renamed would be visible in `Debug`.
            let is_secret = matches!(leftover, Leftover::Setting(keys, _) if keys.iter().any(|key| key == "secrets"));
            let is_renamed = problem.help.starts_with("did you mean");
            if !has_matched(&problem.source) || is_secret && is_renamed {
                continue;
            }
            problem.severity = Severity::Warning;
            let entry = match leftover {
                Leftover::Overlay if problem.pointer.ends_with("/target") => "this action",
                Leftover::Overlay => "this entry",
                Leftover::Setting(_, Some(_)) => "this element",
                Leftover::Setting(_, None) => "this line",
            };
            problem.help = match is_renamed {
                true => format!("{} If it is gone, delete {entry}.", problem.help),
                false => format!("The document no longer has it: delete {entry}."),
            };
        }
    }

    /// Turns warnings into errors, for authors who can correct the document.
    pub fn forbid(&mut self) {
        for problem in &mut self.0 {
            problem.severity = Severity::Error;
        }
    }

    /// Turns errors about parts that nothing uses into warnings.
    pub(crate) fn excuse(&mut self, is_unused: impl Fn(&str) -> bool) {
        for problem in self.0.iter_mut().filter(|problem| problem.recoverable) {
            if problem.severity == Severity::Error && is_unused(&problem.pointer) {
                problem.severity = Severity::Warning;
                problem.help = match problem.help.as_str() {
                    "" => "No operation uses it.".to_owned(),
                    help => format!("{help} (no operation uses it)"),
                };
            }
        }
    }

    /// Returns the number of errors and the number of warnings.
    pub fn counts(&self) -> (usize, usize) {
        let errors = self
            .0
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .count();
        (errors, self.0.len() - errors)
    }

    /// Sorts by file, line and pointer, errors before warnings, and drops duplicates.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| key(a).cmp(&key(b)));
        self.0.dedup();
    }
}

/// Returns the pointer of the operation, the component or the other part of a document that a pointer leads into.
fn part(pointer: &str) -> &str {
    // Swagger 2.0 has its components at the top level.
    let is_component = ["/definitions/", "/parameters/", "/responses/"]
        .iter()
        .any(|section| pointer.starts_with(section));
    let depth = if is_component { 2 } else { 3 };
    let mut ends = pointer
        .match_indices('/')
        .map(|(index, _)| index)
        .skip(depth);
    pointer
        .get(..ends.next().unwrap_or(pointer.len()))
        .unwrap_or(pointer)
}

type Key<'a> = (
    &'a str,
    Option<usize>,
    Option<usize>,
    &'a str,
    Severity,
    &'a str,
);

fn key(problem: &Problem) -> Key<'_> {
    (
        &problem.source,
        problem.line,
        problem.column,
        &problem.pointer,
        problem.severity,
        &problem.what,
    )
}

impl From<Box<Problem>> for Report {
    fn from(problem: Box<Problem>) -> Self {
        Self(vec![*problem])
    }
}

impl Extend<Problem> for Report {
    fn extend<I: IntoIterator<Item = Problem>>(&mut self, problems: I) {
        self.0.extend(problems);
    }
}

impl IntoIterator for Report {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Report {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_and_drops_doubles() {
        let mut report = Report::new();
        report.extend([
            Problem::error("/b", "two").source("a").at(2, 1),
            Problem::error("/a", "one").source("a").at(1, 1),
            Problem::error("/b", "two").source("a").at(2, 1),
        ]);
        report.sort();
        let whats: Vec<_> = report.iter().map(|problem| problem.what.as_str()).collect();
        assert_eq!(whats, ["one", "two"]);
        assert!(report.to_string().ends_with("2 errors"));
    }
}
