//! `bench decode`: compares decoding with serde's derive over `serde_json`, `sonic-rs` and `simd-json`, and with a scan
//! that keeps nothing.
//!
//! In: nothing. Out: the table of the crate's benchmark `json`, with rows for these libraries. The benchmark is built
//! below the target folder, so that nobody else has to compile these libraries.

use std::fs;
use std::process::Command;

use oasmith::Files;
use oasmith::cli::folder;

use super::scene;

const DEPENDENCIES: &str = r#"
chrono = { version = "0.4", default-features = false, features = ["serde"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
simd-json = "0.19"
sonic-rs = "0.5"
uuid = { version = "1", default-features = false, features = ["serde"] }

[features]
serde = ["polar-client/serde"]
"#;

/// The line of the benchmark at which the other libraries are inserted, and the code to insert.
const MARK: &str = "    // `cargo xtask bench decode` adds those of other crates here.\n";
const WAYS: &str = r#"    let (d, e) = (text.clone(), text.clone());
    decode.push(way(
        "decode/sonic-rs ",
        "decode/derive ",
        Box::new(move || {
            black_box(must(sonic_rs::from_slice::<T>(black_box(d.as_bytes()))));
        }),
    ));
    let buffers = std::cell::RefCell::new(simd_json::Buffers::default());
    decode.push(way(
        "decode/simd-json ",
        "decode/derive ",
        Box::new(move || {
            // It writes into the text, so each run has a copy.
            let mut text = black_box(e.as_bytes()).to_vec();
            let buffers = &mut buffers.borrow_mut();
            black_box(must(simd_json::serde::from_slice_with_buffers::<T>(&mut text, buffers)));
        }),
    ));
"#;

/// Runs the command.
pub(super) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    if let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        return Err(argument.unexpected().to_string());
    }
    let sdk = scene::client()?;
    let project = sdk.with_file_name("decode");
    let mut files = Files::from([(
        "Cargo.toml".to_owned(),
        format!(
            "[package]\nname = \"decode\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\npolar-client = {{ path = {:?} }}{DEPENDENCIES}",
            sdk.to_string_lossy()
        ),
    )]);
    let benches = sdk.join("benches/json");
    for name in [
        "main",
        "texts",
        "ways",
        "derived/mod",
        "derived/benefit",
        "derived/checkout",
        "derived/custom_field",
        "derived/product",
    ] {
        let path = benches.join(format!("{name}.rs"));
        let text = fs::read_to_string(&path);
        let text = text.map_err(|error| format!("{}: {error}", path.display()))?;
        files.insert(format!("src/{name}.rs"), text);
    }
    let ways = files.entry("src/ways.rs".to_owned()).or_default();
    if !ways.contains(MARK) {
        return Err("the benchmark `json` has no place for other ways".to_owned());
    }
    *ways = ways.replace(MARK, WAYS);
    folder::put(&project, &files)?;
    let mut command = Command::new(env!("CARGO"));
    let command = command.args(["run", "--quiet", "--release"]);
    let status = command
        .current_dir(&project)
        .env("RUSTFLAGS", "-Ctarget-cpu=native")
        .status();
    match status.map_err(|error| format!("cannot run cargo: {error}"))? {
        status if status.success() => Ok(()),
        _ => Err("the program failed".to_owned()),
    }
}
