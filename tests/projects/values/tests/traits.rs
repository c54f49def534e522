//! T1: with `traits = true`, each service has a trait that clients implement, and tests can replace.

use std::sync::{Arc, Mutex};

use values_project::api::Error;
use values_project::api::models::Numbers;
use values_project::api::runtime::BoxFuture;
use values_project::api::traits::files::{Files, FilesTicksOptions};
use values_project::api::traits::numbers::{Numbers as NumbersService, NumbersSaveOptions};
use values_project::api::traits::pages::{Pages, PagesNumberOptions};
use values_project::{Answer, Stage};

/// Code under test: it does not know whether it has a client.
async fn doubled(service: &dyn NumbersService, id: f64) -> Result<Numbers, Error> {
    let options = NumbersSaveOptions::default().page(2.0).ids([1.5]);
    let saved = service.save(id, Numbers::new(), options).await?;
    service
        .save(id * 2.0, saved, NumbersSaveOptions::default())
        .await
}

/// A double that is written by hand: it has only the operation that the code under test calls.
#[derive(Default)]
struct Recorded(Mutex<Vec<(f64, Option<f64>)>>);

impl NumbersService for Recorded {
    fn save(
        &self,
        id: f64,
        body: Numbers,
        options: NumbersSaveOptions,
    ) -> BoxFuture<'_, Result<Numbers, Error>> {
        Box::pin(async move {
            self.0
                .lock()
                .expect("no test panics")
                .push((id, options.page));
            Ok(body)
        })
    }
}

#[tokio::test]
async fn t1_a_double_takes_the_place_of_a_service() {
    let double = Recorded::default();
    let saved = doubled(&double, 3.0).await.expect("the double accepts it");
    assert_eq!(saved, Numbers::new());
    let calls = double.0.lock().expect("no test panics").clone();
    assert_eq!(calls, [(3.0, Some(2.0)), (6.0, None)]);
}

#[tokio::test]
async fn t1_clients_and_services_send_what_the_trait_is_given() {
    let answers = || [Answer::json("{}")];
    let (stage, client) = Stage::with(answers());
    doubled(&client.numbers(), 3.0)
        .await
        .expect("the answer is right");
    let sent = stage.sent();
    let lines: Vec<&str> = sent.iter().map(|sent| sent.line.as_str()).collect();
    assert_eq!(lines, ["PUT /numbers/3?page=2&ids=1.5", "PUT /numbers/6"]);
    // A client is not borrowed, so it can be shared.
    let (stage, client) = Stage::with(answers());
    let shared: Arc<dyn NumbersService> = Arc::new(client);
    let task = tokio::spawn(async move { doubled(&*shared, 3.0).await });
    task.await
        .expect("it does not panic")
        .expect("the answer is right");
    assert_eq!(stage.sent().len(), 2);
}

#[tokio::test]
async fn t1_a_list_of_a_trait_is_one_page() {
    let (stage, client) = Stage::with([Answer::json(
        r#"{"data": [{"id": "i1"}], "total_pages": 9}"#,
    )]);
    let service: &dyn Pages = &client;
    let options = PagesNumberOptions::default().page(4).per_page(1);
    let page = service.number(options).await.expect("the answer is right");
    assert_eq!(page.data.len(), 1);
    assert_eq!(stage.last().line, "GET /pages/number?page=4&per_page=1");
}

#[tokio::test]
async fn t1_an_operation_with_a_value_or_events_has_two_methods() {
    let events = Answer::status(200).header("content-type", "text/event-stream");
    let events = events.body("id: 5\ndata: {\"n\":1}\n\n");
    let (stage, client) = Stage::with([events]);
    let service: &dyn Files = &client;
    let options = FilesTicksOptions::default().after(3);
    let events = service.ticks_events(options).await;
    let event = events.expect("events are read").try_next().await;
    let event = event.expect("it is right").expect("there is an event");
    assert_eq!(event.data.data.n, 1);
    assert_eq!(stage.last().line, "GET /files/ticks?after=3");
    assert_eq!(stage.last().header("accept"), "text/event-stream");
}

#[tokio::test]
#[should_panic(expected = "`Numbers::form` of this type")]
async fn t1_an_operation_that_a_double_lacks_panics() {
    let double: &dyn NumbersService = &Recorded::default();
    let _ = double.form(Numbers::new()).await;
}
