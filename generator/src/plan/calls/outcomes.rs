//! The outcomes of an operation: the contents of its responses, by status and, if necessary, by media type.

use std::cmp::Reverse;

use super::body::is_json;
use crate::ir::{self, Api, EVENTS, Media, Slot, Status, Type};
use crate::plan::words::prose;
use crate::sentences;

/// The content of a response with one status, and possibly one media type.
#[derive(Clone, PartialEq)]
pub(in crate::plan) enum Content<'s> {
    Nothing,
    Json(Option<&'s Slot>),
    Text,
    Bytes,
}

/// One outcome of a response.
pub(in crate::plan) struct Outcome<'s> {
    pub(in crate::plan) status: Status,
    pub(in crate::plan) holds: Content<'s>,
    pub(in crate::plan) media_types: Vec<String>,
    /// Whether the media type is needed to distinguish it from other outcomes with the same status.
    pub(in crate::plan) by_media_type: bool,
}

/// Returns `true` if a response of this media type is a sequence of events.
pub(in crate::plan) fn is_sequence(media: &Media) -> bool {
    let name = media.media_type.as_str();
    let subtype = name.split_once('/').map_or("", |(_, subtype)| subtype);
    name == EVENTS
        || subtype.ends_with("+json-seq")
        || matches!(
            subtype.strip_prefix("x-").unwrap_or(subtype),
            "ndjson"
                | "jsonl"
                | "jsonlines"
                | "json-lines"
                | "json-seq"
                | "json-stream"
                | "stream+json"
        )
}

/// Returns `true` if a response of this media type is read part by part.
pub(in crate::plan) fn is_parts(media: &Media) -> bool {
    let ty = media.slot.as_ref().map(|slot| &slot.ty);
    let is_plain = matches!(ty, Some(Type::String | Type::Binary));
    media.media_type.starts_with("multipart/") && (media.ordered.is_some() || !is_plain)
}

/// Returns `true` if a response of this media type is read as it arrives.
fn is_streamed(media: &Media) -> bool {
    is_sequence(media) || is_parts(media)
}

/// The paragraphs about responses: those that are left out, and those without documented content.
pub(in crate::plan) fn docs(api: &Api, source: &ir::Operation) -> Option<String> {
    left_out(api, source).or_else(|| undescribed(source))
}

/// The paragraph about responses without documented content, if the operation reads something.
fn undescribed(source: &ir::Operation) -> Option<String> {
    let has_body = |status| !matches!(status, Status::Code(204 | 205 | 300..=399));
    let successes = successes(source);
    let is_undescribed = matches!(source.method.as_str(), "GET" | "QUERY")
        && successes.iter().all(|response| response.content.is_empty())
        && successes.iter().any(|response| has_body(response.status));
    is_undescribed.then(|| format!("\n\n{}", sentences::UNDESCRIBED))
}

/// The successful responses, by status; if there are none, the response for all statuses.
pub(in crate::plan) fn successes(source: &ir::Operation) -> Vec<&ir::Response> {
    let mut responses: Vec<&ir::Response> = source
        .responses
        .iter()
        .filter(|response| source.is_success(response.status))
        .collect();
    if responses.is_empty() {
        let default = |response: &&ir::Response| response.status == Status::Default;
        responses.extend(source.responses.iter().filter(default));
    }
    responses.sort_by_key(|response| response.status);
    responses
}

/// The outcomes of responses, grouped by status. JSON comes before the other contents of its status.
pub(in crate::plan) fn outcomes<'s>(api: &Api, source: &'s ir::Operation) -> Vec<Outcome<'s>> {
    let mut outcomes: Vec<Outcome<'s>> = Vec::new();
    // The response to a HEAD request has no body (RFC 9110, section 9.3.2).
    if source.method == "HEAD" {
        return outcomes;
    }
    for response in successes(source) {
        // The body of a redirection is meant for people, unless the document describes it.
        let means = |media: &&Media| {
            let ty = media.slot.as_ref().map(|slot| api.resolve(&slot.ty));
            !response.status.is_redirection() || !matches!(ty, None | Some(Type::Any))
        };
        let content: Vec<&Media> = response
            .content
            .iter()
            .filter(|media| !is_streamed(media))
            .filter(means)
            .collect();
        let is_redirection = response.status.is_redirection();
        if !is_redirection && content.is_empty() && !response.content.is_empty() {
            continue;
        }
        let is_json = |media: &&&Media| is_json(api, media);
        let own = outcomes.len();
        for media in content.iter().filter(is_json) {
            let holds = Content::Json(media.slot.as_ref());
            let name = media.response_type();
            let mut known = outcomes.iter_mut().skip(own);
            match known.find(|outcome| outcome.holds == holds) {
                Some(outcome) => outcome.media_types.push(name),
                None => outcomes.push(Outcome {
                    status: response.status,
                    holds,
                    media_types: vec![name],
                    by_media_type: true,
                }),
            }
        }
        if let Some(json) = outcomes.get_mut(own..).filter(|json| !json.is_empty()) {
            mark_by_media_type(json);
            continue;
        }
        let holds = match content.first() {
            None => Content::Nothing,
            Some(_) if content.iter().all(|media| is_text(media)) => Content::Text,
            Some(_) => Content::Bytes,
        };
        outcomes.push(Outcome {
            status: response.status,
            holds,
            media_types: content.iter().map(|media| media.response_type()).collect(),
            by_media_type: false,
        });
    }
    outcomes
}

/// Marks the outcomes of one status that need their media type: all except one. Of those with the same media type as
/// the first one, this is the one with the fewest parameters. It comes first; the others follow, those with more
/// parameters first.
fn mark_by_media_type(outcomes: &mut [Outcome<'_>]) {
    let said = |outcome: &Outcome<'_>| {
        outcome
            .media_types
            .iter()
            .map(|name| name.matches(';').count())
            .min()
    };
    let essence = |outcome: &Outcome<'_>| {
        let first = outcome.media_types.first().map(String::as_str);
        let essence = first.unwrap_or_default().split(';').next();
        essence.unwrap_or_default().to_owned()
    };
    let Some(first) = outcomes.first().map(&essence) else {
        return;
    };
    let alike = outcomes
        .iter()
        .enumerate()
        .filter(|(_, outcome)| essence(outcome) == first);
    let least = alike
        .min_by_key(|(_, outcome)| said(outcome))
        .map(|(index, _)| index);
    for (index, outcome) in outcomes.iter_mut().enumerate() {
        outcome.by_media_type = Some(index) != least;
    }
    outcomes.sort_by_key(|outcome| match outcome.by_media_type {
        true => Reverse(said(outcome)),
        false => Reverse(Some(usize::MAX)),
    });
}

fn is_text(media: &Media) -> bool {
    media.media_type.starts_with("text/")
}

/// A sentence about the media types of a success other than JSON, which is the one that is requested.
fn left_out(api: &Api, source: &ir::Operation) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for response in successes(source) {
        let (json, others): (Vec<&Media>, Vec<&Media>) = response
            .content
            .iter()
            .filter(|media| !is_streamed(media))
            .partition(|media| is_json(api, media));
        let others = others.iter().filter(|_| !json.is_empty());
        names.extend(others.map(|media| prose::code(&media.response_type())));
    }
    names.dedup();
    (!names.is_empty()).then(|| format!("\n\n{}", sentences::response_also_as(&names)))
}
