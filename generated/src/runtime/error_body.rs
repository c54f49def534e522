//! Decodes error bodies. In: the operation, the status and the body. Out: the documented error, or raw JSON.

use std::borrow::Cow;

use http::StatusCode;

use crate::host::{self, ApiError, ErrorBody};
use crate::runtime::error::Error;
use crate::runtime::json::{self, DecodeError, RawJson, Reader, from_slice};
use crate::runtime::operation::Operation;

/// The only valid value of a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorConstant {
    /// A string.
    String(&'static str),
    /// An integer.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
}

/// How the value of a property compares with the constant in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Match {
    Equal,
    Different,
    /// The property is absent.
    Absent,
}

impl ErrorConstant {
    fn compare(self, object: &Reader<'_>, name: &str) -> Match {
        let Ok(Some(mut value)) = property(object, name) else {
            return Match::Absent;
        };
        let is_equal = match self {
            Self::String(text) => value.peek_str().is_ok_and(|it| it.as_deref() == Some(text)),
            Self::Integer(number) => value.attempt() == Some(number),
            Self::Boolean(flag) => value.attempt() == Some(flag),
        };
        match is_equal {
            true => Match::Equal,
            false => Match::Different,
        }
    }
}

/// Returns a reader at the value of a property, if an object starts here and has the property. Fails if it has it twice.
fn property<'a>(object: &Reader<'a>, name: &str) -> Result<Option<Reader<'a>>, DecodeError> {
    let (mut here, mut found) = (object.clone(), None);
    let mut entries = here.entries()?;
    while let Some(key) = entries.next(&mut here)? {
        let place = here.clone();
        if key == name && found.replace(place).is_some() {
            return Err(here.invalid("a property occurs twice"));
        }
        here.skip_value()?;
    }
    Ok(found)
}

/// Decodes an error body: first as those that the operation documents for the status, then as those of other
/// operations, and otherwise as raw JSON. A body whose constants have other values is not considered.
pub(crate) fn decode(operation: &Operation, status: StatusCode, json: &str) -> Option<ApiError> {
    let object = Reader::new(json);
    let read = |body: ErrorBody| json::read(json, |reader| body.decode(reader)).ok();
    let constants = |body: ErrorBody, expected: &[Match]| {
        let mut constants = body.constants().iter();
        constants.all(|(name, constant)| expected.contains(&constant.compare(&object, name)))
    };
    let possible = |body: &ErrorBody| constants(*body, &[Match::Equal, Match::Absent]);
    let tagged =
        |body: &ErrorBody| !body.constants().is_empty() && constants(*body, &[Match::Equal]);
    let by_status = |body: &ErrorBody| {
        body.constants().is_empty() && body.statuses().contains(&status.as_u16())
    };
    let all = || ErrorBody::ALL.iter().copied();
    operation
        .error_bodies(status)
        .filter(possible)
        .find_map(read)
        .or_else(|| all().filter(tagged).find_map(read))
        .or_else(|| all().filter(by_status).find_map(read))
        .or_else(|| host::undocumented_error(RawJson::parse(json).ok()?))
}

impl Error {
    /// Returns the name that the API gives to this error, such as `ResourceNotFound`, or `None` if the body has no
    /// name. Also works for errors that the API does not document.
    ///
    /// The name is the value of the first property that has a different constant in each documented error body.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        let body: RawJson = from_slice(self.body()).ok()?;
        let object = Reader::new(body.as_str());
        let mut names = ErrorBody::ALL.iter().flat_map(|body| body.constants());
        names.find_map(|(name, constant)| match constant {
            ErrorConstant::String(_) => {
                let value = property(&object, name).ok()??;
                value.peek_str().ok()?.map(Cow::into_owned)
            }
            ErrorConstant::Integer(_) | ErrorConstant::Boolean(_) => None,
        })
    }
}
