//! F3, R5: choices between types give the same values as trying each way within each way, which takes time that doubles
//! with each level. Random texts are read with both methods. Many more are read with
//! `cargo test -p runtime --release --test json_choices -- --ignored`: `CASES` of them, from the seed `SEED`.

#![allow(dead_code, reason = "values are compared by what `Debug` shows")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use runtime::runtime::json::{self, Blank, Decode, DecodeError, Kind, Reader, Unknown};

/// Reads a value in the first of several ways.
trait Choose: Debug + Sized {
    fn choose<T: Blank, F>(
        reader: &mut Reader<'_>,
        ways: &[usize],
        read: F,
    ) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static;

    fn closest<T: Blank, F>(reader: &mut Reader<'_>, read: F) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static;
}

/// Chooses as the runtime does.
#[derive(Debug)]
struct Ours;

impl Choose for Ours {
    fn choose<T: Blank, F>(
        reader: &mut Reader<'_>,
        ways: &[usize],
        read: F,
    ) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static,
    {
        reader.first_of(ways, read)
    }

    fn closest<T: Blank, F>(reader: &mut Reader<'_>, read: F) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static,
    {
        reader.closest(&[&NAMES, &NAMES], read)
    }
}

/// Tries all ways, one after the other.
#[derive(Debug)]
struct Plainly;

impl Plainly {
    fn read<T, F>(
        reader: &mut Reader<'_>,
        ways: &[usize],
        is_first: bool,
        read: F,
    ) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError>,
    {
        let start = reader.clone();
        let mut fault = None;
        for way in ways {
            *reader = start.clone();
            match read(reader, *way) {
                Err(error) if error.to_string().ends_with("duplicate field") => return Err(error),
                Err(error) if fault.is_none() || !is_first => fault = Some(error),
                Err(_) => {}
                value => return value,
            }
        }
        Err(fault.expect("there is a way"))
    }
}

impl Choose for Plainly {
    fn choose<T: Blank, F>(
        reader: &mut Reader<'_>,
        ways: &[usize],
        read: F,
    ) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static,
    {
        Self::read(reader, ways, false, read)
    }

    fn closest<T: Blank, F>(reader: &mut Reader<'_>, read: F) -> Result<T, DecodeError>
    where
        F: Fn(&mut Reader<'_>, usize) -> Result<T, DecodeError> + 'static,
    {
        reader.likeliest(&[&NAMES, &NAMES])?;
        Self::read(reader, &[0, 1], true, read)
    }
}

const NAMES: [&str; 4] = ["a", "b", "x", "kind"];

/// A node contains other values in lists, maps and records, and is identified by its kind, by a tag, or by trying.
#[derive(Debug)]
enum Node<C: Choose> {
    Words(Vec<String>),
    Nodes(Vec<Self>),
    Seconds(Vec<Second<C>>),
    First(Box<First<C>>),
    Second(Box<Second<C>>),
    Map(BTreeMap<String, Self>),
    Number(i64),
    Unknown(Unknown),
    Never(std::marker::PhantomData<C>),
}

impl<C: Choose> Blank for Node<C> {
    const BLANK: Self = Self::Unknown(Blank::BLANK);
}

impl<C: Choose + 'static> Decode for Node<C> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.kind()? {
            Kind::Array => C::choose(reader, &[1, 0, 1, 2], |reader, way| match way {
                0 => reader.value().map(Self::Words),
                1 => reader.value().map(Self::Seconds),
                _ => reader.value().map(Self::Nodes),
            }),
            Kind::Object => match reader.tag(&["kind"])?.as_deref() {
                Some("closest") => C::closest(reader, |reader, place| match place {
                    0 => reader.value().map(Self::Second),
                    _ => reader.value().map(Self::First),
                }),
                Some("first") => reader.value().map(Self::First),
                Some("open") => C::choose(reader, &[0, 1], |reader, way| match way {
                    0 => reader.value().map(Self::Second),
                    _ => Unknown::read(reader, &["kind"]).map(Self::Unknown),
                }),
                Some(_) => Unknown::read(reader, &["kind"]).map(Self::Unknown),
                None => C::choose(reader, &[0, 1, 2], |reader, way| match way {
                    0 => reader.value().map(Self::First),
                    1 => reader.value().map(Self::Second),
                    _ => reader.value().map(Self::Map),
                }),
            },
            Kind::Integer | Kind::Number => reader.either(Self::Number, Self::Unknown),
            _ => Err(reader.invalid("expected something else")),
        }
    }
}

/// A record that requires a node in `a` and a number in `x`.
#[derive(Debug)]
struct First<C: Choose> {
    a: Node<C>,
    b: Option<Box<Second<C>>>,
    x: i64,
}

impl<C: Choose> Blank for First<C> {
    const BLANK: Self = Self {
        a: Blank::BLANK,
        b: None,
        x: 0,
    };
}

impl<C: Choose + 'static> Decode for First<C> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        let slots: &mut [&mut dyn json::Slot] = &mut [&mut value.a, &mut value.b, &mut value.x];
        reader.record(&["a", "b", "x"], slots)?;
        Ok(value)
    }
}

