//! Finds the line of the file for a JSON pointer. This runs only if there is a problem to print.

use std::collections::HashMap;
use std::sync::Arc;

use super::json;
use super::parts::{Extent, Part, Parts, of_yaml};
use crate::document::pointer::{escape, segments};
use crate::report::Problem;

/// The places of some values of one file, or of all.
#[derive(Debug)]
pub(in crate::document) struct Lines<'t> {
    places: Vec<Place>,
    /// The node of a key within another node.
    children: HashMap<(u32, u32), u32>,
    /// The key of each node, by its number in `names`.
    keys: Vec<u32>,
    /// The different keys, and their numbers: a file has few of them.
    names: Vec<Arc<str>>,
    numbers: HashMap<Arc<str>, u32>,
    /// Whether only the nodes that are there already get a place.
    is_closed: bool,
    text: &'t str,
    /// Where each line starts.
    starts: Vec<usize>,
}

/// A value that is in none of the nodes.
const NOWHERE: u32 = u32::MAX;

/// The place of a key and its value: from the key to the end of the value, if that is a scalar on the same line.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// Counted from 1.
    line: u32,
    /// In characters, counted from 1.
    column: u32,
    /// In characters; 0 if the value was not found.
    width: u32,
    /// Where the key starts in the text, if the reader of the text knows.
    byte: Option<u32>,
}

impl Place {
    const START: Self = Self {
        line: 1,
        column: 1,
        width: 1,
        byte: None,
    };

    /// The place of a value that was not found yet.
    const UNKNOWN: Self = Self {
        line: 1,
        column: 1,
        width: 0,
        byte: None,
    };

    fn of(extent: Extent) -> Self {
        let (line, column) = (short(extent.start.0), short(extent.start.1) + 1);
        let end = match extent.end.0 == extent.start.0 {
            true => short(extent.end.1) + 1,
            false => column,
        };
        Self {
            line,
            column,
            width: end.saturating_sub(column).max(1),
            byte: extent.byte.map(short),
        }
    }
}

/// A number with half of the bits; files are shorter than its range.
fn short(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX - 1)
}

/// What the scan is inside of: an object that expects a key or a value next, or a list.
enum Frame {
    Key { node: u32 },
    Value { node: u32, child: u32 },
    List { node: u32, index: usize },
}

impl<'t> Lines<'t> {
    /// Finds the values at some pointers in a text. All others take no memory.
    pub(in crate::document) fn find_all<'p>(
        text: &'t str,
        pointers: impl Iterator<Item = &'p str>,
    ) -> Self {
        let mut lines = Self::empty(text);
        for pointer in pointers {
            segments(pointer).fold(0, |node, key| lines.node_for(node, &key));
        }
        lines.is_closed = true;
        scan(lines).0
    }

    fn empty(text: &'t str) -> Self {
        let ends = text.match_indices('\n');
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1));
        Self {
            places: vec![Place::START],
            children: HashMap::new(),
            keys: vec![0],
            names: vec!["".into()],
            numbers: HashMap::new(),
            is_closed: false,
            starts: starts.collect(),
            text,
        }
    }

    /// Forgets what a scan has found.
    fn reset(&mut self) {
        match self.is_closed {
            true => self
                .places
                .iter_mut()
                .skip(1)
                .for_each(|it| *it = Place::UNKNOWN),
            false => *self = Self::empty(self.text),
        }
    }

    /// The node of a key within another node, which is added if there is none.
    fn node_for(&mut self, parent: u32, key: &str) -> u32 {
        let number = self.number(key);
        let child = short(self.places.len());
        let node = *self.children.entry((parent, number)).or_insert(child);
        if node == child {
            self.places.push(Place::UNKNOWN);
            self.keys.push(number);
        }
        node
    }

    /// Returns the line and the column of a pointer, and how many of its segments exist.
    pub(in crate::document) fn find(&self, pointer: &str) -> (usize, usize, usize) {
        let (line, column, depth, _) = self.node(pointer);
        (line as usize, column as usize, depth)
    }

    fn node(&self, pointer: &str) -> (u32, u32, usize, u32) {
        let mut node = 0;
        let mut depth = 0;
        for key in segments(pointer) {
            let number = self.numbers.get(&*key);
            let child = number.and_then(|number| self.children.get(&(node, *number)));
            let child = child.filter(|child| self.place(**child).width > 0);
            let Some(&child) = child else {
                break;
            };
            node = child;
            depth += 1;
        }
        let place = self.place(node);
        (place.line, place.column, depth, node)
    }

    fn place(&self, node: u32) -> Place {
        let place = self.places.get(node as usize);
        place.copied().unwrap_or(Place::START)
    }

    /// Fills in the line, column and excerpt of a problem.
    pub(in crate::document) fn complete(&self, problem: &mut Problem, pointer: &str) {
        let (.., node) = self.node(pointer);
        *problem = self.placed(problem.clone(), node);
    }
}

