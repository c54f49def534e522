//! Objects with any number of fields, in any order.

use std::collections::BTreeMap;

use runtime::runtime::json::{
    self, By, Constant, Decode, DecodeError, Held, Likeness, Nulls, Patch, Reader,
};

struct Many(Vec<Option<i64>>, Nulls);

const WIDE: usize = 200;

static NAMES: [&str; WIDE] = {
    const DIGITS: &str = "000001002003004005006007008009010011012013014015016017018019020021022023024025026027028029\
        030031032033034035036037038039040041042043044045046047048049050051052053054055056057058059\
        060061062063064065066067068069070071072073074075076077078079080081082083084085086087088089\
        090091092093094095096097098099100101102103104105106107108109110111112113114115116117118119\
        120121122123124125126127128129130131132133134135136137138139140141142143144145146147148149\
        150151152153154155156157158159160161162163164165166167168169170171172173174175176177178179\
        180181182183184185186187188189190191192193194195196197198199";
    let mut names = [""; WIDE];
    let mut rest = DIGITS;
    let mut index = 0;
    while index < WIDE {
        let (name, after) = rest.split_at(3);
        names[index] = name;
        rest = after;
        index += 1;
    }
    names
};

impl Decode for Many {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut values = vec![None; WIDE];
        let mut fields = reader.fields(&NAMES)?;
        while let Some(field) = fields.next(reader)? {
            values[field] = Some(reader.value()?);
        }
        Ok(Self(values, fields.nulls()))
    }
}

#[test]
fn any_number_of_fields_in_any_order() {
    let mut order: Vec<usize> = (0..WIDE).collect();
    for step in [1, 7, 77, 199] {
        order.sort_by_key(|index| index * step % WIDE);
        let value = |index: usize| {
            if index.is_multiple_of(3) {
                "null".to_owned()
            } else {
                index.to_string()
            }
        };
        let entries: Vec<String> = order
            .iter()
            .filter(|index| *index % 5 != 0)
            .map(|&index| {
                format!(
                    r#""{:03}" : {} , "other{index}" : [{{}}]"#,
                    index,
                    value(index)
                )
            })
            .collect();
        let wide: Many =
            json::from_str(&format!("{{{}}}", entries.join(","))).expect("it is valid");
        for (index, value) in wide.0.iter().enumerate() {
            let came = index % 5 != 0;
            assert_eq!(*value, (came && index % 3 != 0).then_some(index as i64));
            assert_eq!(wide.1.has(index), came && index % 3 == 0);
        }
    }
}

/// A record with a field of each kind.
#[derive(Debug, PartialEq)]
struct Record {
    first: i64,
    patches: [Patch<i64>; 14],
    list: Vec<i64>,
    last: Option<String>,
    told: bool,
    additional: BTreeMap<String, Option<i64>>,
    nulls: Nulls,
}

impl Decode for Record {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut first = Held::<i64>::EMPTY;
        let mut patches = [Patch::Keep; 14];
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = &mut patches;
        let (mut list, mut last, mut told) = (vec![0], Some(String::new()), false);
        let mut additional = BTreeMap::new();
        let mut fields = reader.fields(&[
            "first", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "list",
            "last", "told", "fixed",
        ])?;
        fields.read_open(
            reader,
            &mut [
                &mut first,
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j,
                k,
                l,
                m,
                n,
                &mut list,
                &mut last,
                &mut By(&mut told, |reader: &mut Reader<'_>| reader.boolean()),
                &mut Constant::integer(7).optional(),
            ],
            &mut additional,
        )?;
        Ok(Self {
            first: first.value(reader)?,
            patches,
            list,
            last,
            told,
            additional,
            nulls: fields.nulls(),
        })
    }
}

