//! Selecting the variant of an object: by a tag, by rules, or by similarity.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::arms::{self, Special};
use super::goal::Goal;
use crate::emit::ty::{ident, literal};
use crate::sdk::{Expected, JsonKind, ObjectDispatch, Otherwise, Scalar, Tags, Test, Union};

/// Decodes an object of any variant.
pub(in crate::emit) fn object(dispatch: &ObjectDispatch, goal: &Goal<'_>) -> TokenStream {
    let reads = |index: &usize| goal.reads_object(*index);
    match dispatch {
        ObjectDispatch::Always(only) => reads(only),
        ObjectDispatch::Tag {
            path,
            arms,
            absent,
            other,
        } => {
            let mut read_tag = quote!(reader.tag(&[#(#path),*])?.as_deref());
            let mut kind = "a string";
            let arms: Vec<TokenStream> = arms
                .iter()
                .map(|(tags, arm)| {
                    let read = arm_of(arm, goal);
                    match tags {
                        Tags::Strings(tags) => quote! { Some(#(#tags)|*) => #read, },
                        Tags::Integers(tags) => {
                            read_tag = quote!(reader.integer_tag(&[#(#path),*])?);
                            kind = "an integer";
                            let tags = tags.iter().map(|tag| literal(&Scalar::Integer(*tag)));
                            quote! { Some(#(#tags)|*) => #read, }
                        }
                    }
                })
                .collect();
            let absent = match absent {
                Some(absent) => arm_of(absent, goal),
                None => goal.untagged(path, kind),
            };
            let unknown = match other {
                Some(other) => reads(other),
                None => goal.unknown_tag(path),
            };
            quote! {
                match #read_tag {
                    #(#arms)*
                    Some(_) => #unknown,
                    None => #absent,
                }
            }
        }
        ObjectDispatch::Closest { paths, candidates } => {
            let records = candidates.iter().map(|candidate| {
                let (tests, names) = (candidate.tests.iter().map(test), &candidate.names);
                if paths.is_empty() {
                    return quote!(&[#(#names),*]);
                }
                let can = match candidate.tests.is_empty() {
                    true => quote!(true),
                    false => quote!(#(#tests)&&*),
                };
                let inner = candidate.inner.iter().map(|inner| {
                    let at = Literal::usize_unsuffixed(inner.path);
                    let (within, names) = (&inner.within, &inner.names);
                    match within.is_empty() {
                        true => quote!(probe.strangers(#at, &[#(#names),*])),
                        false => {
                            quote!(probe.strangers_within(#at, &[#(#within),*], &[#(#names),*]))
                        }
                    }
                });
                let strangers = match candidate.inner.is_empty() {
                    true => quote!(0),
                    false => quote!(#(#inner)+*),
                };
                let hints = candidate.hints.iter().map(test);
                quote!((#can, #strangers, &[#(#hints),*], &[#(#names),*]))
            });
            let records = quote!(&[#(#records),*]);
            let last = candidates.last().map(|candidate| candidate.variant);
            let mut places: Vec<(usize, Vec<Literal>)> = Vec::new();
            for (at, candidate) in candidates.iter().enumerate() {
                let at = Literal::usize_unsuffixed(at);
                match places
                    .iter_mut()
                    .find(|(variant, _)| *variant == candidate.variant)
                {
                    Some((_, known)) => known.push(at),
                    None => places.push((candidate.variant, vec![at])),
                }
            }
            let others = places.iter().filter(|(variant, _)| Some(*variant) != last);
            let arms = others.map(|(variant, at)| {
                let read = reads(variant);
                quote! { #(#at)|* => #read, }
            });
            let otherwise = last.as_ref().map(reads);
            let probe = (!paths.is_empty()).then(|| {
                let paths = paths.iter().map(|path| quote!(&[#(#path),*]));
                quote! { let probe = reader.probe(&[#(#paths),*])?; }
            });
            let choose = match (goal, paths.is_empty()) {
                (Goal::Value(_), true) => quote!(closest),
                (Goal::Value(_), false) => quote!(closest_of),
                (Goal::Place(_), true) => quote!(likeliest),
                (Goal::Place(_), false) => quote!(likeliest_of),
            };
            let arms = quote!(#(#arms)* _ => #otherwise,);
            let choice = match goal {
                Goal::Value(_) => quote! {
                    reader.#choose(#records, |reader, place| match place { #arms })
                },
                // Nothing is decoded here, so nothing has to be tried.
                Goal::Place(_) => quote! { match reader.#choose(#records)? { #arms } },
            };
            quote! { #probe #choice }
        }
        ObjectDispatch::Rules {
            paths,
            rules,
            otherwise,
        } => {
            let paths = paths.iter().map(|path| quote!(&[#(#path),*]));
            let rules = rules.iter().map(|(tests, variant)| {
                let (tests, read) = (tests.iter().map(test), reads(variant));
                quote! { if #(#tests)&&* { return #read; } }
            });
            let otherwise = match otherwise {
                Otherwise::Unknown => goal.unknown(),
                Otherwise::Variant(variant) => reads(variant),
            };
            let mut rules = rules.peekable();
            match rules.peek() {
                None => otherwise,
                Some(_) => quote! {
                    let probe = reader.probe(&[#(#paths),*])?;
                    #(#rules)*
                    #otherwise
                },
            }
        }
    }
}

/// The most tags of a method that looks at the tag of an object, of a line each.
const MOST_TAGS: usize = 500;

/// The most variants of a method that decodes an object. Each takes up to six lines.
const MOST_READS: usize = 200;

/// Decodes an object that may also belong to no variant: the body of the method, and the methods that continue it if there
/// are very many variants.
pub(in crate::emit) fn open(
    path: &[String],
    arms: &[(Tags, ObjectDispatch)],
    other: Option<usize>,
    base: &[String],
    union: &Union,
) -> (TokenStream, Vec<TokenStream>) {
    let demand = (!base.is_empty()).then(|| quote! { reader.demand(&[#(#base),*])?; });
    let known = arms.iter().filter_map(|(tags, arm)| match (tags, arm) {
        (Tags::Strings(tags), ObjectDispatch::Always(variant)) => {
            Some((tags, ident(&union.variants.get(*variant)?.name)))
        }
        (_, _) => None,
    });
    let (tags, names): (Vec<_>, Vec<_>) = known.unzip();
    let unknown = Literal::usize_unsuffixed(names.len());
    let (mut by_tag, mut reads) = (Vec::new(), Vec::new());
    for (at, (tags, name)) in tags.iter().zip(&names).enumerate() {
        let at = Literal::usize_unsuffixed(at);
        by_tag.push((quote!(Some(#(#tags)|*)), quote!(&[#at, #unknown])));
        reads.push((quote!(#at), quote!(reader.value().map(Self::#name))));
    }
    let other = other.and_then(|variant| union.variants.get(variant));
    let other = other.map_or(quote!(&[#unknown]), |variant| {
        let name = ident(&variant.name);
        let at = names.iter().position(|known| *known == name);
        let at = Literal::usize_unsuffixed(at.unwrap_or_else(|| {
            let last = names.len() + 1;
            let at = Literal::usize_unsuffixed(last);
            reads.push((quote!(#at), quote!(reader.value().map(Self::#name))));
            last
        }));
        quote!(&[#at, #unknown])
    });
    let rest = Special::Rest(other.clone());
    let ways = arms::divided_at(
        MOST_TAGS,
        "ways",
        &by_tag,
        &rest,
        |name| quote!(Self::#name(tag)),
    );
    let unknown = quote! {{
        #demand
        rt::Unknown::read(reader, &[#(#path),*]).map(Self::Unknown)
    }};
    let reads = arms::divided_at(
        MOST_READS,
        "read_way",
        &reads,
        &Special::Rest(unknown),
        |name| quote!(Self::#name(reader, way)),
    );
    let (own_ways, own_reads) = (&ways.own, &reads.own);
    let tag = quote!(reader.tag(&[#(#path),*])?);
    let choice = match ways.others.is_empty() {
        true => {
            let by_tag = by_tag.iter();
            let by_tag = by_tag.map(|(tags, ways)| quote! { #tags => #ways, });
            quote! {
                let ways: &[usize] = match #tag.as_deref() { #(#by_tag)* Some(_) | None => #other, };
            }
        }
        false => quote! {
            let tag = #tag;
            let tag = tag.as_deref();
            let ways: &[usize] = match tag { #own_ways };
        },
    };
    let more_ways = ways.others.iter().map(|(name, arms)| {
        quote! {
            pub(crate) fn #name(tag: Option<&str>) -> &'static [usize] { match tag { #arms } }
        }
    });
    let more_reads = reads.others.iter().map(|(name, arms)| {
        quote! {
            pub(crate) fn #name(reader: &mut rt::Reader<'_>, way: usize) -> Result<Self, rt::DecodeError> {
                match way { #arms }
            }
        }
    });
    let own = quote! {
        #choice
        reader.first_of(ways, |reader, way| match way { #own_reads })
    };
    (own, more_ways.chain(more_reads).collect())
}

/// The body of an arm of a dispatch, as one expression.
fn arm_of(dispatch: &ObjectDispatch, goal: &Goal<'_>) -> TokenStream {
    let body = object(dispatch, goal);
    match dispatch {
        ObjectDispatch::Always(_) | ObjectDispatch::Tag { .. } => body,
        ObjectDispatch::Rules { .. } | ObjectDispatch::Closest { .. } => quote!({ #body }),
    }
}

fn is_value(at: &Literal, value: &Scalar) -> TokenStream {
    match value {
        Scalar::String(text) => quote!(probe.is_str(#at, #text)),
        Scalar::Boolean(value) => quote!(probe.is_bool(#at, #value)),
        Scalar::Integer(value) => quote!(probe.is_integer(#at, #value)),
        Scalar::Null => quote!(!probe.has(#at)),
        // Dispatch does not depend on these values, so it is enough that there is one.
        Scalar::Number(_) | Scalar::Json(_) => quote!(probe.has(#at)),
    }
}

fn test(test: &Test) -> TokenStream {
    let at = Literal::usize_unsuffixed(test.path);
    match &test.expected {
        Expected::Anything => quote!(probe.has(#at)),
        Expected::Value(value) => is_value(&at, value),
        Expected::OneOf(values) => {
            let tests = values.iter().map(|value| is_value(&at, value));
            quote!((#(#tests)||*))
        }
        Expected::NotNull => quote!(!probe.is_null(#at)),
        Expected::Present => quote!(probe.kind(#at).is_some()),
        Expected::OneOfOrNothing(values) => {
            let tests = values.iter().map(|value| is_value(&at, value));
            quote!(!probe.has(#at) #(|| #tests)*)
        }
        Expected::Kind(kind) => match kind {
            JsonKind::Number => {
                quote!([Some(rt::Kind::Integer), Some(rt::Kind::Number)].contains(&probe.kind(#at)))
            }
            JsonKind::Object | JsonKind::Array | JsonKind::String | JsonKind::Boolean => {
                let kind = kind_name(*kind);
                quote!(probe.kind(#at) == Some(rt::Kind::#kind))
            }
        },
        Expected::KindOrNothing(kind) => {
            let kind = kind_name(*kind);
            quote!(probe.is_or_lacks(#at, rt::Kind::#kind))
        }
    }
}

fn kind_name(kind: JsonKind) -> proc_macro2::Ident {
    ident(match kind {
        JsonKind::Object => "Object",
        JsonKind::Array => "Array",
        JsonKind::String => "String",
        JsonKind::Number => "Number",
        JsonKind::Boolean => "Boolean",
    })
}
