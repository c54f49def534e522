//! Feature `ingest`: a spool keeps events on disk until Polar has them.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use polar_client::ingest::Usage;
use polar_client::models::LlmMetadata;

use crate::scene::{LONG, Scene, stored};
use crate::{Outcome, event, names, until};

/// The folder of a test, which does not exist yet.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("spool-{test}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Self(folder)
    }

    fn segments(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.0).into_iter().flatten();
        let paths = entries.flatten().map(|entry| entry.path());
        let (locks, segments): (Vec<_>, _) = paths.partition(|path| path.ends_with("lock"));
        assert_eq!(locks.len(), 1);
        segments
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// An event is written to disk before it is sent.
#[tokio::test]
async fn an_event_is_on_the_disk_before_it_is_sent() -> Outcome {
    let (scene, folder) = (Scene::storing().closed(), Folder::new("before"));
    let builder = scene.builder()?.spool(&folder.0).max_batch(1);
    let ingest = scene.start(builder)?;
    ingest.send(event("a")).await?;
    ingest.try_send(event("b"))?;
    let segments = folder.segments();
    assert_eq!(segments.len(), 1);
    let kept = text(&segments[0]);
    assert_eq!(kept.lines().count(), 2);
    assert!(
        kept.lines()
            .all(|line| line.contains("external_id") && line.contains("timestamp"))
    );
    scene.gate.add_permits(10);
    let totals = ingest.shutdown(LONG).await;
    assert_eq!((totals.stored, totals.rejected), (2, 0));
    assert!(folder.segments().is_empty(), "nothing is left of it");
    Ok(())
}

/// Events that a crash has left are sent after the next start, with an `external_id` against duplicates.
#[tokio::test]
async fn what_is_left_is_sent_after_the_next_start() -> Outcome {
    let (scene, folder) = (Scene::new(|_, _| Err(())), Folder::new("after"));
    let ingest = scene.start(scene.builder()?.spool(&folder.0))?;
    for name in ["a", "b", "c"] {
        ingest.send(event(name)).await?;
    }
    let totals = ingest.shutdown(Duration::ZERO).await;
    assert_eq!((totals.stored, totals.rejected), (0, 3));
    let kept = text(&folder.segments()[0]);

    // A crash has cut off this line.
    let torn = folder.segments()[0].clone();
    fs::write(&torn, format!("{kept}{{\"name\":\"tor"))?;
    let scene = Scene::storing();
    let ingest = scene.start(scene.builder()?.spool(&folder.0))?;
    ingest.send(event("d")).await?;
    until(|| scene.sizes() == [3]).await?;
    let totals = ingest.shutdown(LONG).await;
    assert_eq!((totals.stored, totals.rejected, totals.pending), (4, 0, 0));
    let requests = scene.requests();
    assert_eq!(names(&requests[0]), ["a", "b", "c"]);
    assert_eq!(names(&requests[1]), ["d"]);
    for (event, line) in requests[0].iter().zip(kept.lines()) {
        assert_eq!(*event, serde_json::from_str::<serde_json::Value>(line)?);
    }
    assert!(folder.segments().is_empty());
    Ok(())
}

#[tokio::test]
async fn what_polar_refuses_is_not_sent_again() -> Outcome {
    let refuse = |number: usize, events: &[serde_json::Value]| match number {
        0 => Ok((400, None, "{}".to_owned())),
        _ => stored(events),
    };
    let (scene, folder) = (Scene::new(refuse), Folder::new("refused"));
    let ingest = scene.start(scene.builder()?.spool(&folder.0))?;
    ingest.send(event("a")).await?;
    assert_eq!(ingest.flush(LONG).await.rejected, 1);
    ingest.shutdown(LONG).await;
    assert_eq!(scene.given_back(), [(vec!["a".to_owned()], true)]);
    assert!(folder.segments().is_empty());
    Ok(())
}

