//! F1 to F8 and F10 on our document, for a few seconds. The long run is `cargo xtask fidelity`.

use std::sync::OnceLock;

use fidelity::report::Report;
use fidelity::typed::{Codec, Typed};
use serde_json::json;

/// Known failures that are not fixed: a schema, and the reason.
const KNOWN: &[(&str, &str)] = &[];

fn typed() -> Typed {
    fidelity::own_driver().expect("the driver builds and answers")
}

fn report() -> &'static Report {
    static REPORT: OnceLock<Report> = OnceLock::new();
    REPORT.get_or_init(|| {
        let mut run = fidelity::own_run(typed()).expect("the document can be read");
        let schemas = run.typed.schemas.to_vec();
        for schema in &schemas {
            for seed in 0..2 {
                run.case(schema, seed);
            }
        }
        let (unions, members) = run.unions(&schemas, 2, 0);
        assert!(
            unions > 40 && members > 200,
            "{unions} unions with {members} members"
        );
        run.report
    })
}

/// Checks that no property of a requirement failed, and that there were enough cases.
fn holds(requirement: &str, least: u64) {
    let report = report();
    let counts = report
        .counts
        .iter()
        .filter(|(property, _)| property.split(' ').next() == Some(requirement));
    let cases: u64 = counts.map(|(_, (cases, _))| cases).sum();
    assert!(cases >= least, "{requirement}: only {cases} cases");
    let failures = report.failures.iter().filter(|((property, schema), _)| {
        property.split(' ').next() == Some(requirement)
            && !KNOWN.iter().any(|(known, _)| schema.starts_with(known))
    });
    let told: Vec<String> = failures
        .map(|((property, schema), failure)| {
            format!(
                "{property}: {schema}, seed {}: {}\n    {}",
                failure.seed, failure.what, failure.instance
            )
        })
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn f1_unknown_values_of_enums_come_back() {
    holds("F1", 300);
}

#[test]
fn f2_unknown_tags_come_back_whole() {
    holds("F2", 100);
}

#[test]
fn f3_the_right_member_is_picked_in_every_order_of_keys() {
    holds("F3", 5_000);
}

#[test]
fn f4_responses_may_have_more_and_less_than_documented() {
    holds("F4", 2_000);
}

#[test]
fn f5_absent_is_not_null() {
    holds("F5", 500);
}

#[test]
fn f6_numbers_keep_their_value() {
    holds("F6", 300);
}

#[test]
fn f7_instants_are_read_in_every_spelling() {
    holds("F7", 3_000);
}

#[test]
fn f8_what_is_sent_is_what_the_document_demands() {
    holds("F8", 400);
}

#[test]
fn f10_valid_instances_come_back_equal() {
    holds("F10", 1_300);
}

#[test]
fn the_maker_agrees_with_the_validator() {
    let report = report();
    let own = report
        .failures
        .iter()
        .filter(|((property, _), _)| *property == "the maker's own instances");
    let told: Vec<String> = own
        .map(|((_, schema), failure)| format!("{schema}: {}", failure.what))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// F2: an item that is newer than the crate leaves the other items typed.
#[test]
fn f2_the_other_items_of_a_page_stay_typed() {
    let typed = typed();
    let schema = typed
        .schemas
        .iter()
        .find(|schema| schema.name == "ListResource_Benefit_")
        .expect("there is a page of benefits");
    let known = json!({
        "id": "7d9a1a2c-5d0e-4b6e-9a6e-0d6a2c9d1f11", "created_at": "2026-01-02T03:04:05Z", "modified_at": null,
        "type": "custom", "description": "x", "selectable": true, "deletable": true, "is_deleted": false, "visibility": "public", "visibility_configurable": true,
        "organization_id": "7d9a1a2c-5d0e-4b6e-9a6e-0d6a2c9d1f12", "metadata": {}, "properties": {"note": null},
    });
    let mut more = known.clone();
    more["zz_extra"] = json!(1);
    let unknown = json!({"type": "zz", "zz_extra": [1.0]});
    let page = |items: serde_json::Value| json!({"items": items, "pagination": {"total_count": 3, "max_page": 1}});
    let page_of_three = page(json!([more, unknown, known])).to_string();
    let found = typed
        .round_trip(schema, &page_of_three, Codec::Own)
        .expect("the page decodes");
    // A typed item drops properties that its type lacks; an unknown item keeps all.
    assert_eq!(
        fidelity::compare::difference(&page(json!([known, unknown, known])), &found),
        None
    );
}
