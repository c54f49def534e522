//! Sends calls whose responses are streams.

use http::header::{ACCEPT, HeaderMap, HeaderValue};

use crate::runtime::execute::execute_stream;
use crate::runtime::json::Decode;
use crate::runtime::request::Request;
use crate::runtime::{BoxFuture, Call, Client, Error, ResponseBody};
use crate::streams::{EventForm, Events, Lines};

impl<T> Call<T> {
    /// Sends the request and returns a stream of the events in the response.
    ///
    /// # Errors
    /// Returns an error if an argument is invalid, the request fails, the status is not a success, or the response
    /// does not contain events.
    pub fn send_events<E: Decode>(
        self,
        form: EventForm,
    ) -> BoxFuture<'static, Result<Events<E>, Error>> {
        let body = sequence(self.client, self.request, "text/event-stream");
        Box::pin(async move { Events::new(body.await?, form) })
    }

    /// Sends the request and returns a stream of the JSON values in the response, one for each line.
    ///
    /// # Errors
    /// Returns an error if an argument is invalid, the request fails, or the status is not a success.
    pub fn send_lines<E: Decode>(self) -> BoxFuture<'static, Result<Lines<E>, Error>> {
        self.send_lines_of("application/x-ndjson, application/jsonl, application/json-seq")
    }

    /// Does the same, and asks for these media types.
    pub(crate) fn send_lines_of<E: Decode>(
        self,
        media_types: &'static str,
    ) -> BoxFuture<'static, Result<Lines<E>, Error>> {
        let body = sequence(self.client, self.request, media_types);
        Box::pin(async move { Lines::new(body.await?) })
    }
}

pub(super) async fn sequence(
    client: Client,
    mut request: Request,
    accept: &'static str,
) -> Result<ResponseBody, Error> {
    request
        .headers
        .entry(ACCEPT)
        .or_insert(HeaderValue::from_static(accept));
    let response = execute_stream::<HeaderMap>(client, request, true).await?;
    Ok(response.into_value())
}

/// Implements sending for the builder of an operation that returns events: `event_methods!(WatchBenefits.send ->
/// Benefit, Data);`, optionally followed by the data that marks the end.
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! event_methods {
    ($builder:ident.$send:ident -> $event:ty, $form:ident $(, $end:literal)?) => {
        impl $builder {
            /// Sends the request and returns a stream of the events in the response.
            ///
            /// # Errors
            /// Returns an error if an argument is invalid, the request fails, the status is not a success, or the
            /// response does not contain events.
            #[inline]
            pub fn $send(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                ::std::result::Result<
                    $crate::streams::Events<$event>,
                    $crate::runtime::Error,
                >,
            > {
                ::std::boxed::Box::pin(async move {
                    let events = self.call.send_events($crate::streams::EventForm::$form).await?;
                    ::std::result::Result::Ok(events$(.until($end))?)
                })
            }
        }
    };
}

/// Implements sending for the builder of an operation that returns JSON lines: `line_methods!(ExportBenefits.send ->
/// Benefit, "application/x-ndjson");`, with the media type to ask for.
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! line_methods {
    ($builder:ident.$send:ident -> $value:ty, $accept:literal) => {
        impl $builder {
            /// Sends the request and returns a stream of the values in the response, one for each line.
            ///
            /// # Errors
            /// Returns an error if an argument is invalid, the request fails, or the status is not a success.
            #[inline]
            pub fn $send(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                ::std::result::Result<$crate::streams::Lines<$value>, $crate::runtime::Error>,
            > {
                self.call.send_lines_of($accept)
            }
        }
    };
}

// An API has one of them, or both.
#[allow(unused_imports)]
pub(crate) use {event_methods, line_methods};
