//! The texts to decode: pages of 100 benefits.

use std::fmt::Write as _;

pub(crate) const ITEMS: usize = 100;

const KINDS: [(&str, &str); 4] = [
    (
        "custom",
        r#"{"note":"Write to us within 14 days, and we send the printed edition."}"#,
    ),
    (
        "discord",
        r#"{"guild_id":"102938475610293847","role_id":"564738291056473829","kick_member":true}"#,
    ),
    (
        "license_keys",
        r#"{"prefix":"PRO","limit_activations":5,"limit_usage":null,"ttl":365}"#,
    ),
    (
        "downloadables",
        r#"{"archived":{},"files":["c0ffee00-0000-4000-8000-0000000000f1","c0ffee00-0000-4000-8000-0000000000f2"]}"#,
    ),
];

/// A page whose items are all of one kind.
pub(crate) fn one_kind() -> String {
    page(1)
}

/// A page whose items are of four kinds in turn.
pub(crate) fn mixed() -> String {
    page(KINDS.len())
}

fn page(kinds: usize) -> String {
    let mut text = String::from(r#"{"items":["#);
    for index in 0..ITEMS {
        let (kind, properties) = KINDS[index % kinds];
        let separator = if index > 0 { "," } else { "" };
        let modified_at = if index % 3 == 0 {
            "null"
        } else {
            r#""2026-02-03T04:05:06.789012Z""#
        };
        let _ = write!(
            text,
            r#"{separator}{{"id":"c0ffee00-0000-4000-8000-{index:012x}","created_at":"2026-01-02T03:04:05.678901Z","#
        );
        let _ = write!(
            text,
            r#""modified_at":{modified_at},"type":"{kind}","description":"Benefit number {index} for supporters","#
        );
        let _ = write!(
            text,
            r#""selectable":true,"deletable":true,"is_deleted":false,"organization_id":"c0ffee00-0000-4000-8000-00000000abcd","#
        );
        let _ = write!(
            text,
            r#""metadata":{{"region":"eu-{index}","tier":"gold"}},"visibility":"public","properties":{properties},"#
        );
        text.push_str(r#""visibility_configurable":false}"#);
    }
    text.push_str(r#"],"pagination":{"total_count":2500,"max_page":25}}"#);
    text
}
