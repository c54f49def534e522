//! Codecs in the form that the generator emits compile against the runtime, and work.

use std::collections::BTreeMap;

use runtime::runtime::json::{
    self, Blank, Constant, Decode, DecodeError, Encode, Null, Nulls, Patch, RawJson, Reader,
    Timestamp, Unknown, Writer,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq)]
struct Custom {
    id: Uuid,
    modified_at: Option<Timestamp>,
    metadata: BTreeMap<String, RawJson>,
    nulls: Nulls,
}

impl Decode for Custom {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let mut fields = reader.fields(&["id", "type", "modified_at", "metadata"])?;
        fields.read(
            reader,
            &mut [
                &mut value.id,
                &mut Constant::string("custom"),
                &mut value.modified_at,
                &mut value.metadata,
            ],
        )?;
        value.nulls = fields.nulls();
        Ok(value)
    }
}

impl Blank for Custom {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        modified_at: Blank::BLANK,
        metadata: Blank::BLANK,
        nulls: Blank::BLANK,
    };
}

impl Encode for Custom {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("id", &self.id);
        object.field("type", "custom");
        object.optional_or_null("modified_at", &self.modified_at, self.nulls.has(2));
        object.field("metadata", &self.metadata);
        object.end();
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Benefit {
    Custom(Box<Custom>),
    Unknown(Unknown),
}

impl Decode for Benefit {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.tag(&["type"])?.as_deref() {
            Some("custom") => Custom::decode(reader).map(Box::new).map(Self::Custom),
            Some(_) => Unknown::read(reader, &["type"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["type"], "a string")),
        }
    }
}

impl Encode for Benefit {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Custom(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Update {
    name: Option<String>,
    description: Patch<String>,
    seats: Patch<i64>,
    extra: BTreeMap<String, Option<i64>>,
}

impl Decode for Update {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        let mut fields = reader.fields(&["name", "description", "seats"])?;
        fields.read_open(
            reader,
            &mut [&mut value.name, &mut value.description, &mut value.seats],
            &mut value.extra,
        )?;
        Ok(value)
    }
}

impl Encode for Update {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.optional("name", &self.name);
        object.patch("description", &self.description);
        object.patch("seats", &self.seats);
        object.entries(&self.extra);
        object.end();
    }
}

impl Update {
    fn description(mut self, description: impl Into<Patch<String>>) -> Self {
        self.description = description.into();
        self
    }

    fn seats(mut self, seats: impl Into<Patch<i64>>) -> Self {
        self.seats = seats.into();
        self
    }
}

const ID: &str = "c0ffee00-0000-4000-8000-00000000000a";

