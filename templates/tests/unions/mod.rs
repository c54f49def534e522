//! Unions that contain themselves, one for each way of discriminating a union, in the form that the generator emits.

#![allow(
    dead_code,
    reason = "what is decoded here is not looked at by every test"
)]

use std::collections::BTreeMap;

use runtime::runtime::json::{
    Blank, By, Decode, DecodeError, Kind, OneOrMany, RawJson, Reader, Unknown,
};

/// A record with children, in the form that the generator emits.
macro_rules! record {
    ($name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        #[derive(Debug)]
        pub(crate) struct $name { $($field: $type),* }

        impl Blank for $name {
            const BLANK: Self = Self { $($field: Blank::BLANK),* };
        }

        impl Decode for $name {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let mut value = Self::BLANK;
                reader.record(&[$(stringify!($field)),*], &mut [$(&mut value.$field),*])?;
                Ok(value)
            }
        }
    };
}

/// A union, in the form that the generator emits.
macro_rules! union {
    ($name:ident { $($variant:ident($type:ty)),* $(,)? } $decode:expr) => {
        #[derive(Debug)]
        pub(crate) enum $name { $($variant($type),)* Unknown(Unknown) }

        impl Blank for $name {
            const BLANK: Self = Self::Unknown(Blank::BLANK);
        }

        impl Decode for $name {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                let decode: fn(&mut Reader<'_>) -> Result<Self, DecodeError> = $decode;
                decode(reader)
            }
        }
    };
}

pub(crate) mod kinds {
    use super::*;
    union! { Node { Records(Vec<Node>), Record(Box<Record>), Map(BTreeMap<String, Node>), Number(i64) }
        |reader| match reader.kind()? {
            Kind::Array => reader.value().map(Self::Records),
            Kind::Object => match reader.probe(&[&["x"]])?.has(0) {
                true => reader.value().map(Self::Record),
                false => reader.value().map(Self::Map),
            },
            Kind::Integer => reader.either(Self::Number, Self::Unknown),
            _ => reader.value().map(Self::Unknown),
        }
    }
    record! { Record { children: OneOrMany<Box<Node>>, x: String } }
}

pub(crate) mod tag {
    use super::*;
    record! { A { children: Vec<Node>, kind: String } }
    record! { B { children: Vec<Node>, kind: String } }
    union! { Node { A(A), B(B) }
        |reader| match reader.tag(&["kind"])?.as_deref() {
            Some("a") => reader.value().map(Self::A),
            Some("b") => reader.value().map(Self::B),
            Some(_) => Unknown::read(reader, &["kind"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["kind"], "a string")),
        }
    }
}

pub(crate) mod number_tag {
    use super::*;
    record! { A { children: Vec<Node>, kind: i64 } }
    union! { Node { A(A) }
        |reader| match reader.integer_tag(&["kind"])? {
            Some(1) => reader.value().map(Self::A),
            Some(_) => Unknown::read(reader, &["kind"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["kind"], "an integer")),
        }
    }
}

/// A union that is identified by a constant in an object within its value.
pub(crate) mod nested_tag {
    use super::*;
    record! { Of { kind: String } }
    record! { A { children: Vec<Node>, of: Of } }
    record! { B { children: Vec<Node>, of: Of } }
    union! { Node { A(A), B(B) }
        |reader| match reader.tag(&["of", "kind"])?.as_deref() {
            Some("a") => reader.value().map(Self::A),
            Some("b") => reader.value().map(Self::B),
            Some(_) => Unknown::read(reader, &["of", "kind"]).map(Self::Unknown),
            None => Err(reader.missing_tag(&["of", "kind"], "a string")),
        }
    }
}

/// A union that is identified by a string next to it.
pub(crate) mod sibling_tag {
    use super::*;
    #[derive(Debug)]
    pub(crate) struct Node {
        children: Children,
        kind: String,
    }
    impl Decode for Node {
        fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
            let tag = reader.tag(&["kind"])?;
            let (mut children, mut kind) = (Children::BLANK, String::new());
            let read = |reader: &mut Reader<'_>| Children::decode_by_tag(reader, tag.as_deref());
            reader.record(
                &["children", "kind"],
                &mut [&mut By(&mut children, read), &mut kind],
            )?;
            Ok(Self { children, kind })
        }
    }
    #[derive(Debug)]
    pub(crate) enum Children {
        A(Vec<Node>),
        Unknown(Unknown),
    }
    impl Blank for Children {
        const BLANK: Self = Self::Unknown(Blank::BLANK);
    }
    impl Decode for Children {
        fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
            reader.value().map(Self::Unknown)
        }

        fn decode_by_tag(reader: &mut Reader<'_>, tag: Option<&str>) -> Result<Self, DecodeError> {
            match tag {
                Some("a") => reader.value().map(Self::A),
                Some(_) | None => Self::decode(reader),
            }
        }
    }
}

pub(crate) mod rules {
    use super::*;
    record! { A { children: Vec<Node>, x: String } }
    record! { B { children: Vec<Node>, y: String } }
    union! { Node { A(A), B(B) }
        |reader| {
            let probe = reader.probe(&[&["x"], &["of", "y"]])?;
            if probe.has(0) {
                return reader.value().map(Self::A);
            }
            if probe.is_str(1, "y") {
                return reader.value().map(Self::B);
            }
            reader.value().map(Self::B)
        }
    }
}

