//! The sentences that the generator adds to those of the document. They are all here, so that their style is the same.
//!
//! Arguments named `code` are already in backticks.

mod bodies;
mod client;
mod front;
mod traits;

pub(crate) use bodies::*;
pub(crate) use client::*;
pub(crate) use front::*;
pub(crate) use traits::*;

/// A record's constructor with arguments.
pub(crate) const NEW: &str = "Creates a value from its required fields.";
/// A record's constructor without arguments.
pub(crate) const NEW_EMPTY: &str = "Creates a value with no fields set.";
/// The field of a record for all properties without a field.
pub(crate) const ADDITIONAL: &str = "Additional properties, by name.";
/// The setter of an additional property.
pub(crate) const SET_ADDITIONAL: &str = "Sets an additional property.";
/// The setter of one entry of a field that is a map.
pub(crate) const SET_ENTRY: &str = "Sets one entry, and keeps those that are set.";
/// The field of a wrapper.
pub(crate) const INNER: &str = "The inner value.";
/// The variant of a union for values that the document does not describe.
pub(crate) const UNKNOWN_VARIANT: &str =
    "A variant unknown to this version, preserved as raw JSON.";
/// The variant of an enum of strings for values that the document does not list.
pub(crate) const UNKNOWN_VALUE: &str = "A value unknown to this version, preserved as received.";
/// The number of a value of an enum of whole numbers.
pub(crate) const AS_I64: &str = "Returns the number that the API uses for this value.";
/// The variant of an enum for the empty string.
pub(crate) const EMPTY_STRING: &str = "The empty string.";
/// The note on a deprecated item.
pub(crate) const DEPRECATED: &str = "deprecated by the API";
/// The paragraph on a deprecated type.
pub(crate) const DEPRECATED_TYPE: &str = "Deprecated by the API.";

/// The value that a union's getter of a property returns for unknown variants, and for variants without the property.
pub(crate) fn no_value(is_tag: bool, optional: bool) -> &'static str {
    match (is_tag, optional) {
        (true, _) => "For `Unknown`, the value as received.",
        (false, true) => "`None` if absent. For `Unknown`, the value in its JSON.",
        (false, false) => "For `Unknown`, the value in its JSON, or `None`.",
    }
}

/// The conversion from a received model into a body.
pub(crate) fn repeats(model: &str) -> String {
    format!("Repeats what a `{model}` has. Its other fields are not set.")
}

/// The conversion from a model that has all that this one has.
pub(crate) fn repeats_all(model: &str) -> String {
    format!("Repeats what a `{model}` has.")
}

/// The getter of the property that a union is discriminated by.
pub(crate) fn discriminator(property: &str) -> String {
    format!("The discriminator, `{property}`.")
}

/// The getter of a property that the variants describe differently.
pub(crate) fn property(property: &str) -> String {
    format!("The `{property}`.")
}

/// A union's getters of plain values.
pub(crate) const AS_STRING: &str = "Returns the string, or `None` if the value is not a string.";
pub(crate) const AS_INTEGER: &str =
    "Returns the integer, or `None` if the value is not an integer.";
pub(crate) const AS_NUMBER: &str =
    "Returns the number, or `None` if the value is not a number. Integers beyond 2⁵³ are rounded.";
pub(crate) const AS_BOOLEAN: &str = "Returns the boolean, or `None` if the value is not a boolean.";

/// Variants of unions without a description.
pub(crate) const STRING: &str = "A string.";
pub(crate) const INTEGER: &str = "An integer.";
pub(crate) const NUMBER: &str = "A number.";
pub(crate) const BOOLEAN: &str = "A boolean.";
pub(crate) const BYTES: &str = "Bytes.";
pub(crate) const ANY: &str = "Any JSON value.";
pub(crate) const LIST: &str = "A list.";
pub(crate) const MAP: &str = "An object with arbitrary keys.";

