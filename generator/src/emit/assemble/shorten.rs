//! Short paths for a file. In: its tokens, with full paths. Out: the same tokens with the shortest possible paths, and
//! the imports that these need.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use super::docs::Comments;
use super::place::Place;
use super::uses::{Item, Uses};
use super::walk::each;
use crate::runtime;

/// Shortens the paths in the items of a file, takes out its comments, and returns the imports that it needs.
pub(super) fn shorten(
    groups: Vec<Vec<TokenTree>>,
    place: Place<'_>,
) -> (Vec<TokenStream>, Uses, Comments) {
    // Which imports are rare is known only after all items.
    let kept = place.has_gates.then(|| groups.clone());
    let shortened = written(groups, place, &BTreeSet::new());
    let rare = shortened.1.rare(place, runtime::is_trait);
    match kept.filter(|_| !rare.is_empty()) {
        Some(groups) => written(groups, place, &rare),
        None => shortened,
    }
}

/// The same, but the items in `whole` keep their full paths.
fn written(
    groups: Vec<Vec<TokenTree>>,
    place: Place<'_>,
    whole: &BTreeSet<Item>,
) -> (Vec<TokenStream>, Uses, Comments) {
    let (mut uses, mut comments) = (Uses::default(), Comments::default());
    let mut groups = each(groups, place, whole, &mut uses, &mut comments, false);
    if std::mem::take(&mut uses.is_open) {
        let again = groups.into_iter().map(|group| group.into_iter().collect());
        groups = each(
            again.collect(),
            place,
            whole,
            &mut uses,
            &mut comments,
            true,
        );
    }
    (groups, uses, comments)
}
