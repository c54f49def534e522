//! Multipart responses: each part is decoded as it arrives.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName};

use super::boundaries::{PartReader, RawPart};
use super::send::sequence;
use crate::runtime::header_parameter::header_parameter;
use crate::runtime::json::{self, Decode};
use crate::runtime::response::RawResponse;
use crate::runtime::{BoxFuture, Call, Error, ResponseBody};

/// A part of a multipart response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Part<T> {
    /// The headers of the part.
    pub headers: HeaderMap,
    /// The content.
    pub content: T,
}

impl<T> Part<T> {
    /// Returns the media type of the part, with its parameters.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.header(&CONTENT_TYPE)
    }

    /// Returns the name of the part, if it has one (`Content-Disposition: form-data; name="photo"`).
    #[must_use]
    pub fn name(&self) -> Option<String> {
        header_parameter(self.header(&CONTENT_DISPOSITION)?, "name")
    }

    /// Returns the name of the file, if the part has one.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        header_parameter(self.header(&CONTENT_DISPOSITION)?, "filename")
    }

    fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// A stream of the parts of a multipart response (RFC 2046, section 5.1).
///
/// A part is decoded when it has arrived as a whole; it may be as large as a response in memory
/// (`ClientBuilder::max_response_size`). If its content cannot be decoded, the stream yields an error with the path in
/// it, and continues with the next part. If the connection is lost, or the body ends without its closing boundary, the
/// stream ends after the error.
#[must_use = "parts are received only while they are read"]
pub struct Parts<T> {
    source: PartSource,
    read: ReadContent<T>,
}

/// How many chunks after the last part are read.
const MOST_AFTER: usize = 16;

/// Decodes the content of a part.
pub(super) type ReadContent<T> = fn(&RawResponse, &Part<Bytes>) -> Result<T, Error>;

impl<T> Parts<T> {
    /// Returns the next part, or `None` at the end.
    ///
    /// # Errors
    /// Returns an error if a part cannot be decoded, the body is incomplete, the connection is lost, or the call times
    /// out.
    pub async fn try_next(&mut self) -> Result<Option<Part<T>>, Error> {
        poll_fn(|context| self.poll_part(context)).await.transpose()
    }

    fn poll_part(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Part<T>, Error>>> {
        let part = std::task::ready!(self.source.poll_part(context));
        Poll::Ready(part.map(|part| decoded(self.source.body.head(), part?, self.read)))
    }
}

impl<T> Stream for Parts<T> {
    type Item = Result<Part<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_part(context)
    }
}

impl<T> fmt::Debug for Parts<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Parts")
            .field("response", self.source.body.head())
            .finish_non_exhaustive()
    }
}

/// The parts of a response, before they are decoded.
pub(crate) struct PartSource {
    body: ResponseBody,
    reader: PartReader,
    /// The maximum size of a part, in bytes.
    most: usize,
    ended: bool,
    /// How many parts were read as those of a position.
    first: usize,
}

impl PartSource {
    fn new(body: ResponseBody) -> Result<Self, Error> {
        let head = body.head();
        let media_type = head.media_type().unwrap_or_default();
        if !media_type.starts_with("multipart/") {
            let what = "expected several parts, but the response is not multipart";
            return Err(Error::content(head, what));
        }
        let stated = head.headers().get(CONTENT_TYPE);
        let stated = stated.and_then(|text| text.to_str().ok());
        let boundary = stated.and_then(|text| header_parameter(text, "boundary"));
        let Some(boundary) = boundary.filter(|boundary| !boundary.is_empty()) else {
            let what = "the media type of the response has no boundary";
            return Err(Error::content(head, what));
        };
        Ok(Self {
            reader: PartReader::new(&boundary),
            most: body.max_response_size(),
            body,
            ended: false,
            first: 0,
        })
    }

