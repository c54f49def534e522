//! Counts every keyword of a document, so that no keyword is ignored unless it is waived by name.

pub(crate) mod keywords;
mod kind;
mod table;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};

use self::keywords::{Holds, Keyword, keywords};
pub use self::kind::Kind;
pub use self::table::table;
use crate::document::Version;
use crate::document::pointer::{self, Path};
use crate::report::{Problem, Report, closest};

/// A keyword that may be ignored, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// Name of the keyword, in an object of any kind.
    pub keyword: String,
    /// Why it means nothing for the client.
    pub reason: String,
}

/// How often each keyword occurs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Census {
    /// Keywords that the generator reads, extensions among them.
    pub handled: BTreeMap<(Kind, String), usize>,
    /// Keywords that are waived.
    pub waived: BTreeMap<(Kind, String), usize>,
    /// Unknown keywords; each was reported.
    pub unknown: BTreeMap<(Kind, String), usize>,
}

/// An object that a reference points to. It is read even if no keyword leads to it, because it is in another file or
/// inside an extension.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Referred {
    pub(super) file: usize,
    pub(super) pointer: String,
    pub(super) kind: Kind,
}

/// Counts the keywords of a document, which is the first of the files, and of all objects that it refers to.
pub(super) fn census(
    files: &[(&str, &Value)],
    mut referred: Vec<Referred>,
    version: Version,
    waivers: &[Waiver],
    report: &mut Report,
) -> Census {
    let Some((main, document)) = files.first().copied() else {
        return Census::default();
    };
    let value = |place: &Referred| pointer::get(files.get(place.file)?.1, &place.pointer);
    let mut walk = Walk {
        version,
        waivers,
        source: main,
        report,
        known: HashMap::new(),
        other: HashMap::new(),
        waiting: referred.iter().filter_map(value).map(address).collect(),
    };
    walk.object(document, Kind::Document, &Path::root());
    // An object inside another one is counted with that one.
    referred.sort();
    for place in &referred {
        let Some(found) = value(place).filter(|found| walk.waiting.contains(&address(found)))
        else {
            continue;
        };
        walk.source = files.get(place.file).map_or(main, |(name, _)| *name);
        walk.object(found, place.kind, &Path::at(&place.pointer));
    }
    walk.finish()
}

/// Identifies an object of a document by its address. The object must not move.
fn address(value: &Value) -> usize {
    std::ptr::from_ref(value).addr()
}

struct Walk<'a> {
    version: Version,
    waivers: &'a [Waiver],
    source: &'a str,
    report: &'a mut Report,
    /// The counts of each kind, in the order of the table of that kind.
    known: HashMap<Kind, Vec<usize>>,
    /// The addresses of objects that references point to and that are not counted yet.
    waiting: HashSet<usize>,
    other: HashMap<(Kind, String), (Fate, usize)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Extension,
    Waived,
    Unknown,
}

