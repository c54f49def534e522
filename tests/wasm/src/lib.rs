//! C13: polar-client where JavaScript is. Each exported function is a test that `run.mjs` calls in Node, with the URL of
//! a server of its own on this machine; empty on other targets.
#![cfg(all(target_family = "wasm", target_os = "unknown"))]

pub mod calls;
pub mod platform;

use std::fmt::Display;

use wasm_bindgen::JsValue;

/// What a test gives: nothing, or why it failed.
type Outcome = Result<(), JsValue>;

/// Fails with a text.
fn fail(why: impl Display) -> JsValue {
    JsValue::from_str(&why.to_string())
}

/// Fails unless something holds.
fn check(holds: bool, what: impl Display) -> Outcome {
    match holds {
        true => Ok(()),
        false => Err(fail(what)),
    }
}
