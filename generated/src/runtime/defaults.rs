//! The default transport and timing for the target platform.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::timing::Timing;
use crate::runtime::transport::Transport;

/// Returns the default transport, or why there is none.
pub(crate) type DefaultTransport = Result<Arc<dyn Transport>, Cow<'static, str>>;

pub(crate) use chosen::{timing, transport};

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod chosen {
    use super::{Arc, DefaultTransport, Duration, Timing};
    use crate::runtime::wasm::{FetchTransport, JsTiming};

    /// `fetch` has no connect timeout.
    pub(crate) fn transport(_: Option<Duration>) -> DefaultTransport {
        Ok(Arc::new(FetchTransport))
    }

    pub(crate) fn timing() -> Arc<dyn Timing> {
        Arc::new(JsTiming)
    }
}

#[cfg(all(
    feature = "reqwest",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
mod chosen {
    use super::{Arc, Cow, DefaultTransport, Duration, Timing};
    use crate::runtime::reqwest_transport::ReqwestTransport;
    use crate::runtime::timing::TokioTiming;

    pub(crate) fn transport(connect_timeout: Option<Duration>) -> DefaultTransport {
        match ReqwestTransport::new(connect_timeout) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(error) => Err(Cow::Owned(format!(
                "failed to set up the transport: {error}"
            ))),
        }
    }

    pub(crate) fn timing() -> Arc<dyn Timing> {
        Arc::new(TokioTiming)
    }
}

#[cfg(not(any(
    feature = "reqwest",
    all(target_family = "wasm", target_os = "unknown")
)))]
mod chosen {
    use super::{Arc, Cow, DefaultTransport, Duration, Timing};
    use crate::runtime::timing::NoTiming;

    pub(crate) fn transport(_: Option<Duration>) -> DefaultTransport {
        Err(Cow::Borrowed(
            "no transport is set: enable the feature `reqwest`, or set one with `ClientBuilder::transport`",
        ))
    }

    pub(crate) fn timing() -> Arc<dyn Timing> {
        Arc::new(NoTiming)
    }
}
