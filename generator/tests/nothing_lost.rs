//! A1: `oasmith generate` never destroys a file that it did not write. Each test tries to make it do so.

mod shared;

use std::fs;

use shared::{DOCUMENT, folder, get, oasmith, put, tree};

const GENERATE: [&str; 6] = ["generate", "a.yaml", "--out", "proj", "--name", "pets"];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&GENERATE[..], more].concat()
}

/// A1: a crate that the user has written is left alone; the files in the way are listed, with the choices.
#[test]
fn a_crate_of_the_user_is_left_alone() {
    let folder = folder("own_crate");
    put(&folder, "a.yaml", DOCUMENT);
    put(
        &folder,
        "proj/Cargo.toml",
        "[package]\nname = \"mine\"\nversion = \"3.0.0\"\n\n[dependencies]\nanyhow = \"1\"\n",
    );
    for path in [
        "src/main.rs",
        "src/lib.rs",
        "examples/a.rs",
        "benches/b.rs",
        "tests/t.rs",
        ".git/config",
    ] {
        put(&folder, &format!("proj/{path}"), format!("// {path}\n"));
    }
    let before = tree(&folder);
    let (code, out, err) = oasmith(&folder, &GENERATE);
    assert_eq!((code, out.as_str()), (Some(1), ""), "{err}");
    for part in [
        "proj/Cargo.toml: not written by oasmith",
        "proj/src/lib.rs: not written by oasmith",
        "`--force`",
        "`--out`",
    ] {
        assert!(err.contains(part), "{part}: {err}");
    }
    assert!(!err.contains("main.rs"), "it is in nobody's way: {err}");
    assert_eq!(tree(&folder), before);

    // `--force` replaces the files in the way, and no others.
    let (code, _, err) = oasmith(&folder, &with(&["--force"]));
    assert_eq!(code, Some(0), "{err}");
    let after = tree(&folder);
    for path in [
        "src/main.rs",
        "examples/a.rs",
        "benches/b.rs",
        "tests/t.rs",
        ".git/config",
    ] {
        let path = format!("proj/{path}");
        assert_eq!(after.get(&path), before.get(&path), "{path}");
    }
    let manifest = get(&folder, "proj/Cargo.toml");
    assert!(
        manifest.contains("name = \"pets\"") && manifest.contains("anyhow = \"1\""),
        "{manifest}"
    );
}

/// A1: a file that was edited since it was written stops the run; unedited files are replaced and removed.
#[test]
fn edits_are_not_overwritten() {
    let folder = folder("edits");
    put(&folder, "a.yaml", DOCUMENT);
    let (code, _, err) = oasmith(&folder, &GENERATE);
    assert_eq!(code, Some(0), "{err}");
    put(&folder, "proj/src/models/pet.rs", "// mine\n");
    put(&folder, "proj/src/extra.rs", "// mine\n");
    let edited = tree(&folder);
    let changed = DOCUMENT.replace("Pet", "Dog").replace("name", "title");
    put(&folder, "a.yaml", &changed);
    let (code, _, err) = oasmith(&folder, &GENERATE);
    assert!(
        code == Some(1) && err.contains("proj/src/models/pet.rs: edited since oasmith wrote it"),
        "{err}"
    );
    put(&folder, "a.yaml", DOCUMENT);
    assert_eq!(tree(&folder), edited);

    // With `--force`, the file that is no longer written is removed; the user's own files are kept.
    let (code, _, err) = oasmith(&folder, &with(&["--force"]));
    assert_eq!(code, Some(0), "{err}");
    put(&folder, "a.yaml", &changed);
    let (code, out, err) = oasmith(&folder, &GENERATE);
    assert_eq!(code, Some(0), "{err}");
    assert!(!out.contains(" 0 removed"), "{out}");
    assert!(!folder.join("proj/src/models/pet.rs").exists());
    assert!(folder.join("proj/src/models/dog.rs").exists());
    assert_eq!(get(&folder, "proj/src/extra.rs"), "// mine\n");
}

/// A1: a crate that was written without a manifest is adopted if its files are those that would be written.
#[test]
fn older_crates_are_adopted() {
    let folder = folder("older");
    put(&folder, "a.yaml", DOCUMENT);
    oasmith(&folder, &GENERATE);
    let whole = tree(&folder);
    let manifest = folder.join("proj/.oasmith-manifest");
    fs::remove_file(&manifest).expect("it was written");
    let (code, out, err) = oasmith(&folder, &GENERATE);
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("proj: 1 file written"), "{out}");
    assert_eq!(tree(&folder), whole);

    fs::remove_file(&manifest).expect("it was written");
    put(&folder, "proj/src/lib.rs", "// older\n");
    let (code, _, err) = oasmith(&folder, &GENERATE);
    assert!(
        code == Some(1) && err.contains("proj/src/lib.rs") && err.contains("--force"),
        "{err}"
    );
    let (code, _, err) = oasmith(&folder, &with(&["--force"]));
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(tree(&folder), whole);
}

