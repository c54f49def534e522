//! `then`, `else` and `dependentSchemas`: properties that hold under a condition. In: the keyword. Out: the schemas that
//! describe some.

use openapiv3::ReferenceOr;
use serde_json::Value;

use crate::document::model::schema::Schema;
use crate::document::pointer::Path;
use crate::document::read::Context;

/// The keywords, in the order in which their properties become fields.
const KEYWORDS: [&str; 3] = ["then", "else", "dependentSchemas"];

impl Context<'_> {
    /// Reads properties that hold under a condition. What only requires or restricts properties describes none.
    pub(super) fn conditional(
        &mut self,
        schema: &mut Schema,
        key: &str,
        value: &Value,
        at: &Path<'_>,
    ) {
        let describes = |found: &ReferenceOr<Schema>| match found {
            ReferenceOr::Reference { .. } => true,
            ReferenceOr::Item(item) => {
                let object = &item.object;
                item.is_composed()
                    || !object.properties.is_empty()
                    || !object.conditional.is_empty()
            }
        };
        let found: Vec<(Vec<String>, ReferenceOr<Schema>)> = match key {
            "then" | "else" => vec![(vec![key.to_owned()], self.schema(value, at))],
            "dependentSchemas" => {
                let schemas = self.map(value, at, Self::schema).into_iter();
                schemas
                    .map(|(name, schema)| (vec![key.to_owned(), name], schema))
                    .collect()
            }
            _ => return,
        };
        let described = found.into_iter().filter(|(_, schema)| describes(schema));
        schema.object.conditional.extend(described);
    }
}

/// Puts schemas in the order of [`KEYWORDS`] and of names, since neither has an order in the document (G5).
pub(super) fn in_order(conditional: &mut [(Vec<String>, ReferenceOr<Schema>)]) {
    let rank = |steps: &[String]| {
        KEYWORDS
            .iter()
            .position(|word| steps.first().is_some_and(|it| it == word))
    };
    conditional.sort_by(|(a, _), (b, _)| rank(a).cmp(&rank(b)).then_with(|| a.cmp(b)));
}
