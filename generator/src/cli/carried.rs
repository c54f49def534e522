//! Checks the settings about files that the crate carries against these files.
//!
//! In: an [`Input`]. Out: problems with the lines of the configuration, for settings that name something that is not
//! carried.

use crate::Input;
use crate::report::{Report, closest};

/// Reports modules, examples, benchmarks and dependencies of these that no carried file defines or uses.
///
/// # Errors
/// The problems, if there are any.
pub(super) fn check(input: &Input) -> Result<(), Report> {
    let mut report = Report::new();
    let package = &input.config.package;
    let modules = package.modules.iter().map(|module| module.name.as_str());
    targets(input, "modules", "src", modules, &mut report);
    let examples = package.examples.keys().map(String::as_str);
    targets(input, "examples", "examples", examples, &mut report);
    let benches = package.benches.iter().map(String::as_str);
    targets(input, "benches", "benches", benches, &mut report);
    let of_examples = package.dev_dependencies.keys().map(|name| {
        let keys = ["package", "dev_dependencies", name.as_str()];
        (name, keys.map(str::to_owned).to_vec())
    });
    let modules = package.modules.iter().enumerate();
    let of_modules = modules.flat_map(|(index, module)| {
        let names = module.dependencies.keys();
        names.map(move |name| {
            let index = index.to_string();
            let keys = ["package", "modules", &index, "dependencies", name.as_str()];
            (name, keys.map(str::to_owned).to_vec())
        })
    });
    for (name, keys) in of_examples.chain(of_modules) {
        let word = name.replace('-', "_");
        let texts = input.carried.iter().filter(|(path, _)| uses_crates(path));
        let is_used = texts
            .clone()
            .any(|(_, text)| has_word(text, &word) || has_word(text, name));
        if !is_used {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            let what = format!("no carried file uses `{name}`");
            let help = match texts.count() {
                0 => "Pass the files that need it with `--carry DIR`, or remove it.",
                _ => "Remove it, or correct its name.",
            };
            report.push(input.config.problem(&keys, Some(name), what, help));
        }
    }
    match report.is_empty() {
        true => Ok(()),
        false => Err(report),
    }
}

/// Whether a file can use a crate that only examples, benchmarks and tests depend on.
fn uses_crates(path: &str) -> bool {
    path.ends_with(".rs") || path.ends_with(".md")
}

/// Whether a text contains a word.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

/// Reports names for which there is no source file in a folder.
fn targets<'n>(
    input: &Input,
    setting: &str,
    folder: &str,
    names: impl Iterator<Item = &'n str>,
    report: &mut Report,
) {
    let carried = input.carried.keys().filter_map(|path| {
        let path = path.strip_prefix(folder)?.strip_prefix('/')?;
        path.strip_suffix("/main.rs")
            .or_else(|| path.strip_suffix("/mod.rs"))
            .or_else(|| path.strip_suffix(".rs"))
    });
    let carried: Vec<&str> = carried.filter(|name| !name.contains('/')).collect();
    for name in names.filter(|name| !carried.contains(name)) {
        let what = format!("there is no carried file `{folder}/{name}.rs`");
        let help = match closest(name, carried.iter().copied()) {
            Some(close) => format!("did you mean `{close}`?"),
            None if carried.is_empty() => {
                format!(
                    "Pass a folder that has it with `--carry DIR`, or remove it from `{setting}`."
                )
            }
            None => format!("The carried files are {}.", carried.join(", ")),
        };
        let keys = ["package", setting, name];
        report.push(input.config.problem(&keys, Some(name), what, help));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Config;

    /// A5: a setting about a carried file that does not exist is an error, with a suggestion.
    #[test]
    fn carried_files_are_there() {
        let text = "[package]\nbenches = [\"spede\"]\n[package.examples]\nlist = []\n\
                    [package.dev_dependencies]\ntokio = '\"1\"'\nanyhow = '\"1\"'\n\
                    [[package.modules]]\nname = \"ingest\"\n\
                    dependencies = { fs4 = '\"1\"' }\n";
        let mut input = Input {
            config: Config::parse("codegen.toml", text).expect("a configuration"),
            ..Input::default()
        };
        let message = check(&input).expect_err("nothing is carried").to_string();
        for part in [
            "`src/ingest.rs`",
            "`examples/list.rs`",
            "`benches/spede.rs`",
            "`tokio`",
            "`anyhow`",
            "`fs4`",
        ] {
            assert!(message.contains(part), "{part}: {message}");
        }
        for (path, text) in [
            ("src/ingest/mod.rs", "use anyhow::Error; use fs4::FileExt;"),
            ("examples/list.rs", "#[tokio::main]"),
            ("benches/speed.rs", ""),
        ] {
            input.carried.insert(path.to_owned(), text.to_owned());
        }
        let message = check(&input).expect_err("a slip").to_string();
        assert!(
            message.contains("did you mean `speed`?") && message.contains("codegen.toml:2"),
            "{message}"
        );
        assert!(!message.contains("anyhow"), "{message}");
    }
}
