//! Several bodies as one, in memory or as a stream.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::runtime::body::{Content, Make};
use crate::runtime::{Body, TransportError};

/// The maximum size of a body that is assembled in memory. Larger bodies are sent part by part.
const WHOLE: u64 = 256 << 10;

/// Joins several bodies: in memory if they are small, otherwise as a stream, which can be sent again if all of them
/// can.
pub(super) fn joined(pieces: Vec<Body>) -> Body {
    let size: Option<u64> = pieces.iter().map(Body::size).sum();
    let whole: Option<Vec<&Bytes>> = pieces.iter().map(Body::as_bytes).collect();
    if let (Some(whole), Some(..=WHOLE)) = (whole, size) {
        let whole: Vec<&[u8]> = whole.into_iter().map(AsRef::as_ref).collect();
        return Body::from(whole.concat());
    }
    let again: Option<Vec<Again>> = pieces.iter().map(Again::of).collect();
    let body = match again {
        Some(again) => {
            let bodies = move || again.iter().cloned().map(Body::from).collect();
            Body::replay(move || Body::stream(Joined(bodies())))
        }
        None => Body::stream(Joined(VecDeque::from(pieces))),
    };
    match size {
        Some(size) => body.with_size(size),
        None => body,
    }
}

/// A body that can be created again.
#[derive(Clone)]
enum Again {
    Whole(Bytes),
    Made(Make, Option<u64>),
}

impl Again {
    fn of(body: &Body) -> Option<Self> {
        match &body.content {
            Content::Whole(bytes) => Some(Self::Whole(bytes.clone())),
            Content::Made(make) => Some(Self::Made(make.clone(), body.size)),
            Content::Chunks(_) => None,
        }
    }
}

impl From<Again> for Body {
    fn from(again: Again) -> Self {
        match again {
            Again::Whole(bytes) => Self::from(bytes),
            Again::Made(make, size) => Self {
                content: Content::Made(make),
                size,
            },
        }
    }
}

/// A stream of several bodies, one after the other.
struct Joined(VecDeque<Body>);

impl Stream for Joined {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let bodies = &mut self.get_mut().0;
        while let Some(body) = bodies.front_mut() {
            match std::task::ready!(body.poll_chunk(context)) {
                Some(piece) => return Poll::Ready(Some(piece)),
                None => bodies.pop_front(),
            };
        }
        Poll::Ready(None)
    }
}