/// Returns a problem for each key that occurs twice in an object.
pub(in crate::document) fn duplicates(text: &str) -> Vec<Problem> {
    scan(Lines::empty(text)).1
}

/// The greatest number of duplicate keys that are reported.
const MOST: usize = 100;

fn scan(mut lines: Lines<'_>) -> (Lines<'_>, Vec<Problem>) {
    let text = lines.text;
    let mut json = json::Reader::new(text);
    let problems = scan_parts(&mut lines, &mut json);
    if json.is_at_end() {
        return (lines, problems);
    }
    lines.reset();
    let problems = scan_parts(&mut lines, &mut of_yaml(text));
    (lines, problems)
}

fn scan_parts<'t>(lines: &mut Lines<'t>, parts: &mut impl Parts<'t>) -> Vec<Problem> {
    let mut stack: Vec<Frame> = Vec::new();
    let mut problems = Vec::new();
    let mut count = 0;
    while let Some(part) = parts.next() {
        match part {
            Part::Scalar(text) => {
                if let Some(Frame::Key { node }) = stack.last_mut() {
                    let node = *node;
                    let (child, before) = lines.insert(node, &text, parts);
                    if let Some(before) = before {
                        count += 1;
                        if count <= MOST {
                            problems.push(lines.twice(&stack, child, before));
                        }
                    }
                    stack.pop();
                    stack.push(Frame::Value { node, child });
                } else {
                    let node = lines.begin(&mut stack, parts);
                    lines.reach(node, parts);
                    finish(&mut stack);
                }
            }
            Part::Alias => {
                lines.begin(&mut stack, parts);
                finish(&mut stack);
            }
            Part::Object => {
                let node = lines.begin(&mut stack, parts);
                stack.push(Frame::Key { node });
            }
            Part::List => {
                let node = lines.begin(&mut stack, parts);
                stack.push(Frame::List { node, index: 0 });
            }
            Part::End => {
                stack.pop();
                finish(&mut stack);
            }
        }
    }
    if count > MOST {
        let what = format!("{} more duplicate keys", count - MOST);
        problems.push(Problem::error("", what).at(1, 1).recoverable());
    }
    problems
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

impl<'t> Lines<'t> {
    /// Enters a value and returns its node.
    fn begin(&mut self, stack: &mut [Frame], parts: &mut impl Parts<'t>) -> u32 {
        match stack.last() {
            Some(Frame::Value { child, .. }) => *child,
            Some(Frame::List { node: NOWHERE, .. }) => NOWHERE,
            Some(Frame::List { node, index }) => self.insert(*node, &index.to_string(), parts).0,
            Some(Frame::Key { .. }) | None => 0,
        }
    }

