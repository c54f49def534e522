//! What a server can do to a request, and how a call may end that met it.

/// What a server does with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Responds as it should.
    None,
    /// Responds in pieces of a few bytes.
    Trickle,
    /// Responds with 103 first.
    Informational,
    /// Responds as HTTP/1.0.
    Http10,
    /// Responds, and closes the connection without saying so.
    CloseAfter,
    /// Responds, and announces the end of the connection: `connection: close`, or GOAWAY.
    Drain,
    /// Closes the connection.
    Close,
    /// Resets the connection, or the stream in HTTP/2.
    Reset,
    /// Resets within the head.
    HalfHead,
    /// Resets within the body.
    HalfBody,
    /// Ends the body before the announced length.
    ShortBody,
    /// Closes within a chunk.
    HalfChunk,
    /// Sends something else than HTTP.
    NotHttp,
    /// Says nothing more.
    Silence,
    /// Says nothing more after a part of the body.
    SilenceInBody,
    /// Does not read the request's body.
    StalledWindow,
    /// Sends half of the JSON, complete as HTTP.
    HalfJson,
    /// Sends HTML with 200.
    Html,
    /// Sends nothing with 200.
    Empty,
    /// Sends more than the client takes.
    TooLarge,
    /// Sends without end.
    Endless,
    /// Redirects to a path of its own.
    RedirectHere,
    /// Redirects to another origin.
    RedirectAway,
    /// 404, as documented.
    NotFound,
    /// 429, to be sent again at once.
    Limited,
    /// 500.
    ServerError,
    /// Says that the stream was not processed (HTTP/2).
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
    /// Something that no fault leads to.
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
    /// Chooses one at random.
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

    /// How a call may end that met this fault last.
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

    /// Whether the server says that it did nothing.
    pub(crate) fn is_refusal(self) -> bool {
        matches!(self, Self::Limited | Self::Refused)
    }
}
