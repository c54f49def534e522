//! F3: numbers as they are sent and received.

use values_project::api::models::Numbers;
use values_project::api::{Patch, json};
use values_project::{Answer, Stage};

#[tokio::test]
async fn f3_whole_values_have_no_fraction() {
    let (stage, client) = Stage::with([Answer::json("{}")]);
    let numbers = Numbers::new()
        .plain(7.0)
        .listed([1.0, 2.5, -3.0, 1e20, 1e300]);
    let call = client.numbers().save(5.0, numbers);
    let call = call.page(2.0).ids([1.0, 0.5]).x_count(7.0);
    call.send().await.expect("the answer is right");
    let sent = stage.last();
    assert_eq!(sent.line, "PUT /numbers/5?page=2&ids=1&ids=0.5");
    assert_eq!(sent.header("x-count"), "7");
    assert_eq!(
        sent.body,
        r#"{"plain":7,"listed":[1,2.5,-3,100000000000000000000,1e300]}"#
    );
    let body = json::from_str::<Numbers>(&sent.body).expect("it is what was sent");
    assert_eq!(body.listed, Some(vec![1.0, 2.5, -3.0, 1e20, 1e300]));
}

#[tokio::test]
async fn f3_whole_values_have_no_fraction_in_forms() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let call = client.numbers().form(Numbers::new().plain(7.0));
    call.send().await.expect("the answer is right");
    assert_eq!(stage.last().body, "plain=7");
}

#[tokio::test]
async fn f3_numbers_with_the_format_of_integers_are_integers() {
    let text = r#"{"whole":9007199254740993,"unsigned":18446744073709551615}"#;
    let (stage, client) = Stage::with([Answer::json(text)]);
    let numbers = client.numbers().save(1.0, Numbers::new()).send().await;
    let numbers = numbers.expect("the answer is right");
    assert_eq!(numbers.whole, Some(9_007_199_254_740_993_i64));
    assert_eq!(numbers.unsigned, Some(u64::MAX));
    let back = client.numbers().save(1.0, numbers).send().await;
    back.expect("the answer is right");
    assert_eq!(stage.last().body, text);
}

#[tokio::test]
async fn f3_numbers_that_may_be_text_are_read_in_both_spellings() {
    let text = r#"{"digits":"12","decimal":"0.5","untyped":"-3"}"#;
    let other = r#"{"digits":12,"decimal":0.5,"untyped":-3}"#;
    let (stage, client) = Stage::with([Answer::json(text), Answer::json(other)]);
    for _ in 0..2 {
        let numbers = client.numbers().save(1.0, Numbers::new()).send().await;
        let numbers = numbers.expect("the answer is right");
        assert_eq!(numbers.digits, Some(12_i64));
        assert_eq!(numbers.decimal, Patch::Value(0.5));
        assert_eq!(numbers.untyped, Some(-3_i64));
        let back = client.numbers().save(1.0, numbers).send().await;
        back.expect("the answer is right");
        assert_eq!(stage.last().body, other);
    }
    let wrong = json::from_str::<Numbers>(r#"{"digits":"twelve"}"#);
    assert!(wrong.is_err(), "{wrong:?}");
}
