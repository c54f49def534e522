//! Structs: definition, constructor and setters, codec.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::docs;
use super::imports::{Imports, Module};
use super::models::{Parts, deprecation};
use super::ty::{accepted, ident, literal, ty};
use crate::plan::{Definition, Field, Fixed, Member, Presence, Record, Scalar, Ty};

/// All items of a struct.
pub(super) fn items(definition: &Definition, record: &Record, parts: &mut Parts) {
    parts
        .main
        .put(|imports| declaration(definition, record, imports));
    if record.constructed {
        parts
            .main
            .put(|imports| constructor(definition, record, imports));
    }
    if record.has_secrets || record.keeps_nulls {
        parts.main.put(|imports| debug(definition, record, imports));
    }
    parts
        .of(definition.decode)
        .put(|imports| decode(definition, record, imports));
    parts
        .of(definition.encode)
        .put(|imports| encode(definition, record, imports));
}

fn fields(record: &Record) -> impl Iterator<Item = &Field> {
    record.members.iter().filter_map(|member| match member {
        Member::Field(field) => Some(field),
        Member::Fixed(_) => None,
    })
}

/// The type of a field, with what presence adds.
fn field_type(field: &Field, imports: &mut Imports) -> TokenStream {
    let inner = ty(&field.ty, imports);
    match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => inner,
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
            quote!(Option<#inner>)
        }
        Presence::Patch => {
            imports.add(Module::Json, "Patch");
            quote!(Patch<#inner>)
        }
    }
}

