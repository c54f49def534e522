//! The requirements of a schema on a value beyond its type. In: a schema. Out: its [`Constraints`], for docs and
//! reports.

use openapiv3::ReferenceOr;

use crate::analyze::Analyzer;
use crate::analyze::schema::constant_of;
use crate::analyze::schema::matching::{matches, matching};
use crate::analyze::schema::view::View;
use crate::assertions::Assertions;
use crate::document::model::literal::{Literal, Number};
use crate::document::model::schema::{
    Bound as SourceBound, Check, Composition, Label, Rest, Schema as Source, Type as SourceType,
};
use crate::ir::{Bound, Constant, Constraints, Names, Range};

/// The greatest length, in characters, of a default in JSON or of a pattern that is shown to readers.
const LONGEST: usize = 60;

/// The number of levels of schemas that are searched for constraints.
const LEVELS: u8 = 2;

impl<'a> Analyzer<'a> {
    /// Returns the constraints of a value. A union of several types has none, because each would hold for some values
    /// only.
    pub(in crate::analyze) fn constraints(&self, schema: impl Into<View<'a>>) -> Constraints {
        self.constraints_within(schema.into(), LEVELS)
    }

    /// Returns the constraints down to this many levels of items and first members of unions. The limit is needed
    /// because both may contain themselves.
    fn constraints_within(&self, mut view: View<'a>, levels: u8) -> Constraints {
        let (mut default, mut example) = (None, None);
        let (mut checks, mut assertions) = (Vec::new(), Assertions::default());
        let mut properties = Range::default();
        let mut matching = None;
        // A chain that is longer than this is a cycle.
        for _ in 0..16 {
            let Some(item) = self.behind(view) else {
                break;
            };
            default = default.or_else(|| stated_default(item));
            example = example.or_else(|| item.example.as_deref().and_then(constant_of));
            assertions.add(&item.assertions);
            properties = either(properties, counted(item));
            for check in item.checks.iter().copied().map(Check::keyword) {
                if !checks.contains(&check) {
                    checks.push(check);
                }
            }
            let members = match item.composition() {
                Composition::OneOf(members)
                | Composition::AnyOf(members)
                | Composition::AllOf(members) => members,
                Composition::None => {
                    let Some(kind) = item.sole_type() else {
                        break;
                    };
                    let listed = listed(item, kind);
                    let meanings = meanings(item);
                    let of_items = match &item.array.items {
                        Rest::Of(schema) if levels == LEVELS && kind == SourceType::Array => {
                            let within = self.constraints_within(View::from(&**schema), levels - 1);
                            Some(Box::new(within))
                                .filter(|within| **within != Constraints::default())
                        }
                        Rest::Of(_) | Rest::Unstated | Rest::Free | Rest::Closed => None,
                    };
                    let names = match levels {
                        0 => None,
                        _ => self.names_of_properties(item, levels - 1),
                    };
                    let own = of_type(item, kind);
                    return Constraints {
                        matching: shown(item, example.as_ref()).or(own.matching),
                        default,
                        example,
                        meanings: meanings.filter(|_| !listed.is_empty()).unwrap_or_default(),
                        listed,
                        of_items,
                        names,
                        checks,
                        assertions,
                        properties,
                        ..own
                    };
                }
                Composition::Mixed => break,
            };
            let mut telling = members.iter().filter(|member| !is_null(member));
            match (telling.next(), telling.next()) {
                (Some(only), None) => view = View::from(only),
                // A text that matches the first member matches the union.
                (Some(first), Some(_))
                    if levels > 0 && !matches!(item.composition(), Composition::AllOf(_)) =>
                {
                    let first = self.constraints_within(View::from(first), levels - 1);
                    matching = first.matching;
                    break;
                }
                _ => break,
            }
        }
        Constraints {
            matching,
            default,
            example,
            checks,
            assertions,
            properties,
            ..Constraints::default()
        }
    }
}

