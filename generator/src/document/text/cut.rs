//! Deletes entries of YAML or JSON and leaves the rest of the text, with its comments, as it is. In: a text and a JSON
//! pointer. Out: the text without the entry.

use saphyr_parser::{Event, Marker, Parser};

use crate::document::pointer::segments;

/// A value and its place.
#[derive(Default)]
struct Node {
    entries: Vec<Entry>,
    /// Whether it is written in brackets.
    is_flow: bool,
    is_list: bool,
    end: Place,
}

/// A member of an object or an element of a list.
struct Entry {
    key: String,
    start: Place,
    node: Node,
}

/// A place in a text, in characters.
#[derive(Debug, Default, Clone, Copy)]
struct Place {
    index: usize,
    /// Counted from 1.
    line: usize,
}

impl Place {
    fn of(marker: Marker) -> Self {
        Self {
            index: marker.index(),
            line: marker.line(),
        }
    }
}

/// Deletes the entry at a pointer. Returns `None` if there is none, or if its lines cannot be removed without another
/// entry.
pub(crate) fn without(text: &str, pointer: &str) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let root = read(text, &letters)?;
    let mut path: Vec<(&Node, usize)> = Vec::new();
    let mut node = &root;
    for key in segments(pointer) {
        let at = node.entries.iter().position(|entry| entry.key == key)?;
        path.push((node, at));
        node = &node.entries.get(at)?.node;
    }
    let (parent, at) = path.pop()?;
    let entry = parent.entries.get(at)?;
    if parent.is_flow {
        return Some(cut_flow(&letters, entry));
    }
    // The first member of an object in a list is on the same line as the dash.
    let shares = |(outer, index): &(&Node, usize)| {
        let start = outer.entries.get(*index).map(|outer| outer.start);
        outer.is_list && !outer.is_flow && start.is_some_and(|it| it.line == entry.start.line)
    };
    if path.last().is_some_and(shares) {
        return None;
    }
    let last_line = last_line(text, parent, entry);
    let lines = text.split_inclusive('\n').enumerate();
    let kept = lines.filter(|(index, _)| !(entry.start.line..=last_line).contains(&(index + 1)));
    Some(kept.map(|(_, line)| line).collect())
}

/// Returns the last line of an entry in block style. Lines that are indented further than its first line belong to it.
fn last_line(text: &str, parent: &Node, entry: &Entry) -> usize {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let own = text.lines().nth(entry.start.line - 1).map_or(0, indent);
    let is_inner = |line: &str| {
        // The elements of a list may be indented no further than its key.
        let is_element =
            entry.node.is_list && !parent.is_list && line.trim_start().starts_with('-');
        indent(line) > own || is_element && indent(line) == own
    };
    let mut last = entry.start.line;
    for (index, line) in text.lines().enumerate().skip(entry.start.line) {
        match line.trim().is_empty() {
            true => {}
            false if is_inner(line) => last = index + 1,
            false => break,
        }
    }
    match entry.node.is_flow {
        true => last.max(entry.node.end.line),
        false => last,
    }
}

/// Cuts an entry out of brackets, together with one comma.
fn cut_flow(letters: &[char], entry: &Entry) -> String {
    let (mut start, mut end) = (entry.start.index, entry.node.end.index);
    let blank = |at: usize| letters.get(at).is_some_and(|it| it.is_whitespace());
    let mut after = end;
    while blank(after) {
        after += 1;
    }
    if letters.get(after) == Some(&',') {
        end = after + 1;
        while blank(end) {
            end += 1;
        }
    } else {
        while start > 0 && blank(start - 1) {
            start -= 1;
        }
        if start > 0 && letters.get(start - 1) == Some(&',') {
            start -= 1;
        }
    }
    letters[..start].iter().chain(&letters[end..]).collect()
}

