//! The faults of a server, and how a call may end after each.

/// What a server does with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Responds correctly.
    None,
    /// Sends the response in pieces of a few bytes.
    Trickle,
    /// Sends the status 103 before the response.
    Informational,
    /// Responds with HTTP/1.0.
    Http10,
    /// Responds, and closes the connection without announcing it.
    CloseAfter,
    /// Responds, and announces that the connection will be closed: `connection: close`, or GOAWAY.
    Drain,
    /// Closes the connection without a response.
    Close,
    /// Resets the connection, or in HTTP/2 the stream.
    Reset,
    /// Resets in the middle of the head.
    HalfHead,
    /// Resets in the middle of the body.
    HalfBody,
    /// Ends the body before the announced length.
    ShortBody,
    /// Closes in the middle of a chunk.
    HalfChunk,
    /// Sends something that is not HTTP.
    NotHttp,
    /// Sends nothing, and keeps the connection open.
    Silence,
    /// Sends a part of the body and then nothing more.
    SilenceInBody,
    /// Does not read the request's body.
    StalledWindow,
    /// Sends half of the JSON, as a complete HTTP response.
    HalfJson,
    /// Sends HTML with the status 200.
    Html,
    /// Sends no body with the status 200.
    Empty,
    /// Sends more than the client accepts.
    TooLarge,
    /// Sends a body without an end.
    Endless,
    /// Redirects to a path of the same server.
    RedirectHere,
    /// Redirects to another origin.
    RedirectAway,
    /// Sends the documented status 404.
    NotFound,
    /// Sends the status 429, and allows a retry at once.
    Limited,
    /// Sends the status 500.
    ServerError,
    /// Declares the stream as not processed (HTTP/2).
    Refused,
    /// Ends the connection with an error for all its streams (HTTP/2).
    GoAway,
}

/// How a call ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum End {
    Value,
    Transport,
    Timeout,
    Decode,
    Status(u16),
    Canceled,
    /// Any other error, which no fault may cause.
    Other,
}

/// The faults, each with its weight.
const FAULTS: &[(u32, Fault)] = &[
    (600, Fault::None),
    (10, Fault::Trickle),
    (10, Fault::Informational),
    (10, Fault::Http10),
    (15, Fault::CloseAfter),
    (10, Fault::Drain),
    (10, Fault::Close),
    (15, Fault::Reset),
    (10, Fault::HalfHead),
    (10, Fault::HalfBody),
    (8, Fault::ShortBody),
    (8, Fault::HalfChunk),
    (5, Fault::NotHttp),
    (3, Fault::Silence),
    (3, Fault::SilenceInBody),
    (3, Fault::StalledWindow),
    (8, Fault::HalfJson),
    (5, Fault::Html),
    (5, Fault::Empty),
    (3, Fault::TooLarge),
    (2, Fault::Endless),
    (8, Fault::RedirectHere),
    (8, Fault::RedirectAway),
    (15, Fault::NotFound),
    (25, Fault::Limited),
    (25, Fault::ServerError),
    (10, Fault::Refused),
    (4, Fault::GoAway),
];

impl Fault {
    /// Chooses a fault at random.
    pub(crate) fn any(random: &mut fastrand::Rng) -> Self {
        let total = FAULTS.iter().map(|(weight, _)| weight).sum();
        let mut chosen = random.u32(0..total);
        for (weight, fault) in FAULTS {
            match chosen.checked_sub(*weight) {
                Some(rest) => chosen = rest,
                None => return *fault,
            }
        }
        Self::None
    }

    /// How a call may end if this was its last fault.
    pub(crate) fn ends(self) -> &'static [End] {
        match self {
            Self::None
            | Self::Trickle
            | Self::Informational
            | Self::Http10
            | Self::CloseAfter
            | Self::Drain => &[End::Value],
            Self::Close
            | Self::Reset
            | Self::HalfHead
            | Self::HalfBody
            | Self::ShortBody
            | Self::HalfChunk
            | Self::NotHttp
            | Self::Refused
            | Self::GoAway => &[End::Transport],
            Self::Silence | Self::SilenceInBody | Self::StalledWindow => &[End::Timeout],
            Self::HalfJson | Self::Html | Self::Empty | Self::TooLarge | Self::Endless => {
                &[End::Decode]
            }
            Self::RedirectHere | Self::RedirectAway => &[End::Status(307)],
            Self::NotFound => &[End::Status(404)],
            Self::Limited => &[End::Status(429)],
            Self::ServerError => &[End::Status(500)],
        }
    }

    /// Whether the server states that it has not processed the request.
    pub(crate) fn is_refusal(self) -> bool {
        matches!(self, Self::Limited | Self::Refused)
    }
}
