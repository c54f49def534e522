//! A6, G7: a single command takes over a new document: it writes, generates and reports, or leaves everything
//! unchanged.

mod shared;

use shared::{DOCUMENT, folder, get, oasmith, put};

const UPDATE: [&str; 8] = [
    "update",
    "new.yaml",
    "--document=a.yaml",
    "--out=proj",
    "--config=codegen.toml",
    "--overlay=words.yaml",
    "--changelog=CHANGELOG.md",
    "--bump",
];

const CONFIG: &str = "[package]\nname = \"pets\"\nversion = \"1.4.0\" # as published\n\n[schemas.docs]\n# Said by us.\nPet = \"A pet.\"\n";

const OVERLAY: &str = "overlay: 1.0.0\ninfo: { title: Words, version: '1' }\nactions:\n  # Words.\n  - target: $.components.schemas.Pet\n    update:\n      properties:\n        name:\n          description: Its name.\n  - target: $.paths['/pets'].get\n    update: { summary: Returns a pet. }\n";

/// Generates a crate in a folder.
fn crate_in(name: &str) -> std::path::PathBuf {
    let folder = folder(name);
    put(&folder, "a.yaml", DOCUMENT);
    put(&folder, "codegen.toml", CONFIG);
    put(&folder, "words.yaml", OVERLAY);
    put(
        &folder,
        "CHANGELOG.md",
        "# Changelog\n\n## 1.4.0\n\n- First.\n",
    );
    let generate = [
        "generate",
        "a.yaml",
        "--out=proj",
        "--config=codegen.toml",
        "--overlay=words.yaml",
    ];
    let (code, _, told) = oasmith(&folder, &generate);
    assert_eq!(code, Some(0), "{told}");
    folder
}

/// G7: an addition leads to a new minor version, and the report lists what is new and what has no description.
#[test]
fn an_addition_is_taken_over() {
    let folder = crate_in("addition");
    let new = DOCUMENT.replace("name: {", "age: { type: integer }, name: {");
    put(&folder, "new.yaml", &new);
    let (code, page, told) = oasmith(&folder, &UPDATE);
    assert_eq!(code, Some(0), "{told}");
    for part in [
        "0 breaking, 1 others",
        "- New `Pet.age`: `Option<i64> as \"age\"` — in `client.pets().get`",
        "1.4.0 → 1.5.0 (additions), written.",
        "## New, without a description\n\n- `Pet.age`\n",
        "- New: `Pet.age`.",
    ] {
        assert!(page.contains(part), "no {part} in:\n{page}");
    }
    assert_eq!(get(&folder, "a.yaml"), new);
    assert_eq!(
        get(&folder, "codegen.toml"),
        CONFIG.replace("1.4.0", "1.5.0")
    );
    assert!(get(&folder, "proj/Cargo.toml").contains("version = \"1.5.0\""));
    assert!(get(&folder, "proj/src/models/pet.rs").contains("pub age"));
    let log = get(&folder, "CHANGELOG.md");
    assert!(
        log.starts_with(
            "# Changelog\n\n## 1.5.0 (unreleased)\n\n- Version 1.5.0, after 1.4.0. API version 1.\n- New: `Pet.age`.\n\n## 1.4.0"
        ),
        "{log}"
    );
    let again = oasmith(&folder, &UPDATE);
    assert_eq!(
        (again.0, again.1.as_str()),
        (Some(0), "The document is up to date.\n")
    );
    assert_eq!(get(&folder, "CHANGELOG.md"), log);
}

