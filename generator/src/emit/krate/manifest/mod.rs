//! `Cargo.toml` and the files beside it.

mod data;
mod print;
mod runtime;

use std::collections::BTreeSet;

use super::shared::{NUMBERS_IN_TEXT, SharedRuntime};
use crate::emit::Files;
use crate::runtime::carried::Carried;
use crate::sdk::{Package, Requirement, Sdk, Setting};
use data::{Dependencies, Feature, Lint, Manifest};
use runtime::Needs;

/// The files beside the sources of a crate that carries these parts of the runtime, or shares a runtime. Its files use
/// these crates.
pub(in crate::emit) fn files(
    sdk: &Sdk,
    carried: &Carried,
    shared: Option<&SharedRuntime>,
    crates: &BTreeSet<&str>,
) -> Files {
    let without = &sdk.package.without;
    let mut needs = Needs::of(&carried.sources().collect::<Vec<_>>(), crates).without(without);
    if shared.is_some() {
        let whole = needs;
        needs = Needs::of(&carried.own().collect::<Vec<_>>(), crates).without(without);
        // Some features only turn on those of the shared runtime.
        for name in whole.features.into_keys() {
            needs.features.entry(name).or_default();
        }
    }
    written(&manifest(sdk, needs, shared))
}

/// The files of a runtime that is a separate crate.
pub(in crate::emit) fn shared(runtime: &SharedRuntime, carried: &Carried) -> Files {
    let needs = Needs::of(&carried.sources().collect::<Vec<_>>(), &BTreeSet::new());
    let text = |text: &str| Setting::Text(text.to_owned());
    let mut features = of_runtime(&needs);
    features.push(Feature {
        comment: Some("Also reads numbers that are written as strings."),
        name: NUMBERS_IN_TEXT.to_owned(),
        enables: Vec::new(),
    });
    written(&Manifest {
        package: vec![
            ("name", text(&runtime.name)),
            ("version", text(RUNTIME_VERSION)),
            (
                "description",
                text("What the clients of several APIs share."),
            ),
            ("edition", text("2024")),
            ("rust-version", text("1.88")),
        ],
        all_documented: true,
        features,
        dependencies: needs.dependencies.clone(),
        targets: needs.targets(),
        lints: &LINTS[..1],
        clippy: SHARED_CLIPPY,
        ..Manifest::default()
    })
}

/// The version of a shared runtime is the generator's, because the generator determines its contents.
const RUNTIME_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The files of the driver crate. `path` leads from the driver to the generated crate.
pub(in crate::emit) fn driver(sdk: &Sdk, path: &str) -> Files {
    written(&driving(sdk, path))
}

/// The features of a crate that carries these parts of the runtime, each with the features that it enables.
pub(in crate::emit) fn feature_names(sdk: &Sdk, carried: &Carried) -> Vec<(String, Vec<String>)> {
    let needs = Needs::of(&carried.sources().collect::<Vec<_>>(), &BTreeSet::new());
    let features = features(sdk, &needs.without(&sdk.package.without)).into_iter();
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
        comment: Some("A setter has the name of its field, which can be `sub`, `add` or `not`."),
        name: "should_implement_trait",
        level: "allow",
    },
    Lint {
        comment: None,
        name: "too_many_arguments",
        level: "allow",
    },
];

const SHARED_CLIPPY: &[Lint] = &[Lint {
    comment: Some("Only clients create these."),
    name: "new_without_default",
    level: "allow",
}];

