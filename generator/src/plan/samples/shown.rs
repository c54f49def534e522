//! Values from the document: its examples and defaults, if they are valid for their type and its constraints.

use serde_json::Value;

use super::fit::Fit;
use super::value::within;
use super::{Sampler, forms, json, texts};
use crate::formats::TextFormat;
use crate::ir::{Constant, Constraints, Type};

/// The longest list that is used, in bytes of JSON.
const LONGEST: usize = 200;

impl Sampler<'_> {
    /// The document's example of a value, or else its default, if it is valid.
    pub(super) fn shown(&self, ty: &Type, constraints: &Constraints) -> Option<String> {
        let example = constraints.example.as_ref();
        let shown = example.and_then(|example| self.taken(ty, constraints, example));
        shown.or_else(|| {
            // The default of a text has no quotes.
            let text = constraints.default.as_ref()?;
            let default = match ty {
                Type::String | Type::Text(_) => Constant::String(text.clone()),
                Type::Integer | Type::Number | Type::IntegerOrNumber => match text.parse::<i64>() {
                    Ok(whole) => Constant::Integer(whole),
                    Err(_) => Constant::Number(text.clone()),
                },
                _ => return None,
            };
            self.taken(ty, constraints, &default)
        })
    }

    fn taken(&self, ty: &Type, constraints: &Constraints, stated: &Constant) -> Option<String> {
        let is_kept = match (ty, stated) {
            (Type::String, Constant::String(text)) => is_checked(constraints, text),
            // A point in time with a fraction may be formatted differently when it is encoded again.
            (Type::Text(TextFormat::DateTime), Constant::String(text)) => !text.contains('.'),
            (Type::Text(TextFormat::Date), Constant::String(_)) => true,
            // UUIDs are not taken: they are derived from names, so that they are the same in all samples.
            (Type::Boolean, Constant::Boolean(_)) => true,
            (Type::Integer | Type::IntegerOrNumber, Constant::Integer(_)) => true,
            // A number without a fraction may be formatted with one when it is encoded again.
            (Type::Number | Type::IntegerOrNumber, Constant::Number(text)) => {
                let number: Option<f64> = text.parse().ok();
                number.is_some_and(|number| number.fract() != 0.0 && number.to_string() == *text)
            }
            (Type::Array(item), Constant::Json(text)) => {
                let is_plain = matches!(
                    self.types.api.resolve(&item.ty),
                    Type::String | Type::Integer | Type::Boolean
                );
                is_plain && text.len() <= LONGEST && text.len() > "[]".len()
            }
            _ => false,
        };
        let value = match stated {
            Constant::String(text) => Value::from(text.as_str()),
            other => json(&other.text())?,
        };
        let is_valid = is_kept && self.fit(ty, constraints, &value, 0) == Fit::Exact;
        is_valid.then(|| within(value).to_string())
    }
}

/// Whether the validity of a text can be determined: some formats need more than a check of their form.
fn is_checked(constraints: &Constraints, text: &str) -> bool {
    let format = constraints.format.as_deref();
    constraints.encoding.is_none()
        && constraints.media_type.is_none()
        && !text.is_empty()
        && format.is_none_or(|format| forms::is_of(format, text))
}

/// The value of an enum of strings that is the document's example or default, or else the first.
pub(super) fn listed(values: &[String], constraints: &Constraints) -> Option<String> {
    let example = match &constraints.example {
        Some(Constant::String(text)) => Some(text),
        Some(_) | None => None,
    };
    let mut stated = example.into_iter().chain(&constraints.default);
    let stated = stated.find(|text| values.contains(text));
    Some(texts::quoted(stated.or(values.first())?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Bound, Range};
    use crate::lock::Lock;
    use crate::plan::Config;
    use crate::plan::types::Types;
    use crate::plan::types::flat::flat;

    fn with(example: Constant) -> Constraints {
        Constraints {
            example: Some(example),
            ..Constraints::default()
        }
    }

    fn text(text: &str) -> Constraints {
        with(Constant::String(text.to_owned()))
    }

    /// T1: an example is used if and only if it is valid for its schema.
    #[test]
    fn t1_examples_are_taken_if_they_are_valid() {
        let (api, config, lock) = (Default::default(), Config::default(), Lock::default());
        let flat = flat(&api, &config, &lock);
        let types = Types::new(&flat, &config, &lock);
        let sampler = Sampler::new(&types);
        let is = |ty: &Type, constraints: &Constraints, wanted: Option<&str>| {
            let found = sampler.shown(ty, constraints);
            assert_eq!(found.as_deref(), wanted, "{constraints:?}");
        };
        is(&Type::String, &text("@x"), Some("\"@@x\""));
        is(&Type::Integer, &text("7"), None);
        let short = Range {
            least: None,
            most: Some(2),
        };
        let short = |word| Constraints {
            length: short.clone(),
            ..text(word)
        };
        is(&Type::String, &short("long"), None);
        is(&Type::String, &short("ok"), Some("\"ok\""));
        let email = |word| Constraints {
            format: Some("email".to_owned()),
            ..text(word)
        };
        is(&Type::String, &email("a@b.test"), Some("\"a@b.test\""));
        is(&Type::String, &email("none"), None);
        let least = |exclusive| Constraints {
            number: Range {
                least: Some(Bound {
                    number: "7".to_owned(),
                    exclusive,
                }),
                most: None,
            },
            ..with(Constant::Integer(7))
        };
        is(&Type::Integer, &least(false), Some("7"));
        is(&Type::Integer, &least(true), None);
        let moment = Type::Text(TextFormat::DateTime);
        is(
            &moment,
            &text("2024-02-29T23:59:59Z"),
            Some("\"2024-02-29T23:59:59Z\""),
        );
        is(&moment, &text("2023-02-29T00:00:00Z"), None);
        is(&Type::Text(TextFormat::Uuid), &text("x"), None);
        let fallback = Constraints {
            default: Some("9".to_owned()),
            ..text("nine")
        };
        is(&Type::Integer, &fallback, Some("9"));
    }
}
