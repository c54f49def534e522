//! Compares the readers with the tables of the census.

use serde_json::{Map, Value, json};

use crate::document::census::Kind;
use crate::document::census::keywords::{Holds, keywords};
use crate::document::{Options, Source, load};

/// Returns an object with every keyword of its kind that is not waived. It is empty if there is an object of that kind
/// already.
fn sample(kind: Kind, seen: &mut Vec<Kind>) -> Value {
    let mut object = Map::new();
    if seen.contains(&kind) {
        return Value::Object(object);
    }
    seen.push(kind);
    for keyword in keywords(kind)
        .iter()
        .filter(|keyword| keyword.waived.is_none())
    {
        let value = match keyword.holds {
            Holds::Data | Holds::Words => Value::Null,
            Holds::One(inner) | Holds::OneOrList(inner) => sample(inner, seen),
            Holds::List(inner) => json!([sample(inner, seen)]),
            Holds::Map(inner) => json!({"name": sample(inner, seen)}),
            Holds::Patterned(Kind::PathItem) => json!({"/path": sample(Kind::PathItem, seen)}),
            Holds::Patterned(inner) => json!({"200": sample(inner, seen)}),
            Holds::Maps(inner) => json!({"name": {"name": sample(inner, seen)}}),
        };
        object.insert(keyword.name.to_owned(), value);
    }
    if kind == Kind::Document {
        object.remove("swagger");
    }
    // Without these keywords, the readers skip the rest.
    let needed: &[(&str, &str)] = match kind {
        Kind::Document => &[("openapi", "3.1.0")],
        Kind::Parameter => &[("name", "n"), ("in", "query")],
        Kind::SecurityScheme => &[("type", "oauth2")],
        Kind::Discriminator => &[("propertyName", "kind")],
        _ => &[],
    };
    for (key, value) in needed {
        object.insert((*key).to_owned(), json!(value));
    }
    Value::Object(object)
}

/// F11: every keyword that the census counts as handled is read.
#[test]
fn every_keyword_is_read() {
    let text = sample(Kind::Document, &mut Vec::new()).to_string();
    let (_, report) = load(&[Source::new("a.json", text)], &[], &Options::default());
    let unread = report
        .iter()
        .filter(|problem| problem.what.contains("not read"));
    let unread: Vec<&str> = unread.map(|problem| problem.what.as_str()).collect();
    assert_eq!(unread, Vec::<&str>::new());
    // This fails if the sample has no keywords.
    assert!(
        report
            .iter()
            .any(|problem| problem.pointer.contains("/flows/password"))
    );
}
