//! Predicates of `cfg`, with the features decided.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// A predicate after the features are decided.
#[derive(Debug, Clone)]
pub(in crate::emit) enum Predicate {
    True,
    False,
    /// It still depends on these conditions, such as the target.
    Open(TokenStream),
}

impl Predicate {
    /// Decides a predicate, given the enabled features.
    pub(in crate::emit) fn decide(tokens: TokenStream, on: &BTreeSet<String>) -> Self {
        let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
        match trees.as_slice() {
            [TokenTree::Ident(name), TokenTree::Group(group)] => {
                let parts = parts(group.stream()).into_iter();
                Self::combined(name, parts.map(|part| Self::decide(part, on)).collect())
            }
            [
                TokenTree::Ident(name),
                TokenTree::Punct(_),
                TokenTree::Literal(value),
            ] if name == "feature" => {
                let value = syn::parse_str::<syn::LitStr>(&value.to_string());
                match value.is_ok_and(|value| on.contains(&value.value())) {
                    true => Self::True,
                    false => Self::False,
                }
            }
            // The docs on docs.rs are those of the other crate.
            [TokenTree::Ident(name)] if name == "docsrs" || name == "false" => Self::False,
            _ => Self::Open(tokens),
        }
    }

    fn combined(name: &Ident, parts: Vec<Self>) -> Self {
        if name == "not" {
            return match parts.into_iter().next() {
                Some(Self::True) | None => Self::False,
                Some(Self::False) => Self::True,
                Some(Self::Open(tokens)) => Self::Open(quote!(not(#tokens))),
            };
        }
        let is_all = name == "all";
        let mut open = Vec::new();
        for part in parts {
            match part {
                Self::True if is_all => {}
                Self::True => return Self::True,
                Self::False if is_all => return Self::False,
                Self::False => {}
                Self::Open(tokens) => open.push(tokens),
            }
        }
        match open.as_slice() {
            [] if is_all => Self::True,
            [] => Self::False,
            [one] => Self::Open(one.clone()),
            several => {
                let list = Group::new(Delimiter::Parenthesis, quote!(#(#several),*));
                let mut tokens = name.to_token_stream();
                list.to_tokens(&mut tokens);
                Self::Open(tokens)
            }
        }
    }
}

/// The parts of a list that commas separate.
pub(in crate::emit) fn parts(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![TokenStream::new()];
    for tree in tokens {
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == ',' => parts.push(TokenStream::new()),
            TokenTree::Group(_)
            | TokenTree::Ident(_)
            | TokenTree::Punct(_)
            | TokenTree::Literal(_) => {
                if let Some(part) = parts.last_mut() {
                    part.extend([tree]);
                }
            }
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G1: predicates keep the conditions that do not depend on features.
    #[test]
    fn decides_features_and_keeps_targets() {
        let on = BTreeSet::from(["serde".to_owned()]);
        let cases = [
            (r#"feature = "serde""#, "true"),
            (r#"feature = "blocking""#, "false"),
            (r#"not(feature = "serde")"#, "false"),
            (r#"any(feature = "blocking", feature = "serde")"#, "true"),
            (r#"all(feature = "serde", unix)"#, "unix"),
            (r#"all(feature = "blocking", unix)"#, "false"),
            (
                r#"any(feature = "blocking", unix, windows)"#,
                "any (unix , windows)",
            ),
            (
                r#"all(feature = "serde", not(all(unix, target_os = "linux")))"#,
                r#"not (all (unix , target_os = "linux"))"#,
            ),
            ("any()", "false"),
            ("all()", "true"),
        ];
        for (text, want) in cases {
            let tokens = text.parse().expect("these are tokens");
            let got = match Predicate::decide(tokens, &on) {
                Predicate::True => "true".to_owned(),
                Predicate::False => "false".to_owned(),
                Predicate::Open(tokens) => tokens.to_string(),
            };
            assert_eq!(got, want, "{text}");
        }
    }
}
