//! G7: settings, overlays and locks about things that a new version of the document no longer has do not stop a run:
//! each such line is a warning with its place, and an error only with `--strict`.

use oasmith::lock::{self, Lock};
use oasmith::report::{Report, Severity};
use oasmith::{Input, Source};
use serde_json::{Value, json};

/// An edit of the document, and whether our own data names what the edit removes: never, or at least once.
struct Update {
    name: &'static str,
    leaves: bool,
    edit: fn(&mut Value),
}

const UPDATES: &[Update] = &[
    Update {
        name: "a property is renamed",
        leaves: true,
        edit: |it| {
            rename(
                it,
                "/components/schemas/DiscountFixedCreate/properties",
                "code",
                "coupon",
            )
        },
    },
    Update {
        name: "a documented property is renamed a little",
        leaves: true,
        edit: |it| {
            rename(
                it,
                "/components/schemas/Address/properties",
                "line1",
                "line_1",
            )
        },
    },
    Update {
        name: "a property is removed",
        leaves: true,
        edit: |it| {
            remove(
                it,
                "/components/schemas/CustomerTeam/properties",
                "email_verified",
            )
        },
    },
    Update {
        name: "an operation is removed",
        leaves: true,
        edit: |it| remove(it, "/paths/~1v1~1webhooks~1deliveries", "get"),
    },
    Update {
        name: "a path is renamed",
        leaves: true,
        edit: |it| rename(it, "/paths", "/v1/disputes/", "/v1/chargebacks/"),
    },
    Update {
        name: "a method is changed",
        leaves: true,
        edit: |it| rename(it, "/paths/~1v1~1products~1{id}", "patch", "put"),
    },
    Update {
        name: "an id is renamed",
        leaves: true,
        edit: |it| {
            set(
                it,
                "/paths/~1v1~1members~1/get/operationId",
                json!("members:all"),
            )
        },
    },
    Update {
        name: "all ids of a service are renamed",
        leaves: true,
        edit: |it| replace(it, "customer-seats:", "seats:"),
    },
    Update {
        name: "a union whose name is set grows",
        leaves: true,
        edit: |it| {
            let trial_end = "/components/schemas/SubscriptionUpdateBase/properties/trial_end/anyOf";
            push(it, trial_end, json!({"type": "integer"}));
        },
    },
    Update {
        name: "a union that stands in many places grows in one of them",
        leaves: false,
        edit: |it| {
            let metadata = "/components/schemas/CheckoutProductsCreate/properties/metadata/additionalProperties/anyOf";
            push(
                it,
                metadata,
                json!({"type": "array", "items": {"type": "string"}}),
            );
        },
    },
    Update {
        name: "a shared enum grows in one place",
        leaves: true,
        edit: |it| {
            let method = "/components/schemas/OAuth2ClientConfiguration/properties/token_endpoint_auth_method/enum";
            push(it, method, json!("private_key_jwt"));
        },
    },
    Update {
        name: "an enum loses a value",
        leaves: false,
        edit: |it| drop_first(it, "/components/schemas/BenefitType/enum"),
    },
    Update {
        name: "a tag is renamed",
        leaves: true,
        edit: |it| replace(it, "\"public\"", "\"published\""),
    },
    Update {
        name: "a schema is renamed",
        leaves: true,
        edit: |it| replace(it, "DiscountFixedCreate", "DiscountAmountCreate"),
    },
    Update {
        name: "an error is renamed",
        leaves: true,
        edit: |it| replace(it, "RefundedAlready", "AlreadyRefunded"),
    },
    Update {
        name: "a parameter is renamed",
        leaves: true,
        edit: |it| replace(it, "external_customer_id", "external_id_of_customer"),
    },
    Update {
        name: "a secret is removed",
        leaves: true,
        edit: |it| replace(it, "\"confirmation_token_id\"", "\"confirmed\""),
    },
    Update {
        name: "a webhook is removed",
        leaves: true,
        edit: |it| remove(it, "/webhooks", "order.paid"),
    },
    Update {
        name: "a server is moved",
        leaves: true,
        edit: |it| {
            replace(
                it,
                "https://sandbox-api.polar.sh",
                "https://api.sandbox.polar.sh",
            )
        },
    },
    Update {
        name: "a security scheme is removed",
        leaves: true,
        edit: |it| {
            remove(it, "/components/securitySchemes", "pat");
            without_requirement(it, "pat");
        },
    },
    Update {
        name: "a corrected fact is right",
        leaves: true,
        edit: |it| {
            remove(
                it,
                "/components/schemas/IntrospectTokenResponse",
                "required",
            )
        },
    },
    Update {
        name: "a pinned union gets another tag",
        leaves: true,
        edit: |it| {
            rename(
                it,
                "/components/schemas/BenefitGrant/properties",
                "properties",
                "data",
            )
        },
    },
    Update {
        name: "a member of a pinned union is renamed",
        leaves: true,
        edit: |it| {
            replace(
                it,
                "BenefitGrantDiscordProperties",
                "BenefitGrantChatProperties",
            )
        },
    },
    Update {
        name: "a message of errors is renamed",
        leaves: true,
        edit: |it| replace(it, "\"detail\"", "\"message\""),
    },
    Update {
        name: "nothing changes",
        leaves: false,
        edit: |_| {},
    },
];

