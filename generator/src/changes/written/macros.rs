//! The traits and methods that macros implement for the type that they are called with, such as `Debug` for
//! `debug_record! { Token; … }`. In: the macros of a crate. Out: these traits and methods by macro.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::{GenericArgument, Item, ItemImpl, Macro, Path, PathArguments, Type};

use super::tree::{Tree, unraw};

/// What a macro implements for its first argument, which is `ARGUMENT` here.
#[derive(Debug, Clone, Default)]
pub(super) struct Defined {
    /// The last steps of the paths of traits: `From<String>`.
    pub(super) traits: Vec<TokenStream>,
    /// Traits that types of other crates implement, such as `From<ARGUMENT>`, and the names of these types.
    pub(super) conversions: Vec<(TokenStream, String)>,
    /// The names of public methods.
    pub(super) methods: BTreeSet<String>,
    /// The macros that it calls with the same first argument.
    calls: BTreeSet<String>,
}

/// The name that replaces the first argument of a macro in its rules.
const ARGUMENT: &str = "__argument";

/// What each macro of a crate implements, by the name of the macro.
pub(super) fn defined(tree: &Tree) -> BTreeMap<String, Defined> {
    let items = tree.modules.iter().flat_map(|module| &module.items);
    let macros = items.filter_map(|item| match item {
        Item::Macro(item) => Some((unraw(item.ident.as_ref()?), implemented(&item.mac.tokens))),
        _ => None,
    });
    let own: BTreeMap<String, Defined> = macros.collect();
    let whole = own.keys().map(|name| {
        let (mut all, mut seen) = (Defined::default(), BTreeSet::new());
        let mut todo = vec![name];
        while let Some((name, defined)) = todo.pop().and_then(|name| own.get_key_value(name)) {
            if seen.insert(name) {
                all.traits.extend(defined.traits.iter().cloned());
                all.conversions.extend(defined.conversions.iter().cloned());
                all.methods.extend(defined.methods.iter().cloned());
                todo.extend(&defined.calls);
            }
        }
        (name.clone(), all)
    });
    whole.collect()
}

/// The name of a called macro, and the path of the type that is its first argument.
pub(super) fn called(call: &Macro) -> Option<(String, Vec<String>)> {
    let name = unraw(&call.path.segments.last()?.ident);
    let mut steps = Vec::new();
    for tree in call.tokens.clone() {
        match tree {
            TokenTree::Ident(step) => steps.push(unraw(&step)),
            TokenTree::Punct(mark) if mark.as_char() == ':' => {}
            _ => break,
        }
    }
    (!steps.is_empty()).then_some((name, steps))
}

/// The steps of a path.
pub(super) fn steps(path: &Path) -> Vec<String> {
    path.segments
        .iter()
        .map(|step| unraw(&step.ident))
        .collect()
}

/// The paths of the types that the trait of a block has as arguments.
pub(super) fn arguments(block: &ItemImpl) -> Vec<Vec<String>> {
    let last = block
        .trait_
        .as_ref()
        .and_then(|(path, _)| path.segments.last());
    let Some(PathArguments::AngleBracketed(list)) = last.map(|last| &last.arguments) else {
        return Vec::new();
    };
    let types = list.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(Type::Reference(ty)) => Some(&*ty.elem),
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    let paths = types.filter_map(|ty| match ty {
        Type::Path(ty) => Some(steps(&ty.path)),
        _ => None,
    });
    paths.collect()
}

/// Writes the name of a type for the argument of a macro.
pub(super) fn named(tokens: TokenStream, name: &str) -> TokenStream {
    let trees = tokens.into_iter().map(|tree| match tree {
        TokenTree::Ident(ident) if ident == ARGUMENT => Ident::new(name, Span::call_site()).into(),
        tree => tree,
    });
    trees.collect()
}

/// What the rules of a macro implement.
fn implemented(rules: &TokenStream) -> Defined {
    let rules: Vec<TokenTree> = rules.clone().into_iter().collect();
    let mut found = Defined::default();
    let mut matched = None;
    for tree in &rules {
        let TokenTree::Group(group) = tree else {
            continue;
        };
        match matched.take() {
            None => matched = Some(first(group.stream())),
            Some(argument) => {
                if let Some(argument) = argument {
                    body(group.stream(), &argument, &mut found);
                }
            }
        }
    }
    found
}

