//! `Display`, `Debug` and the source of errors.

use std::error::Error as StdError;
use std::fmt;

use http::header::LOCATION;

use super::{Error, Kind};

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0.operation.unwrap_or("client"))?;
        formatter.write_str(": ")?;
        if let Some(status) = self.status() {
            write!(formatter, "{}", status.as_u16())?;
            if let Some(reason) = status.canonical_reason() {
                write!(formatter, " {reason}")?;
            }
            if !self.is_status() {
                formatter.write_str(": ")?;
            }
        }
        match &self.0.kind {
            Kind::Setup(message) | Kind::Input(message) | Kind::Content(message) => {
                formatter.write_str(message)
            }
            Kind::Transport(error) => error.fmt(formatter),
            Kind::Token(_) => formatter.write_str("failed to get a token"),
            Kind::Deadline(limit) => {
                formatter.write_str("the call timed out")?;
                match limit {
                    Some(limit) => write!(formatter, ": `timeout` is {limit:?}"),
                    None => Ok(()),
                }
            }
            Kind::Status(_) if self.0.bare && self.is_unauthorized() => {
                formatter.write_str(": the request was sent without a credential")
            }
            Kind::Status(_) if self.is_redirect() => {
                formatter.write_str(": the redirect was not followed")
            }
            Kind::Status(_) => match self.retry_after() {
                Some(wait) => write!(formatter, ": the server asks to wait {wait:?}"),
                None => Ok(()),
            },
            Kind::Decode(error) => error.fmt(formatter),
            Kind::TooLarge(limit) => write!(formatter, "the response is longer than {limit} bytes"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = formatter.debug_struct("Error");
        debug.field("message", &format_args!("{self}"));
        if let Some(id) = self.request_id() {
            debug.field("request_id", &id);
        }
        if let Some(source) = self.source() {
            debug.field("source", &source);
        }
        debug.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Transport(error) => error.source(),
            Kind::Decode(error) => Some(error),
            Kind::Token(error) => Some(error.as_ref()),
            Kind::Setup(_)
            | Kind::Input(_)
            | Kind::Deadline(_)
            | Kind::Status(_)
            | Kind::Content(_)
            | Kind::TooLarge(_) => None,
        }
    }
}

impl Error {
    fn is_redirect(&self) -> bool {
        self.status().is_some_and(|status| status.is_redirection())
            && self
                .headers()
                .is_some_and(|headers| headers.contains_key(LOCATION))
    }
}
