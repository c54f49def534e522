//! Properties that hold under a condition: `then`, `else`, `dependentSchemas`, and branches of an `anyOf` next to
//! properties. In: the keyword. Out: the schemas that describe such properties.

use std::collections::HashSet;

use openapiv3::ReferenceOr;
use serde_json::Value;

use crate::document::model::schema::{Schema, Type};
use crate::document::pointer::Path;
use crate::document::read::Context;

/// The keywords, in the order in which their properties become fields.
const KEYWORDS: [&str; 4] = ["then", "else", "dependentSchemas", "anyOf"];

impl Context<'_> {
    /// Reads properties that hold under a condition. A schema that only requires or restricts properties describes
    /// none.
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

/// Reads the properties that branches of an `anyOf` add to those next to it as properties that hold under a condition.
/// A value may match several branches, so it is not a union of them. Branches that a value distinguishes stay a union.
pub(super) fn of_branches(schema: &mut Schema) {
    if !adds_properties(schema) {
        return;
    }
    let branches = std::mem::take(&mut schema.any_of).into_iter().enumerate();
    let branches = branches.map(|(at, it)| (vec!["anyOf".to_owned(), at.to_string()], it));
    schema.object.conditional.extend(branches);
    in_order(&mut schema.object.conditional);
}

/// Whether all branches of an `anyOf` describe records, and some of them describe properties that nothing else does.
fn adds_properties(schema: &Schema) -> bool {
    let own = &schema.object.properties;
    let is_plain = schema.one_of.is_empty() && schema.all_of.is_empty();
    if !is_plain || schema.discriminator.is_some() || own.is_empty() {
        return false;
    }
    let mut added: HashSet<&str> = HashSet::new();
    for branch in &schema.any_of {
        let Some(branch) = branch.as_item().filter(|branch| is_record(branch)) else {
            return false;
        };
        for (name, property) in &branch.object.properties {
            // A branch with listed values can be distinguished, and the same name in two branches may have two types.
            let is_value = property.as_item().is_some_and(|it| !it.values.is_empty());
            if is_value || !own.contains_key(name) && !added.insert(name) {
                return false;
            }
        }
    }
    !added.is_empty()
}

/// Whether a branch does nothing but describe properties of an object.
fn is_record(branch: &Schema) -> bool {
    let object = &branch.object;
    matches!(branch.types.as_slice(), [] | [Type::Object])
        && !branch.is_composed()
        && !branch.nullable
        && !branch.never
        && branch.discriminator.is_none()
        && branch.values.is_empty()
        && object.conditional.is_empty()
        && !object.additional_properties.is_stated()
        && !object.gives_other_properties_a_type()
}

/// Sorts schemas by the order of [`KEYWORDS`] and then by name, because the document orders neither (G5).
pub(super) fn in_order(conditional: &mut [(Vec<String>, ReferenceOr<Schema>)]) {
    let rank = |steps: &[String]| {
        KEYWORDS
            .iter()
            .position(|word| steps.first().is_some_and(|it| it == word))
    };
    conditional.sort_by(|(a, _), (b, _)| rank(a).cmp(&rank(b)).then_with(|| a.cmp(b)));
}
