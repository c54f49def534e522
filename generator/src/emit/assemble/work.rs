//! Writes and formats files side by side: from jobs, each of which makes the tokens of a few files, to their text.
//!
//! The tokens of a file live until it is formatted, so that what is kept is text alone. Which thread does what
//! changes nothing: files go by their paths.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{panic, thread};

use crate::emit::Files;
use crate::emit::assemble::{Source, Text, text};
use crate::report::{Problem, Report};
use crate::runtime::carried::Named;
use crate::sdk::TypeNames;

/// The most threads that are worth their start.
const THREADS: usize = 4;
/// As much room for types that nest deeply as a program's first thread usually has.
const STACK: usize = 8 << 20;

/// Makes the tokens of some files.
pub(in crate::emit) type Job<'a> = Box<dyn Fn() -> Vec<Source> + Sync + 'a>;

/// A file's path and text, or why it has none.
type Written = (String, syn::Result<Text>);

/// A job that does this.
pub(in crate::emit) fn job<'a>(make: impl Fn() -> Vec<Source> + Sync + 'a) -> Job<'a> {
    Box::new(make)
}

/// Does all jobs, for files that call the generated crate `own`.
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
            let sources = job().into_iter();
            written.extend(sources.map(|source| (source.path.clone(), text(source, own, names))));
        }
        written
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let mut written = thread::scope(|scope| {
        // A thread that cannot be started is not needed. This one takes part: its memory is available already.
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
