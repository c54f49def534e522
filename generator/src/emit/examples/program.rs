//! Examples as whole programs, for the docs pages of an API.

use proc_macro2::TokenStream;
use quote::quote;

use super::{formatted, statements, unwrapped};
use crate::emit::ty::ident;
use crate::sdk::{ClientArgument, Example, Operation, Scheme, Sdk, Secrets};

/// The program of an example; `None` if it is not valid Rust.
pub(in crate::emit) fn program(
    sdk: &Sdk,
    operation: &Operation,
    example: &Example,
) -> Option<String> {
    let client = client(sdk, operation);
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
    let client = client(sdk, sdk.start.last()?);
    let examples = sdk.start.iter().filter_map(|it| it.example.as_ref());
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

/// The expression that creates a client with the credentials of an operation, which programs read from environment
/// variables.
pub(in crate::emit) fn client(sdk: &Sdk, operation: &Operation) -> TokenStream {
    let variable = |what: &str| {
        let name = variable(sdk, what);
        quote!(std::env::var(#name)?)
    };
    let arguments = sdk.client.arguments.iter().map(|argument| match argument {
        ClientArgument::BaseUrl => {
            let url = sdk.client.example.trim_matches('`');
            quote!(#url)
        }
        ClientArgument::Token => variable("access_token"),
        ClientArgument::Key => variable("api_key"),
        ClientArgument::User => {
            let user = variable("user");
            quote!(&#user)
        }
        ClientArgument::Password => variable("password"),
        ClientArgument::Credentials => {
            let schemes = schemes(sdk, operation).into_iter();
            let setters = schemes.map(|scheme| {
                let name = ident(&scheme.name);
                let value = |what: &str| variable(&format!("{}_{what}", scheme.name));
                match scheme.kind.row().secrets {
                    Secrets::UserAndPassword => {
                        let (user, password) = (value("user"), value("password"));
                        quote!(.#name(&#user, #password))
                    }
                    Secrets::Token | Secrets::Key => {
                        let value = variable(&scheme.name);
                        quote!(.#name(#value))
                    }
                    Secrets::Nothing => quote!(),
                }
            });
            quote!(sdk::Credentials::new() #(#setters)*)
        }
    });
    quote!(sdk::Client::new(#(#arguments),*))
}

/// The security schemes of the first set that an operation accepts, or the first scheme of all.
fn schemes<'s>(sdk: &'s Sdk, operation: &Operation) -> Vec<&'s Scheme> {
    let all = &sdk.client.authentication.schemes;
    let own = operation.security.first().into_iter().flatten();
    let own: Vec<&Scheme> = own
        .filter_map(|name| all.iter().find(|scheme| scheme.wire == *name))
        .collect();
    match own.is_empty() {
        true => all.iter().take(1).collect(),
        false => own,
    }
}

/// The name of an environment variable: `POLAR_ACCESS_TOKEN` for the access token of `polar-client`.
fn variable(sdk: &Sdk, what: &str) -> String {
    let name = sdk.package.name.as_str();
    let suffixes = ["-client", "-api", "-sdk"];
    let short = suffixes.iter().find_map(|suffix| name.strip_suffix(suffix));
    let name = format!("{}_{what}", short.unwrap_or(name));
    name.replace('-', "_").trim_end_matches('_').to_uppercase()
}
