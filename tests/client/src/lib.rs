//! What the tests of `polar-client` share.

pub mod example;
pub mod receiver;
pub mod server;

/// The code in the README of the workspace compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
pub struct Readme;

/// The code in the pages on errors, retries, testing and webhooks compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/errors.md")]
#[doc = include_str!("../../../docs/retries.md")]
#[doc = include_str!("../../../docs/testing.md")]
#[doc = include_str!("../../../docs/webhooks.md")]
pub struct Pages;
