//! Headers of responses. In: a response. Out: the headers that matter to callers, with their values.

use crate::analyze::operation::component;
use crate::analyze::{Analyzer, Place, docs};
use crate::document::model::operation::{Header, ParameterValue, Response as SourceResponse};
use crate::ir::{ResponseHeader, Slot, Type};

impl<'a> Analyzer<'a> {
    /// Returns the headers of a response that matter to callers: not those for browsers (CORS), and not `Content-Type`,
    /// which describes the body.
    pub(in crate::analyze) fn response_headers(
        &mut self,
        response: &'a SourceResponse,
        place: &Place,
    ) -> Vec<ResponseHeader> {
        let mut found: Vec<ResponseHeader> = Vec::new();
        for (name, source) in &response.headers {
            let lower = name.to_ascii_lowercase();
            let is_other = lower.starts_with("access-control-") || lower == "content-type";
            let Some(header) = self.document.header(source).filter(|_| !is_other) else {
                continue;
            };
            let place = component::HEADERS
                .place(source)
                .unwrap_or_else(|| place.named(&format!("{name} header"), &["headers", name]));
            found.push(ResponseHeader {
                name: name.clone(),
                docs: docs(None, header.description.as_deref()),
                required: header.required,
                slot: self.header_slot(header, &place),
                is_json: matches!(header.value, ParameterValue::Content(_)),
            });
        }
        // Their order in the document has no meaning.
        found.sort_by(|a, b| a.name.cmp(&b.name));
        found
    }

    fn header_slot(&mut self, header: &'a Header, place: &Place) -> Slot {
        match &header.value {
            ParameterValue::Schema(schema) => self.slot(schema.as_ref(), &place.at(&["schema"])),
            ParameterValue::Content(content) => {
                let json = content.iter().find(|(name, _)| name.contains("json"));
                let schema = json.and_then(|(name, media)| Some((name, media.schema.as_ref()?)));
                match schema {
                    Some((name, schema)) => {
                        self.slot(schema, &place.at(&["content", name, "schema"]))
                    }
                    None => Slot::of(Type::String),
                }
            }
        }
    }
}
