//! The surface of `polar-client`, which a reviewer reads after an update of the document.
//!
//! After an intended change: `INSTA_UPDATE=always cargo test -p tests --test surface`.

mod untyped;

use oasmith::sdk::Sdk;
use tests::surface;

/// Places that accept only null or absence, for which there is no type yet.
const ONLY_NULL: &[&str] = &[
    "ProductCreateOneTime.recurring_interval",
    "ProductCreateOneTime.recurring_interval_count",
];

fn polar() -> Sdk {
    let input = tests::polar().expect("our document is readable");
    let (sdk, _, _) = oasmith::plan(&input).unwrap_or_else(|report| panic!("{report}"));
    sdk
}

fn compare(name: &str, title: &str, lines: &[String]) {
    insta::with_settings!({
        snapshot_path => "../snapshots",
        prepend_module_to_snapshot => false,
        omit_expression => true,
        description => title,
    }, {
        insta::assert_snapshot!(name, lines.join("\n"));
    });
}

/// G6: one line per operation, and one for each of its settings and responses.
#[test]
fn operations_are_as_recorded() {
    compare(
        "surface_operations",
        "Operations, options, errors, webhooks",
        &surface::operations(&polar()),
    );
}

/// G6: one line per type, field and variant.
#[test]
fn types_are_as_recorded() {
    compare(
        "surface_types",
        "Types, fields, variants",
        &surface::types(&polar()),
    );
}

/// G6: no line occurs twice.
#[test]
fn lines_differ() {
    let sdk = polar();
    for lines in [surface::operations(&sdk), surface::types(&sdk)] {
        let twice: Vec<&String> = lines
            .windows(2)
            .filter(|pair| pair[0] == pair[1])
            .map(|pair| &pair[0])
            .collect();
        assert_eq!(twice, Vec::<&String>::new());
    }
}

/// F9: only places for which the document gives no type are raw JSON, and they are listed.
#[test]
fn raw_json_only_where_the_document_has_no_type() {
    let input = tests::polar().expect("our document is readable");
    let sdk = polar();
    let (document, report) =
        oasmith::document::load(&input.sources, &input.overlays, &Default::default());
    let document = document.unwrap_or_else(|| panic!("{report}"));
    let places = untyped::places(&sdk, document.value());
    let lines: Vec<String> = places
        .iter()
        .map(|place| format!("{}  {}", place.name, place.pointer))
        .collect();
    compare(
        "surface_untyped",
        "Raw JSON in the surface, and where the document gives no type",
        &lines,
    );
    let typed = places
        .iter()
        .filter(|place| place.is_typed)
        .map(|place| place.name.as_str());
    let typed: Vec<&str> = typed.filter(|name| !ONLY_NULL.contains(name)).collect();
    assert_eq!(
        typed,
        Vec::<&str>::new(),
        "raw JSON where the document gives a type"
    );
}
