//! F10: the `Accept` header, and events whose ids are numbers.

use values_project::{Answer, Stage};

#[tokio::test]
async fn f10_the_media_types_of_the_document_are_asked_for() {
    let (stage, client) = Stage::with([Answer::status(200).body("a,b")]);
    client.files().pdf().send().await.expect("bytes are read");
    assert_eq!(stage.last().header("accept"), "application/pdf, */*;q=0.1");
    client.files().csv().send().await.expect("text is read");
    assert_eq!(
        stage.last().header("accept"),
        "text/csv, text/*;q=0.9, application/json;q=0.8"
    );
}

#[tokio::test]
async fn f10_a_stream_of_the_document_is_asked_for() {
    let rows = Answer::status(200).header("content-type", "application/stream+json");
    let (stage, client) = Stage::with([rows.body("{\"id\":\"a\"}\n{\"id\":\"b\"}\n")]);
    let mut rows = client.files().rows().send().await.expect("lines are read");
    assert_eq!(stage.last().header("accept"), "application/stream+json");
    let first = rows.try_next().await.expect("it is right");
    assert_eq!(first.map(|item| item.id).as_deref(), Some("a"));
}

#[tokio::test]
async fn f10_an_id_of_an_event_may_be_a_number() {
    let events = Answer::status(200).header("content-type", "text/event-stream");
    let (_, client) = Stage::with([events.body("id: 5\ndata: {\"n\":1}\n\n")]);
    let mut events = client
        .files()
        .events()
        .send()
        .await
        .expect("events are read");
    let event = events.try_next().await.expect("it is right");
    let event = event.expect("there is an event");
    assert_eq!((event.data.id, event.data.data.n), (Some(5), 1));
}