/// G7: several updates before a release are one draft, and the version is raised from the released one.
#[test]
fn updates_before_a_release_are_one_draft() {
    for unreleased in ["", "## Unreleased\n\n- By hand.\n\n"] {
        let folder = crate_in("several");
        let log = format!("# Changelog\n\n{unreleased}## 1.4.0\n\n- First.\n");
        put(&folder, "CHANGELOG.md", &log);
        let update = |new: &str, version: &str, lines: &str| {
            put(&folder, "new.yaml", new);
            let (code, _, told) = oasmith(&folder, &UPDATE);
            assert_eq!(code, Some(0), "{told}");
            assert_eq!(
                get(&folder, "codegen.toml"),
                CONFIG.replace("1.4.0", version)
            );
            let lines = format!("- Version {version}, after 1.4.0. API version 1.\n{lines}");
            let section = match unreleased {
                "" => format!("## {version} (unreleased)\n\n{lines}\n"),
                text => text.replace("- By hand.", &format!("{lines}- By hand.")),
            };
            let want = format!("# Changelog\n\n{section}## 1.4.0\n\n- First.\n");
            assert_eq!(get(&folder, "CHANGELOG.md"), want);
        };
        let first = DOCUMENT.replace("name: {", "age: { type: integer }, name: {");
        update(&first, "1.5.0", "- New: `Pet.age`.\n");
        let second = first.replace("name: {", "size: { type: integer }, name: {");
        update(&second, "1.5.0", "- New: `Pet` with `.age`, `.size`.\n");
        // `age` was never released, so nobody misses it.
        let third = second.replace("age: { type: integer }, ", "");
        update(&third, "1.5.0", "- New: `Pet.size`.\n");
        let fourth = third.replace("name: { type: string }", "name: { type: integer }");
        update(
            &fourth,
            "2.0.0",
            "- Breaking: changed: `Pet.name`.\n- New: `Pet.size`.\n",
        );
    }
}

/// G7: settings about things that are gone are listed with their lines, and deleted on request; a break leads to a new
/// major version, and to an exit code of its own.
#[test]
fn what_is_gone_is_listed_and_deleted() {
    let folder = crate_in("gone");
    put(
        &folder,
        "new.yaml",
        DOCUMENT
            .replace("Pet", "Animal")
            .replace("/pets:", "/animals:"),
    );
    let fail = ["--fail-on=breaking"];
    let listed = [&UPDATE[..7], &fail, &["--dry-run"]].concat();
    let (code, page, told) = oasmith(&folder, &listed);
    assert_eq!(code, Some(3), "{told}");
    for part in [
        "- codegen.toml:7: the crate has no type `Pet`\n",
        "- words.yaml:5: `$.components.schemas.Pet` matches nothing\n",
        "- words.yaml:10: `$.paths['/pets'].get` matches nothing\n",
        "- `Animal` was `Pet`",
        "1.4.0 → 2.0.0 (code of callers breaks); `--bump` writes it.",
    ] {
        assert!(page.contains(part), "no {part} in:\n{page}");
    }
    assert_eq!(get(&folder, "a.yaml"), DOCUMENT);
    let pruned = [&UPDATE[..], &["--prune"]].concat();
    let (code, page, told) = oasmith(&folder, &pruned);
    assert_eq!((code, told.as_str()), (Some(0), ""));
    assert!(page.contains("3 entries of overlays"), "{page}");
    let left = CONFIG
        .replace("1.4.0", "2.0.0")
        .replace("# Said by us.\nPet = \"A pet.\"\n", "");
    assert_eq!(get(&folder, "codegen.toml"), left);
    assert!(
        get(&folder, "words.yaml").ends_with("actions: []\n  # Words.\n"),
        "{}",
        get(&folder, "words.yaml")
    );
}

/// A6: a document that has errors, or a file that is not a document, changes no file.
#[test]
fn a_failed_update_changes_nothing() {
    let folder = crate_in("failed");
    let files = [
        "a.yaml",
        "codegen.toml",
        "words.yaml",
        "CHANGELOG.md",
        "proj/Cargo.toml",
        "proj/src/models/pet.rs",
    ];
    let all = || files.map(|name| get(&folder, name));
    let before = all();
    let broken = DOCUMENT.replace("#/components/schemas/Pet", "#/components/schemas/Pte");
    for (new, says) in [
        (broken.as_str(), "Pte"),
        ("{\"message\": \"Not Found\"}", "is not an OpenAPI document"),
    ] {
        put(&folder, "new.yaml", new);
        let (code, _, told) = oasmith(&folder, &UPDATE);
        assert_eq!(code, Some(1), "{told}");
        assert!(told.contains(says), "no {says} in:\n{told}");
        assert!(all() == before);
    }
    // A file of the user's is in the way, which is only noticed after the document was written.
    put(
        &folder,
        "new.yaml",
        DOCUMENT.replace("name: {", "age: { type: integer }, name: {"),
    );
    put(&folder, "proj/src/models/pet.rs", "// mine\n");
    let before = all();
    let (code, _, told) = oasmith(&folder, &UPDATE);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("in the way"), "{told}");
    assert!(all() == before);
    let mut http = UPDATE;
    http[1] = "http://example.test/openapi.json";
    let (code, _, told) = oasmith(&folder, &http);
    assert_eq!(code, Some(1));
    assert!(told.contains("use `https://`"), "{told}");
}
