//! From the bytes of a file, JSON or YAML, to a [`Value`].

#[cfg_attr(
    not(feature = "cli"),
    expect(dead_code, reason = "only the command edits files")
)]
pub(super) mod cut;
mod json;
pub(super) mod locate;
mod parts;
mod plain;
mod tree;
mod yaml;

use std::sync::{Arc, Mutex, PoisonError};

use serde::de::DeserializeSeed;
use serde_json::Value;

use self::tree::{Duplicates, Tree};
use crate::report::{Problem, Report, Severity, UNREADABLE};

/// One input file: its bytes, and its name for messages and for references between files.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path or other name of the file.
    pub name: String,
    /// Shared by the copies of a source.
    bytes: Arc<Vec<u8>>,
    /// The URL that the file was fetched from, if it was.
    url: Option<String>,
    /// The result of [`parse`], kept for the next call.
    kept: Arc<Mutex<Option<Value>>>,
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        (&self.name, &self.bytes) == (&other.name, &other.bytes)
    }
}

impl Eq for Source {}

impl Source {
    /// Makes a source.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: Arc::new(bytes.into()),
            url: None,
            kept: Arc::default(),
        }
    }

    /// Sets the URL that the file was fetched from: references to this URL refer to the file.
    #[must_use]
    pub fn from_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Returns the URL that the file was fetched from.
    pub(crate) fn url(&self) -> Option<&str> {
        self.url.as_deref()
    }

    /// Whether the value takes much memory, compared with the time to read it again.
    pub(super) fn is_large(&self) -> bool {
        const LARGE: usize = 1 << 20;
        self.bytes.len() > LARGE && self.bytes.trim_ascii_start().starts_with(b"{")
    }

    /// Returns the file as it was read.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Keeps what [`parse`] found without a problem; the next call takes it.
    #[cfg_attr(
        not(feature = "build"),
        expect(dead_code, reason = "only `disk` reads files before they are loaded")
    )]
    pub(crate) fn keep(&self, value: Value) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
    }

    /// Returns the text without a byte order mark. Bytes that are not UTF-8 are replaced.
    pub(crate) fn text(&self) -> std::borrow::Cow<'_, str> {
        let bytes = self
            .bytes
            .strip_prefix(b"\xef\xbb\xbf")
            .unwrap_or(&self.bytes);
        match utf_16(bytes) {
            Some(text) => text.into(),
            None => String::from_utf8_lossy(bytes),
        }
    }
}

/// Reads a file as JSON or YAML, whichever it is. Duplicate keys are reported; the last one wins.
pub fn parse(source: &Source, report: &mut Report) -> Option<Value> {
    let mut kept = source.kept.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(value) = kept.take() {
        return Some(value);
    }
    match read(source, report) {
        Ok(value) => Some(value),
        Err(problem) => {
            report.push(problem.source(&source.name));
            None
        }
    }
}

fn read(source: &Source, report: &mut Report) -> Result<Value, Box<Problem>> {
    let bytes = source
        .bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(&source.bytes);
    let wide = utf_16(bytes);
    if wide.is_some() {
        let problem = Problem::warning("", "the file is UTF-16").at(1, 1);
        report.push(of_file(
            problem.help("It is read. Save it as UTF-8."),
            &source.name,
        ));
    }
    let bytes = wide.as_deref().map_or(bytes, str::as_bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            return Err(not_text(
                bytes,
                error.valid_up_to(),
                "the file is not UTF-8",
            ));
        }
    };
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return Err(not_text(bytes, at, "the file contains a NUL character"));
    }
    if text.trim_start().is_empty() {
        let problem = Problem::error("", "the file is empty");
        return Err(Box::new(problem.kind(UNREADABLE)));
    }
    let name = source.name.to_ascii_lowercase();
    let (value, duplicates) = if name.ends_with(".json") {
        match json(text) {
            Ok(found) => found,
            // YAML allows more than JSON: comments, trailing commas, and text without quotes.
            Err(problem) => {
                let found = yaml(text).ok().filter(|(value, _)| value.is_object());
                let Some(found) = found else {
                    return Err(problem);
                };
                let problem = Problem {
                    severity: Severity::Warning,
                    ..*problem
                };
                let problem = problem.help("It is read as YAML.");
                report.push(of_file(problem, &source.name));
                found
            }
        }
    } else if name.ends_with(".yaml") || name.ends_with(".yml") {
        yaml(text)?
    } else if text.trim_start().starts_with(['{', '[']) {
        json(text).or_else(|problem| yaml(text).map_err(|_| problem))?
    } else {
        yaml(text)?
    };
    if duplicates != Duplicates::None {
        report.extend(locate::duplicates(text).into_iter().map(|mut problem| {
            if duplicates == Duplicates::Alike {
                problem.severity = Severity::Warning;
                problem = problem.help("They have the same value. Remove one of them.");
            }
            of_file(problem, &source.name)
        }));
    }
    Ok(value)
}

