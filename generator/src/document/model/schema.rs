//! A schema: everything that OpenAPI and JSON Schema can state about a value, the same for every version of either.
//!
//! The reader of a version fills it once; no later stage reads the document again. A field that nothing reads is a
//! compiler warning, so the struct stays within the crate and does not implement `PartialEq`, which would read every
//! field.

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

use crate::assertions::Assertions;
use crate::document::model::keywords::{Count, Figure, Flag, Holds, Text, keywords};
use crate::document::model::literal::{Literal, Number};
use crate::document::model::rare::{Few, Rare, rare};
use crate::document::model::stated::Stated;

/// A schema, normalized as follows.
///
/// - Null is never among `types`, `values` or the members of a union; it is [`Schema::nullable`].
/// - A schema without a composition has one type at most, and keywords that cannot apply to that type are removed.
/// - Several types are an `anyOf` with one member for each. A union with one inline member is that member. A union of
///   constants of one type is a list of values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Schema {
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) default: Option<Box<Literal>>,
    /// The first example.
    pub(crate) example: Option<Box<Literal>>,
    /// Whether null is valid.
    pub(crate) nullable: bool,
    /// Whether nothing but null is valid.
    pub(crate) only_null: bool,
    /// Whether nothing at all is valid: the schema `false`.
    pub(crate) never: bool,
    /// The types that are stated, or that the other keywords imply.
    pub(crate) types: Vec<Type>,
    pub(crate) format: Option<String>,
    /// The only valid value.
    pub(crate) constant: Option<Literal>,
    /// The only valid values, read as values of the type; a constant is one of them.
    pub(crate) values: Few<Literal>,
    /// The names and descriptions of the values; empty if there are none.
    pub(crate) labels: Few<Label>,
    pub(crate) content: Rare<Content>,
    pub(crate) string: Rare<StringKeywords>,
    pub(crate) number: Rare<NumberKeywords>,
    pub(crate) array: Rare<ArrayKeywords>,
    pub(crate) object: Rare<ObjectKeywords>,
    pub(crate) all_of: Few<ReferenceOr<Schema>>,
    pub(crate) any_of: Few<ReferenceOr<Schema>>,
    pub(crate) one_of: Few<ReferenceOr<Schema>>,
    pub(crate) discriminator: Option<Box<Discriminator>>,
    /// Keywords that check more of a value than the other fields do.
    pub(crate) checks: Few<Check>,
    /// What keywords that change no type require of a value.
    pub(crate) assertions: Rare<Assertions>,
    /// The same keywords as they are stated, for the judge of the mock.
    pub(crate) stated: Stated,
    /// The reason why the target of the `$dynamicRef` is not known.
    pub(crate) unbound: Option<String>,
}

/// A JSON type, null aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}

/// A property that distinguishes the members of a union.
#[derive(Debug, Clone, Default)]
pub(crate) struct Discriminator {
    pub(crate) property_name: String,
    pub(crate) mapping: IndexMap<String, String>,
    /// The schema of values whose property is missing or has an unknown value.
    pub(crate) default: Option<String>,
}

/// The name and the description of one of several values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Label {
    /// The name of the value in code.
    pub(crate) name: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
}

impl Label {
    pub(crate) const fn says_something(&self) -> bool {
        self.name.is_some() || self.title.is_some() || self.description.is_some()
    }
}

/// The content of a string, or of a part of a body that has no type.
#[derive(Debug, Clone, Default)]
pub(crate) struct Content {
    pub(crate) media_type: Option<String>,
    pub(crate) encoding: Option<String>,
    /// What a string decodes to.
    pub(crate) schema: One,
}

rare!(Content, Assertions);

/// One schema, which a keyword may hold.
type One = Option<Box<ReferenceOr<Schema>>>;
/// Schemas by name.
type Named = IndexMap<String, ReferenceOr<Schema>>;

