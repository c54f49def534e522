//! What decoding and encoding a page of 100 benefits costs, beside serde's derive.
//!
//! `cargo bench -p runtime --bench json` prints the median time per item of each way, and the median of its ratio to
//! the way it is judged by; each round times all ways in turn. `… -- NAME COUNT` runs one way only, for a profiler.

mod derived;
mod emitted;
mod over_jiter;
mod page;
mod pages;

use std::hint::black_box;
use std::time::{Duration, Instant};

use runtime::runtime::json;
use serde::de::IgnoredAny;

const ROUNDS: usize = 151;
const REPEATS: u32 = 10;

/// One way of doing the work: its name, the name of the way it is compared with, and the work on one page.
struct Way {
    name: &'static str,
    against: &'static str,
    run: Box<dyn Fn()>,
}

fn way(name: &'static str, against: &'static str, run: impl Fn() + 'static) -> Way {
    Way {
        name,
        against,
        run: Box::new(run),
    }
}

fn ways() -> Vec<Way> {
    let one = || page::one_kind().into_bytes();
    let mixed = || page::mixed().into_bytes();
    let (a, b, c, d, e, f, g, h) = (one(), one(), one(), one(), one(), mixed(), mixed(), mixed());
    let ours: pages::Page<emitted::Custom> = must(json::from_slice(&a));
    let theirs: derived::Page<derived::Custom> = must(serde_json::from_slice(&a));
    assert!(json::to_vec(&ours) == a && must(serde_json::to_vec(&theirs)) == a);
    assert!(must(over_jiter::page(&a)).is_same(&ours));
    let our_union: pages::Page<emitted::Benefit> = must(json::from_slice(&f));
    let their_union: derived::Page<derived::Benefit> = must(serde_json::from_slice(&f));
    assert!(
        json::to_vec(&our_union) == f && must(serde_json::to_vec(&their_union)).len() == f.len()
    );
    vec![
        way("decode/derive", "decode/derive", move || {
            black_box(must(
                serde_json::from_slice::<derived::Page<derived::Custom>>(black_box(&a)),
            ));
        }),
        way("decode/emitted", "decode/derive", move || {
            black_box(must(json::from_slice::<pages::Page<emitted::Custom>>(
                black_box(&b),
            )));
        }),
        way("decode/jiter", "decode/derive", move || {
            black_box(must(over_jiter::page(black_box(&c))));
        }),
        way("skip/serde_json", "decode/derive", move || {
            black_box(must(serde_json::from_slice::<IgnoredAny>(black_box(&d))));
        }),
        way("skip/emitted", "skip/serde_json", move || {
            let text = must(std::str::from_utf8(black_box(&e)));
            must(json::Reader::new(text).skip_value());
        }),
        way("union/derive", "union/derive", move || {
            black_box(must(serde_json::from_slice::<
                derived::Page<derived::Benefit>,
            >(black_box(&f))));
        }),
        way("union/emitted", "union/derive", move || {
            black_box(must(json::from_slice::<pages::Page<emitted::Benefit>>(
                black_box(&g),
            )));
        }),
        way("union/skip", "union/derive", move || {
            black_box(must(serde_json::from_slice::<IgnoredAny>(black_box(&h))));
        }),
        way("encode/derive", "encode/derive", move || {
            black_box(must(serde_json::to_vec(black_box(&theirs))));
        }),
        way("encode/emitted", "encode/derive", move || {
            black_box(json::to_vec(black_box(&ours)));
        }),
        way("encode union/derive", "encode union/derive", move || {
            black_box(must(serde_json::to_vec(black_box(&their_union))));
        }),
        way("encode union/emitted", "encode union/derive", move || {
            black_box(json::to_vec(black_box(&our_union)));
        }),
    ]
}

fn must<T, E: std::fmt::Display>(result: Result<T, E>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{error}"),
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let ways = ways();
    if let [name, count] = arguments.as_slice() {
        let count: usize = must(count.parse());
        for way in ways.iter().filter(|way| way.name == name) {
            (0..count).for_each(|_| (way.run)());
        }
        return;
    }
    let mut times = vec![Vec::with_capacity(ROUNDS); ways.len()];
    for _ in 0..ROUNDS {
        for (way, times) in ways.iter().zip(&mut times) {
            times.push(time(way));
        }
    }
    println!("{:<24}{:>12}{:>10}   judged by", "", "ns per item", "ratio");
    for (way, measured) in ways.iter().zip(&times) {
        let base = ways
            .iter()
            .position(|base| base.name == way.against)
            .map_or(measured, |index| &times[index]);
        let nanoseconds = measured
            .iter()
            .map(Duration::as_nanos)
            .map(|total| total as f64);
        let ratios = measured
            .iter()
            .zip(base)
            .map(|(time, base)| time.as_secs_f64() / base.as_secs_f64());
        println!(
            "{:<24}{:>12.0}{:>10.2}   {}",
            way.name,
            median(nanoseconds.collect()) / f64::from(REPEATS) / page::ITEMS as f64,
            median(ratios.collect()),
            way.against
        );
    }
}

fn time(way: &Way) -> Duration {
    let start = Instant::now();
    for _ in 0..REPEATS {
        (way.run)();
    }
    start.elapsed()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
