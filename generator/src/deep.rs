//! A stack that is large enough for documents with schemas that refer to each other in long chains.
//!
//! In: an input and the work to do with it. Out: the result of the work. A schema is converted when another one refers
//! to it, so the stack is as deep as a chain of references is long. The work runs on a thread with a stack that is
//! large enough for the longest chain that the text can contain; unused stack takes no memory.

use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread::{Builder, scope};

use crate::Input;
use crate::report::{Problem, Report};

/// The stack size in bytes for every document, because nesting in a file is limited.
const LEAST: usize = 32 << 20;
/// The stack size in bytes for one more reference in a chain, in a build without optimization.
const REFERENCE: usize = 32 << 10;
/// The greatest number of references, which need 16 GiB of address space.
const MOST: usize = 1 << 19;

/// Does work that may need a deep stack.
///
/// # Errors
/// The machine has no room for that many references.
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
        // A machine without that much address space may still have enough for the actual chains.
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

/// Returns the greatest number of references that a text can contain. An alias of YAML repeats one, but adds nothing to
/// refer to.
fn references(bytes: &[u8]) -> usize {
    let keywords = bytes.split(|byte| *byte == b'$').skip(1);
    keywords
        .filter(|rest| rest.starts_with(b"ref") || rest.starts_with(b"dynamicRef"))
        .count()
}
