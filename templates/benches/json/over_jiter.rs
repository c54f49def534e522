//! The idea of the codecs over the reader of the crate `jiter`: names by expected index, values from the slice.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use jiter::{Jiter, JiterError, JiterErrorType, JsonType, NumberInt, Peek};
use runtime::runtime::json::Timestamp;
use uuid::Uuid;

use crate::{emitted, pages};

type Result<T> = std::result::Result<T, JiterError>;

#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) items: Vec<Custom>,
    pub(crate) total_count: i64,
    pub(crate) max_page: i64,
}

#[derive(Debug)]
pub(crate) struct Custom {
    pub(crate) id: Uuid,
    pub(crate) created_at: Timestamp,
    pub(crate) modified_at: Option<Timestamp>,
    pub(crate) description: String,
    pub(crate) selectable: bool,
    pub(crate) deletable: bool,
    pub(crate) is_deleted: bool,
    pub(crate) organization_id: Uuid,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) visibility: emitted::Visibility,
    pub(crate) note: Option<String>,
    pub(crate) visibility_configurable: bool,
}

impl Page {
    pub(crate) fn is_same(&self, page: &pages::Page<emitted::Custom>) -> bool {
        let pagination = self.total_count == page.pagination.total_count
            && self.max_page == page.pagination.max_page;
        pagination
            && self
                .items
                .iter()
                .zip(&page.items)
                .all(|(ours, theirs)| ours.is_same(theirs))
    }
}

impl Custom {
    fn is_same(&self, other: &emitted::Custom) -> bool {
        self.id == other.id
            && self.created_at == other.created_at
            && self.modified_at == other.modified_at
            && self.description == other.description
            && self.selectable == other.selectable
            && self.deletable == other.deletable
            && self.is_deleted == other.is_deleted
            && self.organization_id == other.organization_id
            && self.metadata == other.metadata
            && self.visibility.as_str() == other.visibility.as_str()
            && self.note == other.properties.note
            && self.visibility_configurable == other.visibility_configurable
    }
}

pub(crate) fn page(json: &[u8]) -> Result<Page> {
    let mut reader = Jiter::new(json);
    let mut items = Vec::new();
    let mut pagination = (None, None);
    let mut fields = Fields::new(&["items", "pagination"]);
    while let Some((field, _)) = fields.next(&mut reader)? {
        if field == 0 {
            let mut element = reader.next_array()?;
            while element.is_some() {
                items.push(custom(&mut reader)?);
                element = reader.array_step()?;
            }
        } else {
            let mut fields = Fields::new(&["total_count", "max_page"]);
            while let Some((field, peek)) = fields.next(&mut reader)? {
                let value = Some(integer(&mut reader, peek)?);
                if field == 0 {
                    pagination.0 = value
                } else {
                    pagination.1 = value
                }
            }
        }
    }
    let (Some(total_count), Some(max_page)) = pagination else {
        return Err(wrong(&reader));
    };
    reader.finish()?;
    Ok(Page {
        items,
        total_count,
        max_page,
    })
}

const NAMES: [&str; 13] = [
    "id",
    "created_at",
    "modified_at",
    "type",
    "description",
    "selectable",
    "deletable",
    "is_deleted",
    "organization_id",
    "metadata",
    "visibility",
    "properties",
    "visibility_configurable",
];

fn custom(reader: &mut Jiter<'_>) -> Result<Custom> {
    let (mut id, mut created_at, mut modified_at, mut tag, mut description) =
        (None, None, None, false, None);
    let (mut selectable, mut deletable, mut is_deleted, mut organization_id) =
        (None, None, None, None);
    let (mut metadata, mut visibility, mut properties, mut visibility_configurable) =
        (None, None, None, None);
    let mut fields = Fields::new(&NAMES);
    while let Some((field, peek)) = fields.next(reader)? {
        match field {
            0 => id = Some(uuid(reader)?),
            1 => created_at = Some(timestamp(reader)?),
            2 => modified_at = Some(timestamp(reader)?),
            3 => tag = reader.known_str()? == "custom",
            4 => description = Some(reader.known_str()?.to_owned()),
            5 => selectable = Some(reader.known_bool(peek)?),
            6 => deletable = Some(reader.known_bool(peek)?),
            7 => is_deleted = Some(reader.known_bool(peek)?),
            8 => organization_id = Some(uuid(reader)?),
            9 => metadata = Some(map(reader)?),
            10 => visibility = Some(emitted::Visibility::from(reader.known_str()?)),
            11 => properties = Some(note(reader)?),
            _ => visibility_configurable = Some(reader.known_bool(peek)?),
        }
    }
    let (
        Some(id),
        Some(created_at),
        true,
        Some(description),
        Some(selectable),
        Some(deletable),
        Some(is_deleted),
    ) = (
        id,
        created_at,
        tag,
        description,
        selectable,
        deletable,
        is_deleted,
    )
    else {
        return Err(wrong(reader));
    };
    let (Some(organization_id), Some(visibility), Some(note), Some(visibility_configurable)) = (
        organization_id,
        visibility,
        properties,
        visibility_configurable,
    ) else {
        return Err(wrong(reader));
    };
    Ok(Custom {
        id,
        created_at,
        modified_at,
        description,
        selectable,
        deletable,
        is_deleted,
        organization_id,
        metadata: metadata.unwrap_or_default(),
        visibility,
        note,
        visibility_configurable,
    })
}

