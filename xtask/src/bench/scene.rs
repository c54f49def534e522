//! The folder that `bench compile` works in: a workspace with the crate, its twins, and a user's program for each.

use std::fs;
use std::path::{Path, PathBuf};

use oasmith::Files;
use oasmith::cli::folder;

use super::twin::{self, Extent};

/// A workspace to compile.
pub(super) struct Scene {
    /// Its folder.
    pub(super) folder: PathBuf,
    /// Its build folder.
    pub(super) target: PathBuf,
    /// The crate's package name.
    pub(super) sdk: String,
    /// The features of the crate that are services.
    pub(super) services: Vec<String>,
}

/// A user's program, which walks a list.
const USER: &str = r#"use polar_client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(std::env::var("TOKEN")?);
    let mut benefits = client.benefits().list().items();
    while let Some(benefit) = benefits.try_next().await? {
        println!("{benefit:?}");
    }
    Ok(())
}
"#;

/// The same program for the twin, which gets the first page only.
const TWIN_USER: &str = r#"use twin::operations::{Configuration, benefits_list};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let configuration = Configuration {
        base_path: String::from("https://api.polar.sh"),
        client: reqwest::Client::new(),
        bearer_access_token: Some(std::env::var("TOKEN")?),
    };
    match benefits_list(&configuration, ARGUMENTS).await {
        Ok(page) => println!("{page:?}"),
        Err(error) => println!("{error:?}"),
    }
    Ok(())
}
"#;

/// The folder below cargo's target folder for benchmarks of the compiler.
pub(super) fn room() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| crate::workspace().join("target"), PathBuf::from)
        .join("bench-compile")
}

/// Writes the crate alone, and returns its folder.
pub(super) fn client() -> Result<PathBuf, String> {
    let input = crate::generate::input_of(None)?;
    let output = oasmith::generate(&input).map_err(|report| report.to_string())?;
    let folder = room().join("client");
    put(&folder, &output.files)?;
    Ok(folder)
}

/// Writes the workspace below cargo's target folder.
pub(super) fn scene() -> Result<Scene, String> {
    let root = crate::workspace();
    let target = room();
    let folder = target.join("scene");
    let input = crate::generate::input_of(None)?;
    let (sdk, ..) = oasmith::plan(&input).map_err(|report| report.to_string())?;
    let output = oasmith::generate(&input).map_err(|report| report.to_string())?;
    put(&folder.join("sdk"), &output.files)?;
    put(&folder.join("twin"), &twin::files(&sdk, Extent::Whole))?;
    put(
        &folder.join("twin-types"),
        &twin::files(&sdk, Extent::Types),
    )?;
    let name = sdk.package.name.clone();
    let library = name.replace('-', "_");
    put(
        &folder.join("user"),
        &program(
            "user",
            &format!("{name} = {{ path = \"../sdk\" }}"),
            &USER.replace("polar_client", &library),
        ),
    )?;
    let nothing = vec!["None"; setters(&sdk)].join(", ");
    put(
        &folder.join("user-twin"),
        &program(
            "user-twin",
            "twin = { path = \"../twin\" }\nreqwest = { version = \"0.13.5\", default-features = false }",
            &TWIN_USER.replace("ARGUMENTS", &nothing),
        ),
    )?;
    put(
        &folder,
        &Files::from([(
            "Cargo.toml".to_owned(),
            "[workspace]\nresolver = \"3\"\nmembers = [\"sdk\", \"twin\", \"twin-types\", \"user\", \"user-twin\"]\n".to_owned(),
        )]),
    )?;
    // Locks dependencies to the versions that this repository is tested with.
    let lock = folder.join("Cargo.lock");
    if !lock.exists() {
        fs::copy(root.join("Cargo.lock"), &lock).map_err(|error| error.to_string())?;
    }
    Ok(Scene {
        folder,
        target: target.join("target"),
        sdk: name,
        services: sdk.features.unwrap_or_default(),
    })
}

fn setters(sdk: &oasmith::sdk::Sdk) -> usize {
    sdk.services
        .iter()
        .filter(|service| service.module == "benefits")
        .flat_map(|service| &service.operations)
        .filter(|operation| operation.name == "list")
        .filter_map(|operation| operation.builder.as_ref())
        .map(|builder| builder.setters.len())
        .sum()
}

fn program(name: &str, dependencies: &str, main: &str) -> Files {
    Files::from([
        (
            "Cargo.toml".to_owned(),
            format!(
                "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\ntokio = {{ version = \"1.54\", features = [\"macros\", \"rt\"] }}\n"
            ),
        ),
        ("src/main.rs".to_owned(), main.to_owned()),
    ])
}

/// Writes only the files that differ, so that nothing is recompiled without need.
fn put(folder: &Path, wanted: &Files) -> Result<(), String> {
    folder::put(folder, wanted)
}
