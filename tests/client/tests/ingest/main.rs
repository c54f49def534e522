//! Feature `ingest`: usage events are sent in batches, and none is lost silently.
//!
//! No test sleeps: a sleep only advances the clock.

mod limits;
mod scene;
mod spool;

use std::error::Error;
use std::time::Duration;

use polar_client::models::EventCreateExternalCustomer;
use serde_json::Value;

use crate::scene::{LONG, Scene, lock, name_of, stored};

type Outcome = Result<(), Box<dyn Error>>;

fn event(name: &str) -> EventCreateExternalCustomer {
    EventCreateExternalCustomer::new(name, "customer")
}

fn names(request: &[Value]) -> Vec<&str> {
    request
        .iter()
        .filter_map(|event| event["name"].as_str())
        .collect()
}

/// Yields to the other tasks until a condition holds.
async fn until(holds: impl Fn() -> bool) -> Outcome {
    for _ in 0..10_000 {
        if holds() {
            return Ok(());
        }
        tokio::task::yield_now().await;
    }
    Err("it never came about".into())
}

#[tokio::test]
async fn ingest_sends_full_batches_at_once() -> Outcome {
    let scene = Scene::storing();
    let ingest = scene.start(scene.builder()?.max_batch(2).max_wait(LONG))?;
    for name in ["a", "b", "c", "d", "e"] {
        ingest.send(event(name)).await?;
    }
    until(|| scene.sizes() == [2, 2]).await?;
    let totals = ingest.shutdown(LONG).await;
    assert_eq!(scene.sizes(), [2, 2, 1]);
    assert_eq!((totals.stored, totals.rejected), (5, 0));
    Ok(())
}

#[tokio::test]
async fn ingest_sends_a_small_batch_after_a_while() -> Outcome {
    let scene = Scene::storing();
    let ingest = scene.start(scene.builder()?.max_wait(Duration::from_secs(3)))?;
    ingest.send(event("a")).await?;
    ingest.send(event("b")).await?;
    until(|| scene.sizes() == [2]).await?;
    assert_eq!(scene.sleeps(), [Duration::from_secs(3)]);
    Ok(())
}

#[tokio::test]
async fn ingest_flush_waits_for_what_came_before() -> Outcome {
    let scene = Scene::storing();
    let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
    ingest.send(event("a")).await?;
    assert_eq!(ingest.totals().stored, 0);
    assert_eq!(ingest.flush(LONG).await.stored, 1);
    assert_eq!(ingest.flush(LONG).await.stored, 1, "nothing is sent twice");
    assert_eq!(scene.sizes(), [1]);
    Ok(())
}

#[tokio::test]
async fn ingest_gives_each_event_an_id_of_its_own() -> Outcome {
    let scene = Scene::storing();
    let ingest = scene.start(scene.builder()?)?;
    ingest.send(event("a")).await?;
    ingest.send(event("b").external_id("mine")).await?;
    ingest.clone().send(event("c")).await?;
    ingest.flush(LONG).await;
    let request = scene.requests().remove(0);
    let ids: Vec<_> = request
        .iter()
        .filter_map(|event| event["external_id"].as_str())
        .collect();
    let [first, mine, last] = ids.as_slice() else {
        return Err(format!("{ids:?}").into());
    };
    assert_eq!(*mine, "mine");
    assert_ne!(first, last);
    assert!(first.len() > 30, "another program makes other ids: {first}");
    Ok(())
}

