//! `generate`: the `generate` command of `oasmith`, with the paths of this workspace as defaults.

use std::path::Path;
use std::process::ExitCode;

use oasmith::cli::{self, Generate};
use oasmith::report::Look;

/// Runs the command with these arguments.
pub(crate) fn run(arguments: Vec<std::ffi::OsString>) -> Result<ExitCode, String> {
    let name = std::ffi::OsString::from("cargo xtask generate");
    let command = cli::generate_command()
        .no_binary_name(false)
        .bin_name("cargo xtask generate");
    let matches = command.get_matches_from(std::iter::once(name).chain(arguments));
    let mut options = Generate::of(&matches);
    let root = crate::workspace();
    if options.document.is_none() {
        own(&mut options, &root)?;
    }
    options.root = Some(root);
    Ok(cli::exit(
        cli::generate(&options, "cargo xtask generate"),
        options.json,
    ))
}

/// The input for the crate of a document, or for polar-client if there is no document.
pub(crate) fn input_of(document: Option<&Path>) -> Result<oasmith::Input, String> {
    let root = crate::workspace();
    let mut options = Generate {
        document: document.map(Path::to_owned),
        ..Generate::default()
    };
    if document.is_none() {
        own(&mut options, &root)?;
    }
    options.root = Some(root);
    cli::input(&options.files()).map_err(|error| cli::Failure::from(error).render(Look::Plain))
}

/// Sets the options that are not given to the paths of polar-client.
pub(crate) fn own(options: &mut Generate, root: &Path) -> Result<(), String> {
    // With `--check`, warnings are errors, because we can fix our own document before a change lands. Without it, a new
    // document is written first.
    options.strict |= options.check;
    let spec = root.join("spec");
    options.document = Some(spec.join("polar.openapi.yaml"));
    if options.overlays.is_empty() {
        options.overlays = crate::with_extension(&spec.join("overlays"), &["yaml"])?;
    }
    options.config.get_or_insert(spec.join("codegen.toml"));
    options.carry.get_or_insert(spec.join("crate"));
    options.samples = true;
    if options.out.is_none() {
        // The folder is in the repository, and no file in it is written by hand.
        options.owned = true;
        options.out = Some(root.join("generated"));
    }
    Ok(())
}
