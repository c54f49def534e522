//! Computes the path of a value in a JSON text from an offset, after an error.

use crate::runtime::json::Reader;

/// Returns the path of the value that starts at, or encloses, the offset: `items[0].name`.
pub(crate) fn locate(text: &str, offset: usize) -> String {
    let mut path = String::new();
    walk(&mut Reader::new(text), offset, &mut path);
    path
}

/// Appends a key to a path, quoted unless it consists of letters, digits, `_`, `-` and `$`.
pub(crate) fn push_key(path: &mut String, key: &str) {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$');
    if key.is_empty() || !key.bytes().all(plain) {
        path.push_str(&format!("[{key:?}]"));
        return;
    }
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(key);
}

/// Walks over one value; `None` once the offset is reached, with the path complete.
///
/// Recursion is bounded by the reader's limit of depth.
fn walk(reader: &mut Reader<'_>, offset: usize, path: &mut String) -> Option<()> {
    reader.space();
    if reader.at >= offset {
        return None;
    }
    let length = path.len();
    match reader.byte() {
        b'{' => {
            let mut first = true;
            reader.open(b'{', "").ok()?;
            while reader.more(&mut first, b'}').ok()? {
                if reader.at >= offset {
                    return None;
                }
                let key = reader.key().ok()?;
                push_key(path, &key);
                reader.colon().ok()?;
                walk(reader, offset, path)?;
                path.truncate(length);
            }
        }
        b'[' => {
            let mut first = true;
            let mut index = 0_usize;
            reader.open(b'[', "").ok()?;
            while reader.more(&mut first, b']').ok()? {
                path.push_str(&format!("[{index}]"));
                walk(reader, offset, path)?;
                path.truncate(length);
                index += 1;
            }
        }
        _ => {
            reader.skip_value().ok()?;
            if reader.at > offset {
                return None;
            }
        }
    }
    Some(())
}
