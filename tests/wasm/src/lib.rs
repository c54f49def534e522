//! C13: polar-client in JavaScript environments. Each exported function is a test that `run.mjs` calls in Node, with
//! the URL of a server of its own on this machine. On other targets, this crate is empty.
#![cfg(all(target_family = "wasm", target_os = "unknown"))]

pub mod calls;
pub mod platform;

use std::fmt::Display;

use wasm_bindgen::JsValue;

/// The result of a test: nothing, or the reason why it failed.
type Outcome = Result<(), JsValue>;

/// Fails with a message.
fn fail(why: impl Display) -> JsValue {
    JsValue::from_str(&why.to_string())
}

/// Fails unless a condition holds.
fn check(holds: bool, what: impl Display) -> Outcome {
    match holds {
        true => Ok(()),
        false => Err(fail(what)),
    }
}