/// G7: a setting, overlay or lock about something that no longer exists is a warning that names the file and the line,
/// and says what to delete.
#[test]
fn data_about_what_is_gone_is_a_warning() {
    let old = tests::polar().expect("our document is readable");
    let mut report = Report::new();
    let document = oasmith::document::parse(&old.sources[0], &mut report);
    let document = document.unwrap_or_else(|| panic!("{report}"));
    let lock = tests::generate(&old)[lock::NAME].clone();
    let lock = Lock::parse(&lock).expect("a lock");
    let mut failed = Vec::new();
    for update in UPDATES {
        let mut document = document.clone();
        (update.edit)(&mut document);
        let input = Input {
            sources: vec![Source::new("document.json", document.to_string())],
            lock: lock.clone(),
            ..old.clone()
        };
        match oasmith::plan(&input) {
            Ok((_, _, report)) => check(update, &report, &mut failed),
            Err(report) => failed.push(format!("{}: {report}", update.name)),
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

fn check(update: &Update, report: &Report, failed: &mut Vec<String>) {
    if report.is_empty() == update.leaves {
        failed.push(format!("{}: {} warnings", update.name, report.len()));
    }
    for problem in report {
        let says = problem.help.contains("delete this") || problem.help.contains("has all values");
        if problem.severity != Severity::Warning || problem.line.is_none() || !says {
            failed.push(format!("{}: {problem}", update.name));
        }
    }
}

fn at<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Value {
    document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("the document has no {pointer}"))
}

fn set(document: &mut Value, pointer: &str, value: Value) {
    *at(document, pointer) = value;
}

fn remove(document: &mut Value, pointer: &str, key: &str) {
    let object = at(document, pointer).as_object_mut().expect("an object");
    assert!(object.shift_remove(key).is_some(), "{pointer} has no {key}");
}

fn rename(document: &mut Value, pointer: &str, old: &str, new: &str) {
    let object = at(document, pointer).as_object_mut().expect("an object");
    let value = object.shift_remove(old);
    object.insert(
        new.to_owned(),
        value.unwrap_or_else(|| panic!("{pointer} has no {old}")),
    );
}

fn push(document: &mut Value, pointer: &str, value: Value) {
    at(document, pointer)
        .as_array_mut()
        .expect("a list")
        .push(value);
}

fn drop_first(document: &mut Value, pointer: &str) {
    at(document, pointer)
        .as_array_mut()
        .expect("a list")
        .remove(0);
}

/// Removes the requirements of a security scheme.
fn without_requirement(value: &mut Value, scheme: &str) {
    match value {
        Value::Object(object) => {
            if let Some(Value::Array(all)) = object.get_mut("security") {
                all.retain(|one| one.get(scheme).is_none());
            }
            object
                .values_mut()
                .for_each(|value| without_requirement(value, scheme));
        }
        Value::Array(list) => list
            .iter_mut()
            .for_each(|value| without_requirement(value, scheme)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Replaces a string throughout the whole document.
fn replace(document: &mut Value, old: &str, new: &str) {
    let text = document.to_string();
    assert!(text.contains(old), "the document has no {old}");
    *document = serde_json::from_str(&text.replace(old, new)).expect("JSON");
}
