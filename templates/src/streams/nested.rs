//! Parts that consist of parts: each is split when it has arrived, and the parts within it are decoded.

use std::vec::IntoIter;

use bytes::Bytes;
use http::header::CONTENT_TYPE;

use super::boundaries::{PartReader, RawPart};
use super::parts::{Part, ReadContent, decoded};
use crate::runtime::Error;
use crate::runtime::header_parameter::header_parameter;
use crate::runtime::response::RawResponse;

/// The parts of a part, before they are decoded.
pub(crate) struct Within<'r> {
    response: &'r RawResponse,
    /// The part, whose content is in errors.
    whole: &'r Part<Bytes>,
    parts: IntoIter<RawPart>,
    /// How many parts were read as those of a position.
    first: usize,
}

impl<'r> Within<'r> {
    /// Splits a part.
    ///
    /// # Errors
    /// Returns an error if the part is not multipart, or incomplete.
    pub(crate) fn of(response: &'r RawResponse, whole: &'r Part<Bytes>) -> Result<Self, Error> {
        let fault = |what: String| {
            let response = response.with_body(whole.content.clone());
            Error::content(&response, format!("a part that consists of parts: {what}"))
        };
        let media_type = whole.headers.get(CONTENT_TYPE);
        let media_type = media_type
            .and_then(|text| text.to_str().ok())
            .unwrap_or_default();
        let kind = media_type.get(..10).unwrap_or_default();
        if !kind.eq_ignore_ascii_case("multipart/") {
            return Err(fault("it is not multipart".to_owned()));
        }
        let boundary = header_parameter(media_type, "boundary");
        let Some(boundary) = boundary.filter(|boundary| !boundary.is_empty()) else {
            return Err(fault("its media type has no boundary".to_owned()));
        };
        let mut reader = PartReader::new(&boundary);
        reader.push(&whole.content);
        let mut parts = Vec::new();
        while let Some(part) = reader.part().map_err(fault)? {
            parts.push(part);
        }
        match reader.is_closed() {
            true => Ok(Self {
                response,
                whole,
                parts: parts.into_iter(),
                first: 0,
            }),
            false => Err(fault(reader.cut())),
        }
    }

    /// Returns the next part, which has a type by its position.
    #[allow(dead_code, reason = "an API may have no parts with a position")]
    pub(crate) fn next<T>(&mut self, read: ReadContent<T>) -> Result<Part<T>, Error> {
        self.first += 1;
        match self.parts.next() {
            Some(part) => decoded(self.response, part, read),
            None => {
                let response = self.response.with_body(self.whole.content.clone());
                let what = format!("a part that consists of parts has no part {}", self.first);
                Err(Error::content(&response, what))
            }
        }
    }

    /// Returns the other parts.
    pub(crate) fn rest<T>(self, read: ReadContent<T>) -> Result<Vec<Part<T>>, Error> {
        let response = self.response;
        self.parts
            .map(|part| decoded(response, part, read))
            .collect()
    }
}

/// The function that reads the content of a part: `read_part!(Benefit: json)`, or `read_part!(_: [Summary: json; Benefit:
/// json])` for the parts of a part, of which those before the semicolon have types by their positions.
macro_rules! read_part {
    ($content:ty: [; $item:ty: $form:tt]) => {
        |response, part| {
            let parts = $crate::streams::nested::Within::of(response, part)?;
            parts.rest($crate::streams::nested::read_part!($item: $form))
        }
    };
    ($content:ty: [$($first:ty: $first_form:tt),+; $item:ty: $form:tt]) => {
        |response, part| {
            let mut parts = $crate::streams::nested::Within::of(response, part)?;
            ::std::result::Result::Ok((
                $(parts.next($crate::streams::nested::read_part!($first: $first_form))?,)+
                parts.rest($crate::streams::nested::read_part!($item: $form))?,
            ))
        }
    };
    ($content:ty: $form:ident) => {
        $crate::streams::parts::$form::<$content>
    };
}

/// Implements sending like `part_methods!`, if there are parts that consist of parts: `nested_part_methods!(ExportPages.send
/// -> [Summary: json], Vec<Part<Page>>: [; Page: json], "multipart/mixed");`.
macro_rules! nested_part_methods {
    (
        $builder:ident.$send:ident -> [$($first:ty: $first_form:tt),+],
        $item:ty: $form:tt, $accept:literal
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
                        $(
                            source.next($crate::streams::nested::read_part!($first: $first_form))
                                .await?,
                        )+
                        source.rest($crate::streams::nested::read_part!($item: $form)),
                    ))
                })
            }
        }
    };
    ($builder:ident.$send:ident -> $item:ty: $form:tt, $accept:literal) => {
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
                    ::std::result::Result::Ok(
                        source.rest($crate::streams::nested::read_part!($item: $form)),
                    )
                })
            }
        }
    };
}

pub(crate) use nested_part_methods;
pub(crate) use read_part;