#[tokio::test]
async fn ingest_sends_a_batch_again_when_its_fate_is_unknown() -> Outcome {
    let scene = Scene::new(|number, events| match number {
        0 => Err(()),
        1 => Ok((500, None, "Internal Server Error".to_owned())),
        2 => Ok((429, Some("70"), String::new())),
        3 => Ok((200, None, "<html>".to_owned())),
        _ => Ok((
            200,
            None,
            format!(r#"{{"inserted":0,"duplicates":{}}}"#, events.len()),
        )),
    });
    let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
    ingest.send(event("a")).await?;
    ingest.send(event("b")).await?;
    let totals = ingest.flush(LONG).await;
    assert_eq!(
        (totals.stored, totals.duplicates, totals.rejected),
        (2, 2, 0)
    );
    let ids = |request: &Vec<Value>| {
        let ids = request.iter().map(|event| event["external_id"].clone());
        ids.collect::<Vec<_>>()
    };
    let sent: Vec<_> = scene.requests().iter().map(ids).collect();
    assert_eq!(sent.len(), 5);
    assert!(sent.iter().all(|ids| *ids == sent[0]), "{sent:?}");
    let seconds: Vec<_> = scene.sleeps().iter().map(Duration::as_secs_f64).collect();
    // The wait that the server asks for is limited to 60 s.
    assert_eq!(seconds, [0.5, 1.0, 60.0, 4.0]);
    Ok(())
}

#[tokio::test]
async fn ingest_tells_when_an_event_happened_that_had_to_wait() -> Outcome {
    let scene = Scene::new(|number, events| match number {
        0 => Ok((429, Some("10"), String::new())),
        _ => stored(events),
    });
    let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
    ingest.send(event("a")).await?;
    ingest.flush(LONG).await;
    let requests = scene.requests();
    assert!(requests[0][0].get("timestamp").is_none());
    assert_eq!(requests[1][0]["timestamp"], "1970-01-01T01:00:00Z");
    Ok(())
}

#[tokio::test]
async fn ingest_gives_back_what_is_wrong_and_sends_the_rest() -> Outcome {
    let scene = Scene::new(|_, events| {
        let wrong = names(events).iter().position(|name| *name == "wrong");
        let Some(place) = wrong else {
            return stored(events);
        };
        let detail = format!(
            r#"[{{"type":"customer_id","loc":["body","events",{place},"customer_id"],"msg":"Customer not found.","input":"x"}}]"#
        );
        let body = format!(r#"{{"error":"PolarRequestValidationError","detail":{detail}}}"#);
        Ok((422, None, body))
    });
    let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
    for name in ["a", "wrong", "b", "wrong", "c"] {
        ingest.send(event(name)).await?;
    }
    let totals = ingest.flush(LONG).await;
    assert_eq!((totals.stored, totals.rejected), (3, 2));
    assert_eq!(scene.sizes(), [5, 4, 3]);
    assert_eq!(names(&scene.requests()[2]), ["a", "b", "c"]);
    let wrong = (vec!["wrong".to_owned()], true);
    assert_eq!(scene.given_back(), [wrong.clone(), wrong]);
    assert!(scene.sleeps().is_empty());
    Ok(())
}

#[tokio::test]
async fn ingest_gives_back_what_no_retry_can_help() -> Outcome {
    for status in [400, 401, 403, 422] {
        let scene = Scene::new(move |_, _| Ok((status, None, r#"{"error":"x"}"#.to_owned())));
        let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
        ingest.send(event("a")).await?;
        ingest.send(event("b")).await?;
        let totals = ingest.flush(LONG).await;
        assert_eq!((totals.stored, totals.rejected), (0, 2), "{status}");
        assert_eq!(scene.sizes(), [2], "{status}");
        let error = lock(&scene.rejected)[0].error.clone().ok_or("no error")?;
        assert_eq!(error.status().map(|code| code.as_u16()), Some(status));
    }
    Ok(())
}

#[tokio::test]
async fn ingest_gives_up_after_so_many_attempts() -> Outcome {
    let scene = Scene::new(|_, _| Err(()));
    let ingest = scene.start(scene.builder()?.max_wait(LONG).max_attempts(9))?;
    ingest.send(event("a")).await?;
    assert_eq!(ingest.flush(LONG).await.rejected, 1);
    assert_eq!(scene.sizes().len(), 9);
    let seconds: Vec<_> = scene.sleeps().iter().map(Duration::as_secs_f64).collect();
    assert_eq!(seconds, [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]);
    assert_eq!(scene.given_back(), [(vec!["a".to_owned()], true)]);
    Ok(())
}

#[tokio::test]
async fn ingest_holds_senders_back_while_the_server_is_slow() -> Outcome {
    let scene = Scene::storing().closed();
    let ingest = scene.start(scene.builder()?.max_batch(1).capacity(2))?;
    ingest.send(event("a")).await?;
    until(|| scene.sizes() == [1]).await?;
    ingest.try_send(event("b"))?;
    ingest.try_send(event("c"))?;
    let full = ingest.try_send(event("d")).err().ok_or("there is room")?;
    assert!(full.is_full() && !full.is_closed());
    let event = full.into_event();
    assert_eq!(name_of(&event), "d");

    let waiting = tokio::spawn({
        let ingest = ingest.clone();
        async move { ingest.send(event).await }
    });
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert!(!waiting.is_finished());
    scene.gate.add_permits(1);
    waiting.await??;
    scene.gate.add_permits(3);
    assert_eq!(ingest.flush(LONG).await.stored, 4);
    Ok(())
}

#[tokio::test]
async fn ingest_shutdown_sends_what_is_left_and_takes_no_more() -> Outcome {
    let scene = Scene::storing();
    let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
    ingest.send(event("a")).await?;
    let other = ingest.clone();
    assert_eq!(ingest.shutdown(LONG).await.stored, 1);
    let closed = other.send(event("b")).await.err().ok_or("it is open")?;
    assert!(closed.is_closed() && !closed.is_full());
    assert!(
        other
            .try_send(event("b"))
            .is_err_and(|error| error.is_closed())
    );
    assert_eq!(other.flush(LONG).await.stored, 1);
    Ok(())
}

#[tokio::test]
async fn ingest_shutdown_gives_back_what_cannot_be_sent_in_time() -> Outcome {
    let scene = Scene::storing().closed();
    let ingest = scene.start(scene.builder()?.max_batch(2).max_wait(LONG))?;
    for name in ["a", "b", "c"] {
        ingest.send(event(name)).await?;
    }
    until(|| scene.sizes() == [2]).await?;
    let totals = ingest.shutdown(Duration::from_secs(5)).await;
    assert_eq!((totals.stored, totals.rejected), (0, 3));
    let all = ["a", "b", "c"].map(str::to_owned).to_vec();
    assert_eq!(scene.given_back(), [(all, false)]);
    assert_eq!(scene.sleeps(), [Duration::from_secs(5)]);
    Ok(())
}

#[tokio::test]
async fn c5_ingest_shutdown_tells_what_went_wrong_before() -> Outcome {
    let scene = Scene::new(|_, _| Ok((500, None, String::new())));
    scene.gate.forget_permits(999);
    let ingest = scene.start(scene.builder()?.max_batch(1).max_wait(LONG))?;
    ingest.send(event("a")).await?;
    until(|| scene.sizes() == [1, 1]).await?;
    let totals = ingest.shutdown(Duration::from_secs(5)).await;
    assert_eq!((totals.stored, totals.rejected), (0, 1));
    let error = lock(&scene.rejected)[0].error.clone().ok_or("no error")?;
    assert!(error.is_server_error());
    Ok(())
}

#[tokio::test]
async fn ingest_dropped_sends_what_is_left() -> Outcome {
    let scene = Scene::storing();
    let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
    ingest.send(event("a")).await?;
    drop(ingest);
    until(|| scene.sizes() == [1]).await
}

#[test]
fn ingest_gives_back_what_is_left_when_its_runtime_ends() -> Outcome {
    let scene = Scene::storing();
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
        ingest.send(event("a")).await?;
        Outcome::Ok(())
    })?;
    drop(runtime);
    assert_eq!(scene.given_back(), [(vec!["a".to_owned()], false)]);
    Ok(())
}

#[test]
fn ingest_needs_a_runtime() -> Outcome {
    let scene = Scene::storing();
    let error = scene.start(scene.builder()?).err().ok_or("it started")?;
    assert!(error.is_setup());
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
    Ok(())
}