impl Walk<'_> {
    fn object(&mut self, value: &Value, kind: Kind, at: &Path<'_>) {
        let Value::Object(object) = value else { return };
        if !self.waiting.is_empty() {
            self.waiting.remove(&address(value));
        }
        let table = keywords(kind);
        for (key, value) in object {
            let named = |name: &str| table.iter().position(|keyword| keyword.name == name);
            let meant = || canonical(kind, key).filter(|name| !object.contains_key(*name));
            let Some(index) = named(key).or_else(|| named(meant()?)) else {
                self.other(key, kind, at);
                continue;
            };
            if table[index].name != key {
                self.misspelled(key, table[index].name, kind, &at.key(key));
            }
            let counts = self
                .known
                .entry(kind)
                .or_insert_with(|| vec![0; table.len()]);
            counts[index] += 1;
            if table[index].waived.is_none() && !table[index].versions.has(self.version) {
                self.foreign(table[index], kind, &at.key(key));
            }
            if table[index].waived.is_none() {
                self.inside(value, table[index], &at.key(key));
            }
        }
    }

    /// Reports a keyword that is read although this version does not have it.
    fn foreign(&mut self, keyword: Keyword, kind: Kind, at: &Path<'_>) {
        let of = match self.version {
            Version::V2 => "OpenAPI 3",
            Version::V3_0 | Version::V3_1 | Version::V3_2 => "Swagger 2.0",
        };
        let what = format!(
            "`{}` of {} is a keyword of {of}",
            keyword.name,
            kind.with_article()
        );
        let help = "It is treated as in that version. Use the keyword of this version.";
        let problem = Problem::warning(at.pointer(), what).help(help);
        self.report.push(problem.source(self.source));
    }

    /// Reports a keyword with a different spelling.
    fn misspelled(&mut self, key: &str, name: &str, kind: Kind, at: &Path<'_>) {
        let what = format!("`{key}` of {} is spelled `{name}`", kind.with_article());
        let problem = Problem::warning(at.pointer(), what).help("It is treated as that keyword.");
        self.report.push(problem.source(self.source));
    }

    fn inside(&mut self, value: &Value, keyword: Keyword, at: &Path<'_>) {
        match keyword.holds {
            Holds::Data | Holds::Words => {}
            Holds::One(kind) => self.object(value, kind, at),
            Holds::List(kind) => self.list(value, kind, at),
            Holds::OneOrList(kind) if value.is_array() => self.list(value, kind, at),
            Holds::OneOrList(kind) => self.object(value, kind, at),
            Holds::Map(kind) => {
                for (key, value) in members(value) {
                    self.object(value, kind, &at.key(key));
                }
            }
            Holds::Patterned(kind) => {
                for (key, value) in members(value).filter(|(key, _)| !key.starts_with("x-")) {
                    self.object(value, kind, &at.key(key));
                }
            }
            Holds::Maps(kind) => {
                for (key, value) in members(value) {
                    let at = at.key(key);
                    for (key, value) in members(value) {
                        self.object(value, kind, &at.key(key));
                    }
                }
            }
        }
    }

    fn list(&mut self, value: &Value, kind: Kind, at: &Path<'_>) {
        for (index, value) in value.as_array().into_iter().flatten().enumerate() {
            self.object(value, kind, &at.index(index));
        }
    }

    fn other(&mut self, key: &str, kind: Kind, at: &Path<'_>) {
        let fate = if self.waivers.iter().any(|waiver| waiver.keyword == key) {
            Fate::Waived
        } else if key.starts_with("x-") {
            Fate::Extension
        } else {
            Fate::Unknown
        };
        let (_, count) = self
            .other
            .entry((kind, key.to_owned()))
            .or_insert((fate, 0));
        *count += 1;
        if fate == Fate::Unknown {
            self.unknown(key, kind, &at.key(key));
        }
    }

    /// Reports an unknown keyword. In a schema of OpenAPI 3.1 it is an annotation (JSON Schema 2020-12, section 6.5),
    /// and outside of schemas it means nothing to a client. In a schema before 3.1, one that resembles a known keyword
    /// is a typing error that changes the meaning of the schema.
    fn unknown(&mut self, key: &str, kind: Kind, at: &Path<'_>) {
        let what = format!("`{key}` is not a known keyword of {}", kind.with_article());
        let similar = similar(key, kind);
        let help = match similar {
            Some(known) => format!("did you mean `{known}`?"),
            None => "It is ignored. Remove it in an overlay, or waive it by name with the reason."
                .to_owned(),
        };
        let changes_meaning = kind == Kind::Schema
            && self.version < Version::V3_1
            && similar.is_some_and(|known| keywords::changes_meaning(kind, known));
        let problem = match changes_meaning {
            true => Problem::error(at.pointer(), what).recoverable(),
            false => Problem::warning(at.pointer(), what),
        };
        let common = format!("{UNKNOWN}{key}");
        self.report
            .push(problem.help(help).kind(common).source(self.source));
    }

    fn finish(self) -> Census {
        let mut census = Census::default();
        for (kind, counts) in self.known {
            for (keyword, count) in keywords(kind)
                .iter()
                .zip(counts)
                .filter(|(_, count)| *count > 0)
            {
                let map = match keyword.waived {
                    Some(_) => &mut census.waived,
                    None => &mut census.handled,
                };
                map.insert((kind, keyword.name.to_owned()), count);
            }
        }
        for ((kind, key), (fate, count)) in self.other {
            let map = match fate {
                Fate::Extension => &mut census.handled,
                Fate::Waived => &mut census.waived,
                Fate::Unknown => &mut census.unknown,
            };
            map.insert((kind, key), count);
        }
        census
    }
}

/// The prefix of the kind of a problem with an unknown keyword; the keyword follows.
pub(crate) const UNKNOWN: &str = "keyword ";

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

/// Returns the known keyword that differs from the given one at most in case, `_` and `-`.
pub(super) fn canonical(kind: Kind, key: &str) -> Option<&'static str> {
    let is_same = |known: &str| known != key && letters(known).eq(letters(key));
    let names = keywords(kind).iter().map(|keyword| keyword.name);
    names.into_iter().find(|name| is_same(name))
}

