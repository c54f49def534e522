//! Files that would be too long. In: the items of such a file. Out: the file with its first items, and files below it with
//! the others. The file re-exports them, so callers find all items at the same paths.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};

use super::pieces::{self, Piece, Rest};
use super::{Source, Text, module, text};
use crate::emit::ty::ident;
use crate::sdk::TypeNames;
use crate::sentences;

/// The most lines of a file.
pub(super) const MOST: usize = 2000;

/// The lines of the items of a file at the first attempt. The rest is for `use` lines.
const ITEMS: usize = 1800;

/// The fewest lines of items that are tried, if a file has very many `use` lines.
const FEWEST: usize = 400;

/// The files of a file that is too long, whose items have these numbers of lines, with their paths.
pub(super) fn files(
    source: &Source,
    lengths: &[usize],
    own: &str,
    names: &TypeNames,
) -> Vec<(String, syn::Result<Text>)> {
    let whole = || vec![(source.path.clone(), text(source.clone(), own, names))];
    let Ok(pieces) = measured(source, lengths, own, names) else {
        return whole();
    };
    let mut budget = ITEMS;
    loop {
        let sources = parts(source, &pieces, budget);
        let texts = sources.into_iter().map(|part| {
            let path = part.path.clone();
            (path, text(part, own, names))
        });
        let texts: Vec<_> = texts.collect();
        let is_long = |(_, text): &(String, syn::Result<Text>)| {
            text.as_ref().is_ok_and(|text| text.lines > MOST)
        };
        budget = budget * 3 / 4;
        if budget < FEWEST || !texts.iter().any(is_long) {
            return texts;
        }
    }
}

/// The pieces of a file with their lines. Those of its items are known from the first attempt to write it. Long blocks of
/// methods are taken apart, and docs of long types are shortened.
fn measured(
    source: &Source,
    lengths: &[usize],
    own: &str,
    names: &TypeNames,
) -> syn::Result<Vec<Piece>> {
    let mut pieces = pieces::of(&source.groups)?;
    if !count(&mut pieces, lengths) {
        measure(&mut pieces, source, own, names)?;
    }
    let is_long = |piece: &Piece| piece.lines > ITEMS / 2;
    let mut out = Vec::new();
    for (at, piece) in pieces.into_iter().enumerate() {
        if !is_long(&piece) {
            out.push(piece);
            continue;
        }
        let mut methods = piece.methods(at);
        if !methods.is_empty() {
            measure(&mut methods, source, own, names)?;
            out.extend(methods);
            continue;
        }
        let mut shorter = vec![piece];
        for rest in [Rest::Paragraph, Rest::Nothing] {
            if let [piece] = shorter.as_slice()
                && alone(piece, source, own, names)? > MOST
                && let Some(other) = piece.with_docs(rest)
            {
                shorter = vec![other];
                measure(&mut shorter, source, own, names)?;
            }
        }
        out.extend(shorter);
    }
    Ok(out)
}

/// The lines of a file with nothing but this piece and what it imports.
fn alone(piece: &Piece, source: &Source, own: &str, names: &TypeNames) -> syn::Result<usize> {
    let source = Source {
        groups: vec![piece.tokens()],
        ..source.clone()
    };
    text(source, own, names).map(|text| text.lines)
}

/// Counts the lines of each piece.
fn measure(pieces: &mut [Piece], source: &Source, own: &str, names: &TypeNames) -> syn::Result<()> {
    let groups = pieces.iter().map(Piece::tokens).collect();
    let text = text(
        Source {
            groups,
            ..source.clone()
        },
        own,
        names,
    )?;
    count(pieces, &text.lengths);
    Ok(())
}

/// Sets the lines of each piece to those of its item, with the blank line before it. Returns `false` if there are not as
/// many items.
fn count(pieces: &mut [Piece], lengths: &[usize]) -> bool {
    for (piece, lines) in pieces.iter_mut().zip(lengths) {
        piece.lines = lines + 1;
    }
    pieces.len() == lengths.len()
}

