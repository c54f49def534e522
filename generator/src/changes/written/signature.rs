//! Signatures as one line of text, without attributes, docs and bodies.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Fields, Item, ItemImpl, Signature, TraitItem, Type};

use super::tree::is_public;

/// Writes the paths in tokens, for people or as what they name.
pub(super) type Paths<'p> = &'p dyn Fn(TokenStream) -> TokenStream;

/// Returns the signature of an item: of a struct without its named fields, of an enum without its variants.
pub(super) fn of_item(item: &Item, paths: Paths<'_>) -> String {
    match item {
        Item::Fn(item) => of_function(&item.sig, paths),
        Item::Const(item) => format!("const {}: {}", item.ident, of_type(&item.ty, paths)),
        Item::Static(item) => format!("static {}: {}", item.ident, of_type(&item.ty, paths)),
        Item::Type(item) => {
            let generics = of_generics(&item.generics, paths);
            format!(
                "type {}{generics} = {}",
                item.ident,
                of_type(&item.ty, paths)
            )
        }
        Item::Struct(item) => {
            let generics = of_generics(&item.generics, paths);
            let fields = match &item.fields {
                Fields::Named(_) => " { .. }".to_owned(),
                Fields::Unit => String::new(),
                Fields::Unnamed(fields) => types(
                    fields.unnamed.iter().map(|field| {
                        let is_shown = is_public(&field.vis);
                        is_shown.then_some(&field.ty)
                    }),
                    paths,
                ),
            };
            format!("struct {}{generics}{fields}", item.ident)
        }
        Item::Enum(item) => format!("enum {}{}", item.ident, of_generics(&item.generics, paths)),
        Item::Union(item) => format!("union {}{}", item.ident, of_generics(&item.generics, paths)),
        Item::Trait(item) => {
            let parts = item.items.iter().map(|part| match part {
                TraitItem::Fn(method) => {
                    let signature = &method.sig;
                    // Only the presence of a body matters, not its contents.
                    match method.default {
                        Some(_) => quote!(#signature {}),
                        None => quote!(#signature;),
                    }
                }
                other => without_attributes(other.to_token_stream()),
            });
            let (name, generics, bounds) = (&item.ident, &item.generics, &item.supertraits);
            let colon = (!bounds.is_empty()).then(|| quote!(:));
            let clause = &generics.where_clause;
            printed(
                quote!(trait #name #generics #colon #bounds #clause { #(#parts)* }),
                paths,
            )
        }
        _ => String::new(),
    }
}

/// Returns the signature of a function.
pub(super) fn of_function(signature: &Signature, paths: Paths<'_>) -> String {
    let text = printed(quote!(#signature {}), paths);
    let text = text.trim_end_matches(" {}");
    // Whether a function changes its own copy of an argument does not matter to callers.
    text.replace("(mut ", "(").replace(", mut ", ", ")
}

/// Returns a type as text.
pub(super) fn of_type(ty: &Type, paths: Paths<'_>) -> String {
    let text = printed(quote!(type T = #ty;), paths);
    let text = text.trim_start_matches("type T = ");
    text.trim_end_matches(';').to_owned()
}

/// Returns the fields of a variant, which have its visibility.
pub(super) fn of_variant(fields: &Fields, paths: Paths<'_>) -> String {
    match fields {
        Fields::Unit => String::new(),
        Fields::Unnamed(fields) => types(fields.unnamed.iter().map(|field| Some(&field.ty)), paths),
        Fields::Named(fields) => {
            let named = fields.named.iter().filter_map(|field| {
                let name = field.ident.as_ref()?;
                Some(format!("{name}: {}", of_type(&field.ty, paths)))
            });
            format!(" {{ {} }}", named.collect::<Vec<_>>().join(", "))
        }
    }
}

/// Returns the trait of an `impl`, with its arguments but without its path, which may differ between sources.
pub(super) fn of_trait(block: &ItemImpl) -> Option<TokenStream> {
    let path = &block.trait_.as_ref()?.0;
    Some(path.segments.last()?.to_token_stream())
}

/// Returns a path as text.
pub(super) fn of_path(path: TokenStream, paths: Paths<'_>) -> String {
    let text = printed(quote!(type T = #path;), paths);
    let text = text.trim_start_matches("type T = ");
    text.trim_end_matches(';').to_owned()
}

fn types<'t>(types: impl Iterator<Item = Option<&'t Type>>, paths: Paths<'_>) -> String {
    let types = types.map(|ty| ty.map_or_else(|| "_".to_owned(), |ty| of_type(ty, paths)));
    format!("({})", types.collect::<Vec<_>>().join(", "))
}

/// Returns generic parameters with their bounds.
fn of_generics(generics: &syn::Generics, paths: Paths<'_>) -> String {
    if generics.params.is_empty() {
        return String::new();
    }
    let clause = &generics.where_clause;
    let text = printed(quote!(struct T #generics #clause;), paths);
    let text = text.trim_start_matches("struct T");
    text.trim_end_matches(';').to_owned()
}

/// Prints an item on one line.
fn printed(item: TokenStream, paths: Paths<'_>) -> String {
    let item = paths(item);
    let text = match syn::parse2(item.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => item.to_string(),
    };
    // Line breaks only depend on the length of names.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("( ", "(")
        .replace(", )", ")")
        .replace(",)", ")")
}

/// Writes paths that start at a crate or a module as their last name, which an import may also be.
pub(super) fn short(tokens: TokenStream) -> TokenStream {
    const STARTS: [&str; 6] = ["alloc", "core", "crate", "self", "std", "super"];
    let mut out: Vec<TokenTree> = Vec::new();
    // The place of a name that the next step of its path replaces.
    let mut start = usize::MAX;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = Group::new(group.delimiter(), short(group.stream()));
                out.push(inner.into());
            }
            TokenTree::Ident(name) => {
                if out.len().checked_sub(3) == Some(start) && out[start + 1..].iter().all(is_colon)
                {
                    out.truncate(start);
                    start = out.len();
                } else if STARTS.iter().any(|word| name == word) {
                    // Before such a name, `::` makes no difference.
                    let starts = matches!(out.as_slice(), [rest @ .., first, second]
                        if is_colon(first) && is_colon(second) && !matches!(rest.last(), Some(TokenTree::Ident(_))));
                    out.truncate(out.len() - if starts { 2 } else { 0 });
                    start = out.len();
                }
                out.push(name.into());
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}

/// Leaves out the attributes before an item, such as its docs.
fn without_attributes(item: TokenStream) -> TokenStream {
    let mut tokens = item.into_iter().peekable();
    let is_mark =
        |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == '#');
    while tokens.next_if(is_mark).is_some() {
        // The brackets.
        tokens.next();
    }
    tokens.collect()
}

pub(super) fn is_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == ':')
}

#[cfg(test)]
mod tests {
    use crate::changes::{Changes, WrittenCrate};

    /// A6: docs are no part of a trait, and neither is the constant that a function may be called in.
    #[test]
    fn a6_docs_and_additions_do_not_count() {
        let written = |text: &str| WrittenCrate {
            files: [("src/lib.rs".to_owned(), text.to_owned())].into(),
            ..WrittenCrate::default()
        };
        let breaking = |old: &str, new: &str| {
            let changes = Changes::between_written(&written(old), &written(new));
            changes.expect("both are Rust").breaking()
        };
        let old = "pub trait A { const B: u8; type C; fn d(&self); } pub fn e(f: bool) {}";
        let docs = old
            .replace("const B", "/// B.\nconst B")
            .replace("type C", "/// C.\ntype C");
        assert_eq!(breaking(old, &docs), 0);
        assert_eq!(breaking(old, &docs.replace("B: u8", "B: u16")), 1);
        for (more, count) in [("f: impl Into<bool>", 0), ("f: impl Into<u8>", 1)] {
            assert_eq!(
                breaking(old, &old.replace("f: bool", more)),
                count,
                "{more}"
            );
        }
        let constant = old.replace("pub fn", "pub const fn");
        assert_eq!((breaking(old, &constant), breaking(&constant, old)), (0, 1));
    }
}