    fn poll_part(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawPart, Error>>> {
        loop {
            if self.ended {
                return Poll::Ready(None);
            }
            match self.reader.part() {
                Ok(Some(part)) => return Poll::Ready(Some(Ok(part))),
                Ok(None) => {}
                Err(what) => return self.fault(Error::content(self.body.head(), what)),
            }
            if self.reader.len() > self.most {
                return self.fault(Error::too_large(self.body.head().clone(), self.most));
            }
            if self.reader.is_closed() {
                self.finish(context);
                continue;
            }
            match Pin::new(&mut self.body).poll_next(context) {
                Poll::Ready(Some(Ok(piece))) => self.reader.push(&piece),
                Poll::Ready(Some(Err(error))) => return self.fault(error),
                Poll::Ready(None) => {
                    return self.fault(Error::content(self.body.head(), self.reader.cut()));
                }
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// Reads what has already arrived after the last part, so that the connection can be used again.
    fn finish(&mut self, context: &mut Context<'_>) {
        self.ended = true;
        for _ in 0..MOST_AFTER {
            let piece = Pin::new(&mut self.body).poll_next(context);
            if !matches!(piece, Poll::Ready(Some(Ok(_)))) {
                break;
            }
        }
    }

    fn fault(&mut self, error: Error) -> Poll<Option<Result<RawPart, Error>>> {
        self.ended = true;
        Poll::Ready(Some(Err(error)))
    }

    /// Returns the next part, which has a type by its position.
    #[allow(dead_code, reason = "an API may have no parts with a position")]
    pub(crate) async fn next<T>(&mut self, read: ReadContent<T>) -> Result<Part<T>, Error> {
        self.first += 1;
        match poll_fn(|context| self.poll_part(context)).await {
            Some(part) => decoded(self.body.head(), part?, read),
            None => {
                let what = format!("the response has no part {}", self.first);
                Err(Error::content(self.body.head(), what))
            }
        }
    }

    /// Returns a stream of the other parts.
    pub(crate) fn rest<T>(self, read: ReadContent<T>) -> Parts<T> {
        Parts { source: self, read }
    }
}

impl<R> Call<R> {
    /// Sends the request and returns a stream of the parts in the response, as bytes.
    ///
    /// # Errors
    /// Returns an error if an argument is invalid, the request fails, the status is not a success, or the response is
    /// not multipart.
    pub fn send_parts(self) -> BoxFuture<'static, Result<Parts<Bytes>, Error>> {
        let source = self.send_parts_of("multipart/*");
        Box::pin(async move { Ok(source.await?.rest(bytes)) })
    }

    /// Does the same, and asks for this media type.
    pub(crate) fn send_parts_of(
        self,
        media_type: &'static str,
    ) -> BoxFuture<'static, Result<PartSource, Error>> {
        let body = sequence(self.client, self.request, media_type);
        Box::pin(async move { PartSource::new(body.await?) })
    }
}

/// Decodes a part.
pub(super) fn decoded<T>(
    response: &RawResponse,
    (headers, content): RawPart,
    read: ReadContent<T>,
) -> Result<Part<T>, Error> {
    let part = Part { headers, content };
    let content = read(response, &part)?;
    Ok(Part {
        headers: part.headers,
        content,
    })
}

/// Reads JSON. Unless the part says that it is JSON, other text is a string.
#[allow(dead_code, reason = "an API may have no parts of this form")]
pub(crate) fn json<T: Decode>(response: &RawResponse, part: &Part<Bytes>) -> Result<T, Error> {
    let content = part.content.strip_prefix("\u{feff}".as_bytes());
    let error = match json::from_slice(content.unwrap_or(&part.content)) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    let other = text_of(part).filter(|_| !is_json(part));
    let value = other.and_then(|text| json::from_str(&json::to_string(&text)).ok());
    value.ok_or_else(|| Error::decode(&response.with_body(part.content.clone()), error))
}

/// Reads text, or JSON if the part says that it is JSON.
#[allow(dead_code, reason = "an API may have no parts of this form")]
pub(crate) fn text<T: Decode>(response: &RawResponse, part: &Part<Bytes>) -> Result<T, Error> {
    if is_json(part) {
        return json(response, part);
    }
    let response = || response.with_body(part.content.clone());
    match text_of(part) {
        Some(text) => json::from_str(&json::to_string(&text))
            .map_err(|error| Error::decode(&response(), error)),
        None => Err(Error::content(&response(), "a part is not UTF-8 text")),
    }
}

/// Returns the bytes.
#[allow(clippy::unnecessary_wraps)]
pub(crate) fn bytes<T: From<Bytes>>(_: &RawResponse, part: &Part<Bytes>) -> Result<T, Error> {
    Ok(part.content.clone().into())
}

/// Returns the content of a part as text: UTF-8, or Latin-1 if the part says so.
fn text_of(part: &Part<Bytes>) -> Option<String> {
    let charset = header_parameter(part.media_type().unwrap_or_default(), "charset");
    let charset = charset.unwrap_or_default().to_ascii_lowercase();
    if matches!(charset.as_str(), "iso-8859-1" | "latin1") {
        return Some(part.content.iter().copied().map(char::from).collect());
    }
    String::from_utf8(part.content.to_vec()).ok()
}

fn is_json(part: &Part<Bytes>) -> bool {
    let media_type = part.media_type().unwrap_or_default();
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}

/// Implements sending for the builder of an operation that returns several parts: `part_methods!(ExportBenefits.send ->
/// Benefit: json, "multipart/mixed");`. Types of the first parts may come before that of the others: `[Summary:
/// json], Benefit: json`.
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! part_methods {
    (
        $builder:ident.$send:ident -> [$($first:ty: $first_form:ident),+],
        $item:ty: $form:ident, $accept:literal
    ) => {
        impl $builder {
            /// Sends the request, and returns the first parts of the response and a stream of the others.
            ///
            /// # Errors
            /// Returns an error if an argument is invalid, the request fails, the status is not a success, the response
            /// is not multipart, or one of the first parts is missing or cannot be decoded.
            #[inline]
            pub fn $send(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                ::std::result::Result<
                    ($($crate::streams::Part<$first>,)+ $crate::streams::Parts<$item>),
                    $crate::runtime::Error,
                >,
            > {
                ::std::boxed::Box::pin(async move {
                    let mut source = self.call.send_parts_of($accept).await?;
                    ::std::result::Result::Ok((
                        $(source.next($crate::streams::parts::$first_form::<$first>).await?,)+
                        source.rest($crate::streams::parts::$form::<$item>),
                    ))
                })
            }
        }
    };
    ($builder:ident.$send:ident -> $item:ty: $form:ident, $accept:literal) => {
        impl $builder {
            /// Sends the request and returns a stream of the parts in the response.
            ///
            /// # Errors
            /// Returns an error if an argument is invalid, the request fails, the status is not a success, or the
            /// response is not multipart.
            #[inline]
            pub fn $send(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                ::std::result::Result<$crate::streams::Parts<$item>, $crate::runtime::Error>,
            > {
                ::std::boxed::Box::pin(async move {
                    let source = self.call.send_parts_of($accept).await?;
                    ::std::result::Result::Ok(source.rest($crate::streams::parts::$form::<$item>))
                })
            }
        }
    };
}

// Not every API uses it.
#[allow(unused_imports)]
pub(crate) use part_methods;
