//! Bodies that are sequences of items: what an item is, and how it is written. In: media types.

use super::outcomes::{EVENTS, is_sequence};
use crate::ir::{Api, Constant, ForeignForm, Media, OrderedPart, Shape, Slot, Type};
use crate::plan::types::parts::{is_json, is_text};
use crate::sdk::{EventForm, ItemForm, PartForm};

/// A part of a multipart body that is identified by its position.
pub(in crate::plan) struct Positioned<'m> {
    /// Its schema, if it is not read as bytes.
    pub(in crate::plan) slot: Option<&'m Slot>,
    pub(in crate::plan) form: PartForm,
}

/// The first parts of a multipart body, and the others. Parts without a description are bytes.
pub(in crate::plan) fn parts<'m>(
    api: &'m Api,
    media: &'m Media,
) -> (Vec<Positioned<'m>>, Positioned<'m>) {
    let Some(ordered) = &media.ordered else {
        let (slot, form) = (None, PartForm::Bytes);
        return (Vec::new(), Positioned { slot, form });
    };
    let first = ordered.first.iter();
    let first = first.map(|part| positioned(api, part, part.slot.as_ref()));
    let list = media.slot.as_ref().map(|slot| api.resolve(&slot.ty));
    let item = match list {
        Some(Type::Array(item)) => Some(item.as_ref()),
        _ => None,
    };
    let others = &ordered.others;
    let others = positioned(api, others, others.slot.as_ref().or(item));
    (first.collect(), others)
}

fn positioned<'m>(api: &Api, part: &OrderedPart, slot: Option<&'m Slot>) -> Positioned<'m> {
    let listed = &part.part.media_types;
    let told = listed.iter().find(|name| !name.contains('*'));
    let told = told.or(listed.first()).or(part.content.media_type.as_ref());
    let is_json = told.is_some_and(|name| is_json(name));
    let is_other = told.is_some_and(|name| !is_text(name));
    let is_free = matches!(
        slot.map(|slot| api.resolve(&slot.ty)),
        None | Some(Type::Any)
    );
    if is_free && told.is_some_and(|name| name.starts_with("text/")) {
        let (slot, form) = (None, PartForm::Text);
        return Positioned { slot, form };
    }
    let form = match slot.map(|slot| api.resolve(&slot.ty)) {
        Some(Type::Binary) => PartForm::Bytes,
        Some(Type::String) if is_other => PartForm::Bytes,
        None | Some(Type::Any) if !is_json => PartForm::Bytes,
        Some(ty) if !is_json && is_string(api, ty) => PartForm::Text,
        _ => PartForm::Json,
    };
    Positioned {
        slot: slot.filter(|_| form != PartForm::Bytes),
        form,
    }
}

/// Whether the values of a type are strings.
fn is_string(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Text(_) | Type::Constant(Constant::String(_)) => true,
        Type::Foreign(foreign) => foreign.form == ForeignForm::Text,
        Type::Named(id) => matches!(api.schema(*id).shape, Shape::Strings(_)),
        _ => false,
    }
}

/// The items of a request body that is a sequence; `None` for one without structure, which is text or bytes.
pub(in crate::plan) fn sent<'m>(api: &'m Api, media: &'m Media) -> Option<(&'m Slot, ItemForm)> {
    let whole = media.slot.as_ref().filter(|_| is_sequence(media))?;
    let is_plain = matches!(
        api.resolve(&whole.ty),
        Type::String | Type::Binary | Type::Any
    );
    if is_plain && !media.is_item {
        return None;
    }
    let form = match form(api, media) {
        EventForm::Lines if media.media_type.ends_with("json-seq") => ItemForm::Records,
        EventForm::Lines => ItemForm::Lines,
        EventForm::Data => ItemForm::Data,
        EventForm::Text => ItemForm::Text,
        EventForm::Whole => ItemForm::Whole,
        EventForm::Parts(_) => return None,
    };
    Some((item(api, media)?, form))
}

/// The schema of an item. Without `itemSchema`, a list describes its items, and any other schema is that of an item.
pub(in crate::plan) fn item<'m>(api: &'m Api, media: &'m Media) -> Option<&'m Slot> {
    let slot = media.slot.as_ref()?;
    match api.resolve(&slot.ty) {
        Type::Array(item) if !media.is_item => Some(item),
        _ => Some(slot),
    }
}

/// How the items are framed.
pub(in crate::plan) fn form(api: &Api, media: &Media) -> EventForm {
    match item(api, media).map(|item| api.resolve(&item.ty)) {
        _ if media.media_type != EVENTS => EventForm::Lines,
        None | Some(Type::String | Type::Binary) => EventForm::Text,
        Some(ty) if is_whole(api, ty, media.is_item) => EventForm::Whole,
        Some(_) => EventForm::Data,
    }
}

/// Returns `true` if a schema describes an event with all its fields, and not only its data.
fn is_whole(api: &Api, ty: &Type, is_item: bool) -> bool {
    if let Some(union) = api.union(ty) {
        let members = &union.members;
        return members
            .iter()
            .all(|member| api.union(&member.ty).is_none() && is_whole(api, &member.ty, is_item));
    }
    let Some(record) = api.record(ty) else {
        return false;
    };
    let has = |name: &str| record.fields.iter().any(|field| field.name == name);
    let known = |name: &str| matches!(name, "event" | "id" | "retry" | "data");
    has("data")
        && (is_item || has("event") || has("retry"))
        && record.fields.iter().all(|field| known(&field.name))
}