/// The file and those below it, so that the items of each have about as many lines as `budget`.
fn parts(source: &Source, pieces: &[Piece], budget: usize) -> Vec<Source> {
    let staying = staying(pieces);
    let stays = |at: &usize| staying.contains(at);
    let lines = |at: &usize| pieces[*at].lines;
    let kept: usize = (0..pieces.len()).filter(stays).map(|at| lines(&at)).sum();
    let mut chunks: Vec<Vec<usize>> = vec![Vec::new()];
    let mut length = kept;
    for at in (0..pieces.len()).filter(|at| !stays(at)) {
        if length > 0 && length + lines(&at) > budget {
            chunks.push(Vec::new());
            length = 0;
        }
        length += lines(&at);
        chunks.last_mut().expect("there is a chunk").push(at);
    }
    let mut chunks = chunks.into_iter();
    let here: BTreeSet<usize> = chunks.next().into_iter().flatten().chain(staying).collect();
    let folder = source.path.strip_suffix("/mod.rs");
    let folder = folder
        .or_else(|| source.path.strip_suffix(".rs"))
        .unwrap_or(&source.path);
    let taken = pieces::modules(pieces);
    let home = module(&format!("{folder}.rs"));
    let mut joined = TokenStream::new();
    let mut files = Vec::new();
    for (at, chunk) in chunks.enumerate() {
        let mut name = format!("part_{}", at + 1);
        while taken.contains(&name) {
            name.push('_');
        }
        let module = ident(&name);
        let exports = exported(&module, chunk.iter().map(|at| &pieces[*at]));
        joined.extend(quote! { mod #module; #exports });
        let chunk: Vec<Piece> = chunk.iter().map(|at| pieces[*at].below()).collect();
        let groups = pieces::joined(chunk.iter());
        let groups = groups.into_iter().map(|group| moved(group, &home));
        files.push(Source {
            gate: source.gate.clone(),
            path: format!("{folder}/{name}.rs"),
            docs: sentences::MODULE_PART.to_owned(),
            groups: complete(groups.collect()),
        });
    }
    let mut groups = pieces::joined(here.iter().map(|at| &pieces[*at]));
    if !files.is_empty() {
        groups.insert(0, joined);
    }
    files.insert(
        0,
        Source {
            groups: complete(groups),
            ..source.clone()
        },
    );
    files
}

/// The items of a file with the full path of `BLANK`, if no other item brings its trait into scope.
fn complete(groups: Vec<TokenStream>) -> Vec<TokenStream> {
    let has_trait = BTreeSet::from(["Blank".to_owned()]);
    let mut all = groups.iter().cloned();
    match all.any(|group| names_any(group, &has_trait)) {
        true => groups,
        false => groups.into_iter().map(with_trait).collect(),
    }
}

/// Some tokens with `<Self as Blank>::BLANK` in place of `Self::BLANK`.
fn with_trait(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = with_trait(group.stream());
                out.push(proc_macro2::Group::new(group.delimiter(), inner).into());
            }
            TokenTree::Ident(name) if name == "BLANK" => {
                let is_own = matches!(out.as_slice(), [.., TokenTree::Ident(own), TokenTree::Punct(_), TokenTree::Punct(_)] if own == "Self");
                if is_own {
                    out.truncate(out.len() - 3);
                    out.extend(quote!(<Self as rt::Blank>::));
                }
                out.push(name.into());
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}

/// The pieces that cannot be in another file: those that only their own module may name, and those that name these
/// without a path.
fn staying(pieces: &[Piece]) -> BTreeSet<usize> {
    let private = pieces.iter().filter(|piece| piece.stays);
    let private: BTreeSet<String> = private.filter_map(|it| it.name.clone()).collect();
    let stays = |piece: &Piece| piece.stays || names_any(piece.tokens(), &private);
    let staying = pieces.iter().enumerate();
    staying
        .filter(|(_, piece)| stays(piece))
        .map(|(at, _)| at)
        .collect()
}

/// Whether some tokens contain one of these names.
fn names_any(tokens: TokenStream, names: &BTreeSet<String>) -> bool {
    !names.is_empty()
        && tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => names.contains(&name.to_string()),
            TokenTree::Group(group) => names_any(group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
}

/// The re-exports of a part, by the conditions of its items. They are listed, so that the names are known in the file.
fn exported<'p>(module: &Ident, pieces: impl Iterator<Item = &'p Piece>) -> TokenStream {
    let mut uses: BTreeMap<(bool, String), (TokenStream, Vec<Ident>)> = BTreeMap::new();
    for piece in pieces {
        let Some(name) = &piece.name else { continue };
        let key = (!piece.is_public, piece.conditions.to_string());
        let (_, names) = uses
            .entry(key)
            .or_insert_with(|| (piece.conditions.clone(), Vec::new()));
        names.push(ident(name));
    }
    let uses = uses
        .into_iter()
        .map(|((is_private, _), (conditions, names))| {
            let visibility = match is_private {
                true => quote!(pub(crate)),
                false => quote!(pub),
            };
            quote! { #conditions #visibility use self::#module::{#(#names),*}; }
        });
    uses.collect()
}

/// The tokens of items that are in another file now: `self` is the module of the file where they were.
fn moved(tokens: TokenStream, home: &str) -> TokenStream {
    let mut out = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let starts_path = matches!(tokens.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == ':' && mark.spacing() == Spacing::Joint);
        match token {
            TokenTree::Ident(word) if word == "self" && starts_path => {
                let steps = home.split("::").skip(1);
                let steps = steps.map(|step| format_ident!("{step}"));
                out.extend(quote!(sdk #(::#steps)*));
            }
            TokenTree::Group(group) => {
                let inner = moved(group.stream(), home);
                let group = proc_macro2::Group::new(group.delimiter(), inner);
                out.extend([TokenTree::Group(group)]);
            }
            other => other.to_tokens(&mut out),
        }
    }
    out
}
