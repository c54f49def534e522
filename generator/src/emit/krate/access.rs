//! How a client is created: its constructors, its credentials, and the server that callers choose.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::assemble::docs;
use crate::emit::ty::ident;
use crate::sdk::{Client, ClientArgument, Credentials, Scheme, SchemeKind, Secrets, Variables};
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
    let default = client.has_default.then(|| {
        quote! {
            impl Default for rt::Client {
                fn default() -> Self { Self::new() }
            }
        }
    });
    let anonymous = client.has_anonymous.then(|| {
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
    let from_env = client
        .variables
        .as_ref()
        .map(|variables| from_env(client, variables));
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
        #from_env
    }
}

/// `Client::from_env`, which reads environment variables.
fn from_env(client: &Client, variables: &Variables) -> TokenStream {
    let doc = docs(&sentences::from_env(
        variables.token.as_deref(),
        variables.base_url.as_deref(),
        client.base_url.is_empty(),
    ));
    let required = |name: &str| {
        let message = format!("the environment variable `{name}` is not set, or is not Unicode");
        quote!(std::env::var(#name).map_err(|_| rt::Error::setup(#message))?)
    };
    let arguments = client
        .arguments
        .iter()
        .filter_map(|argument| match argument {
            ClientArgument::BaseUrl => variables.base_url.as_deref().map(required),
            ClientArgument::Token | ClientArgument::Key => variables.token.as_deref().map(required),
            ClientArgument::User | ClientArgument::Password | ClientArgument::Credentials => None,
        });
    let builder = quote!(Self::builder(#(#arguments),*));
    let optional = variables
        .base_url
        .as_ref()
        .filter(|_| !client.base_url.is_empty());
    let body = match optional {
        None => quote! { #builder.build() },
        Some(name) => quote! {
            let builder = #builder;
            match std::env::var(#name) {
                Ok(base_url) if !base_url.is_empty() => builder.base_url(base_url).build(),
                _ => builder.build(),
            }
        },
    };
    quote! {
        impl rt::Client {
            #doc
            pub fn from_env() -> Result<Self, rt::Error> { #body }
        }
    }
}

/// The defaults of the settings that callers can change.
pub(in crate::emit) fn defaults(client: &Client) -> TokenStream {
    let defaults = &client.defaults;
    let limits = [
        (
            "DEFAULT_TIMEOUT",
            sentences::DEFAULT_TIMEOUT,
            defaults.timeout,
        ),
        (
            "DEFAULT_READ_TIMEOUT",
            sentences::DEFAULT_READ_TIMEOUT,
            defaults.read_timeout,
        ),
        (
            "DEFAULT_CONNECT_TIMEOUT",
            sentences::DEFAULT_CONNECT_TIMEOUT,
            defaults.connect_timeout,
        ),
    ];
    let limits = limits.into_iter().map(|(name, doc, limit)| {
        let (doc, name) = (docs(doc), ident(name));
        let millis = Literal::u128_unsuffixed(limit.as_millis());
        let seconds = Literal::u64_unsuffixed(limit.as_secs());
        let limit = match limit.subsec_millis() {
            0 => quote!(std::time::Duration::from_secs(#seconds)),
            _ => quote!(std::time::Duration::from_millis(#millis)),
        };
        quote! { #doc pub const #name: std::time::Duration = #limit; }
    });
    let doc = docs(sentences::DEFAULT_RETRIES);
    let retries = defaults.max_retries.map(|count| {
        let count = Literal::u32_unsuffixed(count);
        quote!(.max_retries(#count))
    });
    quote! {
        impl rt::ClientBuilder {
            #(#limits)*
            #doc
            pub const DEFAULT_RETRIES: rt::Retries = rt::Retries::new()#retries;
        }
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

/// The credentials made from the parameters, and a note on them for the docs.
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

/// The setters of the credentials if there are several; otherwise the function for client credentials, if there is a
/// token endpoint.
pub(in crate::emit) fn credentials(client: &Client) -> TokenStream {
    let authentication = &client.authentication;
    match &authentication.credentials {
        Credentials::None => quote!(),
        Credentials::One(_) => {
            let Some(url) = &client.token_url else {
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

/// The credential made from the caller's values.
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