pub(crate) mod closest {
    use super::*;
    record! { A { children: Vec<Node>, x: String } }
    record! { B { children: Vec<Node>, y: String } }
    union! { Node { A(A), B(B) }
        |reader| reader.closest(&[&["children", "x"], &["children", "y"]], |reader, place| match place {
            0 => reader.value().map(Self::A),
            _ => reader.value().map(Self::B),
        })
    }
}

pub(crate) mod closest_of {
    use super::*;
    record! { A { children: Vec<Node>, x: String } }
    record! { B { children: Vec<Node>, x: i64 } }
    record! { C { children: Vec<Node>, x: Vec<String> } }
    union! { Node { A(A), B(B), C(C) }
        |reader| {
            let probe = reader.probe(&[&["children"], &["x"]])?;
            let names = &["children", "x"][..];
            reader.closest_of(
                &[
                    (probe.has(0), probe.strangers(0, names), &[], names),
                    (probe.has(0), probe.strangers(0, names), &[], names),
                    (true, 0, &[!probe.is_null(1)], names),
                ],
                |reader, place| match place {
                    0 => reader.value().map(Self::A),
                    1 => reader.value().map(Self::B),
                    _ => reader.value().map(Self::C),
                },
            )
        }
    }
}

/// Lists of different types, which are tried.
pub(crate) mod lists {
    use super::*;
    record! { A { children: Node, x: String } }
    record! { B { children: Node, x: i64 } }
    union! { Node { As(Vec<A>), Bs(Vec<B>) }
        |reader| match reader.kind()? {
            Kind::Array => reader.first_of(&[0, 1, 2], |reader, way| match way {
                0 => reader.value().map(Self::As),
                1 => reader.value().map(Self::Bs),
                _ => reader.value().map(Self::Unknown),
            }),
            _ => reader.value().map(Self::Unknown),
        }
    }
    record! { Root { children: Node, x: String } }
}

/// Lists whose first item determines which type is tried first.
pub(crate) mod lists_by_item {
    use super::*;
    record! { A { children: Node, x: String } }
    record! { B { children: Node, x: i64 } }
    union! { Node { As(Vec<A>), Bs(Vec<B>) }
        |reader| {
            let likely = match reader.first_item()? {
                Some(item) => item.likeliest(&[&["x"], &["children"]])?,
                None => 0,
            };
            reader.first_of(&[likely, 0, 1, 2], |reader, way| match way {
                0 => reader.value().map(Self::As),
                1 => reader.value().map(Self::Bs),
                _ => reader.value().map(Self::Unknown),
            })
        }
    }
    record! { Root { children: Node } }
}

/// A record, or else a map whose values are the same union.
pub(crate) mod or_map {
    use super::*;
    record! { A { children: Vec<Node>, x: String } }
    union! { Node { A(A), Map(BTreeMap<String, Node>), List(Vec<Node>) }
        |reader| match reader.kind()? {
            Kind::Object => reader.first_of(&[0, 1], |reader, way| match way {
                0 => reader.value().map(Self::A),
                _ => reader.value().map(Self::Map),
            }),
            Kind::Array => reader.value().map(Self::List),
            _ => reader.value().map(Self::Unknown),
        }
    }
}

/// A union whose values may be newer than their tag says.
pub(crate) mod open {
    use super::*;
    record! { A { children: Vec<Node>, kind: String, x: String } }
    union! { Node { A(A) }
        |reader| match reader.tag(&["kind"])?.as_deref() {
            Some("a") => reader.first_of(&[0, 1], |reader, way| match way {
                0 => reader.value().map(Self::A),
                _ => Unknown::read(reader, &["kind"]).map(Self::Unknown),
            }),
            Some(_) | None => {
                reader.demand(&["children", "x"])?;
                Unknown::read(reader, &["kind"]).map(Self::Unknown)
            }
        }
    }
}

/// Two unions that try each other.
pub(crate) mod mutual {
    use super::*;
    record! { A { children: Vec<Other>, x: String } }
    record! { B { children: Vec<Node>, x: i64 } }
    union! { Node { A(A), B(B) }
        |reader| reader.closest(&[&["children"], &["children"]], |reader, place| match place {
            0 => reader.value().map(Self::A),
            _ => reader.value().map(Self::B),
        })
    }
    union! { Other { B(B), Node(Box<Node>) }
        |reader| reader.first_of(&[0, 1], |reader, way| match way {
            0 => reader.value().map(Self::B),
            _ => reader.value().map(Self::Node),
        })
    }
}

/// A record, or else any JSON.
pub(crate) mod or_any {
    use super::*;
    record! { A { children: Vec<Node>, x: String } }
    union! { Node { A(A), Any(RawJson), Anys(Vec<RawJson>) }
        |reader| reader.first_of(&[0, 2, 1], |reader, way| match way {
            0 => reader.value().map(Self::A),
            1 => reader.value().map(Self::Any),
            _ => reader.value().map(Self::Anys),
        })
    }
}
