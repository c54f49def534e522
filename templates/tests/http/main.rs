//! The client over a scripted transport, and over a real server that misbehaves on cue.
//!
//! No test waits: time is a number that `FakeTiming` moves on.

#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod concurrency;
mod credentials;
mod errors;
mod escapes;
mod faults;
mod loopback;
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
mod no_tls;
mod oauth2;
mod paging;
mod parameters;
mod replies;
mod retries;
mod schemes;
mod server;
mod streams;
mod support;
mod surroundings;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod tokens;