/// A record that may have nodes in `a` and `b`, and a string in `x`.
#[derive(Debug)]
struct Second<C: Choose> {
    a: Option<Node<C>>,
    b: Option<Node<C>>,
    x: Option<String>,
}

impl<C: Choose + 'static> Decode for Second<C> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self {
            a: None,
            b: None,
            x: None,
        };
        let slots: &mut [&mut dyn json::Slot] = &mut [&mut value.a, &mut value.b, &mut value.x];
        reader.record(&["a", "b", "x"], slots)?;
        Ok(value)
    }
}

/// A source of random numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).expect("it is below the limit")
    }

    fn one_of<'s>(&mut self, from: &[&'s str]) -> &'s str {
        from[self.below(from.len())]
    }

    /// A random value with at most this many levels.
    fn value(&mut self, levels: usize) -> String {
        let scalars = [
            "1",
            "\"s\"",
            "null",
            "2.5",
            "true",
            "1e999",
            "\"\\u0061\"",
            "{}",
            "[]",
        ];
        if levels == 0 || self.below(12) == 0 {
            return self.one_of(&scalars).to_owned();
        }
        let space = self.one_of(&["", "", "", " "]);
        if self.below(4) == 0 {
            let items = (0..=self.below(3)).map(|_| self.value(levels - 1));
            return format!("[{space}{}]", items.collect::<Vec<_>>().join(","));
        }
        let mut members = Vec::new();
        if self.below(3) == 0 {
            members.push(format!(r#""pad":"{}""#, "p".repeat(self.below(600))));
        }
        for name in ["a", "b", "other"] {
            if self.below(3) > 0 {
                members.push(format!(r#""{name}":{space}{}"#, self.value(levels - 1)));
            }
        }
        if self.below(8) > 0 {
            let x = self.one_of(&["1", "1", "\"s\"", "\"s\"", "null", "[1]"]);
            members.push(format!(r#""x":{x}"#));
        }
        if self.below(2) > 0 {
            let kind = self.one_of(&["closest", "closest", "first", "open", "newer"]);
            members.push(format!(r#""kind":"{kind}""#));
        }
        if self.below(60) == 0 {
            members.push(r#""x":1,"kind":"first""#.to_owned());
        }
        if self.below(3) == 0 {
            members.reverse();
        }
        format!("{{{}{space}}}", members.join(","))
    }

    /// The text of a value, sometimes with a fault.
    fn text(&mut self) -> String {
        let levels = 1 + self.below(6);
        let mut text = self.value(levels);
        if self.below(10) == 0 {
            let at = self.below(text.len());
            text.truncate(at);
        }
        text
    }
}

fn compare(seed: u64, cases: usize) {
    let mut random = Random(seed | 1);
    let (mut read, mut most) = (0, 0.0_f64);
    for _ in 0..cases {
        let text = random.text();
        let (ours, steps) = json::count_steps::<Node<Ours>>(&text);
        let plainly = json::from_str::<Node<Plainly>>(&text);
        let ours = ours.map(|value| format!("{value:?}").replace("Ours", "Plainly"));
        assert_eq!(ours, plainly.map(|value| format!("{value:?}")), "{text}");
        read += usize::from(ours.is_ok());
        let per_byte = steps as f64 / (text.len() + 16) as f64;
        most = most.max(per_byte);
        assert!(per_byte < 16.0, "{steps} steps: {text}");
    }
    println!("seed {seed}: {read} of {cases} texts read, at most {most:.2} steps per byte");
    assert!(read > cases / 3 && read < cases, "both are seen");
}

#[test]
fn f3_ways_are_tried_as_if_one_by_one() {
    compare(1, 3_000);
}

#[test]
#[ignore = "it takes minutes"]
fn f3_ways_are_tried_as_if_one_by_one_in_many_texts() {
    let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    let cases = number("CASES").unwrap_or(1_000_000);
    compare(
        number("SEED").unwrap_or(1),
        usize::try_from(cases).expect("a small number"),
    );
}
