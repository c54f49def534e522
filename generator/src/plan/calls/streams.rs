//! Responses that are read as they arrive: their types, and the methods that return them.

use super::outcomes::{Content, is_parts, is_sequence, outcomes, successes};
use super::sequences::{self, Positioned};
use super::service::Planner;
use crate::ir::{self, Media};
use crate::plan::words::name::{Case, Scope};
use crate::sdk::{EventForm, Events, PartForm, PartType, PartTypes, Ty};

impl Planner<'_, '_> {
    /// The sequences of an operation: events and lines in the order of the document, then parts.
    pub(in crate::plan) fn events(&self, source: &ir::Operation) -> Vec<Events> {
        let responses = successes(source).into_iter();
        let mut all: Vec<&Media> = responses.flat_map(|response| &response.content).collect();
        all.retain(|media| is_sequence(media) || is_parts(media));
        if all.is_empty() {
            return Vec::new();
        }
        all.sort_by_key(|media| !is_sequence(media));
        let outcomes = outcomes(self.types.api, source);
        let only = outcomes
            .iter()
            .all(|outcome| outcome.holds == Content::Nothing);
        let mut found: Vec<Events> = Vec::new();
        let mut names = Scope::with(&[]);
        for media in all {
            let events = self.sequence(media, only);
            let is_alike = |known: &&mut Events| {
                known.form == events.form
                    && known.ty == events.ty
                    && known.first == events.first
                    && known.within == events.within
            };
            // One method reads all media types of the same items.
            if let Some(known) = found.iter_mut().find(is_alike) {
                if !known
                    .media_types
                    .split(", ")
                    .any(|name| name == media.media_type)
                {
                    known.media_types = format!("{}, {}", known.media_types, media.media_type);
                }
                continue;
            }
            let subtype = media
                .media_type
                .split_once('/')
                .map_or("", |(_, name)| name);
            let method = match events.form {
                _ if only && found.is_empty() => "send",
                EventForm::Lines => "send_lines",
                EventForm::Parts(_) => "send_parts",
                EventForm::Data | EventForm::Text | EventForm::Whole => "send_events",
            };
            let is_taken = found.iter().any(|known| known.method == method);
            let method = match is_taken {
                true => format!("send_{subtype}"),
                false => method.to_owned(),
            };
            let method = names.claim(&method, Case::Value);
            found.push(Events { method, ..events });
        }
        found
    }

    fn sequence(&self, media: &Media, only: bool) -> Events {
        let api = self.types.api;
        let (first, event, form) = if is_sequence(media) {
            let (item, form) = (media.item(&api.schemas), sequences::form(api, media));
            let ty = match (item, form) {
                (None, EventForm::Text) => Ty::String,
                (None, _) => Ty::Raw,
                (Some(item), _) => self.types.slot(item),
            };
            let event = PartType {
                ty,
                form: PartForm::Json,
                within: None,
            };
            (Vec::new(), event, form)
        } else {
            let (first, others) = sequences::parts(api, media);
            let form = EventForm::Parts(others.form);
            (self.part_types(first), self.part_type(&others), form)
        };
        Events {
            media_types: media.media_type.clone(),
            ty: event.ty,
            within: event.within,
            form,
            first,
            method: String::new(),
            only,
            end: match form {
                // No JSON starts like this, and many servers end a stream with exactly this text.
                EventForm::Data | EventForm::Whole => {
                    let end = self.types.config.events.end.clone();
                    end.or_else(|| Some("[DONE]".to_owned()))
                }
                EventForm::Text => self.types.config.events.end.clone(),
                EventForm::Lines | EventForm::Parts(_) => None,
            },
        }
    }

    fn part_types(&self, parts: Vec<Positioned<'_>>) -> Vec<PartType> {
        parts.iter().map(|part| self.part_type(part)).collect()
    }

    fn part_type(&self, part: &Positioned<'_>) -> PartType {
        let within = part.within.map(|ordered| {
            let (first, others) = sequences::ordered_parts(self.types.api, ordered, part.list);
            Box::new(PartTypes {
                first: self.part_types(first),
                others: self.part_type(&others),
            })
        });
        PartType {
            ty: match (part.slot, part.form) {
                _ if within.is_some() => Ty::Bytes,
                (Some(slot), _) => self.types.slot(slot),
                (None, PartForm::Bytes) => Ty::Bytes,
                (None, PartForm::Text) => Ty::String,
                (None, PartForm::Json) => Ty::Raw,
            },
            form: part.form,
            within,
        }
    }
}