fn note(reader: &mut Jiter<'_>) -> Result<Option<String>> {
    let mut note = None;
    let mut fields = Fields::new(&["note"]);
    while fields.next(reader)?.is_some() {
        note = Some(reader.known_str()?.to_owned());
    }
    Ok(note)
}

fn map(reader: &mut Jiter<'_>) -> Result<BTreeMap<String, String>> {
    let mut map = BTreeMap::new();
    let mut key = reader.next_object()?.map(str::to_owned);
    while let Some(name) = key {
        map.insert(name, reader.next_str()?.to_owned());
        key = reader.next_key()?.map(str::to_owned);
    }
    Ok(map)
}

fn integer(reader: &mut Jiter<'_>, peek: Peek) -> Result<i64> {
    let NumberInt::Int(value) = reader.known_int(peek)?;
    Ok(value)
}

fn uuid(reader: &mut Jiter<'_>) -> Result<Uuid> {
    match Uuid::try_parse_ascii(reader.known_bytes()?) {
        Ok(id) => Ok(id),
        Err(_) => Err(wrong(reader)),
    }
}

fn timestamp(reader: &mut Jiter<'_>) -> Result<Timestamp> {
    match utc(reader.known_bytes()?) {
        Some(timestamp) => Ok(timestamp),
        None => Err(wrong(reader)),
    }
}

/// Timestamps with a fraction of six digits in UTC, which suffice here.
fn utc(text: &[u8]) -> Option<Timestamp> {
    let &[
        y1,
        y2,
        y3,
        y4,
        b'-',
        m1,
        m2,
        b'-',
        d1,
        d2,
        b'T',
        h1,
        h2,
        b':',
        n1,
        n2,
        b':',
        s1,
        s2,
        b'.',
        ref fraction @ ..,
        b'Z',
    ] = text
    else {
        return None;
    };
    let digits = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |number, digit| {
            Some(number * 10 + char::from(*digit).to_digit(10)?)
        })
    };
    let date = NaiveDate::from_ymd_opt(
        digits(&[y1, y2, y3, y4])? as i32,
        digits(&[m1, m2])?,
        digits(&[d1, d2])?,
    )?;
    let time = date.and_hms_micro_opt(
        digits(&[h1, h2])?,
        digits(&[n1, n2])?,
        digits(&[s1, s2])?,
        digits(fraction)?,
    )?;
    Some(time.and_utc())
}

fn wrong(reader: &Jiter<'_>) -> JiterError {
    let error_type = JiterErrorType::WrongType {
        expected: JsonType::Object,
        actual: JsonType::Null,
    };
    JiterError {
        error_type,
        index: reader.current_index(),
    }
}

struct Fields {
    names: &'static [&'static str],
    next: usize,
    first: bool,
}

impl Fields {
    fn new(names: &'static [&'static str]) -> Self {
        Self {
            names,
            next: 0,
            first: true,
        }
    }

    fn next(&mut self, reader: &mut Jiter<'_>) -> Result<Option<(usize, Peek)>> {
        loop {
            let key = if self.first {
                reader.next_object()?
            } else {
                reader.next_key()?
            };
            self.first = false;
            let Some(key) = key else { return Ok(None) };
            let found = match self.names.get(self.next) {
                Some(name) if *name == key => Some(self.next),
                _ => self.names.iter().position(|name| *name == key),
            };
            let peek = reader.peek()?;
            match found {
                Some(index) if peek != Peek::Null => {
                    self.next = index + 1;
                    return Ok(Some((index, peek)));
                }
                Some(index) => {
                    self.next = index + 1;
                    reader.known_null()?;
                }
                None => reader.known_skip(peek)?,
            }
        }
    }
}
