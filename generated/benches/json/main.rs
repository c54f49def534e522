//! What decoding and encoding cost, beside serde's derive on structs of the same shape.
//!
//! `cargo bench` prints for each way the median time per item and per byte, and the median of its ratio to the way that
//! it is judged by; each round times all ways in turn. Models that are only received are encoded with the feature
//! `serde` alone. `… -- NAME COUNT` runs the ways of one name only, for a profiler.

#[path = "ways.rs"]
mod ways;

use std::time::{Duration, Instant};

use ways::{Way, must};

const ROUNDS: usize = 101;
/// How long a way runs in a round, about.
const SLICE: Duration = Duration::from_micros(500);

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let ways = ways::all();
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
    println!("{:<34}{:>10}{:>9}{:>9}", "", "ns/item", "ns/byte", "ratio");
    for (way, measured) in ways.iter().zip(&times) {
        let base = ways.iter().position(|base| base.name == way.against);
        let base = base.map_or(measured, |index| &times[index]);
        let ratios = measured.iter().zip(base).map(|(time, base)| time / base);
        let nanoseconds = median(measured.clone());
        println!(
            "{:<34}{:>10.0}{:>9.3}{:>9.2}",
            way.name,
            nanoseconds / way.items as f64,
            nanoseconds / way.bytes as f64,
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
