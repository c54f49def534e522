//! Bodies that are sequences of items: what an item is, and how it is written. In: media types.

use super::outcomes::is_sequence;
use crate::ir::{
    Api, Constant, EVENTS, ForeignForm, Media, Ordered, OrderedPart, Shape, Slot, Type, is_event,
};
use crate::plan::types::parts::{is_json, is_text};
use crate::sdk::{EventForm, ItemForm, PartForm};

/// A part of a multipart body that is identified by its position.
pub(in crate::plan) struct Positioned<'m> {
    /// Its schema, if it is not read as bytes.
    pub(in crate::plan) slot: Option<&'m Slot>,
    pub(in crate::plan) form: PartForm,
    /// The media type, unless the document states one.
    pub(in crate::plan) usual: Option<&'static str>,
    /// The parts that it consists of, which are received one by one, and sent as bytes.
    pub(in crate::plan) within: Option<&'m Ordered>,
    /// The schema of all of them.
    pub(in crate::plan) list: Option<&'m Slot>,
}

/// The first parts of a multipart body, and the others. Parts without a description are bytes.
pub(in crate::plan) fn parts<'m>(
    api: &'m Api,
    media: &'m Media,
) -> (Vec<Positioned<'m>>, Positioned<'m>) {
    let Some(ordered) = &media.ordered else {
        let others = Positioned {
            slot: None,
            form: PartForm::Bytes,
            usual: None,
            within: None,
            list: None,
        };
        return (Vec::new(), others);
    };
    ordered_parts(api, ordered, media.slot.as_ref())
}

/// The first of several parts, and the others. `list` is the schema of all of them.
pub(in crate::plan) fn ordered_parts<'m>(
    api: &'m Api,
    ordered: &'m Ordered,
    list: Option<&'m Slot>,
) -> (Vec<Positioned<'m>>, Positioned<'m>) {
    let positioned = |part: &'m OrderedPart, slot: Option<&'m Slot>| Positioned {
        within: part.within.as_deref(),
        list: slot,
        ..positioned(api, part, slot)
    };
    let first = ordered.first.iter();
    let first = first.map(|part| positioned(part, part.slot.as_ref()));
    let list = list.map(|slot| api.resolve(&slot.ty));
    let item = match list {
        Some(Type::Array(item)) => Some(item.as_ref()),
        _ => None,
    };
    let others = &ordered.others;
    let others = positioned(others, others.slot.as_ref().or(item));
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
        return Positioned {
            slot: None,
            form: PartForm::Text,
            usual: Some("text/plain"),
            within: None,
            list: None,
        };
    }
    let form = match slot.map(|slot| api.resolve(&slot.ty)) {
        Some(Type::Binary) => PartForm::Bytes,
        Some(Type::String) if is_other => PartForm::Bytes,
        Some(ty) if told.is_some() && !is_json && is_structure(api, ty) => PartForm::Bytes,
        None | Some(Type::Any) if !is_json => PartForm::Bytes,
        Some(ty) if !is_json && is_string(api, ty) => PartForm::Text,
        _ => PartForm::Json,
    };
    let is_scalar = slot.is_some_and(|slot| is_number(api, api.resolve(&slot.ty)));
    Positioned {
        slot: slot.filter(|_| form != PartForm::Bytes),
        form,
        usual: match form {
            PartForm::Bytes => None,
            PartForm::Json if !is_scalar => Some("application/json"),
            PartForm::Json | PartForm::Text => Some("text/plain"),
        },
        within: None,
        list: None,
    }
}

/// Whether the values of a type are lists or objects. In a format other than JSON, callers read and write them.
fn is_structure(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Array(_) | Type::Map(_) | Type::Tuple { .. } | Type::OneOrMany(_) => true,
        Type::Named(id) => !matches!(
            api.schema(*id).shape,
            Shape::Strings(_) | Shape::Integers(_)
        ),
        _ => false,
    }
}

/// Whether the values of a type are numbers or booleans, whose text is their JSON.
fn is_number(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Integer | Type::Number | Type::IntegerOrNumber | Type::Boolean => true,
        Type::Named(id) => matches!(api.schema(*id).shape, Shape::Integers(_)),
        _ => false,
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
pub(in crate::plan) fn sent<'m>(
    api: &'m Api,
    media: &'m Media,
) -> Option<(Option<&'m Slot>, ItemForm)> {
    if media.ordered.is_some() {
        let (_, others) = parts(api, media);
        let is_file = others.form == PartForm::Bytes;
        return (!is_file).then_some((others.slot, ItemForm::Parts(others.form)));
    }
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
    Some((Some(media.item(&api.schemas)?), form))
}

/// How the items are framed.
pub(in crate::plan) fn form(api: &Api, media: &Media) -> EventForm {
    match media.item(&api.schemas).map(|item| api.resolve(&item.ty)) {
        _ if media.media_type != EVENTS => EventForm::Lines,
        None | Some(Type::String | Type::Binary) => EventForm::Text,
        Some(ty) if is_event(&api.schemas, ty, media.is_item) => EventForm::Whole,
        Some(_) => EventForm::Data,
    }
}
