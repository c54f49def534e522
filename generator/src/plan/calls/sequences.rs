//! Bodies that are sequences of items: what an item is, and how it is written. In: media types.

use super::outcomes::{EVENTS, is_sequence};
use crate::ir::{Api, Media, Slot, Type};
use crate::sdk::{EventForm, ItemForm};

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
