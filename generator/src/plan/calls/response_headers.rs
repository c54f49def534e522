//! Response headers, for the docs of methods and for the change report. In: an operation.

use super::outcomes::successes;
use crate::ir::{self, Status};
use crate::plan::words::prose;
use crate::sdk::ResponseHeader;
use crate::sentences;

/// The headers of all responses of an operation.
pub(in crate::plan) fn headers(source: &ir::Operation) -> Vec<ResponseHeader> {
    let of_response = |response: &ir::Response| {
        let status = match response.status {
            Status::Code(code) => code.to_string(),
            Status::Range(hundred) => format!("{hundred}XX"),
            Status::Default => "default".to_owned(),
        };
        let header = move |header: &ir::ResponseHeader| ResponseHeader {
            name: header.name.clone(),
            status: status.clone(),
            required: header.required,
        };
        response.headers.iter().map(header).collect::<Vec<_>>()
    };
    source.responses.iter().flat_map(of_response).collect()
}

/// The docs of the headers of successful responses.
pub(in crate::plan) fn docs(source: &ir::Operation) -> Option<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut known: Vec<&str> = Vec::new();
    for header in successes(source).into_iter().flat_map(|it| &it.headers) {
        if known.contains(&header.name.as_str()) {
            continue;
        }
        known.push(&header.name);
        let said = prose::said(&header.docs);
        let said = said.as_deref().and_then(|said| said.split("\n\n").next());
        let name = prose::code(&header.name);
        lines.push(match said {
            Some(said) => format!("- {name}: {}", said.replace('\n', " ")),
            None => format!("- {name}"),
        });
    }
    (!lines.is_empty()).then(|| format!("\n\n{}", sentences::response_headers(&lines)))
}
