//! Selects the files of the runtime that a crate contains. In: the names that the files of the crate use. Out: the
//! files, without declarations of files that are left out. For crates that share a runtime, imports replace shared
//! files.

use std::collections::BTreeSet;

use super::declared::{self, Fate};
use super::{PARTS, Part, Source, module_of, parts};

/// The names of the runtime that the files of a crate use.
#[derive(Debug, Clone, Default)]
pub(crate) struct Named {
    /// The parts.
    pub(crate) parts: BTreeSet<&'static str>,
    /// The names that parts export.
    pub(crate) names: BTreeSet<String>,
    /// Other crates, which the files use directly.
    pub(crate) crates: BTreeSet<String>,
}

/// The files of the runtime that a crate contains, by path.
#[derive(Debug, Clone, Default)]
pub(crate) struct Carried(BTreeSet<&'static str>);

/// The part that every crate has.
const ALWAYS: &str = "runtime";

/// Files that a crate contains only if it uses something that they define. All other files of a part are included
/// together.
const OPTIONAL: &[&str] = &[
    "mock/items.rs",
    "mock/part_items.rs",
    "mock/paged.rs",
    "mock/pages.rs",
    "mock/parts.rs",
    "mock/sent_events.rs",
    "mock/sent_parts.rs",
    "runtime/header_parameter.rs",
    "runtime/integer_enums.rs",
    "runtime/json/clock.rs",
    "runtime/json/closest.rs",
    "runtime/json/fields/open.rs",
    "runtime/json/id.rs",
    "runtime/json/instants.rs",
    "runtime/json/nulls.rs",
    "runtime/json/one_or_many.rs",
    "runtime/json/patch.rs",
    "runtime/json/patched_instants.rs",
    "runtime/json/probe.rs",
    "runtime/json/record_codecs.rs",
    "runtime/json/same.rs",
    "runtime/json/slots.rs",
    "runtime/json/tags.rs",
    "runtime/json/time.rs",
    "runtime/json/trial.rs",
    "runtime/json/tuple.rs",
    "runtime/json/unknown.rs",
    "runtime/json/unknown_value.rs",
    "runtime/json/variant.rs",
    "runtime/json/verbatim.rs",
    "runtime/json/with_jiff.rs",
    "runtime/json/with_time.rs",
    "runtime/oauth2.rs",
    "runtime/oauth2/flight.rs",
    "runtime/open_records.rs",
    "runtime/pages.rs",
    "runtime/string_enums.rs",
    "runtime/typed_headers.rs",
    "streams/boundaries.rs",
    "streams/nested.rs",
    "streams/parts.rs",
    "uploads/item_parts.rs",
    "uploads/items.rs",
    "uploads/sent_event.rs",
    "uploads/sent_fields.rs",
    "uploads/sent_part.rs",
];

/// Optional files that a crate also contains if it has all of some others, which they connect.
const JOINT: &[(&str, &[&str])] = &[
    (
        "runtime/json/patched_instants.rs",
        &["runtime/json/patch.rs", "runtime/json/time.rs"],
    ),
    ("runtime/json/with_jiff.rs", &["runtime/json/time.rs"]),
    ("runtime/json/with_time.rs", &["runtime/json/time.rs"]),
];

/// Crates with types that an optional file reads and writes.
const OF_CRATES: &[(&str, &str)] = &[
    ("chrono", "runtime/json/time.rs"),
    ("uuid", "runtime/json/id.rs"),
];

/// Returns the files for a crate that uses these names of the runtime.
pub(crate) fn carried(named: &Named) -> Carried {
    let is_optional = |path: &str| OPTIONAL.contains(&path);
    let mut carried = Carried::default();
    let mut todo: Vec<&'static Source> = Vec::new();
    let whole = |name: &str| {
        let found = parts().find(|part| part.name == name);
        found.into_iter()
    };
    let usual = |part: &'static Part| part.sources.iter().filter(|it| !is_optional(it.path));
    let named_parts = named.parts.iter().copied().chain([ALWAYS]);
    todo.extend(named_parts.flat_map(whole).flat_map(usual));
    let definers = named.names.iter().filter_map(|name| definer(name));
    todo.extend(definers.filter_map(source));
    let of_crates = OF_CRATES
        .iter()
        .filter(|(name, _)| named.crates.contains(*name));
    todo.extend(of_crates.filter_map(|(_, path)| source(path)));
    loop {
        while let Some(next) = todo.pop() {
            if !carried.0.insert(next.path) {
                continue;
            }
            let part = next.path.split('/').next().unwrap_or_default();
            todo.extend(
                whole(part)
                    .flat_map(usual)
                    .filter(|it| !carried.0.contains(it.path)),
            );
            todo.extend(next.needs.iter().filter_map(|path| source(path)));
        }
        let joint = JOINT.iter().filter(|(path, others)| {
            !carried.0.contains(path) && others.iter().all(|other| carried.0.contains(other))
        });
        todo.extend(joint.filter_map(|(path, _)| source(path)));
        if todo.is_empty() {
            return carried;
        }
    }
}

/// Returns the file at a path.
fn source(path: &str) -> Option<&'static Source> {
    let mut all = PARTS.iter().flat_map(|part| part.sources);
    all.find(|source| source.path == path)
}

