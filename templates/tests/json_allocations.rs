//! P3: decoding allocates once for each string, vector and map that the value owns, and encoding only for its buffer.

use std::alloc::System;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use runtime::runtime::json::{self, Blank, Constant, Decode, DecodeError, Reader, Timestamp};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use uuid::Uuid;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

struct Item {
    id: Uuid,
    created_at: Timestamp,
    name: String,
    amount: f64,
    tags: Vec<String>,
    metadata: BTreeMap<String, i64>,
}

impl Decode for Item {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let tag = reader.tag(&["tag"])?;
        assert_eq!(tag.as_deref(), Some("item"));
        let mut value = Self::BLANK;
        reader.record(
            &[
                "id",
                "created_at",
                "tag",
                "name",
                "amount",
                "tags",
                "metadata",
            ],
            &mut [
                &mut value.id,
                &mut value.created_at,
                &mut Constant::string("item"),
                &mut value.name,
                &mut value.amount,
                &mut value.tags,
                &mut value.metadata,
            ],
        )?;
        Ok(value)
    }
}

impl Blank for Item {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        created_at: Blank::BLANK,
        name: Blank::BLANK,
        amount: Blank::BLANK,
        tags: Blank::BLANK,
        metadata: Blank::BLANK,
    };
}

// No other thread allocates while this one is counted: the test runs without the harness.
fn main() {
    let mut text = String::from("[");
    for index in 0..100 {
        let separator = if index > 0 { "," } else { "" };
        let _ = write!(
            text,
            r#"{separator}{{"id":"c0ffee00-0000-4000-8000-{index:012x}","created_at":"2026-01-02T03:04:05Z","unknown":{{"x":[1,"y"]}},"#
        );
        let _ = write!(
            text,
            r#""tag":"item","name":"Item {index}","amount":0.5,"tags":["a","b","c"],"metadata":{{"k":1}}}}"#
        );
    }
    text.push(']');

    let region = Region::new(ALLOCATOR);
    let items: Vec<Item> = json::from_slice(text.as_bytes()).expect("it is valid");
    let change = region.change();
    // There is the vector of items, and for each item a name, a vector of three tags, and a map with one node and one
    // key.
    assert!(change.allocations <= 1 + 100 * (1 + 4 + 2), "{change:?}");
    assert_eq!(change.reallocations, 0, "{change:?}");
    assert_eq!(items.len(), 100);
    assert!(items.capacity() <= 128, "{}", items.capacity());
    assert!(
        items
            .iter()
            .all(|item| item.amount > 0.0 && item.tags.len() == 3 && item.metadata["k"] == 1)
    );
    assert_eq!(items[1].name.capacity(), items[1].name.len());
    assert_eq!(
        items[99].id.to_string(),
        "c0ffee00-0000-4000-8000-000000000063"
    );
    assert_eq!(items[0].created_at, items[99].created_at);

    let region = Region::new(ALLOCATOR);
    let written = json::to_vec(&(
        items[0].id,
        items[0].created_at,
        &items[0].name,
        items[0].amount,
        i64::MIN,
    ));
    let change = region.change();
    assert_eq!(
        (change.allocations, change.reallocations),
        (1, 0),
        "{change:?}"
    );
    assert!(written.len() > 80);

    what_is_no_list_of_records();
}

/// Lists of strings get their exact capacity at any depth; other ways through the reader allocate no more than needed.
fn what_is_no_list_of_records() {
    let lists = |list: &str| format!("[[[{list}]]]");
    let words = |count: usize| lists(&vec!["\"a b\""; count].join(" , "));
    for count in [1, 2, 5, 30, 500] {
        allocates::<Vec<Vec<Vec<String>>>>(&words(count), 3 + count);
        allocates::<Vec<Vec<Vec<Brief>>>>(&words(count), 3);
        allocates::<Vec<Vec<Vec<i64>>>>(&lists(&vec!["17"; count].join(",")), 3);
        allocates::<Vec<Vec<Vec<bool>>>>(&lists(&vec!["true"; count].join(",\n")), 3);
    }
    allocates::<Vec<Vec<Vec<String>>>>("[[[]]]", 2);
    allocates::<String>(
        r#""\u00e9 \"quoted\" and on, for longer than that \n \ud83d\ude00""#,
        1,
    );
    allocates::<json::RawJson>(r#"{ "a" : [ 1, 2 , "b \" c" ] }"#, 1);
    allocates::<json::Unknown>(r#"{ "a" : [ 1, 2 , "b \" c" ] }"#, 1);
    allocates::<Closest>(r#"{ "b" : 1, "c" : [ 2 ] }"#, 0);
}

/// A string of which nothing is kept.
struct Brief(#[allow(dead_code, reason = "it takes room")] u8);

impl Decode for Brief {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.constant("a b").map(|()| Self(0))
    }
}

/// One of two records, chosen by their known names.
struct Closest;

impl Blank for Closest {
    const BLANK: Self = Self;
}

impl Decode for Closest {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.closest(&[&["a", "b"], &["b", "c"]], |reader, index| {
            assert_eq!(index, 1);
            reader.skip_value()?;
            Ok(Self)
        })
    }
}

fn allocates<T: Decode>(json: &str, times: usize) {
    let region = Region::new(ALLOCATOR);
    let value: T = json::from_str(json).expect("it is valid");
    let change = region.change();
    drop(value);
    assert_eq!(
        (change.allocations, change.reallocations),
        (times, 0),
        "{json}: {change:?}"
    );
}
