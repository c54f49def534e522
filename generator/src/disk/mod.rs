//! Reads the files that a crate is generated from. In: paths. Out: an [`Input`](crate::Input).

pub(crate) mod input;
pub(crate) mod read;
pub(crate) mod references;

use std::fs::FileType;
use std::path::Path;

pub use input::{InputFiles, NotRead, input, sources};

/// Folders in which version control keeps its data.
pub(crate) const VERSION_CONTROL: &[&str] = &[".git", ".hg", ".jj", ".svn"];

/// Returns the name of a kind of file that is not a regular file.
pub(crate) fn kind_of(kind: FileType) -> &'static str {
    if kind.is_dir() {
        return "a folder";
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt;
        if kind.is_fifo() {
            return "a pipe";
        }
        if kind.is_char_device() || kind.is_block_device() {
            return "a device";
        }
        if kind.is_socket() {
            return "a socket";
        }
    }
    "not a regular file"
}

/// Returns the message for a path that cannot be used.
pub(crate) fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
