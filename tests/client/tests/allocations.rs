//! P3, R1: decoding allocates once for each string, map and vector that the value owns, and once for each text in which
//! a union skips long values: the ends of these values are stored, so that none is read again and again.
//!
//! Cloning a value shows what it owns: a clone allocates each part once, without spare capacity. The counts include all
//! threads of the program, also those of the test harness, so the lowest of several counts is that of the decoding
//! alone.

use std::alloc::System;
use std::fmt::Debug;

use polar_client::json::{self, Decode};
use polar_client::models;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[allow(dead_code, reason = "the benches use the rest")]
#[path = "../../../spec/crate/benches/json/texts.rs"]
mod texts;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

#[test]
fn decoding_allocates_what_the_value_owns() {
    owns::<Vec<models::BenefitCustom>>("benefits of one kind", &texts::custom_benefits(), 800);
    owns::<models::BenefitPage>("benefits of all kinds", &texts::mixed_benefits(), 800);
    owns::<models::ProductPage>("products with unions in them", &texts::products(), 3000);
    owns::<models::Checkout>("a checkout", &texts::checkout(), 60);
    owns::<models::WebhookCheckoutCreatedPayload>("a webhook", &texts::webhook(), 60);
    // White space and another order of keys lead to other code paths. The tags come last here.
    let sorted = pretty(&texts::mixed_benefits());
    owns::<models::BenefitPage>("sorted and indented", &sorted, 800);
    owns_and::<models::Checkout>("sorted and indented", &pretty(&texts::checkout()), 60, 1);
    owns::<models::BenefitPage>(
        "nothing",
        r#"{"items":[],"pagination":{"total_count":0,"max_page":0}}"#,
        0,
    );
}

/// Asserts that the value owns at least this many allocations, and that decoding makes no more than the value owns.
fn owns<T: Decode + Clone + Debug>(what: &str, text: &str, least: usize) {
    owns_and::<T>(what, text, least, 0);
}

/// Does the same as [`owns`], but allows `more` allocations for decoding.
fn owns_and<T: Decode + Clone + Debug>(what: &str, text: &str, least: usize, more: usize) {
    let value: T = json::from_str(text).expect("it is valid");
    let (decoding, grown) = allocations(|| json::from_str::<T>(text).expect("it is valid"));
    let (owned, reallocations) = allocations(|| value.clone());
    assert_eq!(reallocations, 0, "{what}");
    assert!(owned >= least, "{what}: {owned} owned");
    assert!(
        decoding + grown <= owned + more,
        "{what}: {decoding} + {grown} allocations for {owned} owned"
    );
}

/// Counts the allocations and reallocations that creating a value takes.
fn allocations<T>(make: impl Fn() -> T) -> (usize, usize) {
    let counts = (0..10).map(|_| {
        let region = Region::new(ALLOCATOR);
        let value = make();
        let change = region.change();
        drop(value);
        (change.allocations, change.reallocations)
    });
    counts.min().unwrap_or_default()
}

/// Returns the same JSON with its keys in alphabetical order and with white space.
fn pretty(text: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(text).expect("it is valid");
    let mut value = value;
    value.sort_all_objects();
    serde_json::to_string_pretty(&value).expect("it has string keys")
}
