//! Feature `ingest`: sizes, waits, time limits, and panics in the caller's code.

use std::time::Duration;

use crate::scene::{LONG, Scene, stored};
use crate::{Outcome, event, names, until};

/// A server that accepts at most two events per request, and never the event `huge`.
fn small() -> Scene {
    Scene::new(|_, events| match events {
        events if events.len() > 2 || names(events).contains(&"huge") => {
            Ok((413, None, String::new()))
        }
        events => stored(events),
    })
}

#[tokio::test]
async fn c5_ingest_halves_a_batch_that_is_too_large() -> Outcome {
    let scene = small();
    let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
    for name in ["a", "b", "c", "huge", "d", "e", "f"] {
        ingest.send(event(name)).await?;
    }
    let totals = ingest.flush(LONG).await;
    assert_eq!((totals.stored, totals.rejected, totals.pending), (6, 1, 0));
    assert_eq!(scene.given_back(), [(vec!["huge".to_owned()], true)]);
    assert_eq!(scene.sizes(), [7, 4, 2, 2, 1, 1, 1, 1, 1]);
    assert!(scene.sleeps().is_empty());
    Ok(())
}

#[tokio::test]
async fn c5_ingest_waits_no_longer_than_it_is_set_to() -> Outcome {
    let scene = Scene::new(|number, events| match number {
        0 => Ok((429, Some("31536000"), String::new())),
        1 => Ok((503, Some("31536000"), String::new())),
        _ => stored(events),
    });
    let builder = scene.builder()?.max_wait(LONG);
    let ingest = scene.start(builder.max_retry_after(Duration::from_secs(7)))?;
    ingest.send(event("a")).await?;
    assert_eq!(ingest.flush(LONG).await.stored, 1);
    assert_eq!(scene.sleeps(), [Duration::from_secs(7); 2]);
    Ok(())
}

#[tokio::test]
async fn c5_ingest_flush_ends_within_its_limit() -> Outcome {
    let scene = Scene::storing().closed();
    let ingest = scene.start(scene.builder()?.max_wait(LONG))?;
    ingest.send(event("a")).await?;
    let totals = ingest.flush(Duration::from_secs(5)).await;
    assert_eq!((totals.stored, totals.pending), (0, 1));
    // The events are sent even after the limit of `flush`.
    scene.gate.add_permits(1);
    until(|| ingest.totals().stored == 1).await?;
    assert_eq!(ingest.totals().pending, 0);
    Ok(())
}

#[tokio::test]
async fn c5_ingest_goes_on_after_a_panic_of_the_caller() -> Outcome {
    let scene = Scene::new(|_, events| match names(events).as_slice() {
        ["bad"] => Ok((400, None, String::new())),
        _ => stored(events),
    });
    let ingest = scene.builder()?.max_batch(1).start(|rejected| {
        panic!("{} events", rejected.events.len());
    })?;
    for name in ["bad", "good", "bad"] {
        ingest.send(event(name)).await?;
    }
    let totals = ingest.flush(LONG).await;
    assert_eq!((totals.stored, totals.rejected), (1, 2));
    Ok(())
}

#[test]
fn c5_ingest_outlives_a_panic_while_its_runtime_ends() -> Outcome {
    let scene = Scene::storing();
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let ingest = runtime.block_on(async {
        let ingest = scene.builder()?.max_wait(LONG).start(|_| panic!("no"))?;
        ingest.send(event("a")).await?;
        Ok::<_, Box<dyn std::error::Error>>(ingest)
    })?;
    drop(runtime);
    assert_eq!(ingest.totals().rejected, 1);
    Ok(())
}
