//! G2: common mistakes of first users have a message with what to do, and the right exit code.

mod shared;

use shared::{DOCUMENT, folder, get, oasmith, put, tree};

/// Runs `generate` and returns the exit code and the error.
fn failed(folder: &std::path::Path, arguments: &[&str]) -> (Option<i32>, String) {
    let (code, _, err) = oasmith(folder, &[&["generate"][..], arguments].concat());
    (code, err)
}

/// G2: a file that is not a document gets the reason, and no advice that cannot help.
#[test]
fn what_is_no_document_is_explained() {
    let folder = folder("no_document");
    let cut = r#"{ "openapi": "3.1.0", "info": { "title": "#;
    for (name, text, says) in [
        (
            "page.html",
            "<html><body>Log in</body></html>",
            "this is a web page",
        ),
        (
            "page.json",
            "<html><body>Log in</body></html>",
            "this is a web page",
        ),
        ("cut.json", cut, "the file ends in the middle of a value"),
        (
            "list.json",
            "[]",
            "an OpenAPI document is an object with `openapi`",
        ),
        ("empty.yaml", "", "the file is empty"),
    ] {
        put(&folder, name, text);
        let (code, err) = failed(&folder, &[name, "--out", "proj"]);
        assert_eq!(code, Some(1), "{err}");
        assert!(err.contains(says), "{name}: {err}");
        assert!(
            err.contains(&format!("\n- correct {name}, or download it again")),
            "{err}"
        );
        assert!(!err.contains("--overlay"), "{err}");
    }
    assert!(!folder.join("proj").exists());
}

/// G2: an error in the configuration is to be corrected there, and not in the document.
#[test]
fn settings_are_corrected_in_their_file() {
    let folder = folder("settings");
    put(
        &folder,
        "a.yaml",
        DOCUMENT.replace("type: string", "type: string, format: date-time"),
    );
    for (text, says) in [
        (
            "secrets = [\"token\"]\n",
            "`secrets` is a setting of `[schemas]`",
        ),
        ("nmae = \"x\"\n", "known names: "),
        ("include = [\"pets\"]\n", "`include` is a table, not a list"),
        ("[client]\ntimeout = \"x\"\n", "expected a number"),
        ("[schemas]\nsecrets = \"name\"\n", "expected a list"),
        (
            "[formats]\ndecimal = \"string\"\n",
            "known names: `date-time`",
        ),
    ] {
        put(&folder, "own.toml", text);
        let (code, err) = failed(
            &folder,
            &["a.yaml", "--out", "proj", "--config", "own.toml"],
        );
        assert_eq!(code, Some(1), "{err}");
        assert!(err.contains(says), "{err}");
        assert!(err.contains("\n- correct own.toml"), "{err}");
        assert!(!err.contains("correct the document"), "{err}");
    }
    let (code, err) = failed(
        &folder,
        &["a.yaml", "--out", "proj", "--name", "Über Älter"],
    );
    assert!(code == Some(2) && err.contains("`uber-alter`"), "{err}");
}

/// G2: arguments that do not fit are told as arguments: exit code 2, and nothing about the document.
#[test]
fn arguments_are_told_as_arguments() {
    let folder = folder("arguments");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "Cargo.toml", "[package]\nname = \"mine\"\n");
    put(&folder, "src/main.rs", "fn main() {}\n");
    for (arguments, says) in [
        (&["--module=src/api"][..], "write `--out src/api --module`"),
        (
            &["--out", "src/api", "--module=a-b"],
            "such as `crate::api`",
        ),
        (
            &["--out", "src/api", "--module", "--features", "serd"],
            "did you mean `serde`?",
        ),
        (
            &["--out", "src/api", "--module", "--features", "abcdefg"],
            "there are `blocking`",
        ),
        (
            &["--out", "proj", "--runtime", "crate=proj"],
            "cannot both be in proj",
        ),
        (
            &["--out", "proj", "--runtime", "crate=proj/runtime"],
            "cannot contain each other",
        ),
    ] {
        let (code, err) = failed(&folder, &[&["a.yaml"][..], arguments].concat());
        assert_eq!(code, Some(2), "{err}");
        assert!(err.contains(says), "{err}");
        assert!(!err.contains("document"), "{err}");
    }
    put(&folder, "file", "");
    let (code, err) = failed(&folder, &["a.yaml", "--out", "file/proj"]);
    assert!(code == Some(1) && err.contains("file is a file"), "{err}");
}

