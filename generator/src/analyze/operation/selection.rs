//! Selects the operations and webhooks that are generated. In: patterns of the configuration. Out: whether one is
//! wanted.

use crate::document::Document;
use crate::pattern::matched;

/// Operations and webhooks, by patterns with `*` for any text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Operations that have one of these tags.
    pub tags: Vec<String>,
    /// Operations of these paths.
    pub paths: Vec<String>,
    /// Operations with these ids.
    pub operations: Vec<String>,
    /// Webhooks with these names.
    pub webhooks: Vec<String>,
}

/// What is generated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only these, if there are any.
    pub include: Names,
    /// None of these, even if they are included.
    pub skip: Names,
}

fn any(patterns: &[String], text: &str) -> bool {
    patterns
        .iter()
        .any(|pattern| matched(pattern, text).is_some())
}

impl Names {
    fn has_operation(&self, path: &str, id: &str, tags: &[String]) -> bool {
        any(&self.paths, path)
            || any(&self.operations, id)
            || tags.iter().any(|tag| any(&self.tags, tag))
    }

    fn names_operations(&self) -> bool {
        !(self.paths.is_empty() && self.operations.is_empty() && self.tags.is_empty())
    }
}

impl Selection {
    /// Whether an operation is generated.
    pub(in crate::analyze) fn wants(&self, path: &str, id: &str, tags: &[String]) -> bool {
        let included =
            !self.include.names_operations() || self.include.has_operation(path, id, tags);
        included && !self.skip.has_operation(path, id, tags)
    }

    /// Whether a webhook is generated.
    pub(in crate::analyze) fn wants_webhook(&self, name: &str) -> bool {
        let included = self.include.webhooks.is_empty() || any(&self.include.webhooks, name);
        included && !any(&self.skip.webhooks, name)
    }

    /// Returns the patterns that match nothing in a document, each with its table, its list and the texts that it could
    /// match.
    pub(crate) fn unused<'a>(
        &'a self,
        document: &'a Document,
    ) -> Vec<(&'static str, &'static str, &'a str, Vec<&'a str>)> {
        let (mut tags, mut paths, mut ids) = (Vec::new(), Vec::new(), Vec::new());
        for (path, item) in &document.api.paths {
            paths.push(path.as_str());
            for (_, operation) in &item.operations {
                tags.extend(operation.tags.iter().map(String::as_str));
                ids.extend(operation.id.as_deref());
            }
        }
        let webhooks: Vec<&str> = document.api.webhooks.keys().map(String::as_str).collect();
        let mut unused = Vec::new();
        for (table, names) in [("include", &self.include), ("skip", &self.skip)] {
            for (list, patterns, texts) in [
                ("tags", &names.tags, &tags),
                ("paths", &names.paths, &paths),
                ("operations", &names.operations, &ids),
                ("webhooks", &names.webhooks, &webhooks),
            ] {
                for pattern in patterns {
                    if !texts.iter().any(|text| matched(pattern, text).is_some()) {
                        unused.push((table, list, pattern.as_str(), texts.clone()));
                    }
                }
            }
        }
        unused
    }
}
