//! Data of a plan as text. In: data of a plan. Out: text that readers of a report understand.

use crate::sdk::{
    CursorPlace, DeepLists, EventForm, ResponseDecoding, ResponseStatus, SchemeKind, Spelling,
    Style,
};

pub(super) fn scheme(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Bearer { token_url: None } => "a bearer token".to_owned(),
        SchemeKind::Bearer {
            token_url: Some(url),
        } => format!("a bearer token, from {url}"),
        SchemeKind::Basic => "user and password".to_owned(),
        SchemeKind::Authorization(scheme) => format!("`Authorization: {scheme}`"),
        SchemeKind::Header(name) => format!("a key in the header {name}"),
        SchemeKind::Query(name) => format!("a key in the query parameter {name}"),
        SchemeKind::Cookie(name) => format!("a key in the cookie {name}"),
        SchemeKind::Transport => "the transport".to_owned(),
    }
}

pub(super) fn status(status: ResponseStatus) -> String {
    match status {
        ResponseStatus::Code(code) => code.to_string(),
        ResponseStatus::Success => "any other success".to_owned(),
    }
}

pub(super) fn decoding(decoding: ResponseDecoding) -> &'static str {
    match decoding {
        ResponseDecoding::Json => "JSON",
        ResponseDecoding::JsonOrEmpty => "JSON or nothing",
        ResponseDecoding::Empty => "nothing",
        ResponseDecoding::Text => "text",
        ResponseDecoding::Bytes => "bytes",
        ResponseDecoding::Choice => "by status",
    }
}

pub(super) fn lists(lists: DeepLists) -> &'static str {
    match lists {
        DeepLists::Numbered => "`a[0]=x`",
        DeepLists::Brackets => "`a[]=x`",
        DeepLists::Repeated => "`a=x`",
    }
}

pub(super) fn events(form: EventForm) -> &'static str {
    match form {
        EventForm::Data => "server-sent events of JSON",
        EventForm::Text => "server-sent events of text",
        EventForm::Whole => "server-sent events, each as a whole",
        EventForm::Lines => "lines of JSON",
        EventForm::Parts(_) => "several parts",
    }
}

pub(super) fn spelling(spelling: Spelling) -> String {
    let style = match spelling.style {
        Style::Simple => "simple",
        Style::Form => "form",
        Style::Whole => "the whole query",
        Style::Label => "label",
        Style::Matrix => "matrix",
        Style::SpaceDelimited => "spaceDelimited",
        Style::PipeDelimited => "pipeDelimited",
        Style::TabDelimited => "tabDelimited",
        Style::DeepObject => "deepObject",
        Style::Json => "JSON",
    };
    let explode = if spelling.explode { ", exploded" } else { "" };
    let reserved = match spelling.allow_reserved {
        true => ", reserved characters not encoded",
        false => "",
    };
    format!(" ({style}{explode}{reserved})")
}

pub(super) fn place(place: CursorPlace) -> &'static str {
    match place {
        CursorPlace::Query => "query",
        CursorPlace::Header => "header",
        CursorPlace::Body => "the body",
        CursorPlace::BodyNumber => "the body, as a number",
    }
}
