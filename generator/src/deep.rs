//! Room for documents whose schemas refer to each other in long chains.
//!
//! In: an input and what to do with it. Out: what that gives. A schema is converted when another one refers to it, so that
//! a chain of references is as deep on the stack as it is long. The work is done by a thread whose stack has room for
//! the longest chain that the text can hold; memory that is not used is not taken.

use std::panic::resume_unwind;
use std::thread::{Builder, scope};

use crate::Input;
use crate::report::{Problem, Report};

/// Bytes that every document gets: nesting within a file is bounded.
const LEAST: usize = 32 << 20;
/// Bytes that one more reference in a chain may take, in a build without optimization.
const REFERENCE: usize = 32 << 10;
/// As many references are followed at most: 16 GiB of addresses.
const MOST: usize = 1 << 19;

/// Does something that may go deep.
///
/// # Errors
/// A problem, where the machine has no room for that many references.
pub(crate) fn run<T: Send>(input: &Input, work: impl FnOnce() -> T + Send) -> Result<T, Report> {
    if cfg!(target_family = "wasm") {
        return Ok(work());
    }
    let files = input.sources.iter().chain(&input.overlays);
    let references: usize = files.map(|source| references(&source.bytes)).sum();
    let too_many = || {
        let problem = Problem::error(
            "",
            format!("{references} references are too many to follow"),
        );
        Report::from(Box::new(problem.help("cut the document in parts")))
    };
    if references > MOST {
        return Err(too_many());
    }
    scope(|scope| {
        let builder = Builder::new().stack_size(LEAST + references * REFERENCE);
        match builder.spawn_scoped(scope, work) {
            Ok(thread) => thread.join().map_err(|panic| resume_unwind(panic)),
            Err(_) => Err(too_many()),
        }
    })
}

/// How many references a text has at most. An alias of YAML repeats one, but adds nothing to refer to.
fn references(bytes: &[u8]) -> usize {
    let keywords = bytes.split(|byte| *byte == b'$').skip(1);
    keywords
        .filter(|rest| rest.starts_with(b"ref") || rest.starts_with(b"dynamicRef"))
        .count()
}
