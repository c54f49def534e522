//! Names of the `x-` extensions in which a lowered document carries what OpenAPI 3.0 cannot say.
//!
//! All begin with [`PREFIX`]; the rest is the keyword of OpenAPI 3.1 or JSON Schema. An extension of
//! that prefix in the input is dropped, so that only lowering writes them.

use openapiv3::SchemaData;
use serde_json::Value;

/// Begins every name below.
pub const PREFIX: &str = "x-lowered-";

/// `const`, of any type. For a scalar the schema also has an `enum` of that one value.
pub const CONST: &str = "x-lowered-const";
/// `true`: the schema allows nothing but null.
pub const NULL: &str = "x-lowered-null";
/// `true`: the schema allows nothing (the boolean schema `false`).
pub const NEVER: &str = "x-lowered-never";
/// A type that OpenAPI 3.0 does not know beside the rest: `object` beside a composition, `mutualTLS`.
pub const TYPE: &str = "x-lowered-type";
/// `format` of a type that has none in OpenAPI 3.0: object, array, boolean.
pub const FORMAT: &str = "x-lowered-format";
/// `enum` of an object or an array.
pub const ENUM: &str = "x-lowered-enum";
/// Titles of the members of a `oneOf` of constants, in the order of the `enum` that they became.
pub const ENUM_TITLES: &str = "x-lowered-enum-titles";
/// Descriptions of the members of a `oneOf` of constants, in the order of the `enum`.
pub const ENUM_DESCRIPTIONS: &str = "x-lowered-enum-descriptions";
/// `prefixItems`; read with [`Document::prefix_items`](super::Document::prefix_items).
pub const PREFIX_ITEMS: &str = "x-lowered-prefixItems";
/// `items: false`: nothing after `prefixItems`.
pub const ITEMS: &str = "x-lowered-items";
/// `patternProperties`; read with [`Document::pattern_properties`](super::Document::pattern_properties).
pub const PATTERN_PROPERTIES: &str = "x-lowered-patternProperties";
/// `propertyNames`; read with [`Document::property_names`](super::Document::property_names).
pub const PROPERTY_NAMES: &str = "x-lowered-propertyNames";
/// `unevaluatedProperties`: false, true, or a schema; read with
/// [`Document::unevaluated_properties`](super::Document::unevaluated_properties).
pub const UNEVALUATED_PROPERTIES: &str = "x-lowered-unevaluatedProperties";
/// `contentMediaType`.
pub const CONTENT_MEDIA_TYPE: &str = "x-lowered-contentMediaType";
/// `contentEncoding`.
pub const CONTENT_ENCODING: &str = "x-lowered-contentEncoding";
/// `minimum` of an integer, where it does not fit an `i64`.
pub const MINIMUM: &str = "x-lowered-minimum";
/// `maximum` of an integer, where it does not fit an `i64`.
pub const MAXIMUM: &str = "x-lowered-maximum";
/// `multipleOf` of an integer, where it is not an integer.
pub const MULTIPLE_OF: &str = "x-lowered-multipleOf";
/// `summary` of the info object or of a tag.
pub const SUMMARY: &str = "x-lowered-summary";
/// `identifier` of the licence.
pub const IDENTIFIER: &str = "x-lowered-identifier";
/// `explode` of a header object.
pub const EXPLODE: &str = "x-lowered-explode";
/// `allowReserved` of a parameter that is not in the query.
pub const ALLOW_RESERVED: &str = "x-lowered-allowReserved";
/// Whether an encoding object states `style`, `explode` or `allowReserved` itself.
pub const STATED: &str = "x-lowered-stated";

/// `true`: there is a `not`, beside what tells the type or alone.
pub const NOT: &str = "x-lowered-not";
/// Why nothing tells what a `$dynamicRef` stands for: it is read as any value.
pub const UNBOUND: &str = "x-lowered-unbound";

/// Keywords that only check a value and change no type: kept as they came, under [`PREFIX`] + keyword.
pub const CHECKS: &[&str] = &[
    "contains",
    "minContains",
    "maxContains",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "contentSchema",
];

/// The names of the keywords that check more of a value than its type says; of those that mean nothing without another, the other.
pub fn checks(data: &SchemaData) -> Vec<&'static str> {
    if data.extensions.is_empty() {
        return Vec::new();
    }
    let told = [
        "contains",
        "if",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedItems",
        "contentSchema",
    ];
    let mut found: Vec<&'static str> = told
        .into_iter()
        .filter(|key| data.extensions.contains_key(&format!("{PREFIX}{key}")))
        .collect();
    if data.extensions.contains_key(NOT) {
        found.push("not");
    }
    found
}

/// Returns an extension of a schema.
pub fn extension<'a>(data: &'a SchemaData, key: &str) -> Option<&'a Value> {
    data.extensions.get(key)
}