/// Returns the file that defines a name that the runtime exports.
fn definer(name: &str) -> Option<&'static str> {
    let module = module_of(name)?.replace("::", "/");
    let file = [format!("{module}/mod.rs"), format!("{module}.rs")];
    let mut at = file.iter().find_map(|path| source(path))?;
    while let Some((_, path)) = at.exports.iter().find(|(known, _)| *known == name) {
        at = source(path)?;
    }
    Some(at.path)
}

impl Carried {
    /// Returns all files of all parts.
    #[cfg(test)]
    pub(crate) fn all() -> Self {
        let all = PARTS.iter().flat_map(|part| part.sources);
        Self(all.map(|source| source.path).collect())
    }

    /// Returns all files that crates can share.
    pub(crate) fn shared() -> Self {
        let all = PARTS.iter().flat_map(|part| part.sources);
        let mut shared: BTreeSet<_> = all.filter(|it| it.is_shared).map(|it| it.path).collect();
        // A module that only declares others is in both crates; in the shared one, only if some of these are there.
        let paths = shared.clone();
        shared.retain(|path| match path.strip_suffix("mod.rs") {
            None => true,
            Some(folder) => paths
                .iter()
                .any(|other| other.starts_with(folder) && other != path),
        });
        Self(shared)
    }

    /// Returns those of the files for which this is `true`.
    pub(crate) fn only(&self, is_kept: impl Fn(&str) -> bool) -> Self {
        Self(
            self.0
                .iter()
                .copied()
                .filter(|path| is_kept(path))
                .collect(),
        )
    }

    /// Returns the files, sorted by path.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &'static Source> {
        let all = PARTS.iter().flat_map(|part| part.sources);
        all.filter(|source| self.0.contains(source.path))
    }

    /// Whether a file of a part is included.
    pub(crate) fn has_part(&self, name: &str) -> bool {
        self.sources()
            .any(|source| source.path.split('/').next() == Some(name))
    }

    /// Returns the parts, in alphabetical order.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &'static str> {
        parts()
            .map(|part| part.name)
            .filter(|name| self.has_part(name))
    }

    /// Whether the files define a name that the runtime exports. The answer is yes for a name that it does not export.
    pub(crate) fn define(&self, name: &str) -> bool {
        definer(name).is_none_or(|path| self.0.contains(path))
    }

    /// Returns the texts of the files, for a crate that contains all of them.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (String, String)> {
        self.sources().map(|source| {
            let fate = |path: &str| match self.0.contains(path) {
                true => Fate::Kept,
                false => Fate::Dropped,
            };
            let text = declared::rewritten(source.path, source.text, source.exports, &fate);
            (format!("src/{}", source.path), text)
        })
    }

    /// Returns the texts of the files that a crate contains in addition to a shared runtime, which is a crate with this
    /// name.
    pub(crate) fn beside(&self, runtime: &str) -> impl Iterator<Item = (String, String)> {
        let shared = Self::shared();
        self.own().map(move |source| {
            let fate = |path: &str| match (shared.0.contains(path), self.0.contains(path)) {
                (true, _) if !declares_only(path) => Fate::Imported(runtime.to_owned()),
                (_, true) => Fate::Kept,
                (_, false) => Fate::Dropped,
            };
            let text = declared::rewritten(source.path, source.text, source.exports, &fate);
            (format!("src/{}", source.path), text)
        })
    }

    /// Returns the files that a crate contains in addition to a shared runtime.
    pub(crate) fn own(&self) -> impl Iterator<Item = &'static Source> {
        let shared = Self::shared();
        self.sources()
            .filter(move |source| !shared.0.contains(source.path) || declares_only(source.path))
    }

    /// Returns the texts of the shared files, with items that are visible to other crates.
    pub(crate) fn published(&self) -> impl Iterator<Item = (String, String)> {
        self.texts()
            .map(|(path, text)| (path, declared::published(&text)))
    }
}

/// Whether a file only declares modules, some of which are not shared.
fn declares_only(path: &str) -> bool {
    let folder = path.strip_suffix("mod.rs");
    let within = |folder| {
        let all = PARTS.iter().flat_map(|part| part.sources);
        let mut others = all.filter(move |source| source.path.starts_with(folder));
        others.any(|source| !source.is_shared)
    };
    folder.is_some_and(within)
}
