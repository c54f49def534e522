//! Pagination by URL: each page contains the URL of the next one.

use std::fmt;

use super::ReadInfo;
use super::seen::Seen;
use crate::runtime::reference::{self, Target};
use crate::runtime::{Call, Error, RawResponse, Step};

/// Pagination by URL: each page contains the URL of the next one.
///
/// The URL may be relative. A URL of another server is an error, since credentials would be sent there, and so is a
/// URL that was already used.
pub struct NextUrl<P> {
    read: ReadInfo<P>,
    seen: Seen,
}

impl<P> NextUrl<P> {
    /// Reads the next URL with this function.
    pub fn new(read: ReadInfo<P>) -> Self {
        Self {
            read,
            seen: Seen::default(),
        }
    }
}

impl<P> Step<P> for NextUrl<P> {
    fn advance(
        &mut self,
        call: &mut Call<P>,
        page: &P,
        response: &RawResponse,
    ) -> Result<bool, Error> {
        let info = (self.read)(page);
        let next = info.next.filter(|url| !url.is_empty());
        match next.filter(|_| info.more != Some(false)) {
            Some(url) => follow(call, &url, &mut self.seen, response),
            None => Ok(false),
        }
    }

    fn ends_empty(&self) -> bool {
        false
    }
}

impl<P> fmt::Debug for NextUrl<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("NextUrl")
    }
}

/// Sends the call to this URL next, resolved against the current one.
pub(super) fn follow<P>(
    call: &mut Call<P>,
    url: &str,
    seen: &mut Seen,
    response: &RawResponse,
) -> Result<bool, Error> {
    let server = &call.client.config()?.server(&call.request)?.url;
    let current = call.request.url(server);
    let target = reference::resolve(&current, url).filter(|target| target.is_same_server);
    let Some(Target { url: target, .. }) = target else {
        return Err(Error::content(
            response,
            "the URL of the next page is invalid, or leads to another server",
        ));
    };
    seen.first(&target, response)?;
    call.request.elsewhere = Some(target);
    Ok(true)
}
