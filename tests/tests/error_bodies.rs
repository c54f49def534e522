//! Error bodies that several operations describe in the same words are one type, which keeps its name.

use std::collections::BTreeSet;

use oasmith::lock::{self, Lock};
use oasmith::{Files, Input, Source};

/// Operations with the property of their body for 404.
type Operations<'a> = &'a [(&'a str, &'a str)];

fn files(operations: Operations<'_>, lock: &Lock) -> Files {
    let mut text = String::from("openapi: 3.1.0\ninfo: { title: Shop, version: \"1\" }\npaths:\n");
    for (name, property) in operations {
        text.push_str(&format!(
            "  /{name}:\n    get:\n      operationId: {name}\n      responses: {{ \"204\": {{ description: ok }}, \"404\": {{ description: none, \
             content: {{ application/json: {{ schema: {{ type: object, required: [{property}], properties: {{ {property}: {{ type: string }} }} }} }} }} }} }}\n"
        ));
    }
    tests::generate(&Input {
        sources: vec![Source::new("shop.yaml", text)],
        lock: lock.clone(),
        ..Input::default()
    })
}

fn lock_of(files: &Files) -> Lock {
    Lock::parse(&files[lock::NAME]).expect("a lock")
}

/// The variants of `ApiError` with the property of their type.
fn bodies(files: &Files) -> BTreeSet<(String, String)> {
    let error = &files["src/error.rs"];
    let (_, variants) = error.split_once("pub enum ApiError {").expect("the enum");
    let (variants, _) = variants.split_once("\n}").expect("its end");
    let names = variants.lines().filter_map(|line| {
        let (name, _) = line.trim().split_once('(')?;
        (name != "Unknown").then(|| name.to_owned())
    });
    let all: String = files.values().map(String::as_str).collect();
    let property = |name: &str| {
        let (_, fields) = all.split_once(&format!("pub struct {name} {{"))?;
        let (field, _) = fields.split_once("pub ")?.1.split_once(':')?;
        Some(field.to_owned())
    };
    names
        .map(|name| (name.clone(), property(&name).unwrap_or_default()))
        .collect()
}

fn pairs(pairs: &[(&str, &str)]) -> BTreeSet<(String, String)> {
    let pairs = pairs.iter();
    pairs
        .map(|(name, property)| ((*name).to_owned(), (*property).to_owned()))
        .collect()
}

/// G2: equal bodies of one status are one type, named after the status; less frequent ones are named after their operation.
#[test]
fn g2_equal_error_bodies_are_one_type() {
    let all = [
        ("find_pet", "pet"),
        ("buy_pet", "detail"),
        ("sell_pet", "detail"),
        ("feed_pet", "detail"),
        ("walk_pet", "leash"),
        ("wash_pet", "leash"),
    ];
    let expected = [
        ("FindPetResponse404", "pet"),
        ("NotFoundResponse", "detail"),
        ("WalkPetResponse404", "leash"),
    ];
    let written = files(&all, &Lock::default());
    assert_eq!(bodies(&written), pairs(&expected));
    let mut turned = all;
    turned.reverse();
    assert_eq!(bodies(&files(&turned, &Lock::default())), pairs(&expected));
    assert!(files(&all, &lock_of(&written)) == written);
}

/// G4: a type of its own stays, and further operations with the same body have it, too.
#[test]
fn g4_a_type_of_one_operation_stays() {
    let one = files(&[("find_pet", "detail")], &Lock::default());
    let alone = [("FindPetResponse404", "detail")];
    assert_eq!(bodies(&one), pairs(&alone));
    let more = [("buy_pet", "detail"), ("find_pet", "detail")];
    assert_eq!(bodies(&files(&more, &lock_of(&one))), pairs(&alone));
    let without = files(&more, &Lock::default());
    assert_eq!(bodies(&without), pairs(&[("NotFoundResponse", "detail")]));
}

/// G4: the type of a status stays the same one if other bodies become more frequent, or only one operation is left.
#[test]
fn g4_the_type_of_a_status_stays() {
    let old = files(
        &[("find_pet", "detail"), ("buy_pet", "detail")],
        &Lock::default(),
    );
    let grown = [
        ("a", "leash"),
        ("b", "leash"),
        ("c", "leash"),
        ("find_pet", "detail"),
        ("buy_pet", "detail"),
    ];
    let expected = [("AResponse404", "leash"), ("NotFoundResponse", "detail")];
    let grown = files(&grown, &lock_of(&old));
    assert_eq!(bodies(&grown), pairs(&expected));
    let left = [
        ("b", "leash"),
        ("buy_pet", "detail"),
        ("c", "leash"),
        ("a", "leash"),
    ];
    assert_eq!(bodies(&files(&left, &lock_of(&grown))), pairs(&expected));
    let one = [("buy_pet", "detail")];
    assert_eq!(
        bodies(&files(&one, &lock_of(&old))),
        pairs(&[("NotFoundResponse", "detail")])
    );
}
