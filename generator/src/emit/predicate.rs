//! Predicates of `cfg`, in which some conditions are decided.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// A condition in a predicate: `unix`, or `feature = "serde"`.
#[derive(Debug, Clone, Copy)]
pub(in crate::emit) struct Condition<'c> {
    /// Its name.
    pub(in crate::emit) name: &'c str,
    /// Its value, if it has one.
    pub(in crate::emit) value: Option<&'c str>,
}

/// Decides a condition; `None` leaves it open.
pub(in crate::emit) type Known<'k> = dyn Fn(Condition<'_>) -> Option<bool> + 'k;

/// A predicate after the conditions are decided.
#[derive(Debug, Clone)]
pub(in crate::emit) enum Predicate {
    True,
    False,
    /// It still depends on these conditions, such as the target.
    Open(TokenStream),
}

impl Predicate {
    /// Decides a predicate by what is known.
    pub(in crate::emit) fn decide(tokens: TokenStream, known: &Known<'_>) -> Self {
        let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
        match trees.as_slice() {
            [TokenTree::Ident(name), TokenTree::Group(group)] => {
                let parts = parts(group.stream()).into_iter();
                Self::combined(name, parts.map(|part| Self::decide(part, known)).collect())
            }
            [
                TokenTree::Ident(name),
                TokenTree::Punct(_),
                TokenTree::Literal(value),
            ] => {
                let value = syn::parse_str::<syn::LitStr>(&value.to_string());
                let value = value.map(|value| value.value()).ok();
                let decided = known(Condition {
                    name: &name.to_string(),
                    value: value.as_deref(),
                });
                decided.map_or(Self::Open(tokens), Self::from)
            }
            [TokenTree::Ident(name)] => {
                let decided = known(Condition {
                    name: &name.to_string(),
                    value: None,
                });
                decided.map_or(Self::Open(tokens), Self::from)
            }
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

impl From<bool> for Predicate {
    fn from(is_met: bool) -> Self {
        match is_met {
            true => Self::True,
            false => Self::False,
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
        let known = |condition: Condition<'_>| {
            let is_feature = condition.name == "feature";
            is_feature.then_some(condition.value == Some("serde"))
        };
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
            let got = match Predicate::decide(tokens, &known) {
                Predicate::True => "true".to_owned(),
                Predicate::False => "false".to_owned(),
                Predicate::Open(tokens) => tokens.to_string(),
            };
            assert_eq!(got, want, "{text}");
        }
    }
}
