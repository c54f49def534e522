//! The sentences about clients: constructors, credentials, servers.

/// The docs of a client's constructor. `credentials` and `url` are sentences about its arguments.
pub(crate) fn new_client(credentials: Option<&str>, url: Option<&str>) -> String {
    let mut text = "Creates a client with the default settings.\n\nThis never fails: invalid credentials or settings are reported by the first call.".to_owned();
    if let Some(sentence) = credentials {
        text.push(' ');
        text.push_str(sentence);
    }
    if let Some(paragraph) = url {
        text.push_str("\n\n");
        text.push_str(paragraph);
    }
    text
}

/// The docs of the constructor of a client without credentials.
pub(crate) fn anonymous_client(url: Option<&str>) -> String {
    let text = "Creates a client without credentials and with the default settings, for operations that need none: see their docs. Other operations are also sent without credentials, unless the call sets its own.\n\nFor other settings, pass [`Credential::none`] to the builder.";
    match url {
        Some(url) => format!("{text}\n\n{url}"),
        None => text.to_owned(),
    }
}

pub(crate) fn client_builder(url: Option<&str>) -> String {
    let text = "Creates a builder, to configure the client.";
    match url {
        Some(url) => format!("{text}\n\n{url}"),
        None => text.to_owned(),
    }
}

pub(crate) const EMPTY_TOKEN: &str =
    "With an empty token, only calls that need no token, or set their own, succeed.";
pub(crate) const EMPTY_KEY: &str =
    "With an empty key, only calls that need no key, or set their own, succeed.";
pub(crate) const SEVERAL_CREDENTIALS: &str = "The API accepts several credentials: [`Credentials`] has a method for each, and each call sends those that it needs.";

/// The docs of a base URL that callers must pass, because the document has only a path.
pub(crate) fn whole_url(code: &str) -> String {
    format!(
        "The document does not name a host: `base_url` is the full URL of the server, including the path, such as {code}."
    )
}

pub(crate) const CLIENT_CREDENTIALS: &str = "Returns a credential that exchanges a client ID and a client secret for tokens (OAuth 2.0 client credentials), at the token endpoint of the API.";
pub(crate) const TOKEN_LOGIN: &str = "Tokens are requested from the token endpoint of the API, with a client ID and a client secret (OAuth 2.0 client credentials).";

/// The docs of the setters of credentials; `code` is the name of the security scheme.
pub(crate) fn set_bearer(code: &str) -> String {
    format!("Sets the bearer token for {code}.")
}

pub(crate) fn set_basic(code: &str) -> String {
    format!("Sets the user name and the password for {code}.")
}

pub(crate) fn set_authorization(code: &str, word: &str) -> String {
    format!("Sets the credential for {code}, sent in the header `authorization` after {word}.")
}

pub(crate) fn set_header_key(code: &str, header: &str) -> String {
    format!("Sets the key for {code}, sent in the header {header}.")
}

pub(crate) fn set_query_key(code: &str, parameter: &str) -> String {
    format!("Sets the key for {code}, sent in the query parameter {parameter}.")
}

pub(crate) fn set_cookie_key(code: &str, cookie: &str) -> String {
    format!("Sets the key for {code}, sent in the cookie {cookie}.")
}

/// Servers and environments.
pub(crate) const SERVERS: &str = "The servers of the API.";
pub(crate) const DEFAULT_SERVER: &str = "Returns the first server of the document.";
pub(crate) const NEW_SERVER: &str = "Creates the server, with the default of each variable.";
pub(crate) const SET_SERVER: &str = "Sets the server that requests are sent to.";
pub(crate) const SET_CALL_SERVER: &str =
    "Sets the server that this request is sent to, overriding the client's.";
pub(crate) const ENVIRONMENTS: &str = "The environments of the API.";
pub(crate) const SET_ENVIRONMENT: &str = "Sets the environment that requests are sent to.";
pub(crate) const BASE_URL: &str =
    "Returns the base URL, to which the paths of operations are appended.";

pub(crate) fn server(code: &str) -> String {
    format!("The server at {code}.")
}

pub(crate) fn server_variable(code: &str) -> String {
    format!("Sets the variable {code} of the URL.")
}

/// The docs of `Client::from_env`.
#[must_use]
pub(crate) fn from_env(token: Option<&str>, base_url: Option<&str>, needs_url: bool) -> String {
    let mut text = String::from("Creates a client from environment variables:");
    let mut required = Vec::new();
    if let Some(name) = token {
        text.push_str(&format!(" the credential is in `{name}`"));
        required.push(format!("`{name}`"));
    }
    if let Some(name) = base_url {
        let and = if token.is_some() { ", and" } else { "" };
        let when = if needs_url { "" } else { ", if it is set" };
        text.push_str(&format!("{and} the base URL is in `{name}`{when}"));
        if needs_url {
            required.push(format!("`{name}`"));
        }
    }
    let lacking = match required.as_slice() {
        [] => String::new(),
        names => format!("{} is not set, or ", names.join(" or ")),
    };
    format!("{text}.\n\n# Errors\nReturns an error if {lacking}a setting is invalid.")
}

/// The docs of `ClientBuilder::DEFAULT_TIMEOUT`.
pub(crate) const DEFAULT_TIMEOUT: &str =
    "The default timeout of a whole call, including all attempts and the waits between them.";
/// The docs of `ClientBuilder::DEFAULT_READ_TIMEOUT`.
pub(crate) const DEFAULT_READ_TIMEOUT: &str = "How long a call waits for more data by default.";
/// The docs of `ClientBuilder::DEFAULT_CONNECT_TIMEOUT`.
pub(crate) const DEFAULT_CONNECT_TIMEOUT: &str = "The default connect timeout.";
/// The docs of `ClientBuilder::DEFAULT_RETRIES`.
pub(crate) const DEFAULT_RETRIES: &str = "How failed requests are retried by default.";

/// A part of a file that would be too long.
pub(crate) const MODULE_PART: &str =
    "More items of the module around this one, which has all of their names.";
