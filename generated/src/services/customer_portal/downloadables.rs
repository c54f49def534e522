//! Files that the customer can download.
//!
//! | Method | Sends | Description |
//! |---|---|---|
//! | [`list`](Downloadables::list) | `GET /v1/customer-portal/downloadables/` | List downloadable files. |

use http::Method;
use uuid::Uuid;

use crate::error::ErrorBody;
use crate::models::DownloadableReadPage;
use crate::runtime::{
    Call, Client, ErrorResponse, Operation, Style, call_methods, page_methods, response,
};
use crate::runtime::json::{OneOrMany, Optional};

/// Files that the customer can download.
#[derive(Debug, Clone, Copy)]
pub struct Downloadables<'a> {
    client: &'a Client,
}

impl<'a> Downloadables<'a> {
    #[inline]
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List downloadable files.
    ///
    /// Returns a paginated list of the files that the authenticated customer can download, each with
    /// its download URL.
    ///
    /// Requires a customer or member session token with the scope `customer_portal:read` or
    /// `customer_portal:write`.
    ///
    /// Sends `GET /v1/customer-portal/downloadables/`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: polar_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut downloadables = client
    ///     .customer_portal()
    ///     .downloadables()
    ///     .list()
    ///     .limit(10)
    ///     .items();
    /// while let Some(downloadable) = downloadables.try_next().await? {
    ///     println!("{}", downloadable.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_portal:downloadables:list")]
    #[doc(alias = "GET /v1/customer-portal/downloadables/")]
    #[doc(alias = "GET /v1/customer-portal/downloadables")]
    #[inline]
    pub fn list(&self) -> DownloadablesList {
        DownloadablesList {
            call: Call::new(self.client, &LIST, response::json),
        }
    }
}

/// Builder for `customer_portal:downloadables:list`, returned by [`Downloadables::list`]: set
/// optional parameters, then `send`.
#[derive(Debug, Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DownloadablesList {
    call: Call<DownloadableReadPage>,
}

impl DownloadablesList {
    /// Filter by one or more benefit IDs (UUID v4).
    #[inline]
    pub fn benefit_id(mut self, benefit_id: impl Into<OneOrMany<Uuid>>) -> Self {
        self.call.query("benefit_id", Style::FORM, &benefit_id.into());
        self
    }

    /// Page number, starting from 1. Defaults to 1. A page after the last one has no items.
    #[inline]
    pub fn page(mut self, page: impl Into<Optional<i64>>) -> Self {
        self.call.query("page", Style::FORM, &page.into());
        self
    }

    /// Page size, from 1 to 100. Defaults to 10. Larger values are reduced to 100.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Optional<i64>>) -> Self {
        self.call.query("limit", Style::FORM, &limit.into());
        self
    }
}

call_methods!(DownloadablesList -> DownloadableReadPage);
page_methods!(DownloadablesList -> DownloadableReadPage, "page");

const LIST: Operation = Operation::new(
    "customer_portal:downloadables:list", Method::GET, "/v1/customer-portal/downloadables/",
)
.errors(&[ErrorResponse::new(422, ErrorBody::HttpValidationError)]);
