//! Media types, and whether one matches another.

/// Returns a media type without its parameters, in lower case.
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_lowercase()
}

pub(super) fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

pub(super) fn is_xml(essence: &str) -> bool {
    essence == "application/xml" || essence == "text/xml" || essence.ends_with("+xml")
}

/// Whether a media type is in a range such as `text/*`.
pub(super) fn fits(range: &str, media_type: &str) -> bool {
    let (range, media_type) = (essence(range), essence(media_type));
    match range.strip_suffix("/*") {
        Some("*") => true,
        Some(main) => media_type.split('/').next() == Some(main),
        None => range == media_type || range == "*",
    }
}

/// Returns a parameter of a media type or of a header, without quotes.
pub(super) fn parameter(text: &str, name: &str) -> Option<String> {
    let parameters = text.split(';').skip(1);
    let mut parameters = parameters.filter_map(|it| it.trim().split_once('='));
    let found = parameters.find(|(known, _)| known.trim().eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.trim().trim_matches('"').to_owned())
}

/// Returns the ranges of an `Accept` header, the most preferred first.
pub(super) fn accepted(header: &str) -> Vec<String> {
    let ranges = header.split(',').filter(|range| !range.trim().is_empty());
    let mut ranges: Vec<(f32, String)> = ranges
        .map(|range| {
            let quality = parameter(range, "q").and_then(|text| text.parse().ok());
            (quality.unwrap_or(1.0), essence(range))
        })
        .filter(|(quality, _)| *quality > 0.0)
        .collect();
    ranges.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranges.into_iter().map(|(_, range)| range).collect()
}
