//! Error bodies that several operations describe in the same words. They are one type, because callers could not tell
//! them apart.
//!
//! In: the responses of all operations, and the places that had types of their own in the last run. Out: the place that
//! stands for each of several equal bodies. If the bodies have one status, that place is named after it, or after the
//! operation with the shortest name if other bodies of the status are more frequent.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, StatusCode};

use super::{label, word_of};
use crate::analyze::{Analyzer, Place, escape};
use crate::document::Api;
use crate::document::model::operation::{Operation, Response, steps};

/// The places of the last run.
#[derive(Debug, Clone, Default)]
pub struct Earlier {
    /// Those that types are named after.
    pub own: BTreeSet<String>,
    /// Those of types that are the same in several places, with the path of names that such a type is named after.
    pub shared: HashMap<String, Vec<String>>,
}

/// The places of equal error bodies.
#[derive(Debug, Default)]
pub(in crate::analyze) struct Repeated {
    /// The place that stands for a body, by the pointer of the body.
    places: HashMap<String, Place>,
    /// The paths of names to all other bodies for which a place stands, by its pointer.
    paths: Vec<(String, Vec<Vec<String>>)>,
}

/// Bodies with the same status, by what the document says about them.
type Groups<'a> = IndexMap<&'a (usize, Box<str>), Vec<Place>>;

impl Repeated {
    pub(in crate::analyze) fn of(
        api: &Api,
        names: &HashMap<String, usize>,
        earlier: &Earlier,
    ) -> Self {
        let mut statuses: IndexMap<Option<StatusCode>, Groups<'_>> = IndexMap::new();
        for (path, item) in &api.paths {
            for (method, operation) in &item.operations {
                let place = Place {
                    path: vec![label(operation, method, path, names).2],
                    pointer: format!("/paths/{}/{}", escape(path), steps(method)),
                };
                for (status, response) in errors(operation) {
                    let groups = statuses.entry(status.clone()).or_default();
                    self::bodies(operation, status.as_ref(), response, &place, groups);
                }
            }
        }
        let mut repeated = Self::default();
        for (status, groups) in statuses {
            repeated.add(status.as_ref(), groups, earlier);
        }
        repeated
    }

    /// Adds the bodies of one status.
    fn add(&mut self, status: Option<&StatusCode>, groups: Groups<'_>, earlier: &Earlier) {
        let mut free: Vec<Vec<Place>> = Vec::new();
        for (_, bodies) in groups {
            // Types of the last run stay, and the first one stands for new bodies.
            let (own, others): (Vec<Place>, Vec<Place>) = bodies
                .into_iter()
                .partition(|body| earlier.own.contains(&identity(&body.path)));
            let mut shared = others.iter();
            let shared = shared.find_map(|body| earlier.shared.get(&identity(&body.path)));
            match (own.into_iter().next(), shared, others.first()) {
                (Some(first), ..) => self.stand(&first, others),
                (None, Some(path), Some(first)) => {
                    let place = Place {
                        path: path.clone(),
                        pointer: first.pointer.clone(),
                    };
                    self.stand(&place, others);
                }
                (None, ..) => free.push(others),
            }
        }
        free.retain(|bodies| bodies.len() > 1);
        let named = vec![phrase(status), "response".to_owned()];
        let most = free.iter().map(Vec::len).max();
        let most = most.filter(|_| !earlier.own.contains(&identity(&named)));
        let most = free.iter().position(|bodies| Some(bodies.len()) == most);
        for (at, bodies) in free.into_iter().enumerate() {
            let shortest = |body: &&Place| {
                let name = body.path.concat();
                (name.len(), name)
            };
            let Some(mut place) = bodies.iter().min_by_key(shortest).cloned() else {
                continue;
            };
            if Some(at) == most {
                place.path.clone_from(&named);
            }
            self.stand(&place, bodies);
        }
    }

    /// Lets a place stand for some bodies.
    fn stand(&mut self, place: &Place, bodies: Vec<Place>) {
        if bodies.is_empty() {
            return;
        }
        let paths = bodies.iter().map(|body| body.path.clone());
        let others = paths.filter(|path| *path != place.path);
        self.paths.push((place.pointer.clone(), others.collect()));
        let places = bodies.into_iter().map(|body| (body.pointer, place.clone()));
        self.places.extend(places);
    }

