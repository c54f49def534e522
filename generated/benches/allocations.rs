//! How much decoding and encoding allocate, beside serde's derive on structs of the same shape, and beside what the
//! decoded value owns: its strings, maps and vectors that are not empty, which a clone allocates one by one.
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
        "{:<34}{:>8}{:>10}{:>10}{:>9}{:>9}",
        "per item", "text", "allocs", "bytes", "ratio", "owned"
    );
    for way in &ways {
        let items = way.items as f64;
        let (times, bytes) = count(&way.run);
        let base = ways.iter().find(|base| base.name == way.against);
        println!(
            "{:<34}{:>8.0}{:>10.1}{:>10.0}{:>9.2}{:>9}",
            way.name,
            way.bytes as f64 / items,
            times / items,
            bytes / items,
            times / base.map_or(times, |base| count(&base.run).0),
            way.copy.as_ref().map_or(String::new(), |copy| {
                format!("{:.1}", count(copy).0 / items)
            })
        );
    }
}

/// How often the work allocates, and how many bytes.
fn count(work: &dyn Fn()) -> (f64, f64) {
    let region = Region::new(ALLOCATOR);
    work();
    let change = region.change();
    let times = change.allocations + change.reallocations;
    (times as f64, change.bytes_allocated as f64)
}
