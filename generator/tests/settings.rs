//! A5: a setting of `codegen.toml` that matches nothing is an error, with its line and what may be meant.

mod shared;

use shared::{DOCUMENT, folder, oasmith, put};

const CONFIG: [&str; 7] = [
    "generate",
    "a.yaml",
    "--out",
    "proj",
    "--config",
    "codegen.toml",
    "--name=pets",
];

/// A document in which each setting can match something.
fn document() -> String {
    DOCUMENT.replace(
        "name: { type: string }",
        "name: { type: string, format: guid }, token: { type: string }, owner: { type: object, properties: { id: { type: string } } }",
    ) + "security: []\n"
}

/// A5: each kind of name that matches nothing is an error at its line; corrected, none is.
#[test]
fn names_that_match_nothing_are_errors() {
    let folder = folder("unmatched");
    put(&folder, "a.yaml", document().replace("'200': {", "'404': { description: none, content: { application/json: { schema: { type: object, required: [detail], properties: { detail: { type: string } } } } } }, '200': {"));
    let cases = [
        (
            "[schemas.rename]\nPte = 'Animal'\n",
            "no type is called `Pte`",
            "did you mean `Pet`?",
        ),
        (
            "[schemas.rename]\n'*Pte' = '*Animal'\n",
            "no type is called `*Pte`",
            "",
        ),
        (
            "[schemas.families]\nanimal = ['Pte']\n",
            "the crate has no type `Pte`",
            "did you mean `Pet`?",
        ),
        (
            "[schemas]\nsecrets = ['tokne']\n",
            "no schema has a property `tokne`",
            "did you mean `token`?",
        ),
        (
            "[schemas]\nsecrets = ['Pet.tokne']\n",
            "no schema has a property `Pet.tokne`",
            "did you mean `Pet.token`?",
        ),
        (
            "[schemas.docs]\nPte = 'A pet.'\n",
            "the crate has no type `Pte`",
            "did you mean `Pet`?",
        ),
        (
            "[formats]\nguidd = 'uuid'\n",
            "nothing has the format `guidd`",
            "did you mean `guid`?",
        ),
        (
            "[services.docs]\npest = 'Pets.'\n",
            "the crate has no service `pest`",
            "did you mean `pets`?",
        ),
        (
            "[errors]\nmessages = ['detial']\n",
            "no error body has a property `detial`",
            "did you mean `detail`?",
        ),
        (
            "[package]\nbenches = ['speed']\n",
            "the crate carries no `benches/speed.rs`",
            "--carry",
        ),
        (
            "[[package.modules]]\nname = 'ingest'\n",
            "the crate carries no `src/ingest.rs`",
            "--carry",
        ),
        (
            "[package.dev_dependencies]\ntokio = '\"1\"'\n",
            "no file that the crate carries names `tokio`",
            "--carry",
        ),
    ];
    for (text, says, help) in cases {
        put(&folder, "codegen.toml", text);
        let (code, _, err) = oasmith(&folder, &CONFIG);
        assert_eq!(code, Some(1), "{text}{err}");
        assert!(
            err.contains(says) && err.contains(help) && err.contains("--> codegen.toml:"),
            "{text}{err}"
        );
        assert!(!folder.join("proj").exists());
    }
    let right = "[schemas]\nsecrets = ['token', 'Pet.name', 'AnimalOwner.id']\n[schemas.rename]\nPet = 'Animal'\n'P*' = 'Q*'\n\
                 [schemas.families]\nanimals = ['Animal*']\n[schemas.docs]\nAnimal = 'An animal.'\n\
                 [formats]\nguid = 'uuid'\n[services.docs]\npets = 'Pets.'\n[errors]\nmessages = ['detail']\n";
    put(&folder, "codegen.toml", right);
    let (code, _, err) = oasmith(&folder, &CONFIG);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{err}");
}

