//! Layout that `prettyplease` has no notion of, as people write it: short lists side by side, a list
//! that is the only argument without lines of its own.

/// The widest that a filled line gets.
const WIDTH: usize = 100;

/// Sets short elements that stand one a line side by side: names of fields, patterns, imports.
pub(super) fn filled(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        match elements(&lines[at..]) {
            Some(elements) => {
                fill(line, &elements, lines[at + elements.len() + 1], &mut out);
                at += elements.len() + 2;
            }
            None => {
                out.push_str(line);
                out.push('\n');
                at += 1;
            }
        }
    }
    out
}

/// The elements between a line that opens a list and the line that closes it.
fn elements<'a>(lines: &[&'a str]) -> Option<Vec<&'a str>> {
    let (open, rest) = lines.split_first()?;
    if !open.ends_with(['[', '(']) {
        return None;
    }
    let indent = open.len() - open.trim_start().len();
    let mut elements = Vec::new();
    let mut chained = false;
    for line in rest {
        let element = line.trim_start();
        if line.len() - element.len() == indent && element.starts_with([']', ')']) {
            return (elements.len() > 1).then_some(elements);
        }
        let inner = line.len() - element.len();
        // Arguments at the head of a chain of calls stand eight columns in, and their end four.
        if inner == indent + 4 && element.starts_with(')') && chained {
            return Some(elements);
        }
        chained = inner == indent + 8;
        let simple = (chained || inner == indent + 4)
            && element.ends_with(',')
            && element.len() <= 70
            && is_simple(element);
        if !simple {
            return None;
        }
        elements.push(element);
    }
    None
}

/// A literal, a name, or a pattern or a call of one name or number; or where such a thing can be changed.
fn is_simple(element: &str) -> bool {
    let element = element.trim_end_matches(',');
    let element = element.strip_prefix("&mut ").unwrap_or(element);
    if let Some(text) = element
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
    {
        return !text.contains('"');
    }
    let word = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | ':'))
    };
    match element.split_once('(') {
        Some((name, argument)) => word(name) && argument.strip_suffix(')').is_some_and(word),
        None => word(element),
    }
}

fn fill(open: &str, elements: &[&str], close: &str, out: &mut String) {
    let indent = open.len() - open.trim_start().len();
    let joined = elements.join(" ");
    let joined = joined.trim_end_matches(',');
    if open.len() + joined.len() + close.trim_start().len() <= WIDTH {
        out.push_str(&format!("{open}{joined}{}\n", close.trim_start()));
        return;
    }
    out.push_str(open);
    out.push('\n');
    let mut line = " ".repeat(indent + 3);
    for element in elements {
        if line.len() + 1 + element.len() > WIDTH {
            out.push_str(line.trim_end());
            out.push('\n');
            line = " ".repeat(indent + 3);
        }
        line.push(' ');
        line.push_str(element);
    }
    out.push_str(line.trim_end());
    out.push('\n');
    out.push_str(close);
    out.push('\n');
}

/// Sets the arms of a `match` in a macro each on a line of its own, and takes the blanks out of what is given to it.
pub(super) fn armed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let code = line.trim_start();
        let indent = " ".repeat(line.len() - code.len());
        if let Some(first) = code.strip_prefix("match $self { ") {
            let mut arms = first.to_owned();
            while !arms.ends_with(" }") {
                let Some(more) = lines.next() else { break };
                arms.push(' ');
                arms.push_str(more.trim_start());
            }
            out.push_str(&format!("{indent}match $self {{\n"));
            for arm in arms.trim_end_matches([' ', '}', ',']).split(", ") {
                out.push_str(&format!("{indent}    {arm},\n"));
            }
            out.push_str(&format!("{indent}}}\n"));
        } else if code.starts_with("of_each_") || code.starts_with("_ => of_each_") {
            out.push_str(&format!("{indent}{}\n", code.replace("(& ", "(&")));
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// Takes `&[` … `]` to the lines of the call whose only argument it is.
pub(super) fn hugged(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let Some(end) = only_list(&lines[at..]) else {
            out.push_str(line);
            out.push('\n');
            at += 1;
            continue;
        };
        out.push_str(line);
        out.push_str("&[\n");
        for inner in &lines[at + 2..at + end - 1] {
            out.push_str(inner.strip_prefix("    ").unwrap_or(inner));
            out.push('\n');
        }
        let close = lines[at + end];
        let indent = close.len() - close.trim_start().len();
        out.push_str(&format!("{}]{}\n", " ".repeat(indent), close.trim_start()));
        at += end + 1;
    }
    out
}

/// The line that closes a call whose only argument is a list, counted from the line that opens it.
fn only_list(lines: &[&str]) -> Option<usize> {
    let [open, list, rest @ ..] = lines else {
        return None;
    };
    if !open.ends_with('(') || list.trim_start() != "&[" {
        return None;
    }
    let indent = list.len() - list.trim_start().len();
    let last = rest
        .iter()
        .position(|line| line.len() - line.trim_start().len() == indent)?;
    let closes =
        rest.get(last)?.trim_start() == "]," && rest.get(last + 1)?.trim_start().starts_with(')');
    closes.then_some(last + 3)
}

/// Takes the only call on a name to the line of the name.
pub(super) fn called(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let Some(end) = only_call(&lines[at..]) else {
            out.push_str(line);
            out.push('\n');
            at += 1;
            continue;
        };
        out.push_str(line);
        out.push_str(lines[at + 1].trim_start());
        out.push('\n');
        for inner in &lines[at + 2..=at + end] {
            out.push_str(inner.strip_prefix("    ").unwrap_or(inner));
            out.push('\n');
        }
        at += end + 1;
    }
    out
}

/// The line that closes the only call on a name, counted from the line of the name.
fn only_call(lines: &[&str]) -> Option<usize> {
    let [name, call, rest @ ..] = lines else {
        return None;
    };
    let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
    let (word, open) = (name.trim_start(), call.trim_start());
    let indent = call.len() - open.len();
    if word.is_empty() || !word.chars().all(is_name) || indent != name.len() - word.len() + 4 {
        return None;
    }
    if !open.starts_with('.') || !open.ends_with('(') {
        return None;
    }
    let is_here = |line: &&str| line.len() - line.trim_start().len() <= indent;
    let close = rest.iter().position(is_here)?;
    let is_closed = rest[close].trim_start().starts_with(')');
    let goes_on = rest
        .get(close + 1)
        .is_some_and(|line| line.trim_start().starts_with('.') && is_here(line));
    (is_closed && !goes_on).then_some(close + 2)
}
