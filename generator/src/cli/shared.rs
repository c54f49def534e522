//! A runtime that several crates share: where it is, and how a crate refers to it.

use std::path::{Path, PathBuf};

use super::arguments::Place;
use super::folder::eventual;
use super::folder::{self, Holds};
use crate::emit::SharedRuntime;
use crate::plan::config::crate_name_fault;

/// The default name of the runtime's folder, which is beside the crate.
const BESIDE: &str = "client-runtime";

/// The folder of the runtime; `None` if the runtime is part of the crate.
pub(super) fn folder(place: Option<&Place>, out: &Path) -> Result<Option<PathBuf>, String> {
    match place {
        None | Some(Place::Copy) => Ok(None),
        Some(Place::Crate(Some(folder))) => Ok(Some(folder.clone())),
        Some(Place::Crate(None)) => {
            let beside = out.parent().filter(|_| out.file_name().is_some());
            let beside = beside.ok_or_else(|| {
                format!(
                    "there is nothing beside {}; name the folder of the runtime: `--runtime crate=DIR`",
                    out.display()
                )
            })?;
            Ok(Some(beside.join(BESIDE)))
        }
    }
}

/// Checks that a crate does not get a runtime of its own because an argument was forgotten.
pub(super) fn stays(place: Option<&Place>, out: &Path) -> Result<(), String> {
    match (place, folder::holds(out)) {
        (None, Holds::Client) => Err(format!(
            "the crate in {} has its runtime in another crate; pass `--runtime crate` or `--runtime crate=DIR` again, \
             or `--runtime copy` to give it one of its own",
            out.display()
        )),
        (None, Holds::Nothing | Holds::Crate | Holds::Module) | (Some(_), _) => Ok(()),
    }
}

/// Checks that the folder of the runtime neither contains another folder nor is in one.
pub(super) fn check(
    shared: Option<&Path>,
    out: &Path,
    driver: Option<&Path>,
) -> Result<(), String> {
    let Some(shared) = shared else { return Ok(()) };
    let real = eventual(shared);
    for other in [Some(out), driver].into_iter().flatten() {
        let other_real = eventual(other);
        if real.starts_with(&other_real) || other_real.starts_with(&real) {
            let (shared, other) = (shared.display(), other.display());
            return Err(match real == other_real {
                true => format!(
                    "the runtime and the crate cannot both be in {shared}; use a separate folder"
                ),
                false => format!(
                    "the runtime in {shared} and the crate in {other} cannot contain each other; use a separate folder"
                ),
            });
        }
    }
    Ok(())
}

/// The runtime in the folder `shared`, as seen from the crate in `out`.
pub(super) fn runtime(shared: &Path, out: &Path) -> Result<SharedRuntime, String> {
    let name = eventual(shared);
    let name = name
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    if let Some((what, help)) = crate_name_fault(&name) {
        return Err(format!(
            "the folder of the runtime, {}, gives the runtime its name: {what}. {help}",
            shared.display()
        ));
    }
    let path = folder::relative(out, shared)?;
    Ok(SharedRuntime { name, path })
}