impl<'a> Analyzer<'a> {
    /// Returns the requirements on the names of the properties of an object.
    fn names_of_properties(&self, item: &'a Source, levels: u8) -> Option<Box<Names>> {
        let view = View::from(&**item.object.property_names.as_ref()?);
        let listed = self.behind(view).map(|names| match &names.constant {
            Some(only) => std::slice::from_ref(only),
            None => names.values.as_slice(),
        });
        let texts = listed.into_iter().flatten().filter_map(|name| match name {
            Literal::String(name) => Some(name.clone()),
            Literal::Null
            | Literal::Boolean(_)
            | Literal::Number(_)
            | Literal::List(_)
            | Literal::Object(_) => None,
        });
        let names = Names {
            listed: texts.collect(),
            each: match self.behind(view) {
                // Names are strings even if the schema does not say so.
                Some(names) if names.types.is_empty() && !names.is_composed() => {
                    of_type(names, SourceType::String)
                }
                Some(_) | None => self.constraints_within(view, levels),
            },
        };
        Some(Box::new(names)).filter(|names| **names != Names::default())
    }
}

/// Returns the constraints of an object itself, apart from its properties.
pub(in crate::analyze) fn of_object(item: &Source) -> Constraints {
    Constraints {
        checks: item.checks.iter().copied().map(Check::keyword).collect(),
        assertions: Assertions::clone(&item.assertions),
        properties: counted(item),
        ..Constraints::default()
    }
}

/// Returns the limits for the number of properties. A minimum that the required properties already reach is left out.
fn counted(item: &Source) -> Range<usize> {
    let object = &item.object;
    let least = object.min_properties;
    Range {
        least: least.filter(|least| *least > object.required.len()),
        most: object.max_properties,
    }
}

fn either(one: Range<usize>, other: Range<usize>) -> Range<usize> {
    Range {
        least: one.least.or(other.least),
        most: one.most.or(other.most),
    }
}

/// Returns the example of a text with a pattern, if it matches the pattern and has a valid length.
fn shown(item: &Source, example: Option<&Constant>) -> Option<String> {
    let (Some(Constant::String(text)), Some(pattern)) = (example, &item.string.pattern) else {
        return None;
    };
    let count = text.chars().count();
    let fits = item.string.min_length.is_none_or(|least| count >= least)
        && item.string.max_length.is_none_or(|most| count <= most);
    (fits && matches(pattern, text)).then(|| text.clone())
}

/// Returns the default if it is short, and is not null or empty.
fn stated_default(item: &Source) -> Option<String> {
    let value = item.default.as_deref()?;
    let text = match value {
        Literal::String(text) => text.clone(),
        Literal::Null => return None,
        Literal::Boolean(_) | Literal::Number(_) | Literal::List(_) | Literal::Object(_) => {
            value.to_string()
        }
    };
    let says_something = !["", "[]", "{}"].contains(&text.as_str());
    (says_something && is_short(&text)).then_some(text)
}

/// Whether a text fits on a line of code, and needs no escapes there.
fn is_short(text: &str) -> bool {
    text.chars().count() <= LONGEST
        && !text.contains(|character: char| character.is_control() || character == '`')
}

fn is_null(schema: &ReferenceOr<Source>) -> bool {
    schema.as_item().is_some_and(|item| item.only_null)
}

/// Returns the values that a schema lists, as JSON. Listed strings, and listed integers with names, become a type of
/// their own and are left out.
fn listed(item: &Source, kind: SourceType) -> Vec<String> {
    let values: Vec<String> = match kind {
        SourceType::String => Vec::new(),
        SourceType::Integer if !names(item).is_empty() => Vec::new(),
        // A list of both booleans adds nothing.
        SourceType::Boolean if item.values.len() > 1 => Vec::new(),
        SourceType::Number => item.values.iter().filter_map(decimal).collect(),
        SourceType::Boolean | SourceType::Integer | SourceType::Array | SourceType::Object => {
            item.values.iter().map(Literal::to_string).collect()
        }
    };
    match values.iter().all(|value| is_short(value)) {
        true => values,
        false => Vec::new(),
    }
}

/// Formats a number in decimal, without a fraction if it is an integer.
fn decimal(value: &Literal) -> Option<String> {
    match value {
        Literal::Number(number) => Some(number.float()?.to_string()),
        Literal::Null
        | Literal::Boolean(_)
        | Literal::String(_)
        | Literal::List(_)
        | Literal::Object(_) => None,
    }
}

/// Returns the title, the description or both for each of the values that a schema lists.
pub(in crate::analyze) fn meanings(item: &Source) -> Option<Vec<Option<String>>> {
    let meanings =
        item.labels.iter().map(
            |label| match (label.title.clone(), label.description.clone()) {
                (Some(title), Some(description)) => Some(format!("{title}: {description}")),
                (one, other) => one.or(other),
            },
        );
    (!item.labels.is_empty()).then(|| meanings.collect())
}

