//! The client over a scripted transport, and over a real server that misbehaves on cue.
//!
//! No test waits: time is a number that `FakeTiming` moves on.

mod bodies;
mod concurrency;
mod credentials;
mod errors;
mod escapes;
mod loopback;
mod paging;
mod parameters;
mod replies;
mod retries;
mod server;
mod streams;
mod support;
mod surroundings;
mod tokens;
