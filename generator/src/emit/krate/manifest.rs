//! `Cargo.toml` and what stands beside it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::assemble::work::Parts;
use crate::sdk::{Package, Sdk};

/// The runtime's manifest, which has the features and dependencies that the crate needs too.
const RUNTIME: &str = include_str!(env!("RUNTIME_MANIFEST"));

/// The files.
pub(in crate::emit) fn files(sdk: &Sdk, parts: &Parts) -> Vec<(String, String)> {
    vec![
        ("Cargo.toml".to_owned(), manifest(sdk, parts)),
        (
            "rustfmt.toml".to_owned(),
            "# The generator formats this crate itself.\ndisable_all_formatting = true\n"
                .to_owned(),
        ),
    ]
}

/// `Cargo.toml` of the driver, and what stands beside it.
pub(in crate::emit) fn driver(sdk: &Sdk, path: &str) -> Vec<(String, String)> {
    let name = &sdk.package.name;
    let shared = section("[dependencies]");
    let shared = shared
        .lines()
        .filter(|line| line.starts_with("bytes =") || line.starts_with("uuid ="));
    let mut manifest = format!(
        "[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\npublish = false\n",
        quoted(&format!("{name}-driver"))
    );
    manifest.push_str("\n[lib]\nname = \"driver\"\n");
    manifest.push_str(NEIGHBOUR);
    manifest.push_str("\n[dependencies]\n");
    manifest.push_str(&format!(
        "sdk = {{ package = {}, path = {}, features = [\"serde\"] }}\n",
        quoted(name),
        quoted(path)
    ));
    for line in shared {
        manifest.push_str(&format!("{line}\n"));
    }
    manifest.push_str(&foreign_dependencies(sdk));
    manifest.push_str("serde = { version = \"1.0.229\", default-features = false }\n");
    manifest.push_str(
        "serde_json = { version = \"1.0.154\", features = [\"float_roundtrip\", \"raw_value\"] }\n",
    );
    manifest.push_str("tokio = { version = \"1.54\", default-features = false, features = [\"net\", \"rt\", \"time\"] }\n");
    manifest.push_str("\n[lints.rust]\nunsafe_code = \"forbid\"\nmissing_docs = \"warn\"\n");
    vec![
        ("Cargo.toml".to_owned(), manifest),
        (
            "rustfmt.toml".to_owned(),
            "# The generator formats this crate itself.\ndisable_all_formatting = true\n"
                .to_owned(),
        ),
    ]
}

/// What a crate beside the generated one may do to all others of the build.
const NEIGHBOUR: &str = r#"
[features]
# As if a neighbour had them turned on, which `serde_json` then shows to every crate of the build.
neighbour = ["serde_json/arbitrary_precision", "serde_json/preserve_order"]
"#;

fn manifest(sdk: &Sdk, parts: &Parts) -> String {
    let package = &sdk.package;
    let mut out = about(package);
    let unused = match parts.contains("webhooks") {
        true => Unused::default(),
        false => Unused::of("webhooks"),
    };
    let targets = RUNTIME
        .lines()
        .filter(|line| line.starts_with("[target.") && line.ends_with(".dependencies]"));
    for heading in ["[features]", "[dependencies]"].into_iter().chain(targets) {
        let own = unused.removed(&section(heading));
        let own = match &sdk.features {
            Some(_) if heading == "[features]" => with_services(&own),
            Some(_) | None => own,
        };
        out.push_str(&format!("\n{own}"));
        if heading == "[dependencies]" {
            out.push_str(&foreign_dependencies(sdk));
        }
        if heading == "[features]" {
            out.push_str(&carried_features(sdk));
            out.push_str(
                &sdk.features
                    .as_deref()
                    .map(service_features)
                    .unwrap_or_default(),
            );
        }
    }
    if !package.dev_dependencies.is_empty() {
        out.push_str("\n[dev-dependencies]\n");
        for (name, requirement) in &package.dev_dependencies {
            out.push_str(&format!("{name} = {requirement}\n"));
        }
    }
    for (name, features) in &package.examples {
        out.push_str(&format!(
            "\n[[example]]\nname = {}\nrequired-features = {}\n",
            quoted(name),
            list(features)
        ));
    }
    for name in &package.benches {
        out.push_str(&format!(
            "\n[[bench]]\nname = {}\nharness = false\n",
            quoted(name)
        ));
    }
    out.push_str(LINTS);
    out
}

