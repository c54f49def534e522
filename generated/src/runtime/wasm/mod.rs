//! Clocks, timers and random numbers of JavaScript: in browsers, Node and edge workers.
//!
//! The standard library has none on this target.

mod fetch;

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use js_sys::{Date, Function, Math, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::runtime::timing::Timing;
use crate::runtime::transport::BoxFuture;

pub use fetch::FetchTransport;

/// A monotonic point in time, for targets whose standard library has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Duration);

impl Instant {
    /// Returns the time since the program started, as measured by the platform.
    #[must_use]
    pub fn now() -> Self {
        let performance = member(&js_sys::global(), "performance");
        let now = performance.as_ref().and_then(|performance| {
            let now: Function = member(performance, "now")?.dyn_into().ok()?;
            now.call0(performance).ok()?.as_f64()
        });
        Self(milliseconds(now.unwrap_or_else(Date::now)))
    }

    /// Returns the time since an earlier point in time, or zero if it is later.
    #[must_use]
    pub fn saturating_duration_since(&self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

impl std::ops::Add<Duration> for Instant {
    type Output = Self;

    fn add(self, later: Duration) -> Self {
        Self(self.0 + later)
    }
}

/// Creates a point in time of a custom clock, from the time since the clock started.
impl From<Duration> for Instant {
    fn from(since: Duration) -> Self {
        Self(since)
    }
}

/// Returns the time of day.
pub(crate) fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + milliseconds(Date::now())
}

/// Returns a uniformly distributed random number.
pub(crate) fn random() -> u64 {
    // A float has 53 random bits.
    let half = || (Math::random() * f64::from(u32::MAX)) as u64;
    half() << 32 | half()
}

fn milliseconds(count: f64) -> Duration {
    Duration::try_from_secs_f64(count / 1000.0).unwrap_or_default()
}

/// Uses the timers of JavaScript.
#[derive(Debug, Clone, Copy, Default)]
pub struct JsTiming;

impl Timing for JsTiming {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        Sleep::new(duration).map(|sleep| Box::pin(sleep) as BoxFuture<'static, ()>)
    }
}

/// A timer that is cleared on drop: a pending timer would keep a Node process alive.
struct Sleep {
    done: JsFuture,
    timer: JsValue,
}

impl Sleep {
    fn new(duration: Duration) -> Option<Self> {
        /// The maximum delay of a timer.
        const LONGEST: u128 = i32::MAX as u128;
        let start = function("setTimeout")?;
        let wait = JsValue::from_f64(duration.as_millis().min(LONGEST) as f64);
        let mut timer = JsValue::UNDEFINED;
        let promise = Promise::new(&mut |resolve, _| {
            if let Ok(id) = start.call2(&JsValue::UNDEFINED, &resolve, &wait) {
                timer = id;
            }
        });
        Some(Self {
            done: JsFuture::from(promise),
            timer,
        })
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.done).poll(context).map(|_| ())
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(stop) = function("clearTimeout") {
            // Clearing a timer that has fired has no effect.
            let _ = stop.call1(&JsValue::UNDEFINED, &self.timer);
        }
    }
}

fn function(name: &str) -> Option<Function> {
    member(&js_sys::global(), name)?.dyn_into().ok()
}

fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    let member = Reflect::get(object, &JsValue::from_str(name)).ok()?;
    (!member.is_undefined() && !member.is_null()).then_some(member)
}
