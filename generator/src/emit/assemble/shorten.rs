//! Short paths for a file. In: its tokens, with full paths. Out: its items with the shortest possible paths, and the
//! imports that these need.

use std::collections::BTreeSet;

use proc_macro2::TokenTree;

use super::decide::decided;
use super::docs::Comments;
use super::place::Place;
use super::uses::Uses;
use super::walk::walked;
use super::write::{Part, items};
use crate::runtime;

/// Shortens the paths in the items of a file, takes out its comments, and returns the imports that it needs.
pub(super) fn shorten(
    groups: Vec<Vec<TokenTree>>,
    place: Place<'_>,
) -> (Vec<Vec<Part>>, Uses, Comments) {
    let mut comments = Comments::default();
    let walked = walked(groups, place, &mut comments);
    let (mut written, mut uses) = decided(&walked, place, &BTreeSet::new());
    // Which imports are rare is known only after all items.
    if place.has_gates {
        let rare = uses.rare(place, runtime::is_trait);
        if !rare.is_empty() {
            (written, uses) = decided(&walked, place, &rare);
        }
    }
    let groups = walked.groups.into_iter();
    let groups = groups.map(|nodes| items(nodes, &written, place, &mut comments));
    (groups.collect(), uses, comments)
}
