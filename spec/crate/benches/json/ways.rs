//! The ways of doing the work: our models and those with serde's derive, on the same texts.

mod derived;
mod texts;

use std::fmt::Display;
use std::hint::black_box;

use polar_client::json;
#[cfg(not(feature = "serde"))]
use polar_client::json::{Decode as Model, Decode as Written};
#[cfg(feature = "serde")]
use polar_client::json::{Decode as Model, Encode as Written};
use polar_client::models;
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use derived::{benefit, checkout, product};

/// One way of doing the work: its name, the way that it is compared with, and the work on one text.
#[allow(dead_code, reason = "each bench uses a part")]
pub(crate) struct Way {
    pub(crate) name: String,
    pub(crate) against: String,
    pub(crate) items: usize,
    pub(crate) bytes: usize,
    pub(crate) run: Box<dyn Fn()>,
    /// Clones what is decoded, which allocates once for each string, map and vector that it owns.
    pub(crate) copy: Option<Box<dyn Fn()>>,
}

/// The text, of so many items, in all ways.
fn ways<O, T>(name: &str, items: usize, text: String) -> Vec<Way>
where
    O: Model + Written + Clone + 'static,
    T: DeserializeOwned + Serialize + 'static,
{
    let bytes = text.len();
    let way = |what: &str, against: &str, run: Box<dyn Fn()>| Way {
        name: format!("{what}{name}"),
        against: format!("{against}{name}"),
        items,
        bytes,
        run,
        copy: None,
    };
    let (a, b, c) = (text.clone(), text.clone(), text.clone());
    let mut decode = vec![
        way(
            "decode/derive ",
            "decode/derive ",
            Box::new(move || {
                black_box(must(serde_json::from_slice::<T>(black_box(a.as_bytes()))));
            }),
        ),
        way(
            "decode/ours ",
            "decode/derive ",
            Box::new(move || {
                black_box(must(json::from_slice::<O>(black_box(b.as_bytes()))));
            }),
        ),
        way(
            "decode/ignored ",
            "decode/derive ",
            Box::new(move || {
                black_box(must(serde_json::from_slice::<IgnoredAny>(black_box(
                    c.as_bytes(),
                ))));
            }),
        ),
    ];
    // `cargo xtask bench decode` adds those of other crates here.
    let decoded: O = must(json::from_str(&text));
    decode[1].copy = Some(Box::new(move || {
        black_box(decoded.clone());
    }));
    #[cfg(not(feature = "serde"))]
    return decode;
    #[cfg(feature = "serde")]
    {
        let ours: O = must(json::from_str(&text));
        let theirs: T = must(serde_json::from_str(&text));
        assert!(
            json::to_string(&ours) == text,
            "{name} comes back as it was"
        );
        let encode = [
            way(
                "encode/derive ",
                "encode/derive ",
                Box::new(move || {
                    black_box(must(serde_json::to_vec(black_box(&theirs))));
                }),
            ),
            way(
                "encode/ours ",
                "encode/derive ",
                Box::new(move || {
                    black_box(json::to_vec(black_box(&ours)));
                }),
            ),
        ];
        decode.into_iter().chain(encode).collect()
    }
}

/// All ways on all texts.
pub(crate) fn all() -> Vec<Way> {
    let page = texts::ITEMS;
    let mut all = ways::<Vec<models::BenefitCustom>, Vec<benefit::BenefitCustom>>(
        "custom benefits",
        page,
        texts::custom_benefits(),
    );
    all.extend(ways::<models::BenefitPage, benefit::BenefitPage>(
        "page, one kind",
        page,
        texts::benefits(1),
    ));
    all.extend(ways::<models::BenefitPage, benefit::BenefitPage>(
        "page, all kinds",
        page,
        texts::mixed_benefits(),
    ));
    all.extend(ways::<models::ProductPage, product::ProductPage>(
        "page of products",
        page,
        texts::products(),
    ));
    all.extend(ways::<models::Checkout, checkout::Checkout>(
        "checkout",
        1,
        texts::checkout(),
    ));
    all.extend(ways::<
        models::WebhookCheckoutCreatedPayload,
        checkout::WebhookCheckoutCreatedPayload,
    >("webhook", 1, texts::webhook()));
    all
}

/// What must go well.
pub(crate) fn must<T, E: Display>(result: Result<T, E>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{error}"),
    }
}
