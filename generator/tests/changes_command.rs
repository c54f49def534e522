//! A6: `oasmith changes` compares documents and written crates, each from the disk or from git.

mod shared;

use std::path::Path;
use std::process::Command;

use shared::{DOCUMENT, folder, get, oasmith, put};

/// A document whose pets also have an age.
fn with_age() -> String {
    DOCUMENT.replace("name:", "age: { type: integer }, name:")
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    let own = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    command.current_dir(folder).args(own).args(arguments);
    let output = command.output().expect("git is installed");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {errors}");
}

/// A6: each side can have its own configuration and overlays.
#[test]
fn sides_have_their_own_data() {
    let folder = folder("sides");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "old.toml", "[schemas.rename]\nPet = 'Animal'\n");
    put(&folder, "new.toml", "[schemas.rename]\nPet = 'Beast'\n");
    let overlay = "overlay: 1.0.0\ninfo: { title: More, version: '1' }\nactions:\n  - target: $.components.schemas.Pet.properties\n    update: { age: { type: integer } }\n";
    put(&folder, "more.yaml", overlay);
    let same = ["changes", "a.yaml", "a.yaml"];
    let told = |more: &[&str]| {
        let (code, out, err) = oasmith(&folder, &[&same, more].concat());
        assert_eq!(code, Some(0), "{err}");
        out
    };
    assert!(told(&[]).contains("Nothing changes"));
    let out = told(&["--old-config", "old.toml", "--new-config", "new.toml"]);
    assert!(out.contains("`Beast` was `Animal`"), "{out}");
    let out = told(&["--config", "old.toml", "--new-config", "new.toml"]);
    assert!(out.contains("was `Animal`"), "{out}");
    let out = told(&["--new-overlay", "more.yaml"]);
    assert!(out.contains("New `Pet.age`"), "{out}");
    let out = told(&["--old-overlay", "more.yaml"]);
    assert!(out.contains("Removed `Pet.age`"), "{out}");
    assert!(told(&["--overlay", "more.yaml"]).contains("Nothing changes"));
}

/// A6: with `--strict`, a warning about either document is an error.
#[test]
fn warnings_can_be_errors() {
    let folder = folder("strict");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "warned.yaml", DOCUMENT.replace("/pets:", "pets:"));
    let (code, _, err) = oasmith(&folder, &["changes", "a.yaml", "warned.yaml"]);
    assert_eq!(code, Some(0), "{err}");
    let strict = ["changes", "a.yaml", "warned.yaml", "--strict"];
    let (code, out, err) = oasmith(&folder, &strict);
    assert_eq!(code, Some(1), "{out}");
    assert!(err.contains("warned.yaml"), "{err}");
}

/// A6: the folder of a crate is compared by its sources, with another crate or with the crate that a document gives.
#[test]
fn written_crates_are_compared() {
    let folder = folder("crates");
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "b.yaml", with_age());
    for (document, crate_) in [("a.yaml", "one"), ("b.yaml", "two")] {
        let name = ["generate", document, "--name", "pets", "--out", crate_];
        let (code, _, err) = oasmith(&folder, &name);
        assert_eq!(code, Some(0), "{err}");
    }
    for (old, new, found) in [
        ("one", "one", "Nothing changes"),
        ("one", "a.yaml", "Nothing changes"),
        ("b.yaml", "two", "Nothing changes"),
        ("one", "two", "New `models::Pet.age`: `Option<i64>`"),
        ("one", "b.yaml", "New `models::Pet.age`: `Option<i64>`"),
        ("two", "a.yaml", "Removed `models::Pet.age`: `Option<i64>`"),
    ] {
        let (code, out, err) = oasmith(&folder, &["changes", old, new]);
        assert_eq!(code, Some(0), "{err}");
        assert!(out.contains(found), "{old} {new}: {out}");
    }
    // Code still compiles if a path is spelled in another way, and if the docs do not show an item.
    for (path, from, to) in [
        (
            "models/pet.rs",
            "Option<String>",
            "std::option::Option<std::string::String>",
        ),
        (
            "lib.rs",
            "pub mod services;",
            "#[doc(hidden)]\npub mod services;",
        ),
    ] {
        let path = format!("one/src/{path}");
        let text = get(&folder, &path);
        assert!(text.contains(from), "{path} has no {from}");
        put(&folder, &path, text.replace(from, to));
    }
    let (_, out, _) = oasmith(&folder, &["changes", "a.yaml", "one"]);
    assert!(out.contains("Nothing changes"), "{out}");
    // A change that only the generator makes is reported too.
    let client = get(&folder, "two/src/lib.rs");
    put(
        &folder,
        "two/src/lib.rs",
        client.replace("    Body, Call,", "    Call,"),
    );
    let (code, out, _) = oasmith(&folder, &["changes", "one", "two", "--fail-on", "breaking"]);
    assert_eq!(code, Some(3), "{out}");
    assert!(out.contains("Removed `Body`"), "{out}");
    put(&folder, "two/src/lib.rs", "pub mod {");
    let (code, _, err) = oasmith(&folder, &["changes", "one", "two"]);
    assert_eq!(code, Some(1));
    assert!(err.contains("src/lib.rs is not valid Rust"), "{err}");
    let (code, _, err) = oasmith(&folder, &["changes", ".", "a.yaml"]);
    assert_eq!(code, Some(1));
    assert!(err.contains("the folder of a crate"), "{err}");
}

