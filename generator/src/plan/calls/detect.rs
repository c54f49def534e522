//! Pagination that the document makes unambiguous. In: an operation and its response. Out: the rule that a reader of
//! the document would write.

use crate::ir::{Api, Field, Location, Operation, Record, Type};
use crate::plan::config::{By, Rule};

/// Usual names of the list of items, for pages that have several lists.
const ITEMS: &[&str] = &[
    "data", "items", "results", "values", "records", "entries", "value",
];
/// Properties that hold information about a page.
const ENVELOPES: &[&str] = &[
    "meta",
    "pagination",
    "paging",
    "page_info",
    "pageInfo",
    "links",
    "_links",
    "_meta",
    "response_metadata",
    "page_context",
];
const NEXT_URLS: &[&str] = &[
    "next_url",
    "nextUrl",
    "next_link",
    "nextLink",
    "@odata.nextLink",
    "next_page_url",
    "nextPageUrl",
    "next_page_uri",
];
const CURSORS: &[&str] = &[
    "cursor",
    "page_token",
    "pageToken",
    "next_token",
    "nextToken",
    "NextToken",
    "after",
    "starting_after",
    "continuation_token",
    "continuationToken",
    "marker",
    "next_cursor",
    "nextCursor",
    "page_cursor",
    "pageCursor",
    "start_cursor",
];
const NEXT_CURSORS: &[&str] = &[
    "next_cursor",
    "nextCursor",
    "next_page_token",
    "nextPageToken",
    "next_token",
    "nextToken",
    "NextToken",
    "continuation_token",
    "continuationToken",
    "next_marker",
    "nextMarker",
    "end_cursor",
    "endCursor",
    "next_page_cursor",
    "nextPageCursor",
];
const PAGES: &[&str] = &["page", "page_number", "pageNumber", "page_no", "pageNo"];
const LAST_PAGES: &[&str] = &[
    "total_pages",
    "totalPages",
    "last_page",
    "lastPage",
    "page_count",
    "pageCount",
    "max_page",
    "maxPage",
    "num_pages",
    "numPages",
];
const OFFSETS: &[&str] = &["offset", "skip"];
const LIMITS: &[&str] = &[
    "limit",
    "take",
    "top",
    "page_size",
    "pageSize",
    "per_page",
    "perPage",
];
const TOTALS: &[&str] = &[
    "total",
    "total_count",
    "totalCount",
    "total_items",
    "totalItems",
    "total_results",
    "totalResults",
];
const MORE: &[&str] = &[
    "has_more",
    "hasMore",
    "has_next",
    "hasNext",
    "has_next_page",
    "hasNextPage",
    "more",
];

/// The rule of an operation that is clearly paginated.
pub(super) fn rule(api: &Api, source: &Operation, response: Option<&Type>) -> Option<Rule> {
    if source.method != "GET" {
        return None;
    }
    let response = response?;
    let record = api.record(response);
    let items = match (api.resolve(response), record) {
        (Type::Array(_), _) => None,
        (_, Some(record)) => Some(items(api, record)?),
        (_, None) => return None,
    };
    let rule = |by: By| Rule {
        by,
        items: items.clone(),
        ..Rule::default()
    };
    let Some(record) = record else {
        return has_link(source).then(|| rule(By::Link));
    };
    let page = Page { api, record };
    let (whole, flag) = (Kind::Integer, Kind::Boolean);
    let more = page.only(MORE, flag);
    let said = |by: By, parameter: &str| Rule {
        parameter: Some(parameter.to_owned()),
        ..rule(by)
    };
    let cursor = parameter(source, CURSORS);
    if let (Some(cursor), Some(next)) = (cursor, page.only(NEXT_CURSORS, Kind::Word)) {
        return Some(Rule {
            next: Some(next),
            more,
            ..said(By::Cursor, cursor)
        });
    }
    if let Some(next) = page.next_url() {
        return Some(Rule {
            next: Some(next),
            ..rule(By::Url)
        });
    }
    if has_link(source) {
        return Some(rule(By::Link));
    }
    if let (Some(after), Some(_)) = (parameter(source, &["starting_after"]), &more)
        && items_have_ids(api, record, items.as_deref()?)
    {
        return Some(Rule {
            last: Some("id".to_owned()),
            more,
            ..said(By::Cursor, after)
        });
    }
    if let Some(number) = parameter(source, PAGES) {
        let last_page = page.only(LAST_PAGES, whole);
        let starts_at_one = starts_at_one(source, number);
        if starts_at_one && (last_page.is_some() || more.is_some()) {
            return Some(Rule {
                more: more.filter(|_| last_page.is_none()),
                last_page,
                ..said(By::Page, number)
            });
        }
    }
    let (offset, limit) = (parameter(source, OFFSETS)?, parameter(source, LIMITS));
    let total = page.only(TOTALS, whole);
    (limit.is_some() && (total.is_some() || more.is_some())).then(|| Rule {
        more: more.filter(|_| total.is_none()),
        total,
        ..said(By::Offset, offset)
    })
}

