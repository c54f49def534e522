//! Names that what the document names cannot have.
//!
//! Methods are reserved because two of one name do not compile: those of the runtime are read from its sources. Types need
//! none of this, for a file keeps the whole path of one of two things that have one name (`emit::assemble`). The lists of
//! types are those of the time before; their words stay, for users have written `DateModel` and `ClientApi`. Nothing is
//! added to them.

use crate::runtime;

/// Types of services that have `Api` behind their names.
pub(in crate::plan) const SERVICES: &[&str] = &[
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
    "ErrorResponse",
    "Method",
    "Multipart",
    "OneOrMany",
    "OpenTuple",
    "Operation",
    "RawResponse",
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

/// Types of builders that have a number behind their names.
pub(in crate::plan) const BUILDERS: &[&str] = &[
    "Body",
    "Call",
    "Client",
    "Encoding",
    "Error",
    "ErrorResponse",
    "Method",
    "Operation",
    "RawResponse",
    "Style",
];

/// Types of models that have `Model` behind their names.
pub(in crate::plan) const MODELS: &[&str] = &[
    "BTreeMap",
    "Box",
    "Bytes",
    "Date",
    "Decode",
    "DecodeError",
    "Default",
    "Encode",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "AsRef",
    "Kind",
    "None",
    "Null",
    "Nulls",
    "Number",
    "Ok",
    "OneOrMany",
    "OpenTuple",
    "Option",
    "Patch",
    "RawJson",
    "Reader",
    "Redacted",
    "Result",
    "Self",
    "Some",
    "String",
    "Timestamp",
    "Unknown",
    "UnknownValue",
    "Uuid",
    "Vec",
    "Writer",
];

/// The methods that a builder has beside its setters.
pub(in crate::plan) fn builder_methods() -> Vec<&'static str> {
    let own = [
        "blocking",
        "body",
        "call",
        "clone",
        "self",
        "send_events",
        "send_lines",
        "server",
    ];
    let shared = runtime::builder_methods().iter().copied();
    shared.chain(own).collect()
}

/// Whether the client has a method or a module of this name, so that no service can have it.
pub(in crate::plan) fn is_client_method(name: &str) -> bool {
    let own = ["blocking", "builder", "clone", "default", "mod_", "new"];
    own.contains(&name) || runtime::client_methods().contains(&name)
}

/// Methods that every type has from the prelude, and that take the value itself: on a value, they are called in place of its
/// own methods of these names, which take a reference.
pub(in crate::plan) const BY_VALUE: &[&str] = &["into", "try_into"];
