//! Decoding allocates once for each string, vector and map that the value owns, and encoding for its buffer only.

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

#[test]
fn one_allocation_for_each_owned_part() {
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
    // The vector of items; for each of them a name, a vector of three tags, a map with one node and one key.
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
}
