//! C5: many concurrent calls through one client, to a server that fails now and then.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use runtime::fixture::Widget;
use runtime::runtime::{Client, Retries};

use crate::server::{Answer, Server, json};

/// The response to an attempt, by the number of the widget and how often it was requested before.
fn answer(widget: u32, before: u32) -> Option<Answer> {
    match (widget % 7, before) {
        (0, 0) => None,
        (1, 0) => Some(json("503 Service Unavailable", "")),
        (2, 0) => Some(Answer::SendAndClose(
            "HTTP/1.1 200 OK\r\ncontent-le".to_owned(),
        )),
        (3, 0) => Some(Answer::SendAndClose(
            "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_owned(),
        )),
        (4, 0 | 1) => Some(json("429 Too Many Requests", "")),
        (5, _) => Some(json(
            "404 Not Found",
            &format!(r#"{{"error":"NotFound","detail":"{widget}"}}"#),
        )),
        _ => Some(json("200 OK", &format!(r#"{{"id":"{widget}"}}"#))),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn c5_every_call_ends_in_its_own_result() {
    const TASKS: u32 = 64;
    const CALLS: u32 = 16;
    let asked = Mutex::new(HashMap::new());
    let server = Server::with(move |seen| {
        let path = seen.line.split(' ').nth(1)?;
        let widget: u32 = path.rsplit('/').next()?.parse().ok()?;
        let mut asked = asked.lock().expect("no test panics with the lock");
        let before = asked.entry(widget).or_insert(0);
        *before += 1;
        answer(widget, *before - 1)
    });
    let retries = Retries::new().base_delay(Duration::ZERO);
    let client = Client::builder("T")
        .base_url(server.url.as_str())
        .retries(retries)
        .build();
    let client = client.expect("the settings are right");
    let mut tasks = Vec::new();
    for task in 0..TASKS {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            for widget in (0..CALLS).map(|call| task * CALLS + call) {
                let result = client.widgets().get(widget.to_string()).send().await;
                match result {
                    Ok(got) => assert_eq!(got, Widget::new(widget.to_string())),
                    Err(error) => {
                        assert!(
                            error.is_not_found() && widget % 7 == 5,
                            "{widget}: {error:?}"
                        );
                        let body = String::from_utf8_lossy(error.body()).into_owned();
                        assert!(body.contains(&format!("\"{widget}\"")), "{widget}: {body}");
                    }
                }
            }
        }));
    }
    for task in tasks {
        task.await.expect("each call has its own result");
    }
    let expected: u32 = (0..TASKS * CALLS)
        .map(|widget| match widget % 7 {
            0..=3 => 2,
            4 => 3,
            _ => 1,
        })
        .sum();
    assert_eq!(
        server.seen().len(),
        expected as usize,
        "nothing is sent more often than needed"
    );
}
