//! The page around the items, with codecs as the generator emits them.

use runtime::runtime::json::{Blank, Decode, DecodeError, Encode, Reader, Writer};

#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) pagination: Pagination,
}

impl<T: Decode> Decode for Page<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut items, mut pagination) = (Vec::new(), Pagination::BLANK);
        reader.record(&["items", "pagination"], &mut [&mut items, &mut pagination])?;
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
        let mut value = Self::BLANK;
        reader.record(
            &["total_count", "max_page"],
            &mut [&mut value.total_count, &mut value.max_page],
        )?;
        Ok(value)
    }
}

impl Blank for Pagination {
    const BLANK: Self = Self {
        total_count: Blank::BLANK,
        max_page: Blank::BLANK,
    };
}

impl Encode for Pagination {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("total_count", &self.total_count);
        object.field("max_page", &self.max_page);
        object.end();
    }
}
