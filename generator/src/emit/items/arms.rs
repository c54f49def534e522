//! Long `match`es in several methods. In: the arms of a `match`. Out: those of the method itself, and methods for the others,
//! which can be in other files.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The most arms of a `match`, of a line each.
pub(in crate::emit) const MOST: usize = 1200;

/// The fewest characters of an arm that takes several lines.
const LONG: usize = 75;

/// The lines of such an arm.
const LINES: usize = 3;

/// A `match` and the methods that continue it.
pub(in crate::emit) struct Arms {
    /// The arms of the method itself.
    pub(in crate::emit) own: TokenStream,
    /// The methods that have the other arms, each with its name.
    pub(in crate::emit) others: Vec<(Ident, TokenStream)>,
}

/// The arm that is different from the others.
pub(in crate::emit) enum Special {
    /// A pattern that no other arm covers. With the other arms, it is complete. If the value is given, it is the one that the last
    /// method returns for patterns that it does not have; otherwise, its last arm is that one.
    Arm(TokenStream, Option<TokenStream>),
    /// The value for everything else.
    Rest(TokenStream),
}

/// Divides the arms of a method: their patterns and values. `call` calls another method.
pub(in crate::emit) fn divided(
    method: &str,
    arms: &[(TokenStream, TokenStream)],
    special: &Special,
    call: impl Fn(&Ident) -> TokenStream,
) -> Arms {
    divided_at(MOST, method, arms, special, call)
}

/// The same as [`divided`], with at most this many lines in a method.
pub(in crate::emit) fn divided_at(
    most: usize,
    method: &str,
    arms: &[(TokenStream, TokenStream)],
    special: &Special,
    call: impl Fn(&Ident) -> TokenStream,
) -> Arms {
    let printed = |arms: &[(TokenStream, TokenStream)]| -> TokenStream {
        let arms = arms.iter();
        arms.map(|(pattern, value)| quote! { #pattern => #value, })
            .collect()
    };
    let chunks = chunks(most, arms);
    if chunks.len() < 2 {
        let arms = printed(arms);
        let own = match special {
            Special::Arm(arm, _) => quote! { #arms #arm },
            Special::Rest(rest) => quote! { #arms _ => #rest, },
        };
        return Arms {
            own,
            others: Vec::new(),
        };
    }
    let count = chunks.len();
    let mut parts = chunks.into_iter().enumerate().map(|(at, arms)| {
        let name = format_ident!("{method}_{}", at + 1);
        let next = format_ident!("{method}_{}", at + 2);
        let (arms, rest) = match (special, arms.split_last()) {
            _ if at + 1 < count => (arms, call(&next)),
            (Special::Arm(_, None), Some(((_, value), arms))) => (arms, value.clone()),
            (Special::Arm(_, None), None) => (arms, TokenStream::new()),
            (Special::Arm(_, Some(rest)) | Special::Rest(rest), _) => (arms, rest.clone()),
        };
        let arms = printed(arms);
        (name, quote! { #arms _ => #rest, })
    });
    let own = parts.next().map(|(_, own)| own);
    let own = match special {
        Special::Arm(arm, _) => quote! { #arm #own },
        Special::Rest(_) => quote! { #own },
    };
    Arms {
        own,
        others: parts.collect(),
    }
}

/// The arms of each method, by how many lines they take.
fn chunks(most: usize, arms: &[(TokenStream, TokenStream)]) -> Vec<&[(TokenStream, TokenStream)]> {
    // Almost all lists are so short that the lines do not matter.
    if arms.len() * LINES <= most {
        return vec![arms];
    }
    let mut chunks = Vec::new();
    let (mut start, mut lines) = (0, 0);
    for (at, arm) in arms.iter().enumerate() {
        let (pattern, value) = arm;
        let width = pattern.to_string().len() + value.to_string().len();
        let own = if width < LONG { 1 } else { LINES };
        if lines + own > most {
            chunks.push(&arms[start..at]);
            (start, lines) = (at, 0);
        }
        lines += own;
    }
    chunks.push(&arms[start..]);
    chunks
}