/// A1: a folder with a module stays one, and one with a crate, too, if an argument is forgotten.
#[test]
fn a_module_does_not_become_a_crate() {
    let folder = folder("module");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "Cargo.toml", "[package]\nname = \"mine\"\n");
    put(&folder, "src/main.rs", "fn main() {}\n");
    let arguments = ["generate", "a.yaml", "--out", "src/api", "--module"];
    let (code, out, err) = oasmith(&folder, &arguments);
    assert_eq!(code, Some(0), "{err}");
    // The only root of this crate.
    assert!(out.contains("mod api;   # in src/main.rs"), "{out}");
    let before = tree(&folder);
    for more in [&[][..], &["--check"], &["--force"]] {
        let (code, err) = failed(&folder, &[&arguments[1..4], more].concat());
        assert!(
            code == Some(2) && err.contains("pass `--module` again"),
            "{err}"
        );
    }
    assert_eq!(tree(&folder), before);
    let (code, err) = failed(&folder, &["a.yaml", "--out", "src/whole"]);
    assert_eq!(code, Some(0), "{err}");
    let (code, err) = failed(&folder, &["a.yaml", "--out", "src/whole", "--module"]);
    assert!(
        code == Some(2) && err.contains("leave `--module` out"),
        "{err}"
    );
}

/// G2: `--check` names the whole command that writes the files, and which of them were edited.
#[test]
fn a_check_says_what_to_run() {
    let folder = folder("check");
    put(&folder, "my api.yaml", DOCUMENT);
    let arguments = ["my api.yaml", "--out", "proj", "--name", "pets"];
    assert_eq!(failed(&folder, &arguments).0, Some(0));
    let text = get(&folder, "proj/src/lib.rs");
    put(&folder, "proj/src/lib.rs", format!("{text}// mine\n"));
    let (code, err) = failed(&folder, &[&arguments[..], &["--check"]].concat());
    assert_eq!(code, Some(1));
    for says in [
        "proj/src/lib.rs is out of date: edited since oasmith wrote it",
        "Run `oasmith generate 'my api.yaml' --out proj --name pets` and commit",
    ] {
        assert!(err.contains(says), "no {says} in {err}");
    }
}

/// G2: a document without operations is written, and that is said.
#[test]
fn a_crate_without_calls_is_mentioned() {
    let folder = folder("nothing");
    put(
        &folder,
        "a.yaml",
        "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n",
    );
    let (code, out, err) = oasmith(&folder, &["generate", "a.yaml", "--out", "proj"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("the crate has nothing to call"), "{out}");
}

/// G2: the message about a reference into another file differs for a missing file and for a missing place in a file.
#[test]
fn missing_files_and_places_differ() {
    let folder = folder("references");
    put(&folder, "b.yaml", "Pet: { type: object }\n");
    for (reference, says) in [
        (
            "none.yaml",
            "no file of that name was found beside the document",
        ),
        ("b.yaml#/Dog", "that file has nothing at this place"),
        ("/etc/none.yaml", "write a path relative to the document"),
        ("../b.yaml", "`--root DIR`"),
    ] {
        put(
            &folder,
            "a.yaml",
            DOCUMENT.replace("#/components/schemas/Pet", reference),
        );
        let (code, err) = failed(&folder, &["a.yaml", "--out", "proj"]);
        assert!(code == Some(1) && err.contains(says), "{err}");
    }
}

/// G7: an update that did not write the next version says where it belongs.
#[test]
fn the_next_version_has_a_place() {
    let folder = folder("version");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "new.yaml", DOCUMENT.replace("name: {", "label: {"));
    let arguments = [
        "update",
        "new.yaml",
        "--document",
        "a.yaml",
        "--out",
        "proj",
    ];
    assert_eq!(failed(&folder, &["a.yaml", "--out", "proj"]).0, Some(0));
    for (more, says) in [
        (
            &["--dry-run"][..],
            "0.1.0 → 0.2.0 (code of callers breaks); `--bump` writes it.",
        ),
        (
            &[],
            "write it as `version` in `[package]` of the configuration",
        ),
    ] {
        let (code, page, err) = oasmith(&folder, &[&arguments[..], more].concat());
        assert_eq!(code, Some(0), "{err}");
        assert!(page.contains(says), "{page}");
    }
    put(&folder, "new.yaml", DOCUMENT.replace("name: {", "word: {"));
    let (code, _, err) = oasmith(&folder, &[&arguments[..], &["--bump"]].concat());
    assert!(
        code == Some(1) && err.contains("pass `--config FILE`, such as one with"),
        "{err}"
    );
}

/// A1: a crate with a shared runtime keeps it if an argument is forgotten.
#[test]
fn a_shared_runtime_stays_shared() {
    let folder = folder("shared");
    put(&folder, "a.yaml", DOCUMENT);
    let arguments = ["a.yaml", "--out", "clients/pets"];
    let shared = [&arguments[..], &["--runtime", "crate"]].concat();
    assert_eq!(failed(&folder, &shared).0, Some(0));
    let before = tree(&folder);
    for more in [&[][..], &["--check"], &["--force"]] {
        let (code, err) = failed(&folder, &[&arguments[..], more].concat());
        assert!(
            code == Some(2) && err.contains("pass `--runtime crate`"),
            "{err}"
        );
    }
    assert_eq!(tree(&folder), before);
    assert_eq!(failed(&folder, &shared).0, Some(0));
    let copied = [&arguments[..], &["--runtime", "copy"]].concat();
    assert_eq!(failed(&folder, &copied).0, Some(0));
    assert_eq!(failed(&folder, &arguments).0, Some(0));
}
