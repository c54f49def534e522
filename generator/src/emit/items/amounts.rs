//! The methods of structs that return amounts of money.

use proc_macro2::TokenStream;
use quote::quote;

use super::deprecation;
use super::record::allow_deprecated;
use crate::emit::assemble::docs;
use crate::emit::ty::{ident, model};
use crate::sdk::{Amount, Definition, Record};
use crate::sentences;

/// The methods of a struct, if it has amounts.
pub(super) fn amounts(definition: &Definition, record: &Record) -> Option<TokenStream> {
    let methods = record.amounts.iter().map(method);
    let model = model(&definition.name);
    (!record.amounts.is_empty()).then(|| {
        quote! { impl #model { #(#methods)* } }
    })
}

fn method(amount: &Amount) -> TokenStream {
    let (method, field) = (ident(&amount.method), ident(&amount.field));
    let currency = ident(&amount.currency.field);
    let doc = docs(&sentences::amount(&amount.field, &amount.currency.field));
    let (deprecated, allow) = (
        deprecation(amount.deprecated),
        allow_deprecated(amount.deprecated),
    );
    let minor = match amount.nullable {
        true => quote!(self.#field?),
        false => quote!(self.#field),
    };
    let code = match (amount.currency.nullable, amount.currency.is_enum) {
        (false, false) => quote!(&self.#currency),
        (false, true) => quote!(self.#currency.as_str()),
        (true, false) => quote!(self.#currency.as_deref()?),
        (true, true) => quote!(self.#currency.as_ref()?.as_str()),
    };
    quote! {
        #doc
        #deprecated
        #allow
        #[must_use]
        #[inline]
        pub fn #method(&self) -> Option<rt::Money> { rt::Money::new(#minor, #code) }
    }
}