/// The field of a keyword, by the type of its value.
pub(in crate::document) enum Slot<'a> {
    Count(&'a mut Count),
    Flag(&'a mut Flag),
    Figure(&'a mut Figure),
    Text(&'a mut Text),
    One(&'a mut One),
    Named(&'a mut Named),
    Rest(&'a mut Rest),
}

/// The schemas that a keyword holds.
#[cfg(feature = "mock")]
pub(crate) enum Held<'a> {
    One(&'a One),
    Named(&'a Named),
    Rest(&'a Rest),
}

// The keywords that hold a count, a flag, a number or a text, and those that hold schemas. One line is all that such a
// keyword needs: its field, its entry in the census, the reader and the judge of the mock follow from that line.
keywords! {
    /// Keywords that apply to strings.
    StringKeywords {
        "minLength" => min_length: Count,
        "maxLength" => max_length: Count,
        "pattern" => pattern: Text,
    }

    /// Keywords that apply to numbers.
    NumberKeywords {
        "multipleOf" => multiple_of: Figure,
        ..
        minimum: Option<Bound>,
        maximum: Option<Bound>,
    }

    /// Keywords that apply to arrays.
    ArrayKeywords {
        "minItems" => min_items: Count,
        "maxItems" => max_items: Count,
        "uniqueItems" => unique_items: Flag,
        schemas {
            "unevaluatedItems" => unevaluated_items: Rest,
        }
        ..
        /// The first items, one schema for each position.
        prefix_items: Vec<ReferenceOr<Schema>>,
        /// All other items.
        items: Rest,
    }

    /// Keywords that apply to objects.
    ObjectKeywords {
        "minProperties" => min_properties: Count,
        "maxProperties" => max_properties: Count,
        schemas {
            "properties" => properties: Named,
            /// Properties whose name matches a regular expression.
            "patternProperties" => pattern_properties: Named,
            /// All other properties.
            "additionalProperties" => additional_properties: Rest,
            /// The names of properties, as strings.
            "propertyNames" => property_names: One,
            "unevaluatedProperties" => unevaluated_properties: Rest,
        }
        ..
        required: Vec<String>,
        /// Schemas with properties that hold under a condition, each with the steps that lead to it.
        conditional: Vec<(Vec<String>, ReferenceOr<Schema>)>,
    }
}

impl Schema {
    /// The field of a keyword of the table.
    pub(in crate::document) fn slot(&mut self, keyword: &str) -> Option<Slot<'_>> {
        let slot = StringKeywords::slot(&mut self.string, keyword);
        let slot = slot.or_else(|| NumberKeywords::slot(&mut self.number, keyword));
        let slot = slot.or_else(|| ArrayKeywords::slot(&mut self.array, keyword));
        slot.or_else(|| ObjectKeywords::slot(&mut self.object, keyword))
    }
}

impl ObjectKeywords {
    /// Whether the keywords state more than that the value is an object.
    pub(crate) fn says_something(&self) -> bool {
        !self.properties.is_empty()
            || !self.required.is_empty()
            || self.additional_properties.is_stated()
            || self.gives_other_properties_a_type()
    }

    /// Whether properties that are not listed have a type.
    pub(crate) fn gives_other_properties_a_type(&self) -> bool {
        !self.pattern_properties.is_empty() || matches!(self.unevaluated_properties, Rest::Of(_))
    }
}

/// A bound of a number.
#[derive(Debug, Clone)]
pub(crate) struct Bound {
    pub(crate) number: Number,
    /// Whether the number itself is invalid.
    pub(crate) exclusive: bool,
}

/// What is stated about the items or properties that no other keyword covers.
#[derive(Debug, Clone, Default)]
pub(crate) enum Rest {
    /// Nothing is stated, so they are valid.
    #[default]
    Unstated,
    /// They are stated to be valid, whatever their value.
    Free,
    /// None is valid.
    Closed,
    /// They are valid if they match this schema.
    Of(Box<ReferenceOr<Schema>>),
}

impl Rest {
    pub(crate) const fn is_stated(&self) -> bool {
        !matches!(self, Self::Unstated)
    }
}

/// A keyword that changes no type, and only checks a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Check {
    Contains,
    If,
    DependentRequired,
    DependentSchemas,
    UnevaluatedItems,
    ContentSchema,
    Not,
}

impl Check {
    pub(crate) const fn keyword(self) -> &'static str {
        match self {
            Self::Contains => "contains",
            Self::If => "if",
            Self::DependentRequired => "dependentRequired",
            Self::DependentSchemas => "dependentSchemas",
            Self::UnevaluatedItems => "unevaluatedItems",
            Self::ContentSchema => "contentSchema",
            Self::Not => "not",
        }
    }
}

/// How a schema is composed of others.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Composition<'a> {
    /// The schema is not composed of others.
    None,
    AllOf(&'a [ReferenceOr<Schema>]),
    AnyOf(&'a [ReferenceOr<Schema>]),
    OneOf(&'a [ReferenceOr<Schema>]),
    /// There are several of these lists, or there is one next to keywords that state more than the type of the value.
    Mixed,
}

impl Schema {
    pub(crate) fn is_composed(&self) -> bool {
        !(self.all_of.is_empty() && self.any_of.is_empty() && self.one_of.is_empty())
    }

    pub(crate) fn composition(&self) -> Composition<'_> {
        let lists = (
            self.all_of.as_slice(),
            self.any_of.as_slice(),
            self.one_of.as_slice(),
        );
        match lists {
            ([], [], []) => Composition::None,
            (_, _, _) if self.says_more_than_its_type() => Composition::Mixed,
            (parts, [], []) => Composition::AllOf(parts),
            ([], members, []) => Composition::AnyOf(members),
            ([], [], members) => Composition::OneOf(members),
            (_, _, _) => Composition::Mixed,
        }
    }

    fn says_more_than_its_type(&self) -> bool {
        self.object.says_something() || self.array.items.is_stated() || !self.values.is_empty()
    }

    /// The type of a schema that is not composed of others.
    pub(crate) fn sole_type(&self) -> Option<Type> {
        match self.types.as_slice() {
            [only] if !self.is_composed() => Some(*only),
            _ => None,
        }
    }

    /// The type, if only one is stated; a composition may restrict it further.
    pub(crate) fn stated_type(&self) -> Option<Type> {
        match self.types.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }

    /// Whether only null is valid, or one other value.
    pub(crate) fn is_fixed(&self) -> bool {
        self.only_null || self.constant.is_some()
    }
}
