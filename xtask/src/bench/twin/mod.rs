//! The yardstick of `bench compile`: the crate that most generators would write, made from the same plan.
//!
//! Every type derives serde's traits, unions are `#[serde(tag)]` or `#[serde(untagged)]`, and every operation is an
//! async function over `reqwest`. It is only compiled and measured.

mod calls;
mod types;

use oasmith::Files;
use oasmith::sdk::Sdk;
use proc_macro2::TokenStream;
use quote::quote;

/// How much of the crate is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// The types alone.
    Types,
    /// The types and a function for each operation.
    Whole,
}

/// The crate's package name.
pub(super) fn package(extent: Extent) -> &'static str {
    match extent {
        Extent::Types => "twin-types",
        Extent::Whole => "twin",
    }
}

/// The files of the crate.
pub(super) fn files(sdk: &Sdk, extent: Extent) -> Files {
    let modules = match extent {
        Extent::Types => quote! { pub mod models; },
        Extent::Whole => quote! { pub mod models; pub mod operations; },
    };
    let mut files = Files::from([
        ("Cargo.toml".to_owned(), manifest(extent)),
        ("src/lib.rs".to_owned(), modules.to_string()),
        ("src/models.rs".to_owned(), text(types::module(sdk))),
    ]);
    if extent == Extent::Whole {
        files.insert("src/operations.rs".to_owned(), text(calls::module(sdk)));
    }
    files
}

/// One item per line, so that the compiler's line tables have a usual size.
fn text(items: Vec<TokenStream>) -> String {
    let lines: Vec<String> = items.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

fn manifest(extent: Extent) -> String {
    let mut text = format!(
        r#"[package]
name = "{}"
version = "0.0.0"
edition = "2024"

[dependencies]
bytes = {{ version = "1.12", features = ["serde"] }}
chrono = {{ version = "0.4.45", default-features = false, features = ["serde", "std"] }}
serde = {{ version = "1.0.229", features = ["derive"] }}
serde_json = "1.0.154"
uuid = {{ version = "1.26", features = ["serde"] }}
"#,
        package(extent)
    );
    if extent == Extent::Whole {
        text.push_str(
            "reqwest = { version = \"0.13.5\", default-features = false, features = [\"form\", \"http2\", \"json\", \"query\", \"rustls\"] }\n",
        );
    }
    text
}
