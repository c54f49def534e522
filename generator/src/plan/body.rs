//! Request bodies: their types, and how they are written.

use super::name::{Case, Scope};
use super::sdk::{Body, BodyEncoding, File, FileCount, Ty};
use super::service::Planner;
use super::types::is_file;
use crate::ir::{self, Api, Media, Slot, Type};
use crate::report::Problem;

impl Planner<'_, '_> {
    /// How a request body is given and sent.
    pub(super) fn body(&mut self, content: &[Media], pointer: &str) -> Option<Body> {
        let of = |wanted: &str| content.iter().find(|media| media.media_type == wanted);
        let json = content.iter().find(|media| is_json(self.types.api, media));
        let (media, encoding) = match (
            json,
            of("application/x-www-form-urlencoded"),
            of("multipart/form-data"),
        ) {
            (Some(media), _, _) => (media, BodyEncoding::Json),
            (None, Some(media), _) => (media, BodyEncoding::Form),
            (None, None, Some(media)) => return Some(self.multipart(media)),
            (None, None, None) => match content.first() {
                Some(media) if media.media_type.starts_with("multipart/") => {
                    let problem = Problem::error(
                        format!("{pointer}/requestBody"),
                        format!(
                            "the client cannot send bodies of the type `{}`",
                            media.media_type
                        ),
                    );
                    self.report.push(
                        problem.help("Of bodies of several parts, it sends `multipart/form-data`."),
                    );
                    return None;
                }
                Some(media) if media.media_type.starts_with("text/") => (media, BodyEncoding::Text),
                Some(media) => (media, BodyEncoding::Bytes),
                None => return None,
            },
        };
        let ty = match encoding {
            BodyEncoding::Json
            | BodyEncoding::Form
            | BodyEncoding::Multipart
            | BodyEncoding::Parts => media
                .slot
                .as_ref()
                .map_or(Ty::Raw, |slot| self.types.slot(slot)),
            BodyEncoding::Text => Ty::String,
            BodyEncoding::Bytes => Ty::Bytes,
        };
        Some(Body {
            ty,
            encoding,
            media_type: match encoding {
                BodyEncoding::Json if media.media_type.contains('*') => {
                    "application/json".to_owned()
                }
                _ => media.media_type.clone(),
            },
            files: Vec::new(),
        })
    }

    /// A body of several parts: a record for what is no file, and arguments for the files.
    fn multipart(&self, media: &Media) -> Body {
        let api = self.types.api;
        let media_type = media.media_type.clone();
        let free = Body {
            ty: Ty::Unit,
            encoding: BodyEncoding::Parts,
            media_type: media_type.clone(),
            files: Vec::new(),
        };
        let Some(slot) = &media.slot else { return free };
        let Type::Named(id) = api.resolve(&slot.ty) else {
            return free;
        };
        let Some(record) = api
            .record(&slot.ty)
            .filter(|_| self.types.forms.contains(id))
        else {
            return free;
        };
        let (files, fields): (Vec<_>, Vec<_>) = record
            .fields
            .iter()
            .partition(|field| is_file(api, &field.slot.ty));
        let raws: Vec<&str> = files.iter().map(|field| field.name.as_str()).collect();
        let names = Scope::with(&["body", "self"]).claim_all(&raws, Case::Value);
        let file = |(field, name): (&ir::Field, String)| File {
            wire: field.name.clone(),
            name,
            count: match (api.resolve(&field.slot.ty), field.required) {
                (Type::Array(_), _) => FileCount::Many,
                (_, true) => FileCount::One,
                (_, false) => FileCount::Optional,
            },
        };
        Body {
            ty: if fields.is_empty() {
                Ty::Unit
            } else {
                self.types.slot(slot)
            },
            encoding: BodyEncoding::Multipart,
            media_type,
            files: files.into_iter().zip(names).map(file).collect(),
        }
    }
}

/// Whether a media type is JSON; one that stands for any is, where its schema is more than text.
pub(super) fn is_json(api: &Api, media: &Media) -> bool {
    let name = media.media_type.as_str();
    let is_any = matches!(name, "*/*" | "application/*");
    let is_text = |slot: &Slot| matches!(api.resolve(&slot.ty), Type::String | Type::Binary);
    name == "application/json"
        || name.ends_with("+json")
        || (is_any && media.slot.as_ref().is_some_and(|slot| !is_text(slot)))
}
