//! The pieces into which a file can be divided. In: the tokens of its items. Out: items, and methods of long blocks, with
//! what must be known to move them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Fields, ImplItem, Item, Visibility};

use super::docs;

/// The macro that declares modules.
pub(in crate::emit) const MODULES: &str = "modules";

/// The macro of a driver that declares the modules of schemas.
pub(in crate::emit) const FAMILIES: &str = "families";

/// An item, or a method.
#[derive(Clone)]
pub(super) struct Piece {
    tokens: TokenStream,
    /// The group of items to which it belongs. Pieces of one group that follow each other stay together.
    group: usize,
    /// The block of methods that it is a part of: its number, the tokens before its methods, and the method.
    block: Option<(usize, TokenStream, TokenStream)>,
    /// The module that it declares.
    module: Option<String>,
    /// The name that it defines.
    pub(super) name: Option<String>,
    /// The conditions under which it exists, as attributes.
    pub(super) conditions: TokenStream,
    /// Whether other crates can name it.
    pub(super) is_public: bool,
    /// Whether only its own module may name it, or a part of it.
    pub(super) stays: bool,
    /// How many lines it has.
    pub(super) lines: usize,
}

/// What is left of the docs of fields and variants.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rest {
    /// The first paragraph.
    Paragraph,
    Nothing,
}

/// The items of groups.
pub(super) fn of(groups: &[TokenStream]) -> syn::Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    for (group, tokens) in groups.iter().enumerate() {
        let file: syn::File = syn::parse2(tokens.clone())?;
        let has_inner = !file.attrs.is_empty();
        let items = file.items.into_iter();
        pieces.extend(items.map(|item| piece(&item, group, has_inner)));
    }
    Ok(pieces)
}

fn piece(item: &Item, group: usize, has_inner: bool) -> Piece {
    let (name, attributes, stays): (Option<&Ident>, &[Attribute], bool) = match item {
        Item::Const(it) => (Some(&it.ident), &it.attrs, is_private(&it.vis)),
        Item::Enum(it) => (Some(&it.ident), &it.attrs, is_private(&it.vis)),
        Item::Fn(it) => (Some(&it.sig.ident), &it.attrs, is_private(&it.vis)),
        Item::Static(it) => (Some(&it.ident), &it.attrs, is_private(&it.vis)),
        Item::Struct(it) => {
            let is_private = is_private(&it.vis) || has_restricted(&it.fields);
            (Some(&it.ident), &it.attrs, is_private)
        }
        Item::Trait(it) => (Some(&it.ident), &it.attrs, is_private(&it.vis)),
        Item::Type(it) => (Some(&it.ident), &it.attrs, is_private(&it.vis)),
        Item::Impl(it) => {
            let mut items = it.items.iter();
            let stays = it.trait_.is_none() && items.any(is_private_item);
            (None, &it.attrs, stays)
        }
        Item::Macro(it) => {
            let declares = it.mac.path.is_ident(MODULES);
            (None, &it.attrs, it.ident.is_some() || declares)
        }
        _ => (None, &[], true),
    };
    let is_condition = |it: &&Attribute| it.path().is_ident("cfg");
    let conditions = attributes.iter().filter(is_condition);
    Piece {
        tokens: item.to_token_stream(),
        group,
        block: None,
        module: match item {
            Item::Mod(it) => Some(it.ident.to_string()),
            _ => None,
        },
        name: name.map(Ident::to_string),
        conditions: conditions.map(ToTokens::to_token_stream).collect(),
        is_public: match item {
            Item::Const(syn::ItemConst { vis, .. })
            | Item::Enum(syn::ItemEnum { vis, .. })
            | Item::Fn(syn::ItemFn { vis, .. })
            | Item::Static(syn::ItemStatic { vis, .. })
            | Item::Struct(syn::ItemStruct { vis, .. })
            | Item::Trait(syn::ItemTrait { vis, .. })
            | Item::Type(syn::ItemType { vis, .. }) => matches!(vis, Visibility::Public(_)),
            _ => false,
        },
        stays: stays || has_inner,
        lines: 0,
    }
}

/// Whether only the module of an item may name it.
fn is_private(visibility: &Visibility) -> bool {
    match visibility {
        Visibility::Public(_) => false,
        Visibility::Restricted(within) => !within.path.is_ident("crate"),
        Visibility::Inherited => true,
    }
}

