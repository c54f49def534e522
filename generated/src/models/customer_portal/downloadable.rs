//! Models: downloadable.

use uuid::Uuid;

use crate::models::{FileDownload, Pagination};
use crate::runtime::Page;
use crate::runtime::json::decode_record;

/// File that a customer may download.
///
/// Returned by
/// [`customer_portal::Downloadables::list`](crate::services::customer_portal::downloadables::Downloadables::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DownloadableRead {
    /// Identifier of the download, not of the file.
    pub id: Uuid,
    /// Benefit that gives access to the file.
    pub benefit_id: Uuid,
    /// The file, with a URL to download it.
    pub file: FileDownload,
}

decode_record! {
    DownloadableRead;
    "id": id, "benefit_id": benefit_id, "file": file,
}

/// Page of files that a customer may download.
///
/// Returned by
/// [`customer_portal::Downloadables::list`](crate::services::customer_portal::downloadables::Downloadables::list).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DownloadableReadPage {
    /// Items of the page, in order.
    pub items: Vec<DownloadableRead>,
    /// Totals of the whole list.
    pub pagination: Pagination,
}

decode_record! {
    DownloadableReadPage;
    "items": items, "pagination": pagination,
}

impl Page for DownloadableReadPage {
    type Item = DownloadableRead;
    #[inline]
    fn into_items(self) -> Vec<Self::Item> {
        self.items
    }

    #[inline]
    fn has_more(&self, page: i64) -> bool {
        page < self.pagination.max_page
    }

    #[inline]
    fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}
