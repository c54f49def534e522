//! A5: a setting of `codegen.toml` that matches nothing is an error, with its line and a suggestion.

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

/// A document with something to match for each setting.
fn document() -> String {
    DOCUMENT.replace(
        "name: { type: string }",
        "name: { type: string, format: guid }, token: { type: string }, owner: { type: object, properties: { id: { type: string } } }",
    ) + "security: []\n"
}

/// A5: a name of any kind that matches nothing is an error at its line; the corrected settings are accepted.
#[test]
fn names_that_match_nothing_are_errors() {
    let folder = folder("unmatched");
    put(&folder, "a.yaml", document().replace("'200': {", "'404': { description: none, content: { application/json: { schema: { type: object, required: [detail], properties: { detail: { type: string } } } } } }, '200': {"));
    let cases = [
        (
            "[schemas.rename]\nPte = 'Animal'\n",
            "there is no type named `Pte`",
            "did you mean `Pet`?",
        ),
        (
            "[schemas.rename]\n'*Pte' = '*Animal'\n",
            "there is no type named `*Pte`",
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
            "[schemas]\nnot_secrets = ['tokne']\n",
            "no schema has a property `tokne`",
            "did you mean `token`?",
        ),
        (
            "[schemas.docs]\nPte = 'A pet.'\n",
            "the crate has no type `Pte`",
            "did you mean `Pet`?",
        ),
        (
            "[schemas.fields]\n'Pet.nmae' = 'title'\n",
            "no schema has a property `Pet.nmae`",
            "did you mean `Pet.name`?",
        ),
        (
            "[schemas.derives]\nPte = ['Eq']\n",
            "the crate has no type `Pte`",
            "did you mean `Pet`?",
        ),
        (
            "[[types]]\nrust = 'std::net::Ipv4Addr'\nfields = ['Pet.nmae']\n",
            "no component has a property `Pet.nmae`",
            "did you mean `Pet.name`?",
        ),
        (
            "[formats]\nguidd = 'uuid'\n",
            "no schema has the format `guidd`",
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
            "there is no carried file `benches/speed.rs`",
            "--carry",
        ),
        (
            "[[package.modules]]\nname = 'ingest'\n",
            "there is no carried file `src/ingest.rs`",
            "--carry",
        ),
        (
            "[package.dev_dependencies]\ntokio = '\"1\"'\n",
            "no carried file uses `tokio`",
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

/// A5: if only a part of the document is generated, a setting that matches only the rest is a warning.
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

/// A6: two documents are compared with one configuration, which may name things that only one of them has; the exit
/// code shows whether the code of callers breaks.
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
    // Broken parts stop the command, unless `--lenient` skips them.
    put(
        &folder,
        "broken.yaml",
        DOCUMENT.replace("responses: {", "responses: { 404: { $ref: '#/none' },"),
    );
    let (code, _, _) = oasmith(&folder, &["changes", "old.yaml", "broken.yaml"]);
    assert_eq!(code, Some(1));
    let (code, _, err) = oasmith(
        &folder,
        &["changes", "old.yaml", "broken.yaml", "--lenient"],
    );
    assert_eq!(code, Some(0), "{err}");
}

/// A1: names of any length lead to file names that a file system accepts.
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

/// A1: whatever schemas, tags and operations are called, no file is written that Windows cannot store, and no two files
/// differ only in case or in the normalization form of their characters.
#[test]
fn files_are_told_apart_everywhere() {
    let folder = folder("devices");
    let names = [
        "con",
        "Con",
        "CON",
        "aux",
        "nul",
        "prn",
        "com1",
        "COM9",
        "lpt1",
        "con.txt",
        "café",
        "cafe\u{301}",
        "Café",
        "thing",
        "THING",
        "Thing",
        "th-ing",
        "clock$",
    ];
    let mut document = String::from("openapi: 3.1.0\ninfo: { title: con, version: '1' }\npaths:\n");
    for (index, name) in names.iter().enumerate() {
        document.push_str(&format!(
            "  /p{index}:\n    get:\n      operationId: '{name}:get'\n      tags: ['{name}']\n      responses: {{ '200': {{ \
             description: ok, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/S{index}' }} }} }} }} }}\n"
        ));
    }
    document.push_str("components:\n  schemas:\n");
    for (index, name) in names.iter().enumerate() {
        let name = name.replace('$', "_");
        document.push_str(&format!(
            "    S{index}: {{ type: object, properties: {{ a: {{ $ref: '#/components/schemas/{name}' }} }} }}\n    \
             '{name}': {{ type: object, properties: {{ b{index}: {{ type: string }} }} }}\n"
        ));
    }
    put(&folder, "a.yaml", document);
    let (code, _, err) = oasmith(&folder, &["generate", "a.yaml", "--out", "proj"]);
    assert_eq!(code, Some(0), "{err}");
    let mut seen = std::collections::BTreeSet::new();
    for path in shared::tree(&folder.join("proj")).keys() {
        let path = path.to_lowercase();
        for step in path.split('/') {
            let stem = step.split('.').next().unwrap_or_default();
            let is_port = ["com", "lpt"].iter().any(|port| {
                let number = stem.strip_prefix(port);
                number.is_some_and(|number| number.len() == 1 && number != "0")
            });
            assert!(
                !is_port && !["con", "prn", "aux", "nul"].contains(&stem),
                "{path}"
            );
        }
        // ASCII text has a single normalization form.
        assert!(path.is_ascii() && seen.insert(path.clone()), "{path}");
    }
}

/// A5, G7: a setting that matched in the last run and no longer does is a warning with the line to delete, unless the
/// file was edited since; a secret that may have been renamed remains an error.
#[test]
fn names_of_what_is_gone_are_warnings() {
    let folder = folder("gone");
    let config = "[schemas]\nsecrets = ['token']\n[schemas.docs]\nPet = 'A pet.'\n";
    put(&folder, "a.yaml", document());
    put(&folder, "codegen.toml", config);
    let (code, _, told) = oasmith(&folder, &CONFIG);
    assert_eq!((code, told.as_str()), (Some(0), ""));
    put(&folder, "a.yaml", document().replace("Pet", "Animal"));
    let strict = [&CONFIG[..], &["--strict", "--check"]].concat();
    assert_eq!(oasmith(&folder, &strict).0, Some(1));
    for _ in 0..2 {
        let (code, _, told) = oasmith(&folder, &CONFIG);
        assert_eq!(code, Some(0), "{told}");
        for part in [
            "codegen.toml:4:1",
            "the crate has no type `Pet`",
            "delete this line",
        ] {
            assert!(told.contains(part), "no {part} in:\n{told}");
        }
    }
    put(&folder, "codegen.toml", format!("{config}# edited\n"));
    let (code, _, told) = oasmith(&folder, &CONFIG);
    assert_eq!(code, Some(1), "{told}");
    put(&folder, "codegen.toml", config);
    put(&folder, "a.yaml", document().replace("token", "tokens"));
    let (code, _, told) = oasmith(&folder, &CONFIG);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("did you mean `tokens`?"), "{told}");
}

/// A5, F3: impossible settings are errors that give the reason; possible ones are accepted.
#[test]
fn settings_that_cannot_be_say_why() {
    let folder = folder("impossible");
    let document = document()
        .replace("owner: {", "weight: { type: number }, owner: {")
        .replace("security: []", "security: [{ user: [] }]")
        .replace(
            "components: {",
            "components: { securitySchemes: { user: { type: http, scheme: basic } },",
        );
    put(&folder, "a.yaml", document);
    let cases = [
        (
            "[schemas.derives]\nPet = ['Hash']\n",
            "`Pet` cannot derive `Hash`: the field `weight` of `Pet` is a number with a fraction",
        ),
        (
            "[schemas.derives]\nPet = ['Hahs']\n",
            "did you mean `Hash`?",
        ),
        (
            "[schemas.fields]\n'Pet.name' = 'Pet name'\n",
            "`Pet name` is not the name of a field",
        ),
        (
            "[schemas.variants]\n'Pet.name' = 'x'\n",
            "`x` is not the name of a variant",
        ),
        (
            "[schemas.fields]\nname = 'title'\n",
            "does not name its schema",
        ),
        (
            "[[types]]\nrust = 'std::net::Ipv4Addr'\nfields = ['Pet.weight']\n",
            "`Pet.weight` is not a plain string",
        ),
        ("[client]\ntimeout = 0\n", "`0` is not a timeout in seconds"),
        (
            "[client]\nuser_agent = \"a\\nb\"\n",
            "is not a value of the header `User-Agent`",
        ),
        (
            "[client]\ntoken_variable = 'A-B'\n",
            "`A-B` is not the name of an environment variable",
        ),
        (
            "[client]\ntoken_variable = 'TOKEN'\n",
            "the API does not take one token or key",
        ),
        (
            "[package]\nkeywords = ['two words']\n",
            "`two words` is not a keyword",
        ),
        ("instants = 'joda'\n", "unknown variant `joda`"),
    ];
    for (setting, want) in cases {
        put(&folder, "codegen.toml", setting);
        let (code, _, err) = oasmith(&folder, &CONFIG);
        assert_eq!(code, Some(1), "{setting}: {err}");
        assert!(err.contains(want), "{setting}: {err}");
    }
    // A pattern only applies to types for which the setting is possible.
    put(
        &folder,
        "codegen.toml",
        "[schemas.derives]\n'*' = ['Hash']\n",
    );
    let (code, _, err) = oasmith(&folder, &CONFIG);
    assert_eq!(code, Some(0), "{err}");
}
