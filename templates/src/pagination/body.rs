//! A property of a JSON body, set for the next page. In: a call, a path of names, a value. Out: the call, with the value there.

use bytes::Bytes;

use crate::runtime::Call;
use crate::runtime::json::{DecodeError, Kind, RawJson, Reader, Writer};

/// Sets the property at a path such as `page.cursor` to a value, which must be JSON. All else stays as it is. The call is
/// refused where its body is no JSON that can be had again, or the value is none.
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
        // What has no body yet gets one.
        None => Some(Bytes::from_static(b"null")),
    };
    let text = whole
        .as_deref()
        .and_then(|bytes| str::from_utf8(bytes).ok());
    let body = text.and_then(|text| with(text, &path, value).ok());
    *call = match body {
        Some(body) => call.clone().body(media_type, body),
        None => call.clone().refuse(
            "the cursor cannot be set in the body: one of them is not the JSON that is wanted",
        ),
    };
}

/// The JSON with a value at a path; what is no object on the way becomes one.
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

    /// C7: a cursor goes where its path leads, and nothing else moves.
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
            "no JSON is sent that is none"
        );
    }
}
