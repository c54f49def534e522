//! `bench wire`: measures calls over TLS on this machine, and the same calls with bare `reqwest`: throughput, CPU time,
//! latencies, allocations and memory, at 1, 16 and 256 calls at a time, over HTTP/1.1 and HTTP/2.
//!
//! In: nothing. Out: a table. The measuring program is `programs/wire.rs`, which is built below the target folder.

use std::process::Command;

use oasmith::Files;
use oasmith::cli::folder;

use super::scene;

/// `reqwest` uses the same cryptography as the client, so that only the rest is compared.
const DEPENDENCIES: &str = r#"
bytes = "1"
http = "1"
http-body-util = "0.1"
hyper = { version = "1", features = ["http1", "http2", "server"] }
hyper-util = { version = "0.1", features = ["http1", "http2", "server-auto", "tokio"] }
rcgen = { version = "0.14", default-features = false, features = ["pem", "ring"] }
reqwest = { version = "0.13", default-features = false, features = ["http2", "rustls-no-provider"] }
stats_alloc = "0.1.10"
tokio = { version = "1", features = ["net", "rt", "time"] }
tokio-rustls = { version = "0.26", default-features = false, features = ["ring", "tls12"] }
"#;

/// Runs the command.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    if let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        return Err(argument.unexpected().to_string());
    }
    let sdk = scene::client()?;
    let project = sdk.with_file_name("wire");
    let manifest = format!(
        "[package]\nname = \"wire\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\npolar-client = {{ path = {:?} }}{DEPENDENCIES}",
        sdk.to_string_lossy()
    );
    let program = include_str!("../../programs/wire.rs");
    let files = Files::from([
        ("Cargo.toml".to_owned(), manifest),
        ("src/main.rs".to_owned(), program.to_owned()),
    ]);
    folder::put(&project, &files)?;
    let mut command = Command::new(env!("CARGO"));
    let command = command.args(["run", "--quiet", "--release"]);
    let status = command.current_dir(&project).status();
    match status.map_err(|error| format!("cannot run cargo: {error}"))? {
        status if status.success() => Ok(()),
        _ => Err("the program failed".to_owned()),
    }
}