/// Decodes a file that begins with a byte order mark of UTF-16.
fn utf_16(bytes: &[u8]) -> Option<String> {
    let (rest, is_little) = match bytes {
        [0xff, 0xfe, rest @ ..] => (rest, true),
        [0xfe, 0xff, rest @ ..] => (rest, false),
        _ => return None,
    };
    let (pairs, []) = rest.as_chunks::<2>() else {
        // There is half a code unit left: the file is truncated.
        return None;
    };
    let units = pairs.iter().map(|pair| match is_little {
        true => u16::from_le_bytes(*pair),
        false => u16::from_be_bytes(*pair),
    });
    let units: Vec<u16> = units.collect();
    String::from_utf16(&units).ok()
}

/// Names the file of a problem and of the other place that it mentions.
fn of_file(problem: Problem, name: &str) -> Problem {
    let mut problem = problem.source(name);
    problem.also = problem.also.map(|also| Box::new(also.source(name)));
    problem
}

fn json(text: &str) -> Result<(Value, Duplicates), Box<Problem>> {
    let tree = Tree::new(text.len(), false);
    let mut reader = serde_json::Deserializer::from_str(text);
    tree.deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value))
        .map(|value| (value, tree.duplicates()))
        .map_err(|error| {
            failure(
                text,
                "JSON",
                &error.to_string(),
                Some((error.line(), error.column())),
            )
        })
}

/// What to do about a web page in place of a document.
pub(super) const MARKUP: &str =
    "this is a web page, such as one of an error or a login: download the document itself";

/// The YAML reader takes time quadratic in the depth, so it must not get much more than it allows. There is a margin
/// because brackets in text are counted, too.
const BRACKETS: usize = 5_000;

fn yaml(text: &str) -> Result<(Value, Duplicates), Box<Problem>> {
    if let Some(value) = plain::parse(text) {
        return Ok((value, Duplicates::None));
    }
    if open_brackets(text) > BRACKETS {
        return Err(failure(text, "YAML", "recursion limit exceeded", None));
    }
    let tree = Tree::new(text.len(), true);
    yaml::parse(text, &tree)
        .map(|value| (value, tree.duplicates()))
        .map_err(|error| failure(text, "YAML", &error.what, error.place))
}

/// Returns the greatest number of brackets that are open at once, including those in text.
fn open_brackets(text: &str) -> usize {
    let mut open = 0_usize;
    let mut most = 0;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => {
                open += 1;
                most = most.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    most
}

fn failure(text: &str, format: &str, what: &str, place: Option<(usize, usize)>) -> Box<Problem> {
    let what = what.rsplit_once(" at line ").map_or(what, |(what, _)| what);
    let problem = Problem::error("", format!("the file is not valid {format}: {what}"));
    let problem = problem.kind(UNREADABLE);
    let problem = if what.contains("recursion limit") {
        problem.help("values can be nested at most 128 levels deep")
    } else if format == "YAML" && is_indented_by_tabs(text, place) {
        problem.help("indent with spaces: YAML does not allow tabs there")
    } else if text.trim_start().starts_with('<') {
        problem.help(MARKUP)
    } else if what.starts_with("EOF while parsing") {
        problem.help("the file ends in the middle of a value: is it complete?")
    } else {
        problem
    };
    Box::new(match place {
        Some((line, column)) => problem
            .at(line.max(1), column.max(1))
            .excerpt(text.lines().nth(line.max(1) - 1).unwrap_or_default(), 1),
        None => problem,
    })
}

fn is_indented_by_tabs(text: &str, place: Option<(usize, usize)>) -> bool {
    let line = place.and_then(|(line, _)| text.lines().nth(line.max(1) - 1));
    line.is_some_and(|line| {
        let words = line.trim_start();
        line[..line.len() - words.len()].contains('\t')
    })
}

fn not_text(bytes: &[u8], at: usize, what: &str) -> Box<Problem> {
    let before = &bytes[..at];
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let start = before
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |newline| newline + 1);
    let end = bytes[at..].iter().position(|&byte| byte == b'\n');
    let text = String::from_utf8_lossy(&bytes[start..end.map_or(bytes.len(), |end| at + end)]);
    let column = String::from_utf8_lossy(&bytes[start..at]).chars().count() + 1;
    let problem = Problem::error("", what).at(line, column).excerpt(&text, 1);
    let problem = problem.kind(UNREADABLE);
    Box::new(
        problem.help("save the file as UTF-8; if it is Latin-1: `iconv -f latin1 -t utf-8 FILE`"),
    )
}