/// A5: where only a part of the document is generated, what the rest would match is a warning.
#[test]
fn a_selection_makes_them_warnings() {
    let folder = folder("selection");
    put(&folder, "a.yaml", DOCUMENT);
    put(
        &folder,
        "codegen.toml",
        "[schemas]\nsecrets = ['password']\n[include]\ntags = []\npaths = ['/pets']\n",
    );
    let (code, _, err) = oasmith(&folder, &CONFIG);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        err.contains("warning") && err.contains("`password`"),
        "{err}"
    );
}

/// A6: two documents are compared by one configuration, which may name what only one of them has; the exit code tells
/// whether callers break.
#[test]
fn changes_can_fail() {
    let folder = folder("changes");
    put(&folder, "old.yaml", DOCUMENT);
    put(&folder, "new.yaml", DOCUMENT.replace("Pet", "Dog"));
    put(
        &folder,
        "more.yaml",
        DOCUMENT.replace("name:", "age: { type: integer }, name:"),
    );
    put(&folder, "codegen.toml", "[schemas.rename]\nDog = 'Hound'\n");
    let config = ["--config", "codegen.toml"];
    for (more, code) in [
        (&["old.yaml", "new.yaml"][..], 0),
        (&["old.yaml", "new.yaml", "--fail-on", "breaking"], 3),
        (&["old.yaml", "more.yaml", "--fail-on", "breaking"], 0),
        (&["old.yaml", "more.yaml", "--fail-on", "any"], 3),
        (&["old.yaml", "old.yaml", "--fail-on", "any"], 0),
        (&["old.yaml", "none.yaml", "--fail-on", "any"], 1),
        (&["old.yaml", "new.yaml", "--fail-on", "nothing"], 2),
    ] {
        let (found, out, err) = oasmith(&folder, &[&["changes"], more, &config].concat());
        assert_eq!(found, Some(code), "{more:?}: {out}{err}");
    }
    // Broken parts stop it, unless they may be left out.
    put(&folder, "broken.yaml", format!("{DOCUMENT}wibble: 1\n"));
    let (code, _, _) = oasmith(&folder, &["changes", "old.yaml", "broken.yaml"]);
    assert_eq!(code, Some(1));
    let (code, _, err) = oasmith(
        &folder,
        &["changes", "old.yaml", "broken.yaml", "--lenient"],
    );
    assert_eq!(code, Some(0), "{err}");
}

/// A1: names of any length give files that a file system can have.
#[test]
fn no_file_has_too_long_a_name() {
    let folder = folder("long");
    let (long, other) = ("a".repeat(300), format!("{}b", "a".repeat(300)));
    let document = DOCUMENT
        .replace("Pet:", &format!("{other}: {{ type: object }}, {long}:"))
        .replace("schemas/Pet'", &format!("schemas/{long}'"))
        .replace("pets:get", &format!("{long}:get"))
        .replace("title: Pets", &format!("title: {long}"));
    put(&folder, "a.yaml", document);
    let (code, _, err) = oasmith(&folder, &["generate", "a.yaml", "--out", "proj"]);
    assert_eq!(code, Some(0), "{err}");
    let manifest = shared::get(&folder, "proj/Cargo.toml");
    assert!(
        manifest.contains(&format!("name = \"{}-client\"\n", "a".repeat(180))),
        "{manifest}"
    );
}

/// A1: a file that Windows cannot have is not written.
#[test]
fn no_file_is_named_like_a_device() {
    let folder = folder("devices");
    let document = DOCUMENT
        .replace("Pet", "Con")
        .replace("pets:get", "aux:get")
        .replace("/pets", "/nul");
    put(&folder, "a.yaml", document);
    let (code, _, err) = oasmith(&folder, &["generate", "a.yaml", "--out", "proj"]);
    assert_eq!(code, Some(0), "{err}");
    for path in shared::tree(&folder.join("proj")).keys() {
        let steps = path
            .split('/')
            .map(|step| step.split('.').next().unwrap_or_default());
        for step in steps {
            let device = ["con", "prn", "aux", "nul"].contains(&step.to_lowercase().as_str());
            assert!(!device, "{path}");
        }
    }
}
