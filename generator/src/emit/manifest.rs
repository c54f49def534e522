//! `Cargo.toml` and what stands beside it.

use crate::plan::Sdk;

/// The runtime's manifest, which has the features and dependencies that the crate needs too.
const RUNTIME: &str = include_str!("../../../templates/Cargo.toml");

/// The files.
pub(super) fn files(sdk: &Sdk) -> Vec<(String, String)> {
    vec![
        ("Cargo.toml".to_owned(), manifest(sdk)),
        ("rustfmt.toml".to_owned(), "# The generator formats this crate itself.\ndisable_all_formatting = true\n".to_owned()),
    ]
}

fn manifest(sdk: &Sdk) -> String {
    let package = &sdk.package;
    let (features, dependencies) = (section("[features]"), section("[dependencies]"));
    let (name, version, description) = (quoted(&package.name), quoted(&package.version), quoted(&package.description));
    format!(
        "[package]\n\
         name = {name}\n\
         version = {version}\n\
         description = {description}\n\
         edition = \"2024\"\n\
         rust-version = \"1.88\"\n\
         license = \"MIT OR Apache-2.0\"\n\
         \n\
         {features}\n\
         {dependencies}\n\
         [lints.rust]\n\
         unsafe_code = \"forbid\"\n\
         missing_docs = \"warn\"\n\
         \n\
         [lints.clippy]\n\
         # A variant is as large as the model it holds, and a constructor takes what the API requires.\n\
         large_enum_variant = \"allow\"\n\
         too_many_arguments = \"allow\"\n"
    )
}

/// A section of the runtime's manifest, its heading included.
fn section(heading: &str) -> String {
    let mut lines = RUNTIME.lines().skip_while(|line| line.trim() != heading);
    let mut out = String::new();
    if let Some(first) = lines.next() {
        out.push_str(first);
        out.push('\n');
    }
    for line in lines.take_while(|line| !line.starts_with('[')).filter(|line| !line.trim().is_empty()) {
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// A TOML basic string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            _ if character.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(character))),
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}
