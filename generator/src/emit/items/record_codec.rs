//! The codecs of a struct.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::record::{allow_deprecated, field_type, fields, initializer};
use crate::emit::assemble::table;
use crate::emit::ty::{ident, literal, model, ty};
use crate::sdk::{Blank, Definition, Field, Fixed, Member, Presence, Record, Scalar};

/// `impl Decode`: one call reads all fields directly into a value that starts blank.
pub(in crate::emit) fn decode(definition: &Definition, record: &Record) -> Vec<TokenStream> {
    let name = model(&definition.name);
    if definition.blank == Blank::Whole
        && let Some(entries) = decoded(record)
    {
        let words = match (named(record).map(wire).any(is_escaped), record.keeps_nulls) {
            (false, false) => quote!(),
            (false, true) => quote!(, fields, nulls),
            (true, false) => quote!(, escaped_fields),
            (true, true) => quote!(, escaped_fields, nulls),
        };
        return vec![quote! { rt::decode_record! { #name #words; #entries } }];
    }
    let allow = allow_deprecated(fields(record).any(|field| field.deprecated));
    let body = match &definition.blank {
        Blank::Whole => in_place(record),
        Blank::Except(held) => in_parts(record, held),
        Blank::Never => in_parts(record, &[]),
    };
    let decode = quote! {
        impl rt::Decode for #name {
            #allow
            #[inline]
            fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> { #body }
        }
    };
    match &definition.blank {
        Blank::Whole => vec![decode, blank(&name, &allow, record)],
        Blank::Except(_) | Blank::Never => vec![decode],
    }
}

/// The table of the macro that implements `Decode` and `Blank`: the name in JSON of each field, and the field or the
/// constant. `None` if the record needs code of its own.
fn decoded(record: &Record) -> Option<TokenStream> {
    if record.additional.is_some() {
        return None;
    }
    let entry = |member: &Member| match member {
        Member::Field(Field {
            tag_path: Some(_), ..
        }) => None,
        Member::Field(field) => Some(format!("{:?}: {},", field.wire, ident(&field.name))),
        Member::Fixed(fixed) => {
            let (kind, value) = (constant_kind(&fixed.value), literal(&fixed.value));
            let optional = if fixed.required { "" } else { " optional" };
            Some(format!("{:?} = {kind} {value}{optional},", fixed.wire))
        }
    };
    let entries: Option<Vec<String>> = named(record).map(entry).collect();
    Some(table(&entries?))
}

/// Whether a name must be escaped in JSON.
fn is_escaped(wire: &str) -> bool {
    wire.contains(|c| matches!(c, '"' | '\\' | '\0'..='\x1f'))
}

/// `impl Blank`: the value from which the decoder starts.
fn blank(name: &TokenStream, allow: &TokenStream, record: &Record) -> TokenStream {
    let fields = fields(record).map(|field| ident(&field.name));
    let additional = record.additional.iter().map(|_| ident("additional"));
    let nulls = record.keeps_nulls.then(|| ident("nulls"));
    let all = fields.chain(additional).chain(nulls);
    quote! {
        impl rt::Blank for #name {
            #allow
            const BLANK: Self = Self { #(#all: rt::Blank::BLANK),* };
        }
    }
}

/// Reads the fields directly into the value.
fn in_place(record: &Record) -> TokenStream {
    let place = |name: &str| {
        let name = ident(name);
        quote!(value.#name)
    };
    let (tags, slots) = slots(record, &place);
    let additional = record.additional.as_ref().map(|_| place("additional"));
    let read = read(record, &slots, additional.as_ref());
    let nulls = record
        .keeps_nulls
        .then(|| quote! { value.nulls = fields.nulls(); });
    let changes = fields(record).next().is_some() || additional.is_some() || record.keeps_nulls;
    let mutable = changes.then(|| quote!(mut));
    quote! {
        #(#tags)*
        let #mutable value = Self::BLANK;
        #read
        #nulls
        Ok(value)
    }
}

/// Reads the fields into variables, because the struct has no blank value.
fn in_parts(record: &Record, held: &[String]) -> TokenStream {
    let place = |name: &str| {
        let local = local(name);
        quote!(#local)
    };
    let (tags, slots) = slots(record, &place);
    let (mut variables, mut values) = (Vec::new(), Vec::new());
    for field in fields(record) {
        let (name, local) = (ident(&field.name), local(&field.name));
        let ty = field_type(field);
        match held.contains(&field.name) {
            false => {
                variables.push(quote! { let mut #local: #ty = rt::Blank::BLANK; });
                values.push(initializer(&name, quote!(#local)));
            }
            true => {
                variables.push(quote! { let mut #local = rt::Held::<#ty>::EMPTY; });
                values.push(quote!(#name: #local.value(reader)?));
            }
        }
    }
    let additional = record.additional.as_ref().map(|_| {
        variables.push(quote! { let mut additional = std::collections::BTreeMap::new(); });
        values.push(quote!(additional));
        quote!(additional)
    });
    let read = read(record, &slots, additional.as_ref());
    let nulls = record.keeps_nulls.then(|| quote!(nulls: fields.nulls()));
    quote! {
        #(#tags)*
        #(#variables)*
        #read
        Ok(Self { #(#values,)* #nulls })
    }
}

/// The call that reads all fields into their slots.
fn read(record: &Record, slots: &[TokenStream], additional: Option<&TokenStream>) -> TokenStream {
    let names: Vec<&str> = named(record).map(wire).collect();
    let is_escaped = names.iter().any(|name| is_escaped(name));
    if !is_escaped && !record.keeps_nulls && additional.is_none() {
        return quote! { reader.record(&[#(#names),*], &mut [#(&mut #slots),*])?; };
    }
    let fields = match is_escaped {
        true => quote!(escaped_fields),
        false => quote!(fields),
    };
    let read = match additional {
        Some(additional) => quote! {
            fields.read_open(reader, &mut [#(&mut #slots),*], &mut #additional)?;
        },
        None => quote! { fields.read(reader, &mut [#(&mut #slots),*])?; },
    };
    quote! {
        let mut fields = reader.#fields(&[#(#names),*])?;
        #read
    }
}

/// The statements that come before the fields are read, and the slot of each field.
fn slots(
    record: &Record,
    place: &dyn Fn(&str) -> TokenStream,
) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let mut tags = Vec::new();
    let slots = named(record).map(|member| match member {
        Member::Fixed(fixed) => constant(fixed),
        Member::Field(field) => {
            let place = place(&field.name);
            match &field.tag_path {
                Some(path) => {
                    let tag = ident(&format!("{}_tag", field.name.trim_end_matches('_')));
                    tags.push(quote! { let #tag = reader.tag(&[#(#path),*])?; });
                    by_tag(&place, &tag, field)
                }
                None => place,
            }
        }
    });
    let slots = slots.collect();
    (tags, slots)
}

/// The members that are read by name. A member that is always null needs no slot.
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

/// The variable that a decoder reads a field into: the field's name, unless the decoder uses it.
fn local(name: &str) -> Ident {
    match name {
        "reader" | "fields" => ident(&format!("{name}_")),
        _ => ident(name),
    }
}

/// The slot of a constant, which checks it.
fn constant(fixed: &Fixed) -> TokenStream {
    let (kind, value) = (ident(constant_kind(&fixed.value)), literal(&fixed.value));
    let constant = quote!(rt::Constant::#kind(#value));
    match fixed.required {
        true => constant,
        false => quote!(#constant.optional()),
    }
}

/// The function of `Constant` for a value.
fn constant_kind(value: &Scalar) -> &'static str {
    match value {
        // A member that is always null has no slot.
        Scalar::Null | Scalar::Number(_) | Scalar::Json(_) => "json",
        Scalar::String(_) => "string",
        Scalar::Boolean(_) => "boolean",
        Scalar::Integer(_) => "integer",
    }
}

/// The slot of a union whose tag is beside it.
fn by_tag(place: &TokenStream, tag: &Ident, field: &Field) -> TokenStream {
    let inner = ty(&field.ty);
    let read = quote!(#inner::decode_by_tag(reader, #tag.as_deref()));
    let read = match field.presence {
        Presence::Required | Presence::RequiredOrEmpty => read,
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => {
            quote!(#read.map(Some))
        }
        Presence::Patch => {
            quote!(#read.map(rt::Patch::Value))
        }
    };
    quote!(rt::By(&mut #place, |reader: &mut rt::Reader<'_>| #read))
}

/// The table of the macro that implements `Encode`: the name in JSON of each field, the writer's function and the field,
/// or the constant. `None` if the record needs code of its own.
fn encoded(record: &Record) -> Option<TokenStream> {
    if record.additional.is_some() {
        return None;
    }
    let mut index = 0;
    let mut entry = |member: &Member| {
        let wire = wire(member);
        let at = index;
        index += 1;
        match member {
            Member::Fixed(fixed) => match &fixed.value {
                Scalar::Null => {
                    // It has no place among the names that are read.
                    index -= 1;
                    Some(format!("{wire:?} = &None::<bool>,"))
                }
                Scalar::String(text) => Some(format!("{wire:?} = {text:?},")),
                Scalar::Boolean(value) => Some(format!("{wire:?} = &{value},")),
                Scalar::Integer(value) => Some(format!("{wire:?} = &{value},")),
                Scalar::Number(_) | Scalar::Json(_) => None,
            },
            Member::Field(field) => {
                let name = ident(&field.name);
                Some(match field.presence {
                    Presence::Required | Presence::RequiredOrEmpty | Presence::Nullable => {
                        format!("{wire:?}: field {name},")
                    }
                    Presence::Optional => format!("{wire:?}: optional {name},"),
                    Presence::Patch => format!("{wire:?}: patch {name},"),
                    Presence::OptionalNullable => {
                        format!("{wire:?}: optional_or_null {name} {at},")
                    }
                })
            }
        }
    };
    let entries: Option<Vec<String>> = record.members.iter().map(&mut entry).collect();
    Some(table(&entries?))
}

/// `impl Encode`.
pub(in crate::emit) fn encode(definition: &Definition, record: &Record) -> TokenStream {
    let name = model(&definition.name);
    if let Some(entries) = encoded(record) {
        return quote! { rt::encode_record! { #name; #entries } };
    }
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
                        quote! { object.field(#wire, &rt::Verbatim(#value)); }
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
        .map(|_| quote! { object.entries(&self.additional); });
    let binding = match lines.is_empty() && additional.is_none() {
        true => quote! { let object = writer.object(); },
        false => quote! { let mut object = writer.object(); },
    };
    let allow = allow_deprecated(fields(record).any(|field| field.deprecated));
    quote! {
        impl rt::Encode for #name {
            #allow
            #[inline]
            fn encode(&self, writer: &mut rt::Writer) {
                #binding
                #(#lines)*
                #additional
                object.end();
            }
        }
    }
}