fn manifest(sdk: &Sdk, needs: Needs, shared: Option<&SharedRuntime>) -> Manifest {
    let package = &sdk.package;
    let mut features = features(sdk, &needs);
    let mut dependencies = with_foreign(sdk, needs.dependencies.clone());
    if let Some(runtime) = shared {
        let there = of_runtime(&Needs::of(
            &Carried::shared().sources().collect::<Vec<_>>(),
            &BTreeSet::new(),
        ));
        let enables = |name: &str| {
            let is_there = there.iter().any(|feature| feature.name == name);
            (name != "default" && is_there).then(|| format!("{}/{name}", runtime.name))
        };
        for feature in &mut features {
            feature.enables.extend(enables(&feature.name));
        }
        let asked = Requirement {
            version: Some(RUNTIME_VERSION.to_owned()),
            others: [("path".to_owned(), Setting::Text(runtime.path.clone()))].into(),
            default_features: false,
            features: match sdk.client.numbers_in_text {
                true => vec![NUMBERS_IN_TEXT.to_owned()],
                false => Vec::new(),
            },
            ..Requirement::default()
        };
        dependencies.insert(runtime.name.clone(), asked);
    }
    let mut targets = needs.targets();
    for module in &package.modules {
        let there = match &module.target {
            None => &mut dependencies,
            Some(condition) => targets.entry(condition.clone()).or_default(),
        };
        for (name, asked) in &module.dependencies {
            let own = || asked.clone();
            there.entry(name.clone()).or_insert_with(own);
        }
    }
    let all: Vec<&Dependencies> = targets.values().chain([&dependencies]).collect();
    without_always(&mut features, &all);
    Manifest {
        package: about(package),
        all_documented: true,
        features,
        dependencies,
        targets,
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
        ("homepage", package.homepage.as_ref()),
        ("documentation", package.documentation.as_ref()),
    ];
    let texts = texts.into_iter();
    let texts = texts.filter_map(|(key, text)| Some((key, Setting::Text(text?.clone()))));
    let mut about: Vec<_> = texts.collect();
    let lists = [
        ("authors", &package.authors),
        ("keywords", &package.keywords),
        ("categories", &package.categories),
        ("include", &package.include),
    ];
    let lists = lists.into_iter().filter(|(_, texts)| !texts.is_empty());
    about.extend(lists.map(|(key, texts)| (key, Setting::Texts(texts.clone()))));
    about.extend(match package.publish.as_deref() {
        None => None,
        Some([]) => Some(("publish", Setting::Flag(false))),
        Some(registries) => Some(("publish", Setting::Texts(registries.to_owned()))),
    });
    about
}

/// The features: those of the runtime, of modules that the crate carries, and of its services, which are enabled by
/// default.
fn features(sdk: &Sdk, needs: &Needs) -> Vec<Feature> {
    const SERVICES: &str = "services";
    let mut features = of_runtime(needs);
    let feature = |name: &str, enables: &[String]| Feature {
        comment: None,
        name: name.to_owned(),
        enables: enables.to_owned(),
    };
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

/// The features of the runtime.
fn of_runtime(needs: &Needs) -> Vec<Feature> {
    let features = needs.features.iter();
    let features = features.map(|(name, enables)| Feature {
        comment: None,
        name: name.clone(),
        enables: enables.clone(),
    });
    features.collect()
}

/// Adds the dependencies of types of other crates. The requirements of the runtime take precedence, except that these
/// crates are not optional.
fn with_foreign(sdk: &Sdk, mut dependencies: Dependencies) -> Dependencies {
    for (name, asked) in sdk.foreign.iter().flat_map(|foreign| &foreign.dependency) {
        match dependencies.get_mut(name) {
            Some(known) if known.optional => {
                let more = asked.features.iter();
                let more = more.filter(|feature| !known.features.contains(feature));
                let features = known.features.iter().chain(more).cloned().collect();
                *known = Requirement {
                    features,
                    ..asked.clone()
                };
            }
            Some(_) => {}
            None => {
                dependencies.insert(name.clone(), asked.clone());
            }
        }
    }
    dependencies
}

/// Removes what features enable although it is always enabled: the dependencies that are not optional.
fn without_always(features: &mut [Feature], all: &[&Dependencies]) {
    let is_always = |name: &str| {
        let mut found = all.iter().filter_map(|dependencies| dependencies.get(name));
        found.any(|asked| !asked.optional)
    };
    for feature in features {
        let dependency = |entry: &String| entry.strip_prefix("dep:").is_some_and(is_always);
        feature.enables.retain(|entry| !dependency(entry));
    }
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
                    "Enables features of `serde_json`, as another crate of the build might.",
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
