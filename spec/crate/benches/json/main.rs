//! What decoding and encoding cost, beside serde's derive on structs of the same shape.
//!
//! `cargo bench` prints for each way the median time and the allocations per item, and the median of its ratio to the
//! way that it is judged by; each round times all ways in turn. Models that are only received are encoded with the
//! feature `serde` alone. `… -- NAME COUNT` runs the ways of one name only, for a profiler.

mod derived;
mod texts;

use std::alloc::System;
use std::fmt::Display;
use std::hint::black_box;
use std::time::{Duration, Instant};

use polar_client::json;
use polar_client::models;
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

use derived::{benefit, checkout, product};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ROUNDS: usize = 101;
/// How long a way runs in a round, about.
const SLICE: Duration = Duration::from_micros(500);

#[cfg(not(feature = "serde"))]
use polar_client::json::{Decode as Model, Decode as Written};
#[cfg(feature = "serde")]
use polar_client::json::{Decode as Model, Encode as Written};

/// One way of doing the work: its name, the way that it is compared with, and the work on one text.
struct Way {
    name: String,
    against: String,
    items: usize,
    bytes: usize,
    run: Box<dyn Fn()>,
}

/// The text, of so many items, in all ways.
fn ways<O, T>(name: &str, items: usize, text: String) -> Vec<Way>
where
    O: Model + Written + 'static,
    T: DeserializeOwned + Serialize + 'static,
{
    let bytes = text.len();
    let way = |what: &str, against: &str, run: Box<dyn Fn()>| Way {
        name: format!("{what}{name}"),
        against: format!("{against}{name}"),
        items,
        bytes,
        run,
    };
    let (a, b, c) = (text.clone(), text.clone(), text.clone());
    let decode = [
        way(
            "decode/derive ",
            "decode/derive ",
            Box::new(move || {
                black_box(must(serde_json::from_slice::<T>(black_box(a.as_bytes()))));
            }),
        ),
        way(
            "decode/ours ",
            "decode/derive ",
            Box::new(move || {
                black_box(must(json::from_slice::<O>(black_box(b.as_bytes()))));
            }),
        ),
        way(
            "decode/ignored ",
            "decode/derive ",
            Box::new(move || {
                black_box(must(serde_json::from_slice::<IgnoredAny>(black_box(
                    c.as_bytes(),
                ))));
            }),
        ),
    ];
    #[cfg(not(feature = "serde"))]
    return decode.into();
    #[cfg(feature = "serde")]
    {
        let ours: O = must(json::from_str(&text));
        let theirs: T = must(serde_json::from_str(&text));
        assert!(json::to_string(&ours) == text, "{name} comes back as it was");
        let encode = [
            way(
                "encode/derive ",
                "encode/derive ",
                Box::new(move || {
                    black_box(must(serde_json::to_vec(black_box(&theirs))));
                }),
            ),
            way(
                "encode/ours ",
                "encode/derive ",
                Box::new(move || {
                    black_box(json::to_vec(black_box(&ours)));
                }),
            ),
        ];
        decode.into_iter().chain(encode).collect()
    }
}

fn all() -> Vec<Way> {
    let page = texts::ITEMS;
    let mut all = ways::<Vec<models::BenefitCustom>, Vec<benefit::BenefitCustom>>(
        "custom benefits",
        page,
        texts::custom_benefits(),
    );
    all.extend(ways::<models::BenefitPage, benefit::BenefitPage>(
        "page, one kind",
        page,
        texts::benefits(1),
    ));
    all.extend(ways::<models::BenefitPage, benefit::BenefitPage>(
        "page, all kinds",
        page,
        texts::mixed_benefits(),
    ));
    all.extend(ways::<models::ProductPage, product::ProductPage>(
        "page of products",
        page,
        texts::products(),
    ));
    all.extend(ways::<models::Checkout, checkout::Checkout>(
        "checkout",
        1,
        texts::checkout(),
    ));
    all.extend(ways::<
        models::WebhookCheckoutCreatedPayload,
        checkout::WebhookCheckoutCreatedPayload,
    >("webhook", 1, texts::webhook()));
    all
}

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let ways = all();
    if let [name, count] = arguments.as_slice() {
        let count: usize = must(count.parse());
        for way in ways.iter().filter(|way| way.name == *name) {
            (0..count).for_each(|_| (way.run)());
        }
        return;
    }
    let repeats: Vec<u32> = ways.iter().map(repeats).collect();
    let mut times = vec![Vec::with_capacity(ROUNDS); ways.len()];
    for _ in 0..ROUNDS {
        for ((way, repeats), times) in ways.iter().zip(&repeats).zip(&mut times) {
            times.push(time(way, *repeats));
        }
    }
    println!(
        "{:<34}{:>10}{:>9}{:>9}{:>8}{:>9}",
        "", "ns/item", "ns/byte", "allocs", "bytes", "ratio"
    );
    for (way, measured) in ways.iter().zip(&times) {
        let base = ways.iter().position(|base| base.name == way.against);
        let base = base.map_or(measured, |index| &times[index]);
        let ratios = measured.iter().zip(base).map(|(time, base)| time / base);
        let nanoseconds = median(measured.clone());
        let region = Region::new(ALLOCATOR);
        (way.run)();
        let change = region.change();
        println!(
            "{:<34}{:>10.0}{:>9.3}{:>9.1}{:>8.0}{:>9.2}",
            way.name,
            nanoseconds / way.items as f64,
            nanoseconds / way.bytes as f64,
            (change.allocations + change.reallocations) as f64 / way.items as f64,
            change.bytes_allocated as f64 / way.items as f64,
            median(ratios.collect()),
        );
    }
    let of = |name: &str| ways.iter().position(|way| way.name == name);
    if let (Some(one), Some(mixed)) = (
        of("decode/ours page, one kind"),
        of("decode/ours page, all kinds"),
    ) {
        let per_byte = times[mixed]
            .iter()
            .zip(&times[one])
            .map(|(mixed, one)| mixed / one);
        let shorter = ways[one].bytes as f64 / ways[mixed].bytes as f64;
        println!(
            "all kinds : one kind, per byte {:.2} (goal 1.1)",
            median(per_byte.collect()) * shorter
        );
    }
}

/// How often a way is repeated in a round.
fn repeats(way: &Way) -> u32 {
    let once = time(way, 3).max(1.0);
    (SLICE.as_nanos() as f64 / once).clamp(1.0, 1000.0) as u32
}

/// The mean time of a run in nanoseconds.
fn time(way: &Way, repeats: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        (way.run)();
    }
    start.elapsed().as_nanos() as f64 / f64::from(repeats)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn must<T, E: Display>(result: Result<T, E>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{error}"),
    }
}
