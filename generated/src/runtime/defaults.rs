//! The default transport and timing for the target platform.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use crate::runtime::timing::Timing;
use crate::runtime::transport::Transport;

/// Returns the default transport, or why there is none.
pub(crate) type DefaultTransport = Result<Arc<dyn Transport>, Cow<'static, str>>;

pub(crate) use chosen::transport;

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod chosen {
    use super::{Arc, DefaultTransport, Duration};
    use crate::runtime::wasm::FetchTransport;

    /// `fetch` has no connect timeout.
    pub(crate) fn transport(_: Option<Duration>) -> DefaultTransport {
        Ok(Arc::new(FetchTransport))
    }
}

#[cfg(all(
    feature = "hyper",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
mod chosen {
    use super::{Arc, Cow, DefaultTransport, Duration};
    use crate::runtime::hyper_transport::HyperTransport;

    pub(crate) fn transport(connect_timeout: Option<Duration>) -> DefaultTransport {
        match HyperTransport::new(connect_timeout) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(error) => Err(Cow::Owned(format!(
                "failed to set up the transport: {error}"
            ))),
        }
    }
}

#[cfg(all(
    feature = "blocking",
    not(any(feature = "hyper", all(target_family = "wasm", target_os = "unknown")))
))]
mod chosen {
    use super::{Arc, DefaultTransport, Duration};
    use crate::runtime::ureq_transport::UreqTransport;

    pub(crate) fn transport(connect_timeout: Option<Duration>) -> DefaultTransport {
        Ok(Arc::new(UreqTransport::new(connect_timeout)))
    }
}

#[cfg(not(any(
    feature = "blocking",
    feature = "hyper",
    all(target_family = "wasm", target_os = "unknown")
)))]
mod chosen {
    use super::{Cow, DefaultTransport, Duration};

    pub(crate) fn transport(_: Option<Duration>) -> DefaultTransport {
        Err(Cow::Borrowed(
            "no transport is set: enable the feature `hyper`, or set one with `ClientBuilder::transport`",
        ))
    }
}

#[cfg(all(target_family = "wasm", target_os = "unknown"))]
pub(crate) fn timing() -> Arc<dyn Timing> {
    Arc::new(crate::runtime::wasm::JsTiming)
}

#[cfg(all(
    feature = "tokio",
    not(all(target_family = "wasm", target_os = "unknown"))
))]
pub(crate) fn timing() -> Arc<dyn Timing> {
    Arc::new(crate::runtime::timing::TokioTiming)
}

#[cfg(all(
    feature = "blocking",
    not(any(feature = "tokio", all(target_family = "wasm", target_os = "unknown")))
))]
pub(crate) fn timing() -> Arc<dyn Timing> {
    Arc::new(crate::runtime::blocking::ThreadTiming)
}

#[cfg(not(any(
    feature = "blocking",
    feature = "tokio",
    all(target_family = "wasm", target_os = "unknown")
)))]
pub(crate) fn timing() -> Arc<dyn Timing> {
    Arc::new(crate::runtime::timing::NoTiming)
}
