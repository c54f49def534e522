//! The paths of a file. In: its tokens, with full paths. Out: the same tokens with the shortest possible paths, and the
//! imports that these need.
//!
//! A name has one meaning in a file: first an item that the file defines, then an item of the runtime or of another
//! crate, then a model or a service. Every other item with this name, or with a name of the prelude, keeps its full
//! path.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::ops::Range;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use super::defined::is_definition;
use super::docs::Comments;
use super::gate::{self, Gate};
use super::names;
use super::paths::{self, Target};
use super::place::Place;
use super::tokens::{After, STEP, State, goes_on, is_name, means_prelude};
use super::uses::{self, Item, Uses};
use crate::{prelude, runtime};

/// Walks once over the groups of items of a file.
pub(super) fn each(
    groups: Vec<Vec<TokenTree>>,
    place: Place<'_>,
    whole: &BTreeSet<Item>,
    uses: &mut Uses,
    comments: &mut Comments,
    is_last: bool,
) -> Vec<TokenStream> {
    // Names of the prelude are resolved in the first walk only: in the second, single names are those of the file.
    let hidden = place.defined.iter().filter(|_| !is_last);
    let hidden = hidden.filter(|name| prelude::module_of(name).is_some());
    let mut walk = Walk {
        place,
        whole,
        hidden: hidden.map(String::as_str).collect(),
        gates: Vec::new(),
        turn: 0,
        turns: 0,
        known: HashMap::new(),
        key: String::new(),
        uses,
        comments,
        is_macro: false,
        is_last,
    };
    let groups = groups.into_iter();
    let groups = groups.map(|items| walk.trees(items, false)).collect();
    if place.has_gates && !is_last {
        walk.count();
    }
    groups
}

struct Walk<'a> {
    place: Place<'a>,
    /// The items that keep their full paths.
    whole: &'a BTreeSet<Item>,
    /// Names of the prelude that mean something else in the file.
    hidden: Vec<&'a str>,
    /// The conditions of the items around the token.
    gates: Vec<String>,
    /// The number of the current conditions, which is new after each change; 0 without conditions.
    turn: usize,
    turns: usize,
    /// How paths are written, by their text.
    known: HashMap<String, Known>,
    /// The text of a path; the buffer is reused.
    key: String,
    uses: &'a mut Uses,
    comments: &'a mut Comments,
    /// Whether the tokens are arguments of a macro.
    is_macro: bool,
    /// Whether this is the second walk, in which all other names are known.
    is_last: bool,
}

type Trees = std::vec::IntoIter<TokenTree>;

/// A path that was written before.
struct Known {
    written: Written,
    /// The number of the conditions under which it was written.
    turn: usize,
    /// How often it was written.
    count: usize,
}

/// The module that a path starts with, and the index of the first step that is kept.
type Written = (Option<String>, usize);