/// The first variable of a matcher.
fn first(matcher: TokenStream) -> Option<String> {
    let mut trees = matcher.into_iter();
    trees.find(|tree| is_mark(tree, '$'))?;
    match trees.next()? {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    }
}

fn body(body: TokenStream, argument: &str, found: &mut Defined) {
    let trees = substituted(body, argument);
    for (at, tree) in trees.iter().enumerate() {
        if is(tree, "impl") {
            of_block(&trees[at + 1..], found);
        }
        // A call of another macro: its name, `!`, and the arguments.
        if let (TokenTree::Ident(name), [mark, TokenTree::Group(group), ..]) =
            (tree, &trees[at + 1..])
            && is_mark(mark, '!')
            && starts_with(group.stream(), argument)
        {
            found.calls.insert(name.to_string());
        }
    }
}

/// Whether tokens start with a variable.
fn starts_with(tokens: TokenStream, variable: &str) -> bool {
    let mut trees = tokens.into_iter();
    let mark = trees.next().is_some_and(|tree| is_mark(&tree, '$'));
    mark && trees.next().is_some_and(|tree| is(&tree, variable))
}

/// The trees of a body, with `ARGUMENT` for the variable.
fn substituted(body: TokenStream, argument: &str) -> Vec<TokenTree> {
    let mut trees: Vec<TokenTree> = Vec::new();
    for tree in body {
        let is_variable = trees.last().is_some_and(|last| is_mark(last, '$'));
        if is_variable && is(&tree, argument) {
            trees.pop();
            trees.push(Ident::new(ARGUMENT, Span::call_site()).into());
        } else {
            trees.push(tree);
        }
    }
    trees
}

/// Adds what a block implements, which starts after `impl`.
fn of_block(trees: &[TokenTree], found: &mut Defined) {
    let is_body = |tree: &TokenTree| matches!(tree, TokenTree::Group(it) if it.delimiter() == Delimiter::Brace);
    let Some(end) = trees.iter().position(is_body) else {
        return;
    };
    let head = &trees[after_generics(trees)..end];
    let head = head.split(|tree| is(tree, "where")).next().unwrap_or(head);
    let Some(of) = head.iter().position(|tree| is(tree, "for")) else {
        if let ([ty], TokenTree::Group(group)) = (head, &trees[end])
            && is(ty, ARGUMENT)
        {
            methods(group.stream(), &mut found.methods);
        }
        return;
    };
    let (path, target) = (last_step(&head[..of]), &head[of + 1..]);
    if path.iter().any(|tree| is_mark(tree, '$')) {
        return;
    }
    let mentions = path.iter().any(|tree| is(tree, ARGUMENT));
    let path: TokenStream = path.iter().cloned().collect();
    match target {
        [ty] if is(ty, ARGUMENT) => found.traits.push(path),
        [mark, .., ty] if is_mark(mark, '&') && is(ty, ARGUMENT) => {
            found.conversions.push((path, "&".to_owned()));
        }
        [.., TokenTree::Ident(ty)] if mentions => found.conversions.push((path, ty.to_string())),
        _ => {}
    }
}

/// The position after the generic parameters, if there are any.
fn after_generics(trees: &[TokenTree]) -> usize {
    let mut depth = 0_usize;
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Punct(mark) if mark.as_char() == '<' => depth += 1,
            TokenTree::Punct(mark) if mark.as_char() == '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return if at == 0 { 0 } else { at + 1 };
        }
    }
    0
}

/// The last step of a path, with its arguments.
fn last_step(path: &[TokenTree]) -> &[TokenTree] {
    let (mut depth, mut start) = (0_usize, 0);
    for (at, tree) in path.iter().enumerate() {
        match tree {
            TokenTree::Punct(mark) if mark.as_char() == '<' => depth += 1,
            TokenTree::Punct(mark) if mark.as_char() == '>' => depth = depth.saturating_sub(1),
            TokenTree::Punct(mark) if mark.as_char() == ':' && depth == 0 => start = at + 1,
            _ => {}
        }
    }
    &path[start..]
}