    /// Returns the place that stands for a body.
    pub(in crate::analyze) fn place(&self, body: Place) -> Place {
        self.places.get(&body.pointer).cloned().unwrap_or(body)
    }
}

impl Analyzer<'_> {
    /// Tells schemas that stand for several bodies where they are used.
    pub(in crate::analyze) fn place_repeated(&mut self) {
        for (pointer, paths) in std::mem::take(&mut self.repeated.paths) {
            let id = self.inline.get(&pointer);
            let schema = id.and_then(|id| self.schemas.get_mut(id.0 as usize)?.as_mut());
            if let Some(schema) = schema {
                schema.places.extend(paths);
            }
        }
    }
}

/// The identity of a place in the lock.
fn identity(path: &[String]) -> String {
    path.join(" / ")
}

/// The errors of an operation, by status, that are not components.
fn errors(operation: &Operation) -> impl Iterator<Item = (Option<StatusCode>, &Response)> {
    let is_error =
        |status: &StatusCode| matches!(status, StatusCode::Code(400..) | StatusCode::Range(4..));
    let is_success =
        |status: &StatusCode| matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2));
    let by_status = &operation.responses.by_status;
    let succeeds = by_status.keys().any(is_success);
    let default = operation.responses.default.as_ref().filter(|_| succeeds);
    let default = default.map(|response| (None, response));
    let by_status = by_status
        .iter()
        .filter(move |(status, _)| is_error(status))
        .map(|(status, response)| (Some(status.clone()), response));
    by_status
        .chain(default)
        .filter_map(|(status, response)| match response {
            ReferenceOr::Item(response) => Some((status, response)),
            ReferenceOr::Reference { .. } => None,
        })
}

/// Adds the bodies of a response to those that are said in the same words.
fn bodies<'a>(
    operation: &Operation,
    status: Option<&StatusCode>,
    response: &'a Response,
    place: &Place,
    groups: &mut Groups<'a>,
) {
    let code = status.map_or_else(|| "default".to_owned(), ToString::to_string);
    let place = place.named(&word_of(operation, &code), &["responses", &code]);
    for (name, media) in &response.content {
        if let (Some(said), None) = (&media.said, media.same_as) {
            let body = place.at(&["content", name, "schema"]);
            groups.entry(said).or_default().push(body);
        }
    }
}

/// The usual words for a status.
fn phrase(status: Option<&StatusCode>) -> String {
    let words = match status {
        None => "error",
        Some(StatusCode::Range(4)) => "client error",
        Some(StatusCode::Range(5)) => "server error",
        Some(StatusCode::Code(400)) => "bad request",
        Some(StatusCode::Code(401)) => "unauthorized",
        Some(StatusCode::Code(402)) => "payment required",
        Some(StatusCode::Code(403)) => "forbidden",
        Some(StatusCode::Code(404)) => "not found",
        Some(StatusCode::Code(405)) => "method not allowed",
        Some(StatusCode::Code(406)) => "not acceptable",
        Some(StatusCode::Code(408)) => "request timeout",
        Some(StatusCode::Code(409)) => "conflict",
        Some(StatusCode::Code(410)) => "gone",
        Some(StatusCode::Code(412)) => "precondition failed",
        Some(StatusCode::Code(413)) => "content too large",
        Some(StatusCode::Code(415)) => "unsupported media type",
        Some(StatusCode::Code(422)) => "unprocessable content",
        Some(StatusCode::Code(423)) => "locked",
        Some(StatusCode::Code(429)) => "too many requests",
        Some(StatusCode::Code(500)) => "internal server error",
        Some(StatusCode::Code(501)) => "not implemented",
        Some(StatusCode::Code(502)) => "bad gateway",
        Some(StatusCode::Code(503)) => "service unavailable",
        Some(StatusCode::Code(504)) => "gateway timeout",
        Some(other) => return format!("error {other}"),
    };
    words.to_owned()
}
