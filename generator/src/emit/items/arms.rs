//! Long `match`es in several methods. In: the arms of a `match`. Out: those of the method itself, and methods for the others,
//! which can be in other files.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The most arms of a `match`.
pub(in crate::emit) const MOST: usize = 1200;

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
    let printed = |arms: &[(TokenStream, TokenStream)]| -> TokenStream {
        let arms = arms.iter();
        arms.map(|(pattern, value)| quote! { #pattern => #value, })
            .collect()
    };
    if arms.len() <= MOST {
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
    let count = arms.len().div_ceil(MOST);
    let mut parts = arms.chunks(MOST).enumerate().map(|(at, arms)| {
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