    /// Adds a key. Returns its node, and the node of an earlier key of that name.
    fn insert(&mut self, parent: u32, key: &str, parts: &mut impl Parts<'t>) -> (u32, Option<u32>) {
        if parent == NOWHERE {
            return (NOWHERE, None);
        }
        if self.is_closed {
            let number = self.numbers.get(key);
            let child = number.and_then(|number| self.children.get(&(parent, *number)));
            let child = child.copied().unwrap_or(NOWHERE);
            if let Some(place) = self.places.get_mut(child as usize) {
                *place = Place::of(parts.extent());
            }
            return (child, None);
        }
        let child = short(self.places.len());
        self.places.push(Place::of(parts.extent()));
        let number = self.number(key);
        self.keys.push(number);
        let before = self.children.insert((parent, number), child);
        (child, before)
    }

    /// The number of a key.
    fn number(&mut self, key: &str) -> u32 {
        if let Some(number) = self.numbers.get(key) {
            return *number;
        }
        let (number, name) = (short(self.names.len()), Arc::<str>::from(key));
        self.names.push(Arc::clone(&name));
        self.numbers.insert(name, number);
        number
    }

    fn key(&self, node: u32) -> &str {
        let number = self.keys.get(node as usize).copied().unwrap_or_default();
        self.names.get(number as usize).map_or("", |name| name)
    }

    /// The text of a line, counted from 1, and where it starts.
    fn line(&self, number: u32) -> (&str, usize) {
        let at = (number as usize).saturating_sub(1);
        let start = self.starts.get(at).copied().unwrap_or(self.text.len());
        let end = self
            .starts
            .get(at + 1)
            .map_or(self.text.len(), |next| next - 1);
        let line = self.text.get(start..end).unwrap_or_default();
        (line.strip_suffix('\r').unwrap_or(line), start)
    }

    /// Extends a place to the end of its value if that is on the same line.
    fn reach(&mut self, node: u32, parts: &mut impl Parts<'t>) {
        if let Some(place) = self.places.get_mut(node as usize) {
            let (line, column) = parts.extent().end;
            if short(line) == place.line {
                let end = short(column) + 1;
                place.width = place.width.max(end.saturating_sub(place.column));
            }
        }
    }

    fn twice(&self, stack: &[Frame], child: u32, before: u32) -> Problem {
        let mut pointer = String::new();
        for frame in stack {
            match frame {
                Frame::Value { child, .. } => pointer.push_str(&self.segment(*child)),
                Frame::List { index, .. } => pointer.push_str(&format!("/{index}")),
                Frame::Key { .. } => {}
            }
        }
        pointer.push_str(&self.segment(child));
        let name = self.key(child);
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
    fn placed(&self, problem: Problem, node: u32) -> Problem {
        let place = self.place(node);
        let problem = problem.at(place.line as usize, place.column as usize);
        let (line, start) = self.line(place.line);
        let width = place.width as usize;
        match place.byte {
            Some(byte) => problem.excerpt_at(line, byte as usize - start, width),
            None => problem.excerpt(line, width),
        }
    }

    fn segment(&self, node: u32) -> String {
        format!("/{}", escape(self.key(node)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_lines_in_yaml_and_json() {
        let find = |text: &str, pointer: &str| {
            // Other pointers make no difference.
            let others = ["/a/b/0/c", "/e", "/a/y", pointer];
            let lines = Lines::find_all(text, others.into_iter());
            let alone = Lines::find_all(text, std::iter::once(pointer));
            assert_eq!(lines.find(pointer), alone.find(pointer), "{pointer}");
            alone.find(pointer)
        };
        let yaml = "a:\n  b:\n    - c: 1\n    - {d: 2}\ne: 3\n";
        assert_eq!(find(yaml, "/a/b/1/d"), (4, 8, 4));
        assert_eq!(find(yaml, "/e"), (5, 1, 1));
        assert_eq!(find(yaml, "/a/x/y"), (1, 1, 1));
        assert_eq!(find("{\n \"a\": {\"b\": [1,\n 2]}\n}", "/a/b/1"), (3, 2, 3));
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
