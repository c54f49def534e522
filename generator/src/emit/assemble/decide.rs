//! How the paths of a file are written. In: its different paths, with the conditions under which they are used. Out: the
//! shortest possible form of each, and the imports that these need.
//!
//! A name has one meaning in a file: first an item that the file defines, then an item of the runtime or of another
//! crate, then a model or a service. Every other item with this name, or with a name of the prelude, keeps its full
//! path.

use std::collections::BTreeSet;

use super::gate::{self, Gate};
use super::paths::{self, Target};
use super::place::Place;
use super::uses::{Item, Uses};
use super::walk::Walked;
use crate::{prelude, runtime};

/// How a path is written: the module that it starts with, and the index of the first step that is kept.
pub(super) type Written = (Option<String>, usize);

/// How each path of a file is written, if the items in `whole` keep their full paths, and the imports.
pub(super) fn decided(
    walked: &Walked,
    place: Place<'_>,
    whole: &BTreeSet<Item>,
) -> (Vec<Written>, Uses) {
    let mut uses = Uses::default();
    for path in &walked.paths {
        if let Some(Target::Item { module, name, .. }) = &path.target {
            let item = (module.clone(), name.clone());
            *uses.counts.entry(item).or_default() += path.count;
        }
    }
    let mut decisions = Decisions {
        place,
        whole,
        gate: None,
        uses,
        is_last: false,
    };
    let mut written: Vec<Option<Written>> = vec![None; walked.paths.len()];
    decisions.round(walked, &mut written, |_| true);
    if std::mem::take(&mut decisions.uses.is_open) {
        // All other names are known now, so models can have those that are free.
        let is_full: Vec<bool> = written.iter().map(|it| decisions.is_full(it)).collect();
        decisions.is_last = true;
        decisions.round(walked, &mut written, |path| is_full[path]);
    }
    let written = written.into_iter().map(Option::unwrap_or_default);
    (written.collect(), decisions.uses)
}

struct Decisions<'a> {
    place: Place<'a>,
    whole: &'a BTreeSet<Item>,
    /// The builds that use the path.
    gate: Option<Gate>,
    uses: Uses,
    /// Whether the names of all items other than models and services are known.
    is_last: bool,
}

impl Decisions<'_> {
    /// Decides the paths that a test selects.
    fn round(
        &mut self,
        walked: &Walked,
        written: &mut [Option<Written>],
        selects: impl Fn(usize) -> bool,
    ) {
        for (path, conditions) in walked.uses.iter().filter(|(path, _)| selects(*path)) {
            self.gate = Gate::of(&walked.conditions[*conditions]);
            let found = &walked.paths[*path];
            written[*path] = Some(match &found.target {
                Some(Target::Item { module, name, at }) => self.item(module, name, *at),
                Some(Target::Own) => (None, 1),
                Some(Target::Missing) => {
                    let path = found.text.trim_end_matches(':').to_owned();
                    self.uses.missing.insert(path);
                    (None, 0)
                }
                None => (None, 0),
            });
        }
    }

    /// Whether a path still starts at the root of a crate.
    fn is_full(&self, written: &Option<Written>) -> bool {
        let module = written.as_ref().and_then(|(module, _)| module.as_deref());
        let root = module.and_then(|module| module.split("::").next());
        root.is_some_and(|root| paths::is_root(root) && !self.place.hides(root))
    }

    fn item(&mut self, module: &str, name: &str, at: usize) -> Written {
        if !self.uses.modules.contains(module) {
            self.uses.modules.insert(module.to_owned());
        }
        if runtime::module_of(name).is_some_and(|known| module.ends_with(known)) {
            self.uses.names.insert(name.to_owned());
        }
        if self.place.defined.contains(name) {
            let is_own = self.is_own(module);
            return ((!is_own).then(|| self.whole(module, name)), at);
        }
        if self.whole.contains(&(module.to_owned(), name.to_owned())) {
            return (Some(self.whole(module, name)), at);
        }
        if !self.is_last && paths::yields(module, name, self.place.own) {
            self.uses.is_open = true;
            return (Some(module.to_owned()), at);
        }
        match self.uses.taken.get(name) {
            Some(other) if other != module => return (Some(self.whole(module, name)), at),
            None if prelude::module_of(name).is_some() => {
                return (Some(self.whole(module, name)), at);
            }
            Some(_) => {}
            None => _ = self.uses.taken.insert(name.to_owned(), module.to_owned()),
        }
        let known = self
            .uses
            .brought
            .entry((module.to_owned(), name.to_owned()));
        let known = known.or_insert_with(|| Some(Gate::default()));
        gate::add(known, self.gate.clone());
        (None, at)
    }

    /// Whether the file's items are also items of a module: of its own module, or of one around it, which re-exports
    /// them.
    fn is_own(&self, module: &str) -> bool {
        let rest = self.place.module.strip_prefix(module);
        module != "crate" && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    }

    /// The module of an item that keeps its full path.
    fn whole(&mut self, module: &str, name: &str) -> String {
        let of_runtime = runtime::module_of(name).is_some_and(|known| module.ends_with(known));
        if of_runtime && runtime::is_trait(name) {
            let known = self.uses.traits.entry((module.to_owned(), name.to_owned()));
            let known = known.or_insert_with(|| Some(Gate::default()));
            gate::add(known, self.gate.clone());
        }
        module.to_owned()
    }
}
