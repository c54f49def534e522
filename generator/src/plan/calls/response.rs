//! Responses: their types, how they are decoded, and how several outcomes are distinguished.

use super::builders::Builders;
use super::outcomes::{Content, Outcome, outcomes};
use super::service::Planner;
use crate::ir::{self, Status, Type};
use crate::plan::types::locked::response_of;
use crate::plan::words::name::{Case, Scope, render};
use crate::plan::words::prose;
use crate::sdk::{Response, ResponseCase, ResponseChoice, ResponseDecoding, ResponseStatus, Ty};
use crate::sentences;

impl Planner<'_, '_> {
    /// The response of an operation, and its schema if it is JSON.
    pub(in crate::plan) fn response<'s>(
        &self,
        source: &'s ir::Operation,
        name: &str,
        names: &mut Builders,
    ) -> (Response, Option<&'s Type>) {
        let outcomes = outcomes(self.types.api, source);
        let mut telling: Vec<&Outcome<'s>> = Vec::new();
        for outcome in &outcomes {
            let is_new = !telling.iter().any(|known| known.holds == outcome.holds);
            if outcome.holds != Content::Nothing && is_new {
                telling.push(outcome);
            }
        }
        match telling.as_slice() {
            [] => (self.single(&Content::Nothing, &outcomes), None),
            [only] => {
                let response = self.single(&only.holds, &outcomes);
                let schema = match (&only.holds, response.decoding) {
                    (Content::Json(Some(slot)), ResponseDecoding::Json) => Some(&slot.ty),
                    (_, _) => None,
                };
                (response, schema)
            }
            _ => (self.choice(source, &outcomes, name, names), None),
        }
    }

    /// A response with one type for all statuses, which may be empty.
    fn single(&self, holds: &Content<'_>, outcomes: &[Outcome<'_>]) -> Response {
        let may_be_empty = outcomes
            .iter()
            .any(|outcome| outcome.holds == Content::Nothing);
        let (ty, decoding) = self.read(holds);
        let (ty, decoding) = match decoding {
            ResponseDecoding::Json if may_be_empty => {
                (Ty::Option(Box::new(ty)), ResponseDecoding::JsonOrEmpty)
            }
            _ => (ty, decoding),
        };
        let accept = match holds {
            Content::Json(_) => accepted(outcomes),
            // The media types of the document come first; other text is read as well.
            Content::Text => Some(preferred(
                outcomes,
                holds,
                "text/*;q=0.9, application/json;q=0.8",
            )),
            Content::Bytes => Some(preferred(outcomes, holds, "*/*;q=0.1")),
            Content::Nothing => None,
        };
        Response {
            ty,
            decoding,
            accept,
            choice: None,
            headers: None,
        }
    }

    fn read(&self, holds: &Content<'_>) -> (Ty, ResponseDecoding) {
        match holds {
            Content::Nothing => (Ty::Unit, ResponseDecoding::Empty),
            Content::Json(slot) => {
                let ty = slot.map_or(Ty::Raw, |slot| self.types.slot(slot));
                (ty, ResponseDecoding::Json)
            }
            Content::Text => (Ty::String, ResponseDecoding::Text),
            Content::Bytes => (Ty::Bytes, ResponseDecoding::Bytes),
        }
    }

    /// An enum with a variant for each outcome.
    fn choice(
        &self,
        source: &ir::Operation,
        outcomes: &[Outcome<'_>],
        name: &str,
        names: &mut Builders,
    ) -> Response {
        let raws: Vec<String> = outcomes.iter().map(raw_name).collect();
        let raws: Vec<&str> = raws.iter().map(String::as_str).collect();
        let variants = Scope::with(&["Self"]).claim_all(&raws, Case::Type);
        let case = |(outcome, name): (&Outcome<'_>, String)| {
            let (ty, decoding) = self.read(&outcome.holds);
            ResponseCase {
                docs: case_docs(outcome),
                status: match outcome.status {
                    Status::Code(code) => ResponseStatus::Code(code),
                    Status::Range(_) | Status::Default => ResponseStatus::Success,
                },
                media_types: match outcome.by_media_type {
                    true => outcome.media_types.clone(),
                    false => Vec::new(),
                },
                name,
                ty,
                decoding,
            }
        };
        let mut raw = format!("{name}_response");
        if self.types.names.contains(&render(&raw, Case::Type)) {
            raw.push_str("_kind");
        }
        let name = names.claim(&response_of(&source.id), &raw);
        let media_types: Vec<&str> = outcomes
            .iter()
            .flat_map(|outcome| outcome.media_types.iter().map(String::as_str))
            .collect();
        Response {
            ty: Ty::Local(name.clone()),
            decoding: ResponseDecoding::Choice,
            accept: Some(joined(&media_types)),
            choice: Some(ResponseChoice {
                name,
                docs: sentences::responses(&prose::code(&source.id)),
                cases: outcomes.iter().zip(variants).map(case).collect(),
            }),
            headers: None,
        }
    }
}

