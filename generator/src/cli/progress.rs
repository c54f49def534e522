//! Shows the current stage on a terminal. In: stages. Out: a line on stderr that is cleared at the end.

use std::io::{IsTerminal, Write};

use crate::Stage;

/// A line that shows the stage, if stderr is a terminal.
pub(super) struct Progress {
    shown: bool,
}

impl Progress {
    pub(super) fn new() -> Self {
        Self {
            shown: std::io::stderr().is_terminal(),
        }
    }

    /// Shows that a stage begins.
    pub(super) fn stage(&self, stage: Stage) {
        self.show(match stage {
            Stage::Read => "reading the document",
            Stage::Analyze => "analyzing schemas",
            Stage::Plan => "planning names and types",
            Stage::Emit => "writing code",
        });
    }

    fn show(&self, text: &str) {
        if self.shown {
            // The line is overwritten by the next one, and cleared at the end.
            let _ = write!(std::io::stderr(), "\r\u{1b}[K{text} …");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(std::io::stderr(), "\r\u{1b}[K");
        }
    }
}
