//! `fidelity`: the long run of the tests of fidelity, optimized.

use std::process::Command;

/// Runs it with the arguments that follow.
pub(crate) fn run(mut parser: lexopt::Parser) -> Result<(), String> {
    let arguments = parser.raw_args().map_err(|error| error.to_string())?;
    let status = Command::new(env!("CARGO"))
        .args([
            "run",
            "--quiet",
            "--profile",
            "fidelity",
            "--package",
            "fidelity",
            "--",
        ])
        .args(arguments)
        .current_dir(crate::workspace())
        .status()
        .map_err(|error| format!("cargo cannot be run: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err("fidelity: failed".to_owned()),
    }
}
