//! C11: the program `metering` loses no event when it is killed, and no event counts twice.
//!
//! `METERED_REQUESTS=1000000 cargo test --release -p apps --test metering` runs it with a million requests.

use std::collections::{HashMap, HashSet};
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use axum::extract::{DefaultBodyLimit, State};
use axum::{Router, routing::post};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// The events that the server has stored: the request of each `external_id`, and how many events arrived again.
#[derive(Default)]
struct Stored {
    requests: HashMap<String, u64>,
    again: u64,
}

/// Stores events as Polar does: once for each `external_id`.
async fn ingest(State(stored): State<Arc<Mutex<Stored>>>, body: String) -> String {
    let mut stored = stored.lock().expect("no panic");
    let (mut inserted, mut duplicates) = (0, 0);
    let events = body.split("\"external_id\":\"").skip(1);
    for event in events {
        let id = event.split('"').next().expect("an id");
        // Metadata comes before or after the id, but each piece between two ids has exactly one request.
        let request = event.split("\"request\":").nth(1).expect("a request");
        let digits: String = request.chars().take_while(char::is_ascii_digit).collect();
        let request = digits.parse().expect("a number");
        match stored.requests.insert(id.to_owned(), request) {
            None => inserted += 1,
            Some(known) => {
                assert_eq!(known, request, "one id, two events");
                duplicates += 1;
            }
        }
    }
    stored.again += duplicates;
    format!(r#"{{"inserted":{inserted},"duplicates":{duplicates}}}"#)
}

struct Folder(PathBuf);

impl Folder {
    /// How many files there are, besides the lock.
    fn segments(&self) -> usize {
        let entries = self.0.read_dir().expect("a folder").flatten();
        entries.filter(|entry| entry.file_name() != "lock").count()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn start(url: &str, requests: u64, folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_metering"))
        .args([requests.to_string(), folder.display().to_string()])
        .env("POLAR_ACCESS_TOKEN", "made_up")
        .env("POLAR_BASE_URL", url)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

/// Reads the number of answered requests from the output, until it reaches `until` or the program ends.
fn answered(program: &mut Child, until: u64) -> u64 {
    let output = program.stdout.as_mut().expect("the output");
    let lines = BufReader::new(output).lines().map_while(Result::ok);
    let counts = lines.filter_map(|line| line.split_once(" answered")?.0.parse::<u64>().ok());
    let mut last = 0;
    for count in counts {
        last = count;
        if count >= until {
            break;
        }
    }
    last
}

/// C11: no event is lost when the program is killed, as by `kill -9`.
#[test]
fn c11_no_event_is_lost_when_the_program_is_killed() {
    let requests = std::env::var("METERED_REQUESTS").ok();
    let requests = requests
        .and_then(|text| text.parse().ok())
        .unwrap_or(20_000);
    let stored: Arc<Mutex<Stored>> = Arc::default();
    let app = Router::new().route("/v1/events/ingest", post(ingest));
    let app = app.layer(DefaultBodyLimit::disable());
    let app = app.with_state(Arc::clone(&stored));
    let runtime = Runtime::new().expect("a runtime");
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"));
    let listener = listener.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    runtime.spawn(async move { axum::serve(listener, app).await });
    let name = format!("metering-{}", std::process::id());
    let folder = Folder(std::env::temp_dir().join(name));

    // Kills the program after a third of the requests, without any chance to clean up.
    let mut program = start(&url, requests, &folder.0);
    let first = answered(&mut program, requests / 3);
    // Meanwhile, no other program can use the folder.
    let other = start(&url, requests, &folder.0).wait_with_output();
    let other = other.expect("it ended");
    let said = String::from_utf8_lossy(&other.stderr);
    let named = format!("the folder `{}` is in use", folder.0.display());
    assert!(!other.status.success() && said.contains(&named), "{said}");
    program.kill().expect("it runs");
    program.wait().expect("it ended");
    let sent = stored.lock().expect("no panic").requests.len() as u64;
    assert!(first >= requests / 3 && first < requests);
    assert!(folder.segments() > 0);

    // The next run first sends what the first run has left.
    let mut program = start(&url, requests, &folder.0);
    let mut text = String::new();
    let output = program.stdout.as_mut().expect("the output");
    output.read_to_string(&mut text).expect("text");
    assert!(program.wait().expect("it ended").success(), "{text}");

    let stored = stored.lock().expect("no panic");
    let all = stored.requests.len() as u64;
    println!(
        "{first} answered and {sent} sent before the kill, {all} stored, {} again",
        stored.again
    );
    assert!(all >= first + requests, "{all} of {first} + {requests}");
    // Both runs had the first requests, with different ids.
    let distinct: HashSet<u64> = stored.requests.values().copied().collect();
    assert_eq!(distinct.len() as u64, requests);
    let said = format!("{} of them known, 0 rejected", stored.again);
    assert!(text.contains(&said), "{text}");
    assert_eq!(folder.segments(), 0, "nothing is kept that was stored");
}
