//! Examples as Rust: the docs of an operation, and whole programs.

pub(in crate::emit) mod program;
mod statements;

pub(in crate::emit) use statements::of as statements;

use proc_macro2::TokenStream;
use quote::quote;

use super::assemble::{Source, text};
use crate::sdk::{Example, Sdk};

/// The section of an operation's docs with an example of a call. Lines that readers do not need are hidden.
pub(in crate::emit) fn docs(sdk: &Sdk, example: &Example) -> Option<String> {
    let own = crate_name(sdk);
    let statements = statements(example);
    let code = formatted(&quote! { async fn run() { #statements } }, sdk)?;
    let (uses, body) = code.split_once("async fn run() {\n")?;
    let body = body.trim_end().strip_suffix('}')?;
    let mut out = String::from("\n\n# Examples\n\n```no_run\n");
    if !uses.trim().is_empty() {
        out.push_str(uses.trim());
        out.push_str("\n\n");
    }
    if example.deprecated {
        out.push_str("# #[allow(deprecated)]\n");
    }
    out.push_str(&format!(
        "# async fn run(client: {own}::Client) -> Result<(), Box<dyn std::error::Error>> {{\n"
    ));
    for line in unwrapped(body) {
        let line = line.strip_prefix("    ").unwrap_or(&line);
        // A line that starts like this would be hidden.
        let mark = if line.starts_with("# ") { "#" } else { "" };
        out.push_str(mark);
        out.push_str(line);
        out.push('\n');
    }
    out.push_str("# Ok(())\n# }\n```");
    Some(out)
}

/// The lines of code. If a `match` is the whole body of an arm, the braces around it are removed.
fn unwrapped(code: &str) -> Vec<String> {
    let mut lines: Vec<String> = code.lines().map(str::to_owned).collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    while let Some(open) = lines
        .windows(2)
        .position(|pair| pair[0].ends_with("=> {") && pair[1].trim_start().starts_with("match "))
    {
        let (outer, inner) = (indent(&lines[open]), indent(&lines[open + 1]));
        let mut after = lines.iter().enumerate().skip(open + 2);
        let Some((end, _)) = after.find(|(_, line)| indent(line) == outer) else {
            break;
        };
        let head = lines[open].trim_end_matches('{').to_owned() + lines[open + 1].trim_start();
        // The second to last line closes the `match`.
        let arms = lines[open + 2..end - 1].iter();
        let arms = arms.map(|line| line[(inner - outer).min(indent(line))..].to_owned());
        let close = format!("{}}},", " ".repeat(outer));
        let block: Vec<String> = std::iter::once(head).chain(arms).chain([close]).collect();
        lines.splice(open..=end, block);
    }
    lines
}

/// The text of items; `None` if they are not valid Rust, which the assembler reports for the file that contains the
/// example.
fn formatted(items: &TokenStream, sdk: &Sdk) -> Option<String> {
    let source = Source {
        gate: None,
        path: "src/example.rs".to_owned(),
        docs: String::new(),
        groups: vec![items.clone()],
    };
    text(source, &crate_name(sdk), &sdk.names)
        .ok()
        .map(|text| text.text)
}

/// The name of the crate in Rust code.
fn crate_name(sdk: &Sdk) -> String {
    sdk.package.name.replace('-', "_")
}
