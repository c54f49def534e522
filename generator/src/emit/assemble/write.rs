//! The tokens of a file with its paths as they are written. In: the tokens with marked paths, and how each path is
//! written. Out: a stream of tokens.

use proc_macro2::{Group, TokenStream, TokenTree};

use super::decide::Written;
use super::place::Place;
use super::tokens::STEP;
use super::walk::Node;

/// The tokens of a group.
pub(super) fn stream(nodes: Vec<Node>, written: &[Written], place: Place<'_>) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::with_capacity(nodes.len());
    let mut dropped = 0;
    for node in nodes {
        match node {
            Node::Token(_) if dropped > 0 => dropped -= 1,
            Node::Token(token) => out.push(token),
            Node::Group(delimiter, nodes) => {
                let stream = stream(nodes, written, place);
                out.push(Group::new(delimiter, stream).into());
            }
            Node::Path(path) => {
                let (module, kept) = &written[path];
                out.extend(module.iter().flat_map(|module| place.prefix(module)));
                dropped = kept * STEP;
            }
        }
    }
    out.into_iter().collect()
}
