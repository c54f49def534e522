//! How much decoding and encoding allocate, beside serde's derive on structs of the same shape.
//!
//! A program of its own, for counting costs time.

#[path = "json/ways.rs"]
mod ways;

use std::alloc::System;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let ways = ways::all();
    println!(
        "{:<34}{:>8}{:>10}{:>10}{:>9}",
        "per item", "text", "allocs", "bytes", "ratio"
    );
    let count = |way: &ways::Way| {
        let region = Region::new(ALLOCATOR);
        (way.run)();
        let change = region.change();
        let times = change.allocations + change.reallocations;
        (
            times as f64 / way.items as f64,
            change.bytes_allocated as f64 / way.items as f64,
        )
    };
    for way in &ways {
        let (times, bytes) = count(way);
        let base = ways.iter().find(|base| base.name == way.against).map(count);
        println!(
            "{:<34}{:>8.0}{times:>10.1}{bytes:>10.0}{:>9.2}",
            way.name,
            way.bytes as f64 / way.items as f64,
            times / base.map_or(times, |(times, _)| times)
        );
    }
}
