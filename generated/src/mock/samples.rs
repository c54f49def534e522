//! Samples: the JSON of each, and the value that it is decoded to.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::host;
use crate::runtime::json::{Decode, RawJson, from_str};

/// Gives types a method that returns a sample: `samples!(Order, Product);`
// The runtime's own crate has no models.
#[allow(unused_macros)]
macro_rules! samples {
    ($($model:ty),* $(,)?) => {$(
        impl $model {
            /// Returns a sample: a valid value with the required and the typical optional fields. It is always the same.
            ///
            /// Change the fields that matter to the test.
            #[must_use]
            pub fn sample() -> Self {
                $crate::mock::sample(::std::stringify!($model))
            }
        }
    )*};
}

/// Gives unions a method that returns a sample of one of their variants: `union_samples!(Benefit);`
// Not every document has unions.
#[allow(unused_macros)]
macro_rules! union_samples {
    ($($model:ty),* $(,)?) => {$(
        impl $model {
            /// Returns a sample of a variant, by the variant's name in snake case: `license_keys` for `LicenseKeys`.
            ///
            /// # Panics
            /// If there is no variant of this name. The message lists the variants.
            #[must_use]
            pub fn sample_as(variant: &::std::primitive::str) -> Self {
                $crate::mock::union_sample(::std::stringify!($model), variant)
            }
        }
    )*};
}

#[allow(unused_imports)]
pub(crate) use {samples, union_samples};

/// All samples, by name. In each, the string `"@Name"` stands for the sample of that name, and `"@@"` begins a string
/// that starts with `@`.
fn table() -> &'static BTreeMap<String, RawJson> {
    static TABLE: OnceLock<BTreeMap<String, RawJson>> = OnceLock::new();
    TABLE.get_or_init(|| from_str(host::SAMPLES).expect("the samples are JSON"))
}

/// Returns the sample of a type, by a path to it.
#[allow(dead_code)]
pub(crate) fn sample<T: Decode>(model: &str) -> T {
    let name = named(model);
    match from_str(&sample_text(name)) {
        Ok(sample) => sample,
        Err(error) => panic!("the sample of `{name}` cannot be read: {error}"),
    }
}

/// Returns the sample of a variant.
#[allow(dead_code)]
pub(crate) fn union_sample<T: Decode>(model: &str, variant: &str) -> T {
    sample(&format!("{}.{variant}", named(model)))
}

/// Returns the JSON of a sample.
///
/// # Panics
/// If there is no sample of this name.
pub(crate) fn sample_text(name: &str) -> String {
    let mut text = String::new();
    write(name, &mut text);
    text
}

/// The name at the end of a path to a type, with what follows it.
#[allow(dead_code)]
fn named(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path).trim()
}

/// Writes a sample, with the samples that it refers to.
fn write(name: &str, text: &mut String) {
    let Some(sample) = table().get(name) else {
        panic!("{}", missing(name));
    };
    let mut rest = sample.as_str();
    while let Some(start) = rest.find('"') {
        let (before, string) = rest.split_at(start);
        let (string, after) = string.split_at(end(string));
        text.push_str(before);
        match string.strip_prefix("\"@") {
            Some(literal) if literal.starts_with('@') => {
                text.push('"');
                text.push_str(literal);
            }
            Some(other) => write(other.trim_end_matches('"'), text),
            None => text.push_str(string),
        }
        rest = after;
    }
    text.push_str(rest);
}

/// The end of the string that starts with the first quotation mark.
fn end(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// Panics with the reason why there is no sample with a name.
fn missing(name: &str) -> String {
    let Some((model, variant)) = name.split_once('.') else {
        return format!("`{name}` has no sample: each value of it would contain another one");
    };
    let prefix = format!("{model}.");
    let known: Vec<&str> = table()
        .keys()
        .filter_map(|known| known.strip_prefix(&prefix))
        .collect();
    format!(
        "`{model}` has no sample `{variant}`; there are: {}",
        known.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::{end, named};

    /// T1: names and strings end where they end.
    #[test]
    fn t1_names_and_strings_end() {
        assert_eq!(named("crate :: models :: Widget"), "Widget");
        assert_eq!(named("Widget.round"), "Widget.round");
        assert_eq!(end(r#""a\\" x"#), 5);
    }
}
