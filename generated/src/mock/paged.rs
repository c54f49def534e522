//! How a list is divided into pages: which page a call requests, and how the page refers to the next one.

use bytes::Bytes;
use http::header::LINK;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::mock::received::Incoming;
use crate::mock::samples::sample_text;
use crate::mock::state::set;
use crate::runtime::json::{Decode, RawJson, from_str};

/// How a list is divided into pages: the path of each value in a page, which is empty if a page has no such
/// value.
#[derive(Debug, Clone, Copy)]
pub struct Paged {
    /// The page, as the name of its sample; empty if a page is a plain list.
    sample: &'static str,
    way: Way,
    items: Keys,
    last: Keys,
    more: Keys,
    total: Keys,
    next: Keys,
}

type Keys = &'static [&'static str];

/// How a call selects a page.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// By a page number in a query parameter. The field is the number of the first page.
    Number(&'static str, i64),
    /// By an offset in a query parameter.
    Offset(&'static str),
    /// By a cursor, and the response header with the next cursor, if the page does not contain it.
    Cursor(Place, Option<&'static str>),
    /// By the URL in the previous page.
    Url,
    /// By the URL in the header `Link` of the previous response.
    Link,
}

/// Where requests have the cursor.
#[derive(Debug, Clone, Copy)]
enum Place {
    Query(&'static str),
    Header(&'static str),
    /// A property of the JSON body, as a path.
    Body(&'static str),
}

impl Paged {
    /// Pages of this sample, with the items here.
    #[must_use]
    pub const fn new(sample: &'static str, items: Keys) -> Self {
        const NOWHERE: Keys = &[];
        Self {
            sample,
            way: Way::Link,
            items,
            last: NOWHERE,
            more: NOWHERE,
            total: NOWHERE,
            next: NOWHERE,
        }
    }

    /// With a page number in this parameter.
    #[must_use]
    pub const fn by_number(mut self, parameter: &'static str, first: i64) -> Self {
        self.way = Way::Number(parameter, first);
        self
    }

    /// With an offset in this parameter.
    #[must_use]
    pub const fn by_offset(mut self, parameter: &'static str) -> Self {
        self.way = Way::Offset(parameter);
        self
    }

    /// With a cursor in this query parameter.
    #[must_use]
    pub const fn by_cursor(mut self, parameter: &'static str) -> Self {
        self.way = Way::Cursor(Place::Query(parameter), None);
        self
    }

    /// With a cursor in this header.
    #[must_use]
    pub const fn by_header_cursor(mut self, header: &'static str) -> Self {
        self.way = Way::Cursor(Place::Header(header), None);
        self
    }

    /// With a cursor at this path of the body.
    #[must_use]
    pub const fn by_body_cursor(mut self, path: &'static str) -> Self {
        self.way = Way::Cursor(Place::Body(path), None);
        self
    }

    /// The response has the next cursor in this header.
    #[must_use]
    pub const fn told_by(mut self, header: &'static str) -> Self {
        if let Way::Cursor(place, _) = self.way {
            self.way = Way::Cursor(place, Some(header));
        }
        self
    }

    /// With the URL of the page.
    #[must_use]
    pub const fn by_url(mut self) -> Self {
        self.way = Way::Url;
        self
    }

    /// Sets the path of the number of the last page.
    #[must_use]
    pub const fn last(mut self, keys: Keys) -> Self {
        self.last = keys;
        self
    }

    /// Sets the path of the flag for another page.
    #[must_use]
    pub const fn more(mut self, keys: Keys) -> Self {
        self.more = keys;
        self
    }

    /// Sets the path of the total number of items.
    #[must_use]
    pub const fn total(mut self, keys: Keys) -> Self {
        self.total = keys;
        self
    }

    /// Sets the path of the cursor or the URL of the next page.
    #[must_use]
    pub const fn next(mut self, keys: Keys) -> Self {
        self.next = keys;
        self
    }
}

/// The usual names of parameters and properties for the page size.
const SIZES: [&str; 13] = [
    "limit",
    "per_page",
    "perPage",
    "page_size",
    "pageSize",
    "page[size]",
    "size",
    "count",
    "max_results",
    "maxResults",
    "take",
    "top",
    "$top",
];

/// The default page size.
const SIZE: usize = 10;

/// The prefix of cursors that are UUIDs; the index of an item follows.
const UUID: &str = "00000000-0000-4000-8000-";

/// The query parameter with the index of the first item, in URLs that the mock creates. No API has this parameter.
const START: &str = "mock-start";

impl Paged {
    /// The page that a call requests, and the headers that refer to the next one.
    pub(super) fn cut<R: Decode>(
        &self,
        items: &[RawJson],
        request: &Incoming,
    ) -> Result<(R, HeaderMap), String> {
        let size = self.size(request).unwrap_or(SIZE);
        let start = self.start(request, size, items.len())?;
        let shown: Vec<&RawJson> = items.iter().skip(start).take(size).collect();
        let end = start.saturating_add(size);
        let more = end < items.len();
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        let mut json = match self.sample {
            "" => RawJson::null(),
            name => RawJson::parse(&sample_text(name)).map_err(|error| error.to_string())?,
        };
        json = set(&json, self.items, &RawJson::from_encode(&shown));
        if !self.last.is_empty() {
            let pages = i64::try_from(items.len().div_ceil(size)).unwrap_or(i64::MAX);
            let first = match self.way {
                Way::Number(_, first) => first,
                Way::Offset(_) | Way::Cursor(..) | Way::Url | Way::Link => 1,
            };
            json = set(
                &json,
                self.last,
                &RawJson::from_encode(&(pages - 1 + first)),
            );
        }
        if !self.more.is_empty() {
            json = set(&json, self.more, &RawJson::from_encode(&more));
        }
        if !self.total.is_empty() {
            json = set(&json, self.total, &RawJson::from_encode(&count));
        }
        let next = more.then(|| self.pointer(request, end));
        let headers = self.headers(next.as_deref())?;
        Ok((self.read(&json, next.as_deref())?, headers))
    }

    /// The page, with the reference to the next one: a string, a number or a UUID, depending on its type. Without
    /// another page, it is absent or null, or else empty.
    fn read<R: Decode>(&self, json: &RawJson, next: Option<&str>) -> Result<R, String> {
        let in_page = match self.way {
            Way::Cursor(_, None) | Way::Url => !self.next.is_empty(),
            Way::Cursor(_, Some(_)) | Way::Number(..) | Way::Offset(_) | Way::Link => false,
        };
        if !in_page {
            return from_str(json.as_str()).map_err(unread);
        }
        let text = RawJson::from_encode(&next.unwrap_or_default().to_owned());
        let number = next.and_then(|next| next.parse::<i64>().ok()).unwrap_or(0);
        let (number, null) = (RawJson::from_encode(&number), RawJson::null());
        let uuid = next.map(|next| RawJson::from_encode(&format!("{UUID}{next:0>12}")));
        let forms: Vec<&RawJson> = match &uuid {
            Some(uuid) => vec![&text, &number, uuid],
            None => vec![&null, &text, &number],
        };
        let mut failed = None;
        for form in forms {
            match from_str(set(json, self.next, form).as_str()) {
                Ok(page) => return Ok(page),
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        Err(failed.map_or_else(String::new, unread))
    }

    /// The reference to the page that begins with an item.
    fn pointer(&self, request: &Incoming, start: usize) -> String {
        match self.way {
            Way::Number(..) | Way::Offset(_) | Way::Cursor(..) => start.to_string(),
            Way::Url | Way::Link => request.url_with(START, &start.to_string()),
        }
    }

    fn headers(&self, next: Option<&str>) -> Result<HeaderMap, String> {
        let mut headers = HeaderMap::new();
        let (Some(next), name) = (
            next,
            match self.way {
                Way::Link => Some(LINK.as_str()),
                Way::Cursor(_, header) => header,
                Way::Number(..) | Way::Offset(_) | Way::Url => None,
            },
        ) else {
            return Ok(headers);
        };
        let Some(name) = name else {
            return Ok(headers);
        };
        let value = match self.way {
            Way::Link => format!("<{next}>; rel=\"next\""),
            Way::Number(..) | Way::Offset(_) | Way::Cursor(..) | Way::Url => next.to_owned(),
        };
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|error| error.to_string())?;
        let value = HeaderValue::from_str(&value).map_err(|error| error.to_string())?;
        headers.insert(name, value);
        Ok(headers)
    }

    /// How many items a call requests.
    fn size(&self, request: &Incoming) -> Option<usize> {
        let of_query = SIZES
            .iter()
            .find_map(|name| request.query(name)?.parse().ok());
        let of_body = || {
            let Way::Cursor(Place::Body(path), _) = self.way else {
                return None;
            };
            // Beside the cursor, or at the top.
            let beside = path.rsplit_once('.').map_or("", |(before, _)| before);
            [beside, ""].into_iter().find_map(|before| {
                let mut names = SIZES.iter();
                names.find_map(|name| {
                    let path = format!("{before}.{name}");
                    property(&request.bytes, path.trim_start_matches('.'))?
                        .parse()
                        .ok()
                })
            })
        };
        of_query.or_else(of_body).filter(|size| *size > 0)
    }

    /// The index of the first item of the page that a call requests.
    fn start(&self, request: &Incoming, size: usize, count: usize) -> Result<usize, String> {
        let number = |name: &str| match request.query(name) {
            None => Ok(None),
            Some(text) => text
                .parse::<i64>()
                .map(Some)
                .map_err(|_| format!("`{name}` is not a number: {}", request.line())),
        };
        let cursor = match self.way {
            Way::Number(parameter, first) => {
                let page = number(parameter)?.unwrap_or(first).saturating_sub(first);
                return Ok(usize::try_from(page).unwrap_or(0).saturating_mul(size));
            }
            Way::Offset(parameter) => {
                let offset = number(parameter)?.unwrap_or(0);
                return Ok(usize::try_from(offset).unwrap_or(0));
            }
            Way::Url | Way::Link => request.query(START).map(str::to_owned),
            Way::Cursor(Place::Query(name), _) => request.query(name).map(str::to_owned),
            Way::Cursor(Place::Header(name), _) => {
                let value = request.headers.get(name);
                value.and_then(|value| Some(value.to_str().ok()?.to_owned()))
            }
            Way::Cursor(Place::Body(path), _) => property(&request.bytes, path),
        };
        let Some(cursor) = cursor.filter(|cursor| !cursor.is_empty()) else {
            return Ok(0);
        };
        match cursor
            .strip_prefix(UUID)
            .unwrap_or(&cursor)
            .parse::<usize>()
        {
            Ok(start) if start <= count => Ok(start),
            Ok(_) | Err(_) => Err(format!(
                "`{cursor}` leads to no page of this list: {}",
                request.line()
            )),
        }
    }
}

fn unread(error: impl std::fmt::Display) -> String {
    format!("the page cannot be read: {error}")
}

/// The string or the number at a path of a JSON body.
fn property(body: &Bytes, path: &str) -> Option<String> {
    let mut json = RawJson::parse(std::str::from_utf8(body).ok()?).ok()?;
    for step in path.split('.') {
        let mut object: std::collections::BTreeMap<String, RawJson> = json.decode().ok()?;
        json = object.remove(step)?;
    }
    match json.decode::<String>() {
        Ok(text) => Some(text),
        Err(_) => Some(json.decode::<i64>().ok()?.to_string()),
    }
}
