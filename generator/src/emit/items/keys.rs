//! Values of maps that are identified by their keys: the tests of the keys.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::goal;
use crate::sdk::{Affixes, Class, KeyPattern, KeyTest, Run, Union};

/// The method that decodes an entry by its key.
pub(in crate::emit) fn decode_entry(union: &Union) -> Option<TokenStream> {
    if union.keys.is_empty() {
        return None;
    }
    let mut arms = Vec::new();
    let mut last = quote!(reader.value().map(Self::Unknown));
    for (test, variant) in &union.keys {
        let read = goal::read(union.variants.get(*variant)?);
        match test {
            Some(test) => {
                let test = self::test(test);
                arms.push(quote! { if #test { #read } else });
            }
            None => last = read,
        }
    }
    Some(quote! {

        #[inline]
        fn decode_entry(key: &str, reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
            #(#arms)* { #last }
        }
    })
}

fn test(test: &KeyTest) -> TokenStream {
    match test {
        KeyTest::Affixes(affixes) => self::affixes(affixes),
        KeyTest::Pattern(pattern) => {
            let pattern = self::pattern(pattern);
            quote!(const { #pattern }.matches(key))
        }
    }
}

/// A regular expression as a constant.
fn pattern(part: &KeyPattern) -> TokenStream {
    let parts = |parts: &[KeyPattern]| {
        let parts = parts.iter().map(pattern);
        quote!(&[#(#parts),*])
    };
    match part {
        KeyPattern::One(Class { ranges, negated }) => {
            let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
            match negated {
                true => quote!(rt::Pattern::NotIn(&[#(#ranges),*])),
                false => quote!(rt::Pattern::In(&[#(#ranges),*])),
            }
        }
        KeyPattern::Sequence(all) => {
            let parts = parts(all);
            quote!(rt::Pattern::Sequence(#parts))
        }
        KeyPattern::Either(all) => {
            let parts = parts(all);
            quote!(rt::Pattern::Either(#parts))
        }
        KeyPattern::Repeat(part, least, most) => {
            let (part, least) = (pattern(part), Literal::usize_unsuffixed(*least));
            let most = match most.map(Literal::usize_unsuffixed) {
                Some(most) => quote!(Some(#most)),
                None => quote!(None),
            };
            quote!(rt::Pattern::Repeat(&#part, #least, #most))
        }
        KeyPattern::Start => quote!(rt::Pattern::Start),
        KeyPattern::End => quote!(rt::Pattern::End),
        KeyPattern::Boundary(wanted) => quote!(rt::Pattern::Edge(#wanted)),
        KeyPattern::Lookahead(wanted, part) => {
            let part = pattern(part);
            quote!(rt::Pattern::Ahead(#wanted, &#part))
        }
        KeyPattern::Lookbehind(wanted, part) => {
            let part = pattern(part);
            quote!(rt::Pattern::Behind(#wanted, &#part))
        }
    }
}

fn affixes(pattern: &Affixes) -> TokenStream {
    let (prefix, suffix) = (pattern.prefix.as_str(), pattern.suffix.as_str());
    let Some(run) = &pattern.run else {
        return match (pattern.starts, pattern.ends, prefix) {
            (true, true, _) => quote!(key == #prefix),
            (true, false, _) => quote!(key.starts_with(#prefix)),
            (false, true, _) => quote!(key.ends_with(#prefix)),
            (false, false, _) => quote!(key.contains(#prefix)),
        };
    };
    let text = match (prefix, suffix) {
        ("", "") => quote!(key),
        (_, _) => quote!(run),
    };
    let within = within(run, &text, pattern.ends);
    match (prefix, suffix) {
        ("", "") => within,
        (_, "") => quote!(key.strip_prefix(#prefix).is_some_and(|run| #within)),
        ("", _) => quote!(key.strip_suffix(#suffix).is_some_and(|run| #within)),
        (_, _) => quote! {
            key.strip_prefix(#prefix).and_then(|rest| rest.strip_suffix(#suffix)).is_some_and(|run| #within)
        },
    }
}

/// Whether a text consists of characters of the class, with a valid length; if `ends` is false, whether it starts with
/// enough of them.
fn within(run: &Run, text: &TokenStream, ends: bool) -> TokenStream {
    let ranges = run
        .class
        .ranges
        .iter()
        .map(|(first, last)| match first == last {
            true => quote!(#first),
            false => quote!(#first..=#last),
        });
    let class = match &run.class.ranges[..] {
        [('0', '9')] => quote!(c.is_ascii_digit()),
        [('a', 'z')] => quote!(c.is_ascii_lowercase()),
        [('A', 'Z')] => quote!(c.is_ascii_uppercase()),
        [('a', 'z'), ('A', 'Z')] | [('A', 'Z'), ('a', 'z')] => quote!(c.is_ascii_alphabetic()),
        _ => quote!(matches!(c, #(#ranges)|*)),
    };
    let class = match run.class.negated {
        true => quote!(!#class),
        false => class,
    };
    let least = Literal::usize_unsuffixed(run.min);
    if !ends {
        return quote!(#text.chars().take_while(|c| { let c = *c; #class }).count() >= #least);
    }
    let all = quote!(#text.chars().all(|c| #class));
    let most = run.max.map(Literal::usize_unsuffixed);
    match (run.min, most) {
        (0, None) => all,
        (1, None) => quote!(!#text.is_empty() && #all),
        (_, None) => quote!(#all && #text.chars().count() >= #least),
        (0, Some(most)) => quote!(#all && #text.chars().count() <= #most),
        (_, Some(most)) => quote!(#all && (#least..=#most).contains(&#text.chars().count())),
    }
}
