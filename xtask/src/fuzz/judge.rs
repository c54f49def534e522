//! Judges one case. In: a broken document. Out: the kind of result, or the fault of the generator.

use std::panic::{AssertUnwindSafe, catch_unwind};

use oasmith::report::Severity;
use oasmith::{Config, Input, Output, Source};

use super::mutate::Case;

/// Generates from the case; returns the crate, or `None` if there are problems.
pub(super) fn judge(case: &Case, package: &str) -> Result<Option<Output>, String> {
    let mut config = Config::default();
    config.package.name = Some(package.to_owned());
    let input = Input {
        config,
        sources: vec![Source::new(&case.name, case.bytes.clone())],
        driver: Some("../sdk".to_owned()),
        lenient: case.lenient,
        ..Input::default()
    };
    let result = catch_unwind(AssertUnwindSafe(|| oasmith::generate(&input)));
    match result {
        Ok(Ok(output)) => crate_is_sound(&output).map(|()| Some(output)),
        Ok(Err(report)) => {
            let errors = report
                .iter()
                .filter(|problem| problem.severity == Severity::Error);
            if errors.count() == 0 {
                return Err("no crate, and no error".to_owned());
            }
            if let Some(problem) = report.iter().find(|problem| {
                problem.what.contains("fault of the generator")
                    || problem.help.contains("fault of the generator")
            }) {
                return Err(problem.what.clone());
            }
            // Printing the report must not panic either.
            let text = catch_unwind(AssertUnwindSafe(|| report.to_string()));
            text.map(|_| None)
                .map_err(|_| "a panic while the report is printed".to_owned())
        }
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            Err(format!("a panic: {}", text.unwrap_or("of another kind")))
        }
    }
}

fn crate_is_sound(output: &Output) -> Result<(), String> {
    for (path, text) in output.files.iter().chain(&output.driver) {
        let plain = path.split('/').all(|step| {
            !step.starts_with('.')
                && !step.is_empty()
                && step
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c))
        });
        if !plain {
            return Err(format!("a file is named {path:?}"));
        }
        if path.starts_with("src/runtime/") || path.starts_with("src/webhooks/") {
            continue;
        }
        if path.ends_with(".rs") {
            let file =
                syn::parse_file(text).map_err(|error| format!("{path} is not Rust: {error}"))?;
            if has_injected(&file.items) {
                return Err(format!(
                    "{path} has an item that comes from the document's text"
                ));
            }
        }
        if path.ends_with(".toml") {
            toml::from_str::<toml::Table>(text)
                .map_err(|error| format!("{path} is not TOML: {error}"))?;
        }
    }
    Ok(())
}

/// Returns `true` if any item has the name that the hostile texts try to declare.
fn has_injected(items: &[syn::Item]) -> bool {
    items.iter().any(|item| match item {
        syn::Item::Fn(item) => item.sig.ident == "injected",
        syn::Item::Mod(item) => {
            let inner = item.content.as_ref().map(|(_, items)| items.as_slice());
            item.ident == "injected" || inner.is_some_and(has_injected)
        }
        _ => false,
    })
}