/// Reads a text into nodes; `None` if it is neither YAML nor JSON.
fn read(text: &str, letters: &[char]) -> Option<Node> {
    let mut parser = Parser::new_from_str(text);
    loop {
        let (event, span) = parser.next()?.ok()?;
        match event {
            Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
            event => {
                return node(
                    event,
                    Place::of(span.start),
                    Place::of(span.end),
                    &mut parser,
                    letters,
                );
            }
        }
    }
}

fn node(
    event: Event<'_>,
    start: Place,
    end: Place,
    parser: &mut Parser<'_, saphyr_parser::StrInput<'_>>,
    letters: &[char],
) -> Option<Node> {
    let mut found = Node {
        end,
        ..Node::default()
    };
    let opens = |bracket: char| letters.get(start.index) == Some(&bracket);
    match event {
        Event::MappingStart(..) => {
            found.is_flow = opens('{');
            loop {
                let (event, span) = parser.next()?.ok()?;
                let start = Place::of(span.start);
                let key = match event {
                    Event::Scalar(key, ..) => key.into_owned(),
                    Event::MappingEnd => {
                        found.end = Place::of(span.end);
                        return Some(found);
                    }
                    _ => return None,
                };
                let (event, span) = parser.next()?.ok()?;
                let node = node(
                    event,
                    Place::of(span.start),
                    Place::of(span.end),
                    parser,
                    letters,
                )?;
                found.entries.push(Entry { key, start, node });
            }
        }
        Event::SequenceStart(..) => {
            (found.is_flow, found.is_list) = (opens('['), true);
            loop {
                let (event, span) = parser.next()?.ok()?;
                let start = Place::of(span.start);
                if event == Event::SequenceEnd {
                    found.end = Place::of(span.end);
                    return Some(found);
                }
                let node = node(event, start, Place::of(span.end), parser, letters)?;
                let key = found.entries.len().to_string();
                found.entries.push(Entry { key, start, node });
            }
        }
        Event::Scalar(..) | Event::Alias(_) => Some(found),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
overlay: 1.0.0
actions:
  # About a.
  - target: $.a
    update:
      description: >-
        Two
        lines.

      properties:
        b: {description: 'x, y', title: z}
        c:
          description: c
  # About d.
  - target: $.d
    remove: true
";

    #[test]
    fn an_entry_is_cut_out_and_the_rest_stays() {
        let cut = |pointer: &str| without(TEXT, pointer).unwrap_or_default();
        assert_eq!(
            cut("/actions/1"),
            TEXT.replace("  - target: $.d\n    remove: true\n", "")
        );
        let first = TEXT.find("  - target: $.a").unwrap_or_default();
        let second = TEXT.find("  # About d.").unwrap_or_default();
        assert_eq!(
            cut("/actions/0"),
            format!("{}{}", &TEXT[..first], &TEXT[second..])
        );
        let c = "        c:\n          description: c\n";
        assert_eq!(cut("/actions/0/update/properties/c"), TEXT.replace(c, ""));
        assert_eq!(
            cut("/actions/0/update/properties/b/description"),
            TEXT.replace("description: 'x, y', ", "")
        );
        assert_eq!(
            cut("/actions/0/update/properties/b/title"),
            TEXT.replace(", title: z", "")
        );
        let words = cut("/actions/0/update/description");
        assert!(
            !words.contains("Two") && words.contains("      properties:\n"),
            "{words}"
        );
        assert_eq!(without(TEXT, "/actions/2"), None);
        assert_eq!(without(TEXT, "/actions/1/target"), None);
    }

    #[test]
    fn json_stays_json() {
        let text = "{\n  \"a\": [1, {\"b\": 2}],\n  \"c\": 3\n}\n";
        let cut = |pointer: &str| without(text, pointer).unwrap_or_default();
        assert_eq!(cut("/c"), "{\n  \"a\": [1, {\"b\": 2}]\n}\n");
        assert_eq!(cut("/a"), "{\n  \"c\": 3\n}\n");
        assert_eq!(cut("/a/1"), "{\n  \"a\": [1],\n  \"c\": 3\n}\n");
    }
}
