//! Rewrites the code of a crate into that of a module: paths, features, and examples in docs.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use super::skip::{end, is_punct, is_word};
use crate::emit::predicate::{Condition, Predicate, parts};

/// How code is rewritten.
pub(super) struct Rules<'r> {
    /// The path of the module in its crate.
    pub(super) path: &'r [String],
    /// The features that are enabled.
    pub(super) on: &'r BTreeSet<String>,
}

/// The result of rewriting an attribute.
enum Attribute {
    Kept(TokenStream),
    Dropped,
    /// The item with this attribute is omitted.
    Off,
}

impl Rules<'_> {
    /// Rewrites the tokens of a file, or of a group in it.
    pub(super) fn rewrite(&self, tokens: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut out: Vec<TokenTree> = Vec::with_capacity(tokens.len());
        // The position where the attributes of the next item start.
        let mut start = 0;
        let mut in_example = false;
        let mut at = 0;
        while let Some(tree) = tokens.get(at) {
            if let Some((marks, content)) = attribute(&tokens, at) {
                at += marks + 1;
                match self.attribute(content, &mut in_example) {
                    Attribute::Kept(content) => {
                        out.extend(tokens[at - marks - 1..at - 1].iter().cloned());
                        out.push(Group::new(Delimiter::Bracket, content).into());
                    }
                    Attribute::Dropped => {}
                    Attribute::Off => {
                        out.truncate(start);
                        while let Some((marks, _)) = attribute(&tokens, at) {
                            at += marks + 1;
                        }
                        at = end(&tokens, at);
                        in_example = false;
                    }
                }
                continue;
            }
            at += 1;
            match tree {
                TokenTree::Ident(word) if word == "cfg" && is_punct(tokens.get(at), '!') => {
                    if let Some(TokenTree::Group(group)) = tokens.get(at + 1) {
                        out.extend(self.cfg_macro(group));
                        at += 2;
                    } else {
                        out.push(tree.clone());
                    }
                }
                TokenTree::Ident(word) => {
                    out.push(tree.clone());
                    if word == "crate" && is_path(&tokens, at) {
                        out.extend(self.steps());
                    }
                }
                TokenTree::Group(group) => {
                    let inner = self.rewrite(group.stream());
                    out.push(Group::new(group.delimiter(), inner).into());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => out.push(tree.clone()),
            }
            start = out.len();
            in_example = false;
        }
        out.into_iter().collect()
    }

    /// The meaning of a condition, if it does not depend on the target.
    fn meaning(&self, condition: Condition<'_>) -> Option<bool> {
        match (condition.name, condition.value) {
            ("feature", Some(name)) => Some(self.on.contains(name)),
            // The docs on docs.rs are those of the other crate.
            ("docsrs" | "false", None) => Some(false),
            _ => None,
        }
    }

    /// `::api`, after `crate`.
    fn steps(&self) -> impl Iterator<Item = TokenTree> {
        self.path.iter().flat_map(|step| {
            [
                Punct::new(':', Spacing::Joint).into(),
                Punct::new(':', Spacing::Alone).into(),
                Ident::new(step, Span::call_site()).into(),
            ]
        })
    }

    fn cfg_macro(&self, group: &Group) -> TokenStream {
        match Predicate::decide(group.stream(), &|it| self.meaning(it)) {
            Predicate::True => quote!(true),
            Predicate::False => quote!(false),
            Predicate::Open(tokens) => quote!(cfg!(#tokens)),
        }
    }

    fn attribute(&self, content: TokenStream, in_example: &mut bool) -> Attribute {
        let trees: Vec<TokenTree> = content.clone().into_iter().collect();
        match trees.as_slice() {
            [TokenTree::Ident(name), TokenTree::Group(group)] if name == "cfg" => {
                match Predicate::decide(group.stream(), &|it| self.meaning(it)) {
                    Predicate::True => Attribute::Dropped,
                    Predicate::False => Attribute::Off,
                    Predicate::Open(tokens) => Attribute::Kept(quote!(cfg(#tokens))),
                }
            }
            [TokenTree::Ident(name), TokenTree::Group(group)] if name == "cfg_attr" => {
                let mut parts = parts(group.stream()).into_iter();
                let predicate = parts.next().unwrap_or_default();
                let attributes: Vec<_> = parts.collect();
                match Predicate::decide(predicate, &|it| self.meaning(it)) {
                    Predicate::True => {
                        let first = attributes.into_iter().next().unwrap_or_default();
                        self.attribute(first, in_example)
                    }
                    Predicate::False => Attribute::Dropped,
                    Predicate::Open(tokens) => {
                        Attribute::Kept(quote!(cfg_attr(#tokens, #(#attributes),*)))
                    }
                }
            }
            [
                TokenTree::Ident(name),
                TokenTree::Punct(_),
                TokenTree::Literal(text),
            ] if name == "doc" => {
                let text = syn::parse_str::<syn::LitStr>(&text.to_string());
                let text = text.map(|text| text.value()).unwrap_or_default();
                let text = Literal::string(&self.doc(&text, in_example));
                Attribute::Kept(quote!(doc = #text))
            }
            // A file of the crate, or a hidden line of an example.
            [
                TokenTree::Ident(name),
                TokenTree::Punct(_),
                TokenTree::Ident(_),
                ..,
            ] if name == "doc" => Attribute::Dropped,
            _ => Attribute::Kept(self.rewrite(content)),
        }
    }

    /// A line of docs. Examples are written for a crate, so in a module they are shown and not tested.
    fn doc(&self, text: &str, in_example: &mut bool) -> String {
        let mut lines = Vec::new();
        for line in text.split('\n') {
            let trimmed = line.trim_start();
            if let Some(language) = trimmed.strip_prefix("```") {
                *in_example = !*in_example;
                let indent = &line[..line.len() - trimmed.len()];
                let is_rust = ["", "rust", "no_run"]
                    .contains(&language.split(',').next().unwrap_or_default().trim());
                if *in_example && is_rust {
                    lines.push(format!("{indent}```ignore"));
                    continue;
                }
            }
            lines.push(line.replace("crate::", &format!("crate::{}::", self.path.join("::"))));
        }
        lines.join("\n")
    }
}

/// The attribute at an index: the number of tokens before its brackets, one or two, and the content of these.
fn attribute(tokens: &[TokenTree], at: usize) -> Option<(usize, TokenStream)> {
    if !is_punct(tokens.get(at), '#') {
        return None;
    }
    let marks = 1 + usize::from(is_punct(tokens.get(at + 1), '!'));
    match tokens.get(at + marks) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            Some((marks, group.stream()))
        }
        _ => None,
    }
}

/// Whether a path continues at a place.
fn is_path(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':')
        && is_punct(tokens.get(at + 1), ':')
        && !is_word(tokens.get(at + 2), &["self"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(text: &str) -> String {
        let rules = Rules {
            path: &["api".to_owned()],
            on: &BTreeSet::from(["serde".to_owned()]),
        };
        let tokens = rules.rewrite(text.parse().expect("these are tokens"));
        tokens.to_string().replace(' ', "")
    }

    /// G1: items behind disabled features are omitted together with their attributes, and nothing else is.
    #[test]
    fn leaves_out_what_is_off() {
        let off = r#"#[cfg(feature = "blocking")]"#;
        let cases = [
            (
                format!("/// A.\n{off} #[inline] pub(crate) fn a() -> [u8; 2] {{ b }} fn c() {{}}"),
                "fnc(){}",
            ),
            (format!("{off} pub use a::{{b, c}}; use d;"), "used;"),
            (format!("{off} impl<T> A<T> {{ }} struct B;"), "structB;"),
            (
                format!("{off} pub const fn a() {{}} const B: u8 = 1;"),
                "constB:u8=1;",
            ),
            (
                format!("struct A {{ {off} a: Map<B, C>, d: E }}"),
                "structA{d:E}",
            ),
            (
                format!("enum A {{ {off} B(C), #[doc(hidden)] D }}"),
                "enumA{#[doc(hidden)]D}",
            ),
            (
                format!("match a {{ {off} B => {{ c }} D => e, }}"),
                "matcha{D=>e,}",
            ),
            (
                format!("fn a() {{ {off} let b = c {{ d }}; {off} e!(f); g() }}"),
                "fna(){g()}",
            ),
            (
                format!("fn a() {{ {off} {{ b }} {off} if c {{ d }} else {{ e }} f }}"),
                "fna(){f}",
            ),
            (
                r#"#[cfg_attr(not(any(feature = "blocking")), cfg(false))] mod a; mod b;"#
                    .to_owned(),
                "modb;",
            ),
            (
                r#"#[cfg_attr(not(any(feature = "serde")), cfg(false))] mod a; mod b;"#.to_owned(),
                "moda;modb;",
            ),
            (
                r#"#[cfg(feature = "serde")] fn a() { cfg!(feature = "serde") }"#.to_owned(),
                "fna(){true}",
            ),
        ];
        for (text, want) in cases {
            assert_eq!(rewritten(&text), want, "{text}");
        }
    }

    /// G1: paths start at the module, in code, in macros and in docs; examples are not tested there.
    #[test]
    fn starts_paths_at_the_module() {
        let cases = [
            ("use crate::a::B;", "usecrate::api::a::B;"),
            ("pub(crate) fn a() {}", "pub(crate)fna(){}"),
            (
                "macro_rules! a { () => { $crate::b!() } }",
                "macro_rules!a{()=>{$crate::api::b!()}}",
            ),
            (
                "#[doc = \"[`A`](crate::b::A)\"] struct C;",
                "#[doc=\"[`A`](crate::api::b::A)\"]structC;",
            ),
            (
                "#[doc = \"```no_run\\nx\\n```\"] struct C;",
                "#[doc=\"```ignore\\nx\\n```\"]structC;",
            ),
            (
                "#[doc = concat!(\"# use \", env!(\"A\"))] struct C;",
                "structC;",
            ),
        ];
        for (text, want) in cases {
            assert_eq!(rewritten(text), want, "{text}");
        }
    }
}
