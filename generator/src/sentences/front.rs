//! The sentences of a crate's front page, which is also its README.

/// The name of the API within a sentence: "the Petstore API".
pub(crate) fn api(title: &str) -> String {
    let title = trimmed(title);
    let mut words = title.split(|c: char| !c.is_alphanumeric());
    let is_api = words.any(|word| {
        let word = word.to_lowercase();
        ["api", "apis", "openapi"].contains(&word.as_str())
    });
    let has_article = title
        .split_whitespace()
        .next()
        .is_some_and(|word| ["the", "a", "an"].contains(&word.to_lowercase().as_str()));
    // The name of a domain, such as `api.example.com`, is a name of its own.
    let is_domain = is_api && title.contains('.') && !title.contains(char::is_whitespace);
    match (has_article || is_domain, is_api) {
        _ if title.is_empty() => "the API".to_owned(),
        (true, _) => title.to_owned(),
        (false, true) => format!("the {title}"),
        (false, false) => format!("the {title} API"),
    }
}

/// The title without a full stop, and without words that name the document rather than the API.
fn trimmed(title: &str) -> &str {
    let mut title = title.trim();
    loop {
        let name = title.trim_end_matches(['.', '-', '–', ':', ',', ' ']);
        let (rest, last) = name.rsplit_once(char::is_whitespace).unwrap_or(("", name));
        let is_document = [
            "documentation",
            "docs",
            "specification",
            "spec",
            "reference",
        ]
        .contains(&last.to_lowercase().as_str());
        // "OpenAPI 3.0" is the format of the document.
        let (before, word) = rest.rsplit_once(char::is_whitespace).unwrap_or(("", rest));
        let is_format = last.starts_with(|first: char| first.is_ascii_digit())
            && ["openapi", "swagger"].contains(&word.to_lowercase().as_str());
        title = match (is_document, is_format) {
            (true, _) if !rest.is_empty() => rest,
            (_, true) if !before.is_empty() => before,
            _ => return name,
        };
    }
}

/// The description of the package and the docs of the client, if the document has none.
pub(crate) fn package(title: &str) -> String {
    format!("A client for {}.", api(title))
}

pub(crate) const QUICK_START: &str = "Quick start";
pub(crate) const CALLS: &str = "Calls";
pub(crate) const FEATURES: &str = "Features";
pub(crate) const ABOUT: &str = "About the API";
/// The end of a text about the API that is too long for the front page.
pub(crate) const ABOUT_ENDS: &str = "The document of the API says more than fits here.";
pub(crate) const NEXT: &str = "Where to look next";

pub(crate) const CLIENT: &str = "A `Client` holds a connection pool. Create one and clone it where you need it: clones are cheap and share the pool.";

/// How calls are sent, as items of a list.
pub(crate) const SENDING: &str =
    "Required parameters are arguments, optional ones are setters, and `send` sends the request.";
pub(crate) const PAGING: &str = "For a list, `send` returns one page. `items` returns all items and `pages` all pages as a stream, with one request for each page.";
pub(crate) const CLEARING: &str = "An update sends only the fields that are set. `Null` clears a field; fields that are not set keep their values.";
pub(crate) const UNKNOWN: &str = "Enums and unions have a variant `Unknown`, which preserves values that are newer than this crate.";
pub(crate) const FAILING: &str = "`Error` has methods such as `is_not_found`, `is_rate_limited`, `is_timeout` and `status`. `api_error` returns the error body, if the API documents it.";
pub(crate) const RETRYING: &str = "Requests are retried up to twice where that is safe: after 429, and for idempotent methods also after 5xx and network failures. `Retries` changes this, for the client or for a single call.";
pub(crate) const EVENTS: &str =
    "`Webhook` verifies deliveries of webhooks, and `WebhookEvent` has a variant for each event.";

pub(crate) const FEATURE_COLUMNS: [&str; 3] = ["Feature", "Default", "Description"];

/// The effect of a feature of the runtime.
pub(crate) fn feature(name: &str) -> Option<&'static str> {
    Some(match name {
        "axum" => "`webhooks::Signed`, an extractor of axum for verified deliveries",
        "blocking" => "blocking calls; without `hyper`, they need no Tokio",
        "hyper" => "the HTTP transport; without it, set a custom `Transport`, or use `blocking`",
        "jiff" => "`JiffExt`: conversions of instants and dates from and into those of `jiff`",
        "mock" => "samples of all models, and the API in memory: for tests",
        "mock-server" => "the same, served over HTTP on this machine",
        "native-tls" => "TLS of the operating system; disable the default features to use only it",
        "reqwest" => "`ClientBuilder::reqwest`, for a client of your own",
        "rustls" => "TLS with rustls",
        "serde" => "`Serialize` and `Deserialize` for all models",
        "services" => "all services of the client; each also has its own feature",
        "time" => "`TimeExt`: conversions of instants and dates from and into those of `time`",
        "tokio" => "the timers of Tokio, for a custom `Transport`",
        "tower" => "`webhooks::SignedLayer`, a layer of tower that verifies deliveries",
        "tracing" => "a span for each call",
        "webhooks" => "webhook events, and verification of deliveries",
        _ => return None,
    })
}

