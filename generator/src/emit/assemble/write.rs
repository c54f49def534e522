//! The tokens of a file with its paths as they are written. In: the tokens with marked paths, and how each path is
//! written. Out: the items as text, or as streams of tokens in which numbers stand for functions that are text.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, TokenStream, TokenTree};

use super::decide::Written;
use super::docs::Comments;
use super::functions::{self, blocks};
use super::place::Place;
use super::tokens::STEP;
use super::walk::Node;

/// A token. Unlike those of a stream, the tokens of a group can be read without a copy.
#[derive(Clone)]
pub(super) enum Tree {
    Ident(Ident),
    Punct(Punct),
    Literal(Literal),
    Group(Delimiter, Vec<Tree>),
}

impl From<TokenTree> for Tree {
    fn from(tree: TokenTree) -> Self {
        match tree {
            TokenTree::Ident(word) => Self::Ident(word),
            TokenTree::Punct(mark) => Self::Punct(mark),
            TokenTree::Literal(literal) => Self::Literal(literal),
            TokenTree::Group(group) => {
                let (delimiter, stream) = (group.delimiter(), group.stream());
                // If this was the last reference to the group, its tokens are moved and not copied.
                drop(group);
                Self::Group(delimiter, stream.into_iter().map(Self::from).collect())
            }
        }
    }
}

impl From<Tree> for TokenTree {
    fn from(tree: Tree) -> Self {
        match tree {
            Tree::Ident(word) => word.into(),
            Tree::Punct(mark) => mark.into(),
            Tree::Literal(literal) => literal.into(),
            Tree::Group(delimiter, trees) => Group::new(delimiter, stream(trees)).into(),
        }
    }
}

/// Some items of a file.
pub(super) enum Part {
    /// An item as text.
    Text(String),
    /// Items that `prettyplease` writes.
    Tokens(TokenStream),
}

/// The stream of some tokens.
pub(super) fn stream(trees: Vec<Tree>) -> TokenStream {
    trees.into_iter().map(TokenTree::from).collect()
}

/// A group of items.
pub(super) fn items(
    nodes: Vec<Node>,
    written: &[Written],
    place: Place<'_>,
    comments: &mut Comments,
) -> Vec<Part> {
    let mut trees = trees(nodes, written, place);
    let mut is_block = false;
    for tree in &mut trees {
        match tree {
            Tree::Ident(word) if word == "impl" || word == "trait" => is_block = true,
            Tree::Punct(mark) if mark.as_char() == ';' => is_block = false,
            Tree::Group(Delimiter::Brace, inner) if std::mem::take(&mut is_block) => {
                *inner = functions::replaced(std::mem::take(inner), comments);
            }
            _ => {}
        }
    }
    blocks::written(trees, comments)
}

/// The tokens of a group.
fn trees(nodes: Vec<Node>, written: &[Written], place: Place<'_>) -> Vec<Tree> {
    let mut out: Vec<Tree> = Vec::with_capacity(nodes.len());
    let mut dropped = 0;
    for node in nodes {
        match node {
            Node::Token(_) if dropped > 0 => dropped -= 1,
            Node::Token(token) => out.push(token.into()),
            Node::Group(delimiter, nodes) => {
                out.push(Tree::Group(delimiter, trees(nodes, written, place)));
            }
            Node::Path(path) => {
                let (module, kept) = &written[path];
                let prefix = module.iter().flat_map(|module| place.prefix(module));
                out.extend(prefix.map(Tree::from));
                dropped = kept * STEP;
            }
        }
    }
    out
}
