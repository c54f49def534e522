//! The `tracing` span of a call (feature `tracing`).
//!
//! It records the operation, the method, the path template, the status and the number of attempts, and no personal
//! data.

#[cfg(feature = "tracing")]
pub(crate) use with::Span;
#[cfg(not(feature = "tracing"))]
pub(crate) use without::Span;

#[cfg(feature = "tracing")]
mod with {
    use std::time::Duration;

    use http::StatusCode;
    use tracing::Instrument;
    use tracing::field::Empty;

    use crate::runtime::request::Request;

    /// The span of a call.
    pub(crate) struct Span(tracing::Span);

    impl Span {
        pub(crate) fn new(request: &Request) -> Self {
            Self(tracing::info_span!(
                "call",
                operation = request.operation.id(),
                method = request.method.as_str(),
                path = request.operation.path(),
                attempts = Empty,
                status = Empty,
            ))
        }

        /// Runs an attempt within the span.
        pub(crate) fn around<F: Future>(&self, attempt: F) -> impl Future<Output = F::Output> {
            attempt.instrument(self.0.clone())
        }

        /// Records how an attempt ended.
        pub(crate) fn attempted(
            &self,
            number: u32,
            status: Option<StatusCode>,
            again: Option<Duration>,
        ) {
            self.0.record("attempts", number);
            if let Some(status) = status {
                self.0.record("status", status.as_u16());
            }
            if let Some(wait) = again {
                let milliseconds = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
                let status = status.map(|status| status.as_u16());
                tracing::debug!(parent: &self.0, status, milliseconds, "retrying after a wait");
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod without {
    use std::time::Duration;

    use http::StatusCode;

    use crate::runtime::request::Request;

    /// No span.
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn new(_: &Request) -> Self {
            Self
        }

        pub(crate) fn around<F: Future>(&self, attempt: F) -> F {
            attempt
        }

        pub(crate) fn attempted(&self, _: u32, _: Option<StatusCode>, _: Option<Duration>) {}
    }
}
