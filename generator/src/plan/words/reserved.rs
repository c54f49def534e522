//! Names that services, their methods and their builders cannot have.

/// What a service's file has from the runtime, so that no service can be called so.
pub(in crate::plan) const RUNTIME: &[&str] = &[
    "ApiError",
    "Body",
    "Bytes",
    "Call",
    "Client",
    "ClientBuilder",
    "ClientCredentials",
    "Credential",
    "Credentials",
    "Encoding",
    "Environment",
    "Error",
    "ErrorReply",
    "Method",
    "Multipart",
    "OneOrMany",
    "OpenTuple",
    "Operation",
    "Reply",
    "Secret",
    "Self_",
    "Server",
    "Style",
    "Timestamp",
    "Upload",
    "Uuid",
    "Vec",
    "String",
];

/// The methods that every builder has.
pub(in crate::plan) const BUILDER: &[&str] = &[
    "blocking",
    "body",
    "call",
    "clone",
    "extra_query",
    "header",
    "items",
    "pages",
    "read_timeout",
    "retries",
    "self",
    "send",
    "send_blocking",
    "send_events",
    "send_lines",
    "send_response",
    "send_response_blocking",
    "send_stream",
    "server",
    "timeout",
    "token",
];

/// What the client calls its own methods and modules, so that no service can.
pub(in crate::plan) const CLIENT: &[&str] = &[
    "blocking",
    "builder",
    "clone",
    "config",
    "default",
    "from_config",
    "mod_",
    "new",
    "request",
];

/// Methods that every type has from the prelude, and that take the value itself: on a value, they are called in place of its
/// own methods of these names, which take a reference.
pub(in crate::plan) const BY_VALUE: &[&str] = &["into", "try_into"];