/// Adds the names of the public methods in a block.
fn methods(block: TokenStream, names: &mut BTreeSet<String>) {
    let trees: Vec<TokenTree> = block.into_iter().collect();
    for (at, _) in trees.iter().enumerate().filter(|(_, tree)| is(tree, "pub")) {
        let words = trees[at + 1..]
            .iter()
            .take_while(|tree| matches!(tree, TokenTree::Ident(_)));
        let words: Vec<String> = words.map(ToString::to_string).collect();
        if let Some([_, name]) = words
            .iter()
            .position(|word| word == "fn")
            .and_then(|at| words.get(at..at + 2))
        {
            names.insert(name.clone());
        }
    }
}

fn is(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

fn is_mark(tree: &TokenTree, mark: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == mark)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::{Changes, WrittenCrate};

    fn written(text: &str) -> WrittenCrate {
        WrittenCrate {
            name: "a".to_owned(),
            version: "0.1.0".to_owned(),
            files: BTreeMap::from([("src/lib.rs".to_owned(), text.to_owned())]),
        }
    }

    /// A6: whether a trait is implemented by a block or by a macro makes no difference.
    #[test]
    fn a6_traits_of_macros_count() {
        let block = written(
            "pub struct A; impl std::fmt::Debug for A {} impl Clone for A {} impl From<u8> for A {}",
        );
        let by_macro = written(
            "macro_rules! both { ($name:path; $($more:tt)*) => {
                impl ::std::fmt::Debug for $name {}
                impl $crate::Clone for $name {}
                impl<T> Other<T> for Second<$name> {}
            }; }
            pub struct A; both! { crate::A; \"a\": b, } impl From<u8> for A {}",
        );
        let changes = |old, new| {
            Changes::between_written(old, new)
                .expect("both are Rust")
                .changes
        };
        assert_eq!(changes(&block, &by_macro), []);
        assert_eq!(changes(&by_macro, &block), []);
        let without = written("pub struct A; impl Clone for A {} impl From<u8> for A {}");
        let lost = changes(&by_macro, &without);
        assert_eq!(lost.len(), 1, "{lost:?}");
        assert_eq!(lost[0].item, "A: Debug");
        assert!(lost[0].is_breaking);
    }

    /// A6: traits with parameters, methods, and conversions into types of other crates count, also in macros that a macro
    /// calls.
    #[test]
    fn a6_conversions_and_methods_of_macros_count() {
        let block = "pub struct A; impl From<u8> for A {} impl From<&str> for A {} impl From<A> for String {} impl<'a> Read<'a> for A {}
            impl IntoIterator for &A {} impl A { pub fn a(self) -> u8 { 1 } pub const fn b() {} fn c() {} }";
        let by_macro = "macro_rules! outer { ($first:ident, $ty:ty) => { inner!($first); }; }
            macro_rules! inner { ($name:ident) => {
                impl ::std::convert::From<u8> for $name {}
                impl ::std::convert::From<&::std::primitive::str> for $name {}
                impl From<$name> for ::std::string::String {}
                impl<'a> Read<'a> for $name {}
                impl IntoIterator for &$name {}
                impl $name { pub fn a(self) -> $ty { 1 } pub const fn b() {} fn c() {} }
            }; }
            pub struct A; outer!(A, u8);";
        let changes = |old: &str, new: &str| {
            let changes = Changes::between_written(&written(old), &written(new));
            let changes = changes.expect("both are Rust").changes.into_iter();
            let breaking = changes.filter(|change| change.is_breaking);
            breaking.map(|change| change.item).collect::<Vec<_>>()
        };
        assert_eq!(changes(block, by_macro), [""; 0]);
        assert_eq!(changes(by_macro, block), [""; 0]);
        let all = [
            "A: From<&str>",
            "A: From<A> for String",
            "A: From<u8>",
            "A: IntoIterator for &",
            "A: Read<'a>",
            "A::a",
            "A::b",
        ];
        assert_eq!(changes(by_macro, "pub struct A;"), all);
        assert_eq!(changes(block, "pub struct A;"), all);
    }
}
