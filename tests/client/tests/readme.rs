//! The tables of features in the READMEs match the manifest of the crate.

use std::collections::BTreeSet;

/// All features except `default` and those of single services and models, and the features that are enabled by default.
fn declared(manifest: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let section = manifest.split("[features]").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let (mut all, mut on, mut services) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (name, value) in section.lines().filter_map(|line| line.split_once(" = ")) {
        let enabled = value.split('"').skip(1).step_by(2).map(str::to_owned);
        match name {
            "default" => on.extend(enabled),
            "services" => services.extend(enabled),
            _ => {}
        }
        if name != "default" && !name.starts_with('_') {
            all.insert(name.to_owned());
        }
    }
    (&all - &services, on)
}

/// The same from the rows of a table: "| `name` | yes | … |".
fn described(page: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut all, mut on) = (BTreeSet::new(), BTreeSet::new());
    for row in page.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let name = cells[1].trim_matches('`').to_owned();
        if cells[2] == "yes" {
            on.insert(name.clone());
        }
        all.insert(name);
    }
    (all, on)
}

#[test]
fn the_features_in_the_pages_are_those_of_the_crate() {
    let declared = declared(include_str!("../../../generated/Cargo.toml"));
    assert!(declared.1.is_subset(&declared.0) && !declared.1.is_empty());
    assert_eq!(
        described(include_str!("../../../README.md")),
        declared,
        "README.md"
    );
    assert_eq!(
        described(include_str!("../../../generated/README.md")),
        declared,
        "spec/crate/README.md"
    );
}
