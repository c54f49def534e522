//! The client with a scripted transport, and with a real server that misbehaves as instructed.
//!
//! No test sleeps: time is a number that `FakeTiming` advances.

#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
#[cfg(feature = "hyper")]
mod concurrency;
mod credentials;
#[cfg(any(feature = "blocking", feature = "hyper"))]
mod done;
#[cfg(any(feature = "blocking", feature = "rustls", feature = "native-tls"))]
mod encrypted;
mod errors;
mod escapes;
mod events;
#[cfg(any(feature = "blocking", feature = "hyper"))]
mod faults;
#[cfg(all(feature = "hyper", feature = "tracing"))]
mod log;
#[cfg(any(feature = "blocking", feature = "hyper"))]
mod loopback;
mod nested_parts;
#[cfg(all(
    feature = "hyper",
    not(any(feature = "rustls", feature = "native-tls"))
))]
mod no_tls;
mod oauth2;
#[cfg(feature = "hyper")]
mod pagination;
mod paging;
mod parameters;
mod parts;
#[cfg(feature = "hyper")]
mod proxies;
mod rate_limits;
mod redirects;
mod responses;
mod retries;
mod schemes;
#[cfg(feature = "hyper")]
mod sentinel;
#[cfg(any(feature = "blocking", feature = "hyper"))]
mod server;
mod streams;
mod support;
mod surroundings;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod tokens;
mod uploads;
#[cfg(feature = "hyper")]
mod wire;