/// Whether a field has a visibility other than those that a moved field can keep or be given.
fn has_restricted(fields: &Fields) -> bool {
    let mut fields = fields.iter().map(|field| &field.vis);
    fields.any(|it| matches!(it, Visibility::Restricted(_)) && is_private(it))
}

fn is_private_item(item: &ImplItem) -> bool {
    match item {
        ImplItem::Const(it) => is_private(&it.vis),
        ImplItem::Fn(it) => is_private(&it.vis),
        _ => true,
    }
}

impl Piece {
    pub(super) fn tokens(&self) -> TokenStream {
        self.tokens.clone()
    }

    /// The piece for a file below its own: the private fields of a struct stay visible where they were.
    pub(super) fn below(&self) -> Self {
        let Ok(Item::Struct(mut item)) = syn::parse2(self.tokens()) else {
            return self.clone();
        };
        for field in &mut item.fields {
            if matches!(field.vis, Visibility::Inherited) {
                field.vis = syn::parse_quote!(pub(super));
            }
        }
        Self {
            tokens: item.into_token_stream(),
            ..self.clone()
        }
    }

    /// The methods, each in a block of its own; none if the piece is not a block of methods without a trait.
    pub(super) fn methods(&self, at: usize) -> Vec<Self> {
        let Ok(Item::Impl(mut block)) = syn::parse2(self.tokens()) else {
            return Vec::new();
        };
        if block.trait_.is_some() || block.items.len() < 2 {
            return Vec::new();
        }
        let methods = std::mem::take(&mut block.items);
        let mut header: Vec<TokenTree> = block.to_token_stream().into_iter().collect();
        // The last token is the block without its methods.
        header.pop();
        let header: TokenStream = header.into_iter().collect();
        let methods = methods.into_iter().map(|method| {
            let stays = is_private_item(&method);
            let method = method.to_token_stream();
            Self {
                tokens: quote! { #header { #method } },
                block: Some((at, header.clone(), method)),
                stays,
                ..self.clone()
            }
        });
        methods.collect()
    }

    /// The type with less docs for its fields or variants; `None` if the piece is not a type.
    pub(super) fn with_docs(&self, rest: Rest) -> Option<Self> {
        let shorten = |attributes: &mut Vec<Attribute>| match rest {
            Rest::Paragraph => attributes.iter_mut().for_each(docs::first_paragraph),
            Rest::Nothing => attributes.retain(|it| !it.path().is_ident("doc")),
        };
        let allow = matches!(rest, Rest::Nothing).then(|| quote! { #[allow(missing_docs)] });
        let tokens = match syn::parse2(self.tokens()).ok()? {
            Item::Enum(mut item) => {
                item.variants
                    .iter_mut()
                    .for_each(|it| shorten(&mut it.attrs));
                let attributes = std::mem::take(&mut item.attrs);
                quote! { #(#attributes)* #allow #item }
            }
            Item::Struct(mut item) => {
                item.fields.iter_mut().for_each(|it| shorten(&mut it.attrs));
                let attributes = std::mem::take(&mut item.attrs);
                quote! { #(#attributes)* #allow #item }
            }
            _ => return None,
        };
        Some(Self {
            tokens,
            ..self.clone()
        })
    }
}

/// The modules that a file declares.
pub(super) fn modules(pieces: &[Piece]) -> BTreeSet<String> {
    let names = pieces.iter().filter_map(|piece| piece.module.clone());
    names.collect()
}

/// The tokens of pieces by their groups. Methods of one block that follow each other are in one block.
pub(super) fn joined<'p>(pieces: impl Iterator<Item = &'p Piece>) -> Vec<TokenStream> {
    let pieces: Vec<&Piece> = pieces.collect();
    let groups = pieces.chunk_by(|a, b| a.group == b.group);
    let groups = groups.map(|group| {
        let blocks = group.chunk_by(|a, b| match (&a.block, &b.block) {
            (Some((a, ..)), Some((b, ..))) => a == b,
            (_, _) => false,
        });
        let blocks = blocks.map(|pieces| match pieces {
            [piece, _, ..] => {
                let header = piece.block.iter().map(|(_, header, _)| header);
                let methods = pieces.iter().flat_map(|it| &it.block);
                let methods = methods.map(|(.., method)| method);
                quote! { #(#header)* { #(#methods)* } }
            }
            pieces => pieces.iter().map(|piece| piece.tokens()).collect(),
        });
        blocks.collect()
    });
    groups.collect()
}
