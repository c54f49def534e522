//! C9: redirects that are followed, and what is sent to the new location.

use runtime::runtime::{Client, Error};

use crate::support::{Fake, Step, json, response};

const OK: &str = r#"{"id":"w"}"#;

fn moved(status: u16, to: &'static str) -> Step {
    response(status, &[("location", to)], "")
}

fn follower(fake: &Fake) -> Client {
    let builder = fake.builder().follow_redirects(true);
    let builder = builder.default_header("x-own", "secret");
    builder.build().expect("the settings are right")
}

async fn get(client: &Client) -> Result<String, Error> {
    let widget = client.widgets().get("w").header("x-call", "secret");
    widget.send().await.map(|widget| widget.id)
}

fn urls(fake: &Fake) -> Vec<String> {
    let requests = fake.requests();
    requests.iter().map(|it| it.uri().to_string()).collect()
}

/// C9: the same server receives what it would have received without the redirect.
#[tokio::test]
async fn c9_redirects_within_a_server_are_followed() {
    for status in [301, 302, 303, 307, 308] {
        let fake = Fake::new([moved(status, "../other?a=1#part"), json(200, OK)]);
        assert_eq!(get(&follower(&fake)).await.as_deref().ok(), Some("w"));
        let target = &fake.targets()[1];
        assert_eq!(target, "/v1/other?a=1", "{status}");
        for name in ["authorization", "x-own", "x-call", "accept", "user-agent"] {
            let sent = fake.requests();
            let [first, second] = sent.as_slice() else {
                panic!("{sent:?}");
            };
            assert!(second.headers().contains_key(name), "{status} {name}");
            assert_eq!(first.headers().get(name), second.headers().get(name));
        }
    }
}

/// C9: another server receives no secrets, and neither does the original one if a redirect leads back to it.
#[tokio::test]
async fn c9_other_servers_receive_no_secrets() {
    for elsewhere in ["https://files.example/a", "//files.example/a"] {
        let fake = Fake::new([moved(302, elsewhere), moved(302, "b"), json(200, OK)]);
        get(&follower(&fake)).await.expect("it is followed");
        assert_eq!(
            urls(&fake)[1..],
            ["https://files.example/a", "https://files.example/b"]
        );
        for sent in &fake.requests()[1..] {
            let mut names: Vec<&str> = sent.headers().keys().map(|name| name.as_str()).collect();
            names.sort_unstable();
            assert_eq!(names, ["accept", "user-agent"], "{}", sent.uri());
        }
    }
    let fake = Fake::new([json(200, OK)]);
    get(&follower(&fake)).await.expect("it is there");
    let home = urls(&fake).remove(0);
    let home: &'static str = Box::leak(home.into_boxed_str());
    let fake = Fake::new([
        moved(307, "https://files.example/"),
        moved(307, home),
        json(200, OK),
    ]);
    get(&follower(&fake)).await.expect("it is followed");
    assert_eq!(urls(&fake)[2], home);
    assert_eq!(fake.header("authorization"), None);
    assert_eq!(fake.header("x-own"), None);
}

/// C9: a hook is called for every request, but another server receives no secrets from it either.
#[tokio::test]
async fn c9_hooks_give_other_servers_no_secrets() {
    let fake = Fake::new([moved(302, "https://files.example/a"), json(200, OK)]);
    let client = follower(&fake).with(|outbound| {
        let token = "secret".parse().expect("it is a value");
        outbound.headers_mut().insert("authorization", token);
    });
    get(&client).await.expect("it is followed");
    assert_eq!(fake.header("authorization"), None);
}

/// C9: a redirect that is not followed is an error with its status.
#[tokio::test]
async fn c9_some_redirects_are_not_followed() {
    for (status, to) in [
        (302, "http://files.example/a"),
        (302, "ftp://files.example/a"),
        (302, "https://user@files.example/a"),
        (304, "https://files.example/a"),
        (300, "https://files.example/a"),
    ] {
        let fake = Fake::new([moved(status, to)]);
        let error = get(&follower(&fake)).await.expect_err(to);
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status), "{to}");
        assert_eq!(fake.requests().len(), 1, "{to}");
    }
    let fake = Fake::new([response(302, &[], "")]);
    get(&follower(&fake)).await.expect_err("it leads nowhere");
    // A request with a body could have its effect twice.
    let fake = Fake::new([moved(307, "/v1/other")]);
    let client = follower(&fake);
    client
        .widgets()
        .delete("w")
        .send()
        .await
        .expect_err("it is no GET");
    assert_eq!(fake.requests().len(), 1);
}

/// C9: a cycle of redirects ends.
#[tokio::test]
async fn c9_redirects_in_a_circle_end() {
    let fake = Fake::new((0..20).map(|_| moved(302, "/v1/widgets/w")));
    let error = get(&follower(&fake)).await.expect_err("there is no end");
    assert_eq!(error.status().map(|it| it.as_u16()), Some(302));
    assert_eq!(fake.requests().len(), 11);
}

/// C9: each call can set whether it follows redirects.
#[tokio::test]
async fn c9_a_call_decides_for_itself() {
    let fake = Fake::new([
        moved(302, "/v1/other"),
        moved(302, "/v1/other"),
        json(200, OK),
    ]);
    let call = follower(&fake).widgets().get("w").follow_redirects(false);
    call.send().await.expect_err("it is not followed");
    let call = fake.client().widgets().get("w").follow_redirects(true);
    call.send().await.expect("it is followed");
    assert_eq!(fake.requests().len(), 3);
}
