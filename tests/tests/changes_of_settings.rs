//! G7: what the configuration decides is in the report: features, modules, dependencies, traits and the behavior of the client.

use oasmith::changes::{Changes, Kind};
use oasmith::{Input, Source};
use tests::shapes::SHAPES;

/// The changes of one document from one configuration to another.
fn configured(text: &str, old: &str, new: &str) -> Vec<String> {
    let plan = |config: &str| {
        let input = Input {
            sources: vec![Source::new("shapes.yaml", text)],
            config: oasmith::Config::parse("codegen.toml", config).expect("a configuration"),
            ..Input::default()
        };
        oasmith::plan(&input).expect("a plan").0
    };
    lines(Changes::between(&plan(old), &plan(new)))
}

/// G7: builds that enable a feature which is gone fail, and so do those that use a part or a carried module.
#[test]
fn features_and_modules() {
    let few = "[package]\nfeatures = ['hyper', 'rustls', 'mock']\n";
    let told = configured(SHAPES, "", few);
    for gone in ["blocking", "native-tls", "serde", "tracing"] {
        let line = format!("!removed feature {gone:?}");
        assert!(told.contains(&line), "{gone}: {told:?}");
    }
    assert!(
        told.contains(&"!removed part \"wasm\"".to_owned()),
        "{told:?}"
    );
    // The transport needs it.
    assert!(
        !told.iter().any(|line| line.contains("\"tokio\"")),
        "{told:?}"
    );
    // The API has no events and no instants, so these never existed.
    for never in ["webhooks", "axum", "jiff", "time"] {
        let line = format!("!removed feature {never:?}");
        assert!(!told.contains(&line), "{never}: {told:?}");
    }
    let instants = SHAPES.replace(
        "side: { type: number }",
        "side: { type: string, format: date-time }",
    );
    let told_of_instants = configured(&instants, "", few);
    for gone in ["jiff", "time"] {
        let line = format!("!removed feature {gone:?}");
        assert!(
            told_of_instants.contains(&line),
            "{gone}: {told_of_instants:?}"
        );
    }
    let back = configured(SHAPES, few, "");
    assert!(
        back.iter().all(|line| line.starts_with("added ")),
        "{back:?}"
    );
    assert_eq!(back.len(), told.len());
    assert_eq!(
        configured(
            SHAPES,
            few,
            "[package]\nfeatures = ['hyper', 'mock', 'rustls']\n"
        ),
        [""; 0]
    );
    let module = "[[package.modules]]\nname = 'ingest'\nfeature = 'ingest'\nenables = ['hyper']\n";
    assert_eq!(
        configured(SHAPES, module, ""),
        ["!removed feature \"ingest\"", "!removed module `ingest`"]
    );
    let services = "[package]\nservice_features = true\n";
    assert_eq!(
        configured(SHAPES, services, "[package]\nservice_features = false\n"),
        [
            "!removed feature \"drawings\"",
            "added services without features"
        ]
    );
    // Builds without default features no longer have the services.
    assert_eq!(
        configured(SHAPES, "", services),
        [
            "!removed services without features",
            "added feature \"drawings\""
        ]
    );
}

/// G7: what the configuration adds to a crate is an item, and so is the behavior that it decides.
#[test]
fn settings() {
    let of = |old: &str, new: &str| configured(SHAPES, old, new);
    let [token, other] =
        ["A_URL", "B_URL"].map(|it| format!("[client]\nbase_url_variable = '{it}'\n"));
    assert_eq!(of(&token, ""), ["!removed Client::from_env"]);
    assert_eq!(of(&token, &other), ["!means Client::from_env"]);
    assert_eq!(
        of("", "[client]\nmax_retries = 0\n"),
        ["changed Client, defaults"]
    );
    assert_eq!(
        of("", "[client]\nuser_agent = 'a/1'\n"),
        ["changed Client, defaults"]
    );
    assert_eq!(of("", "[package]\nversion = '7.0.0'\n"), [""; 0]);
    assert_eq!(
        of("", "[package]\nname = 'other'\n"),
        ["!changed the name of the crate"]
    );
    let ord = "[schemas.derives]\nLine = ['Ord']\nCircle = ['Default']\n";
    let removed = of(ord, "");
    assert_eq!(removed, ["!removed Circle: Default", "!removed Line: Ord"]);
}

/// G7: a type of another version of its crate is another type.
#[test]
fn dependencies() {
    let text = SHAPES.replace(
        "r: { type: number }",
        "r: { type: string, format: decimal }",
    );
    let of = |version: &str| {
        format!(
            "[[types]]\nrust = 'rust_decimal::Decimal'\ndependency = '\"{version}\"'\nformats = ['decimal']\n"
        )
    };
    assert_eq!(
        configured(&text, &of("1.2"), &of("2")),
        ["!changed dependency `rust_decimal`"]
    );
    assert_eq!(
        configured(&text, &of("1.2"), &of("1.3")),
        ["changed dependency `rust_decimal`"]
    );
    let gone = configured(&text, &of("1"), "");
    assert!(
        !gone.iter().any(|line| line.contains("dependency")),
        "{gone:?}"
    );
}

/// G7: if lists are sent in another form, the code compiles, but the request is another one.
#[test]
fn lists_within_objects() {
    let parameter = "operationId: drawings:create\n      parameters: [{ name: only, in: query, style: deepObject, schema: { type: object, properties: { a: { type: array, items: { type: string } } } } }]\n";
    let text = SHAPES.replace("operationId: drawings:create\n", parameter);
    let lists = "[client]\ndeep_lists = 'brackets'\n";
    assert_eq!(
        configured(&text, "", lists),
        ["!means client.drawings().create().only"]
    );
    assert_eq!(configured(SHAPES, "", lists), [""; 0]);
}

fn lines(changes: Changes) -> Vec<String> {
    let line = |change: oasmith::changes::Change| {
        let kind = match change.kind {
            Kind::Added => "added",
            Kind::Changed => "changed",
            Kind::Deprecated => "deprecated",
            Kind::Removed => "removed",
            Kind::Meaning => "means",
            Kind::Renamed => "renamed",
        };
        let mark = if change.is_breaking { "!" } else { "" };
        format!("{mark}{kind} {}", change.item)
    };
    changes.changes.into_iter().map(line).collect()
}
