//! The client over a scripted transport, and over a real server that misbehaves on cue.
//!
//! No test waits: time is a number that `FakeTiming` moves on.

#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
#[cfg(feature = "reqwest")]
mod concurrency;
mod credentials;
mod errors;
mod escapes;
mod events;
#[cfg(feature = "reqwest")]
mod faults;
#[cfg(all(feature = "reqwest", feature = "tracing"))]
mod log;
#[cfg(feature = "reqwest")]
mod loopback;
#[cfg(all(
    feature = "reqwest",
    not(any(feature = "rustls", feature = "native-tls"))
))]
mod no_tls;
mod oauth2;
#[cfg(feature = "reqwest")]
mod pagination;
mod paging;
mod parameters;
#[cfg(feature = "reqwest")]
mod proxies;
mod rate_limits;
mod responses;
mod retries;
mod schemes;
#[cfg(feature = "reqwest")]
mod sentinel;
#[cfg(feature = "reqwest")]
mod server;
mod streams;
mod support;
mod surroundings;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod tokens;
mod uploads;
#[cfg(feature = "reqwest")]
mod wire;
