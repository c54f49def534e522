//! Finds the line of the file for a JSON pointer. This runs only if there is a problem to print.

use std::collections::HashMap;
use std::rc::Rc;

use saphyr_parser::{Event, Parser, Span};

use crate::document::pointer::{escape, segments};
use crate::document::text::Source;
use crate::report::Problem;

/// The place of each value of one file. JSON is read as YAML, which contains it.
#[derive(Debug)]
pub(in crate::document) struct Lines {
    places: Vec<Place>,
    children: HashMap<(usize, Rc<str>), usize>,
    keys: Vec<Rc<str>>,
    lines: Vec<String>,
}

/// The place of a key and its value: from the key to the end of the value, if that is a scalar on the same line.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// Counted from 1.
    line: usize,
    /// In characters, counted from 1.
    column: usize,
    /// In characters.
    width: usize,
}

impl Place {
    const START: Self = Self {
        line: 1,
        column: 1,
        width: 1,
    };

    fn of(span: Span) -> Self {
        let (line, column) = (span.start.line(), span.start.col() + 1);
        let end = if span.end.line() == line {
            span.end.col() + 1
        } else {
            column
        };
        Self {
            line,
            column,
            width: end.saturating_sub(column).max(1),
        }
    }
}

/// What the scan is inside of: an object that expects a key or a value next, or a list.
enum Frame {
    Key { node: usize },
    Value { node: usize, child: usize },
    List { node: usize, index: usize },
}

impl Lines {
    /// Scans a file.
    pub(in crate::document) fn new(source: &Source) -> Self {
        let text = source.text();
        let (lines, _) = scan(&text);
        lines
    }

    /// Returns the line and the column of a pointer, and how many of its segments exist.
    pub(in crate::document) fn find(&self, pointer: &str) -> (usize, usize, usize) {
        let (line, column, depth, _) = self.node(pointer);
        (line, column, depth)
    }

    fn node(&self, pointer: &str) -> (usize, usize, usize, usize) {
        let mut node = 0;
        let mut depth = 0;
        for key in segments(pointer) {
            let Some(&child) = self.children.get(&(node, Rc::from(&*key))) else {
                break;
            };
            node = child;
            depth += 1;
        }
        let place = self.place(node);
        (place.line, place.column, depth, node)
    }

    fn place(&self, node: usize) -> Place {
        self.places.get(node).copied().unwrap_or(Place::START)
    }

    /// Fills in the line, column and excerpt of a problem.
    pub(in crate::document) fn complete(&self, problem: &mut Problem, pointer: &str) {
        let (.., node) = self.node(pointer);
        *problem = self.placed(problem.clone(), node);
    }
}

/// Returns a problem for each key that occurs twice in an object.
pub(in crate::document) fn duplicates(text: &str) -> Vec<Problem> {
    scan(text).1
}

/// The greatest number of duplicate keys that are reported.
const MOST: usize = 100;

fn scan(text: &str) -> (Lines, Vec<Problem>) {
    let mut lines = Lines {
        places: vec![Place::START],
        children: HashMap::new(),
        keys: vec![Rc::from("")],
        lines: text.lines().map(str::to_owned).collect(),
    };
    let mut stack: Vec<Frame> = Vec::new();
    let mut problems = Vec::new();
    let mut count = 0;
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        match event {
            Event::Scalar(text, ..) => {
                if let Some(Frame::Key { node }) = stack.last_mut() {
                    let node = *node;
                    let (child, before) = lines.insert(node, &text, span);
                    if let Some(before) = before {
                        count += 1;
                        if count <= MOST {
                            problems.push(lines.twice(&stack, child, before));
                        }
                    }
                    stack.pop();
                    stack.push(Frame::Value { node, child });
                } else {
                    let node = lines.begin(&mut stack, span);
                    lines.reach(node, span);
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
    if count > MOST {
        let what = format!("{} more duplicate keys", count - MOST);
        problems.push(Problem::error("", what).at(1, 1).recoverable());
    }
    (lines, problems)
}

/// Leaves a value: an object continues with a key, a list with its next element.
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
    /// Enters a value and returns its node.
    fn begin(&mut self, stack: &mut [Frame], span: Span) -> usize {
        match stack.last() {
            Some(Frame::Value { child, .. }) => *child,
            Some(Frame::List { node, index }) => self.insert(*node, &index.to_string(), span).0,
            Some(Frame::Key { .. }) | None => 0,
        }
    }

    /// Adds a key. Returns its node, and the node of an earlier key of that name.
    fn insert(&mut self, parent: usize, key: &str, span: Span) -> (usize, Option<usize>) {
        let child = self.places.len();
        let key: Rc<str> = Rc::from(key);
        self.places.push(Place::of(span));
        self.keys.push(Rc::clone(&key));
        let before = self.children.insert((parent, key), child);
        (child, before)
    }

    /// Extends a place to the end of its value if that is on the same line.
    fn reach(&mut self, node: usize, span: Span) {
        if let Some(place) = self.places.get_mut(node)
            && span.end.line() == place.line
        {
            place.width = place
                .width
                .max((span.end.col() + 1).saturating_sub(place.column));
        }
    }

    fn twice(&self, stack: &[Frame], child: usize, before: usize) -> Problem {
        let mut pointer = String::new();
        for frame in stack {
            match frame {
                Frame::Value { child, .. } => pointer.push_str(&self.segment(*child)),
                Frame::List { index, .. } => pointer.push_str(&format!("/{index}")),
                Frame::Key { .. } => {}
            }
        }
        pointer.push_str(&self.segment(child));
        let name = self.keys.get(child).map_or("", |key| key);
        let problem = Problem::error(&*pointer, format!("duplicate key `{name}`"));
        let mut problem = self
            .placed(problem, child)
            .help("remove one of them; parsers disagree on which one to use")
            .recoverable();
        let first = Problem::warning(&*pointer, "first here");
        problem.also = Some(Box::new(self.placed(first, before)));
        problem
    }

    /// Adds the line of a node to a problem.
    fn placed(&self, problem: Problem, node: usize) -> Problem {
        let Place {
            line,
            column,
            width,
        } = self.place(node);
        let text = self.lines.get(line - 1).map_or("", String::as_str);
        problem.at(line, column).excerpt(text, width)
    }

    fn segment(&self, node: usize) -> String {
        let key = self.keys.get(node).map_or("", |key| key);
        format!("/{}", escape(key))
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
