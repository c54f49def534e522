//! T3: the mock sends and validates multipart bodies, and sends events.

mod mocked;

use mocked::{mock, text};
use oasmith::mock::Request;
use serde_json::Value;

const DOCUMENT: &str = r##"
openapi: 3.2.0
info: { title: Mock, version: "1" }
paths:
  /parts:
    post:
      requestBody:
        required: true
        content:
          multipart/mixed:
            schema: { type: array, prefixItems: [{ $ref: "#/components/schemas/Person" }] }
            itemSchema: { type: integer, minimum: 7 }
      responses: { "204": { description: ok } }
    get:
      responses:
        "200":
          description: ok
          content:
            multipart/mixed:
              schema: { type: array, prefixItems: [{ $ref: "#/components/schemas/Person" }, { type: string, enum: [a] }] }
              itemSchema: { type: integer, minimum: 7 }
              prefixEncoding: [{ contentType: application/vnd.person+json }, { contentType: "text/*, text/csv" }]
  /parts/within:
    get: { responses: { "200": { description: ok, content: { multipart/mixed: { itemSchema: { type: array, prefixItems: [{ type: string, enum: [a] }, { type: array, items: { type: integer, enum: [7] }, minItems: 1, maxItems: 1 }], minItems: 2, items: false }, itemEncoding: { contentType: multipart/related, prefixEncoding: [{ contentType: text/csv }, { contentType: multipart/parallel, itemEncoding: { contentType: application/vnd.n+json } }] } } } } } }
  /parts/named:
    get: { responses: { "200": { description: ok, content: { multipart/form-data: { schema: { $ref: "#/components/schemas/Form" } } } } } }
  /events:
    get: { responses: { "200": { description: ok, content: { text/event-stream: { itemSchema: { $ref: "#/components/schemas/Event" } } } } } }
  /data:
    get: { responses: { "200": { description: ok, content: { text/event-stream: { itemSchema: { type: object, required: [id], properties: { id: { type: string, enum: [a] } } } } } } } }
  /nameless:
    get: { responses: { "200": { description: ok, content: { text/event-stream: { itemSchema: { type: object, required: [event], properties: { event: { const: ping } } } } } } } }
components:
  schemas:
    Event: { type: object, required: [event, data], properties: { event: { const: made }, data: { type: string, contentMediaType: application/json, contentSchema: { type: object, required: [n], properties: { n: { const: 5 } } } } } }
    Person: { type: object, required: [email], properties: { email: { type: string, format: email } } }
    Form: { type: object, required: [count], properties: { count: { type: integer }, tags: { type: array, items: { type: string } } } }
"##;

fn get(target: &str) -> Request {
    Request {
        method: "GET".to_owned(),
        target: target.to_owned(),
        ..Request::default()
    }
}

#[test]
fn t3_parts_are_sent() {
    let sent = |target: &str| {
        let response = mock(DOCUMENT).respond(&get(target));
        let mut headers = response.headers.iter();
        let media_type = headers.find(|(name, _)| name == "content-type");
        let (_, media_type) = media_type.expect("it has a media type").clone();
        let (media_type, boundary) = media_type.split_once("; boundary=").expect("a boundary");
        let body = text(&response);
        let body = body.replace(boundary, "b");
        assert!(body.ends_with("--b--\r\n"), "{body}");
        (media_type.to_owned(), body)
    };
    let (media_type, body) = sent("/parts");
    assert_eq!(media_type, "multipart/mixed");
    let parts: Vec<&str> = body.split("--b\r\n").skip(1).collect();
    let [person, letter, number] = parts.as_slice() else {
        panic!("there are three parts: {body}");
    };
    let person = person.strip_prefix("content-type: application/vnd.person+json\r\n\r\n");
    let person: Value = serde_json::from_str(person.expect("its type")).expect("it is JSON");
    assert!(person["email"].is_string());
    assert_eq!(*letter, "content-type: text/csv\r\n\r\na\r\n");
    let number = number.strip_prefix("content-type: application/json\r\n\r\n");
    let number = number.and_then(|text| text.split("\r\n").next()?.parse::<u32>().ok());
    assert!(number.is_some_and(|number| number >= 7), "{body}");
    let (media_type, body) = sent("/parts/named");
    assert_eq!(media_type, "multipart/form-data");
    let count =
        "content-type: application/json\r\ncontent-disposition: form-data; name=\"count\"\r\n";
    assert!(body.contains(count), "{body}");
}

#[test]
fn t3_parts_within_parts_are_sent() {
    let response = mock(DOCUMENT).respond(&get("/parts/within"));
    let body = text(&response);
    let outer = "part-of-the-mock-5d1f0c";
    let (inner, innermost) = (format!("inner-{outer}"), format!("inner-inner-{outer}"));
    let part = format!(
        "--{outer}\r\ncontent-type: multipart/related; boundary={inner}\r\n\r\n\
         --{inner}\r\ncontent-type: text/csv\r\n\r\na\r\n\
         --{inner}\r\ncontent-type: multipart/parallel; boundary={innermost}\r\n\r\n\
         --{innermost}\r\ncontent-type: application/vnd.n+json\r\n\r\n7\r\n--{innermost}--\r\n\r\n\
         --{inner}--\r\n\r\n"
    );
    assert!(body.starts_with(&part), "{body}");
    assert_eq!(body.replace(&part, ""), format!("--{outer}--\r\n"));
}

#[test]
fn t3_parts_are_judged() {
    let response = |parts: &[&str]| {
        let parts = parts.iter().map(|part| format!("--b\r\n{part}\r\n"));
        let body = parts.collect::<String>() + "--b--\r\n";
        let request = Request {
            method: "POST".to_owned(),
            target: "/parts".to_owned(),
            headers: vec![(
                "content-type".to_owned(),
                "multipart/mixed; boundary=b".to_owned(),
            )],
            body: body.into_bytes(),
        };
        let response = mock(DOCUMENT).respond(&request);
        (response.status, text(&response))
    };
    let person = "content-type: application/json\r\n\r\n{\"email\":\"a@example.com\"}";
    assert_eq!(response(&[person, "\r\n8", "a: b\r\n\r\n9"]).0, 204);
    let (status, problem) = response(&[person, "\r\n8", "\r\n6"]);
    assert_eq!(status, 422);
    assert!(problem.contains("body at `/2`"), "{problem}");
    let (status, problem) = response(&["content-type: application/json\r\n\r\n{}"]);
    assert_eq!(status, 422);
    assert!(problem.contains("email"), "{problem}");
}

/// What is no event with its fields is the data of one, as clients read it. Without data, an event is ignored.
#[test]
fn t3_events_have_their_fields_or_only_data() {
    let sent = |target: &str| {
        let request = Request {
            headers: vec![("accept".to_owned(), "text/event-stream".to_owned())],
            ..get(target)
        };
        text(&mock(DOCUMENT).respond(&request))
    };
    assert_eq!(sent("/events"), "event: made\ndata: {\"n\":5}\n\n");
    assert_eq!(sent("/data"), "data: {\"id\":\"a\"}\n\n");
    assert_eq!(sent("/nameless"), "event: ping\ndata: null\n\n");
}
