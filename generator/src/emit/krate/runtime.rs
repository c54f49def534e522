//! The runtime of a crate. In: the names that its files use, and whether it shares its runtime with other crates. Out:
//! the files of the runtime that it carries, and the shared crate.

use super::manifest;
use super::shared::{NUMBERS_IN_TEXT, SharedRuntime};
use crate::emit::Files;
use crate::runtime::carried::{Carried, Named, carried};
use crate::sdk::Sdk;
use crate::sentences;

/// The files of the runtime that a crate needs: for the names that its files use, for its re-exports, and for what the
/// plan needs.
pub(in crate::emit) fn needed(sdk: &Sdk, mut named: Named) -> Carried {
    let exports = sdk
        .exports
        .iter()
        .filter(|export| !export.module.starts_with("runtime"));
    let names = exports.clone().flat_map(|export| &export.names);
    named.names.extend(names.cloned());
    let exported = exports.filter_map(|export| export.module.split("::").next());
    named
        .parts
        .extend(exported.filter_map(crate::runtime::part));
    let planned = sdk.runtime.iter().map(|name| (*name).to_owned());
    named.names.extend(planned);
    carried(&named)
}

/// Adds the words in some files that are names of the runtime, since the paths in these files are not known.
pub(in crate::emit) fn names_of(files: &Files, named: &mut Named) {
    let sources = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/") && path.ends_with(".rs"));
    for (_, text) in sources {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        // The crate's root re-exports the part `runtime`; other parts are named in the code.
        let is_named = |part: &str| part == "runtime" || text.contains(&format!("{part}::"));
        let words = words.filter(|word| {
            let module = crate::runtime::module_of(word);
            let part = module.and_then(|module| module.split("::").next());
            part.is_some_and(is_named)
        });
        named.names.extend(words.map(str::to_owned));
    }
}

/// The files of the runtime that a crate has.
pub(in crate::emit) fn files(carried: &Carried, shared: Option<&SharedRuntime>) -> Files {
    match shared {
        None => carried.texts().collect(),
        Some(runtime) => carried.beside(&runtime.module()).collect(),
    }
}

/// The files of the shared runtime crate.
#[must_use]
pub fn shared(runtime: &SharedRuntime) -> Files {
    let carried = Carried::shared();
    let mut files: Files = carried.published().collect();
    let modules = carried.parts().map(|part| format!("pub mod {part};\n"));
    let modules: String = modules.collect();
    let library = format!(
        "//! What the clients of several APIs share: JSON, transports, retries and uploads.\n//!\n//! The clients re-export \
         what their users need.\n\npub mod host;\n{modules}"
    );
    files.insert("src/lib.rs".to_owned(), library);
    let host = format!(
        "//! What clients decide by features.\n\n/// {}\npub const NUMBERS_IN_TEXT: bool = cfg!(feature = \"{NUMBERS_IN_TEXT}\");\n",
        sentences::NUMBERS_IN_TEXT
    );
    files.insert("src/host.rs".to_owned(), host);
    files.extend(manifest::shared(runtime, &carried));
    files
}