/// The table `[package]`.
fn about(package: &Package) -> String {
    let mut out = String::from("[package]\n");
    let texts = [
        ("name", Some(&package.name)),
        ("version", Some(&package.version)),
        ("description", Some(&package.description)),
        ("edition", Some(&package.edition)),
        ("rust-version", Some(&package.rust_version)),
        ("license", package.license.as_ref()),
        ("repository", package.repository.as_ref()),
    ];
    for (key, value) in texts {
        if let Some(value) = value {
            out.push_str(&format!("{key} = {}\n", quoted(value)));
        }
    }
    if !package.authors.is_empty() {
        out.push_str(&format!("authors = {}\n", list(&package.authors)));
    }
    match package.publish.as_deref() {
        None => {}
        Some([]) => out.push_str("publish = false\n"),
        Some(registries) => out.push_str(&format!("publish = {}\n", list(registries))),
    }
    out
}

/// The dependencies of types of other crates, one line each; the runtime's own stand already.
fn foreign_dependencies(sdk: &Sdk) -> String {
    let shared = section("[dependencies]");
    let has = |name: &str| {
        shared
            .lines()
            .any(|line| line.split(" =").next() == Some(name))
    };
    let needed = sdk.foreign.iter().flat_map(|foreign| &foreign.dependency);
    let needed: BTreeMap<&String, &String> = needed.map(|(name, text)| (name, text)).collect();
    let lines = needed.into_iter().filter(|(name, _)| !has(name));
    lines
        .map(|(name, text)| format!("{name} = {text}\n"))
        .collect()
}

const LINTS: &str = r#"
[lints.rust]
unsafe_code = "forbid"
missing_docs = "warn"

[lints.clippy]
# A variant is as large as the model it holds, and a constructor takes what the API requires.
large_enum_variant = "allow"
# A setter has the name of its field, be that `sub`, `add` or `not`.
should_implement_trait = "allow"
too_many_arguments = "allow"
"#;

/// `#[cfg]`, for what needs a feature.
pub(in crate::emit) fn feature(name: Option<&str>) -> TokenStream {
    match name {
        Some(name) => quote! { #[cfg(feature = #name)] },
        None => quote!(),
    }
}

/// The runtime's features, with all services on by default.
fn with_services(section: &str) -> String {
    section.replace("\ndefault = [", "\ndefault = [\"services\", ")
}

/// The features of services.
fn service_features(features: &[String]) -> String {
    let mut out = format!(
        "# The services of the client, each with its models.\nservices = {}\n",
        list(features)
    );
    for feature in features {
        out.push_str(&format!("{feature} = []\n"));
    }
    out
}

/// The features of modules that the crate carries.
fn carried_features(sdk: &Sdk) -> String {
    let mut out = String::new();
    for (feature, enables) in sdk
        .package
        .modules
        .iter()
        .filter_map(|module| module.feature.as_ref())
    {
        out.push_str(&format!("{feature} = {}\n", list(enables)));
    }
    out
}

/// A feature of the runtime that a crate has no use for, and the dependencies that it alone turns on.
#[derive(Default)]
struct Unused {
    feature: Option<&'static str>,
    dependencies: Vec<&'static str>,
}

impl Unused {
    fn of(feature: &'static str) -> Self {
        let declares = |line: &str| {
            line.split_once(" = ")
                .is_some_and(|(name, _)| name == feature)
        };
        let line = RUNTIME
            .lines()
            .find(|line| declares(line))
            .unwrap_or_default();
        let dependencies = line
            .split('"')
            .filter_map(|word| word.strip_prefix("dep:"))
            .collect();
        Self {
            feature: Some(feature),
            dependencies,
        }
    }

    /// A section without what is not used.
    fn removed(&self, section: &str) -> String {
        let Some(feature) = self.feature else {
            return section.to_owned();
        };
        let mut out = String::new();
        for line in section.lines() {
            let name = line.split_once(" = ").map_or("", |(name, _)| name);
            if name == feature || self.dependencies.contains(&name) {
                continue;
            }
            let line = match name {
                "default" => line.replace(&format!(", \"{feature}\""), ""),
                _ => line.to_owned(),
            };
            out.push_str(&line);
            out.push('\n');
        }
        out
    }
}

/// A section of the runtime's manifest, its heading included.
fn section(heading: &str) -> String {
    let mut lines = RUNTIME.lines().skip_while(|line| line.trim() != heading);
    let mut out = String::new();
    if let Some(first) = lines.next() {
        out.push_str(first);
        out.push('\n');
    }
    for line in lines
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.trim().is_empty())
    {
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// A TOML array of strings.
fn list(texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
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
