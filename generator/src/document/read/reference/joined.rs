//! Joins references to the file that contains them: names of files, and URLs.

/// Joins a relative URL to its base; an empty fragment is dropped.
pub(super) fn joined_id(base: &str, id: &str) -> String {
    let id = id.trim_end_matches('#');
    if id.contains("://") || id.starts_with("urn:") {
        return id.to_owned();
    }
    let Some((scheme, rest)) = base.split_once("://") else {
        return joined(base, id);
    };
    let host = rest.split('/').next().unwrap_or_default();
    match id.strip_prefix('/') {
        Some(path) => format!("{scheme}://{host}/{path}"),
        None => format!("{scheme}://{}", joined(rest, id)),
    }
}

/// Joins a relative file name to the folder of the file that contains it.
pub(super) fn joined(base: &str, name: &str) -> String {
    let base = base.replace('\\', "/");
    let mut parts: Vec<&str> = base.split('/').collect();
    parts.pop();
    if name.starts_with('/') || name.contains("://") {
        parts.clear();
    }
    for part in name.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.retain(|part| *part != ".");
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_file_names() {
        assert_eq!(
            joined("api/openapi.yaml", "./schemas/pet.yaml"),
            "api/schemas/pet.yaml"
        );
        assert_eq!(
            joined("api/schemas/pet.yaml", "../common.yaml"),
            "api/common.yaml"
        );
        assert_eq!(joined("openapi.yaml", "common.yaml"), "common.yaml");
    }

    #[test]
    fn joins_ids() {
        let base = "https://example.com/schemas/list";
        assert_eq!(joined_id(base, "tree"), "https://example.com/schemas/tree");
        assert_eq!(joined_id(base, "/tree#"), "https://example.com/tree");
        assert_eq!(joined_id(base, "urn:x:y"), "urn:x:y");
    }
}
