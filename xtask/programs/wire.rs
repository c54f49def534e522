//! Measures calls over TLS to a server on this machine, made with the client and with bare `reqwest`. Without
//! arguments, this program is the server, and starts itself once for each line of the table.

use std::alloc::System;
use std::convert::Infallible;
use std::env;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::Full;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use polar_client::Client;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

type AnyError = Box<dyn std::error::Error + Send + Sync>;

const ROUNDS: usize = 5;

fn main() -> Result<(), AnyError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [kind, url, at_once, calls] = arguments.as_slice() {
        return runtime.block_on(measured(kind, url, at_once.parse()?, calls.parse()?));
    }
    let issuer = env::temp_dir().join(format!("bench-wire-{}.pem", std::process::id()));
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let (pem, config) = certified()?;
    std::fs::write(&issuer, pem)?;
    std::thread::spawn(move || runtime.block_on(serve(listener, config)));
    println!(
        "protocol   bytes  at once           calls/s    CPU us    p50 us    p99 us  allocations   peak MB"
    );
    for (protocol, host) in [("HTTP/1.1", "127.0.0.1"), ("HTTP/2", "localhost")] {
        for size in [300, 60_000] {
            for at_once in [1, 16, 256] {
                let url = format!("https://{host}:{port}/{size}");
                let mut lines: [Vec<Vec<f64>>; 2] = Default::default();
                for _ in 0..ROUNDS {
                    for (kind, lines) in ["ours", "reqwest"].iter().zip(&mut lines) {
                        lines.push(child(kind, &url, at_once, &issuer)?);
                    }
                }
                for (kind, lines) in ["ours", "reqwest"].iter().zip(&lines) {
                    print!("{protocol:<9}{size:>7}{at_once:>9}  {kind:<8}");
                    for column in 0..6 {
                        let mut values: Vec<f64> = lines.iter().map(|line| line[column]).collect();
                        values.sort_by(f64::total_cmp);
                        print!("{:>10.1}", values[ROUNDS / 2]);
                    }
                    println!();
                }
            }
        }
    }
    std::fs::remove_file(&issuer)?;
    Ok(())
}

/// Runs one measurement in a process of its own.
fn child(
    kind: &str,
    url: &str,
    at_once: usize,
    issuer: &std::path::Path,
) -> Result<Vec<f64>, AnyError> {
    let output = Command::new(env::current_exe()?)
        .args([kind, url, &at_once.to_string(), "3000"])
        .env("SSL_CERT_FILE", issuer)
        .env_remove("SSL_CERT_DIR")
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let text = String::from_utf8(output.stdout)?;
    let numbers: Result<Vec<f64>, _> = text.split_whitespace().map(str::parse).collect();
    Ok(numbers?)
}

/// Who makes the calls.
#[derive(Clone)]
enum Caller {
    Ours(Client),
    Reqwest(reqwest::Client, String),
}

impl Caller {
    async fn call(&self) -> Result<Bytes, AnyError> {
        match self {
            Self::Ours(client) => Ok(client.request(http::Method::GET, "/x").send().await?),
            // The same headers, status check and timeouts as the client has.
            Self::Reqwest(client, url) => {
                let request = client
                    .get(format!("{url}/x"))
                    .bearer_auth("token")
                    .header("accept", "application/json")
                    .header("user-agent", "polar-client/0.1.0");
                Ok(request.send().await?.error_for_status()?.bytes().await?)
            }
        }
    }
}

/// Makes the calls, and prints calls per second, CPU time and latencies in microseconds, allocations per call, and
/// megabytes.
async fn measured(kind: &str, url: &str, at_once: usize, calls: usize) -> Result<(), AnyError> {
    let _ = ring::default_provider().install_default();
    let caller = match kind {
        "ours" => Caller::Ours(Client::builder("token").base_url(url).build()?),
        _ => {
            let client = reqwest::Client::builder()
                .timeout(Duration::from_secs(120))
                .read_timeout(Duration::from_secs(30));
            Caller::Reqwest(client.build()?, url.to_owned())
        }
    };
    // Connects before the measurement starts.
    several(&caller, at_once, at_once * 2).await?;
    let region = Region::new(ALLOCATOR);
    let (started, before) = (Instant::now(), cpu());
    let mut latencies = several(&caller, at_once, calls).await?;
    let (wall, used) = (started.elapsed(), cpu() - before);
    let allocations = region.change().allocations as f64 / calls as f64;
    latencies.sort();
    let at = |share: f64| latencies[(latencies.len() as f64 * share) as usize].as_secs_f64() * 1e6;
    println!(
        "{} {} {} {} {allocations} {}",
        calls as f64 / wall.as_secs_f64(),
        used / calls as f64 * 1e6,
        at(0.5),
        at(0.99),
        peak()
    );
    Ok(())
}

async fn several(caller: &Caller, at_once: usize, calls: usize) -> Result<Vec<Duration>, AnyError> {
    let left = Arc::new(AtomicUsize::new(calls));
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..at_once {
        let (caller, left) = (caller.clone(), Arc::clone(&left));
        tasks.spawn(async move {
            let mut latencies = Vec::with_capacity(calls);
            let take = |left: usize| left.checked_sub(1);
            while left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
                .is_ok()
            {
                let started = Instant::now();
                caller.call().await?;
                latencies.push(started.elapsed());
            }
            Ok::<_, AnyError>(latencies)
        });
    }
    let mut all = Vec::new();
    while let Some(latencies) = tasks.join_next().await {
        all.extend(latencies??);
    }
    Ok(all)
}

/// CPU time of this process in seconds: user and system.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanoseconds = text
        .split(' ')
        .next()
        .and_then(|text| text.parse::<f64>().ok());
    nanoseconds.unwrap_or_default() / 1e9
}

/// Peak resident memory of this process, in megabytes.
fn peak() -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1e3
}

/// Creates a certificate authority, and the configuration of a server whose certificate it has signed.
fn certified() -> Result<(String, ServerConfig), AnyError> {
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, "issuer");
    let pem = params.self_signed(&key)?.pem();
    let leaf_key = KeyPair::generate()?;
    let leaf = CertificateParams::new(["localhost", "127.0.0.1"].map(String::from))?;
    let leaf = leaf.signed_by(&leaf_key, &Issuer::new(params, key))?;
    let key = PrivatePkcs8KeyDer::from(leaf_key.serialize_der());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], PrivateKeyDer::from(key))?;
    Ok((pem, config))
}

/// Serves bodies of the size that the path begins with. A client that connects by IP address gets HTTP/1.1 only.
async fn serve(listener: std::net::TcpListener, config: ServerConfig) -> Result<(), AnyError> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let with = |protocols: &[&[u8]]| {
        let mut config = config.clone();
        config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
        Arc::new(config)
    };
    let (first, any) = (with(&[b"http/1.1"]), with(&[b"h2", b"http/1.1"]));
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let (first, any) = (Arc::clone(&first), Arc::clone(&any));
        tokio::spawn(async move {
            let start = tokio_rustls::LazyConfigAcceptor::new(Default::default(), stream).await?;
            let is_named = start.client_hello().server_name().is_some();
            let config = if is_named { any } else { first };
            let stream = start.into_stream(config).await?;
            let service = service_fn(|request: http::Request<hyper::body::Incoming>| async move {
                let size = request.uri().path().split('/').nth(1);
                let size = size.and_then(|size| size.parse().ok()).unwrap_or(0);
                let response = http::Response::new(Full::new(Bytes::from(vec![b' '; size])));
                Ok::<_, Infallible>(response)
            });
            let server = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
            server.serve_connection(TokioIo::new(stream), service).await
        });
    }
}
