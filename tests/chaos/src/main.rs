//! Chaos: 256 calls at a time to two servers on this machine, one with HTTP/1.1 and one with HTTP/2, which misbehave at
//! random; some calls are canceled midway, and tokens change all the time.
//!
//! Each call is checked: it ends in time; a value is its own, and an error is explained by a fault of the server; no
//! POST is processed twice; no token is sent again after a 401, and none to another origin. At the end the servers
//! respond correctly and every call must succeed; the memory of the process must not have grown.

mod answer;
mod caller;
mod fault;
mod http1;
mod http2;
mod ledger;

use std::collections::{BTreeMap, VecDeque};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use polar_client::runtime::{Credential, reqwest};
use polar_client::{Client, Retries};
use tokio::task::JoinSet;

use caller::{Kind, Tokens};
use fault::End;
use ledger::Ledger;

/// The size of the largest response that the client accepts, in bytes.
const LIMIT: usize = 256 << 10;
/// The number of calls that run at a time.
const AT_ONCE: u64 = 256;
/// The time limit of a call, and how much later it may end on a busy machine.
const DEADLINE: Duration = Duration::from_secs(8);
const SLACK: Duration = Duration::from_secs(8);
/// How long the record of a call is kept after its end, in case further requests arrive.
const MEMORY: Duration = Duration::from_secs(5);
/// How many bytes the process may grow after the first quarter of the time.
const GROWTH: u64 = 64 << 20;

type Ends = BTreeMap<(&'static str, End), u64>;

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let done = arguments().and_then(|(time, seed)| {
        let runtime = runtime.map_err(|error| error.to_string())?;
        runtime.block_on(run(time, seed))
    });
    match done {
        Ok(report) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<(Duration, u64), String> {
    use lexopt::prelude::*;
    let (mut minutes, mut seed) = (1.0_f64, fastrand::u64(..));
    let mut parser = lexopt::Parser::from_env();
    let failed = |error: lexopt::Error| error.to_string();
    while let Some(argument) = parser.next().map_err(failed)? {
        match argument {
            Long("minutes") => {
                let text = parser.value().map_err(failed)?;
                minutes = text.parse().map_err(failed)?;
            }
            Long("seed") => {
                let text = parser.value().map_err(failed)?;
                seed = text.parse().map_err(failed)?;
            }
            other => return Err(other.unexpected().to_string()),
        }
    }
    let time = Duration::try_from_secs_f64(minutes * 60.0)
        .map_err(|error| format!("--minutes: {error}"))?;
    Ok((time, seed))
}

async fn run(time: Duration, seed: u64) -> Result<String, String> {
    let ledger = Arc::new(Ledger::default());
    ledger.token.store(1, Ordering::SeqCst);
    let failed = |error: std::io::Error| format!("cannot listen on this machine: {error}");
    let away = http1::start_elsewhere(Arc::clone(&ledger))
        .await
        .map_err(failed)?;
    let one = http1::start(Arc::clone(&ledger), away.clone(), seed).await;
    let two = http2::start(Arc::clone(&ledger), away, !seed).await;
    let servers = [
        ("HTTP/1.1", client(&one.map_err(failed)?, &ledger, false)?),
        ("HTTP/2", client(&two.map_err(failed)?, &ledger, true)?),
    ];
    let rotation = tokio::spawn(rotate(Arc::clone(&ledger)));

    let start = Instant::now();
    let quarter = tokio::spawn(async move {
        tokio::time::sleep(time / 4).await;
        resident()
    });
    let next = Arc::new(AtomicU64::new(1));
    let ends = calls(&servers, &ledger, &next, seed, move || {
        start.elapsed() < time
    })
    .await?;
    let grown = quarter
        .await
        .ok()
        .flatten()
        .zip(resident())
        .map(|(before, after)| after.saturating_sub(before));

    // The servers respond correctly again, so every call must succeed.
    ledger.calm.store(true, Ordering::Relaxed);
    rotation.abort();
    // The pools may still contain connections that the servers have closed.
    tokio::time::sleep(Duration::from_millis(200)).await;
    let last = next.load(Ordering::Relaxed) + 20 * AT_ONCE;
    let more = Arc::clone(&next);
    let calm = calls(&servers, &ledger, &next, seed, move || {
        more.load(Ordering::Relaxed) < last
    })
    .await?;
    let others: u64 = calm
        .iter()
        .filter(|((_, end), _)| *end != End::Value)
        .map(|(_, count)| count)
        .sum();
    let total: u64 = calm.values().sum();
    report(&ends, &ledger, seed, grown, (others, total))
}

/// Creates a client for a server; in HTTP/2 all its calls share one connection.
fn client(url: &str, ledger: &Arc<Ledger>, http2: bool) -> Result<Client, String> {
    let retries = Retries::new()
        .base_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(5));
    let mut builder = Client::builder(Credential::source(Tokens::new(Arc::clone(ledger))));
    if http2 {
        // Without TLS, the default transport cannot find out that the server speaks HTTP/2.
        let own = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(2))
            .no_proxy()
            .http2_prior_knowledge();
        builder = builder.reqwest(own.build().map_err(|error| error.to_string())?);
    }
    builder
        .base_url(url)
        .connect_timeout(Duration::from_secs(2))
        .retries(retries)
        .read_timeout(Duration::from_secs(2))
        .timeout(DEADLINE)
        .max_response_size(LIMIT)
        .build()
        .map_err(|error| error.to_string())
}

