//! Values in the usual words of APIs: the text of a property, by its name, and how often callers set it.

use super::table::BY_NAME;
use crate::plan::words::plain;

/// The text of a format.
pub(super) fn of_format(format: &str, name: &str) -> Option<String> {
    match format {
        "uri" | "url" | "iri" | "uri-reference" | "http-url" | "multi-host-uri" => Some(url(name)),
        _ => plain::of_format(format).map(str::to_owned),
    }
}

fn url(name: &str) -> String {
    let page = match name {
        _ if has(name, &["webhook", "callback", "endpoint", "hook"]) => "webhooks",
        _ if has(name, &["success"]) => "success",
        _ if has(name, &["return", "redirect"]) => "return",
        _ if has(name, &["cancel"]) => "cancel",
        _ if has(
            name,
            &[
                "avatar",
                "image",
                "logo",
                "icon",
                "photo",
                "picture",
                "thumbnail",
            ],
        ) =>
        {
            "logo.png"
        }
        _ if has(name, &["terms", "tos"]) => "terms",
        _ if has(name, &["policy", "privacy"]) => "privacy",
        _ if has(name, &["embed"]) => "shop",
        _ => return "https://example.com".to_owned(),
    };
    format!("https://example.com/{page}")
}

/// Whether a name has one of these words.
fn has(name: &str, words: &[&str]) -> bool {
    name.split('_').any(|word| words.contains(&word))
}

/// The text of a property by its name; `noun` is the thing that the operation works on.
pub(super) fn of_name(name: &str, noun: &str) -> String {
    let known = |wanted: &str| {
        BY_NAME
            .iter()
            .find(|(known, _)| *known == wanted)
            .map(|(_, text)| *text)
    };
    if let Some(text) = known(name) {
        return text.to_owned();
    }
    if name.ends_with("name") {
        let words = match name {
            "name" | "display_name" => noun,
            name => name.trim_end_matches("name").trim_end_matches('_'),
        };
        return match words {
            "user" | "customer" | "member" | "person" | "contact" | "author" | "owner"
            | "employee" | "seat" => "Ada Lovelace".to_owned(),
            "" => "My project".to_owned(),
            words => format!("My {}", words.replace('_', " ")),
        };
    }
    if has(name, &["url", "uri", "href", "link", "website", "webhook"]) {
        return url(name);
    }
    if has(name, &["email", "mail"]) {
        return "ada@example.com".to_owned();
    }
    if let Some(owner) = name
        .strip_suffix("_id")
        .or(name.strip_suffix("_ids"))
        .or(name.strip_suffix("_uid"))
    {
        return id(owner);
    }
    if matches!(name, "id" | "ids" | "uid" | "identifier") {
        return id(noun);
    }
    // The last words of a name say the most: `billing_postal_code` is a postal code.
    let mut rest = name;
    while let Some((_, after)) = rest.split_once('_') {
        if let Some(text) = known(after) {
            return text.to_owned();
        }
        rest = after;
    }
    match name {
        name if has(name, &["date", "at", "on"]) => "2026-01-31".to_owned(),
        name if has(name, &["time"]) => "09:00".to_owned(),
        // Many APIs identify a thing by a short name that the caller chooses.
        name => match name.split('_').next_back() {
            Some(last) if last.len() > 2 => format!("my-{}", last.trim_end_matches('s')),
            Some(_) | None => "acme".to_owned(),
        },
    }
}

/// An id that starts with the kind of thing that it identifies.
fn id(owner: &str) -> String {
    let word = owner.split('_').next_back().unwrap_or_default();
    let short: String = word.chars().take(3).collect();
    match short.is_empty() {
        true => "4f8c2b7e".to_owned(),
        false => format!("{short}_4f8c2b7e"),
    }
}

