//! Problems that a stage finds in its input.
//!
//! Every stage takes a `&mut Report`, pushes what it finds and goes on, so that one run tells
//! everything that is wrong. A [`Problem`] names its place by JSON pointer; the line is looked up
//! only when there is something to print.

use std::fmt;

/// How much a [`Problem`] weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing may be written.
    Error,
    /// Worth reading, but the output is right.
    Warning,
}

/// One thing that is wrong at one place of an input file.
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
    /// Text of that line, shown below the place.
    pub excerpt: Option<String>,
    /// What is wrong.
    pub what: String,
    /// What to do about it; may be empty.
    pub help: String,
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
        }
    }

    /// Makes a warning at a JSON pointer.
    pub fn warning(pointer: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(pointer, what)
        }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Names the file.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }

    /// Names the line and the column, both counted from 1.
    #[must_use]
    pub fn at(mut self, line: usize, column: usize) -> Self {
        self.line = Some(line);
        self.column = Some(column);
        self
    }

    /// Sets the text of the line.
    #[must_use]
    pub fn excerpt(mut self, line: impl Into<String>) -> Self {
        self.excerpt = Some(line.into());
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

    /// Returns whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns how many problems there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether a problem stops the generation.
    pub fn has_errors(&self) -> bool {
        self.0
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }

    /// Returns the problems, in the order in which they were found until [`Report::sort`].
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// Returns the problems to complete them, such as with their lines.
    pub(crate) fn iter_mut(&mut self) -> std::slice::IterMut<'_, Problem> {
        self.0.iter_mut()
    }

    /// Sorts by file, line and pointer, errors before warnings, and drops what was said twice.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| key(a).cmp(&key(b)));
        self.0.dedup();
    }
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

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        let errors = self
            .0
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .count();
        write!(f, "{}", plural(errors, "error"))?;
        match self.0.len() - errors {
            0 => Ok(()),
            warnings => write!(f, ", {}", plural(warnings, "warning")),
        }
    }
}

fn plural(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

/// As many characters of a line are shown; the rest of a long line is cut around the column.
const WIDTH: usize = 100;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let label = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        writeln!(f, "{label}: {}", printable(&self.what))?;
        let margin = self.line.map_or(1, |line| line.to_string().len());
        write!(f, "{:margin$}--> ", "")?;
        match (self.source.as_str(), self.line) {
            ("", _) => write!(f, "document")?,
            (source, None) => write!(f, "{}", printable(source))?,
            (source, Some(line)) => {
                write!(
                    f,
                    "{}:{line}:{}",
                    printable(source),
                    self.column.unwrap_or(1)
                )?;
            }
        }
        writeln!(f)?;
        if let (Some(line), Some(text)) = (self.line, &self.excerpt) {
            let (text, caret) = window(text, self.column.unwrap_or(1));
            writeln!(f, "{:margin$} |", "")?;
            writeln!(f, "{line} | {}", printable(&text))?;
            writeln!(f, "{:margin$} | {:caret$}^", "", "")?;
        }
        if !self.pointer.is_empty() {
            writeln!(f, "{:margin$} = at: {}", "", printable(&self.pointer))?;
        }
        if !self.help.is_empty() {
            writeln!(f, "{:margin$} = help: {}", "", printable(&self.help))?;
        }
        Ok(())
    }
}

/// Cuts a long line around its column; returns the text and where the caret stands in it.
fn window(text: &str, column: usize) -> (String, usize) {
    let at = column.saturating_sub(1);
    let start = if at < WIDTH { 0 } else { at - WIDTH / 2 };
    let part: String = text.chars().skip(start).take(WIDTH).collect();
    (part, at - start)
}

/// Replaces control and direction characters, which a document could use to hide text.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\t' => ' ',
            c if c.is_control() => '\u{fffd}',
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                '\u{fffd}'
            }
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_line_and_the_help() {
        let problem = Problem::error("/info/version", "`version` is a list")
            .source("a.yaml")
            .at(12, 3)
            .excerpt("  version: []")
            .help("write text");
        let text = problem.to_string();
        let want = "error: `version` is a list\n  --> a.yaml:12:3\n   |\n12 |   version: []\n   |   ^\n   = at: /info/version\n   = help: write text\n";
        assert_eq!(text, want);
    }

    #[test]
    fn cuts_long_lines_around_the_column() {
        let (text, caret) = window(&format!("{}x{}", "-".repeat(500), "-".repeat(500)), 501);
        assert_eq!(text.len(), WIDTH);
        assert_eq!(text.chars().nth(caret), Some('x'));
    }

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
