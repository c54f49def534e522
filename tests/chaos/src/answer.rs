//! The responses of the servers: JSON that contains the number of its call.

use polar_client::Uuid;

/// The number of pages in a list, and of items in a page.
pub(crate) const PAGES: u64 = 3;
pub(crate) const ITEMS: u64 = 2;

/// The id of an item in the response to a call.
pub(crate) fn id(call: u64, item: u64) -> Uuid {
    Uuid::from_u128(u128::from(call) << 16 | u128::from(item))
}

/// The body of the response to a request of a call. The number of the call is in the header `x-call`, the page in the
/// query.
pub(crate) fn body(method: &http::Method, target: &str, call: u64) -> String {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    match (method, path) {
        (&http::Method::POST, _) => format!(r#"{{"inserted":{call},"duplicates":0}}"#),
        (_, "/v1/benefits/") => {
            let page = query.split('&').find_map(|pair| pair.strip_prefix("page="));
            let page: u64 = page.and_then(|page| page.parse().ok()).unwrap_or(1);
            let items: Vec<_> = (0..ITEMS)
                .map(|item| benefit(call, (page - 1) * ITEMS + item))
                .collect();
            format!(
                r#"{{"items":[{}],"pagination":{{"total_count":{},"max_page":{PAGES}}}}}"#,
                items.join(","),
                PAGES * ITEMS
            )
        }
        _ => benefit(call, 0),
    }
}

fn benefit(call: u64, item: u64) -> String {
    format!(
        r#"{{"id":"{}","created_at":"2026-01-02T03:04:05Z","modified_at":null,"type":"custom","description":"call {call}","selectable":true,"deletable":true,"is_deleted":false,"organization_id":"{}","metadata":{{}},"visibility":"public","visibility_configurable":true,"properties":{{"note":null}}}}"#,
        id(call, item),
        id(call, 9)
    )
}

/// The number in `Bearer token-N`.
pub(crate) fn token(value: &str) -> Option<u64> {
    value.strip_prefix("Bearer token-")?.parse().ok()
}
