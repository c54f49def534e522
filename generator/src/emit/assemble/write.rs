//! The tokens of a file with its paths as they are written. In: the tokens with marked paths, and how each path is
//! written. Out: a stream of tokens, in which numbers stand for functions of short lines.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::decide::Written;
use super::docs::Comments;
use super::functions;
use super::place::Place;
use super::tokens::STEP;
use super::walk::Node;

/// The tokens of a group of items.
pub(super) fn items(
    nodes: Vec<Node>,
    written: &[Written],
    place: Place<'_>,
    comments: &mut Comments,
) -> TokenStream {
    let mut is_block = false;
    let nodes = nodes.into_iter().map(|node| {
        match &node {
            Node::Token(TokenTree::Ident(word)) if word == "impl" || word == "trait" => {
                is_block = true;
            }
            Node::Token(TokenTree::Punct(mark)) if mark.as_char() == ';' => is_block = false,
            _ => {}
        }
        match node {
            Node::Group(Delimiter::Brace, nodes) if std::mem::take(&mut is_block) => {
                let trees = functions::replaced(trees(nodes, written, place), comments);
                let group = Group::new(Delimiter::Brace, trees.into_iter().collect());
                Node::Token(group.into())
            }
            node => node,
        }
    });
    trees(nodes.collect(), written, place).into_iter().collect()
}

/// The tokens of a group.
fn trees(nodes: Vec<Node>, written: &[Written], place: Place<'_>) -> Vec<TokenTree> {
    let mut out: Vec<TokenTree> = Vec::with_capacity(nodes.len());
    let mut dropped = 0;
    for node in nodes {
        match node {
            Node::Token(_) if dropped > 0 => dropped -= 1,
            Node::Token(token) => out.push(token),
            Node::Group(delimiter, nodes) => {
                let stream = trees(nodes, written, place).into_iter().collect();
                out.push(Group::new(delimiter, stream).into());
            }
            Node::Path(path) => {
                let (module, kept) = &written[path];
                out.extend(module.iter().flat_map(|module| place.prefix(module)));
                dropped = kept * STEP;
            }
        }
    }
    out
}
