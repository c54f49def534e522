//! Operations of JSON Patch (RFC 6902), each written as `{ OPERATION: POINTER, value: … }` or `{ move: FROM, to: TO }`.

use serde_json::Value;

/// The pointers of an operation.
pub(super) fn places(operation: &Value) -> Vec<String> {
    let keys = ["add", "remove", "replace", "move", "copy"];
    let found = keys.iter().filter_map(|key| operation[*key].as_str());
    found.map(str::to_owned).collect()
}

/// Applies an operation.
///
/// # Panics
/// If it does not fit the document.
pub(super) fn apply(document: &mut Value, operation: &Value) {
    let pointer = |key: &str| operation[key].as_str();
    let value = operation["value"].clone();
    if let Some(place) = pointer("add") {
        insert(document, place, value);
    } else if let Some(place) = pointer("replace") {
        take(document, place);
        insert(document, place, value);
    } else if let Some(place) = pointer("remove") {
        take(document, place);
    } else if let (Some(from), Some(to)) = (pointer("move"), pointer("to")) {
        let value = take(document, from);
        insert(document, to, value);
    } else if let (Some(from), Some(to)) = (pointer("copy"), pointer("to")) {
        let value = document
            .pointer(from)
            .unwrap_or_else(|| panic!("there is no {from}"));
        insert(document, to, value.clone());
    } else {
        panic!("{operation} is no operation");
    }
}

/// The step of a pointer for a name.
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn parent<'v>(document: &'v mut Value, place: &str) -> (&'v mut Value, String) {
    let (parent, last) = place.rsplit_once('/').unwrap_or_default();
    let found = document.pointer_mut(parent);
    let found = found.unwrap_or_else(|| panic!("there is no {parent}"));
    (found, last.replace("~1", "/").replace("~0", "~"))
}

fn insert(document: &mut Value, place: &str, value: Value) {
    match parent(document, place) {
        (Value::Object(entries), name) => {
            entries.insert(name, value);
        }
        (Value::Array(items), index) => {
            let index = index.parse().unwrap_or(items.len());
            items.insert(index, value);
        }
        _ => panic!("there is no {place}"),
    }
}

fn take(document: &mut Value, place: &str) -> Value {
    let taken = match parent(document, place) {
        (Value::Object(entries), name) => entries.shift_remove(&name),
        (Value::Array(items), index) => index.parse().ok().map(|index: usize| items.remove(index)),
        _ => None,
    };
    taken.unwrap_or_else(|| panic!("there is no {place}"))
}
