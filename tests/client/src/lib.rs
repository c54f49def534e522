//! What the tests of `polar-client` share.

pub mod example;
pub mod receiver;
pub mod server;

/// The code in the README of the workspace compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;

/// The code in the guides compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/coming-from.md")]
#[doc = include_str!("../../../docs/errors.md")]
#[doc = include_str!("../../../docs/features.md")]
#[doc = include_str!("../../../docs/getting-started.md")]
#[doc = include_str!("../../../docs/pagination.md")]
#[doc = include_str!("../../../docs/retries.md")]
#[doc = include_str!("../../../docs/testing.md")]
#[doc = include_str!("../../../docs/unions.md")]
#[doc = include_str!("../../../docs/updates.md")]
#[doc = include_str!("../../../docs/upgrading.md")]
#[doc = include_str!("../../../docs/uploads.md")]
#[doc = include_str!("../../../docs/webhooks.md")]
pub struct Guides;