/// Issues a new token every second, so that only the last two are accepted.
async fn rotate(ledger: Arc<Ledger>) {
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        ledger.token.fetch_add(1, Ordering::SeqCst);
    }
}

/// Makes 256 calls at a time while `goes_on` returns `true`, and returns how they ended.
async fn calls(
    servers: &[(&'static str, Client); 2],
    ledger: &Arc<Ledger>,
    next: &Arc<AtomicU64>,
    seed: u64,
    goes_on: impl Fn() -> bool + Clone + Send + 'static,
) -> Result<Ends, String> {
    let mut workers = JoinSet::new();
    for worker in 0..AT_ONCE {
        let (name, client) = servers[usize::from(worker % 2 == 1)].clone();
        let (ledger, next, goes_on) = (Arc::clone(ledger), Arc::clone(next), goes_on.clone());
        let mut random = fastrand::Rng::with_seed(seed ^ worker << 32);
        workers.spawn(async move {
            let mut ends = Ends::new();
            let mut over: VecDeque<(Instant, u64, Kind)> = VecDeque::new();
            let shares = name == "HTTP/2";
            while goes_on() {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let (kind, end) =
                    caller::call(&client, &ledger, number, shares, &mut random).await?;
                *ends.entry((name, end)).or_default() += 1;
                over.push_back((Instant::now(), number, kind));
                while over.front().is_some_and(|(at, ..)| at.elapsed() > MEMORY) {
                    forget(&ledger, over.pop_front(), shares)?;
                }
            }
            if !over.is_empty() {
                tokio::time::sleep(Duration::from_millis(500)).await;
            }
            while !over.is_empty() {
                forget(&ledger, over.pop_front(), shares)?;
            }
            Ok::<_, String>(ends)
        });
    }
    let mut all = Ends::new();
    while let Some(done) = workers.join_next().await {
        let ends = done.map_err(|error| format!("a call panicked: {error}"))??;
        for (end, count) in ends {
            *all.entry(end).or_default() += count;
        }
    }
    Ok(all)
}

fn forget(
    ledger: &Ledger,
    over: Option<(Instant, u64, Kind)>,
    shares_connection: bool,
) -> Result<(), String> {
    over.map_or(Ok(()), |(_, number, kind)| {
        caller::afterwards(kind, number, &ledger.take(number), shares_connection)
    })
}

fn report(
    ends: &Ends,
    ledger: &Ledger,
    seed: u64,
    grown: Option<u64>,
    (others, calm): (u64, u64),
) -> Result<String, String> {
    let total: u64 = ends.values().sum();
    let mut text = format!("{total} calls, seed {seed}\n");
    for ((name, end), count) in ends {
        text.push_str(&format!("  {name:<8}  {end:?}: {count}\n"));
    }
    text.push_str(&format!(
        "{calm} calls of servers that behave: {others} failed\n"
    ));
    if let Some(grown) = grown {
        text.push_str(&format!(
            "memory: {} KiB more at the end than after a quarter of the time\n",
            grown >> 10
        ));
    }
    let elsewhere = ledger.elsewhere.load(Ordering::Relaxed);
    let unknown = ledger.unknown.load(Ordering::Relaxed);
    let wrong = [
        (others > 0).then(|| "calls of servers that behave failed".to_owned()),
        grown
            .is_some_and(|grown| grown > GROWTH)
            .then(|| "memory grows".to_owned()),
        (elsewhere > 0).then(|| format!("{elsewhere} connections to another origin")),
        (unknown > 0).then(|| format!("{unknown} requests that no call sent")),
    ];
    let wrong: Vec<_> = wrong.into_iter().flatten().collect();
    match wrong.is_empty() {
        true => Ok(text),
        false => Err(format!("{text}{}", wrong.join("; "))),
    }
}

/// The memory of the process in bytes, on systems that report it.
fn resident() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes << 10)
}