pub(crate) fn list_of(items: &str) -> String {
    format!("A list of {items}.")
}

pub(crate) fn value_of(path: &str) -> String {
    format!("A value of type `{path}`.")
}

pub(crate) fn constant_string(text: &str) -> String {
    format!("The string {text:?}.")
}

pub(crate) fn constant_number(text: &str) -> String {
    format!("The number `{text}`.")
}

pub(crate) fn constant_value(code: &str) -> String {
    format!("The value {code}.")
}

/// The keys of a map that lead to a variant.
pub(crate) fn for_keys(codes: &[String]) -> String {
    format!("For keys that match {}.", codes.join(" or "))
}

/// A received property with a documented constant, which may have another value.
pub(crate) fn documented_constant(code: &str) -> String {
    format!("Documented value: {code}.")
}

/// The listed values of a string that is not an enum.
pub(crate) fn documented_values(codes: &[String]) -> String {
    match codes {
        [only] => documented_constant(only),
        several => format!("Documented values: {}.", several.join(", ")),
    }
}

/// The content of a string.
pub(crate) fn content(media_type: Option<&str>, encoding: Option<&str>) -> Option<String> {
    Some(match (media_type, encoding) {
        (Some(media_type), Some(encoding)) => {
            format!("Contains {media_type}, encoded as {encoding}.")
        }
        (Some(media_type), None) => format!("Contains {media_type}."),
        (None, Some(encoding)) => format!("Encoded as {encoding}."),
        (None, None) => return None,
    })
}

/// Keywords of the document that the crate does not check.
pub(crate) fn server_checks(codes: &[String]) -> String {
    format!("The server also checks {}.", codes.join(", "))
}

/// Constraints of values.
pub(crate) const UNIQUE: &str = "Items must be unique.";

pub(crate) fn default(code: &str) -> String {
    format!("Defaults to {code}.")
}

pub(crate) fn format(code: &str) -> String {
    format!("Format: {code}.")
}

pub(crate) fn pattern(code: &str) -> String {
    format!("Must match {code}.")
}

pub(crate) fn multiple_of(number: &str) -> String {
    format!("A multiple of {number}.")
}

pub(crate) fn one_of(values: &[String]) -> String {
    format!("One of {}.", values.join(", "))
}

/// Operations and their builders.
pub(crate) const SET_BODY: &str = "Sets the request body.";
pub(crate) const UNSENT: &str = "nothing is sent until `send` is awaited";

/// The sentence in the docs of an operation that is sent without credentials.
pub(crate) const NO_CREDENTIALS: &str =
    "Needs no credentials: a client created with `Client::anonymous` can call it.";

/// The sentence in the docs of an operation whose responses have no documented body.
pub(crate) const UNDESCRIBED: &str = "The API does not document the body of the response. `decode` reads it as `RawJson` or as a type of your own.";

pub(crate) fn sends(code: &str) -> String {
    format!("Sends {code}.")
}

/// The docs of a builder. `method` is the method that returns it, and `sends` are the methods that send the call, with the
/// media types that they ask for.
pub(crate) fn builder(operation: &str, method: &str, sends: &[(&str, Option<&str>)]) -> String {
    let sends = sends.iter().map(|(name, media_types)| match media_types {
        Some(media_types) => format!("`{name}` (`{}`)", media_types.replace('`', "'")),
        None => format!("`{name}`"),
    });
    let sends: Vec<String> = sends.collect();
    let sends = match sends.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
        None => "`send`".to_owned(),
    };
    format!(
        "Builder for `{operation}`, returned by [`{method}`]: set optional parameters, then {sends}."
    )
}

pub(crate) fn page_info(operation: &str) -> String {
    format!("Reads the pagination fields of a page of `{operation}`.")
}

pub(crate) fn response_also_as(codes: &[String]) -> String {
    format!(
        "The response is also available as {}: set the header `accept`, and read the body with `send_stream`.",
        codes.join(", ")
    )
}