/// The limits for a title that is used as a name: one with more words or more characters is a description.
const NAME_WORDS: usize = 4;
const NAME_LENGTH: usize = 40;

/// Returns the name of each of the values that a schema lists, from an extension or a title; empty if no value has a
/// name.
pub(in crate::analyze) fn names(item: &Source) -> Vec<Option<String>> {
    let is_name = |title: &String| {
        let words = title.split_whitespace().count();
        words <= NAME_WORDS && title.len() <= NAME_LENGTH && title.contains(char::is_alphabetic)
    };
    let name = |label: &Label| {
        let title = || label.title.clone().filter(is_name);
        label.name.clone().or_else(title)
    };
    let names: Vec<Option<String>> = item.labels.iter().map(name).collect();
    match names.iter().any(Option::is_some) {
        true => names,
        false => Vec::new(),
    }
}

fn of_type(item: &Source, kind: SourceType) -> Constraints {
    match kind {
        SourceType::String => of_string(item),
        SourceType::Number => of_number(item),
        SourceType::Integer => of_integer(item),
        SourceType::Array => Constraints {
            items: Range {
                least: item.array.min_items.filter(|least| *least > 0),
                most: item.array.max_items,
            },
            unique: item.array.unique_items,
            ..Constraints::default()
        },
        SourceType::Object | SourceType::Boolean => Constraints::default(),
    }
}

fn of_string(item: &Source) -> Constraints {
    let short = |word: &Option<String>| word.clone().filter(|word| is_short(word));
    // These encodings leave bytes as they are.
    let changes = |encoding: &String| !matches!(encoding.as_str(), "7bit" | "8bit" | "binary");
    let byte = (item.format.as_deref() == Some("byte")).then(|| "base64".to_owned());
    let length = Range {
        least: item.string.min_length.filter(|least| *least > 0),
        most: item.string.max_length,
    };
    let pattern = item.string.pattern.as_deref();
    let texts = pattern.map_or_else(Vec::new, |pattern| matching(pattern, &length));
    let mut texts = texts.into_iter();
    Constraints {
        matching: texts.next(),
        more_matching: texts.collect(),
        length,
        encoding: short(&item.content.encoding).filter(changes).or(byte),
        media_type: short(&item.content.media_type),
        pattern: short(&item.string.pattern),
        format: short(&item.format),
        ..Constraints::default()
    }
}

fn of_number(item: &Source) -> Constraints {
    let bound = |bound: &Option<SourceBound>| {
        let bound = bound.as_ref()?;
        Some(Bound {
            number: bound.number.float()?.to_string(),
            exclusive: bound.exclusive,
        })
    };
    let step = item.number.multiple_of.as_ref().and_then(Number::float);
    Constraints {
        number: Range {
            least: bound(&item.number.minimum),
            most: bound(&item.number.maximum),
        },
        multiple_of: step.map(|step| step.to_string()),
        ..Constraints::default()
    }
}

fn of_integer(item: &Source) -> Constraints {
    let inclusive = |end: i64| {
        (!is_of_width(end)).then(|| Bound {
            number: end.to_string(),
            exclusive: false,
        })
    };
    // The least integer greater than 0 is 1; the least integer greater than 0.5 is 1, too.
    let least = |bound: &SourceBound| match bound.number.whole() {
        Some(whole) if bound.exclusive => whole.checked_add(1),
        Some(_) | None => bound.number.ceil(),
    };
    let most = |bound: &SourceBound| match bound.number.whole() {
        Some(whole) if bound.exclusive => whole.checked_sub(1),
        Some(_) | None => bound.number.floor(),
    };
    let number = &item.number;
    let step = number.multiple_of.as_ref().and_then(Number::whole);
    Constraints {
        number: Range {
            least: number.minimum.as_ref().and_then(least).and_then(inclusive),
            most: number.maximum.as_ref().and_then(most).and_then(inclusive),
        },
        multiple_of: step.filter(|step| *step != 1).map(|step| step.to_string()),
        ..Constraints::default()
    }
}

/// Whether a bound is a limit of a machine integer, which tells readers nothing.
fn is_of_width(end: i64) -> bool {
    const WIDEST_EXACT: i64 = (1 << 53) - 1;
    const ENDS: [i64; 7] = [
        i32::MIN as i64,
        i32::MAX as i64,
        u32::MAX as i64,
        i64::MIN,
        i64::MAX,
        WIDEST_EXACT,
        -WIDEST_EXACT,
    ];
    ENDS.contains(&end)
}
