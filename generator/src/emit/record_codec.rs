//! The codec of a struct.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::imports::{Imports, Module};
use super::record::{allow_deprecated, fields};
use super::ty::{ident, literal, ty};
use crate::plan::{Definition, Field, Fixed, Member, Presence, Record, Scalar, Ty};

/// How many slots a tuple has.
const TUPLE: usize = 16;

/// `impl Decode`: one call reads all fields into a tuple, and what needs more than its type is read after it.
pub(super) fn decode(
    definition: &Definition,
    record: &Record,
    imports: &mut Imports,
) -> TokenStream {
    for name in ["Decode", "DecodeError", "Reader"] {
        imports.add(Module::Json, name);
    }
    let name = ident(&definition.name);
    let (mut before, mut after, mut slots, mut values) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for member in named(record) {
        match member {
            Member::Fixed(fixed) => {
                let local = local(&fixed.name);
                after.push(constant(&local, fixed));
                slots.push(quote!(#local));
            }
            Member::Field(field) => {
                let (name, local) = (ident(&field.name), local(&field.name));
                slots.push(quote!(#local));
                values.push(match name == local {
                    true => quote!(#name),
                    false => quote!(#name: #local),
                });
                if let Some(path) = &field.told_by {
                    let tag = ident(&format!("{}_tag", field.name.trim_end_matches('_')));
                    before.push(quote! { let #tag = reader.tag(&[#(#path),*])?; });
                    after.push(told(&local, &tag, field, imports));
                }
            }
        }
    }
    if record.additional.is_some() {
        imports.add(Module::Json, "Additional");
        slots.push(quote!(Additional(additional)));
        values.push(quote!(additional));
    }
    if record.keeps_nulls {
        slots.push(quote!(nulls));
        values.push(quote!(nulls));
    }
    let names: Vec<&str> = named(record).map(wire).collect();
    let escaped = |wire: &&str| wire.contains(|c| matches!(c, '"' | '\\' | '\0'..='\x1f'));
    let read = match names.iter().any(escaped) {
        true => quote!(escaped_record),
        false => quote!(record),
    };
    let slots = tuple(&slots, imports);
    let allow = allow_deprecated(fields(record).any(|field| field.deprecated));
    quote! {
        impl Decode for #name {
            #allow
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                #(#before)*
                let #slots = reader.#read(&[#(#names),*])?;
                #(#after)*
                Ok(Self { #(#values),* })
            }
        }
    }
}

/// The members that are told apart by their names: what is always null says nothing.
fn named(record: &Record) -> impl Iterator<Item = &Member> {
    record.members.iter().filter(|member| match member {
        Member::Fixed(fixed) => fixed.value != Scalar::Null,
        Member::Field(_) => true,
    })
}

fn wire(member: &Member) -> &str {
    match member {
        Member::Fixed(fixed) => &fixed.wire,
        Member::Field(field) => &field.wire,
    }
}

/// The slots, in tuples that are not too long.
fn tuple(slots: &[TokenStream], imports: &mut Imports) -> TokenStream {
    match slots.split_at_checked(TUPLE) {
        Some((first, rest @ [_, ..])) => {
            imports.add(Module::Json, "Wide");
            let rest = tuple(rest, imports);
            quote!(Wide((#(#first),*), #rest))
        }
        Some(_) | None => match slots {
            [only] => quote!((#only,)),
            slots => quote!((#(#slots),*)),
        },
    }
}

/// The variable that a decoder reads a field into: the field's name, unless the decoder uses it.
fn local(name: &str) -> Ident {
    match name {
        "reader" => ident("reader_"),
        _ => ident(name),
    }
}

/// Checks the value of a constant.
fn constant(local: &Ident, fixed: &Fixed) -> TokenStream {
    let value = literal(&fixed.value);
    let check = match fixed.value {
        Scalar::Null => return quote!(),
        Scalar::String(_) => quote! { reader.at(#local).constant(#value)?; },
        Scalar::Boolean(_) => quote! { reader.at(#local).constant_bool(#value)?; },
        Scalar::Integer(_) => quote! { reader.at(#local).constant_integer(#value)?; },
        Scalar::Number(_) | Scalar::Json(_) => {
            quote! { reader.at(#local).constant_json(#value)?; }
        }
    };
    match fixed.required {
        true => check,
        false => quote! { if let Some(#local) = #local { #check } },
    }
}

/// Reads a union that is told by a string beside it.
fn told(local: &Ident, tag: &Ident, field: &Field, imports: &mut Imports) -> TokenStream {
    let inner = ty(&field.ty, imports);
    let read = quote!(#inner::decode_told(&mut reader.at(#local), #tag.as_deref())?);
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => quote! { let #local = #read; },
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => quote! {
            let #local = match #local { Some(#local) => Some(#read), None => None };
        },
        Presence::Patch => {
            imports.add(Module::Json, "Patch");
            quote! {
                let #local = match #local {
                    Patch::Value(#local) => Patch::Value(#read),
                    Patch::Null => Patch::Null,
                    Patch::Keep => Patch::Keep,
                };
            }
        }
    }
}

/// `impl Encode`.
pub(super) fn encode(
    definition: &Definition,
    record: &Record,
    imports: &mut Imports,
) -> TokenStream {
    imports.add(Module::Json, "Encode");
    imports.add(Module::Json, "Writer");
    let name = ident(&definition.name);
    let index = |member: &Member| named(record).position(|other| wire(other) == wire(member));
    let lines: Vec<TokenStream> = record
        .members
        .iter()
        .map(|member| match member {
            Member::Fixed(fixed) => {
                let (wire, value) = (&fixed.wire, literal(&fixed.value));
                match fixed.value {
                    Scalar::String(_) => quote! { object.field(#wire, #value); },
                    Scalar::Null | Scalar::Boolean(_) | Scalar::Integer(_) => {
                        quote! { object.field(#wire, &#value); }
                    }
                    Scalar::Number(_) | Scalar::Json(_) => {
                        imports.add(Module::Json, "Verbatim");
                        quote! { object.field(#wire, &Verbatim(#value)); }
                    }
                }
            }
            Member::Field(field) => {
                let (wire, name) = (&field.wire, ident(&field.name));
                match field.presence {
                    Presence::Required | Presence::RequiredOrEmpty | Presence::Nullable => {
                        quote! { object.field(#wire, &self.#name); }
                    }
                    Presence::Optional => quote! { object.optional(#wire, &self.#name); },
                    Presence::Patch => quote! { object.patch(#wire, &self.#name); },
                    Presence::OptionalNullable => {
                        let at = Literal::usize_unsuffixed(index(member).unwrap_or_default());
                        quote! { object.optional_or_null(#wire, &self.#name, self.nulls.has(#at)); }
                    }
                }
            }
        })
        .collect();
    let additional = record
        .additional
        .as_ref()
        .map(|_: &Ty| quote! { object.entries(&self.additional); });
    let binding = match lines.is_empty() && additional.is_none() {
        true => quote! { let object = writer.object(); },
        false => quote! { let mut object = writer.object(); },
    };
    let allow = allow_deprecated(fields(record).any(|field| field.deprecated));
    quote! {
        impl Encode for #name {
            #allow
            fn encode(&self, writer: &mut Writer) {
                #binding
                #(#lines)*
                #additional
                object.end();
            }
        }
    }
}
