//! What all builders of calls have in common, and all enums of strings, written once.
//!
//! A builder is a struct with a field `call: Call<RawResponse>`.

/// Gives a builder the methods of [`Call`](crate::runtime::Call) that a user needs:
/// `call_methods!(ListBenefits -> BenefitPage);`
// Not every document has a use for it.
#[allow(unused_macros)]
macro_rules! call_methods {
    ($builder:ident -> $response:ty) => {
        impl $builder {
            /// Sends the call, and gives its response.
            ///
            /// # Errors
            /// When an argument is invalid, when there is no response, when the response is not a success, or when
            /// it is not what the operation gives.
            #[inline]
            pub fn send(self) -> $crate::runtime::Sending<$response> {
                self.call.send()
            }

            /// Sends the call, and gives its response with the status and the headers.
            ///
            /// # Errors
            /// As [`send`](Self::send).
            #[inline]
            pub fn send_response(self) -> $crate::runtime::SendingResponse<$response> {
                self.call.send_response()
            }

            /// Sends the call, waits, and gives its response.
            ///
            /// # Errors
            /// As [`send`](Self::send); also within an async runtime, where waiting would stop other tasks.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_blocking(self) -> ::std::result::Result<$response, $crate::runtime::Error> {
                self.call.send_blocking()
            }

            /// Sends the call, waits, and gives its response with the status and the headers.
            ///
            /// # Errors
            /// As [`send_blocking`](Self::send_blocking).
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn send_response_blocking(
                self,
            ) -> ::std::result::Result<$crate::runtime::Response<$response>, $crate::runtime::Error>
            {
                self.call.send_response_blocking()
            }

            /// Sends the call, and gives the status, the headers, and the body as it arrives.
            ///
            /// # Errors
            /// When an argument is invalid, when there is no response, or when it is not a success.
            #[inline]
            pub fn send_stream(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                ::std::result::Result<
                    $crate::runtime::Response<$crate::runtime::ResponseBody>,
                    $crate::runtime::Error,
                >,
            > {
                self.call.send_stream()
            }
        }

        $crate::runtime::call_settings!($builder);
    };
}

/// Gives a builder the methods of [`Call`](crate::runtime::Call) that say how it is sent:
/// `call_settings!(ListBenefits);`
// Not every document has a use for it.
#[allow(unused_macros)]
macro_rules! call_settings {
    ($builder:ident) => {
        impl $builder {
            /// Sets a header of this call, in place of the client's of that name.
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

            /// Sets the token of this call, in place of the client's.
            pub fn token(
                mut self,
                token: impl ::std::convert::Into<$crate::runtime::Credentials>,
            ) -> Self {
                self.call = self.call.token(token);
                self
            }

            /// Sets the time limit of this call: all attempts and the waits between.
            pub fn timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.call = self.call.timeout(limit);
                self
            }

            /// Sets the longest silence of the server in this call while it owes a response.
            pub fn read_timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.call = self.call.read_timeout(limit);
                self
            }

            /// Sets how this call is retried when it fails.
            pub fn retries(mut self, retries: $crate::runtime::Retries) -> Self {
                self.call = self.call.retries(retries);
                self
            }
        }
    };
}

/// Gives the builder of a list the ways to walk it, `page` being the parameter that numbers the pages:
/// `page_methods!(ListBenefits -> BenefitPage, "page");`
// Not every document has a use for it.
#[allow(unused_macros)]
macro_rules! page_methods {
    ($builder:ident -> $page:ty, $parameter:literal) => {
        impl $builder {
            /// Walks all items, from the page that is asked for to the last; a request for each page.
            #[inline]
            pub fn items(self) -> $crate::runtime::Items<$page> {
                $crate::runtime::Items::new(self.call, $parameter)
            }

            /// Walks all pages, from the one that is asked for to the last.
            #[inline]
            pub fn pages(self) -> $crate::runtime::Pages<$page> {
                $crate::runtime::Pages::new(self.call, $parameter)
            }
        }
    };
}

/// Gives an enum of strings what follows from its `as_str`: it is shown, compared and hashed as its text;
/// `string_enum!(BenefitType);`
// Not every document has a use for it.
#[allow(unused_macros)]
macro_rules! string_enum {
    ($name:ident) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), formatter)
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> ::std::primitive::bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            #[inline]
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }
    };
}

// A document may have no list, no enum of strings, or no operation with optional parameters.
#[allow(unused_imports)]
pub(crate) use {call_methods, call_settings, page_methods, string_enum};