/// A6: either side can be read from a commit or a tag, and the user's index is left unchanged.
#[test]
fn revisions_are_compared() {
    let folder = folder("revisions");
    git(&folder, &["init", "--quiet"]);
    let split = DOCUMENT.replace("'#/components/schemas/Pet'", "'parts/dog.yaml'");
    put(&folder, "api/a.yaml", &split);
    put(
        &folder,
        "api/parts/dog.yaml",
        "{ type: object, properties: { name: { type: string } } }",
    );
    let generate = [
        "generate",
        "api/a.yaml",
        "--name",
        "pets",
        "--out",
        "client",
    ];
    assert_eq!(oasmith(&folder, &generate).0, Some(0));
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "--quiet", "-m", "one"]);
    git(&folder, &["tag", "v1"]);
    put(
        &folder,
        "api/parts/dog.yaml",
        "{ type: object, properties: { age: { type: integer }, name: { type: string } } }",
    );
    git(&folder, &["add", "."]);
    assert_eq!(oasmith(&folder, &generate).0, Some(0));
    for (old, new, found) in [
        ("v1:api/a.yaml", "api/a.yaml", "New `Dog.age`"),
        ("v1:client", "client", "New `models::Dog.age`"),
        ("v1:client", "v1:api/a.yaml", "Nothing changes"),
        ("v1:client", "api/a.yaml", "New `models::Dog.age`"),
    ] {
        let (code, out, err) = oasmith(&folder, &["changes", old, new]);
        assert_eq!(code, Some(0), "{old} {new}: {err}");
        assert!(out.contains(found), "{old} {new}: {out}");
    }
    // Paths are relative to the folder where the command runs.
    let inner = folder.join("api");
    let (code, out, err) = oasmith(&inner, &["changes", "v1:a.yaml", "a.yaml"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("New `Dog.age`"), "{out}");
    let staged = Command::new("git")
        .current_dir(&folder)
        .args(["diff", "--cached", "--name-only"])
        .output();
    let staged = String::from_utf8(staged.expect("git is installed").stdout).expect("UTF-8");
    assert_eq!(staged, "api/parts/dog.yaml\n");
    for (old, told) in [
        ("v2:client", "v2"),
        ("v1:none", "none"),
        ("-v:x", "no revision"),
    ] {
        let (code, _, err) = oasmith(&folder, &["changes", "--", old, "client"]);
        assert_eq!(code, Some(1));
        assert!(err.contains(told), "{err}");
    }
}

/// G3: a file outside of the folder of a document is only read if it is named.
#[test]
fn files_of_other_folders_are_named() {
    let folder = folder("outside");
    put(&folder, "whole.yaml", DOCUMENT);
    let split = DOCUMENT.replace("'#/components/schemas/Pet'", "'../dog.yaml'");
    put(&folder, "api/a.yaml", &split);
    put(&folder, "dog.yaml", "{ type: object, properties: {} }");
    let changes = ["changes", "whole.yaml", "api/a.yaml"];
    let (code, _, err) = oasmith(&folder, &changes);
    assert!(code == Some(1) && err.contains("does not resolve"), "{err}");
    let (code, out, err) = oasmith(&folder, &[&changes[..], &["--with", "dog.yaml"]].concat());
    assert_eq!(code, Some(0), "{err}");
    assert!(out.contains("`Dog`"), "{out}");
}

/// G3: a comparison tells which files it did not read, for each side, also if it succeeds without them.
#[cfg(unix)]
#[test]
fn files_that_are_not_read_are_told() {
    let folder = folder("unread");
    put(&folder, "whole.yaml", DOCUMENT);
    let split = DOCUMENT.replace("'#/components/schemas/Pet'", "'dog.yaml'");
    put(&folder, "api/a.yaml", &split);
    put(&folder, "dog.yaml", "{ type: object }");
    std::os::unix::fs::symlink("../dog.yaml", folder.join("api/dog.yaml")).expect("our own");
    let note = "note: api/dog.yaml was not read";
    for sides in [["api/a.yaml", "whole.yaml"], ["whole.yaml", "api/a.yaml"]] {
        let changes = ["changes", sides[0], sides[1]];
        let (code, _, err) = oasmith(&folder, &changes);
        assert!(code == Some(1) && err.contains(note), "{sides:?}: {err}");
        let (code, out, err) = oasmith(&folder, &[&changes[..], &["--lenient"]].concat());
        assert!(code == Some(0) && err.contains(note), "{sides:?}: {err}");
        assert!(out.contains("client.pets()"), "{out}");
    }
}