#[test]
fn f4_f5_f10_records_of_any_length() {
    let decode = json::from_str::<Record>;
    let text = r#"{"last": "z", "extra": 5, "told": true, "a": null, "c": 3, "list": null, "first": 1, "none": null, "n": 14}"#;
    let record = decode(text).expect("it is valid");
    assert_eq!((record.first, record.told), (1, true));
    assert_eq!(
        record
            .patches
            .map(|patch| (patch.is_null(), patch.into_value())),
        std::array::from_fn(|index| match index {
            0 => (true, None),
            2 => (false, Some(3)),
            13 => (false, Some(14)),
            _ => (false, None),
        })
    );
    assert!(record.list.is_empty());
    assert_eq!(record.last.as_deref(), Some("z"));
    let additional = [("extra".to_owned(), Some(5)), ("none".to_owned(), None)];
    assert_eq!(record.additional, BTreeMap::from(additional));
    let nulls: Vec<usize> = (0..18).filter(|index| record.nulls.has(*index)).collect();
    assert_eq!(nulls, [1, 15]);

    let error = |text: &str| decode(text).expect_err("it is no record").to_string();
    assert_eq!(error(r#"{"told": false}"#), "first: missing required field");
    assert_eq!(error(r#"{"first": 1}"#), "told: missing required field");
    assert_eq!(
        error(r#"{"first": 1, "told": null}"#),
        "told: null in a required field"
    );
    // An error in a field with a decoder of its own names the field, as for a constant.
    assert!(error(r#"{"first": 1, "told": 7, "x": 0}"#).starts_with("told: "));
    assert!(error(r#"{"first": 1, "told": true, "fixed": 8}"#).starts_with("fixed: "));
}

/// The value of the first name, and the number of other names that occurred.
#[derive(Debug, PartialEq)]
struct Odd(Option<String>, usize);

impl Decode for Odd {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut first = None;
        let mut others = 0;
        let mut fields =
            reader.escaped_fields(&["plain", "a\"b", "a\\b", "tail\\", "tab\t", "é", ""])?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.value().map(|value| first = Some(value)),
                _ => {
                    others += 1;
                    reader.skip_value()
                }
            }?;
        }
        Ok(Self(first, others))
    }
}

#[test]
fn names_with_characters_that_need_escapes() {
    let odd = |text: &str| json::from_str::<Odd>(text);
    let all = r#"{"plain":"x","a\"b":1,"a\\b":2,"tail\\":3,"tab\t":4,"é":5,"":6}"#;
    assert_eq!(odd(all), Ok(Odd(Some("x".to_owned()), 6)));
    let backwards = r#"{ "" : 6 , "\u00e9" : 5 , "tab\u0009" : 4 , "\u0070lain" : "x" }"#;
    assert_eq!(odd(backwards), Ok(Odd(Some("x".to_owned()), 3)));
    // These keys look like known names only while their escapes are not decoded.
    assert_eq!(
        odd(r#"{"plain":"x","a\b":1}"#),
        Ok(Odd(Some("x".to_owned()), 0))
    );
    assert_eq!(
        odd(r#"{"plain":"x","a\b":1,"tail\":":2,"tail\\":3}"#),
        Ok(Odd(Some("x".to_owned()), 1))
    );
    assert!(odd(r#"{"plain":"x","a"b":1}"#).is_err());
    assert!(odd("{\"plain\":\"x\",\"tab\t\":1}").is_err());
}

#[test]
fn names_of_any_length_are_told_apart() {
    struct Lengths(Vec<usize>);

    impl Decode for Lengths {
        fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
            let mut found = Vec::new();
            let mut fields = reader.fields(&[
                "a",
                "ab",
                "abc",
                "abcd",
                "abcde",
                "abcdefg",
                "abcdefgh",
                "abcdefghi",
                "abcdefghijklmno",
                "abcdefghijklmnop",
                "abcdefghijklmnopq",
                "abcdefghijklmnopqrstuvwxyz",
            ])?;
            while let Some(field) = fields.next(reader)? {
                found.push(field);
                reader.skip_value()?;
            }
            Ok(Self(found))
        }
    }

    let alphabet = "abcdefghijklmnopqrstuvwxyz";
    let lengths = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 26];
    let text = |names: Vec<String>| {
        let fields: Vec<String> = names.iter().map(|name| format!("{name:?}:1")).collect();
        format!("{{{}}}", fields.join(","))
    };
    let all = text(
        lengths
            .iter()
            .map(|&length| alphabet[..length].to_owned())
            .collect(),
    );
    let found: Lengths = json::from_str(&all).expect("it is valid");
    assert_eq!(found.0, (0..lengths.len()).collect::<Vec<_>>());
    for (index, &length) in lengths.iter().enumerate() {
        for at in 0..length {
            // The expected name comes first, with one changed character.
            let mut changed = alphabet[..length].to_owned();
            changed.replace_range(at..=at, "_");
            let mut names: Vec<String> = lengths
                .iter()
                .map(|&length| alphabet[..length].to_owned())
                .collect();
            names.insert(index, changed);
            let found: Lengths = json::from_str(&text(names)).expect("it is valid");
            assert_eq!(found.0, (0..lengths.len()).collect::<Vec<_>>());
        }
    }
}

#[test]
fn f3_whole_numbers_are_tags() {
    let at = |text: &str, path: &[&str]| Reader::new(text).integer_tag(path).expect("an object");
    assert_eq!(at(r#"{"a": "x", "type": 13}"#, &["type"]), Some(13));
    assert_eq!(at(r#"{"type": 30.0}"#, &["type"]), Some(30));
    assert_eq!(at(r#"{"a": {"type": -1}}"#, &["a", "type"]), Some(-1));
    for none in [
        r#"{"type": "13"}"#,
        r#"{"type": 1.5}"#,
        r#"{"type": null}"#,
        "{}",
    ] {
        assert_eq!(at(none, &["type"]), None, "{none}");
    }
    assert!(Reader::new("[]").integer_tag(&["type"]).is_err());
}

/// The index of the record to which an object is most similar.
fn place_of<const RECORDS: usize>(json: &str, records: &[Likeness<'_>; RECORDS]) -> usize {
    Reader::new(json).likeliest_of(records).expect("an object")
}

#[test]
fn f3_of_records_alike_the_first_that_can_be_read_is_taken() {
    let records: &[Likeness<'_>; 3] = &[
        (true, 0, &[], &["a"]),
        (true, 0, &[], &["a"]),
        (true, 0, &[], &[]),
    ];
    let read = |json| {
        Reader::new(json).closest_of(records, |reader, place| match place {
            0 => reader.constant("never").map(|()| 0_i64),
            1 => reader.fields(&["a"]).map(|_| 1),
            _ => Ok(2),
        })
    };
    assert_eq!(read(r#"{"a": 1}"#), Ok(1));
    let error = Reader::new(r#"{"a": 1}"#).closest_of(&[records[0]], |reader, _| {
        reader.constant("never").map(|()| true)
    });
    assert!(error.is_err(), "one that leaves a key unknown is not tried");
}

#[test]
fn f3_the_closest_record_is_one_that_it_can_be() {
    let closest = |records: &[Likeness<'_>; 2]| place_of(r#"{"a": 1, "b": 2}"#, records);
    assert_eq!(
        closest(&[(true, 0, &[], &["a"]), (true, 0, &[], &["b", "a"])]),
        1
    );
    assert_eq!(
        closest(&[(true, 0, &[], &["a"]), (false, 0, &[], &["b", "a"])]),
        0
    );
    assert_eq!(
        closest(&[(true, 0, &[], &["a"]), (true, 0, &[], &["b"])]),
        0
    );
    assert_eq!(
        closest(&[(false, 0, &[], &["a"]), (false, 0, &[], &["a", "b"])]),
        1
    );
}

#[test]
fn f3_of_records_with_the_same_keys_the_one_with_its_values_is_closest() {
    let closest = |records: &[Likeness<'_>; 2]| place_of(r#"{"a": 1}"#, records);
    assert_eq!(
        closest(&[(true, 0, &[false], &["a"]), (true, 0, &[true], &["a"])]),
        1
    );
    assert_eq!(
        closest(&[
            (true, 0, &[false], &["a"]),
            (true, 0, &[false, false], &["a"])
        ]),
        0
    );
    assert_eq!(
        closest(&[(true, 0, &[false], &["a"]), (true, 0, &[], &[])]),
        0,
        "no key is lost for a value"
    );
    assert_eq!(
        closest(&[(true, 2, &[true], &["a"]), (true, 1, &[false], &["a"])]),
        1,
        "nor one further in"
    );
}

/// Any object with a `b` that is not null.
#[derive(Debug)]
struct WithB;

impl Decode for WithB {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.demand(&["a", "b"])?;
        reader.skip_value().map(|()| Self)
    }
}

#[test]
fn f4_what_every_value_has_is_demanded() {
    let read = |text| json::from_str::<WithB>(text).map_err(|error| error.to_string());
    let error = |text| read(text).expect_err("there is no `b`");
    assert!(read(r#"{"b": 0, "a": 1}"#).is_ok());
    assert_eq!(error(r#"{"a": 1}"#), "b: missing required field");
    let null = error(r#"{"a": 1, "b": null}"#);
    assert_eq!(null, "b: null in a required field");
}

#[test]
fn f3_kinds_that_a_place_may_have() {
    let reader = Reader::new(r#"{"a": 1, "b": "x", "c": null, "d": 1.5}"#);
    let probe = reader
        .probe(&[&["a"], &["b"], &["c"], &["d"], &["e"]])
        .expect("an object");
    let is = |index: usize| probe.is_or_lacks(index, json::Kind::Number);
    assert!(is(0) && !is(1) && is(2) && is(3) && is(4));
    assert!(probe.is_or_lacks(1, json::Kind::String) && !probe.is_or_lacks(3, json::Kind::String));
}