/// A1: a repository may store the crate with Windows line endings: they do not count as edits, and `Cargo.toml` keeps
/// them.
#[test]
fn windows_lines_are_no_edit() {
    let folder = folder("windows_lines");
    put(&folder, "a.yaml", DOCUMENT);
    oasmith(&folder, &GENERATE);
    for (path, content) in tree(&folder.join("proj")) {
        if content != b"folder" {
            let text = String::from_utf8(content).expect("text");
            put(&folder, &format!("proj/{path}"), text.replace('\n', "\r\n"));
        }
    }
    let before = tree(&folder);
    for more in [&[][..], &["--check"]] {
        let (code, _, err) = oasmith(&folder, &with(more));
        assert_eq!(code, Some(0), "{err}");
        assert_eq!(tree(&folder), before);
    }
    put(&folder, "a.yaml", DOCUMENT.replace("Pet", "Dog"));
    put(&folder, "codegen.toml", "[package]\nversion = \"0.2.0\"\n");
    let (code, _, err) = oasmith(&folder, &with(&["--config", "codegen.toml"]));
    assert_eq!(code, Some(0), "{err}");
    assert!(!folder.join("proj/src/models/pet.rs").exists());
    assert!(get(&folder, "proj/Cargo.toml").contains("version = \"0.2.0\"\r\n"));
}

/// A1: a manifest cannot name files outside of the folder or in the data of git.
#[test]
fn a_manifest_cannot_lead_outside() {
    let folder = folder("hostile_manifest");
    put(&folder, "a.yaml", DOCUMENT);
    oasmith(&folder, &GENERATE);
    put(&folder, "victim", "a");
    put(&folder, "proj/.git/config", "a");
    let hash = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    let listed = get(&folder, "proj/.oasmith-manifest");
    let listed =
        format!("{listed}{hash}  ../victim\n{hash}  .git/config\n{hash}  src/../../victim\n");
    put(&folder, "proj/.oasmith-manifest", listed);
    let (code, _, err) = oasmith(&folder, &with(&["--force"]));
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(
        (get(&folder, "victim"), get(&folder, "proj/.git/config")),
        ("a".to_owned(), "a".to_owned())
    );
}

/// A1: the document is never overwritten, wherever it is, and neither is any other file that is read.
#[test]
fn what_is_read_survives() {
    let folder = folder("inputs");
    let here = ["generate", "openapi.yaml", "--out", ".", "--name", "pets"];
    put(&folder, "openapi.yaml", DOCUMENT);
    for _ in 0..2 {
        let (code, _, err) = oasmith(&folder, &here);
        assert_eq!(code, Some(0), "{err}");
        assert_eq!(get(&folder, "openapi.yaml"), DOCUMENT);
    }
    fs::rename(folder.join("openapi.yaml"), folder.join("src/openapi.yaml")).expect("our own");
    let (code, _, err) = oasmith(
        &folder,
        &[
            "generate",
            "src/openapi.yaml",
            "--out",
            ".",
            "--name",
            "pets",
        ],
    );
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(get(&folder, "src/openapi.yaml"), DOCUMENT);

    // A file that is read is not replaced, even with `--force`.
    put(&folder, "rustfmt.toml", DOCUMENT);
    let forced = [
        "generate",
        "rustfmt.toml",
        "--out",
        ".",
        "--name",
        "pets",
        "--force",
    ];
    let (code, _, err) = oasmith(&folder, &forced);
    assert!(
        code == Some(1) && err.contains("rustfmt.toml is an input file"),
        "{err}"
    );
    assert_eq!(get(&folder, "rustfmt.toml"), DOCUMENT);
}

/// A1: a new folder, an empty one, and a new repository work without options; the user's README is kept.
#[test]
fn folders_that_begin_just_work() {
    let folder = folder("beginnings");
    put(&folder, "a.yaml", DOCUMENT);
    let at = |out: &'static str| ["generate", "a.yaml", "--out", out, "--name", "pets"];
    for path in [
        "begun/.git/HEAD",
        "begun/README.md",
        "begun/LICENSE",
        "begun/.gitignore",
    ] {
        put(&folder, path, path);
    }
    fs::create_dir(folder.join("empty")).expect("our own");
    for out in ["fresh", "deep/er/fresh", "empty", "begun"] {
        let (code, _, err) = oasmith(&folder, &at(out));
        assert_eq!(code, Some(0), "{out}: {err}");
        assert!(folder.join(out).join("src/lib.rs").exists());
        let again = oasmith(&folder, &[&at(out)[..], &["--check"]].concat());
        assert_eq!(again.0, Some(0), "{out}: {again:?}");
        let left = tree(&folder)
            .into_keys()
            .find(|path| path.contains("staging"));
        assert_eq!(left, None);
    }
    for path in [
        "begun/.git/HEAD",
        "begun/README.md",
        "begun/LICENSE",
        "begun/.gitignore",
    ] {
        assert_eq!(get(&folder, path), path);
    }
    // If a carried README would replace the user's, that is an error.
    put(&folder, "own/README.md", "# Theirs\n");
    let carried = [&at("begun")[..], &["--carry", "own"]].concat();
    let (code, _, err) = oasmith(&folder, &carried);
    assert!(
        code == Some(1) && err.contains("begun/README.md: not written by oasmith"),
        "{err}"
    );
    assert_eq!(get(&folder, "begun/README.md"), "begun/README.md");
}

