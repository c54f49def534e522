//! Changes that servers make to valid instances: named mutations, each with the expected result.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::dates;
use crate::make::{Made, Site, SiteKind};
use crate::path::{Path, Step};

/// A changed instance.
#[derive(Debug, Clone)]
pub struct Mutant {
    /// The name of the mutation, with the requirement that it tests.
    pub name: &'static str,
    /// The instance.
    pub value: Value,
    /// The expected result.
    pub expected: Expected,
}

/// The expected result of decoding and encoding an instance.
#[derive(Debug, Clone)]
pub enum Expected {
    /// It decodes, and is encoded to this value.
    Value(Value),
    /// It decodes, and is encoded to this value or to the original: something accepts values that no schema describes,
    /// such as a map next to the record in a union.
    ValueOrSame(Value),
    /// It does not decode, and the error names this place.
    Error(Path),
}

/// All mutants of an instance, each with one changed place.
#[must_use]
pub fn mutants(made: &Made, received: bool, rng: &mut Rng) -> Vec<Mutant> {
    let mut mutants = orders(made, rng);
    let mut last = Vec::new();
    let mut sites: Vec<&Site> = made.sites.iter().collect();
    rng.shuffle(&mut sites);
    for site in sites {
        if last.contains(&site.kind) {
            continue;
        }
        last.push(site.kind);
        mutants.extend(at(made, site, received));
    }
    mutants
}

/// The same instance with its keys in other orders.
fn orders(made: &Made, rng: &mut Rng) -> Vec<Mutant> {
    let same = |name, value| Mutant {
        name,
        value,
        expected: Expected::Value(made.value.clone()),
    };
    let mut mutants = vec![same("F3 shuffled keys", shuffled(&made.value, rng))];
    let mut tags = made
        .sites
        .iter()
        .filter(|site| site.kind == SiteKind::Tag)
        .peekable();
    if tags.peek().is_some() {
        let (mut first, mut last) = (made.value.clone(), made.value.clone());
        for tag in tags {
            moved(&mut first, &tag.path, true);
            moved(&mut last, &tag.path, false);
        }
        mutants.push(same("F3 tag first", first));
        mutants.push(same("F3 tag last", last));
    }
    mutants
}

fn at(made: &Made, site: &Site, received: bool) -> Vec<Mutant> {
    let path = &site.path;
    let set = |new: Value| {
        let mut value = made.value.clone();
        put(&mut value, path, new);
        value
    };
    let kept = |name, value: Value| Mutant {
        name,
        expected: Expected::Value(value.clone()),
        value,
    };
    let becomes = |name, value, expected| Mutant {
        name,
        value,
        expected: Expected::Value(expected),
    };
    let without = || {
        let mut value = made.value.clone();
        path.remove(&mut value);
        value
    };
    let lacking = |name, empty| Mutant {
        name,
        value: without(),
        expected: match site.decides {
            // Without a property that identifies a member, the value may match no member, and is preserved.
            true => Expected::ValueOrSame(set(empty)),
            false => Expected::Value(set(empty)),
        },
    };
    match site.kind {
        SiteKind::Enum => vec![kept("F1 unknown value", set(json!("zz_never_heard_of")))],
        // The root is not changed, because a union may choose this record by its constant. Without a discriminator,
        // another constant may make the record another member.
        SiteKind::Constant if received && path.0.len() > 1 && !site.decides => {
            vec![kept("F1 other constant", set(json!("zz_never_heard_of")))]
        }
        SiteKind::Constant => Vec::new(),
        SiteKind::Tag => {
            let mut value = set(json!("zz_never_heard_of"));
            if let Some((outer, _)) = path.split() {
                put(
                    &mut value,
                    &outer.key("zz_extra"),
                    json!({"a": [1.50, null, "é"]}),
                );
            }
            vec![kept("F2 unknown tag", value)]
        }
        SiteKind::Object => {
            let mut value = made.value.clone();
            put(
                &mut value,
                &path.key("zz_extra"),
                json!({"zz": [{"type": "x"}, 1]}),
            );
            vec![Mutant {
                name: "F4 extra field",
                value,
                expected: Expected::ValueOrSame(made.value.clone()),
            }]
        }
        SiteKind::RequiredNullable => {
            let mut mutants = vec![kept("F4 null for nullable", set(Value::Null))];
            if received {
                mutants.push(becomes("F4 missing nullable", without(), set(Value::Null)));
            }
            mutants
        }
        SiteKind::OptionalNullable => vec![
            kept("F5 null kept", set(Value::Null)),
            kept("F5 absent kept", without()),
        ],
        SiteKind::RequiredList if received => vec![lacking("F4 missing list", json!([]))],
        SiteKind::RequiredMap if received => vec![lacking("F4 missing map", json!({}))],
        SiteKind::RequiredList | SiteKind::RequiredMap => Vec::new(),
        SiteKind::RequiredScalar if received && !site.decides => vec![Mutant {
            name: "F4 missing scalar",
            value: without(),
            expected: Expected::Error(path.clone()),
        }],
        SiteKind::RequiredScalar => Vec::new(),
        SiteKind::Integer => integers(made, site),
        SiteKind::DateTime => {
            let instant = path
                .get(&made.value)
                .and_then(Value::as_str)
                .and_then(dates::instant);
            let spellings = instant
                .map(dates::spellings)
                .unwrap_or_default()
                .into_iter();
            spellings
                .map(|text| {
                    becomes(
                        "F7 spelling of an instant",
                        set(json!(text)),
                        made.value.clone(),
                    )
                })
                .collect()
        }
        SiteKind::Date if site.alone && !site.decides => vec![Mutant {
            name: "F7 instant for a date",
            value: set(json!("2026-01-02T03:04:05Z")),
            expected: Expected::Error(path.clone()),
        }],
        SiteKind::Date => Vec::new(),
    }
}

