//! C1: the types that setters of filters accept.

use std::collections::BTreeSet;
use std::time::SystemTime;

use client_tests::example::page;
use client_tests::server::Server;
use polar_client::models::{BenefitType, OrderSortProperty};
use polar_client::{Client, JiffExt as _, OneOrMany, TimeExt as _, Timestamp, Uuid};

const ONE: Uuid = Uuid::from_u128(1);
const TWO: Uuid = Uuid::from_u128(2);

fn id(id: Uuid) -> String {
    format!("customer_id={id}")
}

/// Sends a list request, and returns its decoded query.
async fn query(list: impl AsyncFnOnce(&Client)) -> Vec<String> {
    let server = Server::start(|_| page(&[], 0, 0));
    let builder = Client::builder("polar_oat_made_up").base_url(&server.url);
    list(&builder.build().expect("a client")).await;
    let seen = server.seen();
    let pairs = seen[0].pairs().into_iter();
    pairs
        .map(|(name, value)| format!("{name}={value}"))
        .collect()
}

macro_rules! orders {
    ($($setters:tt)*) => {
        query(async |client| {
            client.orders().list() $($setters)* .send().await.expect("a page");
        })
        .await
    };
}

/// C1: `list().customer_id(maybe)` accepts an `Option<Uuid>`.
#[tokio::test]
async fn none_leaves_a_filter_out() {
    let (some, none) = (Some(ONE), None::<Uuid>);
    assert_eq!(orders!(.customer_id(some)), [id(ONE)]);
    assert_eq!(orders!(.customer_id(none)), [""; 0]);
    assert_eq!(orders!(.customer_id(&some)), [id(ONE)]);
    assert_eq!(orders!(.customer_id(some.as_ref())), [id(ONE)]);
    // `None` also removes a value that was set before.
    assert_eq!(orders!(.customer_id(ONE).customer_id(none)), [""; 0]);
    assert_eq!(orders!(.customer_id(None::<Vec<Uuid>>)), [""; 0]);
}

/// C1: a filter also accepts `&Uuid`, `&[Uuid]` and iterators.
#[tokio::test]
async fn filters_take_references_lists_and_iterators() {
    let both = vec![ONE, TWO];
    let expected = [id(ONE), id(TWO)];
    assert_eq!(orders!(.customer_id(&ONE)), [id(ONE)]);
    assert_eq!(orders!(.customer_id(&both[..])), expected);
    assert_eq!(orders!(.customer_id(&both)), expected);
    assert_eq!(orders!(.customer_id(&[ONE, TWO])), expected);
    assert_eq!(orders!(.customer_id([ONE, TWO])), expected);
    assert_eq!(orders!(.customer_id(both.iter())), expected);
    assert_eq!(orders!(.customer_id(both.clone().into_iter())), expected);
    assert_eq!(orders!(.customer_id(BTreeSet::from([TWO, ONE]))), expected);
    let mapped = [1, 2].into_iter().map(Uuid::from_u128);
    assert_eq!(
        orders!(.customer_id(mapped.collect::<OneOrMany<_>>())),
        expected
    );
}

/// C1: a setter accepts an `Option` of a scalar, text, an enum or sort keys.
#[tokio::test]
async fn optional_scalars_are_left_out() {
    let (limit, page) = (Some(50), None::<i64>);
    assert_eq!(orders!(.limit(limit).page(page)), ["limit=50"]);
    assert_eq!(orders!(.limit(7_u8)), ["limit=7"]);
    let sorting = Some(OrderSortProperty::CreatedAtDesc);
    assert_eq!(orders!(.sorting(sorting)), ["sorting=-created_at"]);

    let benefits = query(async |client| {
        let (text, kind) = (Some("gold"), None::<BenefitType>);
        let list = client.benefits().list().query(text).type_(kind);
        let text = String::from("b");
        let list = list.query(text.clone()).query(&text);
        let list = list.metadata("level", 2);
        list.send().await.expect("a page");
    });
    assert_eq!(benefits.await, ["query=b", "metadata[level]=2"]);

    let grants = query(async |client| {
        let only_granted = Some(true);
        let list = client.benefits().grants(ONE).is_granted(only_granted);
        list.send().await.expect("a page");
    });
    assert_eq!(grants.await, ["is_granted=true"]);

    let events = query(async |client| {
        let since = Some(Timestamp::UNIX_EPOCH);
        let list = client.events().list().start_timestamp(since);
        let list = list.end_timestamp(None::<Timestamp>);
        let _ = list.send().await;
    });
    assert_eq!(events.await, ["start_timestamp=1970-01-01T00:00:00Z"]);
}

/// C1: filters accept the instants of `jiff` and `time`, and the time of the system.
#[tokio::test]
async fn filters_take_the_instants_of_other_crates() {
    let at: Timestamp = "2027-01-31T12:00:00.5Z".parse().expect("an instant");
    let of_jiff = at.to_jiff().expect("in range");
    let of_time = at.to_time().expect("in range");
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(9));
    let zoned = of_jiff.to_zoned_datetime(zone);
    let expected = ["created_after=2027-01-31T12:00:00.5Z"];
    assert_eq!(orders!(.created_after(at)), expected);
    assert_eq!(orders!(.created_after(of_jiff)), expected);
    assert_eq!(orders!(.created_after(&of_jiff)), expected);
    assert_eq!(orders!(.created_after(Some(of_jiff))), expected);
    assert_eq!(orders!(.created_after(&zoned)), expected);
    assert_eq!(orders!(.created_after(zoned)), expected);
    assert_eq!(orders!(.created_after(of_time)), expected);
    assert_eq!(orders!(.created_after(of_time.to_utc())), expected);
    assert_eq!(orders!(.created_after(SystemTime::from(at))), expected);
    assert_eq!(orders!(.created_after(at.fixed_offset())), expected);
    assert_eq!(
        orders!(.created_after(None::<time::OffsetDateTime>)),
        [""; 0]
    );
}
