//! Sentences about request bodies.

/// The body of a method, if an operation has several methods.
pub(crate) fn body_as(code: &str) -> String {
    format!("Sends the body as {code}.")
}

pub(crate) fn body_of_items(is_events: bool) -> String {
    let items = "The body is a sequence of items: a list, or an `ItemStream` of an iterator or of a stream, which is read while \
         it is sent.";
    let events =
        " `ItemStream::events` sends events with a name or an ID that the type of the items lacks.";
    [items, if is_events { events } else { "" }].concat()
}

pub(crate) fn headers_of_items(codes: &[String]) -> String {
    format!(
        "Each part must have {}: pass `ItemStream::parts`.",
        and_headers(codes)
    )
}

/// `headers` are those that parts may have, each with its part, or with the argument for it.
pub(crate) fn optional_headers(headers: &[(String, String)], is_record: bool) -> String {
    let named = headers.iter();
    let named = named.map(|(part, header)| format!("{header} of {part}"));
    let named: Vec<String> = named.collect();
    let named = named.join(", ");
    match is_record {
        true => format!("Optional headers of parts: {named}. Pass `SentFields::new(…).header(…)`."),
        false => format!("Optional headers of parts: {named}. Pass `SentPart::new(…).header(…)`."),
    }
}

fn and_headers(codes: &[String]) -> String {
    match codes {
        [only] => format!("the header {only}"),
        several => format!("the headers {}", several.join(", ")),
    }
}

pub(crate) fn body_also_as(codes: &[String]) -> String {
    format!(
        "The API also accepts the body as {}: set the header `content-type`.",
        codes.join(", ")
    )
}
