//! From a JSON pointer back to the line of the file. Runs only when there is a problem to print.

use std::borrow::Cow;
use std::collections::HashMap;

use saphyr_parser::{Event, Parser, Span};

use super::load::Source;
use super::pointer::{escape, segments};
use crate::report::Problem;

/// Where each value of one file starts. JSON is read as YAML, of which it is a part.
#[derive(Debug)]
pub(super) struct Lines {
    places: Vec<(usize, usize)>,
    children: HashMap<(usize, String), usize>,
    lines: Vec<String>,
}

/// What the scan is inside of: an object whose next scalar is a key, or a value; or a list.
enum Frame {
    Key { node: usize },
    Value { node: usize, child: usize },
    List { node: usize, index: usize },
}

impl Lines {
    /// Scans a file.
    pub(super) fn new(source: &Source) -> Self {
        let text = source.text();
        let (lines, _) = scan(&text);
        lines
    }

    /// Returns the line and the column of a pointer, and how many of its segments exist.
    pub(super) fn find(&self, pointer: &str) -> (usize, usize, usize) {
        let mut node = 0;
        let mut depth = 0;
        for key in segments(pointer) {
            let Some(&child) = self.children.get(&(node, key.into_owned())) else {
                break;
            };
            node = child;
            depth += 1;
        }
        let (line, column) = self.places.get(node).copied().unwrap_or((1, 1));
        (line, column, depth)
    }

    /// Fills in line, column and excerpt.
    pub(super) fn complete(&self, problem: &mut Problem, pointer: &str) {
        let (line, column, _) = self.find(pointer);
        problem.line = Some(line);
        problem.column = Some(column);
        problem.excerpt = self.lines.get(line - 1).cloned();
    }
}

/// Returns a problem for each key that its object has twice.
pub(super) fn duplicates(text: &str) -> Vec<Problem> {
    scan(text).1
}

fn scan(text: &str) -> (Lines, Vec<Problem>) {
    let mut lines = Lines {
        places: vec![(1, 1)],
        children: HashMap::new(),
        lines: text.lines().map(str::to_owned).collect(),
    };
    let mut stack: Vec<Frame> = Vec::new();
    let mut problems = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        match event {
            Event::Scalar(text, ..) => {
                if let Some(Frame::Key { node }) = stack.last_mut() {
                    let node = *node;
                    let (child, twice) = lines.insert(node, text.into_owned(), span);
                    if twice {
                        problems.push(lines.twice(&stack, child, span));
                    }
                    stack.pop();
                    stack.push(Frame::Value { node, child });
                } else {
                    lines.begin(&mut stack, span);
                    finish(&mut stack);
                }
            }
            Event::Alias(_) => {
                lines.begin(&mut stack, span);
                finish(&mut stack);
            }
            Event::MappingStart(..) => {
                let node = lines.begin(&mut stack, span);
                stack.push(Frame::Key { node });
            }
            Event::SequenceStart(..) => {
                let node = lines.begin(&mut stack, span);
                stack.push(Frame::List { node, index: 0 });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                stack.pop();
                finish(&mut stack);
            }
            Event::DocumentEnd | Event::StreamEnd => break,
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
        }
    }
    (lines, problems)
}

/// Leaves a value: an object goes on with a key, a list with its next element.
fn finish(stack: &mut Vec<Frame>) {
    match stack.pop() {
        Some(Frame::Key { node } | Frame::Value { node, .. }) => stack.push(Frame::Key { node }),
        Some(Frame::List { node, index }) => stack.push(Frame::List {
            node,
            index: index + 1,
        }),
        None => {}
    }
}

impl Lines {
    /// Enters a value; returns its node.
    fn begin(&mut self, stack: &mut [Frame], span: Span) -> usize {
        match stack.last() {
            Some(Frame::Value { child, .. }) => *child,
            Some(Frame::List { node, index }) => self.insert(*node, index.to_string(), span).0,
            Some(Frame::Key { .. }) | None => 0,
        }
    }

    fn insert(&mut self, parent: usize, key: String, span: Span) -> (usize, bool) {
        let child = self.places.len();
        self.places.push((span.start.line(), span.start.col() + 1));
        let before = self.children.insert((parent, key), child);
        (child, before.is_some())
    }

    fn twice(&self, stack: &[Frame], child: usize, span: Span) -> Problem {
        let mut pointer = String::new();
        for frame in stack {
            match frame {
                Frame::Value { child, .. } => pointer.push_str(&self.segment(*child)),
                Frame::List { index, .. } => pointer.push_str(&format!("/{index}")),
                Frame::Key { .. } => {}
            }
        }
        let key = self.segment(child);
        let name = key.trim_start_matches('/');
        let line = span.start.line();
        Problem::error(
            format!("{pointer}{key}"),
            format!("the key `{name}` is there twice"),
        )
        .at(line, span.start.col() + 1)
        .excerpt(self.lines.get(line - 1).map_or("", String::as_str))
        .help("remove one of them; readers disagree about which one counts")
    }

    fn segment(&self, node: usize) -> String {
        let key = self.children.iter().find(|(_, child)| **child == node);
        let key = key.map_or(Cow::Borrowed(""), |((_, key), _)| escape(key));
        format!("/{key}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_lines_in_yaml_and_json() {
        let yaml = Source::new("a.yaml", "a:\n  b:\n    - c: 1\n    - {d: 2}\ne: 3\n");
        let lines = Lines::new(&yaml);
        assert_eq!(lines.find("/a/b/1/d"), (4, 8, 4));
        assert_eq!(lines.find("/e"), (5, 1, 1));
        assert_eq!(lines.find("/a/x/y"), (1, 1, 1));
        let json = Source::new("a.json", "{\n \"a\": {\"b\": [1,\n 2]}\n}");
        assert_eq!(Lines::new(&json).find("/a/b/1"), (3, 2, 3));
    }

    #[test]
    fn names_duplicate_keys() {
        let problems = duplicates("a:\n  b: 1\n  c: 2\n  b: 3\nd: [{e: 1, e: 2}]\n");
        let found: Vec<_> = problems
            .iter()
            .map(|p| (p.pointer.as_str(), p.line))
            .collect();
        assert_eq!(found, [("/a/b", Some(4)), ("/d/0/e", Some(5))]);
    }
}
