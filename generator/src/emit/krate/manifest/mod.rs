//! `Cargo.toml` and what stands beside it.

mod data;
mod print;
mod runtime;

use crate::emit::Files;
use crate::emit::assemble::work::Parts;
use crate::sdk::{Package, Requirement, Sdk, Setting};
use data::{Dependencies, Feature, Lint, Manifest};
use runtime::Needs;

/// The files of a crate that has some parts of the runtime.
pub(in crate::emit) fn files(sdk: &Sdk, parts: &Parts) -> Files {
    written(&manifest(sdk, parts))
}

/// The files of a crate that drives it, which lies at a path as seen from there.
pub(in crate::emit) fn driver(sdk: &Sdk, path: &str) -> Files {
    written(&driving(sdk, path))
}

/// The features of a crate that has some parts of the runtime: each with those that it turns on.
pub(in crate::emit) fn feature_names(sdk: &Sdk, parts: &Parts) -> Vec<(String, Vec<String>)> {
    let features = features(sdk, &Needs::of(parts)).into_iter();
    features
        .map(|feature| (feature.name, feature.enables))
        .collect()
}

fn written(manifest: &Manifest) -> Files {
    let unformatted =
        "# The generator formats this crate itself.\ndisable_all_formatting = true\n".to_owned();
    [
        ("Cargo.toml".to_owned(), manifest.print()),
        ("rustfmt.toml".to_owned(), unformatted),
    ]
    .into()
}

const LINTS: &[Lint] = &[
    Lint {
        comment: None,
        name: "unsafe_code",
        level: "forbid",
    },
    Lint {
        comment: None,
        name: "missing_docs",
        level: "warn",
    },
];

const CLIPPY: &[Lint] = &[
    Lint {
        comment: Some(
            "A variant is as large as the model it holds, and a constructor takes what the API requires.",
        ),
        name: "large_enum_variant",
        level: "allow",
    },
    Lint {
        comment: Some("A setter has the name of its field, be that `sub`, `add` or `not`."),
        name: "should_implement_trait",
        level: "allow",
    },
    Lint {
        comment: None,
        name: "too_many_arguments",
        level: "allow",
    },
];

fn manifest(sdk: &Sdk, parts: &Parts) -> Manifest {
    let needs = Needs::of(parts);
    let package = &sdk.package;
    Manifest {
        package: about(package),
        all_documented: true,
        features: features(sdk, &needs),
        dependencies: with_foreign(sdk, needs.dependencies.clone()),
        targets: needs.targets(),
        dev_dependencies: package.dev_dependencies.clone(),
        examples: package.examples.clone(),
        benches: package.benches.clone(),
        lints: LINTS,
        clippy: CLIPPY,
        ..Manifest::default()
    }
}

/// The table `[package]`.
fn about(package: &Package) -> Vec<(&'static str, Setting)> {
    let texts = [
        ("name", Some(&package.name)),
        ("version", Some(&package.version)),
        ("description", Some(&package.description)),
        ("edition", Some(&package.edition)),
        ("rust-version", Some(&package.rust_version)),
        ("license", package.license.as_ref()),
        ("repository", package.repository.as_ref()),
    ];
    let texts = texts.into_iter();
    let texts = texts.filter_map(|(key, text)| Some((key, Setting::Text(text?.clone()))));
    let mut about: Vec<_> = texts.collect();
    if !package.authors.is_empty() {
        about.push(("authors", Setting::Texts(package.authors.clone())));
    }
    about.extend(match package.publish.as_deref() {
        None => None,
        Some([]) => Some(("publish", Setting::Flag(false))),
        Some(registries) => Some(("publish", Setting::Texts(registries.to_owned()))),
    });
    about
}

/// The features: those of the runtime, of modules that the crate carries, and of its services, which are on by default.
fn features(sdk: &Sdk, needs: &Needs) -> Vec<Feature> {
    const SERVICES: &str = "services";
    let feature = |name: &str, enables: &[String]| Feature {
        comment: None,
        name: name.to_owned(),
        enables: enables.to_owned(),
    };
    let shared = needs.features.iter();
    let mut features: Vec<_> = shared
        .map(|(name, enables)| feature(name, enables))
        .collect();
    let modules = sdk.package.modules.iter();
    let carried = modules.filter_map(|module| module.feature.as_ref());
    features.extend(carried.map(|(name, enables)| feature(name, enables)));
    let Some(services) = &sdk.features else {
        return features;
    };
    let default = features
        .iter_mut()
        .find(|feature| feature.name == "default");
    if let Some(default) = default {
        default.enables.insert(0, SERVICES.to_owned());
    }
    features.push(Feature {
        comment: Some("The services of the client, each with its models."),
        ..feature(SERVICES, services)
    });
    features.extend(services.iter().map(|name| feature(name, &[])));
    features
}

/// Adds the dependencies of types of other crates. What the runtime asks of a crate stands.
fn with_foreign(sdk: &Sdk, mut dependencies: Dependencies) -> Dependencies {
    for (name, asked) in sdk.foreign.iter().flat_map(|foreign| &foreign.dependency) {
        if !dependencies.contains_key(name) {
            dependencies.insert(name.clone(), asked.clone());
        }
    }
    dependencies
}

/// The manifest of the driver.
fn driving(sdk: &Sdk, path: &str) -> Manifest {
    let needs = Needs::all();
    let text = |text: &str| Setting::Text(text.to_owned());
    let named = |name: &str| needs.dependencies.get_key_value(name);
    let pair = |(name, asked): (&String, &Requirement)| (name.clone(), asked.clone());
    let shared = ["bytes", "uuid"].into_iter().filter_map(named).map(pair);
    let mut dependencies = with_foreign(sdk, shared.collect());
    let mut add = |name: &str, has_default: bool, features: &[&str]| {
        let asked = Requirement {
            version: needs.version(name).map(str::to_owned),
            default_features: has_default,
            features: features.iter().map(|name| (*name).to_owned()).collect(),
            ..Requirement::default()
        };
        dependencies.insert(name.to_owned(), asked);
    };
    add("serde", false, &[]);
    add("serde_json", true, &["float_roundtrip", "raw_value"]);
    add("tokio", false, &["net", "rt", "time"]);
    let own = Requirement {
        others: [
            ("package".to_owned(), text(&sdk.package.name)),
            ("path".to_owned(), text(path)),
        ]
        .into(),
        default_features: true,
        features: vec!["mock".to_owned(), "serde".to_owned()],
        ..Requirement::default()
    };
    dependencies.insert("sdk".to_owned(), own);
    Manifest {
        package: vec![
            ("name", text(&format!("{}-driver", sdk.package.name))),
            ("version", text("0.1.0")),
            ("edition", text("2024")),
            ("rust-version", text("1.88")),
            ("publish", Setting::Flag(false)),
        ],
        library: Some("driver"),
        features: vec![
            Feature {
                comment: Some(
                    "As if a neighbour had them turned on, which `serde_json` then shows to every crate of the build.",
                ),
                name: "neighbour".to_owned(),
                enables: ["arbitrary_precision", "preserve_order"]
                    .map(|feature| format!("serde_json/{feature}"))
                    .into(),
            },
            Feature {
                comment: Some("The examples of the docs, for the compiler alone."),
                name: "examples".to_owned(),
                enables: Vec::new(),
            },
        ],
        dependencies,
        lints: LINTS,
        ..Manifest::default()
    }
}
