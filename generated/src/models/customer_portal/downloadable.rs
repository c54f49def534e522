//! Models: downloadable.

use uuid::Uuid;

use crate::models::{FileDownload, Pagination};
use crate::runtime::Page;
use crate::runtime::json::{Blank, Decode, DecodeError, Reader};

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

impl Decode for DownloadableRead {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["id", "benefit_id", "file"],
            &mut [&mut value.id, &mut value.benefit_id, &mut value.file],
        )?;
        Ok(value)
    }
}

impl Blank for DownloadableRead {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        benefit_id: Blank::BLANK,
        file: Blank::BLANK,
    };
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

impl Decode for DownloadableReadPage {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut value = Self::BLANK;
        reader.record(
            &["items", "pagination"],
            &mut [&mut value.items, &mut value.pagination],
        )?;
        Ok(value)
    }
}

impl Blank for DownloadableReadPage {
    const BLANK: Self = Self {
        items: Blank::BLANK,
        pagination: Blank::BLANK,
    };
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
