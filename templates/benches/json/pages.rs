//! The page around the items, with codecs as the generator emits them.

use runtime::runtime::json::{Decode, DecodeError, Encode, Reader, Writer};

#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) pagination: Pagination,
}

impl<T: Decode> Decode for Page<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = None;
        let mut pagination = None;
        let mut fields = reader.fields(&["items", "pagination"])?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut items),
                1 => reader.fill(&mut pagination),
                _ => reader.skip_value(),
            }?;
        }
        let Some(pagination) = pagination else {
            return Err(fields.missing(reader, &[1]));
        };
        Ok(Self {
            items: items.unwrap_or_default(),
            pagination,
        })
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
        let mut total_count = None;
        let mut max_page = None;
        let mut fields = reader.fields(&["total_count", "max_page"])?;
        while let Some(field) = fields.next(reader)? {
            match field {
                0 => reader.fill(&mut total_count),
                1 => reader.fill(&mut max_page),
                _ => reader.skip_value(),
            }?;
        }
        let (Some(total_count), Some(max_page)) = (total_count, max_page) else {
            return Err(fields.missing(reader, &[0, 1]));
        };
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
