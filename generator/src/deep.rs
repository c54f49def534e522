//! Room for documents whose schemas refer to each other in long chains.
//!
//! In: an input and what to do with it. Out: what that gives. A schema is converted when another one refers to it, so that
//! a chain of references is as deep on the stack as it is long. The work is done by a thread whose stack has room for
//! the longest chain that the text can hold; memory that is not used is not taken.

use std::panic::resume_unwind;
use std::sync::Mutex;
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
    let references: usize = files.map(|source| references(source.bytes())).sum();
    if references > MOST {
        return Err(refused(&format!(
            "{references} references are too many to follow"
        )));
    }
    let work = Mutex::new(Some(work));
    let run = || {
        let work = work.lock().ok().and_then(|mut work| work.take());
        work.map(|work| work())
    };
    scope(|scope| {
        // A machine that has not so many addresses to give may still have enough for what is there.
        let mut size = LEAST + references * REFERENCE;
        while size >= LEAST {
            match Builder::new().stack_size(size).spawn_scoped(scope, run) {
                Ok(thread) => {
                    let done = thread.join().unwrap_or_else(|panic| resume_unwind(panic));
                    return done.ok_or_else(|| refused("the work was begun twice"));
                }
                Err(_) => size /= 2,
            }
        }
        Err(refused("this machine has no room for another thread"))
    })
}

fn refused(what: &str) -> Report {
    let problem =
        Problem::error("", what).help("cut the document in parts, or use a larger machine");
    Report::from(Box::new(problem))
}

/// How many references a text has at most. An alias of YAML repeats one, but adds nothing to refer to.
fn references(bytes: &[u8]) -> usize {
    let keywords = bytes.split(|byte| *byte == b'$').skip(1);
    keywords
        .filter(|rest| rest.starts_with(b"ref") || rest.starts_with(b"dynamicRef"))
        .count()
}
