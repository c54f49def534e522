//! Implementations with parameters. In: an implementation. Out: its trait and its type, with a type for each parameter.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// Returns the trait and the type; `None` if no type is known for a parameter.
pub(super) fn concrete(found: &Value) -> Option<(Value, Value)> {
    let mut types = BTreeMap::new();
    for parameter in found["generics"]["params"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str()?;
        let kind = &parameter["kind"];
        if !kind["lifetime"].is_null() {
            continue;
        }
        if !kind["const"].is_null() {
            types.insert(name.to_owned(), None);
            continue;
        }
        let bound = &kind["type"]["bounds"][0]["trait_bound"]["trait"];
        let target = &bound["args"]["angle_bracketed"]["args"][0]["type"];
        if bound["path"] != "Into" || target.is_null() {
            return None;
        }
        types.insert(name.to_owned(), Some(target.clone()));
    }
    let replaced = |value: &Value| {
        let mut value = value.clone();
        replace(&mut value, &types);
        value
    };
    Some((replaced(&found["trait"]), replaced(&found["for"])))
}

/// Returns a function with the type itself instead of `Self`, except for its receiver.
pub(super) fn of_self(function: &Value, id: u64) -> Value {
    let ty = json!({"resolved_path": {"path": "Self", "id": id, "args": null}});
    let types = BTreeMap::from([("Self".to_owned(), Some(ty))]);
    let mut function = function.clone();
    if let Some(inputs) = function["sig"]["inputs"].as_array_mut() {
        let others = inputs.iter_mut().filter(|input| input[0] != "self");
        others.for_each(|input| replace(input, &types));
    }
    replace(&mut function["sig"]["output"], &types);
    function
}

fn replace(value: &mut Value, types: &BTreeMap<String, Option<Value>>) {
    let generic = value["generic"].as_str().and_then(|name| types.get(name));
    if let Some(Some(ty)) = generic {
        *value = ty.clone();
        return;
    }
    let length = value["len"].as_str().and_then(|name| types.get(name));
    if length.is_some() {
        value["len"] = json!("1");
    }
    match value {
        Value::Object(entries) => entries.iter_mut().for_each(|(_, it)| replace(it, types)),
        Value::Array(items) => items.iter_mut().for_each(|it| replace(it, types)),
        _ => {}
    }
}