fn integers(made: &Made, site: &Site) -> Vec<Mutant> {
    let path = &site.path;
    let Some(whole) = path
        .get(&made.value)
        .and_then(Value::as_i64)
        .filter(|whole| whole.unsigned_abs() < 1 << 52)
    else {
        return Vec::new();
    };
    let with = |new: f64| {
        let mut value = made.value.clone();
        path.set(&mut value, json!(new));
        value
    };
    let mut mutants = vec![Mutant {
        name: "F6 integer as 30.0",
        value: with(whole as f64),
        expected: Expected::Value(made.value.clone()),
    }];
    if site.alone && !site.decides && whole.unsigned_abs() < 1 << 40 {
        mutants.push(Mutant {
            name: "F6 30.5 for an integer",
            value: with(whole as f64 + 0.5),
            expected: Expected::Error(path.clone()),
        });
    }
    mutants
}

/// Sets a property, and adds it if it is absent.
fn put(root: &mut Value, path: &Path, new: Value) {
    if path.set(root, new.clone()) {
        return;
    }
    if let Some((outer, Step::Key(key))) = path.split()
        && let Some(object) = outer.get_mut(root).and_then(Value::as_object_mut)
    {
        object.insert(key.clone(), new);
    }
}

/// The same value with all keys in another order.
#[must_use]
pub fn shuffled(value: &Value, rng: &mut Rng) -> Value {
    match value {
        Value::Object(object) => {
            let mut entries: Vec<(String, Value)> = object
                .iter()
                .map(|(key, value)| (key.clone(), shuffled(value, rng)))
                .collect();
            rng.shuffle(&mut entries);
            Value::Object(entries.into_iter().collect())
        }
        Value::Array(items) => items.iter().map(|item| shuffled(item, rng)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

/// Moves a property to the front or to the end of its object.
pub fn moved(root: &mut Value, path: &Path, front: bool) {
    let Some((outer, Step::Key(key))) = path.split() else {
        return;
    };
    let Some(object) = outer.get_mut(root).and_then(Value::as_object_mut) else {
        return;
    };
    let Some(value) = object.shift_remove(key) else {
        return;
    };
    let rest = std::mem::take(object);
    let mut all = Map::new();
    if front {
        all.insert(key.clone(), value.clone());
    }
    all.extend(rest);
    if !front {
        all.insert(key.clone(), value);
    }
    *object = all;
}