#[tokio::test]
async fn many_events_are_in_several_files_and_all_go() -> Outcome {
    let (scene, folder) = (Scene::storing().closed(), Folder::new("many"));
    let ingest = scene.start(scene.builder()?.spool(&folder.0).capacity(100))?;
    let long = "x".repeat(500_000);
    for name in 0..20 {
        ingest.send(event(&format!("{name}{long}"))).await?;
    }
    assert!(folder.segments().len() > 1);
    scene.gate.add_permits(1_000);
    assert_eq!(ingest.shutdown(LONG).await.stored, 20);
    assert!(folder.segments().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_folder_that_cannot_be_read_is_told() -> Outcome {
    let (scene, folder) = (Scene::storing(), Folder::new("broken"));
    fs::create_dir_all(&folder.0)?;
    let segment = folder.0.join("00000000000000000007.events");
    fs::write(&segment, "{\"name\":\"a\"}\nnot an event\n")?;
    let error = scene.start(scene.builder()?.spool(&folder.0)).err();
    let error = error.ok_or("it started")?.to_string();
    assert!(error.contains("line 2 is not an event"), "{error}");
    assert!(segment.exists());
    fs::remove_file(&segment)?;
    fs::remove_dir_all(&folder.0)?;
    fs::write(&folder.0, "a file")?;
    assert!(scene.start(scene.builder()?.spool(&folder.0)).is_err());
    fs::remove_file(&folder.0)?;
    Ok(())
}

/// A folder that is in use is refused, until the first user is gone.
#[tokio::test]
async fn a_folder_has_one_user_at_a_time() -> Outcome {
    let (scene, folder) = (Scene::storing(), Folder::new("in-use"));
    let first = scene.start(scene.builder()?.spool(&folder.0))?;
    first.send(event("a")).await?;
    let error = scene.start(scene.builder()?.spool(&folder.0)).err();
    let error = error.ok_or("it started")?.to_string();
    let named = format!("the folder `{}` is in use", folder.0.display());
    assert!(error.contains(&named), "{error}");
    // The first one was not disturbed.
    first.send(event("b")).await?;
    assert_eq!(first.shutdown(LONG).await.stored, 2);
    // A handle of it is still there, but can write nothing any more.
    assert!(first.send(event("c")).await.is_err());
    let second = scene.start(scene.builder()?.spool(&folder.0))?;
    second.send(event("d")).await?;
    assert_eq!(second.shutdown(LONG).await.stored, 1);
    assert!(folder.segments().is_empty());
    Ok(())
}

/// The helper counts LLM tokens, seconds and bytes of a request, with costs in the metadata `_cost` and `_llm`.
#[tokio::test]
async fn usage_becomes_an_event() -> Outcome {
    let scene = Scene::storing();
    let ingest = scene.start(scene.builder()?)?;
    let mut usage = Usage::of("chat.answer", "customer-1");
    let mut cached = LlmMetadata::new("openai", "gpt-5", 100, 20, 120);
    cached.cached_input_tokens = Some(64);
    usage.llm(cached);
    usage.llm(LlmMetadata::new("openai", "gpt-5", 12, 5, 17));
    usage.bytes(1_000).bytes(24);
    usage
        .time(Duration::from_millis(1_250))
        .metadata("plan", "pro");
    usage.cost_cents("0.31").external_id("answer-7");
    ingest.send(usage).await?;
    ingest.shutdown(LONG).await;
    let sent = scene.requests().concat();
    let expected = serde_json::json!([{
        "name": "chat.answer",
        "external_customer_id": "customer-1",
        "external_id": "answer-7",
        "metadata": {
            "_cost": {"amount": "0.31", "currency": "usd"},
            "_llm": {
                "vendor": "openai", "model": "gpt-5",
                "input_tokens": 112, "cached_input_tokens": 64, "output_tokens": 25, "total_tokens": 137,
            },
            "bytes": 1024, "plan": "pro", "seconds": 1.25,
        },
    }]);
    assert_eq!(serde_json::Value::from(sent), expected);
    Ok(())
}
