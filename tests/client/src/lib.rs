//! Code that the tests of `polar-client` share.

pub mod example;
pub mod receiver;
pub mod server;

/// Compiles the code in the README of the workspace.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;

/// Compiles the code in the guides.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/coming-from.md")]
#[doc = include_str!("../../../docs/comparison.md")]
#[doc = include_str!("../../../docs/errors.md")]
#[doc = include_str!("../../../docs/features.md")]
#[doc = include_str!("../../../docs/getting-started.md")]
#[doc = include_str!("../../../docs/money.md")]
#[doc = include_str!("../../../docs/pagination.md")]
#[doc = include_str!("../../../docs/retries.md")]
#[doc = include_str!("../../../docs/testing.md")]
#[doc = include_str!("../../../docs/unions.md")]
#[doc = include_str!("../../../docs/updates.md")]
#[doc = include_str!("../../../docs/upgrading.md")]
#[doc = include_str!("../../../docs/uploads.md")]
#[doc = include_str!("../../../docs/usage.md")]
#[doc = include_str!("../../../docs/webhooks.md")]
pub struct Guides;

const DOCUMENT: &str = include_str!("../../../spec/polar.openapi.yaml");

/// The number of operations in the document.
#[must_use]
pub fn operations() -> usize {
    ids_behind("\npaths:\n")
}

/// The number of webhooks in the document.
#[must_use]
pub fn webhooks() -> usize {
    ids_behind("\nwebhooks:\n")
}

/// The number of ids in a section of the document.
fn ids_behind(heading: &str) -> usize {
    let (_, section) = DOCUMENT.split_once(heading).unwrap_or_default();
    let lines = section.lines().take_while(|line| line.starts_with(' '));
    lines
        .filter(|line| line.starts_with("      operationId: "))
        .count()
}

/// The version of the crate.
#[must_use]
pub fn crate_version() -> &'static str {
    quoted(
        include_str!("../../../generated/Cargo.toml"),
        "version = \"",
    )
}

/// The version of the API.
#[must_use]
pub fn api_version() -> &'static str {
    quoted(DOCUMENT, "version: '")
}

/// The text from the first occurrence of `start`, which ends with a quote, to the next quote.
fn quoted(text: &'static str, start: &str) -> &'static str {
    let (_, rest) = text.split_once(start).unwrap_or_default();
    rest.split(['"', '\'']).next().unwrap_or_default()
}