/// The JSON media types, if there are any besides `application/json`.
fn accepted(outcomes: &[Outcome<'_>]) -> Option<String> {
    let of = |outcome: &&Outcome<'_>| matches!(outcome.holds, Content::Json(_));
    let types: Vec<&str> = outcomes
        .iter()
        .filter(of)
        .flat_map(|outcome| outcome.media_types.iter().map(String::as_str))
        .collect();
    let plain = types.iter().all(|name| *name == "application/json")
        || types.iter().any(|name| name.contains('*'));
    (!plain).then(|| joined(&types))
}

/// The media types of the document, followed by the others that can be read.
fn preferred(outcomes: &[Outcome<'_>], holds: &Content<'_>, others: &str) -> String {
    let of = |outcome: &&Outcome<'_>| outcome.holds == *holds;
    let named = outcomes.iter().filter(of);
    let named: Vec<&str> = named
        .flat_map(|outcome| outcome.media_types.iter().map(String::as_str))
        .collect();
    match joined(&named).as_str() {
        "*/*" | "" => "*/*".to_owned(),
        named => format!("{named}, {others}"),
    }
}

fn joined(media_types: &[&str]) -> String {
    let mut all: Vec<&str> = Vec::new();
    for name in media_types {
        if name.contains('*') {
            return "*/*".to_owned();
        }
        if !all.contains(name) {
            all.push(name);
        }
    }
    all.join(", ")
}

/// A variant's name: that of its status (RFC 9110, section 15.3), with its media type if the status is not enough.
fn raw_name(outcome: &Outcome<'_>) -> String {
    let status = match outcome.status {
        Status::Code(200) => "ok",
        Status::Code(201) => "created",
        Status::Code(202) => "accepted",
        Status::Code(203) => "non_authoritative_information",
        Status::Code(204) => "no_content",
        Status::Code(205) => "reset_content",
        Status::Code(206) => "partial_content",
        Status::Code(207) => "multi_status",
        Status::Code(301) => "moved_permanently",
        Status::Code(302) => "found",
        Status::Code(303) => "see_other",
        Status::Code(304) => "not_modified",
        Status::Code(307) => "temporary_redirect",
        Status::Code(308) => "permanent_redirect",
        Status::Code(code) => return format!("status_{code}"),
        Status::Range(_) | Status::Default => "success",
    };
    let media_type = outcome
        .media_types
        .first()
        .filter(|_| outcome.by_media_type);
    let subtype = media_type.and_then(|name| name.split_once('/'));
    match subtype {
        Some((_, subtype)) => format!("{status}_{}", subtype.replace('=', "_")),
        None => status.to_owned(),
    }
}

fn case_docs(outcome: &Outcome<'_>) -> String {
    let status = match outcome.status {
        Status::Code(code) => Some(code),
        Status::Range(_) | Status::Default => None,
    };
    let body = match outcome.holds {
        Content::Nothing => None,
        Content::Json(_) | Content::Text | Content::Bytes => {
            let first = outcome.media_types.first();
            Some(first.map(|name| prose::code(name)).unwrap_or_default())
        }
    };
    sentences::response(status, body.as_deref())
}
