//! Dates as text: different spellings of an instant, and whether two texts are the same instant.

use chrono::{DateTime, NaiveDateTime, Utc};

/// The instant that a text denotes, in any of the spellings that servers use.
#[must_use]
pub fn instant(text: &str) -> Option<DateTime<Utc>> {
    let looks = text.len() >= 19
        && text.as_bytes().get(4) == Some(&b'-')
        && text.as_bytes().get(13) == Some(&b':');
    if !looks {
        return None;
    }
    let text = text.replacen([' ', 't'], "T", 1).replace('z', "Z");
    DateTime::parse_from_rfc3339(&text)
        .map(|instant| instant.to_utc())
        .ok()
        .or_else(|| {
            NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f")
                .ok()
                .map(|naive| naive.and_utc())
        })
}

/// An instant in twelve spellings that servers use.
#[must_use]
pub fn spellings(instant: DateTime<Utc>) -> Vec<String> {
    let plain = instant.format("%Y-%m-%dT%H:%M:%S").to_string();
    let nanos = instant.timestamp_subsec_nanos();
    let fraction = |digits: usize| {
        let all = format!("{nanos:09}");
        format!(".{}", &all[..digits])
    };
    let whole = nanos == 0;
    let exact = fraction(9);
    let shifted = |hours: i64, minutes: i64| {
        let offset = chrono::Duration::minutes(hours * 60 + minutes);
        (instant + offset).format("%Y-%m-%dT%H:%M:%S").to_string()
    };
    let short = match whole {
        true => String::new(),
        false => exact.trim_end_matches('0').to_owned(),
    };
    vec![
        format!("{plain}{exact}Z"),
        format!("{plain}{short}Z"),
        format!("{plain}{short}+00:00"),
        format!("{plain}{short}-00:00"),
        format!("{}{short}+02:00", shifted(2, 0)),
        format!("{}{short}-09:30", shifted(-9, -30)),
        format!("{plain}{short}"),
        format!("{plain}{exact}"),
        format!("{}{short}Z", plain.replacen('T', " ", 1)),
        format!("{}{short}", plain.replacen('T', " ", 1)),
        format!("{}{short}+00:00", plain.replacen('T', " ", 1)),
        format!("{}{short}z", plain.replacen('T', "t", 1)),
    ]
}
