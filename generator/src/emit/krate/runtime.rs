//! The parts of the runtime that a crate carries. In: the names of the parts that its files name. Out: copies of their
//! sources.

use crate::emit::assemble::work::Parts;
use crate::runtime;
use crate::sdk::Sdk;

/// The parts of a crate whose files name some: these, what they need in turn, and what its front names.
pub(in crate::emit) fn parts(sdk: &Sdk, mut named: Parts) -> Parts {
    let exports = sdk.exports.iter();
    let exported = exports.filter_map(|export| export.module.split("::").next());
    named.extend(exported.filter_map(runtime::part));
    runtime::needed(&named).map(|part| part.name).collect()
}

/// The files of some parts.
pub(in crate::emit) fn files(parts: &Parts) -> impl Iterator<Item = (String, String)> {
    let parts = runtime::parts().filter(|part| parts.contains(part.name));
    parts.flat_map(|part| {
        let sources = part.sources.iter();
        sources.map(|(path, text)| (format!("src/{}/{path}", part.name), (*text).to_owned()))
    })
}