impl Walk<'_> {
    /// Walks over a list of tokens. In an `enum`, names are those of variants.
    fn trees(&mut self, trees: Vec<TokenTree>, is_enum: bool) -> TokenStream {
        let mut out = Vec::with_capacity(trees.len());
        let mut trees = trees.into_iter();
        let mut state = State::default();
        let outer = self.gates.len();
        while let Some(tree) = trees.next() {
            match tree {
                TokenTree::Group(group) if state.after == After::Hash => {
                    out.push(self.attribute(group));
                    state.after = After::Attribute;
                    continue;
                }
                TokenTree::Group(group) => {
                    let ends = group.delimiter() == Delimiter::Brace;
                    let around = self.is_macro;
                    self.is_macro |= state.after == After::Bang;
                    out.push(self.group(group, state.is_enum));
                    self.is_macro = around;
                    if ends && state.is_item {
                        self.end(&mut state, outer);
                    }
                    state.after = After::Other;
                }
                // A `use` item that an emitter wrote stays unchanged.
                TokenTree::Ident(ident) if is_name(trees.as_slice()) && ident == "use" => {
                    out.push(ident.into());
                    let is_end = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ';');
                    let end = trees.as_slice().iter().position(is_end);
                    out.extend(trees.by_ref().take(end.map_or(0, |end| end + 1)));
                    self.end(&mut state, outer);
                }
                TokenTree::Ident(ident) => {
                    let is_variant =
                        is_enum && matches!(state.after, After::Start | After::Attribute);
                    let before = state.after;
                    state.after = After::Other;
                    // The kind of an item matters only for names of the prelude and for conditions.
                    let has_gate = !state.is_item && self.gates.len() > outer;
                    if has_gate || !self.hidden.is_empty() {
                        let is_definition = is_definition(&ident);
                        state.is_item |= is_definition || ident == "impl" || ident == "macro_rules";
                        state.is_enum |= ident == "enum";
                        if is_definition {
                            state.after = After::Keyword;
                        }
                    }
                    match is_variant || matches!(before, After::Mark | After::Keyword) {
                        true => out.push(ident.into()),
                        false => self.path(ident, before, &mut trees, &mut out),
                    }
                }
                TokenTree::Punct(mark) => {
                    let ends = match mark.as_char() {
                        ';' => true,
                        ',' => !state.is_item,
                        _ => false,
                    };
                    if ends {
                        self.end(&mut state, outer);
                    }
                    state.after = match mark.as_char() {
                        '#' => After::Hash,
                        '!' => After::Bang,
                        '.' => After::Mark,
                        ':' if mark.spacing() == Spacing::Alone && state.after == After::Colon => {
                            After::Mark
                        }
                        ':' => After::Colon,
                        ',' => After::Start,
                        '&' | '<' | '>' => After::Type,
                        _ => After::Other,
                    };
                    out.push(mark.into());
                }
                literal @ TokenTree::Literal(_) => {
                    state.after = After::Other;
                    out.push(literal);
                }
            }
        }
        self.leave(outer);
        out.into_iter().collect()
    }

    /// Gives the changed conditions a new number.
    fn turn(&mut self) {
        self.turns += 1;
        self.turn = match self.gates.is_empty() {
            true => 0,
            false => self.turns,
        };
    }

    /// Leaves items, and drops the conditions that these added to the outer ones.
    fn leave(&mut self, outer: usize) {
        if self.gates.len() > outer {
            self.gates.truncate(outer);
            self.turn();
        }
    }

    /// Ends an item, a field or a variant, and drops its conditions.
    fn end(&mut self, state: &mut State, outer: usize) {
        self.leave(outer);
        *state = State::default();
    }

    /// Walks over an attribute: a condition applies to the tokens after it, and a comment becomes a number.
    fn attribute(&mut self, group: Group) -> TokenTree {
        let (delimiter, stream) = (group.delimiter(), group.stream());
        // If this was the last reference to the group, its tokens are moved and not copied.
        drop(group);
        let mut trees: Vec<TokenTree> = stream.into_iter().collect();
        if let Some(condition) = gate::condition(&trees) {
            self.gates.push(condition);
            self.turn();
        }
        self.comments.take(&mut trees);
        Group::new(delimiter, trees.into_iter().collect()).into()
    }

    fn group(&mut self, group: Group, is_enum: bool) -> TokenTree {
        let delimiter = group.delimiter();
        let stream = group.stream();
        if stream.is_empty() {
            return group.into();
        }
        drop(group);
        let trees = stream.into_iter().collect();
        let is_enum = is_enum && delimiter == Delimiter::Brace;
        Group::new(delimiter, self.trees(trees, is_enum)).into()
    }

    /// Writes a name, or the path that it starts.
    fn path(&mut self, first: Ident, before: After, trees: &mut Trees, out: &mut Vec<TokenTree>) {
        let is_path = goes_on(trees.as_slice());
        if !is_path && self.hidden.is_empty() {
            return out.push(first.into());
        }
        // The path of `pub(in crate::…)` stays unchanged.
        let is_visibility = || {
            matches!(out.last(), Some(TokenTree::Ident(word)) if word == "in") && first == "crate"
        };
        if !is_path || !paths::is_root(&first) || is_visibility() {
            let hidden = self.hidden.iter().find(|name| first == **name);
            let hidden = hidden.filter(|name| means_prelude(name, before, trees.as_slice()));
            let module = hidden.and_then(|name| prelude::module_of(name));
            let start = out.len();
            out.push(first.into());
            if let Some(module) = module {
                self.prefix(&format!("std::{module}"), start..start, out);
            }
            return;
        }
        let start = out.len();
        out.push(first.into());
        while goes_on(trees.as_slice()) {
            out.extend(trees.by_ref().take(STEP));
        }
        names::resolve(&mut out[start..], self.place.names, &mut self.key);
        let (module, from) = self.written(&out[start..]);
        let dropped = start..start + from * STEP;
        match module {
            Some(module) => self.prefix(&module, dropped, out),
            None => _ = out.drain(dropped),
        }
    }

    /// How a path is written.
    fn written(&mut self, path: &[TokenTree]) -> Written {
        self.key.clear();
        for step in path.iter().step_by(STEP) {
            // Writing to a `String` does not fail.
            _ = write!(self.key, "{step}::");
        }
        // Arguments of macros are printed token by token, so long paths are hard to read there: these count as
        // frequent.
        let mut count = match self.is_macro {
            true => uses::OFTEN,
            false => 1,
        };
        if let Some(known) = self.known.get_mut(&self.key) {
            known.count += count;
            if [0, self.turn].contains(&known.turn) {
                return known.written.clone();
            }
            count = known.count;
        }
        let steps = self.key.split("::").filter(|step| !step.is_empty());
        let steps: Vec<String> = steps.map(str::to_owned).collect();
        let written = self.decide(&steps);
        let known = Known {
            written: written.clone(),
            turn: self.turn,
            count,
        };
        self.known.insert(self.key.clone(), known);
        written
    }

    /// Counts how often items are named.
    fn count(&mut self) {
        for (path, known) in &self.known {
            let steps = path.split("::").filter(|step| !step.is_empty());
            let steps: Vec<String> = steps.map(str::to_owned).collect();
            if let Some(Target::Item { module, name, .. }) = paths::target(&steps, self.place.own) {
                *self.uses.counts.entry((module, name)).or_default() += known.count;
            }
        }
    }

    fn decide(&mut self, steps: &[String]) -> Written {
        let (module, name, at) = match paths::target(steps, self.place.own) {
            Some(Target::Item { module, name, at }) => (module, name, at),
            Some(Target::Own) => return (None, 1),
            Some(Target::Missing) => {
                self.uses.missing.insert(steps.join("::"));
                return (None, 0);
            }
            None => return (None, 0),
        };
        if !self.uses.modules.contains(&module) {
            self.uses.modules.insert(module.clone());
        }
        if runtime::module_of(&name).is_some_and(|known| module.ends_with(known)) {
            self.uses.names.insert(name.clone());
        }
        if self.place.defined.contains(&name) {
            let is_own = self.is_own(&module);
            return ((!is_own).then(|| self.whole(module, &name)), at);
        }
        let item = (module, name);
        if self.whole.contains(&item) {
            let (module, name) = item;
            return (Some(self.whole(module, &name)), at);
        }
        let (module, name) = item;
        if !self.is_last && paths::yields(&module, &name, self.place.own) {
            self.uses.is_open = true;
            return (Some(module), at);
        }
        match self.uses.taken.get(&name) {
            Some(other) if *other != module => return (Some(self.whole(module, &name)), at),
            None if prelude::module_of(&name).is_some() => {
                return (Some(self.whole(module, &name)), at);
            }
            Some(_) => {}
            None => _ = self.uses.taken.insert(name.clone(), module.clone()),
        }
        self.bring(module, name);
        (None, at)
    }

    /// Whether the file's items are also items of a module: of its own module, or of one around it, which re-exports
    /// them.
    fn is_own(&self, module: &str) -> bool {
        let rest = self.place.module.strip_prefix(module);
        module != "crate" && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    }

    fn bring(&mut self, module: String, name: String) {
        let gate = Gate::of(&self.gates);
        let known = self.uses.brought.entry((module, name));
        gate::add(known.or_insert_with(|| Some(Gate::default())), gate);
    }

    /// The module of an item that keeps its full path.
    fn whole(&mut self, module: String, name: &str) -> String {
        let of_runtime = runtime::module_of(name).is_some_and(|known| module.ends_with(known));
        if of_runtime && runtime::is_trait(name) {
            let gate = Gate::of(&self.gates);
            let known = self.uses.traits.entry((module.clone(), name.to_owned()));
            gate::add(known.or_insert_with(|| Some(Gate::default())), gate);
        }
        module
    }

    /// Replaces the first steps of a path by a module.
    fn prefix(&self, module: &str, dropped: Range<usize>, out: &mut Vec<TokenTree>) {
        let colon = |spacing| TokenTree::from(Punct::new(':', spacing));
        let colons = || [colon(Spacing::Joint), colon(Spacing::Alone)];
        let root = module.split("::").next().unwrap_or_default();
        let is_hidden = paths::is_crate(root) && self.place.defined.contains(root);
        let hidden = is_hidden.then(colons).into_iter().flatten();
        let steps = module.split("::").flat_map(|step| {
            let step = TokenTree::from(Ident::new(step, Span::call_site()));
            std::iter::once(step).chain(colons())
        });
        out.splice(dropped, hidden.chain(steps));
    }
}
