//! The codec of a struct.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::imports::{Imports, Module};
use super::record::{allow_deprecated, fields, initializer};
use super::ty::{ident, literal, ty};
use crate::plan::{Definition, Fixed, Member, Presence, Record, Scalar, Ty};

/// `impl Decode`.
pub(super) fn decode(
    definition: &Definition,
    record: &Record,
    imports: &mut Imports,
) -> TokenStream {
    for name in ["Decode", "DecodeError", "Reader"] {
        imports.add(Module::Json, name);
    }
    let name = ident(&definition.name);
    let (mut slots, mut told, mut arms, mut values) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut bound, mut wanted, mut required) = (Vec::new(), Vec::new(), Vec::new());
    let mut wires = Vec::new();
    for (index, member) in record.members.iter().enumerate() {
        let at = proc_macro2::Literal::usize_unsuffixed(index);
        match member {
            Member::Fixed(fixed) => {
                wires.push(fixed.wire.as_str());
                arms.push(fixed_arm(&at, fixed));
                if fixed.required {
                    bound.push(quote!(true));
                    wanted.push(quote!(fields.has(#at)));
                    required.push(at);
                }
            }
            Member::Field(field) => {
                let (name, local) = (ident(&field.name), local(&field.name));
                let name = (name != local).then_some(name);
                let keep = |value: TokenStream| match &name {
                    Some(name) => quote!(#name: #value),
                    None => initializer(&local, value),
                };
                let name = &local;
                wires.push(field.wire.as_str());
                slots.push(quote! { let mut #name = None; });
                match &field.told_by {
                    Some(path) => {
                        let tag = ident(&format!("{}_tag", field.name.trim_end_matches('_')));
                        let inner = ty(&field.ty, imports);
                        told.push(quote! { let #tag = reader.tag(&[#(#path),*])?; });
                        arms.push(quote! { #at => #inner::decode_told(reader, #tag.as_deref()).map(|told| #name = Some(told)), });
                    }
                    None => arms.push(quote! { #at => reader.fill(&mut #name), }),
                }
                match field.presence {
                    Presence::Required => {
                        bound.push(quote!(Some(#name)));
                        wanted.push(quote!(#name));
                        required.push(at);
                        values.push(keep(quote!(#name)));
                    }
                    Presence::RequiredOrEmpty => {
                        values.push(keep(quote!(#name.unwrap_or_default())))
                    }
                    Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
                        values.push(keep(quote!(#name)))
                    }
                    Presence::Patch => {
                        imports.add(Module::Json, "Patch");
                        values.push(keep(quote!(Patch::new(#name, fields.is_null(#at)))));
                    }
                }
            }
        }
    }
    if record.keeps_nulls {
        values.push(quote!(nulls: fields.nulls()));
    }
    let check = match (bound.as_slice(), wanted.as_slice()) {
        ([], _) => quote!(),
        ([bound], [wanted]) => quote! {
            let #bound = #wanted else { return Err(fields.missing(reader, &[#(#required),*])); };
        },
        (bound, wanted) => quote! {
            let (#(#bound),*) = (#(#wanted),*) else { return Err(fields.missing(reader, &[#(#required),*])); };
        },
    };
    let check = match (bound.len(), wanted.first().map(ToString::to_string)) {
        // `let true = … else` reads worse than `if`.
        (1, Some(only)) if only.starts_with("fields") => {
            let wanted = &wanted[0];
            quote! { if !#wanted { return Err(fields.missing(reader, &[#(#required),*])); } }
        }
        (_, _) => check,
    };
    let walk = match &record.additional {
        None => quote! {
            while let Some(field) = fields.next(reader)? {
                match field { #(#arms)* _ => reader.skip_value(), }?;
            }
        },
        Some(_) => {
            imports.add(Module::Json, "Entry");
            imports.add(Module::Collections, "BTreeMap");
            slots.push(quote! { let mut additional = BTreeMap::new(); });
            values.push(quote!(additional));
            quote! {
                while let Some(entry) = fields.next_entry(reader)? {
                    match entry {
                        Entry::Field(field) => match field { #(#arms)* _ => reader.skip_value(), },
                        Entry::Additional(name) => reader.value().map(|value| { additional.insert(name, value); }),
                    }?;
                }
            }
        }
    };
    let allow = allow_deprecated(fields(record).any(|field| field.deprecated));
    let escaped = |wire: &&str| wire.contains(|c| matches!(c, '"' | '\\' | '\0'..='\x1f'));
    let open = match wires.iter().any(escaped) {
        true => quote!(escaped_fields),
        false => quote!(fields),
    };
    quote! {
        impl Decode for #name {
            #allow
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                const FIELDS: &[&str] = &[#(#wires),*];
                #(#slots)*
                #(#told)*
                let mut fields = reader.#open(FIELDS)?;
                #walk
                #check
                Ok(Self { #(#values),* })
            }
        }
    }
}

/// The variable that a decoder reads a field into: the field's name, unless the decoder uses it.
fn local(name: &str) -> Ident {
    match name {
        "entry" | "field" | "fields" | "reader" | "FIELDS" => ident(&format!("{name}_")),
        _ => ident(name),
    }
}

fn fixed_arm(at: &proc_macro2::Literal, fixed: &Fixed) -> TokenStream {
    let value = literal(&fixed.value);
    match fixed.value {
        Scalar::Null => quote! { #at => reader.skip_value(), },
        Scalar::String(_) => quote! { #at => reader.constant(#value), },
        Scalar::Boolean(_) => quote! { #at => reader.constant_bool(#value), },
        Scalar::Integer(_) => quote! { #at => reader.constant_integer(#value), },
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
    let lines: Vec<TokenStream> = record
        .members
        .iter()
        .enumerate()
        .map(|(index, member)| match member {
            Member::Fixed(fixed) => {
                let (wire, value) = (&fixed.wire, literal(&fixed.value));
                match fixed.value {
                    Scalar::String(_) => quote! { object.field(#wire, #value); },
                    Scalar::Null | Scalar::Boolean(_) | Scalar::Integer(_) => {
                        quote! { object.field(#wire, &#value); }
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
                        let at = proc_macro2::Literal::usize_unsuffixed(index);
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
