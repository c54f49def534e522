//! Macros for what all builders of calls have in common.
//!
//! A builder is a struct with a field `call: Call<RawResponse>`.

/// Implements the methods of [`Call`](crate::runtime::Call) for a builder: `call_methods!(ListBenefits ->
/// BenefitPage);`, or `call_methods!(ListBenefits -> BenefitPage, ListBenefitsHeaders);` with the type of the response
/// headers.
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! call_methods {
    ($builder:ident -> $response:ty) => {
        $crate::runtime::call_methods!($builder -> $response, $crate::runtime::http::HeaderMap);
    };
    ($builder:ident -> $response:ty, $headers:ty) => {
        impl $builder {
            /// Sends the request and returns the value of the response.
            ///
            /// # Errors
            /// Returns an error if an argument is invalid, the request fails, the status is not a success, or the
            /// response cannot be decoded.
            #[inline]
            pub fn send(self) -> $crate::runtime::Sending<$response> {
                self.call.send()
            }

            /// Sends the request and returns the value with the status and the headers of the response.
            ///
            /// # Errors
            /// Returns the errors of [`send`](Self::send).
            #[inline]
            pub fn send_response(self) -> $crate::runtime::SendingResponse<$response, $headers> {
                self.call.send_response().with_headers()
            }

            /// Sends the request, blocks, and returns the value of the response.
            ///
            /// # Errors
            /// Returns the errors of [`send`](Self::send), and an error if called within an async runtime, where
            /// blocking would stop other tasks.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_blocking(self) -> ::std::result::Result<$response, $crate::runtime::Error> {
                self.call.send_blocking()
            }

            /// Sends the request, blocks, and returns the value with the status and the headers of the response.
            ///
            /// # Errors
            /// Returns the errors of [`send_blocking`](Self::send_blocking).
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_response_blocking(
                self,
            ) -> ::std::result::Result<
                $crate::runtime::Response<$response, $headers>,
                $crate::runtime::Error,
            > {
                $crate::runtime::blocking::wait(self.send_response())?
            }

            /// Decodes the response as JSON of another type.
            #[inline]
            pub fn decode<U: $crate::runtime::json::Decode>(self) -> $crate::runtime::Call<U> {
                self.call.decode()
            }

            /// Sends the request and returns the status, the headers, and the body as a stream.
            ///
            /// # Errors
            /// Returns an error if an argument is invalid, the request fails, or the status is not a success.
            #[inline]
            pub fn send_stream(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                ::std::result::Result<
                    $crate::runtime::Response<$crate::runtime::ResponseBody, $headers>,
                    $crate::runtime::Error,
                >,
            > {
                self.call.send_stream_with()
            }
        }

        /// Awaiting it sends the request, as [`send`](Self::send) does.
        impl ::std::future::IntoFuture for $builder {
            type Output = ::std::result::Result<$response, $crate::runtime::Error>;
            type IntoFuture = $crate::runtime::Sending<$response>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }

        $crate::runtime::call_settings!($builder);
    };
}

/// Implements the settings of [`Call`](crate::runtime::Call) for a builder: `call_settings!(ListBenefits);`
// Not every API uses it.
#[allow(unused_macros)]
macro_rules! call_settings {
    ($builder:ident) => {
        impl $builder {
            /// Sets a header of this request, overriding the client's header of the same name.
            pub fn header(
                mut self,
                name: impl ::std::convert::AsRef<::std::primitive::str>,
                value: impl ::std::convert::AsRef<[::std::primitive::u8]>,
            ) -> Self {
                self.call = self.call.header(name, value);
                self
            }

            /// Sets a query parameter that the operation does not describe.
            pub fn extra_query(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: &(impl $crate::runtime::json::Encode + ?::std::marker::Sized),
            ) -> Self {
                self.call = self.call.extra_query(name, value);
                self
            }

            /// Sets the credentials of this request, overriding the client's.
            #[inline]
            pub fn token(
                mut self,
                token: impl ::std::convert::Into<$crate::runtime::Credentials>,
            ) -> Self {
                self.call = self.call.token(token);
                self
            }

            /// Sets the timeout of this call, including all attempts and the waits between them.
            #[inline]
            pub fn timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.call = self.call.timeout(limit);
                self
            }

            /// Sets how long this call waits for more data from the server.
            #[inline]
            pub fn read_timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.call = self.call.read_timeout(limit);
                self
            }

            /// Sets how this call is retried when it fails.
            #[inline]
            pub fn retries(mut self, retries: $crate::runtime::Retries) -> Self {
                self.call = self.call.retries(retries);
                self
            }

            /// Sets whether this call follows redirects, instead of the client's setting.
            #[inline]
            pub fn follow_redirects(mut self, follow: ::std::primitive::bool) -> Self {
                self.call = self.call.follow_redirects(follow);
                self
            }
        }
    };
}

/// Implements `serde::Serialize` and `serde::Deserialize` for types that encode and decode.
// Not every API has models.
#[allow(unused_macros)]
#[cfg(feature = "serde")]
macro_rules! serde_codecs {
    ($($type:ty),* $(,)?) => {$(
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::json::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::json::deserialize(deserializer)
            }
        }
    )*};
}

/// Expands to nothing without the feature `serde`.
#[allow(unused_macros)]
#[cfg(not(feature = "serde"))]
macro_rules! serde_codecs {
    ($($type:ty),* $(,)?) => {};
}

// An API may have no models, or no operation with optional parameters.
#[allow(unused_imports)]
pub(crate) use {call_methods, call_settings, serde_codecs};
