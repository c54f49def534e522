//! Responses that are read as they arrive: their types, and the methods that return them.

use super::outcomes::{Content, is_parts, is_sequence, outcomes, successes};
use super::sequences;
use super::service::Planner;
use crate::ir::{self, Media, Slot};
use crate::plan::words::name::{Case, Scope};
use crate::sdk::{EventForm, Events, PartForm, PartType, Ty};

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
                known.form == events.form && known.ty == events.ty && known.first == events.first
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
        let (first, item, form) = if is_sequence(media) {
            let (item, form) = (media.item(&api.schemas), sequences::form(api, media));
            (Vec::new(), item, form)
        } else {
            let (first, others) = sequences::parts(api, media);
            (first, others.slot, EventForm::Parts(others.form))
        };
        let part = |slot: Option<&Slot>, form| match (slot, form) {
            (Some(slot), _) => self.types.slot(slot),
            (None, PartForm::Bytes) => Ty::Bytes,
            (None, PartForm::Text) => Ty::String,
            (None, PartForm::Json) => Ty::Raw,
        };
        let ty = match (item, form) {
            (_, EventForm::Parts(form)) => part(item, form),
            (None, EventForm::Text) => Ty::String,
            (None, _) => Ty::Raw,
            (Some(item), _) => self.types.slot(item),
        };
        let first = first.into_iter().map(|it| PartType {
            ty: part(it.slot, it.form),
            form: it.form,
        });
        Events {
            media_types: media.media_type.clone(),
            ty,
            form,
            first: first.collect(),
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
}