/// The effect of a feature of a carried module.
pub(crate) fn module_feature(module: &str) -> String {
    format!("the module `{module}`")
}

/// The sentence before an example of a dependency with features of services.
pub(crate) const SERVICE_FEATURES: &str = "Each service has its own feature, which includes the models that it needs. To reduce build time, enable only those that you use:";

/// The docs by which an operation is found. `line` is its method and path.
pub(crate) fn search(id: &str, line: &str) -> String {
    format!(
        "`cargo doc --open` shows every operation with an example. Search for the ID of an operation, such as `{id}`, or for its method and path, such as `{line}`."
    )
}

/// The entry points into the docs, as items of a list.
pub(crate) const WAYS: &[&str] = &[
    "[`services`] has a module for each group of operations, with an example of each operation.",
    "[`models`] has the types that calls accept and return.",
    "[`Client::builder`] configures a client: the base URL, headers, timeouts, [`Retries`], a [`Transport`].",
    "[`Call`] has what every call has: headers, timeouts, `send_response` for the status and headers, and `send_stream` for large bodies.",
    "[`Error`] is the error of all calls. [`ApiError`] has a variant for each error body that the API documents.",
];

/// The entry points to webhooks and to the mock.
pub(crate) const WAY_TO_WEBHOOKS: &str =
    "[`webhooks`] verifies and decodes the events that the API sends.";
pub(crate) const WAY_TO_MOCK: &str = "[`mock`] is the API in memory, for tests.";

/// The most operations to which the docs of a model link.
const MOST_LINKS: usize = 3;

/// Links to the operations that accept a model.
pub(crate) fn accepted_by(links: &[String]) -> Option<String> {
    linked("Accepted by", links)
}

/// Links to the operations that return a model.
pub(crate) fn returned_by(links: &[String]) -> Option<String> {
    linked("Returned by", links)
}

/// Links to the operations that accept a model and return it.
pub(crate) fn accepted_and_returned_by(links: &[String]) -> Option<String> {
    linked("Accepted and returned by", links)
}

fn linked(begin: &str, links: &[String]) -> Option<String> {
    let all = |links: &[String], last: &str| match links {
        [] => last.to_owned(),
        links => format!("{} and {last}", links.join(", ")),
    };
    let list = match links {
        [] => return None,
        // One more link is as short as the count of the others.
        _ if links.len() > MOST_LINKS + 1 => {
            let others = links.len() - MOST_LINKS;
            all(&links[..MOST_LINKS], &format!("{others} other operations"))
        }
        [before @ .., last] => all(before, last),
    };
    Some(format!("{begin} {list}."))
}

/// The table of operations in the docs of a service.
pub(crate) const OPERATION_COLUMNS: [&str; 3] = ["Method", "Sends", "Description"];

#[cfg(test)]
mod tests {
    use super::*;

    /// G9: an API gets the article and the word "API" if its title lacks them.
    #[test]
    fn titles_read_as_names() {
        for (title, name) in [
            ("Resend", "the Resend API"),
            ("Spotify Web API", "the Spotify Web API"),
            ("The Things API", "The Things API"),
            ("API", "the API"),
            ("", "the API"),
            ("Swagger Petstore - OpenAPI 3.0", "the Swagger Petstore API"),
            ("KYC API Documentation", "the KYC API"),
            (
                "Cenit IO - REST API Specification",
                "the Cenit IO - REST API",
            ),
            ("Acme API Reference.", "the Acme API"),
            ("Documentation", "the Documentation API"),
            ("api.example.com", "api.example.com"),
            ("example.com", "the example.com API"),
            ("API 2.0", "the API 2.0"),
            ("Rapid Pets", "the Rapid Pets API"),
        ] {
            assert_eq!(api(title), name);
        }
    }

    /// G9: docs link to a few operations and count the others.
    #[test]
    fn links_are_few() {
        let links: Vec<String> = ["a", "b", "c", "d", "e"].map(str::to_owned).into();
        let text = |count: usize| returned_by(&links[..count]).unwrap_or_default();
        assert_eq!(text(0), "");
        assert_eq!(text(1), "Returned by a.");
        assert_eq!(text(2), "Returned by a and b.");
        assert_eq!(text(4), "Returned by a, b, c and d.");
        assert_eq!(text(5), "Returned by a, b, c and 2 other operations.");
    }
}
