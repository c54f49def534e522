//! Examples as whole programs, for the docs pages of an API.

use proc_macro2::TokenStream;
use quote::quote;

use super::{formatted, statements, unwrapped};
use crate::emit::ty::ident;
use crate::sdk::{Example, Sdk, ShownArgument};

/// The program of an example; `None` if it is not valid Rust.
pub(in crate::emit) fn program(sdk: &Sdk, example: &Example) -> Option<String> {
    let client = client(example);
    let statements = statements(example);
    let allow = example.deprecated.then(|| quote!(#[allow(deprecated)]));
    let code = formatted(
        &quote! {
            #[tokio::main]
            #allow
            async fn main() -> Result<(), Box<dyn std::error::Error>> {
                let client = #client;
                #statements
                Ok(())
            }
        },
        sdk,
    )?;
    let mut out = String::new();
    for line in unwrapped(&code) {
        out.push_str(&line);
        out.push('\n');
        if line.starts_with("    let client = ") && line.ends_with(';') {
            out.push('\n');
        }
    }
    Some(out)
}

/// The quick start on the front page: a client and one or two calls; `None` if there is nothing to call.
pub(in crate::emit) fn quick_start(sdk: &Sdk) -> Option<String> {
    let code = formatted(&starting(sdk)?, sdk)?;
    let mut out = String::new();
    for line in unwrapped(&code) {
        if line.trim() != SEPARATOR {
            out.push_str(&line);
        }
        out.push('\n');
        if line.starts_with("    let client = ") && line.ends_with(';') {
            out.push('\n');
        }
    }
    Some(out)
}

/// A statement that stands for a blank line.
const SEPARATOR: &str = "();";

/// The function of the quick start.
pub(in crate::emit) fn starting(sdk: &Sdk) -> Option<TokenStream> {
    // If any operation needs credentials, the one that creates something does.
    let examples = sdk.front.start.iter().filter_map(|it| it.example.as_ref());
    let client = client(examples.clone().next_back()?);
    let calls = examples.enumerate().map(|(place, example)| {
        let (separator, calls) = ((place > 0).then(|| quote!(();)), statements(example));
        quote! { #separator #calls }
    });
    Some(quote! {
        async fn quick_start() -> Result<(), Box<dyn std::error::Error>> {
            let client = #client;
            #(#calls)*
            Ok(())
        }
    })
}

/// The expression that creates the client of an example.
pub(in crate::emit) fn client(example: &Example) -> TokenStream {
    let arguments = example.client.iter().map(argument);
    quote!(sdk::Client::new(#(#arguments),*))
}

fn argument(argument: &ShownArgument) -> TokenStream {
    match argument {
        ShownArgument::Url(url) => quote!(#url),
        ShownArgument::Variable(name) => quote!(std::env::var(#name)?),
        ShownArgument::User(name) => quote!(&std::env::var(#name)?),
        ShownArgument::Credentials(credentials) => {
            let setters = credentials.iter().map(|credential| {
                let name = ident(&credential.setter);
                let arguments = credential.arguments.iter().map(self::argument);
                quote!(.#name(#(#arguments),*))
            });
            quote!(sdk::Credentials::new() #(#setters)*)
        }
    }
}
