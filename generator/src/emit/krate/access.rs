//! How a client is made: its constructors, its credentials, the server that callers choose.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::assemble::docs;
use crate::emit::ty::ident;
use crate::sdk::{Client, ClientArgument, Form, Scheme, SchemeKind};
use crate::sentences;

/// `Client::new` and `Client::builder`.
pub(in crate::emit) fn constructors(client: &Client) -> TokenStream {
    let needs_url = client.base_url.is_empty();
    let given = client.arguments.iter().copied().map(parameter);
    let (arguments, types): (Vec<_>, Vec<_>) = given.unzip();
    let parameters = quote!(#(#arguments: #types),*);
    let (credentials, about) = self::given(client);
    let url = needs_url.then(|| sentences::whole_url(&client.example));
    let new = docs(&sentences::new_client(about, url.as_deref()));
    let builder = docs(&sentences::client_builder(url.as_deref()));
    let set_url = needs_url.then(|| quote!(.base_url(base_url)));
    let default = client.arguments.is_empty().then(|| {
        quote! {
            impl Default for rt::Client {
                fn default() -> Self { Self::new() }
            }
        }
    });
    quote! {
        impl rt::Client {
            #new
            #[must_use]
            pub fn new(#parameters) -> Self {
                Self::from_config(Self::builder(#(#arguments),*).config())
            }

            #builder
            pub fn builder(#parameters) -> rt::ClientBuilder {
                rt::ClientBuilder::new(#credentials)#set_url
            }
        }
        #default
    }
}

/// A parameter of the constructors.
fn parameter(argument: ClientArgument) -> (Ident, TokenStream) {
    let (name, ty) = match argument {
        ClientArgument::BaseUrl => ("base_url", quote!(impl Into<String>)),
        ClientArgument::Token => ("token", quote!(impl Into<rt::Credential>)),
        ClientArgument::Key => ("key", quote!(impl Into<rt::Credential>)),
        ClientArgument::User => ("user", quote!(&str)),
        ClientArgument::Password => ("password", quote!(impl Into<rt::Secret>)),
        ClientArgument::Credentials => ("credentials", quote!(rt::Credentials)),
    };
    (ident(name), ty)
}

/// The credentials made of the parameters, and what is to be known of them.
fn given(client: &Client) -> (TokenStream, Option<&'static str>) {
    match &client.access.form {
        Form::Nothing => (quote!(rt::Credential::none()), None),
        Form::One(SchemeKind::Bearer { .. }) => {
            (quote!(token.into()), Some(sentences::EMPTY_TOKEN))
        }
        Form::One(SchemeKind::Basic) => (
            quote!(rt::Credential::basic(user, password.into().expose())),
            None,
        ),
        Form::One(
            SchemeKind::Authorization(_)
            | SchemeKind::Header(_)
            | SchemeKind::Query(_)
            | SchemeKind::Cookie(_),
        ) => (quote!(key.into()), Some(sentences::EMPTY_KEY)),
        Form::Several => (quote!(credentials), Some(sentences::SEVERAL_CREDENTIALS)),
    }
}

/// The setters of the credentials, where there are several; or what gives tokens to programs.
pub(in crate::emit) fn credentials(client: &Client) -> TokenStream {
    let access = &client.access;
    match &access.form {
        Form::Nothing => quote!(),
        Form::One(_) => {
            let Some(url) = access.schemes.iter().find_map(token_url) else {
                return quote!();
            };
            let doc = docs(sentences::CLIENT_CREDENTIALS);
            quote! {
                #doc
                pub fn client_credentials(client_id: impl Into<String>, client_secret: impl Into<rt::Secret>) -> rt::ClientCredentials {
                    rt::ClientCredentials::new(#url, client_id, client_secret)
                }
            }
        }
        Form::Several => {
            let setters = access.schemes.iter().map(setter);
            quote! { impl rt::Credentials { #(#setters)* } }
        }
    }
}

fn setter(scheme: &Scheme) -> TokenStream {
    let (doc, name, wire) = (docs(&scheme.docs), ident(&scheme.name), &scheme.wire);
    let (parameters, credential) = match &scheme.kind {
        SchemeKind::Bearer { .. } => (quote!(token: impl Into<rt::Credential>), quote!(token)),
        SchemeKind::Basic => (
            quote!(user: &str, password: impl Into<rt::Secret>),
            quote!(rt::Credential::basic(user, password.into().expose())),
        ),
        SchemeKind::Authorization(_)
        | SchemeKind::Header(_)
        | SchemeKind::Query(_)
        | SchemeKind::Cookie(_) => (
            quote!(key: impl Into<rt::Secret>),
            of_text(&scheme.kind, &quote!(key)),
        ),
    };
    let login = token_url(scheme).zip(scheme.login.as_deref()).map(|(url, login)| {
        let (doc, login) = (
            docs(&format!("{}\n\n{}", scheme.docs, sentences::TOKEN_LOGIN)),
            ident(login),
        );
        quote! {
            #doc
            #[must_use]
            pub fn #login(self, client_id: impl Into<String>, client_secret: impl Into<rt::Secret>) -> Self {
                self.with(#wire, rt::ClientCredentials::new(#url, client_id, client_secret))
            }
        }
    });
    quote! {
        #doc
        #[must_use]
        pub fn #name(self, #parameters) -> Self { self.with(#wire, #credential) }
        #login
    }
}

/// A credential of a text.
fn of_text(kind: &SchemeKind, text: &TokenStream) -> TokenStream {
    match kind {
        SchemeKind::Bearer { .. } => quote!(rt::Credential::bearer(#text)),
        SchemeKind::Basic => quote!(rt::Credential::basic(#text.expose(), "")),
        SchemeKind::Authorization(scheme) => quote!(rt::Credential::authorization(#scheme, #text)),
        SchemeKind::Header(name) => quote!(rt::Credential::header(#name, #text)),
        SchemeKind::Query(name) => quote!(rt::Credential::query(#name, #text)),
        SchemeKind::Cookie(name) => quote!(rt::Credential::cookie(#name, #text)),
    }
}

fn token_url(scheme: &Scheme) -> Option<&str> {
    match &scheme.kind {
        SchemeKind::Bearer { token_url } => token_url.as_deref(),
        SchemeKind::Basic
        | SchemeKind::Authorization(_)
        | SchemeKind::Header(_)
        | SchemeKind::Query(_)
        | SchemeKind::Cookie(_) => None,
    }
}

/// `host::credential`.
pub(in crate::emit) fn host(client: &Client) -> TokenStream {
    let credential = match &client.access.form {
        Form::Nothing | Form::Several => quote!(rt::Credential::bearer(text)),
        Form::One(kind) => of_text(kind, &quote!(text)),
    };
    let doc = docs(sentences::TEXT_CREDENTIAL);
    quote! {
        #doc
        pub(crate) fn credential(text: rt::Secret) -> rt::Credential { #credential }
    }
}
