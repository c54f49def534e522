//! Changes of schemas, properties, values and unions.

use serde_json::{Value, json};

use super::{Edit, at, list, object, push, reference};

pub(super) fn of_schema(schema: &'static str, edits: &mut Vec<Edit>) {
    let place = move |prefix: &str| format!("/components/schemas/{prefix}{schema}");
    push(
        edits,
        format!("{schema}: a new property"),
        move |document, prefix| {
            object(document, &format!("{}/properties", place(prefix)))
                .insert("added".to_owned(), json!({"type": "string"}));
        },
    );
    push(
        edits,
        format!("{schema}: a new required property"),
        move |document, prefix| {
            object(document, &format!("{}/properties", place(prefix)))
                .insert("added".to_owned(), json!({"type": "string"}));
            list(document, &format!("{}/required", place(prefix))).push(json!("added"));
        },
    );
    push(
        edits,
        format!("{schema}: renamed"),
        move |document, prefix| {
            let (old, new) = (
                format!("{prefix}{schema}"),
                format!("{prefix}Other{schema}"),
            );
            let schemas = object(document, "/components/schemas");
            let value = schemas.shift_remove(&old).expect("the schema");
            schemas.insert(new.clone(), value);
            let text = document.to_string();
            let text = text.replace(&format!("schemas/{old}\""), &format!("schemas/{new}\""));
            *document = serde_json::from_str(&text).expect("JSON");
        },
    );
    push(
        edits,
        format!("{schema}: a new schema beside it, which a new property names"),
        move |document, prefix| {
            object(document, "/components/schemas").insert(
                format!("{prefix}New"),
                json!({"type": "object", "properties": {"a": {"type": "string"}}}),
            );
            object(document, &format!("{}/properties", place(prefix)))
                .insert("new".to_owned(), json!({"$ref": reference(prefix, "New")}));
        },
    );
    push(
        edits,
        format!("{schema}: documented"),
        move |document, prefix| {
            at(document, &place(prefix))["description"] = json!("Words.");
        },
    );
}

pub(super) fn of_property(
    schema: &'static str,
    property: &'static str,
    required: bool,
    ty: &'static str,
    edits: &mut Vec<Edit>,
) {
    let place = move |prefix: &str| format!("/components/schemas/{prefix}{schema}");
    let forget = move |document: &mut Value, prefix: &str| {
        list(document, &format!("{}/required", place(prefix))).retain(|name| name != property);
    };
    push(
        edits,
        format!("{schema}.{property}: removed"),
        move |document, prefix| {
            object(document, &format!("{}/properties", place(prefix))).shift_remove(property);
            forget(document, prefix);
        },
    );
    push(
        edits,
        format!("{schema}.{property}: renamed"),
        move |document, prefix| {
            let properties = object(document, &format!("{}/properties", place(prefix)));
            let value = properties.shift_remove(property).expect("the property");
            properties.insert(format!("{property}_other"), value);
            forget(document, prefix);
            if required {
                list(document, &format!("{}/required", place(prefix)))
                    .push(json!(format!("{property}_other")));
            }
        },
    );
    if ty.starts_with('=') {
        return;
    }
    push(
        edits,
        format!("{schema}.{property}: of another type"),
        move |document, prefix| {
            let other = if ty == "boolean" {
                "integer"
            } else {
                "boolean"
            };
            *at(
                document,
                &format!("{}/properties/{property}", place(prefix)),
            ) = json!({"type": other});
        },
    );
    push(
        edits,
        format!("{schema}.{property}: required or not"),
        move |document, prefix| match required {
            true => forget(document, prefix),
            false => list(document, &format!("{}/required", place(prefix))).push(json!(property)),
        },
    );
    push(
        edits,
        format!("{schema}.{property}: deprecated"),
        move |document, prefix| {
            at(
                document,
                &format!("{}/properties/{property}", place(prefix)),
            )["deprecated"] = json!(true);
        },
    );
    push(
        edits,
        format!("{schema}.{property}: nullable"),
        move |document, prefix| {
            let property = at(
                document,
                &format!("{}/properties/{property}", place(prefix)),
            );
            *property = json!({"anyOf": [property.clone(), {"type": "null"}]});
        },
    );
}

pub(super) fn of_values(pointer: &'static str, edits: &mut Vec<Edit>) {
    let place = move |prefix: &str| format!("/components/schemas/{prefix}{pointer}");
    push(
        edits,
        format!("{pointer}: a new value"),
        move |document, prefix| {
            list(document, &place(prefix)).push(json!("added"));
        },
    );
    push(
        edits,
        format!("{pointer}: a value less"),
        move |document, prefix| {
            list(document, &place(prefix)).pop();
        },
    );
    push(
        edits,
        format!("{pointer}: a value renamed"),
        move |document, prefix| {
            list(document, &place(prefix))[0] = json!("renamed");
        },
    );
    push(
        edits,
        format!("{pointer}: another order"),
        move |document, prefix| {
            list(document, &place(prefix)).reverse();
        },
    );
}

pub(super) fn of_union(union: &'static str, edits: &mut Vec<Edit>) {
    let place = move |prefix: &str| format!("/components/schemas/{prefix}{union}/oneOf");
    push(
        edits,
        format!("{union}: a new member"),
        move |document, prefix| {
            let member = json!({"type": "object", "required": ["is", "x"], "properties": {"is": {"const": "new"}, "x": {"type": "integer"}}});
            object(document, "/components/schemas").insert(format!("{prefix}New{union}"), member);
            list(document, &place(prefix))
                .push(json!({"$ref": reference(prefix, &format!("New{union}"))}));
        },
    );
    push(
        edits,
        format!("{union}: a member less"),
        move |document, prefix| {
            list(document, &place(prefix)).pop();
        },
    );
    push(
        edits,
        format!("{union}: another order"),
        move |document, prefix| {
            list(document, &place(prefix)).reverse();
        },
    );
}
