//! The page around the items, with codecs as the generator emits them.

use runtime::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) pagination: Pagination,
}

impl<T: Decode> Decode for Page<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (items, pagination) = reader.record(&["items", "pagination"])?;
        Ok(Self { items, pagination })
    }
}

impl<T: Encode> Encode for Page<T> {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("items", &self.items);
        object.field("pagination", &self.pagination);
        object.end();
    }
}

#[derive(Debug)]
pub(crate) struct Pagination {
    pub(crate) total_count: i64,
    pub(crate) max_page: i64,
}

impl Decode for Pagination {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (total_count, max_page) = reader.record(&["total_count", "max_page"])?;
        Ok(Self {
            total_count,
            max_page,
        })
    }
}

impl Encode for Pagination {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("total_count", &self.total_count);
        object.field("max_page", &self.max_page);
        object.end();
    }
}
