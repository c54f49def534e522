//! G5: `cargo xtask generate --check` finds a crate that differs from what the generator writes, and says how to fix it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn xtask(out: &Path, more: &[&str]) -> Output {
    let spec = tests::fixture::folder().join("body_json.yaml");
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "xtask", "--", "generate"])
        .arg("--spec")
        .arg(spec)
        .arg("--out")
        .arg(out)
        .args(more)
        .current_dir(tests::workspace())
        .output()
        .expect("cargo runs")
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check");
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of our own");
    }
    folder
}

/// G5, A1: a fresh crate passes; a changed byte and a missing file are both reported, and a file that the user has
/// added is ignored.
#[test]
fn check_names_what_differs() {
    let out = folder();
    let written = xtask(&out, &[]);
    assert!(written.status.success(), "{}", said(&written));
    let fresh = xtask(&out, &["--check"]);
    assert!(fresh.status.success(), "{}", said(&fresh));

    let model = out.join("src/models/thing.rs");
    let text = fs::read_to_string(&model).expect("an emitted model");
    fs::write(
        &model,
        text.replacen("pub name: String", "pub nome: String", 1),
    )
    .expect("a file of our own");
    fs::write(out.join("src/models/stray.rs"), "//! Stray.\n").expect("a file of our own");
    fs::remove_file(out.join("src/client.rs")).expect("an emitted file");
    let stale = xtask(&out, &["--check"]);
    let said = said(&stale);
    assert_eq!(stale.status.code(), Some(1), "{said}");
    for part in [
        "src/models/thing.rs",
        "- ",
        "pub nome: String",
        "+ ",
        "pub name: String",
        "src/client.rs",
        "cargo xtask generate",
    ] {
        assert!(said.contains(part), "no word of {part:?} in:\n{said}");
    }
    assert!(!said.contains("stray.rs"), "{said}");

    let refused = xtask(&out, &[]);
    assert_eq!(refused.status.code(), Some(1), "{}", self::said(&refused));
    let mended = xtask(&out, &["--force"]);
    assert!(mended.status.success(), "{}", self::said(&mended));
    assert_eq!(fs::read_to_string(&model).expect("an emitted model"), text);
    assert!(out.join("src/models/stray.rs").exists());
    assert!(xtask(&out, &["--check"]).status.success());
}
