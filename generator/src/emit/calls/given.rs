//! The arguments that a caller passes to an operation, and how their values get into the call.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::ty::{Accepted, accepted, accepted_reference, ident};
use crate::sdk::{
    Accepts, Argument, Body, BodyEncoding, FileCount, GivenHeader, GivenPart, ItemForm,
    PartEncoding, PartForm, Spelling, Style, Target,
};

/// What a caller may pass for a parameter, and a reference to its value.
pub(in crate::emit) fn accepted_argument(argument: &Argument) -> Accepted {
    accepted_reference(&argument.accepts, &argument.ty, &ident(&argument.name))
}

/// The code that puts a value into the call.
pub(in crate::emit) fn put(argument: &Argument, value: &TokenStream) -> TokenStream {
    let wire = &argument.wire;
    match argument.target {
        Target::Path(Spelling {
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
        }) => quote!(.path(#wire, #value)),
        Target::Path(spelling) => {
            let style = style(spelling);
            quote!(.path_with(#wire, #style, #value))
        }
        Target::Query(spelling) => {
            let style = style(spelling);
            quote! { call.query(#wire, #style, #value); }
        }
        Target::QueryEntry => quote! { call.query_entry(#wire, key.as_ref(), #value); },
        Target::Header(spelling) => {
            let style = style(spelling);
            quote! { call.header_parameter(#wire, #style, #value); }
        }
        Target::Cookie(spelling) => {
            let style = style(spelling);
            quote! { call.cookie_parameter(#wire, #style, #value); }
        }
    }
}

pub(in crate::emit) fn style(spelling: Spelling) -> TokenStream {
    let name = ident(spelling.style.runtime());
    let explode = match (spelling.explode, spelling.style.explodes()) {
        (true, false) => quote!(.exploded()),
        (false, true) => quote!(.joined()),
        (true, true) | (false, false) => quote!(),
    };
    let reserved = match spelling.allow_reserved {
        true => quote!(.allow_reserved()),
        false => quote!(),
    };
    quote!(rt::Style::#name #explode #reserved)
}

/// What a caller passes as the body, and the code that puts it into the call.
pub(in crate::emit) struct GivenBody {
    pub(in crate::emit) parameters: Vec<TokenStream>,
    pub(in crate::emit) put: TokenStream,
}

pub(in crate::emit) fn given_body(body: &Body) -> GivenBody {
    let name = ident("body");
    let media_type = &body.media_type;
    let Some(accepts) = &body.accepts else {
        return given_parts(body);
    };
    let reference = accepted_reference(accepts, &body.ty, &name);
    let value = &reference.value;
    let put = match body.encoding {
        BodyEncoding::Json if media_type == "application/json" => quote!(.json(#value)),
        BodyEncoding::Json => quote!(.body(#media_type, rt::json::to_vec(#value))),
        BodyEncoding::Form if body.parts.is_empty() => quote!(.form(#value)),
        BodyEncoding::Form => {
            let table = encodings(&body.parts);
            quote!(.form_with(&[#(#table),*], #value))
        }
        BodyEncoding::Text | BodyEncoding::Bytes => {
            let value = accepted(accepts, &name).value;
            quote!(.body(#media_type, #value))
        }
        BodyEncoding::Items(ItemForm::Parts(form)) => {
            let encoding = body.parts.first();
            let (parts, given) = (part_items(encoding, form), accepted(accepts, &name));
            let value = given.value;
            if !body.first.is_empty() {
                let (mut parameters, first, after) = first_parts(body);
                let ty = given.ty;
                parameters.push(quote!(body: #ty));
                parameters.extend(after);
                let media_type = subtype(body).map(|name| quote!(.media_type(#name)));
                let multipart = quote!(rt::Multipart::new() #media_type #(#first)*);
                return GivenBody {
                    parameters,
                    put: quote!(.multipart(#multipart.part_items(const { #parts }, #value))),
                };
            }
            quote!(.part_stream(#media_type, const { #parts }, #value))
        }
        BodyEncoding::Items(form) => {
            let (form, value) = (item_form(form), accepted(accepts, &name).value);
            quote!(.item_stream(#media_type, #form, #value))
        }
        BodyEncoding::Multipart => return given_parts(body),
        BodyEncoding::Parts => match subtype(body) {
            Some(media_type) => quote!(.multipart(body.media_type(#media_type))),
            None => quote!(.multipart(body)),
        },
    };
    let ty = reference.ty;
    GivenBody {
        parameters: vec![quote!(body: #ty)],
        put,
    }
}

/// How the items of a body are written.
pub(in crate::emit) fn item_form(form: ItemForm) -> TokenStream {
    let name = ident(match form {
        ItemForm::Lines => "Lines",
        ItemForm::Records => "Records",
        ItemForm::Data => "Data",
        ItemForm::Text => "Text",
        ItemForm::Whole => "Whole",
        // They have an encoding instead.
        ItemForm::Parts(_) => "Lines",
    });
    quote!(rt::ItemForm::#name)
}

/// A part that has a type by its position: the parameter, and the code that adds it.
fn first_part(part: &GivenPart) -> (TokenStream, TokenStream) {
    let name = ident(&part.name);
    match &part.accepts {
        Some(accepts) => {
            let is_headed = matches!(accepts, Accepts::SentPart(_));
            let Accepted { ty, value } = match is_headed {
                true => accepted(accepts, &name),
                false => accepted_reference(accepts, &part.ty, &name),
            };
            let method = ident(if is_headed { "sent_part" } else { "part" });
            // The headers of this part are arguments.
            let encoding = PartEncoding {
                required: Vec::new(),
                ..part.encoding.clone()
            };
            let how = part_items(Some(&encoding), part.form);
            (quote!(#name: #ty), quote!(.#method(const { #how }, #value)))
        }
        None => {
            let table = encodings(std::slice::from_ref(&part.encoding));
            (
                quote!(#name: impl Into<rt::Upload>),
                quote!(.encoding(const { &[#(#table),*] }).file("", #name)),
            )
        }
    }
}

/// The parts that have types by their positions: their parameters, the code that adds them, and the parameters of their
/// headers.
fn first_parts(body: &Body) -> (Vec<TokenStream>, Vec<TokenStream>, Vec<TokenStream>) {
    let (mut parameters, mut parts, mut headers) = (Vec::new(), Vec::new(), Vec::new());
    for part in &body.first {
        let (parameter, add) = first_part(part);
        parameters.push(parameter);
        parts.push(add);
        for header in body.headers.iter().filter(|it| it.part == part.name) {
            let (parameter, value) = header_value(header);
            let wire = &header.wire;
            headers.push(parameter);
            parts.push(quote!(.part_header(#wire, #value)));
        }
    }
    (parameters, parts, headers)
}

/// The parameter for a header of a part, and its value.
fn header_value(header: &GivenHeader) -> (TokenStream, TokenStream) {
    let name = ident(&header.name);
    let accepted = accepted_reference(&header.accepts, &header.ty, &name);
    let ty = accepted.ty;
    (quote!(#name: #ty), accepted.value)
}

/// How parts are written whose content is a value.
fn part_items(encoding: Option<&PartEncoding>, form: PartForm) -> TokenStream {
    let make = ident(match form {
        PartForm::Json | PartForm::Bytes => "json",
        PartForm::Text => "text",
    });
    let media_type = encoding.and_then(|encoding| encoding.media_type.as_deref());
    let media_type = media_type.unwrap_or("application/json");
    let headers = encoding.map(|encoding| encoding.headers.as_slice());
    let headers = headers.unwrap_or_default().iter();
    let headers: Vec<_> = headers
        .map(|(name, value)| quote!((#name, #value)))
        .collect();
    let headers = (!headers.is_empty()).then(|| quote!(.headers(&[#(#headers),*])));
    let required = encoding.map(|encoding| encoding.required.as_slice());
    let required = required.filter(|names| !names.is_empty());
    let required = required.map(|names| quote!(.required(&[#(#names),*])));
    quote!(rt::PartItems::#make(#media_type) #headers #required)
}

/// A body of several parts: the value, if there is one, then the files, then the headers of parts.
fn given_parts(body: &Body) -> GivenBody {
    let (mut parameters, mut parts, mut after) = first_parts(body);
    if !body.parts.is_empty() {
        let table = encodings(&body.parts);
        parts.push(quote!(.encoding(const { &[#(#table),*] })));
    }
    for header in body.headers.iter().filter(|_| body.first.is_empty()) {
        let (part, wire) = (&header.part, &header.wire);
        let (parameter, value) = header_value(header);
        after.push(parameter);
        parts.push(quote!(.header(#part, #wire, #value)));
    }
    if let Some(accepts) = &body.accepts {
        let name = ident("body");
        let Accepted { ty, value } = match accepts {
            Accepts::SentFields(_) => accepted(accepts, &name),
            _ => accepted_reference(accepts, &body.ty, &name),
        };
        let method = ident(match accepts {
            Accepts::SentFields(_) => "sent_fields",
            _ => "fields",
        });
        parameters.push(quote!(body: #ty));
        parts.push(quote!(.#method(#value)));
    }
    for file in &body.files {
        let (name, wire) = (ident(&file.name), &file.wire);
        let (ty, part) = match file.count {
            FileCount::One => (quote!(impl Into<rt::Upload>), quote!(.file(#wire, #name))),
            FileCount::Optional => (quote!(Option<rt::Upload>), quote!(.files(#wire, #name))),
            FileCount::Many => (
                quote!(impl IntoIterator<Item = rt::Upload>),
                quote!(.files(#wire, #name)),
            ),
        };
        parameters.push(quote!(#name: #ty));
        parts.push(part);
    }
    parameters.extend(after);
    let media_type = subtype(body).map(|name| quote!(.media_type(#name)));
    GivenBody {
        parameters,
        put: quote!(.multipart(rt::Multipart::new() #media_type #(#parts)*)),
    }
}

/// The media type of a body of several parts, if it is not `multipart/form-data`.
fn subtype(body: &Body) -> Option<&str> {
    let name = body.media_type.as_str();
    (!matches!(name, "multipart/form-data" | "multipart/*")).then_some(name)
}

/// The table of how properties are encoded.
fn encodings(parts: &[PartEncoding]) -> Vec<TokenStream> {
    let mut row = |part: &PartEncoding| {
        let name = &part.property;
        let media_type = part
            .media_type
            .iter()
            .map(|name| quote!(.media_type(#name)));
        let style = part.style.map(|spelling| {
            let style = style(spelling);
            quote!(.style(#style))
        });
        let headers = part.headers.iter();
        let headers: Vec<_> = headers
            .map(|(name, value)| quote!((#name, #value)))
            .collect();
        let headers = (!headers.is_empty()).then(|| quote!(.headers(&[#(#headers),*])));
        quote!(rt::Encoding::new(#name) #(#media_type)* #style #headers)
    };
    parts.iter().map(&mut row).collect()
}
