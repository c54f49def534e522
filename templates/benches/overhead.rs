//! P4: what a call costs next to the same call made by hand with `reqwest` and `serde_json`.
//!
//! `cargo bench -p runtime --bench overhead --features reqwest` prints requests per second and allocations per request of both, over a kept
//! connection to a server in this process that allocates nothing; rounds of both ways take turns.

use std::alloc::System;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use runtime::runtime::Client;
use serde::Deserialize;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ROUNDS: usize = 41;
const REQUESTS: u32 = 500;
const RESPONSE: &[u8] =
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 39\r\n\r\n\
    {\"id\":\"w\",\"tags\":[\"a\",\"b\",\"c\",\"d\",\"e\"]}";

/// The response as it would be derived.
#[derive(Deserialize)]
struct Widget {
    id: String,
    tags: Vec<String>,
}

fn main() {
    let url = serve();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime can be made");
    let ours = Client::builder("token")
        .base_url(url.as_str())
        .build()
        .expect("the URL is right");
    // With the limits that ours has by default.
    let theirs = reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(30))
        .build()
        .expect("a client can be made");
    let (mut fast, mut plain) = (Vec::new(), Vec::new());
    let (mut fast_count, mut plain_count) = (0, 0);
    for round in 0..=ROUNDS {
        let mut first = None;
        if round % 2 == 0 {
            first = Some(measure(|| runtime.block_on(with_client(&ours))));
        }
        let second = measure(|| runtime.block_on(by_hand(&theirs, &url)));
        let first = first.unwrap_or_else(|| measure(|| runtime.block_on(with_client(&ours))));
        // The first round opens the connections.
        if round > 0 {
            fast.push(first.0);
            plain.push(second.0);
            (fast_count, plain_count) = (first.1, second.1);
        }
    }
    let mut ratios: Vec<f64> = fast
        .iter()
        .zip(&plain)
        .map(|(ours, theirs)| ours.as_secs_f64() / theirs.as_secs_f64())
        .collect();
    ratios.sort_by(f64::total_cmp);
    print("client", &mut fast, fast_count);
    print("by hand", &mut plain, plain_count);
    println!(
        "time of client / by hand, median of {ROUNDS} rounds: {:.3}",
        ratios[ROUNDS / 2]
    );
}

fn print(name: &str, times: &mut [Duration], allocations: usize) {
    times.sort();
    let median = times[times.len() / 2].as_secs_f64();
    let rate = f64::from(REQUESTS) / median;
    let each = allocations as f64 / f64::from(REQUESTS);
    println!("{name:8} {rate:8.0} requests/s {each:6.1} allocations/request");
}

fn measure(work: impl FnOnce()) -> (Duration, usize) {
    let region = Region::new(ALLOCATOR);
    let start = Instant::now();
    work();
    (start.elapsed(), region.change().allocations)
}

async fn with_client(client: &Client) {
    for _ in 0..REQUESTS {
        let widget = client
            .widgets()
            .get("w")
            .send()
            .await
            .expect("the server responses");
        assert!(widget.id == "w" && widget.tags.len() == 5);
    }
}

/// What a careful user would write: the same headers, a check of the status, limits on the time.
async fn by_hand(client: &reqwest::Client, url: &str) {
    for _ in 0..REQUESTS {
        let request = client
            .get(format!("{url}/v1/widgets/{}", "w"))
            .bearer_auth("token")
            .header("accept", "application/json")
            .header("user-agent", "fixture/1.2.3")
            .header("fixture-version", "2026-10")
            .timeout(Duration::from_secs(120));
        let response = request.send().await.expect("the server responses");
        let response = response
            .error_for_status()
            .expect("the response is a success");
        let body = response.bytes().await.expect("the body is whole");
        let widget: Widget = serde_json::from_slice(&body).expect("the response is a widget");
        assert!(widget.id == "w" && widget.tags.len() == 5);
    }
}

fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a loopback");
    let address = listener.local_addr().expect("the listener is bound");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || answer(stream));
        }
    });
    format!("http://{address}")
}

/// Answers every read: a request fits into one packet.
fn answer(mut stream: TcpStream) {
    let mut buffer = [0; 4096];
    while let Ok(1..) = stream.read(&mut buffer) {
        if stream.write_all(RESPONSE).is_err() {
            return;
        }
    }
}