fn custom(modified_at: &str) -> String {
    format!(r#"{{"id":"{ID}","type":"custom"{modified_at},"metadata":{{"tier":"gold"}}}}"#)
}

#[test]
fn a_union_keeps_known_and_unknown_members() {
    let known = custom(r#","modified_at":"2024-05-06T07:08:09.5Z""#);
    let page = format!(r#"[{known},{{ "a": [1, 2], "type": "new\u0041", "id": null }}]"#);
    let benefits: Vec<Benefit> = json::from_slice(page.as_bytes()).expect("it is valid");
    let [Benefit::Custom(first), Benefit::Unknown(second)] = benefits.as_slice() else {
        panic!("{benefits:?}");
    };
    assert_eq!(first.id.to_string(), ID);
    assert_eq!(second.tag(), Some("newA"));
    assert_eq!(
        format!("{second:?}"),
        r#"Unknown { tag: Some("newA"), .. }"#
    );
    assert_eq!(
        second.json(),
        r#"{ "a": [1, 2], "type": "new\u0041", "id": null }"#
    );
    assert_eq!(
        second
            .decode::<BTreeMap<String, RawJson>>()
            .expect("it is valid")
            .len(),
        3
    );
    assert_eq!(json::to_string(&benefits), page);
}

#[test]
fn null_and_absent_are_written_as_they_came() {
    for modified_at in [
        "",
        r#","modified_at":null"#,
        r#","modified_at":"2024-05-06T07:08:09Z""#,
    ] {
        let text = custom(modified_at);
        let value: Custom = json::from_str(&text).expect("it is valid");
        assert_eq!(json::to_string(&value), text);
    }
    let absent: Custom = json::from_str(&custom("")).expect("it is valid");
    let null: Custom = json::from_str(&custom(r#","modified_at":null"#)).expect("it is valid");
    assert_eq!(absent, null);
}

#[test]
fn a_missing_field_is_named_with_its_path() {
    let error = |text: &str| {
        json::from_str::<BTreeMap<String, Vec<Benefit>>>(text).expect_err("it is not valid")
    };
    let missing = error(&format!(
        r#"{{"items":[{},{{"type":"custom","metadata":{{}}}}]}}"#,
        custom("")
    ));
    assert_eq!(missing.to_string(), "items[1].id: missing required field");
    assert_eq!(missing.path(), "items[1].id");
    let null = error(r#"{"items":[{"type":"custom","id":null}]}"#);
    assert_eq!(null.to_string(), "items[0].id: null in a required field");
    let tag = error(r#"{"items":[ {"id":1}]}"#);
    assert_eq!(tag.to_string(), "items[0].type: missing required field");
    let other_kind = error(r#"{"items":[{"type": 1}]}"#);
    assert_eq!(
        other_kind.to_string(),
        "items[0].type: expected a string, found an integer"
    );
    let null_tag = error(r#"{"items":[{"id":1,"type":null}]}"#);
    assert_eq!(
        null_tag.to_string(),
        "items[0].type: null in a required field"
    );
    let no_object = error(r#"{"items":[7]}"#);
    assert_eq!(no_object.to_string(), "items[0]: expected an object");
    let in_the_middle = error(&format!(
        r#"{{"items":[{}]}}"#,
        custom(r#","modified_at":"yesterday""#)
    ));
    assert_eq!(
        in_the_middle.to_string(),
        "items[0].modified_at: expected a timestamp"
    );
}

#[test]
fn a_constant_is_checked() {
    let text = custom("").replace(r#""custom""#, r#""other""#);
    let error = json::from_str::<Custom>(&text).expect_err("it is not valid");
    assert_eq!(error.to_string(), r#"type: expected "custom""#);
    assert!(!error.to_string().contains("other"));
}

#[test]
fn an_update_tells_keep_null_and_value_apart() {
    let text = |update: Update| json::to_string(&update);
    assert_eq!(text(Update::default()), "{}");
    assert_eq!(
        text(Update::default().description(Null)),
        r#"{"description":null}"#
    );
    assert_eq!(
        text(Update::default().description("x").seats(5)),
        r#"{"description":"x","seats":5}"#
    );
    assert_eq!(
        text(Update::default().description(None).seats(Some(5))),
        r#"{"description":null,"seats":5}"#
    );
    for text in [
        r#"{"name":"n","description":null,"z":null,"zz":1}"#,
        "{}",
        r#"{"seats":3}"#,
    ] {
        assert_eq!(
            json::to_string(&json::from_str::<Update>(text).expect("it is valid")),
            text
        );
    }
}

#[test]
fn probes_and_tags_look_ahead() {
    let text = r#" { "legacy": true, "amount": 3.0, "none": null, "a": {"b": {"c": "x\"y"}, "d": "z"}, "type": "card" }"#;
    let reader = Reader::new(text);
    let probe = reader
        .probe(&[
            &["legacy"],
            &["amount"],
            &["none"],
            &["a", "b", "c"],
            &["a", "d"],
            &["a"],
            &["type"],
            &["no"],
        ])
        .expect("it is valid");
    assert!(probe.is_bool(0, true) && !probe.is_bool(0, false));
    assert!(probe.is_integer(1, 3));
    assert_eq!(probe.kind(1), Some(json::Kind::Number));
    assert!(!probe.has(2) && probe.kind(2) == Some(json::Kind::Null));
    assert_eq!(probe.text(3), Some("x\"y"));
    assert!(probe.is_str(4, "z") && probe.has(5) && probe.is_str(6, "card"));
    assert!(probe.is_null(2) && !probe.is_null(1) && !probe.is_null(7));
    assert_eq!(probe.strangers(5, &["d", "b", "e"]), 0);
    assert_eq!(probe.strangers(5, &["b"]), 1);
    assert_eq!((probe.strangers(6, &[]), probe.strangers(7, &[])), (0, 0));
    let listed = Reader::new(r#"{"l": [{"a": 1}, 2, [{"e": 1}], {"b": [{"c": 1}, null]}, {}]}"#);
    let listed = listed.probe(&[&["l"]]).expect("it is valid");
    assert_eq!(listed.strangers(0, &["a", "b"]), 0);
    assert_eq!(listed.strangers(0, &["b"]), 1);
    assert_eq!(
        listed.strangers(0, &["c"]),
        2,
        "what is further in is not its own"
    );
    let within = |keys: &[&str], names: &[&str]| listed.strangers_within(0, keys, names);
    assert_eq!((within(&["b"], &["c"]), within(&["b"], &["d"])), (0, 1));
    assert_eq!((within(&["a"], &[]), within(&["b", "c"], &[])), (0, 0));
    assert_eq!(within(&[], &["a"]), 1);
    assert!(!probe.has(7) && probe.kind(7).is_none() && probe.text(1).is_none());
    assert_eq!(
        reader
            .tag(&["a", "b", "c"])
            .expect("it is valid")
            .as_deref(),
        Some("x\"y")
    );
    assert_eq!(reader.tag(&["a", "b"]).expect("it is valid"), None);
    assert_eq!(reader.tag(&["amount", "b"]).expect("it is valid"), None);
    assert_eq!(reader.tag(&["nothing"]).expect("it is valid"), None);
    let records: &[&[&str]; 3] = &[
        &["legacy"],
        &["amount", "a", "type"],
        &["a", "amount", "none"],
    ];
    assert_eq!(reader.likeliest(records), Ok(1));
    assert!(Reader::new("[]").tag(&["type"]).is_err());
}

#[test]
fn damaged_models_are_refused_or_still_json() {
    let check = |bytes: &[u8]| {
        let benefits = json::from_slice::<Vec<Benefit>>(bytes).is_ok();
        let updates = json::from_slice::<Vec<Update>>(bytes).is_ok();
        if benefits || updates {
            let shown = String::from_utf8_lossy(bytes);
            assert!(
                serde_json::from_slice::<serde_json::Value>(bytes).is_ok(),
                "{shown}"
            );
        }
    };
    let known = custom(r#","modified_at":null,"more":{"x":[1.5e3,"\\"]}"#);
    let update = r#"{"name":"n\"","description":null,"seats":30.0,"z":-1}"#;
    for text in [
        format!(r#"[{known},{{"type":"new"}}]"#),
        format!("[{update}, {update}]"),
    ] {
        for at in 0..text.len() {
            check(&text.as_bytes()[..at]);
            for byte in b"\"\\{}[],: \n\0\x1f0-.enx\xc3" {
                let mut damaged = text.clone().into_bytes();
                damaged[at] = *byte;
                check(&damaged);
                damaged.remove(at);
                check(&damaged);
                damaged.splice(at..at, [*byte, text.as_bytes()[at]]);
                check(&damaged);
            }
        }
    }
}
