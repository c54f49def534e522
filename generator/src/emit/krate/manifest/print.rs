//! From a manifest to its text.

use std::fmt::Display;

use super::data::{Dependencies, Feature, Lint, Manifest};
use crate::sdk::{Requirement, Setting};

impl Manifest {
    /// The text of the manifest. Tables that would be empty are left out.
    pub(super) fn print(&self) -> String {
        let mut out = Text::default();
        let about = self.package.iter();
        out.table(
            "[package]",
            about.map(|(key, value)| entry(key, setting(value))),
        );
        let docs = self.all_documented.then(|| entry("all-features", true));
        out.table("[package.metadata.docs.rs]", docs.into_iter());
        let library = self.library.iter();
        out.table("[lib]", library.map(|name| entry("name", quoted(name))));
        out.table("[features]", self.features.iter().map(feature));
        out.dependencies("[dependencies]", &self.dependencies);
        for (condition, dependencies) in &self.targets {
            let heading = format!("[target.{}.dependencies]", key(condition));
            out.dependencies(&heading, dependencies);
        }
        out.dependencies("[dev-dependencies]", &self.dev_dependencies);
        for (name, features) in &self.examples {
            let entries = [
                entry("name", quoted(name)),
                entry("required-features", list(features)),
            ];
            out.table("[[example]]", entries.into_iter());
        }
        for name in &self.benches {
            let entries = [entry("name", quoted(name)), entry("harness", false)];
            out.table("[[bench]]", entries.into_iter());
        }
        out.table("[lints.rust]", self.lints.iter().map(lint));
        out.table("[lints.clippy]", self.clippy.iter().map(lint));
        out.0
    }
}

/// The text so far.
#[derive(Default)]
struct Text(String);

impl Text {
    fn table(&mut self, heading: &str, entries: impl Iterator<Item = String>) {
        let mut entries = entries.peekable();
        if entries.peek().is_none() {
            return;
        }
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(heading);
        self.0.push('\n');
        self.0.extend(entries);
    }

    fn dependencies(&mut self, heading: &str, dependencies: &Dependencies) {
        let entries = dependencies.iter();
        self.table(
            heading,
            entries.map(|(name, asked)| entry(name, requirement(asked))),
        );
    }
}

/// A line of a table.
fn entry(name: &str, value: impl Display) -> String {
    format!("{} = {value}\n", key(name))
}

fn feature(feature: &Feature) -> String {
    let line = entry(&feature.name, list(&feature.enables));
    comment(feature.comment) + &line
}

fn lint(lint: &Lint) -> String {
    comment(lint.comment) + &entry(lint.name, quoted(lint.level))
}

fn comment(text: Option<&str>) -> String {
    text.map(|text| format!("# {text}\n")).unwrap_or_default()
}

/// The value of a dependency.
fn requirement(asked: &Requirement) -> String {
    let version = asked.version.as_deref().map(quoted);
    let mut pairs = Vec::new();
    pairs.extend(version.map(|version| ("version", version)));
    let others = asked.others.iter();
    pairs.extend(others.map(|(key, value)| (key.as_str(), setting(value))));
    pairs.extend(asked.optional.then(|| ("optional", true.to_string())));
    pairs.extend((!asked.default_features).then(|| ("default-features", false.to_string())));
    pairs.extend((!asked.features.is_empty()).then(|| ("features", list(&asked.features))));
    match pairs.as_slice() {
        [("version", version)] => version.clone(),
        pairs => {
            let pairs = pairs.iter();
            let pairs: Vec<_> = pairs
                .map(|(name, value)| format!("{} = {value}", key(name)))
                .collect();
            format!("{{ {} }}", pairs.join(", "))
        }
    }
}

fn setting(value: &Setting) -> String {
    match value {
        Setting::Text(text) => quoted(text),
        Setting::Flag(flag) => flag.to_string(),
        Setting::Texts(texts) => list(texts),
    }
}

/// A TOML array of strings.
fn list(texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A TOML key: bare if possible, otherwise a string.
fn key(name: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    match name {
        bare if !bare.is_empty() && bare.chars().all(is_bare) => bare.to_owned(),
        // Literal strings have no escapes.
        text if text.contains('"') && !text.contains(|c: char| c == '\'' || c.is_control()) => {
            format!("'{text}'")
        }
        text => quoted(text),
    }
}

/// A TOML basic string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            _ if character.is_control() => {
                out.push_str(&format!("\\u{:04X}", u32::from(character)))
            }
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A2: whatever its values contain, a manifest that is printed can be read back unchanged.
    #[test]
    fn a2_what_is_printed_reads_back() {
        let texts = ["plain", "a \"b\" \\ c", "line\nline\u{7f}", "it's"].map(str::to_owned);
        let asked = Requirement {
            version: Some("1.2".to_owned()),
            others: [
                ("git".to_owned(), Setting::Text("https://a.test".to_owned())),
                ("public".to_owned(), Setting::Flag(true)),
            ]
            .into(),
            optional: true,
            default_features: false,
            features: texts.to_vec(),
        };
        let simple = Requirement::version("1".to_owned());
        let condition = "cfg(target_os = \"none\")";
        let manifest = Manifest {
            package: vec![("authors", Setting::Texts(texts.to_vec()))],
            dependencies: [("a".to_owned(), asked.clone()), ("b-c".to_owned(), simple)].into(),
            targets: [(
                condition.to_owned(),
                [("d".to_owned(), asked.clone())].into(),
            )]
            .into(),
            ..Manifest::default()
        };
        let text = manifest.print();
        let read: toml::Table = toml::from_str(&text).expect("it is TOML");
        let at = |keys: &[&str]| {
            let mut value = toml::Value::Table(read.clone());
            for key in keys {
                value = value.get(key).expect(key).clone();
            }
            value
        };
        let texts: Vec<_> = texts.into_iter().map(toml::Value::String).collect();
        assert_eq!(at(&["package", "authors"]), toml::Value::Array(texts));
        let dependencies: Dependencies = at(&["dependencies"]).try_into().expect("typed");
        assert_eq!(dependencies, manifest.dependencies);
        let target: Dependencies = at(&["target", condition, "dependencies"])
            .try_into()
            .expect("typed");
        assert_eq!(target["d"], asked);
        assert!(text.contains("\nb-c = \"1\"\n"), "{text}");
    }
}
