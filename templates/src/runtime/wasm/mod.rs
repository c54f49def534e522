//! Clocks, sleep and chance where JavaScript has them: in browsers, in Node, in workers at the edge.
//!
//! The standard library has none there.

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

/// A point in time that never goes back, for targets whose standard library has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Duration);

impl Instant {
    /// Returns the time since the program was started, as the platform counts it.
    #[must_use]
    pub fn now() -> Self {
        let performance = member(&js_sys::global(), "performance");
        let now = performance.as_ref().and_then(|performance| {
            let now: Function = member(performance, "now")?.dyn_into().ok()?;
            now.call0(performance).ok()?.as_f64()
        });
        Self(milliseconds(now.unwrap_or_else(Date::now)))
    }

    /// Returns the time since another point, or zero if that is later.
    #[must_use]
    pub fn saturating_duration_since(&self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// A point in time of a clock of your own: so long after it was started.
impl From<Duration> for Instant {
    fn from(since: Duration) -> Self {
        Self(since)
    }
}

/// Returns the time of day.
pub(crate) fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + milliseconds(Date::now())
}

/// Returns any number, each as likely as another.
pub(crate) fn random() -> u64 {
    // A float has 53 bits of chance.
    let half = || (Math::random() * f64::from(u32::MAX)) as u64;
    half() << 32 | half()
}

fn milliseconds(count: f64) -> Duration {
    Duration::try_from_secs_f64(count / 1000.0).unwrap_or_default()
}

/// Sleeps with the timers of JavaScript.
#[derive(Debug, Clone, Copy, Default)]
pub struct JsTiming;

impl Timing for JsTiming {
    fn sleep(&self, duration: Duration) -> Option<BoxFuture<'static, ()>> {
        Sleep::new(duration).map(|sleep| Box::pin(sleep) as BoxFuture<'static, ()>)
    }
}

/// A timer, which is taken back when it is dropped: one that is left would keep a program of Node alive.
struct Sleep {
    done: JsFuture,
    timer: JsValue,
}

impl Sleep {
    fn new(duration: Duration) -> Option<Self> {
        /// The longest that a timer can be set to.
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
            // A timer that is over is taken back without effect.
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
