//! Tests that instants and dates have the same texts whichever crate their types are from.

#![cfg(test)]
#![deny(warnings)]

/// Keeps the requests of a client, and answers each with an empty list.
macro_rules! transport {
    ($client:ident) => {
        #[derive(Clone, Default)]
        pub struct Empty(pub std::sync::Arc<std::sync::Mutex<Vec<String>>>);

        impl $client::Transport for Empty {
            fn send(
                &self,
                request: $client::runtime::http::Request<$client::Body>,
            ) -> $client::runtime::BoxFuture<
                '_,
                Result<$client::runtime::http::Response<$client::Body>, $client::TransportError>,
            > {
                let (parts, body) = request.into_parts();
                let seen = parts.headers.get("seen").map(|it| it.to_str().expect("text"));
                let body = body.as_bytes().map(|it| String::from_utf8_lossy(it).into_owned());
                let line = format!("{} {:?} {}", parts.uri, seen, body.unwrap_or_default());
                self.0.lock().expect("nobody panics").push(line);
                let empty = match parts.method == "GET" {
                    true => $client::runtime::http::Response::builder().status(200),
                    false => $client::runtime::http::Response::builder().status(204),
                };
                let empty = empty.header("content-type", "application/json");
                let body = $client::Body::from($client::runtime::bytes::Bytes::from_static(b"[]"));
                Box::pin(async { empty.body(body).map_err($client::TransportError::setup) })
            }
        }
    };
}

/// What one client does: how it writes an entry that it has read, and the requests that it sends.
macro_rules! client {
    ($module:ident, $client:ident, $instant:ty, $date:ty) => {
        mod $module {
            use $client::Client;
            use $client::json;
            use $client::models::{Entry, EntryUpdate};

            transport!($client);

            pub fn rewritten(text: &str) -> Result<String, String> {
                let entry: Entry = json::from_str(text).map_err(|error| error.to_string())?;
                let _: &$instant = &entry.at;
                Ok(json::to_string(&entry))
            }

            pub async fn requests(entry: &str) -> Vec<String> {
                let entry: Entry = json::from_str(entry).expect("an entry");
                let (at, day): ($instant, $date) = (entry.at, entry.days.clone().expect("days")[0]);
                let empty = Empty::default();
                let client = Client::builder().transport(empty.clone()).build().expect("it is set up");
                let list = client.entries().list(day).since(at).until([at, at]).seen(&at);
                list.send().await.expect("no entries");
                let list = client.entries().list(day).since(None::<$instant>).seen(Some(at));
                list.send().await.expect("no entries");
                let update = EntryUpdate::new().at(at).day(day);
                client.entries().update(day, update).send().await.expect("stored");
                let update = EntryUpdate::new().at(None::<$instant>);
                client.entries().update(day, update).send().await.expect("stored");
                let lines = empty.0.lock().expect("nobody panics");
                lines.clone()
            }
        }
    };
}

client!(of_chrono, chrono_client, chrono_client::Timestamp, chrono_client::Date);
client!(of_jiff, jiff_client, jiff::Timestamp, jiff::civil::Date);
client!(of_time, time_client, time::OffsetDateTime, time::Date);

