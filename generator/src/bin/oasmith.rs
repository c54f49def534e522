//! `oasmith`: the generator as a command. In: arguments and files. Out: a crate on the disk, and messages.

use std::process::ExitCode;

/// The generator makes many small trees; this allocator takes a fifth less time for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    oasmith::cli::main(std::env::args_os())
}
