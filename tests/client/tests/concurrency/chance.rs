//! Chooses the fault for each attempt of a call, and the expected result, from the number of the call alone.

/// What the server does with one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Responds correctly.
    None,
    /// Resets the connection without a response.
    Reset,
    /// Resets in the middle of the head of the response.
    HalfHead,
    /// Resets in the middle of the body.
    HalfBody,
    /// Sends nothing, and keeps the connection open.
    Stall,
    /// Sends a part of the body and then nothing more.
    StallInBody,
    /// Sends the status 429, without a time to wait or with one in seconds.
    Limited { asks: bool },
    /// Sends the status 500, as text.
    Broken,
    /// Sends a success with half of its JSON, and the matching length.
    HalfJson,
    /// Sends the documented status 404.
    NotFound,
}

/// How a call ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Value,
    Status(u16),
    Broken,
    Timeout,
    Decode,
}

/// Returns `true` if a call is a POST; the others are GETs.
pub(crate) fn is_post(call: u32) -> bool {
    call % 3 == 2
}

/// Returns the fault for an attempt of a call; the first attempt is 0.
pub(crate) fn fault(call: u32, attempt: u32) -> Fault {
    // SplitMix64 gives neighbouring numbers unrelated results.
    let mut mixed = (u64::from(call) << 8 | u64::from(attempt)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    match (mixed ^ mixed >> 31) % 100 {
        0..=3 => Fault::Reset,
        4..=6 => Fault::HalfHead,
        7..=9 => Fault::HalfBody,
        10..=11 => Fault::Stall,
        12..=13 => Fault::StallInBody,
        14..=18 => Fault::Limited { asks: false },
        19..=22 => Fault::Limited { asks: true },
        23..=27 => Fault::Broken,
        28..=29 => Fault::HalfJson,
        30..=31 => Fault::NotFound,
        _ => Fault::None,
    }
}

/// Returns how a call must end, and how many requests it takes. There are two retries, for POSTs only after 429.
pub(crate) fn expected(call: u32) -> (End, u32) {
    let mut attempt = 0;
    loop {
        let fault = fault(call, attempt);
        attempt += 1;
        let (end, again) = match fault {
            Fault::None => (End::Value, false),
            Fault::Reset | Fault::HalfHead | Fault::HalfBody => (End::Broken, !is_post(call)),
            Fault::Stall | Fault::StallInBody => (End::Timeout, !is_post(call)),
            Fault::Limited { .. } => (End::Status(429), true),
            Fault::Broken => (End::Status(500), !is_post(call)),
            Fault::HalfJson => (End::Decode, false),
            Fault::NotFound => (End::Status(404), false),
        };
        if !again || attempt == 3 {
            return (end, attempt);
        }
    }
}