/// F7: an instant is read in all spellings, and written in UTC with the precision that it has, whichever crate its type
/// is from.
#[test]
fn f7_instants_have_the_same_text_in_all_crates() {
    for (text, written) in [
        ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z"),
        ("2026-01-02T03:04:05.000Z", "2026-01-02T03:04:05Z"),
        ("2026-01-02T03:04:05.120Z", "2026-01-02T03:04:05.12Z"),
        ("2026-01-02T03:04:05.123456789Z", "2026-01-02T03:04:05.123456789Z"),
        ("2026-01-02T03:04:05+05:30", "2026-01-01T21:34:05Z"),
        ("2026-01-02T03:04:05.5-0800", "2026-01-02T11:04:05.5Z"),
        ("2026-01-02 03:04:05", "2026-01-02T03:04:05Z"),
        ("2026-01-02", "2026-01-02T00:00:00Z"),
        ("Fri, 02 Jan 2026 03:04:05 GMT", "2026-01-02T03:04:05Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("1969-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.999999999Z"),
    ] {
        let entry = format!(
            r#"{{"at":"{text}","day":"2024-02-29","ends":"{text}","days":["0001-01-01","9999-12-31"],"marks":{{"a":"{text}"}},"due":"{text}"}}"#
        );
        let expected = entry.replace(&format!("\"{text}\""), &format!("\"{written}\""));
        for (name, rewritten) in [
            ("chrono", of_chrono::rewritten(&entry)),
            ("jiff", of_jiff::rewritten(&entry)),
            ("time", of_time::rewritten(&entry)),
        ] {
            assert_eq!(rewritten.as_ref(), Ok(&expected), "{name}: {text}");
        }
    }
}

/// F7: what is not a value is an error, and an empty text is none where there may be none.
#[test]
fn f7_other_texts_are_errors_in_all_crates() {
    for (entry, is_read) in [
        (r#"{"at":"2023-02-29T00:00:00Z"}"#, false),
        (r#"{"at":"2026-01-02T24:00:00Z"}"#, false),
        (r#"{"at":"soon"}"#, false),
        (r#"{"at":""}"#, false),
        (r#"{"at":1}"#, false),
        (r#"{"at":"2026-01-02T03:04:05Z","days":["2026-02-30"]}"#, false),
        (r#"{"at":"2026-01-02T03:04:05Z","days":["2026-01-02T03:04:05Z"]}"#, false),
        (r#"{"at":"2026-01-02T03:04:05Z","ends":""}"#, true),
        (r#"{"at":"2026-01-02T03:04:05Z","due":5}"#, true),
    ] {
        let all = [of_chrono::rewritten, of_jiff::rewritten, of_time::rewritten];
        let all = all.map(|rewritten| rewritten(entry));
        assert!(all.iter().all(|it| it.is_ok() == is_read), "{entry}: {all:?}");
        assert_eq!(all[0], all[1]);
        assert_eq!(all[0], all[2]);
    }
    // The ranges differ: these are the last instants that each crate has.
    let last = r#"{"at":"9999-12-31T23:59:59Z"}"#;
    assert!(of_chrono::rewritten(last).is_ok() && of_time::rewritten(last).is_ok());
    assert!(of_jiff::rewritten(last).is_err());
    assert!(of_jiff::rewritten(r#"{"at":"9999-12-30T22:00:00Z"}"#).is_ok());
    let later = r#"{"at":"9999-12-31T23:59:59-01:00"}"#;
    assert!(of_chrono::rewritten(later).is_ok() && of_time::rewritten(later).is_err());
}

/// C1: paths, queries, headers and bodies have the same texts.
#[tokio::test]
async fn c1_requests_are_the_same_in_all_crates() {
    let entry = r#"{"at":"2026-01-02T04:04:05.5+01:00","days":["2024-02-29"]}"#;
    let lines = of_chrono::requests(entry).await;
    let at = "2026-01-02T03%3A04%3A05.5Z";
    let url = "https://calendar.example.com/days/2024-02-29/entries";
    assert_eq!(
        lines,
        [
            format!("{url}?since={at}&until={at}&until={at} Some(\"2026-01-02T03:04:05.5Z\") "),
            format!("{url} Some(\"2026-01-02T03:04:05.5Z\") "),
            format!("{url} None {{\"at\":\"2026-01-02T03:04:05.5Z\",\"day\":\"2024-02-29\"}}"),
            format!("{url} None {{\"at\":null}}"),
        ]
    );
    assert_eq!(of_jiff::requests(entry).await, lines);
    assert_eq!(of_time::requests(entry).await, lines);
}

/// C1: with the features `jiff` and `time`, setters of the client with types of `chrono` accept those of the others.
#[cfg(feature = "given")]
#[tokio::test]
async fn c1_setters_accept_the_types_of_other_crates() {
    use chrono_client::models::EntryUpdate;
    use chrono_client::{Client, Date, JiffExt, TimeExt, Timestamp};

    let of_jiff: jiff::Timestamp = "2026-01-02T03:04:05.5Z".parse().expect("an instant");
    let day = jiff::civil::date(2024, 2, 29);
    let of_time = Timestamp::from_jiff(of_jiff).to_time().expect("in range");
    let of_time_day = Date::from_jiff(day).to_time().expect("in range");
    let empty = of_chrono::Empty::default();
    let client = Client::builder().transport(empty.clone()).build().expect("it is set up");
    let entries = client.entries();
    entries.list(Date::from_jiff(day)).since(of_jiff).seen(of_time).send().await.expect("none");
    entries.list(Date::from_time(of_time_day)).since(of_time).seen(&of_jiff).send().await.expect("none");
    let update = EntryUpdate::new().at(of_jiff).day(of_time_day);
    entries.update(Date::from_jiff(day), update).send().await.expect("stored");
    let update = EntryUpdate::new().at(of_time).day(day);
    entries.update(Date::from_jiff(day), update).send().await.expect("stored");
    let lines = empty.0.lock().expect("nobody panics");
    assert_eq!(lines[0], lines[1]);
    assert!(lines[0].ends_with("?since=2026-01-02T03%3A04%3A05.5Z Some(\"2026-01-02T03:04:05.5Z\") "), "{lines:?}");
    assert_eq!(lines[2], lines[3]);
    assert!(lines[2].ends_with(r#" {"at":"2026-01-02T03:04:05.5Z","day":"2024-02-29"}"#), "{lines:?}");
}