/// Whether a successful response has a documented header `Link`.
fn has_link(source: &Operation) -> bool {
    let successes = super::outcomes::successes(source);
    let mut headers = successes.into_iter().flat_map(|response| &response.headers);
    headers.any(|header| header.name.eq_ignore_ascii_case("link"))
}

/// The query parameter with one of these names, if there is exactly one.
fn parameter<'a>(source: &'a Operation, names: &[&str]) -> Option<&'a str> {
    let mut found = source.parameters.iter().filter(|parameter| {
        parameter.location == Location::Query && names.contains(&parameter.name.as_str())
    });
    match (found.next(), found.next()) {
        (Some(only), None) => Some(&only.name),
        (_, _) => None,
    }
}

/// Whether nothing in the document says that pages are counted from a number other than 1.
fn starts_at_one(source: &Operation, name: &str) -> bool {
    let mut parameters = source.parameters.iter();
    let found = parameters.find(|parameter| parameter.name == name);
    found.is_some_and(|parameter| {
        let constraints = &parameter.docs.constraints;
        let least = constraints.number.least.as_ref();
        let is_zero = least.is_some_and(|least| least.number == "0" && !least.exclusive);
        !is_zero && constraints.default.as_deref() != Some("0")
    })
}

/// The property with the items: the only list, or the only list with a usual name.
fn items(api: &Api, record: &Record) -> Option<String> {
    let is_list = |field: &&Field| matches!(api.resolve(&field.slot.ty), Type::Array(_));
    let lists: Vec<&Field> = record.fields.iter().filter(is_list).collect();
    let usual: Vec<&&Field> = lists
        .iter()
        .filter(|field| ITEMS.contains(&field.name.as_str()))
        .collect();
    match (lists.as_slice(), usual.as_slice()) {
        ([only], _) => Some(only.name.clone()),
        (_, [only]) => Some(only.name.clone()),
        (_, _) => None,
    }
}

/// Whether each item has an `id`.
fn items_have_ids(api: &Api, record: &Record, items: &str) -> bool {
    let field = record.fields.iter().find(|field| field.name == items);
    let Some(Type::Array(item)) = field.map(|field| api.resolve(&field.slot.ty)) else {
        return false;
    };
    let item = api.record(&item.ty);
    let id = item.and_then(|item| item.fields.iter().find(|field| field.name == "id"));
    id.is_some_and(|id| id.required && !api.is_nullable(&id.slot) && fits(api, id, Kind::Word))
}

#[derive(Clone, Copy)]
enum Kind {
    Word,
    Integer,
    Boolean,
}

fn fits(api: &Api, field: &Field, kind: Kind) -> bool {
    let ty = api.resolve(&field.slot.ty);
    match kind {
        Kind::Word => matches!(ty, Type::String | Type::Integer),
        Kind::Integer => *ty == Type::Integer,
        Kind::Boolean => *ty == Type::Boolean,
    }
}

/// A page with its information about the list, at the top level or in an envelope.
struct Page<'a> {
    api: &'a Api,
    record: &'a Record,
}

impl<'a> Page<'a> {
    /// The fields, each with its path.
    fn fields(&self) -> impl Iterator<Item = (String, &'a Field)> {
        let envelopes = self.record.fields.iter();
        let envelopes = envelopes.filter(|field| ENVELOPES.contains(&field.name.as_str()));
        let within = envelopes.flat_map(|outer| {
            let record = self.api.record(&outer.slot.ty);
            let fields = record.into_iter().flat_map(|record| &record.fields);
            fields.map(|field| (format!("{}.{}", outer.name, field.name), field))
        });
        let own = self.record.fields.iter();
        own.map(|field| (field.name.clone(), field)).chain(within)
    }

    /// The path of the field with one of these names, if there is exactly one and it is of this kind.
    fn only(&self, names: &[&str], kind: Kind) -> Option<String> {
        let mut found = self.fields();
        let mut found = found.by_ref().filter(|(_, field)| {
            names.contains(&field.name.as_str()) && fits(self.api, field, kind)
        });
        match (found.next(), found.next()) {
            (Some((path, _)), None) => Some(path),
            (_, _) => None,
        }
    }

    /// The path of the URL of the next page. It is recognized by its name, by its format, or by the URL of the previous
    /// page beside it.
    fn next_url(&self) -> Option<String> {
        let is_text = |field: &Field| *self.api.resolve(&field.slot.ty) == Type::String;
        if let Some(path) = self.only(NEXT_URLS, Kind::Word) {
            return Some(path);
        }
        let (path, next) = self.fields().find(|(_, field)| field.name == "next")?;
        let format = next.docs.constraints.format.as_deref();
        let is_url = matches!(format, Some("uri" | "url" | "uri-reference"));
        let is_of_links = path.starts_with("links.") || path.starts_with("_links.");
        let start = path.trim_end_matches("next");
        let mut others = self.fields();
        let has_previous = others.any(|(other, _)| {
            let name = other.strip_prefix(start);
            name.is_some_and(|name| ["previous", "prev"].contains(&name))
        });
        (is_text(next) && (is_url || has_previous && (is_of_links || start.is_empty())))
            .then_some(path)
    }
}
