//! Sets the cursor in a JSON body. In: a call, the path of a property, and a value. Out: the call with that value.

use bytes::Bytes;

use crate::runtime::Call;
use crate::runtime::json::{DecodeError, Kind, RawJson, Reader, Writer};

/// Sets the property at a path such as `page.cursor` to a JSON value, and nothing else. The call fails if its body is
/// not JSON in memory, or if the value is not JSON.
pub(super) fn set<P>(call: &mut Call<P>, path: &str, value: &str) {
    let path: Vec<&str> = path.split('.').collect();
    let content = call.request.body.as_ref();
    let media_type = content.and_then(|content| content.media_type.to_str().ok());
    let media_type = media_type.unwrap_or("application/json").to_owned();
    let whole = match content {
        Some(content) => content
            .body
            .lend()
            .and_then(|(body, _)| body.as_bytes().cloned()),
        // A call without a body gets one.
        None => Some(Bytes::from_static(b"null")),
    };
    let text = whole
        .as_deref()
        .and_then(|bytes| str::from_utf8(bytes).ok());
    let body = text.and_then(|text| with(text, &path, value).ok());
    *call = match body {
        Some(body) => call.clone().body(media_type, body),
        None => call.clone().refuse(
            "the cursor cannot be set in the body: the body or the cursor is not valid JSON",
        ),
    };
}

/// Returns the JSON with a value at a path. Values on the path that are not objects become objects.
fn with(json: &str, path: &[&str], value: &str) -> Result<String, DecodeError> {
    let Some((first, rest)) = path.split_first() else {
        return RawJson::parse(value).map(|value| value.as_str().to_owned());
    };
    let mut writer = Writer::new();
    let mut object = writer.object();
    let mut is_set = false;
    let mut reader = Reader::new(json);
    if reader.kind()? == Kind::Object {
        let mut entries = reader.entries()?;
        while let Some(key) = entries.next(&mut reader)? {
            let held = reader.raw()?;
            let held = match key == *first {
                true => with(held.as_str(), rest, value)?,
                false => held.as_str().to_owned(),
            };
            is_set |= key == *first;
            object.key(&key).raw(&held);
        }
    }
    if !is_set {
        object.key(first).raw(&with("null", rest, value)?);
    }
    object.end();
    Ok(writer.into_string())
}

#[cfg(test)]
mod tests {
    use super::with;

    /// C7: the cursor is set at its path, and nothing else changes.
    #[test]
    fn sets_one_property() {
        let set = |json, path: &[&str]| with(json, path, "7").expect("it is JSON");
        assert_eq!(
            set(r#"{"q":"x","c":1,"z":[1.50]}"#, &["c"]),
            r#"{"q":"x","c":7,"z":[1.50]}"#
        );
        assert_eq!(
            set(r#"{"p":{"n":5},"q":1}"#, &["p", "c"]),
            r#"{"p":{"n":5,"c":7},"q":1}"#
        );
        assert_eq!(set(r#"{"p":null}"#, &["p", "c"]), r#"{"p":{"c":7}}"#);
        assert_eq!(set("null", &["p", "c"]), r#"{"p":{"c":7}}"#);
        assert!(
            with("{}", &["c"], "next").is_err(),
            "invalid JSON is never sent"
        );
    }
}