/// A1: `--dry-run` prints what would be done, and changes nothing; `--json` prints it for programs.
#[test]
fn a_dry_run_writes_nothing() {
    let folder = folder("dry");
    put(&folder, "a.yaml", DOCUMENT);
    let before = tree(&folder);
    let (code, out, err) = oasmith(&folder, &with(&["--dry-run"]));
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("would write proj/src/lib.rs\n"), "{out}");
    assert_eq!(tree(&folder), before);

    oasmith(&folder, &GENERATE);
    put(&folder, "a.yaml", DOCUMENT.replace("Pet", "Dog"));
    let before = tree(&folder);
    let (code, out, err) = oasmith(&folder, &with(&["--dry-run", "--json"]));
    assert_eq!(code, Some(0), "{err}");
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(told["status"], "planned");
    let removed = told["folders"][0]["removed"].as_array();
    assert!(
        removed.is_some_and(|removed| removed.contains(&"src/models/pet.rs".into())),
        "{out}"
    );
    assert_eq!(tree(&folder), before);
    let (_, check, _) = oasmith(&folder, &with(&["--check", "--json"]));
    let check: serde_json::Value = serde_json::from_str(&check).expect("JSON");
    assert_eq!(check["status"], "different");
    assert_eq!(check["folders"], told["folders"]);
    let (_, written, _) = oasmith(&folder, &with(&["--json"]));
    let written: serde_json::Value = serde_json::from_str(&written).expect("JSON");
    assert_eq!(written["status"], "written");
    assert_eq!(written["folders"], told["folders"]);

    put(&folder, "proj/src/lib.rs", "// mine\n");
    let (code, out, _) = oasmith(&folder, &with(&["--json"]));
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, &told["status"]), (Some(1), &"failed".into()));
    assert_eq!(told["conflicts"][0]["path"], "src/lib.rs");
}

/// A2: the user's additions to `Cargo.toml` are kept, and the generator's changes to it are made.
#[test]
fn additions_to_the_manifest_survive() {
    let folder = folder("additions");
    put(&folder, "a.yaml", DOCUMENT);
    oasmith(&folder, &GENERATE);
    let plain = get(&folder, "proj/Cargo.toml");
    assert!(
        !plain.contains("license"),
        "no licence is invented: {plain}"
    );
    let mine = plain
        .replace("[package]\n", "[package]\nkeywords = [\"pets\"] # mine\n")
        .replace("[dependencies]\n", "[dependencies]\nanyhow = \"1\"\n")
        .replace("[features]\n", "[features]\nextra = [\"serde\"]\n")
        .replace(
            "all-features = true\n",
            "all-features = true\ntargets = []\n",
        )
        + "\n[package.metadata.mine]\nkept = true\n\n[profile.release]\nlto = true\n";
    put(&folder, "proj/Cargo.toml", &mine);
    for more in [&[][..], &["--check"]] {
        let (code, _, err) = oasmith(&folder, &with(more));
        assert_eq!(code, Some(0), "{err}");
        assert_eq!(get(&folder, "proj/Cargo.toml"), mine);
    }
    let config = "[package]\nversion = \"0.2.0\"\nlicense = \"MIT\"\nauthors = [\"A <a@b.c>\"]\n\
                  repository = \"https://a.test\"\npublish = false\nedition = \"2024\"\nrust-version = \"1.90\"\n";
    put(&folder, "codegen.toml", config);
    let (code, _, err) = oasmith(&folder, &with(&["--config", "codegen.toml"]));
    assert_eq!(code, Some(0), "{err}");
    let merged = get(&folder, "proj/Cargo.toml");
    let want = [
        "keywords = [\"pets\"] # mine",
        "anyhow = \"1\"",
        "extra = [\"serde\"]",
        "[package.metadata.docs.rs]\nall-features = true\ntargets = []",
        "[package.metadata.mine]\nkept = true",
        "lto = true",
        "version = \"0.2.0\"",
        "license = \"MIT\"",
        "authors = [\"A <a@b.c>\"]",
        "publish = false",
        "repository = \"https://a.test\"",
        "rust-version = \"1.90\"",
    ];
    for part in want {
        assert!(merged.contains(part), "{part}: {merged}");
    }
    // If both sides change the same key, the generator does not decide.
    put(&folder, "proj/Cargo.toml", merged.replace("0.2.0", "0.2.1"));
    put(&folder, "codegen.toml", config.replace("0.2.0", "0.3.0"));
    let (code, _, err) = oasmith(&folder, &with(&["--config", "codegen.toml"]));
    assert!(code == Some(1) && err.contains("package.version"), "{err}");
}
