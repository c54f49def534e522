//! Writes and formats files in parallel: from jobs, each of which makes the tokens of a few files, to the text of the
//! files.
//!
//! The tokens of a file are dropped as soon as it is formatted, so that only text is kept. Which thread runs which job
//! does not affect the result: files are sorted by their paths.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{panic, thread};

use crate::emit::Files;
use crate::emit::assemble::{Source, Text, divide, text};
use crate::report::{Problem, Report};
use crate::runtime::carried::Named;
use crate::sdk::TypeNames;

/// The most threads that are worth starting.
const THREADS: usize = 4;
/// The stack of a thread, as large as that of a main thread usually is, because types may nest deeply.
const STACK: usize = 8 << 20;

/// A function that makes the tokens of some files.
pub(in crate::emit) type Job<'a> = Box<dyn Fn() -> Vec<Source> + Sync + 'a>;

/// A file's path and its text, or the error.
type Written = (String, syn::Result<Text>);

/// A job from a function.
pub(in crate::emit) fn job<'a>(make: impl Fn() -> Vec<Source> + Sync + 'a) -> Job<'a> {
    Box::new(make)
}

/// Runs all jobs, for files that refer to the generated crate as `own`.
pub(in crate::emit) fn files(
    jobs: &[Job<'_>],
    own: &str,
    names: &TypeNames,
    report: &mut Report,
) -> (Files, Named) {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut written: Vec<Written> = Vec::new();
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mut long = BTreeMap::new();
            for source in job() {
                let path = source.path.clone();
                match text(source, own, names) {
                    // A driver is for tests, and its files have no items that other crates name.
                    Ok(text) if text.lines > divide::MOST && own == "crate" => {
                        long.insert(path, text.lengths);
                    }
                    text => written.push((path, text)),
                }
            }
            if !long.is_empty() {
                // Writing a file uses up its tokens.
                for source in job() {
                    if let Some(lengths) = long.get(&source.path) {
                        written.extend(divide::files(&source, lengths, own, names));
                    }
                }
            }
        }
        written
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let mut written = thread::scope(|scope| {
        // A thread that cannot be started is not needed, because the current thread works as well.
        let others: Vec<_> = (1..threads.min(THREADS))
            .filter_map(|_| {
                let thread = thread::Builder::new().stack_size(STACK);
                thread.spawn_scoped(scope, work).ok()
            })
            .collect();
        let mut written = work();
        for other in others {
            match other.join() {
                Ok(more) => written.extend(more),
                Err(cause) => panic::resume_unwind(cause),
            }
        }
        written
    });
    written.sort_by(|(a, _), (b, _)| a.cmp(b));
    let (mut files, mut named) = (Files::new(), Named::default());
    for (path, text) in written {
        match text {
            Ok(text) => {
                files.insert(path, text.text);
                named.parts.extend(text.named.parts);
                named.names.extend(text.named.names);
                named.crates.extend(text.named.crates);
            }
            Err(error) => report.push(
                Problem::error(
                    "",
                    format!("the generated file `{path}` is not valid Rust: {error}"),
                )
                .help("This is a bug in the generator; please report it with the document."),
            ),
        }
    }
    (files, named)
}
