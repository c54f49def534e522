//! Streams the body of a response, for files and exports that do not fit in memory.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::runtime::attempt::{Late, Limits};
use crate::runtime::body::Body;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::response::RawResponse;
use crate::runtime::transport::{BoxFuture, TransportError};

/// The body of a response, as a stream of chunks.
///
/// Its size is not limited. Reading may take any time while the server keeps sending, unless a timeout was set for
/// the call. If the connection is lost, the stream yields an error; the request is not retried, since a part of the
/// body was already read.
#[must_use = "the body is received only while it is read"]
pub struct ResponseBody {
    client: Client,
    head: RawResponse,
    body: Body,
    limits: Limits,
    /// The timeout of the next chunk.
    sleep: Option<(BoxFuture<'static, ()>, Late)>,
    ended: bool,
}

impl ResponseBody {
    pub(crate) fn new(client: Client, head: RawResponse, body: Body, limits: Limits) -> Self {
        Self {
            client,
            head,
            body,
            limits,
            sleep: None,
            ended: false,
        }
    }

    /// Returns the response without its body.
    #[allow(dead_code, reason = "an API may have no responses that are sequences")]
    pub(crate) fn head(&self) -> &RawResponse {
        &self.head
    }

    /// Returns the maximum size of a response that the client reads into memory.
    #[allow(dead_code, reason = "an API may have no responses that are sequences")]
    pub(crate) fn max_response_size(&self) -> usize {
        let config = self.client.config();
        config.map_or(usize::MAX, |config| config.max_response_size)
    }

    /// Returns the next chunk, or `None` at the end.
    ///
    /// # Errors
    /// Returns an error if the connection is lost or a timeout elapses. The body then ends.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_piece(context))
            .await
            .transpose()
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let piece = match self.body.poll_chunk(context) {
            Poll::Ready(Some(Ok(piece))) => Some(Ok(piece)),
            Poll::Ready(Some(Err(error))) if self.is_over(&error) => {
                let operation = self.head.operation().id();
                Some(Err(Error::deadline(operation, self.limits.total)))
            }
            Poll::Ready(Some(Err(error))) => Some(Err(self.fault(error))),
            Poll::Ready(None) => None,
            Poll::Pending => match self.poll_late(context) {
                Poll::Ready(error) => Some(Err(error)),
                Poll::Pending => return Poll::Pending,
            },
        };
        self.sleep = None;
        self.ended = !matches!(piece, Some(Ok(_)));
        Poll::Ready(piece)
    }

    fn poll_late(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        if self.sleep.is_none() {
            let timing = match self.client.config() {
                Ok(config) => &*config.timing,
                Err(error) => return Poll::Ready(error),
            };
            let Some((limit, late)) = self.limits.next(timing) else {
                return Poll::Pending;
            };
            let Some(sleep) = timing.sleep(limit) else {
                return Poll::Pending;
            };
            self.sleep = Some((sleep, late));
        }
        let Some((sleep, late)) = &mut self.sleep else {
            return Poll::Pending;
        };
        let late = *late;
        sleep.as_mut().poll(context).map(|()| match late {
            Late::Deadline => Error::deadline(self.head.operation().id(), self.limits.total),
            Late::Silence => self.fault(TransportError::silence(self.limits.silence)),
        })
    }

    fn is_over(&self, error: &TransportError) -> bool {
        let config = self.client.config();
        config.is_ok_and(|config| self.limits.is_over(&*config.timing, error))
    }

    fn fault(&self, error: TransportError) -> Error {
        Error::transport(self.head.operation().id(), error, Some(self.head.clone()))
    }
}

impl Stream for ResponseBody {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_piece(context)
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ResponseBody")
            .field("response", &self.head)
            .finish_non_exhaustive()
    }
}
