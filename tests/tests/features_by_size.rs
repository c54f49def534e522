//! P2: a new crate with many operations has a feature for each service. A crate that exists keeps what it has.

use oasmith::lock::{self, Lock};
use oasmith::{Config, Files, Input, Output, Source};

/// The most operations of a crate without features, as `codegen.reference.toml` says.
const MOST: usize = 500;

/// A document with as many operations, divided among services.
fn input(operations: usize, services: usize, config: &str, lock: &Lock) -> Input {
    let mut text = String::from("openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:\n");
    for number in 0..operations {
        let tag = number % services;
        text.push_str(&format!(
            "  /r{number}: {{ get: {{ operationId: 'get{number}', tags: [s{tag}], responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/M{tag}' }} }} }} }} }} }} }}\n"
        ));
    }
    text.push_str("components:\n  schemas:\n");
    for tag in 0..services {
        text.push_str(&format!(
            "    M{tag}: {{ type: object, properties: {{ p{tag}: {{ type: string }} }} }}\n"
        ));
    }
    Input {
        sources: vec![Source::new("shop.yaml", text)],
        config: Config::parse("codegen.toml", config).expect("a configuration"),
        lock: lock.clone(),
        ..Input::default()
    }
}

fn generate(input: &Input) -> Output {
    oasmith::generate(input).unwrap_or_else(|report| panic!("{report}"))
}

fn lock_of(files: &Files) -> Lock {
    Lock::parse(&files[lock::NAME]).expect("a lock")
}

/// Whether the services of a crate have features.
fn has_features(output: &Output) -> bool {
    let (manifest, services) = (
        &output.files["Cargo.toml"],
        &output.files["src/services/mod.rs"],
    );
    let has_feature = manifest.lines().any(|line| line.starts_with("s0 = ["));
    let has_gate = services.contains("#[cfg(feature = \"s0\")]");
    assert_eq!(has_feature, has_gate, "{manifest}\n{services}");
    has_feature
}

/// P2: the number of operations and of services decides, unless the configuration does.
#[test]
fn large_crates_have_features() {
    let new = Lock::default();
    let large = generate(&input(MOST + 1, 3, "", &new));
    assert!(has_features(&large));
    assert_eq!(large.automatic_features, 3);
    let off = "[package]\nservice_features = false\n";
    let on = "[package]\nservice_features = true\n";
    for (operations, services, config, expected) in [
        (MOST, 3, "", false),
        (MOST + 1, 1, "", false),
        (MOST + 1, 201, "", false),
        (MOST + 1, 3, off, false),
        (MOST + 1, 3, on, true),
        (6, 3, on, true),
    ] {
        let output = generate(&input(operations, services, config, &new));
        let case = format!("{operations} operations, {services} services, {config}");
        assert_eq!(has_features(&output), expected, "{case}");
        assert_eq!(output.automatic_features, 0, "{case}");
        assert!(!lock_of(&output.files).service_features, "{case}");
    }
}

/// G4: a crate that grows or shrinks neither gets features nor loses them, since both can break builds.
#[test]
fn a_crate_keeps_its_features() {
    let new = Lock::default();
    let small = generate(&input(MOST, 3, "", &new));
    let grown = generate(&input(MOST + 1, 3, "", &lock_of(&small.files)));
    assert!(!has_features(&grown));
    let large = generate(&input(MOST + 1, 3, "", &new));
    let lock = lock_of(&large.files);
    let again = generate(&input(MOST + 1, 3, "", &lock));
    assert!(again.files == large.files);
    let shrunk = generate(&input(6, 3, "", &lock));
    assert!(has_features(&shrunk));
    assert_eq!(shrunk.automatic_features, 3);
    // A setting that repeats the choice can be removed again.
    let on = "[package]\nservice_features = true\n";
    let stated = generate(&input(6, 3, on, &lock_of(&shrunk.files)));
    let removed = generate(&input(6, 3, "", &lock_of(&stated.files)));
    assert!(removed.files == shrunk.files);
    let off = "[package]\nservice_features = false\n";
    let refused = generate(&input(MOST + 1, 3, off, &lock));
    assert!(!has_features(&refused));
    assert!(!lock_of(&refused.files).service_features);
}

/// P2, G1: a service whose name starts with a digit has a feature that cargo accepts.
#[test]
fn features_start_with_a_letter_or_a_digit() {
    let mut input = input(
        2,
        2,
        "[package]\nservice_features = true\n",
        &Lock::default(),
    );
    let text = String::from_utf8_lossy(input.sources[0].bytes()).replace("[s1]", "[2fa]");
    input.sources = vec![Source::new("shop.yaml", text)];
    let output = generate(&input);
    let manifest = &output.files["Cargo.toml"];
    assert!(manifest.contains("\n2fa = ["), "{manifest}");
    let services = &output.files["src/services/mod.rs"];
    assert!(services.contains("#[cfg(feature = \"2fa\")]"), "{services}");
}

/// P2: a module of another crate has no features of its own, so it has all services.
#[test]
fn a_module_has_all_services() {
    let mut input = input(MOST + 1, 3, "", &Lock::default());
    input.module = Some(oasmith::emit::Module {
        path: vec!["api".to_owned()],
        features: Some(vec!["hyper".to_owned(), "rustls".to_owned()]),
    });
    let output = generate(&input);
    assert_eq!(output.automatic_features, 0);
    for tag in 0..3 {
        let path = format!("services/s{tag}.rs");
        assert!(output.files.contains_key(&path), "{path}");
    }
}
