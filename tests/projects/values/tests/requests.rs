//! F8 and G1: lists within deep objects, constructors of many fields, and services of untagged operations.

use std::collections::BTreeMap;

use values_project::api::models::{Card, CardLimit, DeepForm, Item, Line, Many, ManyRequired, Sky};
use values_project::api::services::required::RequiredGetRequired;
use values_project::{Answer, Stage};

#[tokio::test]
async fn f8_lists_within_deep_objects_are_numbered() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let card = Card::new()
        .tags(["x", "y"])
        .limit(CardLimit::new().most(2.0));
    let call = client.deep().get().expand(["a", "b"]).card(card);
    call.send().await.expect("the answer is right");
    let line = stage.last().line.replace("%5B", "[").replace("%5D", "]");
    assert_eq!(
        line,
        "GET /deep?expand[0]=a&expand[1]=b&card[tags][0]=x&card[tags][1]=y&card[limit][most]=2"
    );
}

#[tokio::test]
async fn f8_entries_of_deep_objects_may_be_lists_and_objects() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let call = client.deep().get().any("k", ["a", "b"]).any("l", ["c"]);
    let call = call.cards("m", Card::new().tags(["x"]));
    let call = call.maps("n", [("o", 1), ("p", 2)]);
    call.send().await.expect("the answer is right");
    let line = stage.last().line.replace("%5B", "[").replace("%5D", "]");
    assert_eq!(
        line,
        "GET /deep?any[k][0]=a&any[k][1]=b&any[l][0]=c&cards[m][tags][0]=x&maps[n][o]=1&maps[n][p]=2"
    );
}

#[tokio::test]
async fn f8_lists_within_deep_objects_of_forms_are_numbered() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let form = DeepForm::new()
        .items([Line::new().price("p1").qty(2), Line::new().price("p2")])
        .expand(["a"]);
    client
        .deep()
        .form(form)
        .send()
        .await
        .expect("the answer is right");
    let body = stage.last().body.replace("%5B", "[").replace("%5D", "]");
    assert_eq!(
        body,
        "items[0][price]=p1&items[0][qty]=2&items[1][price]=p2&expand[0]=a"
    );
}

#[tokio::test]
async fn g1_many_required_fields_are_one_argument() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let many = Many::new(ManyRequired {
        a: "one".to_owned(),
        b: 2,
        c: None,
        d: vec!["d".to_owned()],
        e: 5.0,
        f: true,
        g: Item::new("i1"),
        h: BTreeMap::new(),
    });
    let call = client.many().save(many.i("more"));
    call.send().await.expect("the answer is right");
    assert_eq!(
        stage.last().body,
        r#"{"a":"one","b":2,"c":null,"d":["d"],"e":5,"f":true,"g":{"id":"i1"},"h":{},"i":"more"}"#
    );
}

#[tokio::test]
async fn g1_untagged_operations_are_grouped_by_their_paths() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let call = client.untagged_things().get("t1");
    call.send().await.expect("the answer is right");
    assert_eq!(stage.last().line, "GET /untagged-things/t1");
}

#[tokio::test]
async fn g1_many_required_parameters_are_one_argument() {
    let (stage, client) = Stage::with([Answer::status(204)]);
    let call = client.required().get(RequiredGetRequired {
        id: "r 1".to_owned(),
        a: "x&y".to_owned(),
        b: 2,
        c: vec!["p".to_owned(), "q".to_owned()],
        d: 5.0,
        e: true,
        f: "z".to_owned(),
        x_g: Sky::Rainy,
    });
    call.send().await.expect("the answer is right");
    assert_eq!(
        stage.last().line,
        "GET /required/r%201?a=x%26y&b=2&c=p&c=q&d=5&e=true&f=z"
    );
    assert_eq!(stage.last().header("x-g"), "2");
}
