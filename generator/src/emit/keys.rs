//! Values of maps that a key tells apart: what looks at the key.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::goal;
use super::imports::{Imports, Module};
use crate::sdk::{Class, KeyPart, KeyPattern, KeyTest, PlainKey, Run, Union};

/// The method that reads an entry by its key.
pub(super) fn decode_entry(union: &Union, imports: &mut Imports) -> Option<TokenStream> {
    if union.keys.is_empty() {
        return None;
    }
    let mut arms = Vec::new();
    let mut last = quote!(reader.value().map(Self::Unknown));
    for (pattern, variant) in &union.keys {
        let read = goal::read(union.variants.get(*variant)?);
        match pattern {
            Some(pattern) => {
                let test = test(pattern, imports);
                arms.push(quote! { if #test { #read } else });
            }
            None => last = read,
        }
    }
    Some(quote! {

        #[inline]
        fn decode_entry(key: &str, reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
            #(#arms)* { #last }
        }
    })
}

fn test(pattern: &KeyPattern, imports: &mut Imports) -> TokenStream {
    match &pattern.test {
        KeyTest::Plain(plain) => plainly(plain),
        KeyTest::Full(part) => {
            imports.add(Module::Patterns, "Pattern");
            let part = whole(part);
            quote!(const { #part }.matches(key))
        }
    }
}

/// The expression as a constant.
fn whole(part: &KeyPart) -> TokenStream {
    let parts = |parts: &[KeyPart]| {
        let parts = parts.iter().map(whole);
        quote!(&[#(#parts),*])
    };
    match part {
        KeyPart::One(Class { ranges, negated }) => {
            let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
            match negated {
                true => quote!(Pattern::NotIn(&[#(#ranges),*])),
                false => quote!(Pattern::In(&[#(#ranges),*])),
            }
        }
        KeyPart::Sequence(all) => {
            let parts = parts(all);
            quote!(Pattern::Sequence(#parts))
        }
        KeyPart::Either(all) => {
            let parts = parts(all);
            quote!(Pattern::Either(#parts))
        }
        KeyPart::Repeat(part, least, most) => {
            let (part, least) = (whole(part), Literal::usize_unsuffixed(*least));
            let most = match most.map(Literal::usize_unsuffixed) {
                Some(most) => quote!(Some(#most)),
                None => quote!(None),
            };
            quote!(Pattern::Repeat(&#part, #least, #most))
        }
        KeyPart::Start => quote!(Pattern::Start),
        KeyPart::End => quote!(Pattern::End),
        KeyPart::Edge(wanted) => quote!(Pattern::Edge(#wanted)),
        KeyPart::Ahead(wanted, part) => {
            let part = whole(part);
            quote!(Pattern::Ahead(#wanted, &#part))
        }
        KeyPart::Behind(wanted, part) => {
            let part = whole(part);
            quote!(Pattern::Behind(#wanted, &#part))
        }
    }
}

fn plainly(pattern: &PlainKey) -> TokenStream {
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

/// Whether a text is characters of the class and no fewer or more than asked for; where it goes on, whether it starts so.
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
    let least = Literal::usize_unsuffixed(run.least);
    if !ends {
        return quote!(#text.chars().take_while(|c| { let c = *c; #class }).count() >= #least);
    }
    let all = quote!(#text.chars().all(|c| #class));
    let most = run.most.map(Literal::usize_unsuffixed);
    match (run.least, most) {
        (0, None) => all,
        (1, None) => quote!(!#text.is_empty() && #all),
        (_, None) => quote!(#all && #text.chars().count() >= #least),
        (0, Some(most)) => quote!(#all && #text.chars().count() <= #most),
        (_, Some(most)) => quote!(#all && (#least..=#most).contains(&#text.chars().count())),
    }
}
