//! The paths of a file. In: the tokens of its items, with full paths. Out: the tokens and, apart from them, the different
//! paths, each with the conditions under which it is used. Only after all items is it known how a path is written.

use std::collections::HashMap;
use std::fmt::Write;

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenTree};

use super::defined::is_definition;
use super::docs::Comments;
use super::gate;
use super::names;
use super::paths::{self, Target};
use super::place::Place;
use super::tokens::{After, STEP, State, goes_on, is_name, means_prelude};
use super::uses;
use crate::prelude;

/// A token of a file, whose paths are marked.
pub(super) enum Node {
    /// A token, or a group without paths.
    Token(TokenTree),
    /// A group.
    Group(Delimiter, Vec<Node>),
    /// The next tokens are a path, which has this number.
    Path(usize),
}

/// A path of a file.
pub(super) struct Path {
    /// Its text, in which each step ends with `::`.
    pub(super) text: String,
    /// The item that it names.
    pub(super) target: Option<Target>,
    /// How often it is written.
    pub(super) count: usize,
}

/// The items of a file after the walk.
pub(super) struct Walked {
    /// The tokens of each group of items.
    pub(super) groups: Vec<Vec<Node>>,
    /// The different paths, in the order in which they are first used.
    pub(super) paths: Vec<Path>,
    /// The different lists of conditions, the outermost first; the first list is empty.
    pub(super) conditions: Vec<Vec<String>>,
    /// The different uses: a path and the conditions of the items around it, in the order of the first use.
    pub(super) uses: Vec<(usize, usize)>,
}

/// Walks over the groups of items of a file, and takes out their comments.
pub(super) fn walked(
    groups: Vec<Vec<TokenTree>>,
    place: Place<'_>,
    comments: &mut Comments,
) -> Walked {
    let hidden = place.defined.iter();
    let hidden = hidden.filter(|name| prelude::module_of(name).is_some());
    let mut walk = Walk {
        place,
        hidden: hidden.map(String::as_str).collect(),
        gates: Vec::new(),
        condition: 0,
        known: HashMap::new(),
        key: String::new(),
        comments,
        is_macro: false,
        found: Walked {
            groups: Vec::new(),
            paths: Vec::new(),
            conditions: vec![Vec::new()],
            uses: Vec::new(),
        },
        used: Vec::new(),
    };
    let groups = groups.into_iter();
    let groups = groups.map(|items| walk.trees(items, false)).collect();
    Walked {
        groups,
        ..walk.found
    }
}

struct Walk<'a> {
    place: Place<'a>,
    /// Names of the prelude that mean something else in the file.
    hidden: Vec<&'a str>,
    /// The conditions of the items around the token.
    gates: Vec<String>,
    /// The number of this list of conditions.
    condition: usize,
    /// The numbers of paths, by their text.
    known: HashMap<String, usize>,
    /// The text of a path; the buffer is reused.
    key: String,
    comments: &'a mut Comments,
    /// Whether the tokens are arguments of a macro.
    is_macro: bool,
    /// The result so far.
    found: Walked,
    /// The numbers of the conditions under which each path is used.
    used: Vec<Vec<usize>>,
}

type Trees = std::vec::IntoIter<TokenTree>;