/// A whole number by its name.
pub(super) fn number(name: &str) -> i64 {
    match name {
        name if has(name, &["amount", "price", "total", "cents", "unit"]) => 2_900,
        name if has(name, &["limit", "size", "count"]) && has(name, &["page", "limit", "per"]) => {
            100
        }
        "per_page" | "max_results" | "top" => 100,
        name if has(
            name,
            &["page", "offset", "quantity", "position", "interval"],
        ) =>
        {
            1
        }
        name if has(name, &["seats", "count", "days", "max", "maximum"]) => 10,
        name if has(name, &["size", "bytes", "length"]) => 1_024,
        name if has(name, &["seconds", "timeout", "ttl", "expires"]) => 3_600,
        name if has(name, &["percent", "percentage"]) => 10,
        name if has(name, &["basis"]) => 1_000,
        name if has(name, &["width", "height"]) => 640,
        name if has(name, &["year"]) => 2026,
        name if has(name, &["timestamp", "time", "since", "until", "at", "date"]) => 1_769_850_000,
        name if has(name, &["port"]) => 443,
        name if has(name, &["id", "ids", "uid"]) => 1_024,
        _ => 1,
    }
}

/// A number with a fraction by its name.
pub(super) fn fraction(name: &str) -> f64 {
    match name {
        name if has(name, &["amount", "price", "total", "cost"]) => 19.99,
        name if has(name, &["lat", "latitude"]) => 52.52,
        name if has(name, &["lng", "lon", "longitude"]) => 13.405,
        name if has(name, &["temperature", "threshold", "score", "ratio"]) => 0.5,
        name if has(name, &["rate"]) => 0.05,
        name if has(name, &["id"]) => 1_024.0,
        _ => 1.0,
    }
}

/// A day by the name of its property: the end of a period is after its start.
pub(super) fn date(name: &str) -> String {
    match name {
        name if has(
            name,
            &[
                "end", "ends", "until", "to", "before", "expires", "expiry", "due",
            ],
        ) =>
        {
            "2026-12-31"
        }
        name if has(name, &["birth", "birthday", "dob"]) => "1990-12-10",
        _ => "2026-01-01",
    }
    .to_owned()
}

/// The name of a file.
pub(super) fn file(name: &str, noun: &str) -> &'static str {
    let is = |words: &[&str]| has(name, words) || has(noun, words);
    match name {
        _ if is(&[
            "image",
            "avatar",
            "logo",
            "photo",
            "picture",
            "cover",
            "icon",
            "thumbnail",
        ]) =>
        {
            "logo.png"
        }
        _ if is(&["audio", "voice", "sound"]) => "speech.mp3",
        _ if is(&["video", "animation"]) => "video.mp4",
        _ if is(&["csv", "import"]) => "data.csv",
        _ => "report.pdf",
    }
}

/// How often callers set an optional property or parameter of this name.
pub(super) fn interest(name: &str) -> i32 {
    match name {
        "name" | "title" | "display_name" => 9,
        "description" | "query" | "q" | "search" => 8,
        "status" | "state" | "type" => 7,
        "sorting" | "sort" | "order_by" | "sort_by" => 6,
        "limit" | "page_size" | "per_page" | "max_results" | "first" => 5,
        "email" | "label" | "subject" | "text" | "message" | "content" | "comment" => 5,
        "success_url" | "url" | "currency" | "quantity" | "amount" | "tags" => 4,
        "include" | "expand" | "fields" | "filter" | "start_date" | "end_date" => 3,
        "enabled" | "active" | "is_active" | "archived" | "is_archived" | "private" | "public" => 2,
        "due_date" | "expires_at" | "ends_at" | "external_id" | "slug" | "locale" => 1,
        _ => 0,
    }
}

/// The singular of a plural, as far as simple rules go.
pub(super) fn singular(plural: &str) -> String {
    let ends = |ends: &[&str]| ends.iter().any(|end| plural.ends_with(end));
    match plural {
        _ if plural.ends_with("ies") && plural.len() > 4 => {
            format!("{}y", &plural[..plural.len() - 3])
        }
        _ if ends(&["sses", "xes", "ches", "shes"]) => plural[..plural.len() - 2].to_owned(),
        _ if ends(&["ss", "us", "is"]) => plural.to_owned(),
        _ => plural.strip_suffix('s').unwrap_or(plural).to_owned(),
    }
}

/// The plural of a singular, as far as simple rules go.
pub(super) fn plural(singular: &str) -> String {
    let ends = |ends: &[&str]| ends.iter().any(|end| singular.ends_with(end));
    match singular {
        _ if ends(&["ay", "ey", "oy", "uy"]) => format!("{singular}s"),
        _ if singular.ends_with('y') => format!("{}ies", &singular[..singular.len() - 1]),
        _ if ends(&["s", "x", "ch", "sh"]) => format!("{singular}es"),
        _ => format!("{singular}s"),
    }
}
