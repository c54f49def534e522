//! Changes of operations and parameters.

use serde_json::{Value, json};

use super::{Edit, at, content, list, object, parameter, push};

pub(super) fn of_call(
    id: &'static str,
    has_body: bool,
    has_response: bool,
    place: impl Fn(&str) -> String + Copy + 'static,
    edits: &mut Vec<Edit>,
) {
    push(edits, format!("{id}: removed"), move |document, prefix| {
        let pointer = place(prefix);
        let (path, method) = pointer.rsplit_once('/').unwrap_or_default();
        object(document, path).shift_remove(method);
    });
    push(edits, format!("{id}: renamed"), move |document, prefix| {
        at(document, &place(prefix))["operationId"] =
            json!(format!("{}:{id}_other", prefix.to_lowercase()));
    });
    push(
        edits,
        format!("{id}: at another path"),
        move |document, prefix| {
            let pointer = place(prefix);
            let (path, method) = pointer.rsplit_once('/').unwrap_or_default();
            let value = object(document, path)
                .shift_remove(method)
                .expect("the operation");
            let path = path.trim_start_matches("/paths/").replace("~1", "/");
            document["paths"][format!("/v2{path}")][method] = value;
        },
    );
    push(
        edits,
        format!("{id}: deprecated"),
        move |document, prefix| {
            at(document, &place(prefix))["deprecated"] = json!(true);
        },
    );
    for (required, word) in [(false, "optional"), (true, "required")] {
        push(
            edits,
            format!("{id}: a new {word} parameter"),
            move |document, prefix| {
                list(document, &format!("{}/parameters", place(prefix)))
                    .push(parameter("added", required));
            },
        );
    }
    push(
        edits,
        format!("{id}: another error"),
        move |document, prefix| {
            at(document, &format!("{}/responses", place(prefix)))["404"] =
                json!({"description": "none", "content": content(prefix, "Problem")});
        },
    );
    push(
        edits,
        format!("{id}: a header of the response"),
        move |document, prefix| {
            let responses = object(document, &format!("{}/responses", place(prefix)));
            for (_, response) in responses.iter_mut() {
                response["headers"] = json!({"x-total": {"schema": {"type": "integer"}}});
            }
        },
    );
    if has_response {
        push(
            edits,
            format!("{id}: another response"),
            move |document, prefix| {
                at(document, &format!("{}/responses/200", place(prefix)))["content"] =
                    content(prefix, "Round");
            },
        );
    }
    if has_body {
        push(
            edits,
            format!("{id}: another body"),
            move |document, prefix| {
                at(document, &format!("{}/requestBody", place(prefix)))["content"] =
                    content(prefix, "Square");
            },
        );
        push(
            edits,
            format!("{id}: an optional body"),
            move |document, prefix| {
                at(document, &format!("{}/requestBody", place(prefix)))["required"] = json!(false);
            },
        );
    }
}

pub(super) fn of_parameter(
    id: &'static str,
    name: &'static str,
    place: impl Fn(&str) -> String + Copy + 'static,
    edits: &mut Vec<Edit>,
) {
    let find = move |document: &mut Value, prefix: &str, edit: &dyn Fn(&mut Value)| {
        let all = list(document, &format!("{}/parameters", place(prefix)));
        all.iter_mut()
            .filter(|it| it["name"] == name)
            .for_each(edit);
    };
    push(
        edits,
        format!("{id}, {name}: removed"),
        move |document, prefix| {
            list(document, &format!("{}/parameters", place(prefix)))
                .retain(|it| it["name"] != name);
        },
    );
    push(
        edits,
        format!("{id}, {name}: renamed"),
        move |document, prefix| {
            find(document, prefix, &|it| {
                it["name"] = json!(format!("{name}_other"))
            });
        },
    );
    push(
        edits,
        format!("{id}, {name}: of another type"),
        move |document, prefix| {
            find(document, prefix, &|it| {
                it["schema"] = json!({"type": "boolean"})
            });
        },
    );
    push(
        edits,
        format!("{id}, {name}: required or not"),
        move |document, prefix| {
            find(document, prefix, &|it| {
                it["required"] = json!(it["required"] != json!(true))
            });
        },
    );
    push(
        edits,
        format!("{id}, {name}: in a header"),
        move |document, prefix| {
            find(document, prefix, &|it| it["in"] = json!("header"));
        },
    );
    push(
        edits,
        format!("{id}, {name}: with a limit"),
        move |document, prefix| {
            find(document, prefix, &|it| {
                it["schema"] = json!({"type": "string", "maxLength": 9})
            });
        },
    );
}