impl Walk<'_> {
    /// Walks over a list of tokens. In an `enum`, names are those of variants.
    fn trees(&mut self, trees: Vec<TokenTree>, is_enum: bool) -> Vec<Node> {
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
                    out.push(token(ident));
                    let is_end = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ';');
                    let end = trees.as_slice().iter().position(is_end);
                    let rest = trees.by_ref().take(end.map_or(0, |end| end + 1));
                    out.extend(rest.map(Node::Token));
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
                        true => out.push(token(ident)),
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
                    out.push(token(mark));
                }
                TokenTree::Literal(literal) => {
                    state.after = After::Other;
                    let table = self.is_macro.then(|| self.comments.take_table(&literal));
                    let tree = table.flatten().unwrap_or_else(|| literal.into());
                    out.push(Node::Token(tree));
                }
            }
        }
        self.leave(outer);
        out
    }

    /// Numbers the changed conditions.
    fn turn(&mut self) {
        let conditions = &mut self.found.conditions;
        let known = conditions.iter().position(|known| *known == self.gates);
        self.condition = known.unwrap_or_else(|| {
            conditions.push(self.gates.clone());
            conditions.len() - 1
        });
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
    fn attribute(&mut self, group: Group) -> Node {
        let (delimiter, stream) = (group.delimiter(), group.stream());
        // If this was the last reference to the group, its tokens are moved and not copied.
        drop(group);
        let mut trees: Vec<TokenTree> = stream.into_iter().collect();
        if let Some(condition) = gate::condition(&trees) {
            self.gates.push(condition);
            self.turn();
        }
        self.comments.take(&mut trees);
        token(Group::new(delimiter, trees.into_iter().collect()))
    }

    fn group(&mut self, group: Group, is_enum: bool) -> Node {
        let delimiter = group.delimiter();
        let stream = group.stream();
        if stream.is_empty() {
            return token(group);
        }
        drop(group);
        let trees = stream.into_iter().collect();
        let is_enum = is_enum && delimiter == Delimiter::Brace;
        Node::Group(delimiter, self.trees(trees, is_enum))
    }

    /// Marks a name, or the path that it starts.
    fn path(&mut self, first: Ident, before: After, trees: &mut Trees, out: &mut Vec<Node>) {
        let is_path = goes_on(trees.as_slice());
        if !is_path && self.hidden.is_empty() {
            return out.push(token(first));
        }
        // The path of `pub(in crate::…)` stays unchanged.
        let is_visibility = || {
            matches!(out.last(), Some(Node::Token(TokenTree::Ident(word))) if word == "in")
                && first == "crate"
        };
        if !is_path || !paths::is_root(&first) || is_visibility() {
            let hidden = self.hidden.iter().find(|name| first == **name);
            let hidden = hidden.filter(|name| means_prelude(name, before, trees.as_slice()));
            if let Some(module) = hidden.and_then(|name| prelude::module_of(name)) {
                let module = format!("std::{module}");
                out.extend(self.place.prefix(&module).map(Node::Token));
            }
            return out.push(token(first));
        }
        let mut path = vec![TokenTree::from(first)];
        while goes_on(trees.as_slice()) {
            path.extend(trees.by_ref().take(STEP));
        }
        names::resolve(&mut path, self.place.names, &mut self.key);
        let number = self.number(&path);
        out.push(Node::Path(number));
        out.extend(path.into_iter().map(Node::Token));
    }

    /// The number of a path.
    fn number(&mut self, path: &[TokenTree]) -> usize {
        self.key.clear();
        for step in path.iter().step_by(STEP) {
            // Writing to a `String` does not fail.
            _ = write!(self.key, "{step}::");
        }
        let number = match self.known.get(&self.key) {
            Some(number) => *number,
            None => {
                let steps = self.key.split("::").filter(|step| !step.is_empty());
                let steps: Vec<String> = steps.map(str::to_owned).collect();
                self.found.paths.push(Path {
                    text: self.key.clone(),
                    target: paths::target(&steps, self.place.own),
                    count: 0,
                });
                self.used.push(Vec::new());
                self.known.insert(self.key.clone(), self.used.len() - 1);
                self.used.len() - 1
            }
        };
        // Arguments of macros are printed token by token, so long paths are hard to read there: these count as
        // frequent.
        self.found.paths[number].count += match self.is_macro {
            true => uses::OFTEN,
            false => 1,
        };
        let used = &mut self.used[number];
        if !used.contains(&self.condition) {
            used.push(self.condition);
            self.found.uses.push((number, self.condition));
        }
        number
    }
}

fn token(token: impl Into<TokenTree>) -> Node {
    Node::Token(token.into())
}