pub(crate) fn response_headers(lines: &[String]) -> String {
    format!(
        "Response headers, available through `send_response`:\n\n{}",
        lines.join("\n")
    )
}

/// The struct of the required parameters of a method.
pub(crate) fn required_parameters(method: &str) -> String {
    format!("The required parameters of [`{method}`].")
}

/// The type of the response headers of an operation.
pub(crate) fn headers_type(code: &str) -> String {
    format!(
        "The response headers of {code}.\n\nA method returns `None` if the response does not have the header, or if its value cannot be read; the \
         text is in the map of all headers, to which this dereferences."
    )
}

/// A method that reads a header.
pub(crate) fn response_header(code: &str, said: Option<&str>) -> String {
    match said {
        Some(said) => format!("{said}\n\nReads the header {code}."),
        None => format!("Reads the header {code}."),
    }
}

/// The enum of responses by status, and its variants.
pub(crate) fn responses(code: &str) -> String {
    format!("The response of {code}, by status.")
}

/// A variant of the enum. Without a status, it stands for any success that has no variant of its own.
pub(crate) fn response(status: Option<u16>, body: Option<&str>) -> String {
    let status = match status {
        Some(code) => format!("Status {code}"),
        None => "Any other successful status".to_owned(),
    };
    match body {
        Some("") => format!("{status}."),
        Some(code) => format!("{status}: {code}."),
        None => format!("{status}, without a body."),
    }
}

/// Error bodies.
pub(crate) const API_ERROR: &str = "An error body that the API documents.";
pub(crate) const UNKNOWN_ERROR: &str =
    "A JSON body that is none of the documented errors, preserved as received.";
pub(crate) const UNDOCUMENTED_ERROR: &str = "an undocumented error";
pub(crate) const NEW_UNKNOWN_ERROR: &str = "Returns the error for a body that is not documented.";
pub(crate) const ERROR_BODIES: &str =
    "The documented error bodies, one for each variant of [`ApiError`].";
pub(crate) const ERROR_CONSTANTS: &str =
    "Returns the properties that have only one valid value, with that value.";
pub(crate) const ERROR_STATUSES: &str =
    "Returns the statuses for which operations document this body, if it has no constants.";
pub(crate) const ERROR_MESSAGE: &str = "Returns the human-readable message, if the body has one.";

/// The docs of a method that returns an amount as money.
pub(crate) fn amount(amount: &str, currency: &str) -> String {
    format!(
        "Returns `{amount}` in `{currency}`. Returns `None` if there is no value, or if the currency is not known."
    )
}

/// Webhook events.
pub(crate) const EVENT: &str = "An event that the API sends to webhook endpoints.";
pub(crate) const UNKNOWN_EVENT: &str = "An event unknown to this version, preserved as raw JSON.";
pub(crate) const EVENT_NAME: &str =
    "Returns the name of the event, or `None` for an unknown event without a name.";
pub(crate) const EVENT_NAMES: &str = "The name of an event, to create an endpoint that receives it. [`ALL`](Self::ALL) has all of them.";
pub(crate) const EVENT_NAMED: &str = "Decodes a payload, given the name of its event. Use this if the payload does not contain the name, for example because a header does.\n\n# Errors\nReturns an error if the JSON is not a valid payload of that event.";

/// The contents of each file, for its first line.
pub(crate) const MODULE_HOST: &str = "What the runtime needs to know about this crate.";
pub(crate) const MODULES: &str = "Declares modules under one condition.";
pub(crate) const MODULE_ERROR: &str = "The error bodies that the API documents.";
pub(crate) const MODULE_ERROR_TEXTS: &str = "What error bodies say.";
pub(crate) const MODULE_ERROR_BODIES: &str = "How error bodies are recognized.";
pub(crate) const MODULE_EVENTS: &str = "The events that the API sends to webhook endpoints.";
pub(crate) const MODULE_EVENTS_SERDE: &str =
    "The codecs of events that only the features `mock` and `serde` need.";
