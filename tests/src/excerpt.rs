//! Excerpts of emitted Rust files, for snapshots: the items that users of the crate see, and the code for the wire.
//!
//! In: an emitted file. Out: its *surface*, which is its public items with their docs and without bodies, or its
//! *codec*, which is the code that reads, writes and calls, without docs. Imports, private modules and the values that
//! decoding starts from (`Blank`) are left out of both.

use syn::{
    Attribute, Block, Expr, Fields, File, ImplItem, Item, ItemImpl, Lit, Meta, Stmt, Visibility,
    parse_quote,
};

/// Traits that the crate implements for its own use, which are not part of the surface.
const INTERNAL: &[&str] = &["Blank", "Decode", "Encode"];

/// Macros that implement these traits.
const CODECS: &[&str] = &["decode_record", "encode_record"];

/// The public items of a file, with their docs and without bodies.
///
/// # Errors
/// If the file is not valid Rust.
pub fn surface(text: &str) -> Result<String, String> {
    let file = parse(text)?;
    let items = file.items.into_iter().filter_map(surface_item);
    Ok(printed(items.collect()))
}

/// The code of a file that reads, writes and calls, without docs.
///
/// # Errors
/// If the file is not valid Rust.
pub fn codec(text: &str) -> Result<String, String> {
    let file = parse(text)?;
    let items = file.items.into_iter().filter_map(codec_item);
    Ok(printed(items.collect()))
}

fn parse(text: &str) -> Result<File, String> {
    syn::parse_file(text).map_err(|error| error.to_string())
}

fn surface_item(mut item: Item) -> Option<Item> {
    match &mut item {
        Item::Struct(item) => {
            if let Fields::Named(fields) = &mut item.fields {
                let named = std::mem::take(&mut fields.named);
                fields.named = named
                    .into_pairs()
                    .filter(|pair| is_public(&pair.value().vis))
                    .collect();
            }
            is_public(&item.vis)
        }
        Item::Impl(block) => return surface_impl(block.clone()).map(Item::Impl),
        Item::Fn(item) => {
            *item.block = no_body();
            is_public(&item.vis)
        }
        Item::Mod(item) => {
            item.content = None;
            is_public(&item.vis)
        }
        Item::Const(item) => is_public(&item.vis),
        Item::Enum(item) => is_public(&item.vis),
        Item::Type(item) => is_public(&item.vis),
        Item::Use(item) => is_public(&item.vis),
        Item::Macro(item) => !is_codec(&item.mac),
        _ => true,
    }
    .then_some(item)
}

fn is_codec(call: &syn::Macro) -> bool {
    let name = call.path.segments.last();
    name.is_some_and(|step| CODECS.iter().any(|codec| step.ident == *codec))
}

fn surface_impl(mut block: ItemImpl) -> Option<ItemImpl> {
    let is_inherent = match trait_name(&block) {
        Some(name) if INTERNAL.contains(&name.as_str()) => return None,
        Some(_) => false,
        None => true,
    };
    block.items.retain_mut(|item| match item {
        ImplItem::Fn(function) => {
            function.block = no_body();
            function.attrs.retain(|attribute| !is_inline(attribute));
            remove_example(&mut function.attrs);
            function.attrs.retain(|attribute| !is_alias(attribute));
            is_inherent && is_public(&function.vis)
        }
        ImplItem::Const(item) => !is_inherent || is_public(&item.vis),
        ImplItem::Type(_) => true,
        _ => true,
    });
    (!is_inherent || !block.items.is_empty()).then_some(block)
}

/// Removes the example, which the compiler checks and `tests/examples.rs` covers.
fn remove_example(attributes: &mut Vec<Attribute>) {
    let is_heading = |attribute: &Attribute| {
        let text = match &attribute.meta {
            Meta::NameValue(pair) => &pair.value,
            Meta::Path(_) | Meta::List(_) => return false,
        };
        let literal = match text {
            Expr::Lit(literal) => &literal.lit,
            _ => return false,
        };
        matches!(literal, Lit::Str(text) if text.value() == " # Examples")
    };
    if let Some(at) = attributes.iter().position(is_heading) {
        let docs = attributes[at..].iter();
        let count = docs
            .take_while(|attribute| attribute.path().is_ident("doc"))
            .count();
        // Also removes the empty line before it.
        attributes.drain(at.saturating_sub(1)..at + count);
    }
}

fn codec_item(mut item: Item) -> Option<Item> {
    match &mut item {
        Item::Impl(block) => return codec_impl(block.clone()).map(Item::Impl),
        Item::Fn(item) => {
            remove_notes(&mut item.attrs);
            true
        }
        Item::Const(item) => {
            remove_notes(&mut item.attrs);
            true
        }
        // The methods that other macros declare are part of the surface.
        Item::Macro(item) => is_codec(&item.mac),
        Item::Struct(_) | Item::Enum(_) | Item::Type(_) | Item::Mod(_) | Item::Use(_) => false,
        _ => true,
    }
    .then_some(item)
}

fn codec_impl(mut block: ItemImpl) -> Option<ItemImpl> {
    let name = trait_name(&block);
    let is_codec = match name.as_deref() {
        Some("Blank") => return None,
        Some(name) => INTERNAL.contains(&name),
        None => false,
    };
    block.items.retain_mut(|item| match item {
        ImplItem::Fn(function) => {
            remove_notes(&mut function.attrs);
            is_codec || !is_trivial(&function.block)
        }
        ImplItem::Const(_) | ImplItem::Type(_) => true,
        _ => true,
    });
    (!block.items.is_empty()).then_some(block)
}

/// Whether the signature of a function tells all that its body does: a setter (`self.name = …; self`), a constructor
/// whose arguments have the names of the fields, or a call that passes its arguments on.
fn is_trivial(body: &Block) -> bool {
    match body.stmts.as_slice() {
        [
            Stmt::Expr(Expr::Assign(_), Some(_)),
            Stmt::Expr(Expr::Path(_), None),
        ] => true,
        [Stmt::Expr(Expr::Struct(made), None)] => {
            made.fields.iter().all(|field| field.colon_token.is_none())
        }
        [Stmt::Expr(Expr::Call(call), None)] => call.args.iter().all(is_place),
        _ => false,
    }
}

fn is_place(argument: &Expr) -> bool {
    matches!(argument, Expr::Path(_) | Expr::Field(_))
}

fn trait_name(block: &ItemImpl) -> Option<String> {
    let (path, _) = block.trait_.as_ref()?;
    Some(path.segments.last()?.ident.to_string())
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_inline(attribute: &Attribute) -> bool {
    attribute.path().is_ident("inline")
}

/// Whether an attribute gives an item another name in the search of the docs.
fn is_alias(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc") && matches!(attribute.meta, Meta::List(_))
}

/// Removes docs, and attributes that matter only to the compiler.
fn remove_notes(attributes: &mut Vec<Attribute>) {
    attributes.retain(|attribute| {
        let is_note = ["doc", "inline", "must_use"];
        !is_note.iter().any(|name| attribute.path().is_ident(name))
    });
}

fn no_items() -> File {
    parse_quote!()
}

fn no_body() -> Block {
    parse_quote!({})
}

/// Prints items, separated by blank lines; a function without a body ends with a semicolon.
fn printed(items: Vec<Item>) -> String {
    let texts: Vec<String> = items
        .into_iter()
        .map(|item| {
            let file = File {
                items: vec![item],
                ..no_items()
            };
            prettyplease::unparse(&file).replace(" {}\n", ";\n")
        })
        .collect();
    texts.join("\n")
}
