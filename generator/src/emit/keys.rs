//! Values of maps that a key tells apart: what looks at the key.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::goal;
use crate::plan::{KeyPattern, Run, Union};

/// The method that reads an entry by its key.
pub(super) fn decode_entry(union: &Union) -> Option<TokenStream> {
    let [matching, other] = union.variants.as_slice() else {
        return None;
    };
    let tests: Vec<TokenStream> = union.keys.iter().map(test).collect();
    if tests.is_empty() {
        return None;
    }
    let (matching, other) = (goal::read(matching), goal::read(other));
    Some(quote! {

        #[inline]
        fn decode_entry(key: &str, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
            match #(#tests)||* {
                true => #matching,
                false => #other,
            }
        }
    })
}

fn test(pattern: &KeyPattern) -> TokenStream {
    let (prefix, suffix) = (pattern.prefix.as_str(), pattern.suffix.as_str());
    let Some(run) = &pattern.run else {
        return match (pattern.starts, pattern.ends, prefix) {
            (true, true, _) => quote!(key == #prefix),
            (true, false, _) => quote!(key.starts_with(#prefix)),
            (false, true, _) => quote!(key.ends_with(#prefix)),
            (false, false, _) => quote!(key.contains(#prefix)),
        };
    };
    let within = within(run, pattern.ends);
    match (prefix, suffix) {
        ("", "") => quote!({ let run = key; #within }),
        (_, "") => quote!(key.strip_prefix(#prefix).is_some_and(|run| #within)),
        ("", _) => quote!(key.strip_suffix(#suffix).is_some_and(|run| #within)),
        (_, _) => quote! {
            key.strip_prefix(#prefix).and_then(|rest| rest.strip_suffix(#suffix)).is_some_and(|run| #within)
        },
    }
}

/// Whether a text is characters of the class and no fewer or more than asked for; where it goes on, whether it starts so.
fn within(run: &Run, ends: bool) -> TokenStream {
    let ranges = run.ranges.iter().map(|(first, last)| match first == last {
        true => quote!(#first),
        false => quote!(#first..=#last),
    });
    let class = match run.negated {
        true => quote!(!matches!(c, #(#ranges)|*)),
        false => quote!(matches!(c, #(#ranges)|*)),
    };
    let least = Literal::usize_unsuffixed(run.least);
    if !ends {
        return quote!(run.chars().take_while(|c| { let c = *c; #class }).count() >= #least);
    }
    let all = quote!(run.chars().all(|c| #class));
    let most = run.most.map(Literal::usize_unsuffixed);
    match (run.least, most) {
        (0, None) => all,
        (1, None) => quote!(!run.is_empty() && #all),
        (_, None) => quote!(#all && run.chars().count() >= #least),
        (0, Some(most)) => quote!(#all && run.chars().count() <= #most),
        (_, Some(most)) => quote!(#all && (#least..=#most).contains(&run.chars().count())),
    }
}