fn declaration(definition: &Definition, record: &Record, imports: &mut Imports) -> TokenStream {
    let (doc, name) = (docs(&definition.docs), ident(&definition.name));
    let debug = if record.has_secrets || record.keeps_nulls {
        quote!()
    } else {
        quote!(Debug,)
    };
    let default = if has_default(record) {
        quote!(, Default)
    } else {
        quote!()
    };
    let fields: Vec<TokenStream> = fields(record)
        .map(|field| {
            let (doc, name) = (docs(&field.docs), ident(&field.name));
            let deprecated = deprecation(field.deprecated);
            let ty = field_type(field, imports);
            quote! { #doc #deprecated pub #name: #ty, }
        })
        .collect();
    let additional = record.additional.as_ref().map(|value| {
        imports.add(Module::Collections, "BTreeMap");
        let value = ty(value, imports);
        quote! {
            #[doc = " All other properties."]
            pub additional: BTreeMap<String, #value>,
        }
    });
    let nulls = record.keeps_nulls.then(|| {
        imports.add(Module::Json, "Nulls");
        quote! { nulls: Nulls, }
    });
    quote! {
        #doc
        #[derive(#debug Clone #default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* #additional #nulls }
    }
}

/// Whether a value can be made of nothing.
fn has_default(record: &Record) -> bool {
    record.constructed
        && fields(record).all(|field| {
            field.presence != Presence::Required
                && field.presence != Presence::RequiredOrEmpty
                && field.presence != Presence::Nullable
        })
}

fn constructor(definition: &Definition, record: &Record, imports: &mut Imports) -> TokenStream {
    let name = ident(&definition.name);
    let (mut arguments, mut values, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    let mut uses_deprecated = false;
    for field in fields(record) {
        let field_name = ident(&field.name);
        uses_deprecated |= field.deprecated;
        match field.presence {
            Presence::Required | Presence::RequiredOrEmpty => {
                let accepted = accepted(&field.ty, &field_name, imports);
                let (ty, value) = (accepted.ty, accepted.value);
                arguments.push(quote!(#field_name: #ty));
                values.push(initializer(&field_name, value));
            }
            Presence::Nullable => {
                let inner = ty(&field.ty, imports);
                arguments.push(quote!(#field_name: impl Into<Option<#inner>>));
                values.push(quote!(#field_name: #field_name.into()));
            }
            Presence::Optional | Presence::OptionalNullable => {
                values.push(quote!(#field_name: None));
                setters.push(setter(field, imports));
            }
            Presence::Patch => {
                values.push(quote!(#field_name: Patch::Keep));
                setters.push(setter(field, imports));
            }
        }
    }
    let additional = record.additional.as_ref().map(|value| {
        imports.add(Module::Collections, "BTreeMap");
        values.push(quote!(additional: BTreeMap::new()));
        let argument = ident("value");
        let accepted = accepted(value, &argument, imports);
        let (ty, value) = (accepted.ty, accepted.value);
        quote! {
            #[doc = " Sets a property that has no field."]
            #[must_use]
            pub fn additional(mut self, name: impl Into<String>, value: #ty) -> Self {
                self.additional.insert(name.into(), #value);
                self
            }
        }
    });
    let doc = match arguments.is_empty() {
        true => quote!(#[doc = " Creates a value in which nothing is set."]),
        false => quote!(#[doc = " Creates a value with what must be given."]),
    };
    let body = match has_default(record) {
        true => quote!(Default::default()),
        false => quote!(Self { #(#values),* }),
    };
    let allow = allow_deprecated(uses_deprecated && !has_default(record));
    quote! {
        impl #name {
            #doc
            #[must_use]
            #allow
            pub fn new(#(#arguments),*) -> Self { #body }
            #(#setters)*
            #additional
        }
    }
}

fn initializer(name: &Ident, value: TokenStream) -> TokenStream {
    match value.to_string() == name.to_string() {
        true => quote!(#name),
        false => quote!(#name: #value),
    }
}

fn setter(field: &Field, imports: &mut Imports) -> TokenStream {
    let (doc, name) = (docs(&field.docs), ident(&field.name));
    let deprecated = deprecation(field.deprecated);
    let allow = allow_deprecated(field.deprecated);
    let (ty, value) = match field.presence {
        Presence::Patch => {
            imports.add(Module::Json, "Patch");
            let inner = ty(&field.ty, imports);
            (quote!(impl Into<Patch<#inner>>), quote!(#name.into()))
        }
        Presence::Required
        | Presence::RequiredOrEmpty
        | Presence::Nullable
        | Presence::Optional
        | Presence::OptionalNullable => {
            let accepted = accepted(&field.ty, &name, imports);
            let value = accepted.value;
            (accepted.ty, quote!(Some(#value)))
        }
    };
    quote! {
        #doc
        #deprecated
        #[must_use]
        #allow
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

fn allow_deprecated(uses: bool) -> TokenStream {
    match uses {
        true => quote!(#[allow(deprecated)]),
        false => quote!(),
    }
}

fn debug(definition: &Definition, record: &Record, imports: &mut Imports) -> TokenStream {
    imports.add(Module::Fmt, "fmt");
    let (name, text) = (ident(&definition.name), &definition.name);
    let fields: Vec<TokenStream> = fields(record)
        .map(|field| {
            let (name, text) = (ident(&field.name), field.name.trim_end_matches('_'));
            match field.secret {
                true => {
                    imports.add(Module::Runtime, "Redacted");
                    quote!(.field(#text, &Redacted))
                }
                false => quote!(.field(#text, &self.#name)),
            }
        })
        .collect();
    let additional = record
        .additional
        .as_ref()
        .map(|_| quote!(.field("additional", &self.additional)));
    let allow = allow_deprecated(self::fields(record).any(|field| field.deprecated));
    quote! {
        impl fmt::Debug for #name {
            #allow
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.debug_struct(#text) #(#fields)* #additional .finish()
            }
        }
    }
}

fn decode(definition: &Definition, record: &Record, imports: &mut Imports) -> TokenStream {
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
    quote! {
        impl Decode for #name {
            #allow
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                const FIELDS: &[&str] = &[#(#wires),*];
                #(#slots)*
                #(#told)*
                let mut fields = reader.fields(FIELDS)?;
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
        Scalar::String(_) => quote! { #at => reader.constant(#value), },
        Scalar::Boolean(_) => quote! { #at => reader.constant_bool(#value), },
        Scalar::Integer(_) => quote! { #at => reader.constant_integer(#value), },
    }
}

fn encode(definition: &Definition, record: &Record, imports: &mut Imports) -> TokenStream {
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
                    Scalar::Boolean(_) | Scalar::Integer(_) => {
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
