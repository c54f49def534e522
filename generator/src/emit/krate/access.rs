//! How a client is made: its constructors, its credentials, the server that callers choose.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::assemble::docs;
use crate::emit::ty::ident;
use crate::sdk::{Client, ClientArgument, Credentials, Scheme, SchemeKind, Secrets};
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
    // Without credentials, `new` is that already.
    let anonymous = (client.authentication.credentials != Credentials::None).then(|| {
        let doc = docs(&sentences::anonymous_client(url.as_deref()));
        let parameter = needs_url.then(|| quote!(base_url: impl Into<String>));
        quote! {
            #doc
            #[must_use]
            pub fn anonymous(#parameter) -> Self {
                Self::from_config(rt::ClientBuilder::new(rt::Credential::none())#set_url.config())
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

            #anonymous
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
    let kind = match &client.authentication.credentials {
        Credentials::None => return (quote!(rt::Credential::none()), None),
        Credentials::One(kind) => kind,
        Credentials::PerScheme => {
            return (quote!(credentials), Some(sentences::SEVERAL_CREDENTIALS));
        }
    };
    match kind.row().secrets {
        Secrets::Nothing => (quote!(rt::Credential::none()), None),
        Secrets::Token => (quote!(token.into()), Some(sentences::EMPTY_TOKEN)),
        Secrets::UserAndPassword => (
            credential(kind, &quote!(user, password.into().expose())),
            None,
        ),
        Secrets::Key => (quote!(key.into()), Some(sentences::EMPTY_KEY)),
    }
}

/// The setters of the credentials, where there are several; or what gives tokens to programs.
pub(in crate::emit) fn credentials(client: &Client) -> TokenStream {
    let authentication = &client.authentication;
    match &authentication.credentials {
        Credentials::None => quote!(),
        Credentials::One(_) => {
            let Some(url) = authentication
                .schemes
                .iter()
                .find_map(|scheme| scheme.kind.token_url())
            else {
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
        Credentials::PerScheme => {
            let setters = authentication.schemes.iter().map(setter);
            quote! { impl rt::Credentials { #(#setters)* } }
        }
    }
}

fn setter(scheme: &Scheme) -> TokenStream {
    let (doc, name, wire) = (docs(&scheme.docs), ident(&scheme.name), &scheme.wire);
    let (parameters, credential) = match scheme.kind.row().secrets {
        Secrets::Nothing => return quote!(),
        Secrets::Token => (quote!(token: impl Into<rt::Credential>), quote!(token)),
        Secrets::UserAndPassword => (
            quote!(user: &str, password: impl Into<rt::Secret>),
            credential(&scheme.kind, &quote!(user, password.into().expose())),
        ),
        Secrets::Key => (
            quote!(key: impl Into<rt::Secret>),
            credential(&scheme.kind, &quote!(key)),
        ),
    };
    let login = scheme.kind.token_url().zip(scheme.login.as_deref()).map(|(url, login)| {
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

/// The credential of what callers give.
fn credential(kind: &SchemeKind, given: &TokenStream) -> TokenStream {
    let row = kind.row();
    let (constructor, word) = (ident(row.constructor), row.word.iter());
    quote!(rt::Credential::#constructor(#(#word,)* #given))
}

/// `host::credential`.
pub(in crate::emit) fn host(client: &Client) -> TokenStream {
    let credential = match &client.authentication.credentials {
        Credentials::None | Credentials::PerScheme => quote!(rt::Credential::bearer(text)),
        Credentials::One(kind) => match kind.row().secrets {
            Secrets::UserAndPassword => credential(kind, &quote!(text.expose(), "")),
            Secrets::Nothing | Secrets::Token | Secrets::Key => credential(kind, &quote!(text)),
        },
    };
    let doc = docs(sentences::TEXT_CREDENTIAL);
    quote! {
        #doc
        pub(crate) fn credential(text: rt::Secret) -> rt::Credential { #credential }
    }
}