/// The letters of a key that distinguish it from others.
fn letters(text: &str) -> impl Iterator<Item = u8> {
    let letters = text.bytes().filter(|byte| !matches!(byte, b'_' | b'-'));
    letters.map(|byte| byte.to_ascii_lowercase())
}

/// Returns the known keyword that the author of a misspelled one may have meant.
fn similar(key: &str, kind: Kind) -> Option<&'static str> {
    closest(key, keywords(kind).iter().map(|keyword| keyword.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn run(value: &Value, waivers: &[Waiver]) -> (Census, Report) {
        let mut report = Report::new();
        let census = census(
            &[("a.yaml", value)],
            Vec::new(),
            Version::V3_1,
            waivers,
            &mut report,
        );
        (census, report)
    }

    #[test]
    fn counts_by_kind_and_does_not_take_names_for_keywords() {
        let document = json!({"components": {"schemas": {"A": {"properties": {"title": {"type": "string"}}}}}});
        let (census, report) = run(&document, &[]);
        assert!(report.is_empty());
        assert_eq!(
            census.handled.get(&(Kind::Schema, "type".to_owned())),
            Some(&1)
        );
        assert_eq!(
            census.handled.get(&(Kind::Schema, "title".to_owned())),
            None
        );
    }

    #[test]
    fn reports_what_nobody_knows() {
        let document =
            json!({"paths": {"/a": {"get": {"oprationId": "a", "flavour": 1, "x-kept": 2}}}});
        let (census, report) = run(&document, &[]);
        let found: Vec<_> = report
            .iter()
            .map(|p| (p.pointer.as_str(), p.help.as_str()))
            .collect();
        assert_eq!(
            found[0],
            ("/paths/~1a/get/oprationId", "did you mean `operationId`?")
        );
        assert_eq!(found.len(), 2);
        assert_eq!(census.unknown.len(), 2);
        let waiver = Waiver {
            keyword: "flavour".to_owned(),
            reason: "none".to_owned(),
        };
        assert_eq!(run(&document, &[waiver]).1.len(), 1);
    }

    /// F11: keywords in another file, or inside an extension, are counted once if a reference leads there.
    #[test]
    fn counts_what_is_referred_to() {
        let document = json!({"x-shared": {"A": {"nulable": true}}, "paths": {}});
        let other = json!({"Pet": {"properties": {"a": {"odd": 1}}}, "unread": {"odd": 2}});
        let place = |file, pointer: &str| Referred {
            file,
            pointer: pointer.to_owned(),
            kind: Kind::Schema,
        };
        let referred = vec![
            place(1, "/Pet/properties/a"),
            place(1, "/Pet"),
            place(0, "/x-shared/A"),
        ];
        let files = [("a.yaml", &document), ("b.yaml", &other)];
        let mut report = Report::new();
        let census = census(&files, referred, Version::V3_1, &[], &mut report);
        let found: Vec<_> = report
            .iter()
            .map(|problem| (problem.source.as_str(), problem.pointer.as_str()))
            .collect();
        let want = [
            ("a.yaml", "/x-shared/A/nulable"),
            ("b.yaml", "/Pet/properties/a/odd"),
        ];
        assert_eq!(found, want);
        assert_eq!(census.unknown.values().sum::<usize>(), 2);
    }

    /// Several problems of one kind are printed once.
    #[test]
    fn tells_a_kind_once() {
        let schemas: Map<String, Value> = (0..20)
            .map(|n| (n.to_string(), json!({"odd": n})))
            .collect();
        let (_, report) = run(&json!({"components": {"schemas": schemas}}), &[]);
        assert_eq!(report.len(), 20);
        let text = report.to_string();
        assert_eq!(
            text.matches("`odd` is not a known keyword").count(),
            1,
            "{text}"
        );
        assert!(text.contains("and 19 more like it"), "{text}");
        assert!(text.ends_with("0 errors, 20 warnings of 1 kind"), "{text}");
    }

    /// A spelling that differs only in case or in underscores has only one possible meaning.
    #[test]
    fn reads_other_spellings() {
        assert_eq!(canonical(Kind::Schema, "min_items"), Some("minItems"));
        assert_eq!(
            canonical(Kind::Operation, "operationID"),
            Some("operationId")
        );
        assert_eq!(canonical(Kind::Schema, "minItems"), None);
        assert_eq!(canonical(Kind::Schema, "minItms"), None);
    }
}