pub(crate) const MODULE_MODELS_SERDE: &str =
    "The codecs of models that only the features `mock` and `serde` need.";
/// The docs of a type for the numbers of a type that also stands for strings.
pub(crate) fn around(inner: &str) -> String {
    format!(
        "A `{inner}` that is a number in JSON, while others are strings. It converts from and into the type in it."
    )
}

pub(crate) const MODULE_FOREIGN: &str =
    "The codecs of types from other crates, which are read and written as text.";

pub(crate) fn module_client(title: &str) -> String {
    format!(
        "The client for {}: its services and its servers.",
        api(title)
    )
}

/// The docs of the module of services. `service` is one of the methods of the client.
pub(crate) fn module_services(title: &str, service: Option<&str>) -> String {
    let mut text = format!(
        "The operations of {}, grouped by resource. Each service is returned by a method of [`Client`](crate::Client)",
        api(title)
    );
    if let Some(service) = service {
        text.push_str(&format!(", such as `client.{service}()`"));
    }
    text.push('.');
    text
}

pub(crate) fn module_models(title: &str) -> String {
    format!(
        "The request and response types of {}.\n\nTypes that callers create have `new`, which takes the required fields, and a setter for each optional field. The docs of a type link to the operations that accept or return it.",
        api(title)
    )
}

pub(crate) fn module_model(words: &str) -> String {
    format!("Models: {words}.")
}

pub(crate) fn module_model_serde(words: &str) -> String {
    format!("Models: {words}. The codecs that only the features `mock` and `serde` need.")
}

/// The samples.
pub(crate) const SAMPLES: &str = "A valid value of each type, by name.";
/// The panic of a method that returns an event's sample.
pub(crate) const SAMPLE_PANICS: &str =
    "If there is no event with this name. The message lists the events.";

/// The operations of a mock.
pub(crate) const DOUBLE_OPERATIONS: &str =
    "The operations: the id, the method and the path template of each.";

/// The module with the services of a mock.
pub(crate) fn module_doubles(title: &str) -> String {
    format!(
        "The services of a mock of {}: each operation has a method, to set up its responses.",
        api(title)
    )
}

/// A service of a mock.
pub(crate) fn double(service: &str) -> String {
    format!("The service `{service}` of a mock.")
}

/// A method of a service of a mock.
pub(crate) fn double_method(method: &str, path: &str) -> String {
    let path = path.replace('`', "'");
    format!(
        "Returns `{method} {path}`, to set up its responses and to inspect the calls that it received."
    )
}

/// The method that returns an event's sample; `name` is the name of some event.
pub(crate) fn sample_event(name: &str) -> String {
    let example = format!("WebhookEvent::sample({name:?})");
    let example = example.replace('`', "'");
    format!("Returns a sample of the event with this name, such as `{example}`.")
}

/// The defaults of the client, such as the header `User-Agent`.
pub(crate) const USER_AGENT: &str = "The default `User-Agent` header.";
pub(crate) const DEFAULT_HEADERS: &str = "Headers sent with every request.";
pub(crate) const DEFAULT_BASE_URL: &str = "The default base URL.";
pub(crate) const DEEP_LISTS: &str =
    "How lists are written within objects of the style `deepObject`.";
pub(crate) const NUMBERS_IN_TEXT: &str =
    "Whether numbers can also be strings, as the document specifies for some.";
pub(crate) const TEXT_CREDENTIAL: &str = "Converts a string to a credential.";

/// The struct of the required fields of a type with many.
pub(crate) fn required(name: &str) -> String {
    format!("The required fields of [`{name}`], for its constructor.")
}

/// A part of the file of a service.
pub(crate) fn part_of_service(service: &str, number: usize) -> String {
    format!("Part {number} of the operations of [`{service}`].")
}
