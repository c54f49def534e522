//! Runs `oasmith` as users do: which files it writes, what it prints, and which exit code it returns.

mod shared;

use std::fs;
use std::path::Path;
use std::process::Output;

use shared::{folder, put, said};

fn oasmith(folder: &Path, arguments: &[&str]) -> Output {
    let output = shared::command(folder, arguments).output();
    output.expect("the program runs")
}

const SPLIT: &str = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths:\n  /pets:\n    get:\n      operationId: pets:get\n      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: 'parts/pet.yaml#/Pet' } } } } }\n";

/// G1: files next to the document that it refers to are read, but not those outside of its folder.
#[test]
fn files_beside_the_document_are_read() {
    let folder = folder("split");
    put(&folder, "api/openapi.yaml", SPLIT);
    put(
        &folder,
        "api/parts/pet.yaml",
        "Pet: { type: object, properties: { owner: { $ref: './owner.yaml' } } }\n",
    );
    put(
        &folder,
        "api/parts/owner.yaml",
        "type: object\nproperties: { name: { type: string } }\n",
    );
    let arguments = [
        "generate",
        "api/openapi.yaml",
        "--out",
        "out",
        "--name",
        "pets",
    ];
    let (code, out, err) = said(&oasmith(&folder, &arguments));
    assert_eq!(code, Some(0), "{out}{err}");
    assert!(out.contains("1 operation, "), "{out}");
    assert!(folder.join("out/src/models/pet.rs").exists());
    let fresh = oasmith(&folder, &[&arguments[..], &["--check"]].concat());
    assert_eq!(fresh.status.code(), Some(0), "{:?}", said(&fresh));

    put(&folder, "owner.yaml", "type: object\n");
    put(
        &folder,
        "api/parts/pet.yaml",
        "Pet: { type: object, properties: { owner: { $ref: '../../owner.yaml' } } }\n",
    );
    let (code, _, err) = said(&oasmith(&folder, &arguments));
    assert_eq!(code, Some(1));
    assert!(
        err.contains("api/parts/pet.yaml:1") && err.contains("owner.yaml` does not resolve"),
        "{err}"
    );
    let given = [&arguments[..], &["--with", "owner.yaml"]].concat();
    let (code, _, err) = said(&oasmith(&folder, &given));
    assert_eq!(code, Some(0), "{err}");
}

/// G2: nothing is written if there is an error; `--lenient` skips what can be skipped, and reports it.
#[test]
fn problems_are_told_and_nothing_is_written() {
    let folder = folder("broken");
    put(
        &folder,
        "a.yaml",
        "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n  /a: { get: { responses: { 404: { $ref: '#/none' } } } }\n",
    );
    let (code, out, err) = said(&oasmith(&folder, &["generate", "a.yaml", "-o", "out"]));
    assert_eq!((code, out.as_str()), (Some(1), ""), "{err}");
    assert!(
        err.contains("a.yaml:4:36") && err.contains("1 error\n") && err.contains("(`--lenient`)"),
        "{err}"
    );
    assert!(
        !err.contains('\u{1b}'),
        "no colors where there is no terminal: {err:?}"
    );
    assert!(!folder.join("out").exists());
    let (code, _, err) = said(&oasmith(
        &folder,
        &["generate", "a.yaml", "-o", "out", "--lenient"],
    ));
    assert_eq!(code, Some(0), "{err}");
    assert!(
        err.contains("warning: the reference `#/none` does not resolve"),
        "{err}"
    );
    assert!(folder.join("out/src/lib.rs").exists());

    let (code, _, err) = said(&oasmith(&folder, &["generate", "none.yaml", "-o", "out"]));
    assert_eq!(code, Some(1));
    assert!(err.contains("none.yaml"), "{err}");
    put(&folder, "codegen.toml", "[pakage]\n");
    let arguments = ["generate", "a.yaml", "-o", "out", "-c", "codegen.toml"];
    let (code, _, err) = said(&oasmith(&folder, &arguments));
    assert_eq!(code, Some(1));
    assert!(
        err.contains("codegen.toml:1:2") && err.contains("did you mean `package`?"),
        "{err}"
    );
}

/// A1: carried files are copied unchanged; files that the generator did not write are kept.
#[test]
fn the_folder_is_brought_to_what_belongs_there() {
    let folder = folder("carried");
    put(
        &folder,
        "a.yaml",
        "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: {}\n",
    );
    put(&folder, "own/README.md", "# Mine\n");
    put(&folder, "out/src/stray.rs", "//! Stray.\n");
    put(&folder, "out/notes.txt", "mine\n");
    let arguments = ["generate", "a.yaml", "-o", "out", "--carry", "own"];
    let (code, _, err) = said(&oasmith(&folder, &arguments));
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(
        fs::read_to_string(folder.join("out/README.md"))
            .ok()
            .as_deref(),
        Some("# Mine\n")
    );
    assert!(folder.join("out/src/stray.rs").exists() && folder.join("out/notes.txt").exists());
}

/// A1: the help explains the command.
#[test]
fn help_teaches() {
    let folder = folder("help");
    let (code, out, _) = said(&oasmith(&folder, &["--help"]));
    assert!(
        code == Some(0) && out.contains("oasmith generate openapi.yaml --out my-client"),
        "{out}"
    );
    let (code, out, _) = said(&oasmith(&folder, &["generate", "--help"]));
    assert!(
        code == Some(0) && out.contains("--lenient") && out.contains("Exit codes:"),
        "{out}"
    );
    let (code, _, err) = said(&oasmith(&folder, &["generate", "a.yaml"]));
    assert!(code == Some(2) && err.contains("--out"), "{err}");
    let (code, _, err) = said(&oasmith(&folder, &["generate", "a.yaml", "--otu", "x"]));
    assert!(code == Some(2) && err.contains("--out"), "{err}");
    let (code, out, _) = said(&oasmith(&folder, &["config"]));
    assert!(
        code == Some(0) && out == oasmith::plan::config::REFERENCE,
        "{out}"
    );
    let (code, out, _) = said(&oasmith(&folder, &["completions", "bash"]));
    assert!(code == Some(0) && out.contains("--overlay"), "{out}");
}

/// G2: a URL, a folder or a missing file in place of the document gets a message of its own.
#[test]
fn what_is_no_file_is_told() {
    let folder = folder("no_file");
    put(&folder, "api/openapi.yaml", SPLIT);
    for (given, says) in [
        ("https://api.a.test/openapi.yaml", "pass `--fetch`"),
        ("api", "it is a folder"),
        ("none.yaml", "cannot read none.yaml"),
    ] {
        let (code, _, told) = said(&oasmith(&folder, &["generate", given, "--out", "out"]));
        assert_eq!(code, Some(1), "{told}");
        assert!(told.contains(says) && told.lines().count() == 1, "{told}");
    }
    assert!(!folder.join("out").exists());
}
